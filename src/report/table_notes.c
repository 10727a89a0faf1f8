/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/table_notes.h"

#include "report/printed.h"
#include "report/words.h"

#include <string.h>

#define NAMES_MOST 12

struct TableNotes {
	const Section *section;
	const Scope *scope;
	gboolean states[FACT_STATES], statuses[STATUSES];
	gboolean incomplete, mixed, rates;
	GHashTable *missing; /* names, each once */
	GPtrArray *names;    /* the same in the order in which they came */
	char *unfinished;    /* how far a year that runs on has come; NULL */
};

TableNotes *table_notes_new(const Section *section, const Scope *scope)
{
	TableNotes *notes = g_new0(TableNotes, 1);

	notes->section = section;
	notes->scope = scope;
	notes->missing = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	notes->names = g_ptr_array_new();
	return notes;
}

void table_notes_free(TableNotes *notes)
{
	if (!notes)
		return;
	g_hash_table_unref(notes->missing);
	g_ptr_array_unref(notes->names);
	g_free(notes->unfinished);
	g_free(notes);
}

static char *missing_name(const TableNotes *notes, const Missing *missing)
{
	const Columns *columns = ledger_catalog(fact_store_ledger(notes->scope->store))->columns;
	Language language = notes->scope->language;
	const char *place = missing->place->short_name[language];
	g_autofree char *period = printed_period(missing->period);

	if (!missing->source)
		return g_strdup_printf("%s %s", place, period);
	return g_strdup_printf(
	    "%s %s (%s)", place, period,
	    columns_value_name(columns, DIMENSION_SOURCE, missing->source, language));
}

static void see_missing(TableNotes *notes, const Fact *fact)
{
	for (guint i = 0; i < fact->missing->len; i++) {
		char *name = missing_name(notes, &g_array_index(fact->missing, Missing, i));

		if (g_hash_table_contains(notes->missing, name)) {
			g_free(name);
			continue;
		}
		g_hash_table_add(notes->missing, name);
		g_ptr_array_add(notes->names, name);
	}
}

static gboolean is_rate(const Fact *fact)
{
	return fact_is_percent(fact) && fact->expression.against;
}

void table_notes_see(TableNotes *notes, const Fact *fact)
{
	notes->states[fact->state] = TRUE;
	notes->rates |= is_rate(fact);
	if (fact->state != FACT_VALUE)
		return;
	notes->statuses[fact->weakest] = TRUE;
	notes->mixed |= fact->mixed;
	if (fact->incomplete) {
		notes->incomplete = TRUE;
		see_missing(notes, fact);
	}
	if (fact_is_unfinished(fact) && fact->period.first == notes->scope->year &&
	    strcmp(fact->expression.measure->key, "implemented") == 0 &&
	    (fact->mixed || !notes->unfinished)) {
		g_free(notes->unfinished);
		notes->unfinished = printed_span_of(fact, notes->scope->language);
	}
}

static char *basis_sentence(const TableNotes *notes)
{
	const Basis *basis = &notes->section->basis;
	Language language = notes->scope->language;
	g_autofree char *date =
	    day_text(ledger_report_date(fact_store_ledger(notes->scope->store)), language);
	g_autofree char *map = word_fill(basis->as_was ? WORD_BASIS_WAS : WORD_BASIS_NOW, language,
					 "date", date, NULL);
	const char *plan =
	    word_text(basis->total_plan ? WORD_BASIS_TOTAL : WORD_BASIS_OWN, language);
	const char *rounding =
	    word_text(basis->rounding == ROUND_TRUNCATE ? WORD_BASIS_TRUNCATED : WORD_BASIS_HALF_UP,
		      language);

	if (!notes->rates)
		return g_strdup_printf("%s.", map);
	return g_strdup_printf("%s; %s; %s.", map, plan, rounding);
}

static char *incomplete_sentence(const TableNotes *notes)
{
	g_autoptr(GString) places = g_string_new(NULL);
	guint shown = MIN(notes->names->len, NAMES_MOST);

	for (guint i = 0; i < shown; i++)
		g_string_append_printf(places, "%s%s", i ? "; " : "",
				       (const char *)notes->names->pdata[i]);
	if (shown < notes->names->len) {
		g_autofree char *number = g_strdup_printf("%u", notes->names->len - shown);
		g_autofree char *more =
		    word_fill(WORD_MORE, notes->scope->language, "number", number, NULL);

		g_string_append(places, more);
	}
	return word_fill(WORD_MARK_INCOMPLETE, notes->scope->language, "places", places->str, NULL);
}

/* "ƯT: ước tính." */
static void write_statuses(const TableNotes *notes, Table *table)
{
	const Columns *columns = ledger_catalog(fact_store_ledger(notes->scope->store))->columns;
	Language language = notes->scope->language;

	for (int status = 0; status < STATUSES; status++) {
		Fact sample = { .weakest = (Status)status };
		g_autofree char *mark = printed_mark(&sample, language);

		if (!notes->statuses[status] || !mark)
			continue;
		g_ptr_array_add(
		    table->notes,
		    g_strdup_printf("%s: %s.", mark,
				    columns_status_name(columns, (Status)status, language)));
	}
}

static void write_word(Table *table, Word word, Language language)
{
	g_ptr_array_add(table->notes, g_strdup(word_text(word, language)));
}

void table_notes_write(const TableNotes *notes, Table *table)
{
	Language language = notes->scope->language;

	g_ptr_array_add(table->notes, basis_sentence(notes));
	if (notes->unfinished)
		g_ptr_array_add(table->notes, word_fill(WORD_NOTE_UNFINISHED, language, "span",
							notes->unfinished, NULL));
	if (notes->states[FACT_NOT_REPORTED])
		write_word(table, WORD_MARK_NOT_REPORTED, language);
	if (notes->states[FACT_NOT_APPLICABLE] || notes->states[FACT_NO_PLAN])
		write_word(table, WORD_MARK_NOT_APPLICABLE, language);
	if (notes->states[FACT_NEW])
		write_word(table, WORD_MARK_NEW, language);
	if (notes->states[FACT_NOT_COMPARABLE])
		write_word(table, WORD_MARK_NOT_COMPARABLE, language);
	write_statuses(notes, table);
	if (notes->incomplete)
		g_ptr_array_add(table->notes, incomplete_sentence(notes));
	if (notes->mixed)
		write_word(table, WORD_MARK_MIXED, language);
}

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
	gboolean incomplete, mixed, above_plan;
	gboolean maps[2], plans[2], roundings[2]; /* which sides of each basis are printed */
	GHashTable *missing;			  /* name -> which sources, as bits */
	GPtrArray *names;			  /* the same in the order in which they came */
	GPtrArray *spans; /* Span: of which a part is known only, in the order in which they came */
	GPtrArray
	    *base_days; /* char *: what an index is held against tells up to these, once each */
};

typedef struct Span {
	Period period;
	char *reached; /* "11 tháng năm 2025" */
} Span;

static void span_free(gpointer data)
{
	Span *span = data;

	g_free(span->reached);
	g_free(span);
}

TableNotes *table_notes_new(const Section *section, const Scope *scope)
{
	TableNotes *notes = g_new0(TableNotes, 1);

	notes->section = section;
	notes->scope = scope;
	notes->missing = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	notes->names = g_ptr_array_new();
	notes->spans = g_ptr_array_new_with_free_func(span_free);
	notes->base_days = g_ptr_array_new_with_free_func(g_free);
	return notes;
}

void table_notes_free(TableNotes *notes)
{
	if (!notes)
		return;
	g_hash_table_unref(notes->missing);
	g_ptr_array_unref(notes->names);
	g_ptr_array_unref(notes->spans);
	g_ptr_array_unref(notes->base_days);
	g_free(notes);
}

/* What of a place is missing, as bits: one source, the other, or (both bits) all of it. */
#define ALL_SOURCES ((1u << SOURCES) - 1)

static guint missing_sources(const Missing *missing)
{
	for (guint i = 0; missing->source && i < SOURCES; i++)
		if (strcmp(missing->source, columns_sources[i]) == 0)
			return 1u << i;
	return ALL_SOURCES;
}

static void see_missing(TableNotes *notes, const Fact *fact)
{
	for (guint i = 0; i < fact->missing->len; i++) {
		const Missing *missing = &g_array_index(fact->missing, Missing, i);
		g_autofree char *period = printed_period(missing->period);
		char *name = g_strdup_printf(
		    "%s %s", missing->place->short_name[notes->scope->language], period);
		guint known = GPOINTER_TO_UINT(g_hash_table_lookup(notes->missing, name));

		if (known) {
			g_hash_table_insert(notes->missing, name,
					    GUINT_TO_POINTER(known | missing_sources(missing)));
			continue;
		}
		g_hash_table_insert(notes->missing, name,
				    GUINT_TO_POINTER(missing_sources(missing)));
		g_ptr_array_add(notes->names, name);
	}
}

/* "Huế 2025", or "Huế 2025 (Khuyến công quốc gia)" when only that is missing. */
static char *missing_name(const TableNotes *notes, const char *name)
{
	const Columns *columns = ledger_catalog(fact_store_ledger(notes->scope->store))->columns;
	guint sources = GPOINTER_TO_UINT(g_hash_table_lookup(notes->missing, name));

	for (guint i = 0; i < SOURCES; i++)
		if (sources == 1u << i)
			return g_strdup_printf("%s (%s)", name,
					       columns_value_name(columns, DIMENSION_SOURCE,
								  columns_sources[i],
								  notes->scope->language));
	return g_strdup(name);
}

static void see_basis(TableNotes *notes, const Fact *fact)
{
	const Expression *expression = &fact->expression;

	notes->maps[expression->basis.as_was] = TRUE;
	if (fact_is_percent(fact) && expression->against)
		notes->plans[expression->basis.total_plan] = TRUE;
	if (fact_is_percent(fact) || expression->function->divides)
		notes->roundings[expression->basis.rounding == ROUND_TRUNCATE] = TRUE;
}

static Span *span_of(const TableNotes *notes, Period period)
{
	for (guint i = 0; i < notes->spans->len; i++) {
		Span *span = notes->spans->pdata[i];

		if (period_equal(span->period, period))
			return span;
	}
	return NULL;
}

/* Up to when the figures of a period tell, as long as they agree. */
static void see_span(TableNotes *notes, const Fact *fact)
{
	Language language = notes->scope->language;
	g_autofree char *reached = NULL, *period = NULL;
	Span *span = span_of(notes, fact->period);

	/* A programme that runs is never over, and its table tells how far it has come. */
	if ((notes->section && cut_has_axis(notes->section->axes, AXIS_PROGRAMME)) ||
	    !fact_is_unfinished(fact) || fact->expression.measure->whole_year)
		return;
	reached = printed_span_of(fact, language);
	if (!span) {
		span = g_new0(Span, 1);
		span->period = fact->period;
		span->reached = g_steal_pointer(&reached);
		g_ptr_array_add(notes->spans, span);
	} else if (strcmp(reached, span->reached) != 0) {
		period = printed_period(fact->period);
		g_free(span->reached);
		span->reached = word_fill(WORD_MIXED_SPAN, language, "period", period, NULL);
	}
}

/* What a place has or is given, not when it told of it. */
static gboolean is_figure(const Fact *fact)
{
	FactUnit unit = fact->expression.function->unit;

	return unit == UNIT_MEASURE || unit == UNIT_PERCENT || unit == UNIT_RATIO;
}

/* Money of the year before may be spent in this one. */
static gboolean is_above_plan(const Fact *fact)
{
	const Expression *expression = &fact->expression;

	return function_number(expression->function) == FUNCTION_RATE &&
	       expression->measure->kind == COLUMN_MONEY && expression->against->whole_year &&
	       fact->numerator > fact->denominator;
}

/* Which day was taken for the same day of the year before. */
static void see_base(TableNotes *notes, const Fact *fact)
{
	g_autofree char *day = NULL;

	if (function_number(fact->expression.function) != FUNCTION_INDEX ||
	    fact->base_as_of == DAY_NONE)
		return;
	day = day_text(fact->base_as_of, notes->scope->language);
	if (!g_ptr_array_find_with_equal_func(notes->base_days, day, g_str_equal, NULL))
		g_ptr_array_add(notes->base_days, g_steal_pointer(&day));
}

void table_notes_see(TableNotes *notes, const Fact *fact)
{
	notes->states[fact->state] = TRUE;
	see_basis(notes, fact);
	if (fact->state != FACT_VALUE)
		return;
	notes->statuses[fact->weakest] = TRUE;
	notes->mixed |= fact->mixed;
	notes->above_plan |= is_above_plan(fact);
	see_base(notes, fact);
	if (fact_hides_gaps(fact)) {
		notes->incomplete = TRUE;
		/* Of whom a region has heard when is told by the rows beneath it. */
		if (is_figure(fact) || fact->place->kind == PLACE_PROVINCE)
			see_missing(notes, fact);
	}
	if (is_figure(fact))
		see_span(notes, fact);
}

static char *map_words(const TableNotes *notes, gboolean as_was)
{
	Language language = notes->scope->language;
	Day today = ledger_report_date(fact_store_ledger(notes->scope->store));
	g_autofree char *date = day_text(today, language);

	return word_fill(as_was ? WORD_BASIS_WAS : WORD_BASIS_NOW, language, "date", date, NULL);
}

/* @words: of one side, of the other, and of both, where the text says which rules a number. */
static void add_side(GStrvBuilder *list, const gboolean *sides, const Word *words,
		     Language language)
{
	if (sides[0] || sides[1])
		g_strv_builder_add(list,
				   word_text(words[sides[0] && sides[1] ? 2 : sides[1]], language));
}

/* Every basis that rules a number of the table, each once. */
static char *basis_sentence(const TableNotes *notes)
{
	static const Word plans[] = { WORD_BASIS_OWN, WORD_BASIS_TOTAL, WORD_BASIS_EITHER_PLAN };
	static const Word roundings[] = { WORD_BASIS_HALF_UP, WORD_BASIS_TRUNCATED,
					  WORD_BASIS_EITHER_ROUNDING };
	Language language = notes->scope->language;
	g_autoptr(GStrvBuilder) words = g_strv_builder_new();
	g_auto(GStrv) list = NULL;
	g_autofree char *sentence = NULL;

	for (int side = 0; side < 2; side++) {
		g_autofree char *map = map_words(notes, side == 1);

		if (notes->maps[side])
			g_strv_builder_add(words, map);
	}
	add_side(words, notes->plans, plans, language);
	add_side(words, notes->roundings, roundings, language);
	list = g_strv_builder_end(words);
	sentence = g_strjoinv("; ", list);
	return g_strconcat(sentence, ".", NULL);
}

static int compare_spans(gconstpointer a, gconstpointer b)
{
	return period_compare((*(const Span *const *)a)->period, (*(const Span *const *)b)->period);
}

static char *span_sentence(const TableNotes *notes)
{
	g_autoptr(GString) spans = g_string_new(NULL);

	g_ptr_array_sort(notes->spans, compare_spans);
	for (guint i = 0; i < notes->spans->len; i++)
		g_string_append_printf(spans, "%s%s", i ? "; " : "",
				       ((const Span *)notes->spans->pdata[i])->reached);
	return word_fill(WORD_NOTE_UNFINISHED, notes->scope->language, "span", spans->str, NULL);
}

static char *base_sentence(const TableNotes *notes)
{
	g_autoptr(GString) days = g_string_new(NULL);

	for (guint i = 0; i < notes->base_days->len; i++)
		g_string_append_printf(days, "%s%s", i ? "; " : "",
				       (const char *)notes->base_days->pdata[i]);
	return word_fill(WORD_NOTE_BASE, notes->scope->language, "dates", days->str, NULL);
}

static char *incomplete_sentence(const TableNotes *notes)
{
	g_autoptr(GString) places = g_string_new(NULL);
	guint shown = MIN(notes->names->len, NAMES_MOST);

	if (shown == 0)
		return g_strdup(word_text(WORD_MARK_PARTS, notes->scope->language));
	for (guint i = 0; i < shown; i++) {
		g_autofree char *name = missing_name(notes, notes->names->pdata[i]);

		g_string_append_printf(places, "%s%s", i ? "; " : "", name);
	}
	if (shown < notes->names->len) {
		g_autofree char *number = g_strdup_printf("%u", notes->names->len - shown);
		g_autofree char *more =
		    word_fill(WORD_MORE, notes->scope->language, "number", number, NULL);

		g_string_append(places, more);
	}
	return word_fill(WORD_MARK_INCOMPLETE, notes->scope->language, "places", places->str, NULL);
}

void table_notes_states(Table *table, const gboolean states[FACT_STATES], Language language)
{
	static const Word words[FACT_STATES] = {
		[FACT_NOT_REPORTED] = WORD_MARK_NOT_REPORTED,
		[FACT_NOT_APPLICABLE] = WORD_MARK_NOT_APPLICABLE,
		[FACT_NO_PLAN] = WORD_MARK_NOT_APPLICABLE, /* one mark for both */
		[FACT_NO_TARGET] = WORD_MARK_NO_TARGET,
		[FACT_NEW] = WORD_MARK_NEW,
		[FACT_NOT_COMPARABLE] = WORD_MARK_NOT_COMPARABLE,
		[FACT_OVER] = WORD_MARK_OVER,
		[FACT_SPENT] = WORD_MARK_SPENT,
		[FACT_FEW] = WORD_MARK_FEW,
	};
	Word last = WORD_UNIT_DONG;

	for (int state = 0; state < FACT_STATES; state++) {
		if (!states[state] || state == FACT_VALUE || words[state] == last)
			continue;
		last = words[state];
		g_ptr_array_add(table->notes, g_strdup(word_text(last, language)));
	}
}

/* "ƯT: ước tính." */
void table_notes_statuses(Table *table, const gboolean statuses[STATUSES], const Columns *columns,
			  Language language)
{
	for (int status = 0; status < STATUSES; status++) {
		Fact sample = { .weakest = (Status)status };
		g_autofree char *mark = printed_mark(&sample, language);

		if (!statuses[status] || !mark)
			continue;
		g_ptr_array_add(
		    table->notes,
		    g_strdup_printf("%s: %s.", mark,
				    columns_status_name(columns, (Status)status, language)));
	}
}

void table_notes_write(const TableNotes *notes, Table *table)
{
	const Columns *columns = ledger_catalog(fact_store_ledger(notes->scope->store))->columns;
	Language language = notes->scope->language;

	g_ptr_array_add(table->notes, basis_sentence(notes));
	if (notes->spans->len > 0)
		g_ptr_array_add(table->notes, span_sentence(notes));
	if (notes->above_plan)
		g_ptr_array_add(table->notes, g_strdup(word_text(WORD_NOTE_ABOVE_PLAN, language)));
	if (notes->base_days->len > 0)
		g_ptr_array_add(table->notes, base_sentence(notes));
	table_notes_states(table, notes->states, language);
	table_notes_statuses(table, notes->statuses, columns, language);
	if (notes->incomplete)
		g_ptr_array_add(table->notes, incomplete_sentence(notes));
	if (notes->mixed)
		g_ptr_array_add(table->notes, g_strdup(word_text(WORD_MARK_MIXED, language)));
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/text/narrative_value.h"

#include "report/printed.h"
#include "report/words.h"

#include <string.h>

static const Fact *get_fact(const char *name, const Template *template, const Scope *scope,
			    gboolean *out_absolute)
{
	const Columns *columns = ledger_catalog(fact_store_ledger(scope->store))->columns;
	g_autofree char *bare = expression_without_bars(name, out_absolute);
	g_autofree Expression *expression = expression_parse(columns, bare, &template->basis, NULL);
	Expression asked;
	FactQuery query;

	g_assert(expression); /* checked when the template was read */
	asked = scope->row ? cut_row_expression(scope->row, expression) : *expression;
	query = scope_query(scope, &asked);
	return fact_get(scope->store, &query);
}

gboolean narrative_value_is_known(const char *name, const Template *template, const Scope *scope)
{
	gboolean absolute;

	return get_fact(name, template, scope, &absolute)->state == FACT_VALUE;
}

static char *without_sign(const char *text)
{
	static const char *const signs[] = { "−", "+" };

	for (guint i = 0; i < G_N_ELEMENTS(signs); i++)
		if (g_str_has_prefix(text, signs[i]))
			return g_strdup(text + strlen(signs[i]));
	return g_strdup(text);
}

static const char *absent_words(const Fact *fact, Language language)
{
	static const Word words[FACT_STATES] = {
		[FACT_NOT_REPORTED] = WORD_TEXT_NOT_REPORTED,
		[FACT_NOT_APPLICABLE] = WORD_TEXT_NOT_APPLICABLE,
		[FACT_NO_PLAN] = WORD_TEXT_NO_PLAN,
		[FACT_NO_TARGET] = WORD_TEXT_NO_TARGET,
		[FACT_NEW] = WORD_TEXT_NEW,
		[FACT_NOT_COMPARABLE] = WORD_TEXT_NOT_COMPARABLE,
		[FACT_OVER] = WORD_TEXT_OVER,
		[FACT_SPENT] = WORD_TEXT_SPENT,
		[FACT_FEW] = WORD_TEXT_FEW,
	};

	return word_text(words[fact->state], language);
}

/* "khoảng 5.000 triệu đồng" */
static char *with_status(const Fact *fact, const char *value, Language language)
{
	static const Word words[STATUSES] = {
		[STATUS_PRELIMINARY] = WORD_TEXT_PRELIMINARY,
		[STATUS_AT_LEAST] = WORD_TEXT_AT_LEAST,
		[STATUS_ABOUT] = WORD_TEXT_ABOUT,
		[STATUS_ESTIMATE] = WORD_TEXT_ESTIMATE,
	};
	Fact plain = { .weakest = fact->weakest };
	g_autofree char *mark = printed_mark(&plain, language);

	return mark ? word_fill(words[fact->weakest], language, "value", value, NULL)
		    : g_strdup(value);
}

char *narrative_value_print(const char *name, const Template *template, const Scope *scope,
			    const Fact **out_fact)
{
	gboolean absolute;
	const Fact *fact = get_fact(name, template, scope, &absolute);
	int digits = template->unit_digits;
	Style style = { scope->language, digits, printed_decimals(fact, digits), 2 };
	g_autofree char *number = NULL, *value = NULL;

	*out_fact = fact;
	fact_store_print(scope->store, fact);
	if (fact->state != FACT_VALUE)
		return g_strdup(absent_words(fact, scope->language));
	number = printed_amount(fact, &style);
	if (absolute) {
		char *unsigned_number = without_sign(number);

		g_free(number);
		number = unsigned_number;
	}
	value = with_status(fact, number, scope->language);
	/* How many places have reported is told by the number itself. */
	return g_strconcat(value, fact->incomplete && fact->of_places == 0 ? "†" : "",
			   fact->mixed ? "‡" : "", NULL);
}

void narrative_value_note(TableNotes *notes, const Fact *fact)
{
	Fact seen = *fact;

	if (fact->state != FACT_VALUE)
		return;
	seen.weakest = STATUS_OFFICIAL; /* said in words */
	table_notes_see(notes, &seen);
}

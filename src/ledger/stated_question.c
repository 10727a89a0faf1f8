/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ledger/stated_question.h"

#include "ledger/stated_finding.h"

#include <string.h>

struct StatedQuestion {
	const Ledger *ledger;
	Expression *expression;
	const Place *place;
	Period period;
	Day as_of; /* DAY_NONE: any */
	const char *source;
	GArray *shown; /* int64_t: numerators and denominators */
};

void stated_question_free(StatedQuestion *question)
{
	if (!question)
		return;
	g_free(question->expression);
	g_array_unref(question->shown);
	g_free(question);
}

gboolean stated_question_is_rate(const StatedQuestion *question)
{
	return function_number(question->expression->function) == FUNCTION_RATE;
}

gboolean stated_question_is_growth(const StatedQuestion *question)
{
	return function_number(question->expression->function) == FUNCTION_GROWTH;
}

/* Always FALSE. */
static gboolean give_up(StatedFinding *finding, StatedWhy why, const char *detail)
{
	stated_finding_set_why(finding, why, g_strdup(detail));
	return FALSE;
}

static gboolean find_figure(StatedQuestion *question, const StatedRow *row, StatedFinding *finding)
{
	static const Basis basis = { .rounding = ROUND_HALF_UP };
	const Columns *columns = ledger_catalog(question->ledger)->columns;
	const Function *function;

	question->expression = expression_parse(columns, row->figure, &basis, NULL);
	if (!question->expression)
		return give_up(finding, STATED_WHY_ALONE, NULL);
	function = question->expression->function;
	if (row->kind == STATED_PERCENT)
		return function->unit == UNIT_PERCENT || give_up(finding, STATED_WHY_UNIT, NULL);
	if (function != function_plain() ||
	    (question->expression->measure->kind == COLUMN_MONEY) != row->is_money)
		return give_up(finding, STATED_WHY_UNIT, NULL);
	return TRUE;
}

static gboolean find_time(StatedQuestion *question, const StatedRow *row, StatedFinding *finding)
{
	question->as_of = *row->as_of ? day_parse_iso(row->as_of) : DAY_NONE;
	return (period_parse(row->period, &question->period) &&
		(*row->as_of == '\0' || question->as_of != DAY_NONE)) ||
	       give_up(finding, STATED_WHY_PERIOD, NULL);
}

/* On the map of the day up to which it tells, as in a submission; else on that of today. */
static gboolean find_place(StatedQuestion *question, const StatedRow *row, StatedFinding *finding)
{
	const Places *places = ledger_catalog(question->ledger)->places;
	Day day = question->as_of;

	if (day == DAY_NONE)
		day = ledger_report_date(question->ledger);
	question->place = places_by_key(places, row->place);
	if (!question->place)
		question->place = places_find(places, row->place, NULL, day).place;
	return question->place || give_up(finding, STATED_WHY_PLACE, row->place);
}

/* Keys are interned, so that they compare as pointers. */
static gboolean find_source(StatedQuestion *question, const StatedRow *row, StatedFinding *finding)
{
	Columns *columns = ledger_catalog(question->ledger)->columns;
	Day today = ledger_report_date(question->ledger);

	if (*row->source == '\0' || strcmp(row->source, "total") == 0)
		return TRUE;
	question->source = columns_value(columns, DIMENSION_SOURCE, row->source, today);
	return question->source || give_up(finding, STATED_WHY_SOURCE, row->source);
}

StatedQuestion *stated_question_new(const StatedRow *row, const Ledger *ledger,
				    StatedFinding *finding)
{
	g_autoptr(StatedQuestion) question = g_new0(StatedQuestion, 1);

	question->ledger = ledger;
	question->shown = g_array_new(FALSE, FALSE, sizeof(int64_t));
	return find_figure(question, row, finding) && find_time(question, row, finding) &&
		       find_place(question, row, finding) && find_source(question, row, finding)
		   ? g_steal_pointer(&question)
		   : NULL;
}

static Fact *compute(const StatedQuestion *question, const Expression *expression)
{
	FactQuery query = { .ledger = question->ledger,
			    .expression = expression,
			    .place = question->place,
			    .period = question->period };

	query.values[DIMENSION_SOURCE] = question->source;
	return fact_compute(&query);
}

Fact *stated_question_part(const StatedQuestion *question)
{
	Expression expression = *question->expression;

	expression.function = function_plain();
	expression.against = NULL;
	return compute(question, &expression);
}

/* A plan is that of the whole year, whatever day it was told on. */
static gboolean is_of_day(const StatedQuestion *question, const Fact *fact)
{
	return question->as_of == DAY_NONE || fact->expression.measure->whole_year ||
	       question->as_of == fact->as_of;
}

Fact *stated_question_ask(const StatedQuestion *question, const Basis *basis,
			  StatedFinding *finding)
{
	Expression expression = *question->expression;
	g_autoptr(Fact) fact = NULL;
	g_autofree char *day = NULL;

	expression.basis = *basis;
	fact = compute(question, &expression);
	day = day_iso(fact->as_of);
	if (fact->state != FACT_VALUE)
		give_up(finding, STATED_WHY_ABSENT, fact_state_key(fact->state));
	else if (fact->incomplete)
		stated_finding_set_why(finding, STATED_WHY_MISSING,
				       stated_missing_text(fact->missing));
	else if (!is_of_day(question, fact))
		give_up(finding, STATED_WHY_DAY, day);
	else
		return g_steal_pointer(&fact);
	return NULL;
}

gboolean stated_question_is_repeated(StatedQuestion *question, const Fact *fact)
{
	for (guint i = 0; i + 1 < question->shown->len; i += 2)
		if (g_array_index(question->shown, int64_t, i) == fact->numerator &&
		    g_array_index(question->shown, int64_t, i + 1) == fact->denominator)
			return TRUE;
	g_array_append_val(question->shown, fact->numerator);
	g_array_append_val(question->shown, fact->denominator);
	return FALSE;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/table_rows.h"

#include "report/condition.h"

#include <string.h>

static void add_period(GArray *periods, int first, int last)
{
	Period period = { first, last };

	g_array_append_val(periods, period);
}

static gboolean has_period(const Cut *cut, int first, int last)
{
	for (guint i = 0; i < cut->periods->len; i++)
		if (period_equal(g_array_index(cut->periods, Period, i), (Period){ first, last }))
			return TRUE;
	return FALSE;
}

static void choose_periods(const Section *section, const Scope *scope, Cut *cut)
{
	g_autoptr(GArray) there = cut_periods(fact_store_ledger(scope->store), scope->place);
	int year = scope->year;

	for (guint i = 0; i < there->len; i++) {
		Period period = g_array_index(there, Period, i);
		gboolean span = period.first != period.last;

		if (section->periods == PERIODS_YEARS ? !span && period.first <= year : span)
			g_array_append_val(cut->periods, period);
	}
	if (section->periods == PERIODS_SPANS && !has_period(cut, year - 1, year))
		add_period(cut->periods, year - 1, year);
}

/* What the axes give. */
static GArray *rows_of_section(const Section *section, const Scope *scope, gboolean sources)
{
	g_autoptr(Cut) cut = cut_new(scope->place);

	g_array_append_vals(cut->axes, section->axes->data, section->axes->len);
	cut->totals = sources && section->total;
	cut->roots = section->self;
	if (cut_has_axis(section->axes, AXIS_PROGRAMME))
		g_array_set_size(cut->periods, 0); /* those of the programmes that run */
	else if (section->periods == PERIODS_CURRENT)
		add_period(cut->periods, scope->year, scope->year);
	else
		choose_periods(section, scope, cut);
	return cut_rows(fact_store_ledger(scope->store), cut);
}

static const Fact *ask_row(const Scope *scope, const Expression *asked, const CutRow *row)
{
	Expression expression = cut_row_expression(row, asked);
	FactQuery query = { .ledger = fact_store_ledger(scope->store),
			    .expression = &expression,
			    .place = row->place,
			    .period = row->period };

	memcpy(query.values, row->values, sizeof(query.values));
	return fact_get(scope->store, &query);
}

typedef enum Judgement { JUDGED_OUT, JUDGED_IN, NOT_JUDGED } Judgement;

/* A row of which a condition asks what is not known can meet none, and fail none. */
static Judgement judge(const Section *section, const Scope *scope, const CutRow *row)
{
	Judgement judgement = JUDGED_IN;

	for (guint i = 0; i < section->where->len; i++) {
		const Condition *condition = &g_array_index(section->where, Condition, i);
		const Fact *fact = ask_row(scope, condition->expression, row);

		if (fact->state != FACT_VALUE)
			return NOT_JUDGED;
		if (!condition_meets(condition, fact))
			judgement = JUDGED_OUT;
	}
	return judgement;
}

/* Exact, and what is not known last; equal ones stay as they stand. */
static int compare_facts(const Fact *first, const Fact *second)
{
	gboolean known = first->state == FACT_VALUE;
	__int128 left, right;

	if (!known || second->state != FACT_VALUE)
		return (second->state == FACT_VALUE) - known;
	left = (__int128)first->numerator * second->denominator;
	right = (__int128)second->numerator * first->denominator;
	return (left > right) - (left < right);
}

typedef struct Ordering {
	const Section *section;
	const Scope *scope;
} Ordering;

static int compare_plans(gconstpointer a, gconstpointer b, gpointer data)
{
	const Ordering *ordering = data;
	const RowPlan *first = a, *second = b;

	return compare_facts(ask_row(ordering->scope, ordering->section->order, &first->row),
			     ask_row(ordering->scope, ordering->section->order, &second->row));
}

static void note_left_out(GPtrArray *left_out, const CutRow *row)
{
	if (!g_ptr_array_find(left_out, row->place, NULL))
		g_ptr_array_add(left_out, (gpointer)row->place);
}

GArray *table_rows_plan(const Section *section, const Scope *scope, GPtrArray *left_out)
{
	gboolean sources =
	    g_array_index(section->axes, int, section->axes->len - 1) == DIMENSION_SOURCE;
	GArray *plans = g_array_new(FALSE, FALSE, sizeof(RowPlan));
	g_autoptr(GArray) rows = rows_of_section(section, scope, sources);
	RowPlan whole = { .row = { .place = scope->place,
				   .period = { scope->year, scope->year } } };
	Ordering ordering = { section, scope };

	for (guint i = 0; i < rows->len; i++) {
		RowPlan plan = { .row = g_array_index(rows, CutRow, i) };
		Judgement judgement = judge(section, scope, &plan.row);

		if (judgement == NOT_JUDGED)
			note_left_out(left_out, &plan.row);
		if (judgement != JUDGED_IN)
			continue;
		if (sources && !plan.row.values[DIMENSION_SOURCE])
			plan.role = ROW_TOTAL;
		g_array_append_val(plans, plan);
	}
	if (section->order)
		g_array_sort_with_data(plans, compare_plans, &ordering); /* it is stable */
	whole.role = ROW_REST;
	if (section->rest)
		g_array_append_val(plans, whole);
	whole.role = ROW_TOTAL;
	if (section->total && !sources)
		g_array_append_val(plans, whole);
	return plans;
}

gboolean table_rows_judged(const Section *section, const Scope *scope)
{
	g_autoptr(GArray) rows = rows_of_section(section, scope, FALSE);

	for (guint i = 0; section->where->len > 0 && i < rows->len; i++)
		if (judge(section, scope, &g_array_index(rows, CutRow, i)) != NOT_JUDGED)
			return TRUE;
	return FALSE;
}

char *table_rows_name(Word word, const GPtrArray *places, Language language)
{
	g_autoptr(GString) names = g_string_new(NULL);

	for (guint i = 0; i < places->len; i++)
		g_string_append_printf(names, "%s%s", i ? "; " : "",
				       ((const Place *)places->pdata[i])->short_name[language]);
	if (places->len == 0)
		return NULL;
	return word_fill(word, language, "places", names->str, NULL);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/section_rows.h"

#include "report/condition.h"

#include <string.h>

gboolean section_is_for(const Section *section, const Place *place)
{
	return place->kind == PLACE_COUNTRY ? section->on_country : section->on_regions;
}

int section_last_axis(const Section *section)
{
	return g_array_index(section->axes, int, section->axes->len - 1);
}

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

static void choose_periods(const SectionView *view, Cut *cut)
{
	g_autoptr(GArray) there =
	    cut_periods(fact_store_ledger(view->scope->store), view->scope->place);
	int year = view->scope->year;

	for (guint i = 0; i < there->len; i++) {
		Period period = g_array_index(there, Period, i);
		gboolean span = period.first != period.last;

		if (view->section->periods == PERIODS_YEARS ? !span && period.first <= year : span)
			g_array_append_val(cut->periods, period);
	}
	if (view->section->periods == PERIODS_SPANS && !has_period(cut, year - 1, year))
		add_period(cut->periods, year - 1, year);
}

/* The year of the report, or what the row is of within which this is asked. */
static Period current_period(const Scope *scope)
{
	return scope->row ? scope->row->period : (Period){ scope->year, scope->year };
}

static Cut *start_cut(const SectionView *view)
{
	const Section *section = view->section;
	const Scope *scope = view->scope;
	Cut *cut = cut_new(scope->place);
	Period current = current_period(scope);

	g_array_append_vals(cut->axes, section->axes->data, section->axes->len);
	cut->totals = section->total && section_last_axis(section) == DIMENSION_SOURCE;
	cut->roots = section->self;
	if (scope->row)
		memcpy(cut->values, scope->row->values, sizeof(cut->values));
	/* A programme has years of its own. */
	if (cut_has_axis(section->axes, AXIS_PROGRAMME))
		return cut;
	if (section->periods == PERIODS_CURRENT)
		g_array_append_val(cut->periods, current);
	else
		choose_periods(view, cut);
	return cut;
}

typedef enum Judgement { JUDGED_OUT, JUDGED_IN, NOT_JUDGED } Judgement;

/* A row of which a condition asks what is not known can meet none, and fail none. */
static Judgement judge(const SectionView *view, const CutRow *row)
{
	Judgement judgement = JUDGED_IN;

	for (guint i = 0; i < view->section->where->len; i++) {
		const Condition *condition = &g_array_index(view->section->where, Condition, i);
		const Fact *fact = cut_row_fact(view->scope->store, row, condition->expression);
		const Fact *other = condition->other
					? cut_row_fact(view->scope->store, row, condition->other)
					: NULL;

		if (fact->state != FACT_VALUE || (other && other->state != FACT_VALUE))
			return NOT_JUDGED;
		if (!condition_meets(condition, fact, other))
			judgement = JUDGED_OUT;
	}
	return judgement;
}

/* Exact, and what is not known last; equal ones stay as they stand. */
static int compare_facts(const Fact *first, const Fact *second)
{
	gboolean known = first->state == FACT_VALUE;

	if (!known || second->state != FACT_VALUE)
		return (second->state == FACT_VALUE) - known;
	return fact_compare(first, second);
}

static int compare_rows(gconstpointer a, gconstpointer b, gpointer data)
{
	const SectionView *view = data;
	const SectionRow *first = a, *second = b;

	return compare_facts(cut_row_fact(view->scope->store, &first->row, view->section->order),
			     cut_row_fact(view->scope->store, &second->row, view->section->order));
}

static void note_left_out(GPtrArray *left_out, const CutRow *row)
{
	if (left_out && !g_ptr_array_find(left_out, row->place, NULL))
		g_ptr_array_add(left_out, (gpointer)row->place);
}

/* What the axes give and the condition keeps, in the order of the section. */
static void add_kept(const SectionView *view, GArray *kept, GPtrArray *left_out)
{
	g_autoptr(Cut) cut = start_cut(view);
	g_autoptr(GArray) rows = cut_rows(fact_store_ledger(view->scope->store), cut);
	gboolean sources = section_last_axis(view->section) == DIMENSION_SOURCE;

	for (guint i = 0; i < rows->len; i++) {
		SectionRow row = { .row = g_array_index(rows, CutRow, i) };
		Judgement judgement = judge(view, &row.row);

		if (judgement == NOT_JUDGED)
			note_left_out(left_out, &row.row);
		if (judgement != JUDGED_IN)
			continue;
		if (sources && !row.row.values[DIMENSION_SOURCE])
			row.role = ROW_TOTAL;
		g_array_append_val(kept, row);
	}
	if (view->section->order)
		g_array_sort_with_data(kept, compare_rows, (gpointer)view); /* it is stable */
}

GArray *section_rows(const SectionView *view, GPtrArray *left_out)
{
	const Section *section = view->section;
	GArray *rows = g_array_new(FALSE, FALSE, sizeof(SectionRow));
	SectionRow whole = { .row = { .place = view->scope->place,
				      .period = current_period(view->scope) } };

	if (view->scope->row)
		memcpy(whole.row.values, view->scope->row->values, sizeof(whole.row.values));
	add_kept(view, rows, left_out);
	whole.role = ROW_REST;
	if (section->rest)
		g_array_append_val(rows, whole);
	whole.role = ROW_TOTAL;
	if (section->total && section_last_axis(section) != DIMENSION_SOURCE)
		g_array_append_val(rows, whole);
	return rows;
}

gboolean section_rows_judged(const SectionView *view)
{
	g_autoptr(Cut) cut = start_cut(view);
	g_autoptr(GArray) rows = cut_rows(fact_store_ledger(view->scope->store), cut);

	for (guint i = 0; view->section->where->len > 0 && i < rows->len; i++)
		if (judge(view, &g_array_index(rows, CutRow, i)) != NOT_JUDGED)
			return TRUE;
	return FALSE;
}

char *section_rows_name(Word word, const GPtrArray *places, guint most, Language language)
{
	g_autoptr(GString) names = g_string_new(NULL);
	guint shown = MIN(places->len, most);

	for (guint i = 0; i < shown; i++)
		g_string_append_printf(names, "%s%s", i ? "; " : "",
				       ((const Place *)places->pdata[i])->short_name[language]);
	if (places->len == 0)
		return NULL;
	if (shown < places->len) {
		g_autofree char *number = g_strdup_printf("%u", places->len - shown);
		g_autofree char *more = word_fill(WORD_MORE, language, "number", number, NULL);

		g_string_append(names, more);
	}
	return word_fill(word, language, "places", names->str, NULL);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/section_rows.h"

#include "report/printed.h"
#include "report/words.h"

#include <string.h>

gboolean section_is_for(const Section *section, const Place *place)
{
	return place->kind == PLACE_COUNTRY ? section->on_country : section->on_regions;
}

static Expression rest_of(const Expression *expression, int over)
{
	Expression rest = *expression;

	rest.function = function_find("rest");
	rest.rest_over = over;
	return rest;
}

int section_last_axis(const Section *section)
{
	return g_array_index(section->axes, int, section->axes->len - 1);
}

static int rest_axis(const Section *section)
{
	int axis = section_last_axis(section);

	return axis == AXIS_PLACE ? REST_OVER_PLACES : axis;
}

static const Columns *columns_of(const SectionView *view)
{
	return ledger_catalog(fact_store_ledger(view->scope->store))->columns;
}

const Fact *section_fact(const SectionView *view, const SectionColumn *column,
			 const SectionRow *row)
{
	Expression expression;
	FactQuery query = { .place = row->row.place, .period = row->row.period };

	if (!column->expression)
		return NULL;
	expression = cut_row_expression(&row->row, column->expression);
	if (row->role == ROW_REST && expression.function != function_plain())
		return NULL;
	if (row->role == ROW_REST)
		expression = rest_of(&expression, rest_axis(view->section));
	query.expression = &expression;
	memcpy(query.values, row->row.values, sizeof(query.values));
	return fact_get(view->scope->store, &query);
}

static char *target_label(const SectionView *view, int axis, const Target *target)
{
	Language language = view->scope->language;

	if (axis == AXIS_PROGRAMME)
		return printed_target(target, columns_of(view), view->section->unit_digits,
				      language);
	return printed_target_place(
	    target, ledger_report_date(fact_store_ledger(view->scope->store)), language);
}

char *section_row_label(const SectionView *view, int axis, const SectionRow *row)
{
	Language language = view->scope->language;

	if (axis == section_last_axis(view->section) && row->role != ROW_PLAIN) {
		Word total = axis == DIMENSION_SOURCE ? WORD_TOTAL_SOURCES : WORD_TOTAL;

		return g_strdup(word_text(row->role == ROW_REST ? WORD_REST : total, language));
	}
	if (row->row.target && (axis == AXIS_PROGRAMME || axis == AXIS_PLACE))
		return target_label(view, axis, row->row.target);
	if (axis == AXIS_PLACE)
		return g_strdup(row->row.place->short_name[language]);
	if (axis == AXIS_PERIOD)
		return printed_period(row->row.period);
	return g_strdup(
	    columns_value_name(columns_of(view), (Dimension)axis, row->row.values[axis], language));
}

gboolean section_row_says_anything(const SectionView *view, const SectionRow *row)
{
	for (guint i = 0; i < view->section->columns->len; i++) {
		const SectionColumn *column = view->section->columns->pdata[i];
		const Fact *fact = section_fact(view, column, row);
		gboolean said = fact && fact_is_stated(fact);

		if (row->role == ROW_REST)
			said = fact && ((fact->state == FACT_VALUE && fact->numerator != 0) ||
					fact->state == FACT_NOT_COMPARABLE);
		if (said)
			return TRUE;
	}
	return FALSE;
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

GArray *section_rows(const SectionView *view)
{
	const Section *section = view->section;
	g_autoptr(Cut) cut = start_cut(view);
	GArray *planned = g_array_new(FALSE, FALSE, sizeof(SectionRow));
	g_autoptr(GArray) rows = NULL;
	gboolean sources = section_last_axis(section) == DIMENSION_SOURCE;
	SectionRow whole = { .row = { .place = view->scope->place,
				      .period = current_period(view->scope) } };

	rows = cut_rows(fact_store_ledger(view->scope->store), cut);
	for (guint i = 0; i < rows->len; i++) {
		SectionRow row = { .row = g_array_index(rows, CutRow, i) };

		if (sources && !row.row.values[DIMENSION_SOURCE])
			row.role = ROW_TOTAL;
		g_array_append_val(planned, row);
	}
	whole.role = ROW_REST;
	if (section->rest)
		g_array_append_val(planned, whole);
	whole.role = ROW_TOTAL;
	if (section->total && !sources)
		g_array_append_val(planned, whole);
	return planned;
}

gboolean section_row_is_wanted(const SectionView *view, const SectionRow *row)
{
	if (row->role == ROW_PLAIN && view->section->keep_empty)
		return TRUE;
	return section_row_says_anything(view, row);
}

char *section_row_days(const SectionView *view, const SectionRow *row)
{
	Fact days = { .as_of = DAY_NONE, .first_as_of = DAY_NONE };
	gboolean growing = FALSE;
	const GPtrArray *columns = view->section->columns;

	for (guint i = 0; i < columns->len; i++) {
		const Fact *fact = section_fact(view, columns->pdata[i], row);
		gboolean current = fact && fact->state == FACT_VALUE && fact->as_of != DAY_NONE &&
				   !fact->expression.has_period && fact->expression.offset == 0;
		gboolean grows = current && !fact->expression.measure->whole_year;

		if (!current || (growing && !grows))
			continue;
		if ((grows && !growing) || days.as_of == DAY_NONE)
			days.first_as_of = fact->first_as_of;
		days.as_of = grows && !growing ? fact->as_of : MAX(days.as_of, fact->as_of);
		days.first_as_of = MIN(days.first_as_of, fact->first_as_of);
		growing |= grows;
	}
	days.mixed = days.first_as_of != days.as_of;
	return printed_day_of(&days, view->scope->language);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/section_row.h"

#include "report/printed.h"
#include "report/words.h"

#include <string.h>

static Expression rest_of(const Expression *expression, int over)
{
	Expression rest = *expression;

	rest.function = function_find("rest");
	rest.rest_over = over;
	return rest;
}

static int rest_axis(const Section *section)
{
	int dimension = axis_dimension(section_last_axis(section));

	return dimension < 0 ? REST_OVER_PLACES : dimension;
}

static const Columns *columns_of(const SectionView *view)
{
	return ledger_catalog(fact_store_ledger(view->scope->store))->columns;
}

gboolean section_tells_who(const Section *section)
{
	for (guint i = 0; i < section->columns->len; i++) {
		const SectionColumn *column = section->columns->pdata[i];

		if (column->expression && column->expression->function->total)
			return TRUE;
	}
	return FALSE;
}

const Fact *section_fact(const SectionView *view, const SectionColumn *column,
			 const SectionRow *row)
{
	Expression expression;
	FactQuery query;

	if (!column->expression)
		return NULL;
	expression = cut_row_expression(&row->row, column->expression);
	if (row->role == ROW_REST && expression.function != function_plain())
		return NULL;
	if (row->role == ROW_REST)
		expression = rest_of(&expression, rest_axis(view->section));
	if (row->role == ROW_TOTAL && section_tells_who(view->section)) {
		if (!expression.function->total)
			return NULL;
		expression.function = function_find(expression.function->total);
	}
	query = cut_row_query(&row->row, &expression);
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
		Word total = axis == DIMENSION_SOURCE		? WORD_TOTAL_SOURCES
			     : section_tells_who(view->section) ? WORD_REPORTERS
								: WORD_TOTAL;

		return g_strdup(word_text(row->role == ROW_REST ? WORD_REST : total, language));
	}
	if (row->row.target && (axis == AXIS_PROGRAMME || axis_is_place(axis)))
		return target_label(view, axis, row->row.target);
	if (axis_is_place(axis))
		return g_strdup(row->row.place->short_name[language]);
	if (axis == AXIS_PERIOD)
		return printed_period(row->row.period);
	return g_strdup(columns_value_name(columns_of(view), (Dimension)axis_dimension(axis),
					   row->row.values[axis_dimension(axis)], language));
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

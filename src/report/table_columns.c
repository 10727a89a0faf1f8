/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/table_columns.h"

#include "report/printed.h"
#include "report/words.h"

#include <string.h>

typedef struct Headings {
	const Section *section;
	const Scope *scope;
	const Columns *columns;
} Headings;

static Period period_of(const Headings *headings, const Expression *expression)
{
	int year = headings->scope->year + expression->offset;

	return expression->has_period ? expression->period : (Period){ year, year };
}

static char *group_title(const Headings *headings, const Expression *expression)
{
	Period period = period_of(headings, expression);

	if (cut_has_axis(headings->section->axes, AXIS_PERIOD))
		return expression->function->compares
			   ? g_strdup(word_text(WORD_AGAINST, headings->scope->language))
			   : NULL;
	if (expression->function->compares)
		return g_strdup_printf("%d/%d", period.first, period.first - 1);
	return printed_span(period, DAY_NONE, headings->scope->language);
}

/* "11 tháng" for what has grown only so far, the measure's name for everything else. */
static char *column_title(const Headings *headings, const Expression *expression)
{
	Language language = headings->scope->language;
	FactQuery query = { .ledger = fact_store_ledger(headings->scope->store),
			    .expression = expression,
			    .place = headings->scope->place,
			    .period = { headings->scope->year, headings->scope->year } };
	g_autoptr(Fact) fact = NULL;

	if (expression->function != function_plain() || expression->measure->whole_year ||
	    strcmp(expression->measure->key, "implemented") != 0 ||
	    cut_has_axis(headings->section->axes, AXIS_PERIOD) ||
	    cut_has_axis(headings->section->axes, AXIS_PLACE) ||
	    cut_has_axis(headings->section->axes, AXIS_PROVINCE))
		return printed_function(expression, language);
	fact = fact_compute(&query);
	if (fact->state != FACT_VALUE || fact->mixed || !fact_is_unfinished(fact))
		return printed_function(expression, language);
	return printed_progress(fact->period, fact->as_of, language);
}

/* How far the column's basis differs from the one that rules the table; NULL when it does not. */
static char *basis_addition(const Headings *headings, const Expression *expression)
{
	const Basis *own = &expression->basis, *rules = &headings->section->basis;
	Language language = headings->scope->language;
	gboolean rate = expression->against && expression->function->unit == UNIT_PERCENT;
	const char *words[4] = { NULL };
	guint count = 0;

	if (own->as_was != rules->as_was)
		words[count++] = word_text(own->as_was ? WORD_SHORT_WAS : WORD_SHORT_NOW, language);
	if (rate && own->total_plan != rules->total_plan)
		words[count++] =
		    word_text(own->total_plan ? WORD_SHORT_TOTAL : WORD_SHORT_OWN, language);
	if (expression->function->unit == UNIT_PERCENT && own->rounding != rules->rounding)
		words[count++] = word_text(own->rounding == ROUND_TRUNCATE ? WORD_SHORT_TRUNCATED
									   : WORD_SHORT_HALF_UP,
					   language);
	return count ? g_strjoinv(", ", (char **)words) : NULL;
}

static char *full_title(const Headings *headings, const Expression *expression)
{
	g_autofree char *title = column_title(headings, expression);
	g_autofree char *addition = basis_addition(headings, expression);

	return addition ? g_strdup_printf("%s (%s)", title, addition) : g_steal_pointer(&title);
}

static const char *axis_title(const Headings *headings, int axis)
{
	if (axis == AXIS_PROGRAMME)
		return word_text(WORD_TARGET, headings->scope->language);
	if (axis == AXIS_PLACE && !headings->section->self &&
	    headings->scope->place->kind == PLACE_COUNTRY &&
	    !cut_has_axis(headings->section->axes, AXIS_PROGRAMME))
		return word_text(WORD_REGION, headings->scope->language);
	if (axis == AXIS_GROUP)
		return word_text(WORD_GROUP, headings->scope->language);
	if (axis == AXIS_PROVINCE)
		axis = AXIS_PLACE;
	return columns_by_key(headings->columns, axis_key(axis))->name[headings->scope->language];
}

/* The unit of money stands where a reader looks first: "Triệu đồng" over the first column. */
static char *unit_title(const Section *section, Language language)
{
	const char *unit = word_text((Word)(WORD_UNIT_DONG + section->unit_digits / 3), language);
	char first[8] = { 0 };

	g_unichar_to_utf8(g_unichar_toupper(g_utf8_get_char(unit)), first);
	return g_strconcat(first, g_utf8_next_char(unit), NULL);
}

gboolean table_columns_have_amounts(const Section *section)
{
	for (guint i = 0; i < section->columns->len; i++) {
		const Expression *expression =
		    ((const SectionColumn *)section->columns->pdata[i])->expression;

		if (expression && expression->function->unit == UNIT_MEASURE)
			return TRUE;
	}
	return FALSE;
}

void table_columns_add(Table *table, const Section *section, const Scope *scope)
{
	Headings headings = { section, scope,
			      ledger_catalog(fact_store_ledger(scope->store))->columns };

	g_autofree char *unit =
	    table_columns_have_amounts(section) ? unit_title(section, scope->language) : NULL;

	for (guint i = 0; i < section->axes->len; i++)
		table_add_column(table, i == 0 ? unit : NULL,
				 axis_title(&headings, g_array_index(section->axes, int, i)), TRUE);
	for (guint i = 0; i < section->columns->len; i++) {
		const SectionColumn *column = section->columns->pdata[i];
		g_autofree char *title = NULL, *group = NULL;

		if (column->sort == COLUMN_AS_OF) {
			table_add_column(table, NULL, word_text(WORD_AS_OF, scope->language), TRUE);
			continue;
		}
		title = full_title(&headings, column->expression);
		group = group_title(&headings, column->expression);
		table_add_column(table, group, title, FALSE);
	}
}

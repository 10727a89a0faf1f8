/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/condition.h"

#include "base/fault.h"
#include "base/number.h"

#include <string.h>

/* Below 0, 0 or above, of the exact values; 0 when both are printed alike. */
static int compare_to_fact(const Fact *fact, const Fact *other)
{
	int decimals = fact_decimals(fact);

	return fact_scaled(fact, decimals) == fact_scaled(other, decimals)
		   ? 0
		   : fact_compare(fact, other);
}

static int compare_to_number(const Fact *fact, int64_t number)
{
	int64_t value = fact_scaled(fact, fact_decimals(fact));

	return (value > number) - (value < number);
}

gboolean condition_meets(const Condition *condition, const Fact *fact, const Fact *other)
{
	int order =
	    other ? compare_to_fact(fact, other) : compare_to_number(fact, condition->number);

	switch (condition->relation) {
	case '<':
		return order < 0;
	case '>':
		return order > 0;
	default:
		return order == 0;
	}
}

/* A whole number, as a value of @decimals. */
static gboolean parse_number(const char *text, int decimals, int64_t *out_number)
{
	gint64 number;

	if (!g_ascii_string_to_signed(text, 10, -1000000000, 1000000000, &number, NULL))
		return FALSE;
	*out_number = number * number_power_of_ten(decimals);
	return TRUE;
}

/* Only like is held against like: money, counts, percentages, ratios. */
static gboolean is_alike(const Expression *a, const Expression *b)
{
	Fact left = { .expression = *a }, right = { .expression = *b };

	return a->function->unit == b->function->unit &&
	       fact_is_money(&left) == fact_is_money(&right);
}

static gboolean parse_against(const char *text, const Columns *columns, const Basis *basis,
			      Condition *condition, GError **error)
{
	Fact asked = { .expression = *condition->expression };

	if (parse_number(text, fact_decimals(&asked), &condition->number))
		return TRUE;
	condition->other = expression_parse(columns, text, basis, NULL);
	if (condition->other && is_alike(condition->expression, condition->other))
		return TRUE;
	fault_set(error, FAULT_SETTINGS,
		  "'%s' không phải số nguyên, cũng không phải biểu thức cùng đơn vị",
		  "'%s' is no whole number, nor an expression of the same unit", text);
	return FALSE;
}

static gboolean parse_condition(char *text, const Columns *columns, const Basis *basis,
				Condition *condition, GError **error)
{
	char *relation = strpbrk(text, "<>=");

	if (!relation) {
		fault_set(error, FAULT_SETTINGS, "'%s' không phải điều kiện (biểu thức > số)",
			  "'%s' is no condition (expression > number)", text);
		return FALSE;
	}
	condition->relation = *relation;
	*relation = '\0';
	condition->expression = expression_parse(columns, g_strstrip(text), basis, error);
	if (!condition->expression)
		return FALSE;
	if (condition->expression->function->unit == UNIT_DAY) {
		fault_set(error, FAULT_SETTINGS, "'%s' là ngày, không so với số được",
			  "'%s' is a day, which is not held against a number", text);
		return FALSE;
	}
	return parse_against(g_strstrip(relation + 1), columns, basis, condition, error);
}

gboolean conditions_parse(const char *text, const Columns *columns, const Basis *basis,
			  GArray *conditions, GError **error)
{
	/* Nothing is no condition either, and would always hold. */
	g_auto(GStrv) parts = g_strsplit(*text ? text : " ", " and ", -1);

	for (guint i = 0; parts[i]; i++) {
		g_array_set_size(conditions, i + 1); /* of zeroes */
		if (!parse_condition(parts[i], columns, basis,
				     &g_array_index(conditions, Condition, i), error))
			return FALSE;
	}
	return TRUE;
}

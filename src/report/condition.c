/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/condition.h"

#include "base/fault.h"
#include "base/number.h"

#include <string.h>

gboolean condition_meets(const Condition *condition, const Fact *fact)
{
	int64_t value = fact_scaled(fact, fact_decimals(fact));

	switch (condition->relation) {
	case '<':
		return value < condition->number;
	case '>':
		return value > condition->number;
	default:
		return value == condition->number;
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

static gboolean parse_condition(char *text, const Columns *columns, const Basis *basis,
				Condition *condition, GError **error)
{
	char *relation = strpbrk(text, "<>=");
	g_autofree Expression *expression = NULL;
	Fact asked = { 0 };

	if (!relation) {
		fault_set(error, FAULT_SETTINGS, "'%s' không phải điều kiện (biểu thức > số)",
			  "'%s' is no condition (expression > number)", text);
		return FALSE;
	}
	condition->relation = *relation;
	*relation = '\0';
	expression = expression_parse(columns, g_strstrip(text), basis, error);
	if (!expression)
		return FALSE;
	if (expression->function->unit == UNIT_DAY) {
		fault_set(error, FAULT_SETTINGS, "'%s' là ngày, không so với số được",
			  "'%s' is a day, which is not held against a number", text);
		return FALSE;
	}
	asked.expression = *expression;
	if (!parse_number(g_strstrip(relation + 1), fact_decimals(&asked), &condition->number)) {
		fault_set(error, FAULT_SETTINGS, "'%s' không phải số nguyên",
			  "'%s' is no whole number", relation + 1);
		return FALSE;
	}
	condition->expression = g_steal_pointer(&expression);
	return TRUE;
}

gboolean conditions_parse(const char *text, const Columns *columns, const Basis *basis,
			  GArray *conditions, GError **error)
{
	/* Nothing is no condition either, and would always hold. */
	g_auto(GStrv) parts = g_strsplit(*text ? text : " ", " and ", -1);

	for (guint i = 0; parts[i]; i++) {
		Condition condition = { 0 };

		if (!parse_condition(parts[i], columns, basis, &condition, error))
			return FALSE;
		g_array_append_val(conditions, condition);
	}
	return TRUE;
}

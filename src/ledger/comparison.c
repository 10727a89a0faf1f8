/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ledger/comparison.h"

#include "ledger/operand.h"
#include "ledger/scope.h"

#define NUMBER "%" G_GINT64_FORMAT

void comparison_set_value(Fact *fact, int64_t numerator, int64_t denominator)
{
	fact->state = FACT_VALUE;
	fact->numerator = numerator;
	fact->denominator = denominator;
}

char *comparison_operand(const Sum *sum)
{
	if (sum->state == AMOUNT_VALUE)
		return g_strdup_printf(NUMBER, sum->value);
	return g_strdup(fact_state_key(operand_state(sum)));
}

void comparison_set_operation(Fact *fact, const Sum *left, const char *operation, const Sum *right)
{
	g_autofree char *first = comparison_operand(left), *second = comparison_operand(right);

	g_free(fact->formula);
	fact->formula = g_strdup_printf("%s %s %s", first, operation, second);
}

/* A position of another day is another thing, for what grows from day to day. */
gboolean comparison_same_days(const Sum *a, const Column *measure, const Sum *b,
			      const Column *other)
{
	if (measure->whole_year || other->whole_year || a->state != AMOUNT_VALUE ||
	    b->state != AMOUNT_VALUE)
		return TRUE;
	return !a->mixed && !b->mixed && a->last_day == b->last_day;
}

FactState comparison_state(const Sum *part, const Sum *whole, FactState without_base)
{
	if (part->state == AMOUNT_NOT_REPORTED || whole->state == AMOUNT_NOT_REPORTED)
		return FACT_NOT_REPORTED;
	if (!sum_same_gaps(part, whole))
		return FACT_NOT_COMPARABLE;
	if (whole->state == AMOUNT_NOT_APPLICABLE || whole->value == 0)
		return without_base;
	return part->state == AMOUNT_VALUE ? FACT_VALUE : FACT_NOT_APPLICABLE;
}

void comparison_divide(const FactQuery *part_query, const FactQuery *whole_query,
		       const Column *whole_measure, FactState without_base, Fact *fact)
{
	const Function *function = part_query->expression->function;
	const Column *measure = part_query->expression->measure;
	g_autoptr(Sum) part = operand_sum(part_query, measure);
	g_autoptr(Sum) whole = operand_sum(whole_query, whole_measure);
	gboolean alike;

	operand_support(fact, part);
	operand_support(fact, whole);
	fact->state = comparison_state(part, whole, without_base);
	alike = function->same_scope ? scope_is_same(part_query->ledger, part, whole)
				     : comparison_same_days(part, measure, whole, whole_measure);
	if (!alike && (fact->state == FACT_VALUE || !function->same_scope))
		fact->state = FACT_NOT_COMPARABLE;
	if (fact->state == FACT_VALUE)
		comparison_set_value(fact, part->value, whole->value);
	comparison_set_operation(fact, part, "/", whole);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ledger/compute_programme.h"

#include "ledger/operand.h"

#define NUMBER "%" G_GINT64_FORMAT

/* The row of the register that is asked for; NULL when there is none. */
static const Target *find_target(const FactQuery *query)
{
	return programmes_find(ledger_catalog(query->ledger)->programmes, query->place,
			       query->period, query->expression->measure,
			       query->values[DIMENSION_SOURCE]);
}

/* A target is one of all of it: of a single content, tier or project there is none. */
static gboolean is_set(const FactQuery *query, const Target *target)
{
	for (int i = DIMENSION_SOURCE + 1; i < DIMENSIONS; i++)
		if (query->values[i])
			return FALSE;
	return target && target->value > 0;
}

static Sum *sum_reached(const FactQuery *query)
{
	const Target *target = find_target(query);

	return operand_cumulated(query, target && target->level);
}

/* "3000 (programmes.csv:3)", with the document when it is known. */
static char *target_text(const Target *target)
{
	return g_strdup_printf(NUMBER " (%s%s%s)", target->value, target->where,
			       *target->document ? ", " : "", target->document);
}

void compute_target(const FactQuery *query, Fact *fact)
{
	const Target *target = find_target(query);

	if (!is_set(query, target)) {
		fact->state = FACT_NO_TARGET;
		fact->formula = g_strdup(fact_state_key(fact->state));
		return;
	}
	fact->state = FACT_VALUE;
	fact->numerator = target->value;
	fact->target = target;
	fact->formula = target_text(target);
}

void compute_cumulated(const FactQuery *query, Fact *fact)
{
	g_autoptr(Sum) sum = sum_reached(query);

	operand_support(fact, sum);
	fact->state = operand_state(sum);
	fact->numerator = sum->value;
	fact->formula = g_strdup_printf("sum of %u lines", sum->lines->len);
}

void compute_done(const FactQuery *query, Fact *fact)
{
	const Target *target = find_target(query);
	g_autoptr(Sum) sum = sum_reached(query);
	g_autofree char *reached = NULL, *wanted = NULL;

	operand_support(fact, sum);
	fact->state = is_set(query, target) ? operand_state(sum) : FACT_NO_TARGET;
	reached = sum->state == AMOUNT_VALUE ? g_strdup_printf(NUMBER, sum->value)
					     : g_strdup(fact_state_key(operand_state(sum)));
	wanted = fact->state == FACT_NO_TARGET ? g_strdup(fact_state_key(FACT_NO_TARGET))
					       : target_text(target);
	fact->formula = g_strdup_printf("%s / %s", reached, wanted);
	if (fact->state == FACT_NO_TARGET)
		return;
	fact->target = target;
	fact->numerator = sum->value;
	fact->denominator = target->value;
}

/* A year is over by as many of its days as are; of 365 or 366. */
void compute_gone(const FactQuery *query, Fact *fact)
{
	g_autoptr(Sum) sum = sum_reached(query);
	gboolean known = sum->state == AMOUNT_VALUE && sum->last_day != DAY_NONE;
	Day today = ledger_report_date(query->ledger);
	Day day = MIN(known ? sum->last_day : today, period_end(query->period));
	Day year_begin = day_make(day_year(day), 1, 1);
	int year_days = day_make(day_year(day), 12, 31) - year_begin + 1;
	int years = day_year(day) - query->period.first;
	int days = day - year_begin + 1;

	fact->as_of = fact->first_as_of = day;
	fact->state = FACT_VALUE;
	fact->numerator = years < 0 ? 0 : (int64_t)years * year_days + days;
	fact->denominator = (int64_t)(query->period.last - query->period.first + 1) * year_days;
	fact->formula =
	    g_strdup_printf("(%d + %d/%d) / %d years", MAX(years, 0), years < 0 ? 0 : days,
			    year_days, query->period.last - query->period.first + 1);
	if (known)
		g_ptr_array_extend(fact->lines, sum->lines, NULL, NULL);
}

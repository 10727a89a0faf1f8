/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ledger/compute.h"

#include "ledger/comparison.h"
#include "ledger/compute_places.h"
#include "ledger/compute_programme.h"
#include "ledger/cut.h"
#include "ledger/operand.h"

#include <string.h>

G_GNUC_PRINTF(2, 3) static void set_formula(Fact *fact, const char *format, ...)
{
	g_autofree char *before = fact->formula; /* may be one of the arguments */
	va_list arguments;

	va_start(arguments, format);
	fact->formula = g_strdup_vprintf(format, arguments);
	va_end(arguments);
}

#define DAYS_OF_WEEK 7
#define NUMBER "%" G_GINT64_FORMAT

static void compute_plain(const FactQuery *query, Fact *fact)
{
	g_autoptr(Sum) sum = operand_sum(query, query->expression->measure);

	operand_support(fact, sum);
	fact->state = operand_state(sum);
	if (fact->state == FACT_VALUE)
		comparison_set_value(fact, sum->value, 1);
	set_formula(fact, "sum of %u lines", sum->lines->len);
}

static void compute_rate(const FactQuery *query, Fact *fact)
{
	FactQuery plan = *query;

	if (query->expression->basis.total_plan)
		plan.values[DIMENSION_SOURCE] = NULL;
	comparison_divide(query, &plan, query->expression->against, FACT_NO_PLAN, fact);
}

static void compute_share(const FactQuery *query, Fact *fact)
{
	FactQuery total = *query;

	total.values[DIMENSION_SOURCE] = NULL;
	comparison_divide(query, &total, query->expression->measure, FACT_NOT_APPLICABLE, fact);
}

/* Average and leverage: one measure over another of the same lines. */
static void compute_quotient(const FactQuery *query, Fact *fact)
{
	comparison_divide(query, query, query->expression->against, FACT_NOT_APPLICABLE, fact);
}

static void compute_left(const FactQuery *query, Fact *fact)
{
	g_autoptr(Sum) done = operand_sum(query, query->expression->measure);
	g_autoptr(Sum) plan = operand_sum(query, query->expression->against);

	operand_support(fact, done);
	operand_support(fact, plan);
	fact->state = comparison_state(done, plan, FACT_NO_PLAN);
	if (!comparison_same_days(done, query->expression->measure, plan,
				  query->expression->against))
		fact->state = FACT_NOT_COMPARABLE;
	if (fact->state == FACT_VALUE)
		comparison_set_value(fact, plan->value - done->value, 1);
	comparison_set_operation(fact, plan, "-", done);
}

/* What is left over the weeks until the last day of the year; the day of the figure is over. */
static void spread_over_weeks(const FactQuery *query, const Sum *done, int64_t left, Fact *fact)
{
	Day end = period_end(query->period);
	int64_t weeks = (int64_t)end - done->last_day, days_left; /* in sevenths */
	gboolean running = query->period.first == query->period.last && done->last_day < end &&
			   ledger_report_date(query->ledger) < end;

	if (!running)
		fact->state = FACT_OVER;
	else if (left <= 0)
		fact->state = FACT_SPENT;
	else if (done->mixed || __builtin_mul_overflow(left, DAYS_OF_WEEK, &days_left))
		fact->state = FACT_NOT_COMPARABLE;
	else
		comparison_set_value(fact, days_left, weeks);
	if (fact->state == FACT_VALUE)
		set_formula(fact, "(%s) * %d / " NUMBER, fact->formula, DAYS_OF_WEEK, weeks);
}

static void compute_weekly(const FactQuery *query, Fact *fact)
{
	g_autoptr(Sum) done = operand_sum(query, query->expression->measure);
	int64_t left;

	compute_left(query, fact);
	left = fact->numerator;
	if (fact->state == FACT_VALUE)
		spread_over_weeks(query, done, left, fact);
}

static FactQuery query_before(const FactQuery *query)
{
	FactQuery before = *query;
	int years = query->period.last - query->period.first + 1;

	before.period.first -= years;
	before.period.last -= years;
	return before;
}

/* Whether @sum tells of a part of @period only. */
static gboolean is_open(const Sum *sum, Period period)
{
	return sum->last_day != DAY_NONE && sum->first_day < period_end(period);
}

/* A part of a year is not held against a whole one: only amounts of the whole year grow. */
static FactState growth_state(const FactQuery *query, const Sum *now, const Sum *base)
{
	gboolean open = is_open(now, query->period) || is_open(base, query_before(query).period);

	if (open && !query->expression->measure->whole_year)
		return FACT_NOT_COMPARABLE;
	return comparison_state(now, base, now->value > 0 ? FACT_NEW : FACT_NOT_APPLICABLE);
}

static void compute_growth(const FactQuery *query, Fact *fact)
{
	FactQuery before = query_before(query);
	g_autofree char *first = NULL, *second = NULL;
	g_autoptr(Sum) now = operand_sum(query, query->expression->measure);
	g_autoptr(Sum) base = operand_sum(&before, query->expression->measure);

	operand_support(fact, now);
	operand_support(fact, base);
	fact->base_as_of = base->last_day;
	fact->state = growth_state(query, now, base);
	if (fact->state == FACT_VALUE)
		comparison_set_value(fact, now->value - base->value, base->value);
	first = comparison_operand(now);
	second = comparison_operand(base);
	set_formula(fact, "%s / %s - 1", first, second);
}

static void compute_change(const FactQuery *query, Fact *fact)
{
	FactQuery before = query_before(query);
	g_autoptr(Sum) now = operand_sum(query, query->expression->measure);
	g_autoptr(Sum) base = operand_sum(&before, query->expression->measure);

	operand_support(fact, now);
	operand_support(fact, base);
	fact->base_as_of = base->last_day;
	fact->state = growth_state(query, now, base);
	if (fact->state == FACT_VALUE || fact->state == FACT_NEW)
		comparison_set_value(fact, now->value - base->value, 1);
	comparison_set_operation(fact, now, "-", base);
}

/* Of the period before; its end when this one is over. */
static Day same_day(const FactQuery *query, Day day)
{
	if (day >= period_end(query->period))
		return period_end(query_before(query).period);
	for (int year = query->period.first; year <= query->period.last; year++)
		day = day_year_before(day);
	return day;
}

/* A position of the very day goes before any other; only a running year needs another. */
static Sum *sum_same_day(const FactQuery *query, Day day)
{
	FactQuery before = query_before(query);
	const Column *measure = query->expression->measure;
	gboolean over = day >= period_end(query->period);
	int within = over ? 0 : query->expression->basis.within;

	return operand_sum_about(&before, measure, same_day(query, day), within);
}

static void compute_index(const FactQuery *query, Fact *fact)
{
	g_autoptr(Sum) now = operand_sum(query, query->expression->measure);
	g_autoptr(Sum) base =
	    now->last_day == DAY_NONE ? sum_new() : sum_same_day(query, now->last_day);

	operand_support(fact, now);
	operand_support(fact, base);
	fact->base_as_of = base->last_day;
	fact->state = comparison_state(now, base, now->value > 0 ? FACT_NEW : FACT_NOT_APPLICABLE);
	if (now->mixed || base->mixed)
		fact->state = FACT_NOT_COMPARABLE;
	if (fact->state == FACT_VALUE)
		comparison_set_value(fact, now->value, base->value);
	/* A basis that was not needed is not part of what was computed. */
	if (base->last_day == DAY_NONE || base->first_day == same_day(query, now->last_day))
		fact->expression.basis.within = 0;
	comparison_set_operation(fact, now, "/", base);
}

/* Takes one item off; what stands behind it stands behind the rest as well. */
static void take_off(const FactQuery *query, Fact *fact, const Sum *whole, int64_t *rest)
{
	const Column *measure = query->expression->measure;
	g_autoptr(Sum) item = operand_sum(query, measure);

	if (item->state != AMOUNT_VALUE)
		return;
	*rest -= item->value;
	fact->mixed |= !comparison_same_days(item, measure, whole, measure);
	g_array_set_size(item->missing, 0); /* what an item lacks is in the rest */
	operand_support(fact, item);
}

static void take_items_off(const FactQuery *query, Fact *fact, const Sum *whole, int64_t *rest)
{
	int over = query->expression->rest_over;
	g_autoptr(GPtrArray) items = over == REST_OVER_PLACES
					 ? cut_places(query->ledger, query->place)
					 : cut_values(query->ledger, query->place, (Dimension)over);

	for (guint i = 0; i < items->len; i++) {
		FactQuery item = *query;

		if (over == REST_OVER_PLACES)
			item.place = items->pdata[i];
		else
			item.values[over] = items->pdata[i];
		take_off(&item, fact, whole, rest);
	}
}

/*
 * Only a whole that is known can have a rest; of an incomplete one the rest is unknown, not zero.
 * Items that come to more than the whole cannot be its items.
 */
static void compute_rest(const FactQuery *query, Fact *fact)
{
	g_autoptr(Sum) whole = operand_sum(query, query->expression->measure);
	g_autofree char *first = NULL;
	int64_t rest = whole->value;

	operand_support(fact, whole);
	take_items_off(query, fact, whole, &rest);
	fact->state = operand_state(whole);
	if (fact->state == FACT_VALUE && whole->missing->len > 0)
		fact->state = FACT_NOT_REPORTED;
	if (fact->state == FACT_VALUE && rest < 0)
		fact->state = FACT_NOT_COMPARABLE;
	if (fact->state == FACT_VALUE)
		comparison_set_value(fact, rest, 1);
	first = comparison_operand(whole);
	set_formula(fact, "%s - " NUMBER, first, whole->value - rest);
}

void compute_fact(const FactQuery *query, Fact *fact)
{
	static void (*const computes[FUNCTIONS])(const FactQuery *, Fact *) = {
		[FUNCTION_PLAIN] = compute_plain,
		[FUNCTION_RATE] = compute_rate,
		[FUNCTION_SHARE] = compute_share,
		[FUNCTION_GROWTH] = compute_growth,
		[FUNCTION_CHANGE] = compute_change,
		[FUNCTION_INDEX] = compute_index,
		[FUNCTION_LEFT] = compute_left,
		[FUNCTION_AVERAGE] = compute_quotient,
		[FUNCTION_REST] = compute_rest,
		[FUNCTION_TARGET] = compute_target,
		[FUNCTION_CUMULATED] = compute_cumulated,
		[FUNCTION_DONE] = compute_done,
		[FUNCTION_GONE] = compute_gone,
		[FUNCTION_LEVERAGE] = compute_quotient,
		[FUNCTION_WEEKLY] = compute_weekly,
		[FUNCTION_CONCENTRATION] = compute_concentration,
		[FUNCTION_AGE] = compute_age,
		[FUNCTION_REPORTED] = compute_reported,
		[FUNCTION_REPORTERS] = compute_reporters,
	};

	computes[function_number(query->expression->function)](query, fact);
}

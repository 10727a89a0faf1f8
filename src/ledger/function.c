/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ledger/function.h"

#include "base/text.h"
#include "ledger/cut.h"

#include <string.h>

static FactState state_of(const Sum *sum)
{
	static const FactState states[] = { [AMOUNT_NOT_REPORTED] = FACT_NOT_REPORTED,
					    [AMOUNT_NOT_APPLICABLE] = FACT_NOT_APPLICABLE,
					    [AMOUNT_VALUE] = FACT_VALUE };

	return states[sum->state];
}

static void set_value(Fact *fact, int64_t numerator, int64_t denominator)
{
	fact->state = FACT_VALUE;
	fact->numerator = numerator;
	fact->denominator = denominator;
}

G_GNUC_PRINTF(2, 3) static void set_formula(Fact *fact, const char *format, ...)
{
	va_list arguments;

	va_start(arguments, format);
	g_free(fact->formula);
	fact->formula = g_strdup_vprintf(format, arguments);
	va_end(arguments);
}

#define NUMBER "%" G_GINT64_FORMAT

/* What has no value is no 0. */
static char *operand_text(const Sum *sum)
{
	if (sum->state == AMOUNT_VALUE)
		return g_strdup_printf(NUMBER, sum->value);
	return g_strdup(fact_state_key(state_of(sum)));
}

static void set_operation(Fact *fact, const Sum *left, const char *operation, const Sum *right)
{
	g_autofree char *first = operand_text(left), *second = operand_text(right);

	set_formula(fact, "%s %s %s", first, operation, second);
}

/*
 * What stands in the way of holding @part against @whole.  Nothing is compared that covers
 * different places or sources, or days of different length.
 */
static FactState compare_state(const Sum *part, const Sum *whole, FactState without_base)
{
	if (part->state == AMOUNT_NOT_REPORTED || whole->state == AMOUNT_NOT_REPORTED)
		return FACT_NOT_REPORTED;
	if (!sum_same_gaps(part, whole))
		return FACT_NOT_COMPARABLE;
	if (whole->state == AMOUNT_NOT_APPLICABLE || whole->value == 0)
		return without_base;
	return part->state == AMOUNT_VALUE ? FACT_VALUE : FACT_NOT_APPLICABLE;
}

static void compute_plain(const FactQuery *query, Fact *fact)
{
	g_autoptr(Sum) sum = fact_operand(query, query->expression->measure);

	fact_rest_on(fact, sum);
	fact->state = state_of(sum);
	if (fact->state == FACT_VALUE)
		set_value(fact, sum->value, 1);
	set_formula(fact, "sum of %u lines", sum->lines->len);
}

static void compute_rate(const FactQuery *query, Fact *fact)
{
	FactQuery plan_query = *query;
	g_autoptr(Sum) done = fact_operand(query, query->expression->measure);
	g_autoptr(Sum) plan = NULL;

	if (query->expression->basis.total_plan)
		plan_query.values[DIMENSION_SOURCE] = NULL;
	plan = fact_operand(&plan_query, query->expression->against);
	fact_rest_on(fact, done);
	fact_rest_on(fact, plan);
	fact->state = compare_state(done, plan, FACT_NO_PLAN);
	if (fact->state == FACT_VALUE)
		set_value(fact, done->value, plan->value);
	set_operation(fact, done, "/", plan);
}

static void compute_share(const FactQuery *query, Fact *fact)
{
	FactQuery total_query = *query;
	g_autoptr(Sum) part = fact_operand(query, query->expression->measure);
	g_autoptr(Sum) total = NULL;

	total_query.values[DIMENSION_SOURCE] = NULL;
	total = fact_operand(&total_query, query->expression->measure);
	fact_rest_on(fact, part);
	fact_rest_on(fact, total);
	fact->state = compare_state(part, total, FACT_NOT_APPLICABLE);
	if (fact->state == FACT_VALUE)
		set_value(fact, part->value, total->value);
	set_operation(fact, part, "/", total);
}

static void compute_left(const FactQuery *query, Fact *fact)
{
	g_autoptr(Sum) done = fact_operand(query, query->expression->measure);
	g_autoptr(Sum) plan = fact_operand(query, query->expression->against);

	fact_rest_on(fact, done);
	fact_rest_on(fact, plan);
	fact->state = compare_state(done, plan, FACT_NO_PLAN);
	if (fact->state == FACT_VALUE)
		set_value(fact, plan->value - done->value, 1);
	set_operation(fact, plan, "-", done);
}

static void compute_average(const FactQuery *query, Fact *fact)
{
	g_autoptr(Sum) amount = fact_operand(query, query->expression->measure);
	g_autoptr(Sum) units = fact_operand(query, query->expression->against);

	fact_rest_on(fact, amount);
	fact_rest_on(fact, units);
	fact->state = compare_state(amount, units, FACT_NOT_APPLICABLE);
	if (fact->state == FACT_VALUE)
		set_value(fact, amount->value, units->value);
	set_operation(fact, amount, "/", units);
}

static FactQuery query_before(const FactQuery *query)
{
	FactQuery before = *query;
	int years = query->period.last - query->period.first + 1;

	before.period.first -= years;
	before.period.last -= years;
	return before;
}

/* A year that is not over is not held against a whole one: only amounts of the whole year grow. */
static FactState growth_state(const FactQuery *query, const Sum *now, const Sum *base)
{
	gboolean open = now->last_day != DAY_NONE && now->last_day < period_end(query->period);

	if (open && !query->expression->measure->whole_year)
		return FACT_NOT_COMPARABLE;
	return compare_state(now, base, now->value > 0 ? FACT_NEW : FACT_NOT_APPLICABLE);
}

static void compute_growth(const FactQuery *query, Fact *fact)
{
	FactQuery before = query_before(query);
	g_autofree char *first = NULL, *second = NULL;
	g_autoptr(Sum) now = fact_operand(query, query->expression->measure);
	g_autoptr(Sum) base = fact_operand(&before, query->expression->measure);

	fact_rest_on(fact, now);
	fact_rest_on(fact, base);
	fact->base_as_of = base->last_day;
	fact->state = growth_state(query, now, base);
	if (fact->state == FACT_VALUE)
		set_value(fact, now->value - base->value, base->value);
	first = operand_text(now);
	second = operand_text(base);
	set_formula(fact, "%s / %s - 1", first, second);
}

static void compute_change(const FactQuery *query, Fact *fact)
{
	FactQuery before = query_before(query);
	g_autoptr(Sum) now = fact_operand(query, query->expression->measure);
	g_autoptr(Sum) base = fact_operand(&before, query->expression->measure);

	fact_rest_on(fact, now);
	fact_rest_on(fact, base);
	fact->base_as_of = base->last_day;
	fact->state = growth_state(query, now, base);
	if (fact->state == FACT_VALUE || fact->state == FACT_NEW)
		set_value(fact, now->value - base->value, 1);
	set_operation(fact, now, "-", base);
}

/* The same day of the period before; the end of that period when this one is over. */
static Sum *sum_same_day(const FactQuery *query, Day day)
{
	FactQuery before = query_before(query);
	Day end = period_end(query->period);
	Day wanted = day >= end ? period_end(before.period) : day_year_before(day);
	SumKey key = { .place = before.place,
		       .period = before.period,
		       .cutoff = wanted,
		       .not_before = wanted,
		       .territory = ledger_report_date(query->ledger),
		       .measure = query->expression->measure };

	memcpy(key.values, before.values, sizeof(key.values));
	return ledger_sum(query->ledger, &key);
}

static void compute_index(const FactQuery *query, Fact *fact)
{
	g_autoptr(Sum) now = fact_operand(query, query->expression->measure);
	g_autoptr(Sum) base =
	    now->last_day == DAY_NONE ? sum_new() : sum_same_day(query, now->last_day);

	fact_rest_on(fact, now);
	fact_rest_on(fact, base);
	fact->base_as_of = base->last_day;
	fact->state = compare_state(now, base, now->value > 0 ? FACT_NEW : FACT_NOT_APPLICABLE);
	if (now->mixed)
		fact->state = FACT_NOT_COMPARABLE;
	if (fact->state == FACT_VALUE)
		set_value(fact, now->value, base->value);
	set_operation(fact, now, "/", base);
}

static void take_off(const FactQuery *query, int64_t *rest, gboolean *any)
{
	g_autoptr(Sum) item = fact_operand(query, query->expression->measure);

	if (item->state != AMOUNT_VALUE)
		return;
	*rest -= item->value;
	*any = TRUE;
}

/* Only a whole that is known can have a rest; of an incomplete one the rest is unknown, not zero.
 */
static void compute_rest(const FactQuery *query, Fact *fact)
{
	int over = query->expression->rest_over;
	g_autoptr(Sum) whole = fact_operand(query, query->expression->measure);
	g_autoptr(GPtrArray) items = over == REST_OVER_PLACES
					 ? cut_places(query->ledger, query->place)
					 : cut_values(query->ledger, query->place, (Dimension)over);
	int64_t rest = whole->value;
	gboolean any = FALSE;

	for (guint i = 0; i < items->len; i++) {
		FactQuery item = *query;

		if (over == REST_OVER_PLACES)
			item.place = items->pdata[i];
		else
			item.values[over] = items->pdata[i];
		take_off(&item, &rest, &any);
	}
	fact_rest_on(fact, whole);
	fact->state = state_of(whole);
	if (fact->state == FACT_VALUE && whole->missing->len > 0)
		fact->state = FACT_NOT_REPORTED;
	if (fact->state == FACT_VALUE)
		set_value(fact, rest, 1);
	set_formula(fact, NUMBER " - " NUMBER, whole->value, whole->value - rest);
}

static const Function functions[] = {
	{ .name = { { "{{measure}}", "{{measure}}" } },
	  .formula = { { "cộng các dòng", "sum of the lines" } },
	  .compute = compute_plain },
	{ .key = "rate",
	  .measure = "implemented",
	  .against = "planned",
	  .unit = UNIT_PERCENT,
	  .name = { { "Tỷ lệ", "Rate" } },
	  .formula = { { "{{measure}} chia cho {{against}}",
			 "{{measure}} divided by {{against}}" } },
	  .compute = compute_rate },
	{ .key = "share",
	  .unit = UNIT_PERCENT,
	  .name = { { "Tỷ trọng", "Share" } },
	  .formula = { { "{{measure}} của nguồn chia cho {{measure}} của hai nguồn",
			 "{{measure}} of the source divided by {{measure}} of both sources" } },
	  .compute = compute_share },
	{ .key = "growth",
	  .unit = UNIT_PERCENT,
	  .name = { { "{{measure}}", "{{measure}}" } },
	  .formula = { { "{{measure}} chia cho kỳ trước, trừ 1",
			 "{{measure}} divided by that of the period before, less 1" } },
	  .compute = compute_growth },
	{ .key = "change",
	  .name = { { "{{measure}}, tăng giảm", "Change, {{measure}}" } },
	  .formula = { { "{{measure}} trừ kỳ trước",
			 "{{measure}} less that of the period before" } },
	  .compute = compute_change },
	{ .key = "index",
	  .unit = UNIT_PERCENT,
	  .name = { { "So cùng kỳ", "Index" } },
	  .formula = { { "{{measure}} chia cho cùng ngày của kỳ trước",
			 "{{measure}} divided by that of the same day of the period before" } },
	  .compute = compute_index },
	{ .key = "left",
	  .measure = "implemented",
	  .against = "planned",
	  .name = { { "Còn lại", "Left" } },
	  .formula = { { "{{against}} trừ {{measure}}", "{{against}} less {{measure}}" } },
	  .compute = compute_left },
	{ .key = "average",
	  .divides = TRUE,
	  .measure = "support",
	  .against = "projects",
	  .name = { { "Bình quân", "Average" } },
	  .formula = { { "{{measure}} chia cho {{against}}",
			 "{{measure}} divided by {{against}}" } },
	  .compute = compute_average },
	{ .key = "rest",
	  .itemised = TRUE,
	  .name = { { "{{measure}}, chưa phân tách", "{{measure}}, not itemised" } },
	  .formula = { { "{{measure}} trừ tổng các phần đã nêu",
			 "{{measure}} less the sum of the parts that are stated" } },
	  .compute = compute_rest },
};

const Function *function_plain(void)
{
	return &functions[0];
}

const Function *function_find(const char *key)
{
	for (guint i = 1; i < G_N_ELEMENTS(functions); i++)
		if (strcmp(functions[i].key, key) == 0)
			return &functions[i];
	return NULL;
}

const char *function_nearest(const char *key)
{
	const char *keys[G_N_ELEMENTS(functions)] = { NULL };

	for (guint i = 1; i < G_N_ELEMENTS(functions); i++)
		keys[i - 1] = functions[i].key;
	return text_nearest(key, keys);
}

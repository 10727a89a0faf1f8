/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/check/row_rules.h"

#include "base/number.h"
#include "intake/check/slip.h"

#include <string.h>

#define MILLION INT64_C(1000000)
#define LEAST_EACH INT64_C(100000) /* đồng: not worth the papers of a project */
#define YEARS_AFTER 3		   /* by then a year's figures are final */
#define NOT_THERE G_MAXUINT

/* By which an amount may exceed its limit; 0: a slip of magnitude. */
#define SLIP 0

/* The most telling ones first: the first one that is broken says it all. */
static const struct AmountRule {
	IssueCode code;
	const char *amount, *limit;
	int times;
} amount_rules[] = {
	{ ISSUE_MAGNITUDE, "implemented", "planned", SLIP },
	{ ISSUE_MAGNITUDE, "disbursed", "planned", SLIP },
	{ ISSUE_MAGNITUDE, "disbursed", "implemented", SLIP },
	{ ISSUE_MAGNITUDE, "support", "planned", SLIP },
	{ ISSUE_FAR_ABOVE_PLAN, "implemented", "planned", 3 },
	{ ISSUE_FAR_ABOVE_PLAN, "disbursed", "planned", 3 },
	{ ISSUE_DISBURSED_MORE, "disbursed", "implemented", 1 },
	{ ISSUE_ABOVE_PLAN, "implemented", "planned", 1 },
	{ ISSUE_ABOVE_PLAN, "disbursed", "planned", 1 },
};

#define AMOUNT_RULES G_N_ELEMENTS(amount_rules)

struct RowRules {
	const Reading *reading;
	struct {
		guint amount, limit; /* measures; NOT_THERE */
	} pairs[AMOUNT_RULES];
	guint planned, implemented, disbursed, support, beneficiaries, priority;
	const char *national;
	const Cap *highest;
	Period period; /* of the record before, and the days that belong to it: */
	Day begins, ends, closed;
};

/* The measure of @key, if the file has it and it is of @kind. */
static guint find_measure(const Reading *reading, const char *key, ColumnKind kind)
{
	const Column *column = columns_by_key(reading->catalog->columns, key);

	if (!column || column->kind != kind || reading->header->measures[column->measure] < 0)
		return NOT_THERE;
	return (guint)column->measure;
}

RowRules *row_rules_new(const Reading *reading)
{
	RowRules *rules = g_new0(RowRules, 1);
	Columns *columns = reading->catalog->columns;

	rules->reading = reading;
	for (gsize i = 0; i < AMOUNT_RULES; i++) {
		const struct AmountRule *rule = &amount_rules[i];

		rules->pairs[i].amount = find_measure(reading, rule->amount, COLUMN_MONEY);
		rules->pairs[i].limit = find_measure(reading, rule->limit, COLUMN_MONEY);
	}
	rules->planned = find_measure(reading, "planned", COLUMN_MONEY);
	rules->implemented = find_measure(reading, "implemented", COLUMN_MONEY);
	rules->disbursed = find_measure(reading, "disbursed", COLUMN_MONEY);
	rules->support = find_measure(reading, "support", COLUMN_MONEY);
	rules->beneficiaries = find_measure(reading, "beneficiaries", COLUMN_COUNT);
	rules->priority = find_measure(reading, "priority_beneficiaries", COLUMN_COUNT);
	rules->national = columns_value(columns, DIMENSION_SOURCE, "national", DAY_LAST);
	rules->highest = caps_highest(reading->catalog->caps);
	return rules;
}

void row_rules_free(RowRules *rules)
{
	g_free(rules);
}

/* What is stated of @measure; 0 when nothing is. */
static int64_t stated(const Cell *cells, guint measure)
{
	if (measure == NOT_THERE || cells[measure].amount.state != AMOUNT_VALUE)
		return 0;
	return cells[measure].amount.value;
}

/* An issue about the cell of @measure; it names the column by its own name. */
static Issue *raise_about(const RowRules *rules, const Row *row, IssueCode code, guint measure)
{
	const Reading *reading = rules->reading;
	const Column *column = columns_measure(reading->catalog->columns, measure);
	Issue *issue = reading_issue(reading, code, row, reading->header->measures[measure]);

	issue->other = issue_both(column->name[LANGUAGE_VI], column->name[LANGUAGE_EN]);
	return issue;
}

/* "3,5", "1.200": with one decimal, if there is any. */
static char *tenths_text(int64_t amount, int64_t unit, Language language)
{
	int64_t tenths = 0;

	if (!number_scale(amount, unit, 1, ROUND_HALF_UP, &tenths))
		return g_strdup("…");
	return tenths % 10 ? number_text(tenths, 1, language)
			   : number_text(tenths / 10, 0, language);
}

static char *both_tenths(int64_t amount, int64_t unit)
{
	g_autofree char *vietnamese = tenths_text(amount, unit, LANGUAGE_VI);
	g_autofree char *english = tenths_text(amount, unit, LANGUAGE_EN);

	return issue_both(vietnamese, english);
}

/* "Kế hoạch (4)". */
static char *named_amount(const Reading *reading, guint measure, int64_t amount)
{
	const Column *column = columns_measure(reading->catalog->columns, measure);
	g_autofree char *text = cells_text(reading, measure, amount);
	g_autofree char *vietnamese = g_strdup_printf("%s (%s)", column->name[LANGUAGE_VI], text);
	g_autofree char *english = g_strdup_printf("%s (%s)", column->name[LANGUAGE_EN], text);

	return issue_both(vietnamese, english);
}

/* The words of the rule that is broken. */
static void say_amount(const RowRules *rules, const Row *row, gsize rule, const Cell *cells)
{
	const Reading *reading = rules->reading;
	guint measure = rules->pairs[rule].amount, limit = rules->pairs[rule].limit;
	int64_t amount = stated(cells, measure), allowed = stated(cells, limit);
	Issue *issue = raise_about(rules, row, amount_rules[rule].code, measure);

	if (issue->code == ISSUE_FAR_ABOVE_PLAN) {
		g_free(issue->value);
		issue->value = both_tenths(amount, allowed);
		return;
	}
	if (issue->code != ISSUE_MAGNITUDE) {
		issue->expected = cells_text(reading, limit, allowed);
		return;
	}
	issue->expected =
	    cells_text(reading, measure, slip_corrected(amount, slip_factor(amount, allowed)));
	g_free(issue->other);
	issue->other = named_amount(reading, limit, allowed);
}

/* Small amounts are a slip only when the year is over. */
static gboolean is_broken(int times, int64_t amount, int64_t limit, gboolean over)
{
	/* No amount comes near the end of int64. */
	if (times != SLIP)
		return amount > limit * times;
	if (amount > limit)
		return slip_factor(amount, limit) > 0;
	return over && amount * 100 < limit && slip_factor(amount, limit) != 0;
}

static void check_amounts(const RowRules *rules, const Row *row, const Line *line,
			  const Cell *cells)
{
	gboolean over = line->as_of >= rules->ends;

	for (gsize i = 0; i < AMOUNT_RULES; i++) {
		int64_t amount = stated(cells, rules->pairs[i].amount);
		int64_t limit = stated(cells, rules->pairs[i].limit);

		if (limit <= 0 || !is_broken(amount_rules[i].times, amount, limit, over))
			continue;
		/* Nobody can confirm what was carried over into an invented figure. */
		if (amount_rules[i].code == ISSUE_ABOVE_PLAN && line->status == STATUS_ILLUSTRATIVE)
			continue;
		say_amount(rules, row, i, cells);
		return;
	}
}

/* A plan that is not stated here may be stated on another line; one that is none cannot. */
static void check_plan(const RowRules *rules, const Row *row, const Cell *cells)
{
	guint spent = stated(cells, rules->implemented) > 0 ? rules->implemented : rules->disbursed;
	const Amount *planned;

	if (rules->planned == NOT_THERE || stated(cells, spent) <= 0)
		return;
	planned = &cells[rules->planned].amount;
	if (planned->state == AMOUNT_NOT_APPLICABLE ||
	    (planned->state == AMOUNT_VALUE && planned->value == 0))
		raise_about(rules, row, ISSUE_WITHOUT_PLAN, spent);
}

/* The cap that bounds @line; the highest of all when none is known for it. */
static const Cap *cap_of(const RowRules *rules, const Line *line)
{
	const char *content = line->values[DIMENSION_CONTENT];
	const Cap *cap = NULL;

	if (content && line->values[DIMENSION_SOURCE] == rules->national)
		cap = caps_find(rules->reading->catalog->caps, content,
				MIN(line->as_of, rules->ends));
	return cap ? cap : rules->highest;
}

static void check_beneficiaries(const RowRules *rules, const Row *row, const Line *line,
				const Cell *cells)
{
	int64_t support = stated(cells, rules->support);
	int64_t count = stated(cells, rules->beneficiaries);
	const Cap *cap;
	Issue *issue;

	if (support <= 0 || count <= 0)
		return;
	if (support < LEAST_EACH * count) {
		issue = raise_about(rules, row, ISSUE_MANY_BENEFICIARIES, rules->beneficiaries);
		issue->expected = both_tenths(support, count);
		return;
	}
	cap = cap_of(rules, line);
	if (!cap || support <= cap->amount * count)
		return;
	issue = raise_about(rules, row, ISSUE_ABOVE_CAP, rules->support);
	g_free(issue->value);
	issue->value = both_tenths(support, count * MILLION);
	issue->expected = both_tenths(cap->amount, MILLION);
	g_free(issue->other);
	issue->other = g_strdup(cap->document);
}

/* Some of the beneficiaries are no more than all of them, be these none. */
static void check_priority(const RowRules *rules, const Row *row, const Cell *cells)
{
	const Amount *all, *some;

	if (rules->priority == NOT_THERE || rules->beneficiaries == NOT_THERE)
		return;
	all = &cells[rules->beneficiaries].amount;
	some = &cells[rules->priority].amount;
	if (all->state == AMOUNT_VALUE && some->state == AMOUNT_VALUE && some->value > all->value)
		raise_about(rules, row, ISSUE_MORE_PRIORITY, rules->priority)->expected =
		    cells_text(rules->reading, rules->beneficiaries, all->value);
}

/* What a district had spent before it ended may be told of later, so that is a question. */
static void check_tier(const RowRules *rules, const Row *row, const Line *line)
{
	const char *tier = line->values[DIMENSION_TIER];
	Day end = tier ? columns_value_end(rules->reading->catalog->columns, DIMENSION_TIER, tier)
		       : DAY_LAST;
	g_autofree char *vietnamese = NULL, *english = NULL;
	Issue *issue;

	if (MIN(line->as_of, rules->ends) <= end)
		return;
	vietnamese = day_text(end, LANGUAGE_VI);
	english = day_text(end, LANGUAGE_EN);
	issue = reading_issue(rules->reading, ISSUE_VALUE_ENDED, row,
			      rules->reading->header->roles[ROLE_TIER]);
	issue->expected = issue_both(vietnamese, english);
}

static void say_date(const RowRules *rules, const Row *row, const Line *line)
{
	int field = rules->reading->header->roles[ROLE_AS_OF];
	Issue *issue = reading_issue(rules->reading, ISSUE_DATE_OUTSIDE, row, field);
	g_autofree char *vietnamese = day_text(line->as_of, LANGUAGE_VI);
	g_autofree char *english = day_text(line->as_of, LANGUAGE_EN);

	g_free(issue->value);
	issue->value = issue_both(vietnamese, english);
	issue->expected = period_text(line->period);
}

static void check_date(const RowRules *rules, const Row *row, const Line *line, const Cell *cells)
{
	gboolean before = line->as_of < rules->begins;

	if (line->as_of > rules->closed ||
	    (before && stated(cells, rules->implemented) + stated(cells, rules->disbursed) > 0))
		say_date(rules, row, line);
}

static void take_period(RowRules *rules, Period period)
{
	rules->period = period;
	rules->begins = day_make(period.first, 1, 1);
	rules->ends = period_end(period);
	rules->closed = day_make(period.last + YEARS_AFTER, 12, 31);
}

void row_rules_check(RowRules *rules, const Row *row, const Line *line, const Cell *cells)
{
	if (!period_equal(rules->period, line->period))
		take_period(rules, line->period);
	check_amounts(rules, row, line, cells);
	check_plan(rules, row, cells);
	check_beneficiaries(rules, row, line, cells);
	check_priority(rules, row, cells);
	check_tier(rules, row, line);
	check_date(rules, row, line, cells);
}

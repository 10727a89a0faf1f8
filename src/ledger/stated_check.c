/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ledger/stated_check.h"

#include "base/text.h"
#include "ledger/printed_step.h"
#include "ledger/stated_finding.h"
#include "ledger/stated_question.h"

#include <string.h>

/* What a check of one register needs. */
typedef struct Check {
	const StatedRegister *table;
	const Ledger *ledger; /* NULL: nobody can be asked */
	GArray *steps;	      /* of its files */
} Check;

/* Bases that are tried, the default first. */
static const struct {
	Basis basis;
	StatedBase base;
} bases[] = {
	{ { .as_was = FALSE, .total_plan = FALSE }, STATED_BASE_OWN },
	{ { .as_was = FALSE, .total_plan = TRUE }, STATED_BASE_TOTAL },
	{ { .as_was = TRUE, .total_plan = FALSE }, STATED_BASE_WAS },
	{ { .as_was = TRUE, .total_plan = TRUE }, STATED_BASE_WAS_TOTAL },
};

static StatedFinding *finding_of(const StatedRow *row, const StatedRow *subject)
{
	StatedFinding *finding = stated_finding_new(row->id);

	finding->place = text_clean(row->place);
	finding->period = text_clean(row->period);
	finding->as_of = text_clean(row->as_of);
	finding->source = text_clean(row->source);
	finding->figure = text_clean(row->figure);
	finding->origin = text_clean(row->origin);
	finding->kind = subject->kind;
	finding->is_money = subject->is_money;
	finding->stated =
	    subject->kind == STATED_PERCENT ? subject->percent.value : subject->amount.value;
	finding->decimals = subject->kind == STATED_PERCENT ? subject->percent.decimals : 0;
	return finding;
}

/* How sure the weakest of the lines behind a fact is. */
static StatedQuality quality_of(const Fact *fact)
{
	static const StatedQuality qualities[STATUSES] = { [STATUS_AT_LEAST] = STATED_AT_LEAST,
							   [STATUS_ABOUT] = STATED_ABOUT,
							   [STATUS_ESTIMATE] = STATED_IMPLIED };

	return qualities[fact->weakest];
}

static const StatedAmount *operand(const Check *check, const StatedRow *row, guint index)
{
	guint at = g_array_index(row->operands, guint, index);

	return &stated_register_row(check->table, at)->amount;
}

static void check_formula_sum(const Check *check, const StatedRow *row, StatedFinding *finding)
{
	g_autoptr(GArray) parts = g_array_new(FALSE, FALSE, sizeof(StatedAmount));
	StatedResult result;

	for (guint i = 0; i < row->operands->len; i++)
		g_array_append_val(parts, *operand(check, row, i));
	result = stated_check_total(&stated_register_row(check->table, row->subject)->amount,
				    (const StatedAmount *)parts->data, parts->len);
	stated_finding_add(finding, STATED_BASE_FORMULA, &result);
}

static void check_formula_quotient(const Check *check, const StatedRow *row, StatedFinding *finding)
{
	StatedQuotient quotient = { *operand(check, row, 0), *operand(check, row, 1),
				    row->formula == FORMULA_GROWTH };
	StatedResult result = stated_check_percent(&row->percent, &quotient);

	stated_finding_add(finding, STATED_BASE_FORMULA, &result);
	if (finding->result.verdict == STATED_CANNOT_CHECK)
		finding->why = STATED_WHY_ZERO;
}

static void check_amount(const Check *check, const StatedRow *row, StatedQuestion *question,
			 StatedFinding *finding)
{
	g_autoptr(Fact) fact = stated_question_ask(question, &bases[0].basis, finding);
	StatedAmount known = { 0 };
	StatedResult result;

	if (!fact)
		return;
	known.value = fact->numerator;
	known.quality = quality_of(fact);
	known.step = row->is_money ? printed_steps_sum(check->steps, fact->lines) : 0;
	result = stated_check_total(&row->amount, &known, 1);
	stated_finding_add(finding, STATED_BASE_LINES, &result);
}

/*
 * What @fact divides.  Of one that compares two periods the lines of the one are not those of the
 * other; of a share the whole holds the part.
 */
static StatedQuotient quotient_of(const Check *check, StatedQuestion *question, const Fact *fact)
{
	const Function *function = fact->expression.function;
	gboolean growth = function_number(function) == FUNCTION_GROWTH;
	g_autoptr(Fact) part = stated_question_part(question);
	int64_t all = printed_steps_sum(check->steps, fact->lines);
	int64_t own = printed_steps_sum(check->steps, part->lines);
	StatedQuality quality = quality_of(fact);

	return (
	    StatedQuotient){ { fact->numerator + (growth ? fact->denominator : 0), own, quality },
			     { fact->denominator, function->compares ? all - own : all, quality },
			     growth };
}

/* Only of a plan there are two. */
static StatedBase base_of(guint index, gboolean rate)
{
	return bases[index].base == STATED_BASE_OWN && !rate ? STATED_BASE_NOW : bases[index].base;
}

static void check_percent(const Check *check, const StatedRow *row, StatedQuestion *question,
			  StatedFinding *finding)
{
	gboolean rate = stated_question_is_rate(question);

	for (guint i = 0; i < G_N_ELEMENTS(bases); i++) {
		g_autoptr(Fact) fact = NULL;
		StatedQuotient quotient;
		StatedResult result;

		if (bases[i].basis.total_plan && !rate)
			continue;
		fact = stated_question_ask(question, &bases[i].basis, finding);
		if (!fact || stated_question_is_repeated(question, fact))
			continue;
		quotient = quotient_of(check, question, fact);
		result = stated_check_percent(&row->percent, &quotient);
		stated_finding_add(finding, base_of(i, rate), &result);
		if (i == 0 && rate) {
			finding->has_usual = TRUE;
			finding->usual = result.computed;
		}
	}
	if (finding->result.verdict != STATED_CANNOT_CHECK)
		stated_finding_set_why(finding, STATED_WHY_NONE, NULL);
}

/* Where the base would have to lie that nobody states, by either rounding. */
static void bound_base(const StatedRow *row, const StatedQuestion *question, StatedFinding *finding)
{
	g_autoptr(Fact) part = stated_question_part(question);
	int64_t half_up[2], truncated[2];

	if (part->state != FACT_VALUE || part->incomplete || finding->why != STATED_WHY_ABSENT ||
	    !stated_implied_whole(part->numerator, &row->percent, ROUND_HALF_UP, &half_up[0],
				  &half_up[1]) ||
	    !stated_implied_whole(part->numerator, &row->percent, ROUND_TRUNCATE, &truncated[0],
				  &truncated[1]))
		return;
	stated_finding_set_why(finding, STATED_WHY_BASE,
			       g_strdup_printf("%" G_GINT64_FORMAT "..%" G_GINT64_FORMAT,
					       MIN(half_up[0], truncated[0]),
					       MAX(half_up[1], truncated[1])));
}

static void check_ledger(const Check *check, const StatedRow *row, StatedFinding *finding)
{
	g_autoptr(StatedQuestion) question = NULL;

	stated_finding_set_why(finding, STATED_WHY_ALONE, NULL);
	if (!check->ledger || row->kind == STATED_NOTHING)
		return;
	question = stated_question_new(row, check->ledger, finding);
	if (!question)
		return;
	stated_finding_set_why(finding, STATED_WHY_NONE, NULL);
	if (row->kind == STATED_AMOUNT)
		check_amount(check, row, question, finding);
	else
		check_percent(check, row, question, finding);
	if (row->kind == STATED_PERCENT && finding->result.verdict == STATED_CANNOT_CHECK &&
	    !stated_question_is_growth(question))
		bound_base(row, question, finding);
}

GPtrArray *stated_check_register(const StatedRegister *table, const Ledger *ledger)
{
	static void (*const checks[])(const Check *, const StatedRow *, StatedFinding *) = {
		[FORMULA_NONE] = check_ledger,
		[FORMULA_SUM] = check_formula_sum,
		[FORMULA_QUOTIENT] = check_formula_quotient,
		[FORMULA_GROWTH] = check_formula_quotient,
	};
	GPtrArray *findings = g_ptr_array_new_with_free_func((GDestroyNotify)stated_finding_free);
	g_autoptr(GArray) steps = ledger ? printed_steps(ledger) : NULL;
	Check check = { table, ledger, steps };

	for (guint i = 0; i < stated_register_rows(table); i++) {
		const StatedRow *row = stated_register_row(table, i);
		StatedFinding *finding = finding_of(row, stated_register_row(table, row->subject));

		checks[row->formula](&check, row, finding);
		g_ptr_array_add(findings, finding);
	}
	return findings;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ledger/stated_check.h"

#include "ledger/cut.h"
#include "ledger/operand.h"
#include "ledger/printed_step.h"
#include "ledger/source_sums.h"
#include "ledger/stated_finding.h"

#include <string.h>

/* One measure of one position, while its totals are compared. */
typedef struct Totals {
	const Ledger *ledger;
	const GArray *steps;
	const Position *position;
	const Column *measure;
	SourceSums sums;
	GPtrArray *findings;
} Totals;

static StatedAmount amount_of(const Totals *totals, int64_t value, const Line *line)
{
	int64_t step = g_array_index(totals->steps, int64_t, line->submission);

	return (StatedAmount){ value, totals->measure->kind == COLUMN_MONEY ? step : 0,
			       STATED_AS_PRINTED };
}

/* Of @source, "total" for both; stated on @line. */
static StatedFinding *add_finding(const Totals *totals, const char *source, const Line *line,
				  int64_t stated)
{
	g_autofree char *name = ledger_line_name(totals->ledger, line);
	StatedFinding *finding = stated_finding_new(name);

	finding->place = g_strdup(line->place->key);
	finding->period = period_text(line->period);
	finding->as_of = day_iso(line->as_of);
	finding->source = g_strdup(source);
	finding->figure = g_strdup(totals->measure->key);
	finding->origin = g_strdup("");
	finding->kind = STATED_AMOUNT;
	finding->is_money = totals->measure->kind == COLUMN_MONEY;
	finding->stated = stated;
	g_ptr_array_add(totals->findings, finding);
	return finding;
}

static void compare_sources(const Totals *totals)
{
	const SourceSums *sums = &totals->sums;
	StatedAmount total, parts[SOURCES];
	StatedResult result;

	if (!source_sums_testable(sums))
		return;
	total = amount_of(totals, sums->both.value, sums->both.line);
	parts[0] = amount_of(totals, sums->local.value, sums->local.line);
	parts[1] = amount_of(totals, sums->national.value, sums->national.line);
	result = stated_check_total(&total, parts, SOURCES);
	stated_finding_add(add_finding(totals, "total", sums->both.line, total.value),
			   STATED_BASE_SOURCES, &result);
}

/* What a province has of @source on the day of the position; of any day for what is of the year. */
static Sum *sum_of_child(const Totals *totals, const Place *child, const char *source)
{
	Expression expression = { .function = function_plain(), .measure = totals->measure };
	FactQuery query = { .ledger = totals->ledger,
			    .expression = &expression,
			    .place = child,
			    .period = totals->position->period };

	query.values[DIMENSION_SOURCE] = source;
	return totals->measure->whole_year
		   ? operand_sum(&query, totals->measure)
		   : operand_sum_about(&query, totals->measure, position_day(totals->position), 0);
}

/* What the places of a region come to. */
typedef struct PlaceParts {
	GArray *known;	 /* StatedAmount */
	GArray *missing; /* Missing */
} PlaceParts;

static void add_child(const Totals *totals, const Place *child, const char *source,
		      PlaceParts *parts)
{
	g_autoptr(Sum) sum = sum_of_child(totals, child, source);
	StatedAmount amount = { .value = sum->value };

	if (totals->measure->kind == COLUMN_MONEY)
		amount.step = printed_steps_sum(totals->steps, sum->lines);
	if (sum->state == AMOUNT_NOT_REPORTED) {
		Missing missing = { child, source, totals->position->period };

		g_array_append_val(parts->missing, missing);
		return;
	}
	g_array_append_val(parts->known, amount);
	g_array_append_vals(parts->missing, sum->missing->data, sum->missing->len);
}

/* Parts that are not all known may come to less, never to more. */
static void judge_places(const PlaceParts *parts, const StatedAmount *total, StatedFinding *finding)
{
	StatedResult result =
	    stated_check_total(total, (const StatedAmount *)parts->known->data, parts->known->len);

	if (parts->missing->len > 0 &&
	    !(result.verdict == STATED_DIFFERS && result.difference > 0)) {
		result.verdict = STATED_CANNOT_CHECK;
		stated_finding_set_why(finding, STATED_WHY_MISSING,
				       stated_missing_text(parts->missing));
	}
	stated_finding_add(finding, STATED_BASE_PLACES, &result);
}

/* The figure of @source that the region itself states, against its places. */
static void compare_places(const Totals *totals, const char *source, int64_t value,
			   const Line *line)
{
	g_autoptr(GPtrArray) children = cut_places(totals->ledger, totals->position->place);
	g_autoptr(GArray) known = g_array_new(FALSE, FALSE, sizeof(StatedAmount));
	g_autoptr(GArray) missing = g_array_new(FALSE, FALSE, sizeof(Missing));
	PlaceParts parts = { known, missing };
	StatedAmount total = amount_of(totals, value, line);

	for (guint i = 0; i < children->len; i++)
		add_child(totals, children->pdata[i], source, &parts);
	if (known->len > 0)
		judge_places(&parts, &total,
			     add_finding(totals, source ? source : "total", line, value));
}

static void compare_region(const Totals *totals)
{
	const SourceSums *sums = &totals->sums;

	if (totals->position->place->kind == PLACE_PROVINCE || sums->overflow)
		return;
	if (sums->local.line)
		compare_places(totals, columns_sources[0], sums->local.value, sums->local.line);
	if (sums->national.line)
		compare_places(totals, columns_sources[1], sums->national.value,
			       sums->national.line);
	if (sums->both.line)
		compare_places(totals, NULL, sums->both.value, sums->both.line);
}

GPtrArray *stated_check_ledger(const Ledger *ledger)
{
	const GPtrArray *positions = ledger_positions(ledger);
	const Columns *columns = ledger_catalog(ledger)->columns;
	g_autoptr(GArray) steps = printed_steps(ledger);
	Totals totals = { .ledger = ledger, .steps = steps };

	totals.findings = g_ptr_array_new_with_free_func((GDestroyNotify)stated_finding_free);
	for (guint i = 0; i < positions->len; i++)
		for (guint j = 0; j < columns_measures(columns); j++) {
			totals.position = positions->pdata[i];
			totals.measure = columns_measure(columns, j);
			totals.sums = source_sums_of(totals.position, (guint)j);
			compare_sources(&totals);
			compare_region(&totals);
		}
	return totals.findings;
}

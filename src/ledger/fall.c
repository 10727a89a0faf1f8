/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ledger/fall.h"

#include "base/number.h"
#include "intake/check/slip.h"
#include "ledger/position_issue.h"

#include <string.h>

#define BOTH "both"

typedef struct Comparison {
	const GPtrArray *submissions;
	const Columns *columns;
	const Position *before, *after;
	const char *source;
	const Column *measure;
} Comparison;

/* What @position states of a measure for a source; NULL when nothing, else its first line. */
static const Line *find_amount(const Position *position, const Comparison *asked, int64_t *sum)
{
	const char *values[DIMENSIONS] = { NULL };
	const Line *first = NULL;
	guint measure = (guint)asked->measure->measure;

	*sum = 0;
	for (guint i = 0; i < position->lines->len; i++) {
		const Line *line = position->lines->pdata[i];

		values[DIMENSION_SOURCE] = line->values[DIMENSION_SOURCE];
		if (strcmp(values[DIMENSION_SOURCE], asked->source) != 0 ||
		    line->amounts[measure].state != AMOUNT_VALUE ||
		    line_cover_hides(position->cover, line, measure, values))
			continue;
		if (!number_add(sum, line->amounts[measure].value))
			return NULL;
		first = first ? first : line;
	}
	return first;
}

/* "a.csv:2, 30/06/2025". */
static char *earlier_text(const Comparison *comparison)
{
	g_autofree char *name = position_name(comparison->before, comparison->submissions);
	g_autofree char *day = day_text(comparison->before->as_of, LANGUAGE_VI);

	return g_strdup_printf("%s, %s", name, day);
}

/* @value, and in brackets where it was stated. */
static char *earlier_figure(const Comparison *comparison, int64_t value)
{
	g_autofree char *where = earlier_text(comparison);
	g_autofree char *figure = position_figure(comparison->measure, value);
	g_autofree char *vietnamese = issue_text_in(figure, LANGUAGE_VI);
	g_autofree char *english = issue_text_in(figure, LANGUAGE_EN);
	g_autofree char *in_vietnamese = g_strdup_printf("%s (%s)", vietnamese, where);
	g_autofree char *in_english = g_strdup_printf("%s (%s)", english, where);

	return issue_both(in_vietnamese, in_english);
}

static Issue *raise_about(const Comparison *comparison, IssueCode code, const Line *line,
			  int64_t value)
{
	Issue *issue = position_issue(comparison->submissions, code, comparison->after, line);
	const Column *measure = comparison->measure;

	issue->column_key = g_intern_string(measure->key);
	issue->heading = issue_both(measure->name[LANGUAGE_VI], measure->name[LANGUAGE_EN]);
	issue->value = position_figure(measure, value);
	issue->unit = issue_both("triệu đồng", "million đồng");
	return issue;
}

static void say_fall(const Comparison *comparison, const Line *line, int64_t before, int64_t after)
{
	const Columns *columns = comparison->columns;
	Issue *issue = raise_about(comparison, ISSUE_AMOUNT_FELL, line, after);
	g_autofree char *vietnamese = g_strdup_printf(
	    " (%s, triệu đồng)",
	    columns_value_name(columns, DIMENSION_SOURCE, comparison->source, LANGUAGE_VI));
	g_autofree char *english = g_strdup_printf(
	    " (%s, million đồng)",
	    columns_value_name(columns, DIMENSION_SOURCE, comparison->source, LANGUAGE_EN));

	issue->expected = earlier_figure(comparison, before);
	issue->other = issue_both(vietnamese, english);
	issue->difference = position_figure(comparison->measure, after - before);
}

static void say_slip(const Comparison *comparison, const Line *line, int64_t before, int64_t after)
{
	Issue *issue = raise_about(comparison, ISSUE_MAGNITUDE, line, after);
	g_autofree char *figure = earlier_figure(comparison, before);

	issue->expected =
	    position_figure(comparison->measure, slip_corrected(after, slip_factor(after, before)));
	issue->other = g_steal_pointer(&figure);
}

static void compare(const Comparison *comparison)
{
	int64_t before, after;
	const Line *first = find_amount(comparison->before, comparison, &before);
	const Line *line = find_amount(comparison->after, comparison, &after);

	if (!first || !line)
		return;
	if (comparison->measure->whole_year && slip_factor(after, before) != 0)
		say_slip(comparison, line, before, after);
	else if (!comparison->measure->whole_year && after < before)
		say_fall(comparison, line, before, after);
}

static void compare_sources(Comparison *comparison)
{
	const char *const sources[] = { columns_sources[0], columns_sources[1], BOTH };

	for (gsize i = 0; i < G_N_ELEMENTS(sources); i++) {
		comparison->source = sources[i];
		compare(comparison);
	}
}

static void compare_positions(Comparison *comparison)
{
	static const char *const measures[] = { "planned", "implemented", "disbursed" };

	for (gsize i = 0; i < G_N_ELEMENTS(measures); i++) {
		comparison->measure = columns_by_key(comparison->columns, measures[i]);
		if (comparison->measure && comparison->measure->kind == COLUMN_MONEY)
			compare_sources(comparison);
	}
}

void fall_check(const GPtrArray *positions, const Verdict *verdicts, const GPtrArray *submissions,
		const Columns *columns)
{
	Comparison comparison = { .submissions = submissions, .columns = columns };

	for (guint i = 0; i < positions->len; i++) {
		const Position *position = positions->pdata[i], *before = comparison.before;

		if (verdicts[i] != VERDICT_STANDS)
			continue;
		comparison.after = position;
		if (before && before->place == position->place &&
		    period_equal(before->period, position->period))
			compare_positions(&comparison);
		comparison.before = position;
	}
}

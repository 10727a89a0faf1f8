/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ledger/conflict.h"

#include "base/number.h"

#include <string.h>

static const Line *first_line(const Position *position)
{
	return position->lines->pdata[0];
}

static char *position_name(const Position *position, const GPtrArray *submissions)
{
	const Submission *submission = submissions->pdata[position->submission];

	return g_strdup_printf("%s:%d", submission->name, first_line(position)->line);
}

static char *position_text(const Position *position)
{
	g_autofree char *period = period_text(position->period);
	g_autofree char *as_of = day_text(position->as_of, LANGUAGE_VI);

	return g_strdup_printf("%s, %s, %s", position->place->name[LANGUAGE_VI], period, as_of);
}

/* Tells the sender of @position what it collides with. */
static void raise_issue(const GPtrArray *submissions, IssueCode code, const Position *position,
			const Position *other)
{
	Submission *submission = submissions->pdata[position->submission];
	Issue *issue = g_new0(Issue, 1);

	issue->code = code;
	issue->file = g_strdup(submission->name);
	issue->line = first_line(position)->line;
	issue->value = position_text(position);
	issue->expected = position_name(other, submissions);
	g_ptr_array_add(submission->issues, issue);
}

/* Tells the sender of @position that it comes too early for a report of @report_date. */
static void raise_later(const GPtrArray *submissions, const Position *position, Day report_date)
{
	Submission *submission = submissions->pdata[position->submission];
	Issue *issue = issue_new(ISSUE_AFTER_REPORT, submission->name);

	issue->line = first_line(position)->line;
	issue->value = day_text(position->as_of, LANGUAGE_VI);
	issue->expected = day_text(report_date, LANGUAGE_VI);
	g_ptr_array_add(submission->issues, issue);
}

static gboolean same_moment(const Position *a, const Position *b)
{
	return a->place == b->place && period_equal(a->period, b->period) && a->as_of == b->as_of;
}

/* Versions of one position lie side by side, the highest revision first. */
static void judge_versions(const GPtrArray *positions, const GPtrArray *submissions, guint first,
			   guint end, Verdict *verdicts)
{
	const Position *highest = positions->pdata[first];

	for (guint i = first + 1; i < end; i++) {
		const Position *position = positions->pdata[i];

		if (position->revision < highest->revision) {
			verdicts[i] = VERDICT_SUPERSEDED;
			raise_issue(submissions, ISSUE_SUPERSEDED, position, highest);
			continue;
		}
		verdicts[i] = VERDICT_REFUSED;
		raise_issue(submissions, ISSUE_TWO_CURRENT, position, highest);
		if (verdicts[first] == VERDICT_STANDS)
			raise_issue(submissions, ISSUE_TWO_CURRENT, highest, position);
		verdicts[first] = VERDICT_REFUSED;
	}
}

/* Whether @former became part of @merged, at once or over several steps. */
static gboolean became(const Place *former, const Place *merged)
{
	const Place *place = former->successor;

	while (place && place != merged)
		place = place->successor;
	return place != NULL;
}

/* Whether a province and one of its predecessors speak of one period up to the same day or later.
 */
static gboolean maps_collide(const Position *merged, const Position *former)
{
	return became(former->place, merged->place) &&
	       period_equal(merged->period, former->period) && former->as_of >= merged->as_of;
}

static void judge_maps(const GPtrArray *positions, const GPtrArray *submissions, Verdict *verdicts)
{
	for (guint i = 0; i < positions->len; i++) {
		const Position *former = positions->pdata[i];

		if (!former->place->successor || verdicts[i] != VERDICT_STANDS)
			continue;
		for (guint j = 0; j < positions->len; j++) {
			const Position *merged = positions->pdata[j];

			if (verdicts[j] == VERDICT_SUPERSEDED || verdicts[j] == VERDICT_LATER ||
			    !maps_collide(merged, former))
				continue;
			verdicts[i] = verdicts[j] = VERDICT_REFUSED;
			raise_issue(submissions, ISSUE_TERRITORY_TWICE, former, merged);
			raise_issue(submissions, ISSUE_TERRITORY_TWICE, merged, former);
		}
	}
}

Verdict *conflict_judge(const GPtrArray *positions, const GPtrArray *submissions, Day report_date)
{
	Verdict *verdicts = g_new0(Verdict, positions->len + 1);

	for (guint first = 0, end; first < positions->len; first = end) {
		const Position *position = positions->pdata[first];

		for (end = first + 1; end < positions->len; end++)
			if (!same_moment(position, positions->pdata[end]))
				break;
		judge_versions(positions, submissions, first, end, verdicts);
		if (position->as_of <= report_date)
			continue;
		for (guint i = first; i < end; i++) {
			if (verdicts[i] == VERDICT_STANDS)
				raise_later(submissions, positions->pdata[i], report_date);
			verdicts[i] = verdicts[i] == VERDICT_STANDS ? VERDICT_LATER : verdicts[i];
		}
	}
	judge_maps(positions, submissions, verdicts);
	return verdicts;
}

typedef struct SourceSums {
	int64_t both, split;
	gboolean has_both, has_local, has_national;
} SourceSums;

static void add_amount(SourceSums *sums, const char *source, const Amount *amount)
{
	gboolean both = strcmp(source, "both") == 0;

	if (amount->state == AMOUNT_NOT_REPORTED)
		return;
	if (both)
		sums->has_both = TRUE;
	else if (strcmp(source, "local") == 0)
		sums->has_local = TRUE;
	else
		sums->has_national = TRUE;
	if (!number_add(both ? &sums->both : &sums->split, amount->value))
		sums->has_both = FALSE;
}

static void compare_measure(const Position *position, const GPtrArray *submissions,
			    const Column *measure)
{
	SourceSums sums = { 0 };
	Submission *submission = submissions->pdata[position->submission];
	Issue *issue;

	for (guint i = 0; i < position->lines->len; i++) {
		const Line *line = position->lines->pdata[i];

		add_amount(&sums, line->values[DIMENSION_SOURCE], &line->amounts[measure->measure]);
	}
	if (!sums.has_both || !sums.has_local || !sums.has_national || sums.both == sums.split)
		return;
	issue = g_new0(Issue, 1);
	issue->code = ISSUE_SOURCES_DIFFER;
	issue->file = g_strdup(submission->name);
	issue->line = first_line(position)->line;
	issue->heading = g_strdup(measure->name[LANGUAGE_VI]);
	issue->value = number_text(sums.both, 0, LANGUAGE_VI);
	issue->expected = number_text(sums.split, 0, LANGUAGE_VI);
	g_ptr_array_add(submission->issues, issue);
}

void conflict_compare_sources(const GPtrArray *positions, const Verdict *verdicts,
			      const GPtrArray *submissions, const Columns *columns)
{
	for (guint i = 0; i < positions->len; i++)
		for (guint j = 0; verdicts[i] == VERDICT_STANDS && j < columns_measures(columns);
		     j++)
			compare_measure(positions->pdata[i], submissions,
					columns_measure(columns, j));
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ledger/conflict.h"

#include "base/number.h"
#include "ledger/position_issue.h"
#include "ledger/source_sums.h"

#include <string.h>

static const Line *first_line(const Position *position)
{
	return position->lines->pdata[0];
}

/* Tells the sender of @position what it collides with. */
static void raise_issue(const GPtrArray *submissions, IssueCode code, const Position *position,
			const Position *other)
{
	Issue *issue = position_issue(submissions, code, position, first_line(position));

	issue->value = position_text(position);
	issue->expected = position_name(other, submissions);
}

/* Tells the sender of @position that it comes too early for a report of @report_date. */
static void raise_later(const GPtrArray *submissions, const Position *position, Day report_date)
{
	Issue *issue =
	    position_issue(submissions, ISSUE_AFTER_REPORT, position, first_line(position));

	issue->value = day_text(position->as_of, LANGUAGE_VI);
	issue->expected = day_text(report_date, LANGUAGE_VI);
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
			continue;
		}
		verdicts[i] = VERDICT_REFUSED;
		raise_issue(submissions, ISSUE_TWO_CURRENT, position, highest);
		if (verdicts[first] == VERDICT_STANDS)
			raise_issue(submissions, ISSUE_TWO_CURRENT, highest, position);
		verdicts[first] = VERDICT_REFUSED;
	}
}

/* Whether a merged province and a predecessor speak of one period, the latter no earlier. */
static gboolean maps_collide(const Position *merged, const Position *former)
{
	return period_equal(merged->period, former->period) && former->as_of >= merged->as_of;
}

/* Where the positions of each place begin: they are sorted by place. */
static GHashTable *index_places(const GPtrArray *positions)
{
	GHashTable *first = g_hash_table_new(NULL, NULL);

	for (guint i = positions->len; i > 0; i--) {
		const Position *position = positions->pdata[i - 1];

		g_hash_table_insert(first, (gpointer)position->place, GUINT_TO_POINTER(i));
	}
	return first;
}

/* The first standing position of @merged that collides with @former; positions->len when none does.
 */
static guint find_collision(const GPtrArray *positions, const Verdict *verdicts, guint first,
			    const Position *former)
{
	const Place *merged = ((const Position *)positions->pdata[first])->place;

	for (guint i = first; i < positions->len; i++) {
		const Position *position = positions->pdata[i];

		if (position->place != merged)
			break;
		if (verdicts[i] == VERDICT_STANDS && maps_collide(position, former))
			return i;
	}
	return positions->len;
}

/* Each collision is told to both, once; what was refused before contradicts nobody. */
static void judge_maps(const GPtrArray *positions, const GPtrArray *submissions, Verdict *verdicts)
{
	g_autoptr(GHashTable) begins = index_places(positions);
	g_autofree Verdict *before = g_memdup2(verdicts, positions->len * sizeof(*verdicts));

	for (guint i = 0; i < positions->len; i++) {
		const Position *former = positions->pdata[i];

		for (const Place *place = former->place->successor;
		     place && before[i] == VERDICT_STANDS; place = place->successor) {
			guint first = GPOINTER_TO_UINT(g_hash_table_lookup(begins, place));
			guint j = first ? find_collision(positions, before, first - 1, former)
					: positions->len;

			if (j == positions->len)
				continue;
			raise_issue(submissions, ISSUE_TERRITORY_TWICE, former,
				    positions->pdata[j]);
			if (verdicts[j] == VERDICT_STANDS)
				raise_issue(submissions, ISSUE_TERRITORY_TWICE, positions->pdata[j],
					    former);
			verdicts[i] = verdicts[j] = VERDICT_REFUSED;
			break;
		}
	}
}

static Issue *refuse(const Position *position, const GPtrArray *submissions, const Line *line,
		     IssueCode code, Verdict *verdict)
{
	Issue *issue = position_issue(submissions, code, position, line);

	issue->value = position_text(position);
	*verdict = VERDICT_REFUSED;
	return issue;
}

/*
 * Lines of one position that contradict one another: two that state one figure (nobody knows
 * whether it is one amount or two), or a total that is less than its parts.
 */
static void judge_lines(const Position *position, const GPtrArray *submissions, Verdict *verdict)
{
	const Line *overfull;

	for (guint i = 0; i < position->lines->len && *verdict == VERDICT_STANDS; i++) {
		const Line *line = position->lines->pdata[i];
		const Line *twin = line_cover_twin(position->cover, line);
		Issue *issue;

		if (!twin)
			continue;
		issue = refuse(position, submissions, line, ISSUE_LINE_TWICE, verdict);
		issue->expected = g_strdup_printf("%d", twin->line);
	}
	overfull = line_cover_overfull(position->cover, position->lines);
	if (overfull && *verdict == VERDICT_STANDS)
		refuse(position, submissions, overfull, ISSUE_PARTS_EXCEED, verdict);
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
	for (guint i = 0; i < positions->len; i++)
		judge_lines(positions->pdata[i], submissions, &verdicts[i]);
	judge_maps(positions, submissions, verdicts);
	return verdicts;
}

static void raise_difference(const GPtrArray *submissions, const Position *position,
			     const SourceSums *sums, const Column *measure)
{
	Issue *issue = position_issue(submissions, ISSUE_SOURCES_DIFFER, position, sums->both.line);
	int64_t difference = sums->both.value;

	issue->column_key = g_intern_string(measure->key);
	issue->heading = issue_both(measure->name[LANGUAGE_VI], measure->name[LANGUAGE_EN]);
	issue->value = position_figure(measure, sums->both.value);
	issue->expected = position_figure(measure, source_sums_split(sums));
	if (number_add(&difference, -source_sums_split(sums)))
		issue->difference = position_figure(measure, difference);
	if (measure->kind != COLUMN_MONEY)
		return;
	issue->other = issue_both(" (triệu đồng)", " (million đồng)");
	issue->unit = issue_both("triệu đồng", "million đồng");
}

static void compare_measure(const Position *position, const GPtrArray *submissions,
			    const Column *measure)
{
	SourceSums sums = source_sums_of(position, (guint)measure->measure);

	if (source_sums_testable(&sums) && sums.both.value != source_sums_split(&sums))
		raise_difference(submissions, position, &sums, measure);
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

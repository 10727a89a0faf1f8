/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ledger/position_issue.h"

#include "base/number.h"

#define MILLION_DIGITS 6

char *position_name(const Position *position, const GPtrArray *submissions)
{
	const Submission *submission = submissions->pdata[position->submission];
	const Line *first = position->lines->pdata[0];

	return g_strdup_printf("%s:%d", submission->name, first->line);
}

char *position_text(const Position *position)
{
	g_autofree char *period = period_text(position->period);
	g_autofree char *as_of = day_text(position->as_of, LANGUAGE_VI);

	return g_strdup_printf("%s, %s, %s", position->place->name[LANGUAGE_VI], period, as_of);
}

Issue *position_issue(const GPtrArray *submissions, IssueCode code, const Position *position,
		      const Line *line)
{
	Submission *submission = submissions->pdata[position->submission];
	Issue *issue = issue_list_take(submission->issues, issue_new(code, submission->name));

	issue->line = line->line;
	issue->key = position_text(position);
	return issue;
}

char *position_figure(const Column *measure, int64_t value)
{
	int digits = measure->kind == COLUMN_MONEY ? MILLION_DIGITS : 0;
	int decimals;
	int64_t scaled = number_in_unit(value, digits, &decimals);
	g_autofree char *vietnamese = number_text(scaled, decimals, LANGUAGE_VI);
	g_autofree char *english = number_text(scaled, decimals, LANGUAGE_EN);

	return issue_both(vietnamese, english);
}

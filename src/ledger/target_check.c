/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ledger/target_check.h"

#include "ledger/position_issue.h"

#include <string.h>

/* A target of a single content, tier or project is none of the programme's. */
static gboolean is_of_all(const Line *line)
{
	for (int i = DIMENSION_SOURCE + 1; i < DIMENSIONS; i++)
		if (line->values[i])
			return FALSE;
	return TRUE;
}

/* What the register says of the measure whose target @column states; NULL when it is silent. */
static const Target *find_target(const Catalog *catalog, const Line *line, const Column *column)
{
	const Column *measure = columns_by_key(catalog->columns, column->target_of);
	const char *source = line->values[DIMENSION_SOURCE];

	return programmes_find(catalog->programmes, line->place, line->period, measure,
			       strcmp(source, "both") == 0 ? NULL : source);
}

static void say_differs(const Position *position, const Line *line, const Column *column,
			const Target *target, const GPtrArray *submissions)
{
	Issue *issue = position_issue(submissions, ISSUE_TARGET_DIFFERS, position, line);
	int64_t stated = line->amounts[column->measure].value;

	issue->column_key = g_intern_string(column->key);
	issue->heading = issue_both(column->name[LANGUAGE_VI], column->name[LANGUAGE_EN]);
	issue->value = position_figure(column, stated);
	issue->expected = position_figure(column, target->value);
	issue->difference = position_figure(column, stated - target->value);
	if (column->kind == COLUMN_MONEY)
		issue->unit = issue_both("triệu đồng", "million đồng");
	issue->other = g_strdup(target->where);
}

static void check_line(const Position *position, const Line *line, const GPtrArray *submissions,
		       const Catalog *catalog)
{
	for (guint i = 0; i < columns_measures(catalog->columns); i++) {
		const Column *column = columns_measure(catalog->columns, i);
		const Target *target;

		if (!column->target_of || line->amounts[i].state != AMOUNT_VALUE)
			continue;
		target = find_target(catalog, line, column);
		if (target && target->value > 0 && target->value != line->amounts[i].value)
			say_differs(position, line, column, target, submissions);
	}
}

void target_check(const GPtrArray *positions, const Verdict *verdicts, const GPtrArray *submissions,
		  const Catalog *catalog)
{
	for (guint i = 0; i < positions->len; i++) {
		const Position *position = positions->pdata[i];

		for (guint j = 0; verdicts[i] == VERDICT_STANDS && j < position->lines->len; j++)
			if (is_of_all(position->lines->pdata[j]))
				check_line(position, position->lines->pdata[j], submissions,
					   catalog);
	}
}

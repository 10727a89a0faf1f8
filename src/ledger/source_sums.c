/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ledger/source_sums.h"

#include "base/number.h"

#include <string.h>

static gboolean is_itemised(const Line *line)
{
	for (int i = DIMENSION_SOURCE + 1; i < DIMENSIONS; i++)
		if (line->values[i])
			return TRUE;
	return FALSE;
}

static SourceSum *sum_for(SourceSums *sums, const char *source)
{
	if (strcmp(source, "both") == 0)
		return &sums->both;
	return strcmp(source, columns_sources[0]) == 0 ? &sums->local : &sums->national;
}

/* Only a line of both that is of everything is the total of all that is split. */
static void add_line(SourceSums *sums, const Position *position, const Line *line, guint measure)
{
	const Amount *amount = &line->amounts[measure];
	const char *source = line->values[DIMENSION_SOURCE];
	const char *values[DIMENSIONS] = { [DIMENSION_SOURCE] = source };
	SourceSum *sum = sum_for(sums, source);

	if (amount->state == AMOUNT_NOT_REPORTED || (sum == &sums->both && is_itemised(line)) ||
	    line_cover_hides(position->cover, line, measure, values))
		return;
	sum->line = sum->line ? sum->line : line;
	if (!number_add(&sum->value, amount->value))
		sums->overflow = TRUE;
}

SourceSums source_sums_of(const Position *position, guint measure)
{
	SourceSums sums = { 0 };

	for (guint i = 0; i < position->lines->len; i++)
		add_line(&sums, position, position->lines->pdata[i], measure);
	return sums;
}

gboolean source_sums_testable(const SourceSums *sums)
{
	int64_t split = sums->local.value;

	return sums->both.line && sums->local.line && sums->national.line && !sums->overflow &&
	       number_add(&split, sums->national.value);
}

int64_t source_sums_split(const SourceSums *sums)
{
	return sums->local.value + sums->national.value;
}

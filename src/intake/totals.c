/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/totals.h"

#include "base/number.h"
#include "intake/heading.h"
#include "intake/line_sums.h"

#include <string.h>

/* A total that stands above its lines. */
typedef struct Waiting {
	Issue *issue; /* in case it differs */
	guint measure;
	int64_t stated;
} Waiting;

struct Totals {
	const Reading *reading;
	guint group; /* of the header */
	guint measures;
	guint first;	   /* line of the submission behind the last total row */
	__int128 *block;   /* sums since then */
	__int128 *refused; /* the same of refused rows */
	__int128 *all;	   /* sums before that */
	__int128 *all_refused;
	gboolean any;	 /* a record of data stands above */
	GArray *waiting; /* Waiting */
};

static void clear_waiting(gpointer data)
{
	issue_free(((Waiting *)data)->issue);
}

Totals *totals_new(const Reading *reading, guint group)
{
	Totals *totals = g_new0(Totals, 1);

	totals->reading = reading;
	totals->group = group;
	totals->measures = columns_measures(reading->catalog->columns);
	totals->block = g_new0(__int128, totals->measures);
	totals->refused = g_new0(__int128, totals->measures);
	totals->all = g_new0(__int128, totals->measures);
	totals->all_refused = g_new0(__int128, totals->measures);
	totals->waiting = g_array_new(FALSE, FALSE, sizeof(Waiting));
	g_array_set_clear_func(totals->waiting, clear_waiting);
	return totals;
}

void totals_free(Totals *totals)
{
	if (!totals)
		return;
	g_free(totals->block);
	g_free(totals->refused);
	g_free(totals->all);
	g_free(totals->all_refused);
	g_array_unref(totals->waiting);
	g_free(totals);
}

void totals_add_refused(Totals *totals, const Cell *cells)
{
	totals->any = TRUE;
	for (guint i = 0; i < totals->measures; i++)
		if (cells[i].amount.state == AMOUNT_VALUE)
			totals->refused[i] += cells[i].amount.value;
}

/* The sum that is nearest to what the row means: of its block, or of everything above it. */
static __int128 expected_sum(const Totals *totals, guint measure)
{
	gboolean empty = totals->first == totals->reading->submission->lines->len;

	return totals->block[measure] + (empty ? totals->all[measure] : 0);
}

static gboolean agrees(const Totals *totals, guint measure, int64_t stated)
{
	__int128 block = totals->block[measure], refused = totals->refused[measure];
	__int128 all = block + totals->all[measure];
	__int128 all_refused = refused + totals->all_refused[measure];

	return stated == block || stated == block + refused || stated == all ||
	       stated == all + all_refused;
}

/* @sum as the column would state it: in its unit and with its decimal mark. */
static char *sum_text(const Reading *reading, guint measure, __int128 sum)
{
	int field = reading->header->measures[measure];
	int digits = header_field(reading->header, field)->unit_digits;
	int64_t value = (int64_t)CLAMP(sum, -INT64_MAX, INT64_MAX);
	int decimals = number_decimals_needed(value, digits);
	char *text = number_plain(value / number_power_of_ten(digits - decimals), decimals);

	return notation_has_point(reading->notations[field]) ? text : g_strdelimit(text, ".", ',');
}

/* A column of counts has no unit to name. */
static void name_unit(const Reading *reading, Issue *issue, guint measure)
{
	int field = reading->header->measures[measure];
	const HeaderField *place = header_field(reading->header, field);
	const Wording *unit = heading_unit_name(place->unit_digits);

	if (place->column->kind != COLUMN_MONEY)
		return;
	issue->unit = issue_both(unit->in[LANGUAGE_VI], unit->in[LANGUAGE_EN]);
}

/* Takes the issue about a total cell: keeps it for the file when the total differs. */
static void compare(Totals *totals, Issue *issue, guint measure, int64_t stated)
{
	if (agrees(totals, measure, stated)) {
		issue_free(issue);
		return;
	}
	issue->expected = sum_text(totals->reading, measure, expected_sum(totals, measure));
	issue->difference =
	    sum_text(totals->reading, measure, stated - expected_sum(totals, measure));
	name_unit(totals->reading, issue, measure);
	issue_list_take(totals->reading->submission->issues, issue);
}

/* Whether @line comes from the columns of the group. */
static gboolean is_of_group(const Totals *totals, const Line *line)
{
	const HeaderGroup *group = header_group(totals->reading->header, totals->group);
	const char *source = group->source ? group->source : totals->reading->both;

	return line->values[DIMENSION_SOURCE] == source &&
	       (!group->period.first || period_equal(group->period, line->period));
}

/* The lines since the last total row that are of the group. */
static void sum_lines(Totals *totals)
{
	const Reading *reading = totals->reading;
	const Columns *columns = reading->catalog->columns;
	const GArray *lines = reading->submission->lines;
	g_autoptr(GArray) own = NULL;

	if (reading->header->groups->len == 1) {
		line_sums_add(columns, lines, totals->first, totals->block);
		return;
	}
	own = g_array_new(FALSE, FALSE, sizeof(Line));
	for (guint i = totals->first; i < lines->len; i++)
		if (is_of_group(totals, &g_array_index(lines, Line, i)))
			g_array_append_vals(own, &g_array_index(lines, Line, i), 1);
	line_sums_add(columns, own, 0, totals->block);
}

/* Brings the sums of the block up to here. */
static void sum_block(Totals *totals)
{
	const Reading *reading = totals->reading;

	memset(totals->block, 0, totals->measures * sizeof(*totals->block));
	sum_lines(totals);
	totals->any = totals->any || totals->first < reading->submission->lines->len;
	for (guint i = 0; totals->any && i < totals->waiting->len; i++) {
		Waiting *waiting = &g_array_index(totals->waiting, Waiting, i);

		compare(totals, g_steal_pointer(&waiting->issue), waiting->measure,
			waiting->stated);
	}
	if (totals->any)
		g_array_set_size(totals->waiting, 0);
}

static void end_block(Totals *totals)
{
	for (guint i = 0; i < totals->measures; i++) {
		totals->all[i] += totals->block[i];
		totals->all_refused[i] += totals->refused[i];
		totals->refused[i] = 0;
	}
	totals->first = totals->reading->submission->lines->len;
}

static void check_cell(Totals *totals, const Row *row, guint measure, const Cell *cell)
{
	const Reading *reading = totals->reading;
	int field = reading->header->measures[measure];
	Waiting waiting = { NULL, measure, cell->amount.value };

	if (cell->trouble != AMOUNT_FINE)
		reading_issue(reading, ISSUE_TOTAL_UNREADABLE, row, field);
	if (cell->amount.state != AMOUNT_VALUE)
		return;
	if (totals->any && agrees(totals, measure, cell->amount.value))
		return;
	waiting.issue = reading_issue_make(reading, ISSUE_TOTAL_DIFFERS, row, field);
	if (totals->any)
		compare(totals, waiting.issue, measure, waiting.stated);
	else
		g_array_append_val(totals->waiting, waiting);
}

void totals_check(Totals *totals, const Row *row, const Cell *cells)
{
	sum_block(totals);
	for (guint i = 0; i < totals->measures; i++)
		check_cell(totals, row, i, &cells[i]);
	end_block(totals);
}

void totals_finish(Totals *totals)
{
	totals->any = TRUE;
	sum_block(totals);
}

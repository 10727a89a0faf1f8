/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/check/magnitude.h"

#include "intake/check/slip.h"

#include <string.h>

#define BINS 256   /* four for each power of two */
#define LEAST 8	   /* so few amounts have no telling median */
#define EXTREMES 8 /* on each side */

typedef struct Extreme {
	int64_t value;
	int line, row;
} Extreme;

/* What is known of one column. */
typedef struct Spread {
	guint measure;
	guint count;
	guint32 bins[BINS];
	Extreme high[EXTREMES], low[EXTREMES]; /* the most extreme one first; value 0: none */
} Spread;

struct Magnitude {
	const Reading *reading;
	guint used;
	Spread *spreads; /* so many */
	Day day;	 /* of the first line */
	gboolean any, mixed;
};

/* What was spent is held against its plan instead, if there is one. */
static gboolean has_plan(const Reading *reading, const Column *column)
{
	const Column *planned = columns_by_key(reading->catalog->columns, "planned");

	return planned && planned->measure >= 0 &&
	       reading->header->measures[planned->measure] >= 0 &&
	       (strcmp(column->key, "implemented") == 0 || strcmp(column->key, "disbursed") == 0);
}

Magnitude *magnitude_new(const Reading *reading)
{
	Magnitude *magnitude = g_new0(Magnitude, 1);
	const Header *header = reading->header;

	magnitude->reading = reading;
	magnitude->spreads = g_new0(Spread, header->used_count);
	for (guint i = 0; i < header->used_count; i++)
		if (!has_plan(reading, columns_measure(reading->catalog->columns, header->used[i])))
			magnitude->spreads[magnitude->used++].measure = header->used[i];
	return magnitude;
}

void magnitude_free(Magnitude *magnitude)
{
	if (!magnitude)
		return;
	g_free(magnitude->spreads);
	g_free(magnitude);
}

/* The power of two and the next two bits. */
static guint bin_of(int64_t value)
{
	guint power = 63 - (guint)__builtin_clzll((unsigned long long)value);
	guint rest = power >= 2 ? (guint)(value >> (power - 2)) & 3 : 0;

	return power * 4 + rest;
}

/* The middle of a bin. */
static int64_t bin_value(guint bin)
{
	__int128 eighths = (__int128)1 << (bin / 4);

	return (int64_t)MAX(eighths * (9 + 2 * (bin % 4)) / 8, 1);
}

/* Puts @one where it belongs; @sign 1 for the largest, -1 for the smallest. */
static void rank(Extreme *extremes, Extreme one, int sign)
{
	for (int i = 0; i < EXTREMES; i++) {
		Extreme other = extremes[i];

		if (other.value != 0 && one.value * sign <= other.value * sign)
			continue;
		extremes[i] = one;
		if (other.value == 0)
			return;
		one = other;
	}
}

void magnitude_add(Magnitude *magnitude, const Row *row, const Line *line, const Cell *cells)
{
	magnitude->mixed |= magnitude->any && line->as_of != magnitude->day;
	magnitude->day = line->as_of;
	magnitude->any = TRUE;
	for (guint i = 0; i < magnitude->used; i++) {
		Spread *spread = &magnitude->spreads[i];
		Extreme one = { cells[spread->measure].amount.value, line->line, row->number };
		int64_t high = spread->high[EXTREMES - 1].value;
		int64_t low = spread->low[EXTREMES - 1].value;

		/* Zero also when nothing is stated. */
		if (one.value <= 0)
			continue;
		spread->count++;
		spread->bins[bin_of(one.value)]++;
		if (one.value > high)
			rank(spread->high, one, 1);
		if (low == 0 || one.value < low)
			rank(spread->low, one, -1);
	}
}

static int64_t median_of(const Spread *spread)
{
	guint seen = 0, bin = 0;

	while (bin + 1 < BINS && (seen += spread->bins[bin]) * 2 < spread->count)
		bin++;
	return bin_value(bin);
}

/* The total row may have told already. */
static gboolean is_told(const Reading *reading, int line, int field)
{
	const GPtrArray *issues = reading->submission->issues->kept;

	for (guint i = 0; i < issues->len; i++) {
		const Issue *issue = issues->pdata[i];

		if (issue->code == ISSUE_MAGNITUDE && issue->line == line &&
		    issue->field == field + 1)
			return TRUE;
	}
	return FALSE;
}

static void say(const Magnitude *magnitude, const Spread *spread, const Extreme *extreme,
		int64_t median)
{
	const Reading *reading = magnitude->reading;
	const Column *column = columns_measure(reading->catalog->columns, spread->measure);
	int field = reading->header->measures[spread->measure];
	gboolean money = column->kind == COLUMN_MONEY;
	Issue *issue;

	if (is_told(reading, extreme->line, field))
		return;
	issue = reading_issue_of_line(reading, money ? ISSUE_MAGNITUDE : ISSUE_COUNT_OUTLIER,
				      extreme->line, field);
	issue->row = extreme->row;
	issue->value = cells_text(reading, spread->measure, extreme->value);
	issue->expected =
	    cells_text(reading, spread->measure,
		       slip_corrected(extreme->value, slip_factor(extreme->value, median)));
	issue->other = issue_both("các số khác của cột", "the other figures of the column");
}

static void check_spread(const Magnitude *magnitude, const Spread *spread)
{
	const Columns *columns = magnitude->reading->catalog->columns;
	gboolean whole_year = columns_measure(columns, spread->measure)->whole_year;
	int64_t median = median_of(spread);

	if (spread->count < LEAST || (magnitude->mixed && !whole_year))
		return;
	for (int i = 0; i < EXTREMES; i++)
		if (slip_factor(spread->high[i].value, median) > 0)
			say(magnitude, spread, &spread->high[i], median);
	for (int i = 0; i < EXTREMES && whole_year; i++)
		if (slip_factor(spread->low[i].value, median) < 0)
			say(magnitude, spread, &spread->low[i], median);
}

void magnitude_finish(Magnitude *magnitude)
{
	for (guint i = 0; i < magnitude->used; i++)
		check_spread(magnitude, &magnitude->spreads[i]);
}

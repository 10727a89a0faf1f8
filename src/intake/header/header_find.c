/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/header/header_find.h"

#include "base/text.h"
#include "intake/header/ambiguous.h"
#include "intake/header/heading.h"

#define KNOWN_AT_LEAST 2     /* one known word may stand in any row: a tier is called "Tỉnh" */
#define JOINED_WIDTH_MAX 200 /* no header of several rows is wider */
#define BLANKS_BEFORE_INDEX 3

/* What the records would be worth as a header. */
typedef struct Worth {
	guint known; /* different columns, sources and periods */
	gboolean place_or_period, measure;
} Worth;

/* Tells columns of one measure for different sources and periods apart. */
static char *identity(const Heading *heading)
{
	return g_strdup_printf("%s/%s/%d-%d", heading->column->key,
			       heading->source ? heading->source : "", heading->period.first,
			       heading->period.last);
}

static void add_worth(Worth *worth, GHashTable *seen, const Heading *heading)
{
	const Column *column = heading->column;

	if (!column || !g_hash_table_add(seen, identity(heading)))
		return;
	worth->known++;
	worth->measure = worth->measure || column->measure >= 0;
	worth->place_or_period = worth->place_or_period || column->role == ROLE_PLACE ||
				 column->role == ROLE_PLACE_CODE || column->role == ROLE_PERIOD ||
				 heading->period.first != 0;
}

static Worth worth_of(const Columns *columns, const Opening *opening, HeaderRows rows)
{
	g_autoptr(GHashTable) seen = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	Worth worth = { 0, FALSE, FALSE };
	int width = header_rows_width(opening, rows);

	if (rows.count > 1 && width > JOINED_WIDTH_MAX)
		return worth;
	for (int i = 0; i < width; i++) {
		g_autofree char *text = header_rows_heading(opening, rows, i);
		Heading heading = heading_read(columns, text);

		if (ambiguous_is(text) && g_hash_table_add(seen, g_strdup(text))) {
			worth.known++;
			worth.place_or_period = worth.place_or_period || ambiguous_is_place(text);
		} else {
			add_worth(&worth, seen, &heading);
		}
	}
	return worth;
}

/* The most that @first and up to HEADER_ROWS_MAX rows from it are worth together. */
static Worth best_from(const Columns *columns, const Opening *opening, HeaderRows *rows)
{
	Worth best = { 0, FALSE, FALSE };
	guint most = MIN(HEADER_ROWS_MAX, opening_rows(opening) - rows->first);

	for (guint count = 1; count <= most; count++) {
		Worth worth = worth_of(columns, opening, (HeaderRows){ rows->first, count, -1 });

		if (worth.known <= best.known)
			continue;
		best = worth;
		rows->count = count;
	}
	return best;
}

/*
 * A row below the header that only goes on with it: units, or the names in the other language.  It
 * holds no figure, and no column is lost by it.
 */
static gboolean goes_on(const Columns *columns, const Opening *opening, HeaderRows rows)
{
	guint row = rows.first + rows.count;
	HeaderRows longer = { rows.first, rows.count + 1, -1 };
	guint added = 0;

	if (rows.count == HEADER_ROWS_MAX || row >= opening_rows(opening) ||
	    header_rows_is_index(opening, row))
		return FALSE;
	for (int i = opening_next_filled(opening, row, 0); i >= 0;
	     i = opening_next_filled(opening, row, i + 1)) {
		g_autofree char *text = header_rows_heading(opening, longer, i);
		g_autofree char *above = header_rows_heading(opening, rows, i);
		Heading with = heading_read(columns, text), without = heading_read(columns, above);

		/* "2000 tr" below "Kế hoạch" is an amount. */
		if (!text_has_letter(opening_text(opening, row, i)) ||
		    (without.column && !with.column) || with.period.first != without.period.first)
			return FALSE;
		added += with.column != NULL;
	}
	return added > 0;
}

/* The row behind the header that numbers its columns; blank ones may stand between. */
static int find_index(const Opening *opening, HeaderRows rows)
{
	guint row = rows.first + rows.count;

	for (guint i = 0; i < BLANKS_BEFORE_INDEX && row < opening_rows(opening); i++, row++)
		if (opening_filled(opening, row) > 0)
			return header_rows_is_index(opening, row) ? (int)row : -1;
	return -1;
}

/* A title that adds nothing to the rows below it is no part of the header. */
static gboolean is_more(guint known, HeaderRows rows, guint most, HeaderRows found)
{
	return known > most || (known == most && rows.count < found.count);
}

/* The best of the rows from the first one on that may be a header. */
static HeaderRows find_rows(const Columns *columns, const Opening *opening)
{
	HeaderRows found = { 0, 0, -1 };
	guint most = 0, last = opening_rows(opening);
	gboolean sure = FALSE;

	for (guint first = 0; first < last; first++) {
		HeaderRows rows = { first, 1, -1 };
		Worth worth = best_from(columns, opening, &rows);
		gboolean is_sure = worth.place_or_period && worth.measure;

		if (worth.known < KNOWN_AT_LEAST || is_sure < sure ||
		    (is_sure == sure && !is_more(worth.known, rows, most, found)))
			continue;
		if (is_sure && !sure) /* what comes later belongs to the data */
			last = MIN(last, first + HEADER_ROWS_MAX);
		found = rows;
		most = worth.known;
		sure = is_sure;
	}
	return found;
}

HeaderRows header_find(const Columns *columns, const Opening *opening)
{
	HeaderRows rows = find_rows(columns, opening);

	if (rows.count == 0)
		return rows;
	while (goes_on(columns, opening, rows))
		rows.count++;
	rows.index = find_index(opening, rows);
	return rows;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/header/header_shape.h"

#include "intake/row_look.h"

#include <string.h>

#define SHAPE_ROWS_MAX 8 /* a heading that is broken by hand takes six */
#define INDEX_NUMBERS_MIN 5
#define TABLE_CELLS_MIN 3 /* a region between the rows fills two: "II", "Miền Bắc" */

/*
 * A number as any program writes it, or what a spreadsheet shows in the place of one.  "2024" at
 * the head of a column is a name.
 */
static gboolean is_figure(const char *text)
{
	text += strspn(text, " (-+");
	return *text == '#' || (g_ascii_isdigit(*text) && year_parse(text) == 0 &&
				text[strspn(text, "0123456789., )%-eE+")] == '\0');
}

static guint count_figures(const Row *row)
{
	guint figures = 0;

	for (int i = 0; (guint)i < row->record.count; i++)
		figures += is_figure(row_text(row, i)) ? 1 : 0;
	return figures;
}

/* The most cells that a row fills. */
static guint full_width(const Opening *opening)
{
	guint most = 0;

	for (guint row = 0; row < opening_rows(opening); row++)
		most = MAX(most, opening_filled(opening, row));
	return most;
}

/* 1, 2, 3 may be the first figures of a table; with A, B or up to five they are numbers. */
static gboolean numbers_columns(const Opening *opening, guint row)
{
	int first = opening_next_filled(opening, row, 0);

	return header_rows_is_index(opening, row) &&
	       (g_ascii_isalpha(*opening_text(opening, row, first)) ||
		opening_filled(opening, row) >= INDEX_NUMBERS_MIN);
}

/* The first row that numbers the columns, or else that holds figures; the number of rows: none. */
static guint find_first_below(const Opening *opening, gboolean *out_index)
{
	guint full = full_width(opening), rows = opening_rows(opening);

	*out_index = TRUE;
	for (guint row = 1; row < rows; row++)
		if (numbers_columns(opening, row) && opening_filled(opening, row) * 2 > full)
			return row;
	*out_index = FALSE;
	for (guint row = 0; row < rows; row++)
		if (count_figures(opening_row(opening, row)) > 0 &&
		    opening_filled(opening, row) * 2 >= full)
			return row;
	return rows;
}

/* Whether a cell of @row stands above several of the row below: it spans them. */
static gboolean spans(const Opening *opening, guint row)
{
	for (int i = opening_next_filled(opening, row, 1); i > 0;
	     i = opening_next_filled(opening, row, i + 1))
		if (!*opening_text(opening, row, i + 1) && *opening_text(opening, row + 1, i) &&
		    *opening_text(opening, row + 1, i + 1))
			return TRUE;
	return FALSE;
}

/* A title stands alone, or at both ends of its row. */
static gboolean is_title(const Opening *opening, guint row)
{
	guint filled = opening_filled(opening, row);

	return filled <= 2 && filled * 2 < full_width(opening) && !spans(opening, row);
}

/* The rows above @below, without blank ones between, and without titles at their top. */
static HeaderRows rows_above(const Opening *opening, guint below, gboolean is_index)
{
	HeaderRows rows = { below, 0, -1 };

	/* Rows of data that are mostly empty. */
	while (!is_index && below > 0 && count_figures(opening_row(opening, below - 1)) > 0)
		below--;

	while (below > 0 && opening_filled(opening, below - 1) == 0)
		below--;
	rows.first = below;
	while (rows.first > 0 && rows.count < SHAPE_ROWS_MAX &&
	       opening_filled(opening, rows.first - 1) > 0 &&
	       (is_index || count_figures(opening_row(opening, rows.first - 1)) == 0)) {
		rows.first--;
		rows.count++;
	}
	while (rows.count > 1 && is_title(opening, rows.first)) {
		rows.first++;
		rows.count--;
	}
	return rows;
}

/* Of a table of texts: its first full row. */
static HeaderRows first_full_row(const Opening *opening)
{
	guint full = full_width(opening);

	for (guint row = 0; full > 0 && row < opening_rows(opening); row++)
		if (opening_filled(opening, row) * 2 > full)
			return (HeaderRows){ row, 1, -1 };
	return (HeaderRows){ 0, 0, -1 };
}

HeaderRows header_shape_find(const Opening *opening)
{
	gboolean is_index;
	guint below = find_first_below(opening, &is_index);
	HeaderRows rows;

	if (below == opening_rows(opening))
		return first_full_row(opening);
	rows = rows_above(opening, below, is_index);
	if (rows.count > 0 && is_index)
		rows.index = (int)below;
	return rows;
}

TableEnd table_end_new(const Opening *opening, HeaderRows rows)
{
	TableEnd end = { 0 };

	for (int i = 0; i < header_rows_width(opening, rows); i++) {
		g_autofree char *heading = header_rows_heading(opening, rows, i);

		end.width += *heading != '\0';
	}
	return end;
}

gboolean table_end_at(TableEnd *end, const Row *row)
{
	guint filled = row_count_filled(row), figures = count_figures(row);

	if (end->figures > 0 && end->blank && figures == 0 && filled >= TABLE_CELLS_MIN &&
	    filled * 2 > end->width)
		end->ended = TRUE;
	end->figures += figures;
	end->blank = filled == 0;
	return end->ended;
}

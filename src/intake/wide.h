/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The amounts of a record of a wide table, which states a line for each source or year.  Its cells
 * are those of the first group of the header, then those of the second ...; a long table has one
 * group.
 */
#pragma once

#include "intake/cells.h"

/* The cells of a record, which say nothing yet; g_free. */
Cell *wide_cells_new(const Reading *reading);

/* The cells of @group among @cells. */
Cell *wide_cells_of(const Reading *reading, Cell *cells, guint group);

/*
 * Reads all groups and gives the đồng in them.  A column that is the total of columns for each
 * source is compared with them (if @compares: the row states figures), and its cell emptied: it
 * would count twice.
 */
__int128 wide_cells_read(const Reading *reading, const Row *row, Cell *cells, gboolean compares);

/* Whether @group states anything, or is the one that stands for a record that states nothing. */
gboolean wide_is_stated(const Reading *reading, Cell *cells, guint group);

/* What the selected group states beside the record: the source and the period of @line. */
void wide_complete(const Reading *reading, Line *line);

/*
 * The unit of the amounts in @field of @row: of the column, or what the row says beside it.  -1 for
 * a unit of the row that is none.
 */
int wide_unit_digits(const Reading *reading, const Row *row, int field);

/* FALSE, with an issue, when the row states a unit that is none, or not that of its headings. */
gboolean wide_check_unit(const Reading *reading, const Row *row);

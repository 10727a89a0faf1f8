/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The amounts of one record: a cell for each measure of the catalog.
 */
#pragma once

#include "intake/line.h"
#include "intake/reading.h"

typedef struct Cell {
	Amount amount;
	IssueCode trouble; /* AMOUNT_FINE, or why there is no amount */
	gboolean stated;   /* it holds digits; figure is what they are */
	Figure figure;
} Cell;

/*
 * Fills those of @cells (one for each measure of the catalog) that the selected group of the header
 * has, in the notations of @reading; the others are left as they are: see wide_cells_new().
 */
void cells_read(const Reading *reading, const Row *row, Cell *cells);

/*
 * Adds what @cells, of the selected group of a line or of a @total row, say to what is counted in
 * @reading; not for a row that numbers the columns.  @line is the physical one.
 */
void cells_weigh(const Reading *reading, const Cell *cells, gboolean total, int line);

/*
 * Reads the first records behind the header, for what they say of the notations: the evidence of
 * @reading.  What all records say is known when they have been read: see cells_weigh().
 */
void cells_survey(const Reading *reading);

/* The đồng in the money columns of the selected group, as far as they can be read. */
__int128 cells_dong(const Reading *reading, const Cell *cells);

/*
 * @amount as the column of @measure would state it: in its unit and with its decimal mark.  Owned
 * by the caller.
 */
char *cells_text(const Reading *reading, guint measure, __int128 amount);

/* The same for a row that states the unit of @field itself: 10^@unit_digits đồng. */
char *cells_text_in_unit(const Reading *reading, int field, int unit_digits, __int128 amount);

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
} Cell;

/* Reads all records behind the header and lets their numbers decide. */
Notation cells_survey(const Reading *reading);

/* Fills @cells, columns_measures() of them, of the selected group of the header. */
void cells_read(const Reading *reading, const Row *row, Cell *cells);

/* The đồng in all money columns of a record, as far as they can be read. */
__int128 cells_dong(const Reading *reading, const Cell *cells);

/* @amount as the column of @measure would state it: in its unit and with its decimal mark. */
char *cells_text(const Reading *reading, guint measure, __int128 amount);

/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The header of any table, found by the shape of its rows alone: texts above figures, a row that
 * numbers the columns, how many cells are filled.  Nothing of what a submission may say is known
 * here; see header_find.h for that.
 */
#pragma once

#include "intake/header/header_rows.h"

/*
 * The header rows among the first records of a text: those directly above the figures, without the
 * titles.  A table without figures has its first full row as header.  count 0: there is none, all
 * rows are data.  @opening is borrowed.
 */
HeaderRows header_shape_find(const Opening *opening);

/* Tells where the first table of a text ends. */
typedef struct TableEnd {
	guint width;	/* of the header, in filled cells */
	guint figures;	/* so far */
	gboolean blank; /* the last row was */
	gboolean ended; /* then nothing behind it belongs to it */
} TableEnd;

TableEnd table_end_new(const Opening *opening, HeaderRows rows);

/*
 * Whether @row, the next one of the data, begins another table: a full row of texts and no figure,
 * behind a blank row below figures.  Notes and signatures below the table are no table.
 */
gboolean table_end_at(TableEnd *end, const Row *row);

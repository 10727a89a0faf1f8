/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The rows that make up a header, and the one heading that each column gets from them.
 *
 * A heading above empty cells spans them, as merged cells do once a spreadsheet has saved them:
 *
 *	TT  Tỉnh  Kế hoạch                       the headings are TT, Tỉnh,
 *	          Quốc gia   Địa phương          Kế hoạch Quốc gia, Kế hoạch Địa phương
 */
#pragma once

#include "intake/header/opening.h"

#define HEADER_ROWS_MAX 4

typedef struct HeaderRows {
	guint first, count; /* rows of the opening; count 0: there is no header */
	int index;	    /* the row that numbers the columns, A B 1 2 3; -1: there is none */
} HeaderRows;

/* The fields of the widest of the rows. */
int header_rows_width(const Opening *opening, HeaderRows rows);

/* The first row of data behind @rows, from 0: behind the row that numbers the columns as well. */
guint header_rows_data(HeaderRows rows);

/* The joined heading of a field, with a space between its parts; owned by the caller. */
char *header_rows_heading(const Opening *opening, HeaderRows rows, int field);

/* The lowest row that says something of the field: where an issue about it points. */
const Row *header_rows_place(const Opening *opening, HeaderRows rows, int field);

/* Whether a row numbers the columns: A B 1 2 3, (1) (2), 11 (8-10), 4=5+6. */
gboolean header_rows_is_index(const Opening *opening, guint row);

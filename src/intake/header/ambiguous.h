/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Headings that mean one thing in one file and another in the next: "Đơn vị" is a unit of measure
 * or an organisation, "Địa phương" a place or the local source, "Đề án" names or numbers.  The
 * values below them decide; when they do not, nobody guesses.
 */
#pragma once

#include "catalog/catalog.h"
#include "intake/header/header_rows.h"

typedef enum AmbiguousVerdict {
	AMBIGUOUS_OPEN,	  /* the values decide nothing */
	AMBIGUOUS_COLUMN, /* out_column is it */
	AMBIGUOUS_UNIT	  /* the unit of each row */
} AmbiguousVerdict;

/* Whether @heading has several meanings; and whether one of them is a place. */
gboolean ambiguous_is(const char *heading);
gboolean ambiguous_is_place(const char *heading);

/* Settles the heading of @field by the values of the opening below @rows. */
AmbiguousVerdict ambiguous_settle(const Catalog *catalog, const Opening *opening, HeaderRows rows,
				  int field, const Column **out_column);

/* The headings to use in its place, for a sentence: "Tỉnh/Thành phố; Đơn vị tính". */
char *ambiguous_instead(const Columns *columns, const char *heading);

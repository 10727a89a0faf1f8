/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The header row: which field is which column, and in which unit.  It need not be the first row;
 * titles may stand above it.
 */
#pragma once

#include "base/record_reader.h"
#include "catalog/columns.h"

#include <glib.h>

typedef struct HeaderField {
	const Column *column; /* NULL: the field is passed over */
	char *heading;	      /* as the file writes it, clean */
	int unit_digits;
	gboolean said; /* that it has no heading, but cells */
} HeaderField;

typedef struct Header {
	int row; /* its number, from 1; the records behind it are data */
	int line;
	gsize start, length;	 /* its bytes in the text */
	GArray *fields;		 /* HeaderField, without empty ones at the end */
	int roles[ROLE_MEASURE]; /* the field of each role, from 0; -1 when there is none */
	int *measures;		 /* the field of each measure of the catalog; -1 */
} Header;

struct Reading;

/*
 * Finds the header row: the first record with a place or period and a measure, or else the first
 * with two known columns.  NULL when there is none or when it refuses the file; says why.
 */
Header *header_read(const struct Reading *reading);
void header_free(Header *header);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Header, header_free)

HeaderField *header_field(const Header *header, int field);

/* How many different columns of the catalog the fields of @record name; for choosing a delimiter.
 */
guint header_known(const Columns *columns, const Record *record);

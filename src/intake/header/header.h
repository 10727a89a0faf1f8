/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The header of a submission: which field is which column, and in which unit.  It is found by what
 * it says, below titles, over one to four rows.
 *
 * A wide table states more than one line in a record: a column for each source, or for each year.
 * Its measures are in groups, one for each source and period; a long table has one group that says
 * neither.
 */
#pragma once

#include "base/day.h"
#include "catalog/columns.h"
#include "intake/header/preamble.h"

#include <glib.h>

typedef struct HeaderField {
	const Column *column; /* NULL: the field is passed over */
	char *heading;	      /* as the file writes it, clean, its parts joined by a space */
	int unit_digits;
	gboolean has_unit; /* the heading itself states it */
} HeaderField;

typedef struct HeaderGroup {
	const char *source; /* key; NULL: the source of the record, or both */
	Period period;	    /* first 0: the period of the record */
	int *measures;	    /* the field of each measure of the catalog; -1 */
	guint *used;	    /* the measures that have a field, so many: */
	guint used_count;
} HeaderGroup;

typedef struct Header {
	int row; /* the last one of the header, from 1; the records behind it are data */
	int line;
	gsize start, length;	      /* the bytes of its rows in the text */
	GArray *fields;		      /* HeaderField, without empty ones at the end */
	guint unnamed;		      /* fields without a heading */
	int roles[ROLE_MEASURE];      /* the field of each role, from 0; -1 when there is none */
	GArray *groups;		      /* HeaderGroup: at least one */
	int unit_field;		      /* states the unit of each row; -1 */
	gboolean takes[ROLE_MEASURE]; /* the preamble states the role, and no column does */
	/* Of the group that is being read (header_select). */
	guint group;
	int *measures;
	const guint *used;
	guint used_count;
	Preamble *preamble;
	Opening *opening; /* the first records, and which of them are the header */
	guint first_row, rows;
	int index_row; /* the row that numbers the columns, from 0; -1 */
} Header;

struct Reading;

/*
 * Finds the header: the first rows with a place or period and a measure, or else the first with two
 * known columns, and what the lines above it say.  NULL when there is none or when it refuses the
 * file; says why.
 */
Header *header_read(const struct Reading *reading);
void header_free(Header *header);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Header, header_free)

HeaderField *header_field(const Header *header, int field);
HeaderGroup *header_group(const Header *header, guint group);

/* From now on header->measures and header->used are those of @group. */
void header_select(Header *header, guint group);

/* Whether a fact that no column states is taken from the preamble. */
gboolean header_takes(const Header *header, Role role);

/* Whether @row is a row of the header again, at the top of a printed page. */
gboolean header_is_repeated(const Header *header, const Row *row);

/* Whether @row numbers the columns: A, B, 1, 2, (3) ... */
gboolean header_is_index(const Header *header, const Row *row);

/* How many different columns of the catalog the fields of @record name; for choosing a delimiter.
 */
guint header_known(const Columns *columns, const Record *record);

/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The first records of a table, kept: what is decided before any line is read (header, units,
 * titles, the meaning of an ambiguous heading) is decided by looking at them together.
 */
#pragma once

#include "intake/table_row.h"

#define OPENING_RECORDS 50		/* no title, preamble and header together are longer */
#define OPENING_BYTES (4 * 1024 * 1024) /* nothing is kept behind so many */

typedef struct Opening Opening;

/*
 * Copies the next records of @reader, at most OPENING_RECORDS, of each as many as @fields; their
 * texts are clean (text_clean).
 */
Opening *opening_read(RecordReader *reader, guint fields);
/* @row alone, as if it stood above a table. */
Opening *opening_of_row(const Row *row);
void opening_free(Opening *opening);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Opening, opening_free)

guint opening_rows(const Opening *opening);

/* @row from 0; its number is @row + 1. */
const Row *opening_row(const Opening *opening, guint row);

/* "" for a cell that there is not. */
const char *opening_text(const Opening *opening, guint row, int field);

/* How many cells of @row say something. */
guint opening_filled(const Opening *opening, guint row);

/* The fields of @row up to the last one that says something. */
int opening_width(const Opening *opening, guint row);

/* The next cell of @row that says something, from @field on; -1. */
int opening_next_filled(const Opening *opening, guint row, int field);

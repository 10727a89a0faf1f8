/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A delimited text as records, each with the place it came from.  The only file that knows libcsv.
 *
 * libcsv keeps no positions and lets one stray quote swallow the rest of a file.  So it is fed one
 * physical line at a time (LF, CR LF or CR ends one): the line of every field is known, and a
 * quoted field that is still open after RECORD_LINES_MAX lines costs the line on which it was
 * opened and no more; reading goes on with the next line.
 */
#pragma once

#include <glib.h>

#define RECORD_LINES_MAX 4

typedef struct Field {
	const char *text; /* NUL-terminated, may also hold NULs; borrowed until the next record */
	gsize length;
	int column; /* of its first byte in its physical line, in characters from 1 */
	int line;   /* physical, from 1 */
} Field;

typedef struct Record {
	int line; /* physical line on which it starts, from 1 */
	gsize start,
	    length; /* its bytes, line end included, in the text given to record_reader_new */
	const Field *fields;
	guint count;	   /* 0 for a blank line */
	gboolean unclosed; /* a quote opened here was never closed: fields are not to be trusted */
} Record;

typedef struct RecordReader RecordReader;

/* @text is borrowed for the reader's life and must be UTF-8 without a byte-order mark. */
RecordReader *record_reader_new(const char *text, gsize length, char delimiter);
void record_reader_free(RecordReader *reader);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(RecordReader, record_reader_free)

/* FALSE at the end.  What @record points to lives until the next call. */
gboolean record_reader_next(RecordReader *reader, Record *record);

/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A delimited text as records, each with the place it came from.
 *
 * libcsv keeps no positions and lets one stray quote swallow the rest of a file.  So it is given
 * one record at a time, put together here from physical lines.  A line on which a quote opens that
 * is still open RECORD_LINES_MAX lines on, or behind which whole rows follow, is a record of its
 * own, with a flaw; so is one with text behind a closing quote.  Reading goes on with the next
 * line.
 */
#pragma once

#include "base/record.h"

#define RECORD_LINES_MAX 16 /* a header in two languages takes nine */

typedef struct RecordReader RecordReader;

/* A text in memory, borrowed: UTF-8 without a byte-order mark. */
RecordReader *record_reader_new(const char *text, gsize length, char delimiter);

/* Takes @lines, which are in @coding (borrowed) and begin on the physical line @line. */
RecordReader *record_reader_take(TextLines *lines, const TextCoding *coding, char delimiter,
				 int line);
void record_reader_free(RecordReader *reader);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(RecordReader, record_reader_free)

/* How many fields a row has, once that is known: it tells a stray quote from a note of two lines.
 * To be called before record_reader_read_ahead(). */
void record_reader_set_width(RecordReader *reader, guint width);

/*
 * To be called before the first record: reads ahead in a thread of its own, which ends with the
 * reader.  What the reader borrows, the source and the coding with its data, must outlive it, and
 * what the coding decodes by may not change meanwhile.
 */
void record_reader_read_ahead(RecordReader *reader);

/* FALSE at the end.  What @record points to lives until the next call. */
gboolean record_reader_next(RecordReader *reader, Record *record);

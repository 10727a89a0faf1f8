/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The cells that some lines were read from, as they stand in the file.  They are not kept while a
 * run reads: whoever asks for them has the file read once more (submission_read_raw), in the same
 * way, so that of a wide table it is the right column.
 */
#pragma once

#include "base/record.h"

/* Of one measure of a line. */
typedef struct RawCell {
	char *heading; /* as the file writes it, in one line; NULL: no column states the measure */
	char *text;    /* as typed; "" for an empty cell */
	int unit_digits;   /* money: the number counts 10^this đồng, whoever said so */
	Location location; /* in the file */
} RawCell;

typedef struct RawLines RawLines;

/* For lines of @measures measures. */
RawLines *raw_lines_new(guint measures);
void raw_lines_free(RawLines *raw);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(RawLines, raw_lines_free)

/* Wants @measure of the line @index of the file, from 0. */
void raw_lines_want(RawLines *raw, guint index, guint measure);

/* What was wanted, when the file has been read; NULL else.  Borrowed. */
const RawCell *raw_lines_cell(const RawLines *raw, guint index, guint measure);

struct Reading;
struct Row;

/* The next line of the file is what the selected group of the header says of @row. */
void raw_lines_take(RawLines *raw, const struct Reading *reading, const struct Row *row);

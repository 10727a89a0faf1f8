/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * All that is asked of the records of one file beyond reading each by itself: totals, rules across
 * fields, projects that are there twice, amounts out of proportion, and the name of the file.  What
 * it remembers does not grow with the file.
 */
#pragma once

#include "intake/row_look.h"

typedef struct Checks Checks;

/* @reading is borrowed, with its header, meanings and notation. */
Checks *checks_new(const Reading *reading);
void checks_free(Checks *checks);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Checks, checks_free)

/*
 * Reads the cells of @row into those of the reading and says what it is for, and how many đồng it
 * holds.  Totals and subtotals are taken in.
 */
RowClass checks_read(Checks *checks, const Row *row, __int128 *out_dong);

/* A record that is accepted, before it is split into its lines. */
void checks_record(Checks *checks, const Row *row, const Line *record);

/* A line that became of @row, of the selected group of the header, with its cells. */
void checks_accepted(Checks *checks, const Row *row, const Line *line, const Cell *cells);

/* A row of data that was refused. */
void checks_refused(Checks *checks);

/* The end of the file. */
void checks_finish(Checks *checks);

/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The total rows of a file.  They are never counted, but compared: a total that differs from its
 * lines says that a line is wrong or missing.
 *
 * A total may be of the lines since the total before it, or of all above it, and of the rows that
 * were refused too: it agrees when any of these does.  One that stands above all lines is compared
 * with those below it.
 */
#pragma once

#include "intake/cells.h"

typedef struct Totals Totals;

/* Of the columns of @group, which must be selected in all calls.  @reading is borrowed. */
Totals *totals_new(const Reading *reading, guint group);
void totals_free(Totals *totals);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Totals, totals_free)

void totals_add_refused(Totals *totals, const Cell *cells);

/* A total row: adds issues for the cells that differ or cannot be read. */
void totals_check(Totals *totals, const Row *row, const Cell *cells);

/* The end of the file. */
void totals_finish(Totals *totals);

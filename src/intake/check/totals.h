/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The total rows of a file.  They are never counted, but compared (reconcile.h): a total that
 * differs from its lines says that a line is wrong or missing.  A difference refuses nothing.
 *
 * A line that is itself the total of others counts, and they do not count again; that is seen
 * within so many lines as are kept at a time, so that memory does not grow with the file.
 */
#pragma once

#include "intake/cells.h"
#include "intake/line.h"
#include "intake/row_look.h"

typedef struct Totals Totals;

/* Of the columns of the selected group of the header, which is selected in all calls.  @reading is
 * borrowed. */
Totals *totals_new(const Reading *reading);
void totals_free(Totals *totals);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Totals, totals_free)

/* An accepted record and what it became; both are copied as far as they are needed. */
void totals_add(Totals *totals, const Line *line, const Cell *cells);
void totals_add_refused(Totals *totals, const Cell *cells);

/* A row of @class total, subtotal or group: adds issues for the cells that differ or cannot be
 * read, as soon as all its lines are known. */
void totals_check(Totals *totals, const Row *row, const Cell *cells, RowClass class, int rank);

/* The end of the file. */
void totals_finish(Totals *totals);

/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Amounts that stand out from their column by a thousand or a million: slip.h against the median.
 *
 * The median comes from a histogram of a fixed number of bins and the amounts asked about are the
 * few largest and smallest, so that a row costs nanoseconds and nothing is kept for it.  Columns
 * of which rows tell at different days are not comparable, unless they are of the whole year.
 */
#pragma once

#include "intake/cells.h"
#include "intake/line.h"

typedef struct Magnitude Magnitude;

/* For the selected group of the header, as in all calls.  @reading is borrowed. */
Magnitude *magnitude_new(const Reading *reading);
void magnitude_free(Magnitude *magnitude);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Magnitude, magnitude_free)

void magnitude_add(Magnitude *magnitude, const Row *row, const Line *line, const Cell *cells);

/* The end of the file: adds the issues. */
void magnitude_finish(Magnitude *magnitude);

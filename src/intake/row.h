/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A record -> a line: its place, dates and dimensions, and the issues for which there is none.
 */
#pragma once

#include "intake/cells.h"

/* The field of @role, or -1, and whether it holds anything. */
gboolean row_find(const Reading *reading, const Row *row, Role role, int *out_field);

/*
 * TRUE and all of @line but its amounts (and what a wide table states by its columns); FALSE when
 * anything is wrong, after saying all that is. A record with too few or too many fields gets no
 * further than that: its cells may have shifted.
 */
gboolean row_read(const Reading *reading, const Row *row, Cell *cells, Line *line);

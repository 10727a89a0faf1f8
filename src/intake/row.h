/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A record -> a line: its place, dates and dimensions, and the issues for which there is none.
 */
#pragma once

#include "intake/cells.h"

/* A record in which no cell says anything. */
gboolean row_is_blank(const Row *row);

/* The first field from @from on that says anything; -1. */
int row_first_filled(const Row *row, guint from);

/* A row of the header again, at the top of a printed page.  Says so, in a note. */
gboolean row_is_header(const Reading *reading, const Row *row);

/* A record that names itself a total. */
gboolean row_is_total(const Reading *reading, const Row *row);

/* The field of @role, or -1, and whether it holds anything. */
gboolean row_find(const Reading *reading, const Row *row, Role role, int *out_field);

/* A signature or note below the table: no place, no period, no number.  Says so, in a note. */
gboolean row_has_no_figures(const Reading *reading, const Row *row, Cell *cells);

/*
 * TRUE and all of @line but its amounts (and what a wide table states by its columns); FALSE when
 * anything is wrong, after saying all that is. A record with too few or too many fields gets no
 * further than that: its cells may have shifted.
 */
gboolean row_read(const Reading *reading, const Row *row, Cell *cells, Line *line);

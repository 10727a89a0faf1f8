/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A second table in one file.  Its figures stand under other headings, or under the same ones below
 * another title; read as rows of the first they would be counted as what they are not.
 */
#pragma once

#include "intake/reading.h"

/*
 * Whether @row, behind the header of its file and without an amount that can be read, names the
 * columns of another table.
 */
gboolean other_table_begins(const Reading *reading, const Row *row);

/*
 * Whether @row, a line without figures, states the place, period, day, source or unit of what comes
 * below it otherwise than the lines above the table, from which the rows take it.
 */
gboolean other_table_titled(const Reading *reading, const Row *row);

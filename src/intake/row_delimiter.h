/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A row whose cells another mark separates than those of its table: pasted from elsewhere, or
 * opened and saved by a spreadsheet that expects another mark.  As a row of the table it would be
 * one long cell, and look like a note.
 */
#pragma once

#include "intake/reading.h"

/*
 * The mark that separates the cells of @row, when it is not that of its table, of @width columns;
 * else NUL.  Costs next to nothing for a row with as many cells as columns and two of them filled.
 */
char row_other_delimiter(const Row *row, guint width);

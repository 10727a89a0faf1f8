/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A cell's number as a spreadsheet holds it: a double and the number format that prints it as the
 * report does.  Separators in a format are always American; the reader's machine sets its own.
 */
#pragma once

#include "report/report.h"

/*
 * The value; of a percentage the ratio, 7933 with 2 decimals is 0.7933.  FALSE when a double does
 * not hold it: a spreadsheet keeps 15 digits, and a wrong one is worse than a text.
 */
gboolean cell_format_value(const Cell *cell, double *out_value);

/* "#,##0.000", "+0.00%;...", with the mark in quotes behind; owned by the caller.  NULL for a
 * mark that is no UTF-8 or has lines. */
char *cell_format_pattern(const Cell *cell);

/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The exact numbers beneath a figure: headings with rules over the columns that they span, and a
 * line for each row.
 */
#pragma once

#include "report/chart/page.h"
#include "report/report.h"

/* Appends a Block for the head and one for each row; when the columns do not go beside one another,
 * another head and all rows again beneath, with the rest of the columns. */
void table_layout(GPtrArray *blocks, const Table *table, const Measure *measure);

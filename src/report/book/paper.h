/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The measures of a sheet: A4 with the margins of Decree 30/2020/NĐ-CP (appendix I, part I), and
 * the units in which a workbook keeps widths and heights.
 */
#pragma once

#include <glib.h>

/* Inches. */
typedef struct Margins {
	double left, right, top, bottom;
} Margins;

extern const Margins paper_margins;

/* Points between the margins, in the direction of reading. */
double paper_width(gboolean landscape);

/*
 * How many pages rows of @height points in all are to be fitted to: 1 when that takes little, so
 * that no total stands alone on a second page; 0 for as many as they need.
 */
guint paper_pages(gboolean landscape, double height);

/* Points as a workbook has them; FALSE when it knows no such width or height. */
gboolean paper_column_digits(double width, double *out_digits);
gboolean paper_row_height(double height, double *out_height);

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/book/paper.h"

#include <math.h>

#define INCH_MM 25.4
#define INCH_POINTS 72
#define LONG_SIDE_MM 297
#define SHORT_SIDE_MM 210
/* Allowed: 30 to 35 at the left, 15 to 20 at the right, 20 to 25 above and below. */
#define LEFT_MM 30
#define RIGHT_MM 15
#define ABOVE_MM 20
#define BELOW_MM 20

/* A width counts digits of the default font, which are 7 of these pixels wide; 5 are margin. */
#define PIXELS_PER_POINT (96.0 / 72.0)
#define DIGIT_PIXELS 7.0
#define MARGIN_PIXELS 5.0
/* Print may become this much smaller to save a page. */
#define SHRINK 1.1
#define DIGITS_MAX 255.0
#define HEIGHT_MAX 409.0

const Margins paper_margins = {
	LEFT_MM / INCH_MM,
	RIGHT_MM / INCH_MM,
	ABOVE_MM / INCH_MM,
	BELOW_MM / INCH_MM,
};

double paper_width(gboolean landscape)
{
	int side = landscape ? LONG_SIDE_MM : SHORT_SIDE_MM;

	return (side - LEFT_MM - RIGHT_MM) / INCH_MM * INCH_POINTS;
}

guint paper_pages(gboolean landscape, double height)
{
	int side = landscape ? SHORT_SIDE_MM : LONG_SIDE_MM;
	double page = (side - ABOVE_MM - BELOW_MM) / INCH_MM * INCH_POINTS;

	return height <= page * SHRINK ? 1 : 0;
}

gboolean paper_column_digits(double width, double *out_digits)
{
	*out_digits = (floor(width * PIXELS_PER_POINT + 0.5) - MARGIN_PIXELS) / DIGIT_PIXELS;
	return *out_digits > 0 && *out_digits <= DIGITS_MAX;
}

gboolean paper_row_height(double height, double *out_height)
{
	/* Whole quarters of a point: what Excel keeps at any zoom. */
	*out_height = ceil(height * 4) / 4;
	return *out_height > 0 && *out_height <= HEIGHT_MAX;
}

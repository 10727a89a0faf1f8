/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * How wide a text is in Times New Roman, by a table of its advances.  The library has no autofit,
 * and LibreOffice does not grow a wrapped row, so widths and heights are worked out here; without
 * a font, so that the bytes do not depend on those installed.
 */
#pragma once

#include <glib.h>

typedef struct Face {
	double size; /* points */
	gboolean bold;
} Face;

/* Points; of the longest line when the text has several. */
double advance_width(const char *text, Face face);

/* Of the longest run without a space: what a column needs so that no word is torn. */
double advance_longest_word(const char *text, Face face);

/* Lines that @text takes when wrapped to @width points; at least 1. */
guint advance_lines(const char *text, Face face, double width);

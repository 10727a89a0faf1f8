/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What every sheet after the cover begins with: title, subtitle, the way back to the contents,
 * and, in red, that the report holds invented lines.
 */
#pragma once

#include "report/book/sheet.h"

#define HEADING_ROWS 4
/* The row that says what is invented; it repeats on every printed page. */
#define HEADING_WARNING_ROW 3

typedef struct Heading {
	const char *title, *subtitle; /* the subtitle may be NULL */
	gboolean is_contents;	      /* no way back */
	guint last;		      /* the last column that the texts run over */
	double width;		      /* of all these columns, in points */
} Heading;

void heading_write(Sheet *sheet, const Report *report, const Heading *heading);

/* One text over columns 0 to @last in a row that is high enough for it. */
typedef struct Strip {
	guint row, last;
	double width;
} Strip;

void heading_strip(Sheet *sheet, Strip strip, Style style, const char *text);

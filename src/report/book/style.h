/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * How the cells of a workbook look, as rows of a table: Times New Roman in 11, 13 and 14 points,
 * rules as borders of the cells, since LibreOffice draws no table styles.
 */
#pragma once

#include "report/book/advance.h"

typedef enum Style {
	STYLE_TEXT, /* prose, wrapped */
	STYLE_TITLE,
	STYLE_SUBTITLE,
	STYLE_LINK,
	STYLE_WARNING, /* what is invented */
	STYLE_COVER_TITLE,
	STYLE_COVER_WARNING,
	STYLE_COVER_LABEL,
	STYLE_COVER_VALUE,
	STYLE_COVER_LINK,
	STYLE_HEAD,
	STYLE_HEAD_NEEDED, /* of a column that may not stay blank */
	STYLE_HEAD_UPPER,  /* the two halves of a heading over two rows */
	STYLE_HEAD_LOWER,
	STYLE_LABEL, /* label, label that links, number: for each role of a row */
	STYLE_LABEL_LINK,
	STYLE_NUMBER,
	STYLE_REST_LABEL,
	STYLE_REST_NUMBER,
	STYLE_TOTAL_LABEL,
	STYLE_TOTAL_NUMBER,
	STYLE_CLOSE, /* the rule under a table: a row of its own beneath */
	STYLE_NOTE,
	STYLES
} Style;

typedef enum Align { ALIGN_LEFT, ALIGN_CENTRE, ALIGN_RIGHT } Align;
typedef enum Rule { RULE_NONE, RULE_HAIR, RULE_THIN } Rule;

typedef struct StyleRow {
	Face face;
	gboolean italic, underline, wrap;
	gboolean indent; /* air between the text and a rule at its side */
	guint colour;	 /* 0xRRGGBB */
	guint fill;	 /* the same; 0 for none */
	Align align;
	gboolean hangs; /* from the top; else in the middle */
	Rule above, below, sides;
} StyleRow;

const StyleRow *style_row(Style style);

/* Points that @text needs in a column of @width points, with air above and below. */
double style_height(Style style, const char *text, double width);
/* Points that a column needs so that the text, or its longest word, stands in one line. */
double style_width(Style style, const char *text);
double style_word_width(Style style, const char *text);

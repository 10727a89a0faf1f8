/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/book/style.h"

#define BLACK 0x000000
#define RED 0xC00000
#define BLUE 0x0B4F9E
#define SHADE 0xEDF1F5
#define AMBER 0xFFE699

#define BODY              \
	{                 \
		11, FALSE \
	}
#define BODY_BOLD        \
	{                \
		11, TRUE \
	}
#define TEXT              \
	{                 \
		13, FALSE \
	}
#define TEXT_BOLD        \
	{                \
		13, TRUE \
	}
#define TITLE            \
	{                \
		14, TRUE \
	}

/* Numbers have no indent: LibreOffice forgets one at the right of every other cell. */
static const StyleRow rows[STYLES] = {
	[STYLE_TEXT] = { .face = TEXT, .wrap = TRUE, .hangs = TRUE },
	[STYLE_TITLE] = { .face = TITLE, .wrap = TRUE, .align = ALIGN_CENTRE },
	[STYLE_SUBTITLE] = { .face = TEXT, .italic = TRUE, .wrap = TRUE, .align = ALIGN_CENTRE },
	[STYLE_LINK] = { .face = BODY, .underline = TRUE, .colour = BLUE },
	[STYLE_WARNING] = { .face = BODY_BOLD, .wrap = TRUE, .colour = RED },
	[STYLE_COVER_TITLE] = { .face = TITLE, .wrap = TRUE, .align = ALIGN_CENTRE },
	[STYLE_COVER_WARNING] = { .face = TEXT_BOLD,
				  .wrap = TRUE,
				  .colour = RED,
				  .align = ALIGN_CENTRE },
	[STYLE_COVER_LABEL] = { .face = TEXT_BOLD,
				.wrap = TRUE,
				.hangs = TRUE,
				.below = RULE_HAIR },
	[STYLE_COVER_VALUE] = { .face = TEXT, .wrap = TRUE, .hangs = TRUE, .below = RULE_HAIR },
	[STYLE_COVER_LINK] = { .face = TEXT, .underline = TRUE, .colour = BLUE },
	[STYLE_HEAD] = { .face = BODY_BOLD,
			 .wrap = TRUE,
			 .fill = SHADE,
			 .align = ALIGN_CENTRE,
			 .above = RULE_THIN,
			 .below = RULE_THIN,
			 .sides = RULE_THIN },
	[STYLE_HEAD_NEEDED] = { .face = BODY_BOLD,
				.wrap = TRUE,
				.fill = AMBER,
				.align = ALIGN_CENTRE,
				.above = RULE_THIN,
				.below = RULE_THIN,
				.sides = RULE_THIN },
	[STYLE_HEAD_UPPER] = { .face = BODY_BOLD,
			       .fill = SHADE,
			       .above = RULE_THIN,
			       .sides = RULE_THIN },
	[STYLE_HEAD_LOWER] = { .face = BODY_BOLD,
			       .wrap = TRUE,
			       .fill = SHADE,
			       .align = ALIGN_CENTRE,
			       .below = RULE_THIN,
			       .sides = RULE_THIN },
	[STYLE_LABEL] = { .face = BODY,
			  .indent = TRUE,
			  .wrap = TRUE,
			  .below = RULE_HAIR,
			  .sides = RULE_THIN },
	[STYLE_LABEL_LINK] = { .face = BODY,
			       .indent = TRUE,
			       .underline = TRUE,
			       .wrap = TRUE,
			       .colour = BLUE,
			       .below = RULE_HAIR,
			       .sides = RULE_THIN },
	[STYLE_NUMBER] = { .face = BODY,
			   .align = ALIGN_RIGHT,
			   .below = RULE_HAIR,
			   .sides = RULE_THIN },
	[STYLE_REST_LABEL] = { .face = BODY,
			       .indent = TRUE,
			       .italic = TRUE,
			       .wrap = TRUE,
			       .below = RULE_HAIR,
			       .sides = RULE_THIN },
	[STYLE_REST_NUMBER] = { .face = BODY,
				.italic = TRUE,
				.align = ALIGN_RIGHT,
				.below = RULE_HAIR,
				.sides = RULE_THIN },
	[STYLE_TOTAL_LABEL] = { .face = BODY_BOLD,
				.indent = TRUE,
				.wrap = TRUE,
				.above = RULE_THIN,
				.below = RULE_THIN,
				.sides = RULE_THIN },
	[STYLE_TOTAL_NUMBER] = { .face = BODY_BOLD,
				 .align = ALIGN_RIGHT,
				 .above = RULE_THIN,
				 .below = RULE_THIN,
				 .sides = RULE_THIN },
	[STYLE_CLOSE] = { .face = BODY, .above = RULE_THIN },
	[STYLE_NOTE] = { .face = BODY, .wrap = TRUE, .hangs = TRUE },
};

/* Cells keep this free at their sides and, in all, above and below. */
#define SIDE_AIR 8
#define INDENT_AIR 9
#define HEIGHT_AIR 4
#define LINE_HEIGHT 1.2
/* Screens round the advances of letters to whole pixels, those of small ones mostly up. */
#define ROUNDING_BODY 1.06
#define ROUNDING_LARGE 1.03
#define LARGE 13
/* The highest row that Excel knows. */
#define HEIGHT_MAX 409

const StyleRow *style_row(Style style)
{
	g_assert(style < STYLES);
	return &rows[style];
}

static double rounding(Style style)
{
	return style_row(style)->face.size < LARGE ? ROUNDING_BODY : ROUNDING_LARGE;
}

static double side_air(Style style)
{
	return SIDE_AIR + (style_row(style)->indent ? INDENT_AIR : 0);
}

double style_height(Style style, const char *text, double width)
{
	Face face = style_row(style)->face;
	double inside = MAX(width - side_air(style), face.size) / rounding(style);
	guint lines = style_row(style)->wrap ? advance_lines(text, face, inside) : 1;

	return MIN(lines * face.size * LINE_HEIGHT + HEIGHT_AIR, HEIGHT_MAX);
}

double style_width(Style style, const char *text)
{
	return advance_width(text, style_row(style)->face) * rounding(style) + side_air(style);
}

double style_word_width(Style style, const char *text)
{
	double width = advance_longest_word(text, style_row(style)->face);

	return width * rounding(style) + side_air(style);
}

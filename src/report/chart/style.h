/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Sizes in points and colours as 0xRRGGBB.  Margins follow decree 30/2020/NĐ-CP: 20 mm at the top
 * and the bottom, 30 at the left, 20 at the right.  Every colour that text is set in has a contrast
 * of at least 4.5 to what lies beneath it; the two sources differ in gray print as well.
 */
#pragma once

#include "report/chart/page.h"

#define SHEET_WIDTH 595.28
#define SHEET_HEIGHT 841.89
#define MARGIN_LEFT 85.04
#define MARGIN_RIGHT 538.58
#define MARGIN_TOP 56.69
#define MARGIN_BOTTOM 785.20
#define TEXT_WIDTH (MARGIN_RIGHT - MARGIN_LEFT)

#define COLOUR_INK 0x1A1A1A
#define COLOUR_SECOND 0x4D4D4D
#define COLOUR_MUTED 0x595959
#define COLOUR_WHITE 0xFFFFFF
#define COLOUR_GRID 0xD9D9D9
#define COLOUR_BRAND 0x12436D
#define COLOUR_WARNING 0xB8460E
#define COLOUR_WARNING_FIELD 0xFBD9C8

#define STYLE_KICKER ((TextStyle){ { 8.5, TRUE }, COLOUR_BRAND })
#define STYLE_SUBTITLE ((TextStyle){ { 10.5, FALSE }, COLOUR_SECOND })
#define STYLE_REMARK ((TextStyle){ { 8.8, FALSE }, COLOUR_SECOND })
#define STYLE_AXIS ((TextStyle){ { 8.5, FALSE }, COLOUR_MUTED })
#define STYLE_LABEL ((TextStyle){ { 9.5, FALSE }, COLOUR_INK })
#define STYLE_LABEL_BOLD ((TextStyle){ { 9.5, TRUE }, COLOUR_INK })
#define STYLE_VALUE ((TextStyle){ { 10.0, FALSE }, COLOUR_INK })
#define STYLE_IN_PLACE ((TextStyle){ { 9.5, FALSE }, COLOUR_MUTED })
#define STYLE_CELL ((TextStyle){ { 8.8, FALSE }, COLOUR_INK })
#define STYLE_CELL_BOLD ((TextStyle){ { 8.8, TRUE }, COLOUR_INK })
#define STYLE_CELL_HEAD ((TextStyle){ { 8.5, FALSE }, COLOUR_SECOND })
#define STYLE_NOTE ((TextStyle){ { 8.0, FALSE }, COLOUR_MUTED })
#define STYLE_WARNING ((TextStyle){ { 8.5, TRUE }, COLOUR_WARNING })
#define STYLE_PAGE_NUMBER ((TextStyle){ { 13.0, FALSE }, COLOUR_INK })

#define SUBTITLE_LEADING 14.0
#define NOTE_LEADING 10.8

/* Between the end of a bar, or the plan's line, and a text. */
#define TEXT_GAP 5.0
/* How far the zero line and the grid stand over the bars. */
#define AXIS_OVERHANG 4.0

/* From the middle of a line of figures to its baseline: half the height of a figure. */
#define BASELINE_BELOW_MIDDLE(size) (0.36 * (size))

typedef struct ToneColours {
	guint32 fill, on_fill, text, tint, hatch;
} ToneColours;

/* Indexed by Tone. */
extern const ToneColours style_tones[];

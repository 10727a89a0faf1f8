/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/chart/style.h"

#include "report/report.h"

const ToneColours style_tones[] = {
	[TONE_LOCAL] = { 0x12436D, COLOUR_WHITE, 0x12436D, 0xC4D0DB, 0x7E97AF },
	[TONE_NATIONAL] = { 0xF46A25, COLOUR_INK, 0xB8460E, 0xFBD9C8, 0xF0A27C },
	[TONE_TOTAL] = { 0x6B7780, COLOUR_WHITE, COLOUR_INK, 0xDADADA, 0xA6A6A6 },
};

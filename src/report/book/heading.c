/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/book/heading.h"

#include "report/book/words.h"

#define LEAST_HEIGHT 8

void heading_strip(Sheet *sheet, Strip strip, Style style, const char *text)
{
	gboolean empty = !text || !*text;

	sheet_row_height(sheet, strip.row,
			 empty ? LEAST_HEIGHT : style_height(style, text, strip.width));
	if (!empty)
		sheet_span(sheet, (Spot){ strip.row, 0 }, strip.last, style, text);
}

void heading_write(Sheet *sheet, const Report *report, const Heading *heading)
{
	Language language = report->language;
	Strip strip = { 0, heading->last, heading->width };
	const char *back = word_in(WORD_BACK, language);

	heading_strip(sheet, strip, STYLE_TITLE, heading->title);
	strip.row = 1;
	heading_strip(sheet, strip, STYLE_SUBTITLE, heading->subtitle);
	if (!heading->is_contents) {
		sheet_row_height(sheet, 2, style_height(STYLE_LINK, back, heading->width));
		sheet_link(sheet, (Spot){ 2, 0 }, word_in(WORD_CONTENTS, language), STYLE_LINK,
			   back);
	}
	strip.row = HEADING_WARNING_ROW;
	heading_strip(sheet, strip, STYLE_WARNING, report->illustrative);
}

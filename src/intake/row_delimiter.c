/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/row_delimiter.h"

#include "intake/dialect.h"
#include "intake/row_look.h"

#include <string.h>

#define CELLS_MIN 3
#define FIGURES_MIN 2 /* a year and an amount; one number stands in many a note */

/* Numbers, days and codes; no word. */
static gboolean is_figure(const char *text, gsize length)
{
	gboolean digit = FALSE;

	for (gsize i = 0; i < length; i++) {
		if (!g_ascii_isdigit(text[i]) && !strchr(" .,-/%()\r\n", text[i]))
			return FALSE;
		digit = digit || g_ascii_isdigit(text[i]);
	}
	return digit;
}

/* Where the cell at @text ends: at @mark outside of quotes, or at @end. */
static const char *cell_end(const char *text, const char *end, char mark)
{
	gboolean quoted = FALSE;

	for (; text < end && (quoted || *text != mark); text++)
		quoted ^= *text == '"';
	return text;
}

static gboolean is_row_of(char mark, const char *text, gsize length, guint width)
{
	const char *end = text + length, *at = text;
	guint cells = 0, figures = 0;

	while (at <= end) {
		const char *next = cell_end(at, end, mark);

		cells++;
		figures += is_figure(at, (gsize)(next - at)) ? 1 : 0;
		at = next + 1;
	}
	return cells >= CELLS_MIN && cells * 2 > width && figures >= FIGURES_MIN;
}

/* The usual row, at a glance. */
static gboolean is_whole(const Record *record, guint width)
{
	return record->count >= width && record->count > 1 &&
	       (guchar)record->fields[0].text[0] > ' ' && (guchar)record->fields[1].text[0] > ' ';
}

char row_other_delimiter(const Row *row, guint width)
{
	const Record *record = &row->record;
	gboolean alone;
	int first;

	if (is_whole(record, width))
		return '\0';
	first = row_first_filled(row, 0);
	alone = first >= 0 && row_first_filled(row, (guint)first + 1) < 0;
	if (record->count >= width && !alone)
		return '\0';
	for (const char *marks = dialect_delimiters; *marks; marks++) {
		char mark = *marks;

		if (mark == record->delimiter)
			continue;
		if (alone &&
		    is_row_of(mark, row_text(row, first), record->fields[first].length, width))
			return mark;
		if (!alone && is_row_of(mark, record->text, record->text_length, width))
			return mark;
	}
	return '\0';
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/header/header.h"

#include "base/text.h"

#include <string.h>

#define CELLS_MIN 2 /* one equal cell may be chance */

/* Whether two cells can be equal: quick, and right for nearly every row of data. */
static gboolean may_be_equal(const char *clean, const char *text)
{
	while (*text == ' ')
		text++;
	while (*clean && *clean == *text) {
		clean++;
		text++;
	}
	/* What is still to be cleaned away is a space or a control character. */
	return *clean == *text || *clean == ' ' || (guchar)*text <= ' ' || *text == 0x7F;
}

static gboolean is_equal(const Opening *opening, guint of, const Row *row)
{
	guint equal = 0, width = MAX(opening_row(opening, of)->record.count, row->record.count);

	for (int i = 0; (guint)i < width; i++) {
		g_autofree char *clean = text_clean(row_text(row, i));

		if (strcmp(clean, opening_text(opening, of, i)) != 0)
			return FALSE;
		equal += *clean != '\0';
	}
	return equal >= CELLS_MIN;
}

/* Whether @row says the same as row @of of the opening. */
static gboolean repeats(const Opening *opening, guint of, const Row *row)
{
	int first = opening_next_filled(opening, of, 0);

	return first >= 0 && may_be_equal(opening_text(opening, of, first), row_text(row, first)) &&
	       is_equal(opening, of, row);
}

gboolean header_is_repeated(const Header *header, const Row *row)
{
	for (guint i = 0; i < header->rows; i++)
		if (repeats(header->opening, header->first_row + i, row))
			return TRUE;
	return FALSE;
}

gboolean header_is_index(const Header *header, const Row *row)
{
	return header->index_row >= 0 && (row->number == header->index_row + 1 ||
					  repeats(header->opening, (guint)header->index_row, row));
}

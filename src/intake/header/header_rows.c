/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/header/header_rows.h"

#include <string.h>

/* Whether the part of a heading in @row has more below it, so that it may span its neighbours. */
static gboolean has_part_below(const Opening *opening, HeaderRows rows, guint row, int field)
{
	for (guint below = row + 1; below < rows.first + rows.count; below++)
		if (*opening_text(opening, below, field))
			return TRUE;
	return FALSE;
}

/* Whether what stands below the first cell of @row stands below another one too. */
static gboolean comes_again(const Opening *opening, HeaderRows rows, guint row)
{
	const char *below = "";
	int width = header_rows_width(opening, rows);

	while (!*below && ++row < rows.first + rows.count)
		below = opening_text(opening, row, 0);
	for (int i = 1; *below && i < width; i++)
		if (strcmp(opening_text(opening, row, i), below) == 0)
			return TRUE;
	return FALSE;
}

/* The cell of @row that stands above @field: its own, or one on the left that spans it. */
static const char *part_of(const Opening *opening, HeaderRows rows, guint row, int field)
{
	int at = field;

	if (*opening_text(opening, row, field) || !has_part_below(opening, rows, row, field))
		return opening_text(opening, row, field);
	while (at > 0 && !*opening_text(opening, row, at))
		at--;
	if (!has_part_below(opening, rows, row, at))
		return "";
	/* "Số" above "TT" goes on below, not to its right, as "Kế hoạch" above both sources does.
	 */
	return at > 0 || comes_again(opening, rows, row) ? opening_text(opening, row, at) : "";
}

char *header_rows_heading(const Opening *opening, HeaderRows rows, int field)
{
	g_autoptr(GString) heading = g_string_new(NULL);

	for (guint row = rows.first; row < rows.first + rows.count; row++) {
		const char *part = part_of(opening, rows, row, field);

		if (*part && heading->len > 0)
			g_string_append_c(heading, ' ');
		g_string_append(heading, part);
	}
	return g_string_free(g_steal_pointer(&heading), FALSE);
}

int header_rows_width(const Opening *opening, HeaderRows rows)
{
	int width = 0;

	for (guint row = rows.first; row < rows.first + rows.count; row++)
		width = MAX(width, opening_width(opening, row));
	return width;
}

guint header_rows_data(HeaderRows rows)
{
	return rows.index >= 0 ? (guint)rows.index + 1 : rows.first + rows.count;
}

const Row *header_rows_place(const Opening *opening, HeaderRows rows, int field)
{
	for (guint row = rows.first + rows.count; row-- > rows.first;)
		if (*opening_text(opening, row, field))
			return opening_row(opening, row);
	return opening_row(opening, rows.first + rows.count - 1);
}

/* "(3)" and "[3]" as "3"; the sum in "4=5+6" and "11 (8-10)" is left out. */
static char *index_token(const char *text)
{
	const char *start = text + strspn(text, " ([");
	gsize length = strcspn(start, " )]=(");

	return g_strndup(start, length);
}

/* "A" leaves @last, the next number is the next one; FALSE for anything else. */
static gboolean is_next(const char *text, int *last, gboolean *rest_is_open)
{
	g_autofree char *token = index_token(text);
	g_autofree char *next = g_strdup_printf("%d", *last + 1);

	if (g_ascii_isalpha(token[0]) && token[1] == '\0' && *last == 0)
		return TRUE;
	if (strcmp(token, next) == 0) {
		(*last)++;
		return TRUE;
	}
	/* A formula that broke: the numbers behind it are not known. */
	if (*text == '#' && *last > 1)
		*rest_is_open = TRUE;
	return *rest_is_open;
}

gboolean header_rows_is_index(const Opening *opening, guint row)
{
	gboolean rest_is_open = FALSE;
	int last = 0;

	for (int i = opening_next_filled(opening, row, 0); i >= 0;
	     i = opening_next_filled(opening, row, i + 1))
		if (!is_next(opening_text(opening, row, i), &last, &rest_is_open))
			return FALSE;
	return last > 1;
}

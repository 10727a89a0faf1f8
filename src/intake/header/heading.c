/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/header/heading.h"

#include "base/text.h"
#include "intake/header/heading_words.h"
#include "intake/money_unit.h"

#include <string.h>

#define HEADING_MAX 300 /* bytes; a longer cell is prose */
#define MARKS "([,:;-/"
#define MARKS_MAX 8 /* no name of a column holds as many brackets, commas and dashes */

/* The heading is the name of @column and then @suffix, which may be its unit. */
static Heading judge_suffix(const Column *column, const char *suffix, gboolean bracket)
{
	Heading heading = { .column = column, .unit_digits = column->unit_digits };
	gboolean known = TRUE;

	if (column->kind == COLUMN_MONEY)
		heading.has_unit = known = money_unit_read(suffix, &heading.unit_digits);
	else if (column->kind == COLUMN_COUNT)
		known = count_unit_read(suffix);
	else if (!bracket)
		known = FALSE;
	if (!known && !bracket)
		return (Heading){ .column = NULL };
	heading.strange_unit = known ? NULL : suffix;
	return heading;
}

/* How much of @text is worth cutting: up to its MARKS_MAXth mark. */
static gsize marked_length(const char *text)
{
	gsize length = 0;

	for (int i = 0; i < MARKS_MAX && text[length]; i++) {
		length += strcspn(text + length, MARKS);
		length += text[length] != '\0';
	}
	return length;
}

/* Cuts @text at the last mark before which a known name stands. */
static Heading read_marked(const Columns *columns, const char *text)
{
	for (gsize at = marked_length(text); at-- > 0;) {
		g_autofree char *stem = NULL;
		const Column *column;

		if (!strchr(MARKS, text[at]))
			continue;
		stem = g_strndup(text, at);
		column = columns_find(columns, stem);
		if (column)
			return judge_suffix(column, text + at + 1, strchr("([", text[at]) != NULL);
	}
	return (Heading){ .column = NULL };
}

/* "Kế hoạch triệu đồng": a name and a unit with nothing between them. */
static Heading read_unmarked(const Columns *columns, const char *text)
{
	g_autofree char *folded = text_fold(text);
	Heading heading = { .has_unit = TRUE };
	gsize unit = money_unit_suffix(folded, &heading.unit_digits);

	if (unit == 0)
		return (Heading){ .column = NULL };
	folded[strlen(folded) - unit] = '\0';
	heading.column = columns_find_folded(columns, folded);
	if (heading.column && heading.column->kind == COLUMN_MONEY)
		return heading;
	return (Heading){ .column = NULL };
}

Heading heading_read_plain(const Columns *columns, const char *text)
{
	const Column *named;
	Heading heading;

	/* A rate beside the amount itself is another column, and one that is never read. */
	if (!*text || strlen(text) > HEADING_MAX || strchr(text, '%'))
		return (Heading){ .column = NULL };
	named = money_unit_has_sign(text) ? NULL : columns_find(columns, text);
	if (named)
		return (Heading){ .column = named, .unit_digits = named->unit_digits };
	heading = read_marked(columns, text);
	return heading.column || money_unit_has_sign(text) ? heading : read_unmarked(columns, text);
}

Heading heading_read(const Columns *columns, const char *text)
{
	Heading heading = heading_read_plain(columns, text), wordly;

	if (heading.column && !heading.strange_unit)
		return heading;
	if (!*text || strlen(text) > HEADING_MAX || strchr(text, '%') || money_unit_has_sign(text))
		return heading;
	return heading_words_read(columns, text, &wordly) ? wordly : heading;
}

static gboolean is_any_of(const char *text, const char *const *names)
{
	g_autofree char *folded = strlen(text) > HEADING_MAX ? NULL : text_fold(text);

	return folded && g_strv_contains(names, folded);
}

gboolean heading_is_serial_number(const char *text)
{
	static const char *const names[] = { "stt", "tt", "sott", "sothutu", "no", "sttno", NULL };

	return is_any_of(text, names);
}

gboolean heading_is_unit_column(const char *text)
{
	static const char *const names[] = { "donvitinh", "dvt", "dvtinh", "unit", NULL };

	return is_any_of(text, names);
}

gboolean heading_is_rate(const char *text)
{
	g_autofree char *folded = strlen(text) > HEADING_MAX ? NULL : text_fold(text);

	return folded && (strchr(text, '%') || g_str_has_prefix(folded, "tyle") ||
			  g_str_has_prefix(folded, "tile"));
}

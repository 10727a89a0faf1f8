/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/issue/excerpt.h"

#include "base/text.h"

#include <string.h>

#define BEFORE 40 /* characters shown before the mark */
#define MARKED 40 /* under it, at most */
#define SHOWN 100 /* in all */
#define TAB 8
#define CUT "…"

static gboolean is_tail(char c)
{
	return ((unsigned char)c & 0xC0) == 0x80;
}

/* The place @count characters before @at, or the beginning. */
static gsize step_back(const char *line, gsize at, guint count)
{
	for (; at > 0 && count > 0; count--)
		do
			at--;
		while (at > 0 && is_tail(line[at]));
	return at;
}

/* The place @count characters behind @at, or @end. */
static gsize step_on(const char *line, gsize at, gsize end, guint count)
{
	for (; at < end && count > 0; count--)
		do
			at++;
		while (at < end && is_tail(line[at]));
	return at;
}

int excerpt_columns(const char *text)
{
	int columns = 0;

	for (const char *at = text; *at; at = g_utf8_next_char(at)) {
		gunichar c = g_utf8_get_char(at);

		columns += g_unichar_iszerowidth(c) ? 0 : g_unichar_iswide(c) ? 2 : 1;
	}
	return columns;
}

/* Appends the bytes between @from and @end as a terminal may show them. */
static void append(GString *shown, const char *line, gsize from, gsize end)
{
	while (from < end) {
		gsize stop = from;
		g_autofree char *piece = NULL, *safe = NULL;

		while (stop < end && line[stop] != '\t' && line[stop] != '\0')
			stop++;
		piece = g_strndup(line + from, stop - from);
		safe = text_escape(piece);
		g_string_append(shown, safe);
		from = stop + 1;
		if (stop < end && line[stop] == '\0')
			g_string_append(shown, "\\x00");
		else if (stop < end)
			g_string_append_printf(shown, "%*s",
					       TAB - excerpt_columns(shown->str) % TAB, "");
	}
}

/* Without the line end. */
static gsize length_shown(const char *line, gsize length)
{
	while (length > 0 && (line[length - 1] == '\n' || line[length - 1] == '\r'))
		length--;
	return length;
}

void excerpt_set(Excerpt *excerpt, const char *line, gsize length, gsize at, gsize span)
{
	gsize end = length_shown(line, length);
	gsize from = MIN(at, end), to = MIN(end - from, span) + from;
	gsize first = step_back(line, from, BEFORE);
	gsize last = step_on(line, first, end, SHOWN);
	g_autoptr(GString) shown = g_string_new(first > 0 ? CUT : NULL);

	/* A line of which there is not much more is shown whole. */
	if (step_back(line, first, BEFORE) == 0 && step_on(line, 0, end, SHOWN) == end) {
		first = 0;
		last = end;
		g_string_truncate(shown, 0);
	}
	to = MIN(step_on(line, from, to, MARKED), last);
	append(shown, line, first, from);
	excerpt->caret = excerpt_columns(shown->str);
	append(shown, line, from, to);
	excerpt->width = excerpt_columns(shown->str) - excerpt->caret;
	append(shown, line, to, last);
	if (last < end)
		g_string_append(shown, CUT);
	excerpt->width = MAX(excerpt->width, span > 0);
	g_free(excerpt->text);
	excerpt->text = g_string_free(g_steal_pointer(&shown), FALSE);
}

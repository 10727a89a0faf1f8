/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/book/sheet_text.h"

#define ELLIPSIS " […]"
#define ELLIPSIS_UNITS 4

gboolean sheet_text_is_control(gunichar c)
{
	return (c < 0x20 && c != '\n') || (c >= 0x7f && c < 0xa0) || (c & 0xfffe) == 0xfffe;
}

/* An underscore that begins _xHHHH_, which stands for a character. */
static gboolean is_escape(const char *at)
{
	if (at[0] != '_' || at[1] != 'x')
		return FALSE;
	for (int i = 2; i < 6; i++) {
		if (!g_ascii_isxdigit(at[i]))
			return FALSE;
	}
	return at[6] == '_';
}

static gsize units_of(gunichar c)
{
	return c > 0xffff ? 2 : 1;
}

gsize sheet_text_units(const char *text)
{
	gsize units = 0;

	for (const char *at = text; *at; at = g_utf8_find_next_char(at, NULL))
		units += units_of(g_utf8_get_char(at));
	return units;
}

static void cut(GString *text, gsize limit)
{
	const char *at = text->str;
	gsize units = ELLIPSIS_UNITS;

	if (sheet_text_units(text->str) <= limit)
		return;
	while (units + units_of(g_utf8_get_char(at)) <= limit) {
		units += units_of(g_utf8_get_char(at));
		at = g_utf8_find_next_char(at, NULL);
	}
	g_string_truncate(text, (gsize)(at - text->str));
	g_string_append(text, ELLIPSIS);
}

char *sheet_text_clean(const char *text, gsize limit)
{
	g_autofree char *composed = NULL;
	g_autoptr(GString) clean = g_string_new(NULL);

	if (text && !g_utf8_validate(text, -1, NULL))
		return NULL;
	composed = g_utf8_normalize(text ? text : "", -1, G_NORMALIZE_DEFAULT_COMPOSE);
	for (const char *at = composed; *at; at = g_utf8_find_next_char(at, NULL)) {
		gunichar c = g_utf8_get_char(at);

		if (is_escape(at))
			g_string_append(clean, "_x005F");
		if (!sheet_text_is_control(c))
			g_string_append_unichar(clean, c);
	}
	cut(clean, limit);
	return g_string_free(g_steal_pointer(&clean), FALSE);
}

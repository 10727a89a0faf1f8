/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/csv_text.h"

#include <string.h>

#define COMMA ','

/* Full-width = + - @ begin a formula in some spreadsheets as well. */
static gboolean looks_like_formula(const char *field)
{
	static const char *const wide[] = { "＝", "＋", "－", "＠" };
	gsize digits = field[0] == '-' ? strspn(field + 1, "0123456789.") : 0;
	gboolean number = digits > 0 && field[1 + digits] == '\0';

	for (gsize i = 0; i < G_N_ELEMENTS(wide); i++)
		if (g_str_has_prefix(field, wide[i]))
			return TRUE;
	return field[0] && strchr("=+-@\t\r", field[0]) && !number;
}

static void append(GString *text, const char *guard, const char *field, char separator)
{
	if (!strchr(field, separator) && !strpbrk(field, "\"\r\n")) {
		g_string_append(text, guard);
		g_string_append(text, field);
		return;
	}
	g_string_append_printf(text, "\"%s", guard);
	for (const char *at = field; *at; at++) {
		if (*at == '"')
			g_string_append_c(text, '"');
		g_string_append_c(text, *at);
	}
	g_string_append_c(text, '"');
}

void csv_text_append_between(GString *text, const char *field, char separator)
{
	append(text, looks_like_formula(field) ? "'" : "", field, separator);
}

void csv_text_append(GString *text, const char *field)
{
	csv_text_append_between(text, field, COMMA);
}

void csv_text_append_verbatim(GString *text, const char *field)
{
	append(text, "", field, COMMA);
}

void csv_text_record(GString *text, const char *const *fields)
{
	for (gsize i = 0; fields[i]; i++) {
		if (i > 0)
			g_string_append_c(text, COMMA);
		csv_text_append(text, fields[i]);
	}
	g_string_append_c(text, '\n');
}

const char *csv_text_unguarded(const char *field)
{
	return field[0] == '\'' && looks_like_formula(field + 1) ? field + 1 : field;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Text in the encodings of before Unicode, by tests/corpora/encodings/letters.csv. */
#pragma once

#include <glib.h>
#include <string.h>

#define LETTERS "tests/corpora/encodings/letters.csv"

typedef enum LegacyColumn {
	LEGACY_TCVN3 = 1,
	LEGACY_VNI,
	LEGACY_VISCII,
	LEGACY_WINDOWS_1258
} LegacyColumn;

/* The lines of LETTERS below the header, each split at its commas; owned by the caller. */
static inline GPtrArray *legacy_letters(void)
{
	GPtrArray *rows = g_ptr_array_new_with_free_func((GDestroyNotify)g_strfreev);
	g_autofree char *text = NULL;
	g_auto(GStrv) lines = NULL;

	g_assert_true(g_file_get_contents(LETTERS, &text, NULL, NULL));
	lines = g_strsplit(text, "\n", -1);
	for (char **line = lines + 1; *line && **line; line++)
		g_ptr_array_add(rows, g_strsplit(*line, ",", -1));
	return rows;
}

static inline void legacy_append_hex(GString *bytes, const char *hex)
{
	for (; hex[0] && hex[1]; hex += 2)
		g_string_append_c(bytes, (char)(g_ascii_xdigit_value(hex[0]) * 16 +
						g_ascii_xdigit_value(hex[1])));
}

/*
 * @text in @column; a plain space for what the encoding lacks.  *@out_read is what a reader can
 * make of it: TCVN3 has no capitals with a tone, VISCII's table lacks those in control characters.
 */
static inline GString *legacy_encode(GPtrArray *letters, LegacyColumn column, const char *text,
				     GString *out_read)
{
	GString *bytes = g_string_new(NULL);

	for (const char *at = text; *at; at = g_utf8_next_char(at)) {
		gunichar c = g_utf8_get_char(at), small = g_unichar_tolower(c);
		const char *hex = NULL, *small_hex = NULL;

		for (guint i = 0; c > 0x7F && i < letters->len; i++) {
			char **row = letters->pdata[i];

			if (g_utf8_get_char(row[0]) == c)
				hex = row[column];
			if (g_utf8_get_char(row[0]) == small)
				small_hex = row[column];
		}
		if (hex)
			legacy_append_hex(bytes, hex);
		else
			g_string_append_c(bytes, c > 0x7F ? ' ' : (char)c);
		if (hex && c != small && strcmp(hex, small_hex) == 0)
			c = small;
		g_string_append_unichar(out_read, hex || c <= 0x7F ? c : ' ');
	}
	return bytes;
}

/* Each byte as the character of Western European that has its value: glyphs in UTF-8. */
static inline GString *legacy_glyphs(const GString *bytes)
{
	GString *glyphs = g_string_new(NULL);

	for (gsize i = 0; i < bytes->len; i++)
		g_string_append_unichar(glyphs, (guchar)bytes->str[i]);
	return glyphs;
}

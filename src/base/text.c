/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/text.h"

#include <string.h>

#define PIECE 256 /* bytes; a piece ends at the next letter, or here: */
#define PIECE_MAX 65536

static gboolean is_invisible(gunichar c)
{
	GUnicodeType type = g_unichar_type(c);

	return type == G_UNICODE_FORMAT || (type == G_UNICODE_CONTROL && !g_unichar_isspace(c));
}

/* Whether nothing before @c can compose with it. */
static gboolean begins_anew(gunichar c)
{
	return (c < 0x1100 || (c >= 0x1E00 && c <= 0x1EFF)) && !g_unichar_ismark(c);
}

/* GLib moves the rest of the text at each composition, so it is given a piece at a time. */
char *text_compose(const char *text)
{
	g_autoptr(GString) composed = g_string_sized_new(strlen(text));

	while (*text) {
		const char *end = text;
		g_autofree char *piece = NULL;

		do
			end += g_utf8_skip[(guchar)*end];
		while (*end && end - text < PIECE_MAX &&
		       (end - text < PIECE || !begins_anew(g_utf8_get_char(end))));
		piece = g_utf8_normalize(text, end - text, G_NORMALIZE_DEFAULT_COMPOSE);
		if (piece)
			g_string_append(composed, piece);
		text = end;
	}
	return g_string_free(g_steal_pointer(&composed), FALSE);
}

gboolean text_has_letter(const char *text)
{
	for (; *text; text += g_utf8_skip[(guchar)*text])
		if (g_unichar_isalpha(g_utf8_get_char(text)))
			return TRUE;
	return FALSE;
}

const char *text_find_invisible(const char *text)
{
	for (; *text; text += g_utf8_skip[(guchar)*text])
		if (is_invisible(g_utf8_get_char(text)))
			return text;
	return NULL;
}

/* Bytes of UTF-8 that begin letters of Vietnamese, composed, or of Western Europe. */
static gboolean begins_letter(const guchar *at)
{
	return (at[0] >= 0xC3 && at[0] <= 0xC6) ||
	       (at[0] == 0xE1 && (at[1] == 0xBA || at[1] == 0xBB));
}

/* Whether nothing need be done about @text: so it is with nearly all texts. */
static gboolean is_clean(const char *text)
{
	const guchar *at = (const guchar *)text;

	while (*at) {
		if (*at < 0x80 ? !g_ascii_isgraph(*at) : !begins_letter(at))
			return FALSE;
		at += g_utf8_skip[*at];
		/* One space, with something behind it. */
		if (*at == ' ' && at[1] != '\0')
			at++;
	}
	return TRUE;
}

static char *make_clean(const char *text)
{
	g_autofree char *composed = text_compose(text);
	g_autoptr(GString) clean = g_string_sized_new(strlen(text));
	gboolean space = FALSE;

	for (const char *at = composed; *at; at += g_utf8_skip[(guchar)*at]) {
		gunichar c = g_utf8_get_char(at);

		if (is_invisible(c))
			continue;
		if (g_unichar_isspace(c)) {
			space = clean->len > 0;
			continue;
		}
		if (space)
			g_string_append_c(clean, ' ');
		space = FALSE;
		g_string_append_unichar(clean, c);
	}
	return g_string_free(g_steal_pointer(&clean), FALSE);
}

char *text_clean(const char *text)
{
	return is_clean(text) ? g_strdup(text) : make_clean(text);
}

static gunichar fold_letter(gunichar c)
{
	switch (c) {
	case 0x0111: /* đ */
	case 0x0110: /* Đ */
	case 0x00D0: /* Ð, typed for Đ */
	case 0x00F0: /* ð */
	case 0x0189: /* Ɖ */
	case 0x0256: /* ɖ */
		return 'd';
	default:
		return g_unichar_tolower(c);
	}
}

char *text_fold(const char *text)
{
	g_autofree char *apart = g_utf8_normalize(text, -1, G_NORMALIZE_DEFAULT);
	g_autoptr(GString) folded = g_string_sized_new(strlen(text));

	for (const char *at = apart; at && *at; at += g_utf8_skip[(guchar)*at]) {
		gunichar c = g_utf8_get_char(at);

		if (g_unichar_isalnum(c))
			g_string_append_unichar(folded, fold_letter(c));
	}
	return g_string_free(g_steal_pointer(&folded), FALSE);
}

/* Levenshtein's distance between folded texts; short ones only, so one row of numbers is enough. */
static guint edit_distance(const char *a, const char *b)
{
	gsize length = strlen(b);
	g_autofree guint *row = g_new(guint, length + 1);

	for (gsize j = 0; j <= length; j++)
		row[j] = (guint)j;
	for (gsize i = 1; a[i - 1]; i++) {
		guint diagonal = row[0];

		row[0] = (guint)i;
		for (gsize j = 1; j <= length; j++) {
			guint change = diagonal + (a[i - 1] != b[j - 1]);

			diagonal = row[j];
			row[j] = MIN(change, MIN(row[j], row[j - 1]) + 1);
		}
	}
	return row[length];
}

const char *text_nearest(const char *text, const char *const *candidates)
{
	g_autofree char *wanted = text_fold(text);
	const char *nearest = NULL;
	guint least = (guint)strlen(wanted) / 3 + 1;

	if (strlen(wanted) > 64)
		return NULL;
	for (gsize i = 0; candidates[i]; i++) {
		g_autofree char *folded = text_fold(candidates[i]);
		guint distance = edit_distance(wanted, folded);

		if (distance < least) {
			least = distance;
			nearest = candidates[i];
		}
	}
	return nearest;
}

char *text_fill(const char *pattern, TextValue value, gpointer data, char **out_unknown)
{
	g_autoptr(GString) filled = g_string_new(NULL);
	const char *at = pattern;

	for (const char *open; (open = strstr(at, "{{")) != NULL;) {
		const char *close = strstr(open, "}}");
		g_autofree char *name = NULL, *text = NULL;

		if (!close)
			break;
		name = g_strstrip(g_strndup(open + 2, (gsize)(close - open - 2)));
		text = value(name, data);
		if (!text) {
			*out_unknown = g_steal_pointer(&name);
			return NULL;
		}
		g_string_append_len(filled, at, open - at);
		g_string_append(filled, text);
		at = close + 2;
	}
	g_string_append(filled, at);
	return g_string_free(g_steal_pointer(&filled), FALSE);
}

char *text_escape(const char *text)
{
	g_autoptr(GString) escaped = g_string_new(NULL);

	for (const char *at = text; *at;) {
		gunichar c = g_utf8_get_char_validated(at, -1);
		gboolean valid = c != (gunichar)-1 && c != (gunichar)-2;

		if (valid && g_unichar_isprint(c) && !is_invisible(c)) {
			g_string_append_unichar(escaped, c);
			at += g_utf8_skip[(guchar)*at];
		} else {
			g_string_append_printf(escaped, "\\x%02X", (unsigned char)*at);
			at++;
		}
	}
	return g_string_free(g_steal_pointer(&escaped), FALSE);
}

char *text_cell_name(guint row, guint column)
{
	g_autoptr(GString) name = g_string_new(NULL);

	/* Letters count without a zero: Z is followed by AA. */
	for (guint left = column + 1; left > 0; left = (left - 1) / 26)
		g_string_prepend_c(name, (char)('A' + (left - 1) % 26));
	g_string_append_printf(name, "%u", row + 1);
	return g_string_free(g_steal_pointer(&name), FALSE);
}

char *text_inside_sentence(const char *name)
{
	char first[8] = { 0 };

	if (!*name || g_unichar_isupper(g_utf8_get_char(g_utf8_next_char(name))))
		return g_strdup(name);
	g_unichar_to_utf8(g_unichar_tolower(g_utf8_get_char(name)), first);
	return g_strconcat(first, g_utf8_next_char(name), NULL);
}

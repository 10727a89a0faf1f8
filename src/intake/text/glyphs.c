/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/text/glyphs.h"

#include "intake/text/clean_text.h"
#include "intake/text/utf8.h"

#include <string.h>

/* A reference longer than &#x10FFFF; means nothing. */
#define REFERENCE_MAX 12

/* The bytes of ABC fonts that TCVN 5712 has capitals with a tone or marks for: no glyph is there.
 */
static const char abc_without[] = "\xAF\xB0\xB1\xB2\xB3\xB4\xBA\xBF\xC0\xC1\xC2\xC3\xC4\xC5\xCD"
				  "\xD9\xDA\xDB\xE0\xF0\xFF";

/* The character before @at: a VNI mark depends on it. */
static gsize start_before(const char *text, gsize at)
{
	do
		at--;
	while (at > 0 && ((guchar)text[at] & 0xC0) == 0x80);
	return at;
}

/* Western European as one byte; 0 for what it lacks. */
static guchar western(gunichar c)
{
	return c <= 0xFF ? (guchar)c : 0;
}

Characters glyph_read(Charset charset, const char *text, gsize length, gsize at, gsize *out_bytes)
{
	gunichar c = utf8_next(text + at, length - at, out_bytes), before = 0;
	char pair[2];

	if (c <= 0xA0 || western(c) == 0 ||
	    (charset == CHARSET_TCVN3 && memchr(abc_without, (int)c, sizeof abc_without - 1)))
		return (Characters){ CHARSET_BAD, 0 };
	if (at > 0) {
		gsize start = start_before(text, at), bytes;

		before = utf8_next(text + start, length - start, &bytes);
	}
	pair[0] = (char)western(before);
	pair[1] = (char)western(c);
	return charset_read(charset, pair, sizeof pair, 1);
}

static gboolean ends_cell(char c)
{
	return c == ',' || c == ';' || c == '\t' || c == '|' || c == '"' || c == '\n' || c == '\r';
}

/* Adds the cell as its glyphs draw it; FALSE when it has none, or letters that are no glyphs. */
static gboolean draw(Charset charset, const char *text, gsize length, CleanText *clean)
{
	gboolean any = FALSE;
	gsize bytes;

	for (gsize at = 0; at < length; at += bytes) {
		Characters read = glyph_read(charset, text, length, at, &bytes);
		gunichar c = utf8_next(text + at, length - at, &bytes);

		if (read.first == CHARSET_BAD && c > 0x7F && c != UTF8_BAD && g_unichar_isalpha(c))
			return FALSE;
		any |= read.first != CHARSET_BAD;
		clean_text_add(clean, read.first != CHARSET_BAD ? read.first : c);
		if (read.first != CHARSET_BAD && read.second)
			clean_text_add(clean, read.second);
	}
	clean_text_end(clean);
	return any;
}

GlyphCell glyph_cell(const Lexicon *lexicon, Charset charset, const char *text, gsize length,
		     gsize at)
{
	g_autoptr(GString) drawn = NULL;
	GlyphCell cell = { at, FALSE };
	gboolean ascii = TRUE;
	CleanText clean;
	WordCount as_is, as_drawn;

	do
		ascii &= (guchar)text[cell.end] < 0x80;
	while (!ends_cell(text[cell.end++]) && cell.end < length);
	if (ascii || !utf8_is_valid(text + at, cell.end - at, NULL))
		return cell;
	drawn = g_string_new(NULL);
	clean = clean_text_begin(drawn);
	if (!draw(charset, text + at, cell.end - at, &clean))
		return cell;
	as_is = lexicon_count(lexicon, text + at, cell.end - at);
	as_drawn = lexicon_count(lexicon, drawn->str, drawn->len);
	/* The file as a whole is of glyphs: when there is nothing to tell, so is the cell. */
	cell.is_glyphs = as_drawn.known >= as_is.known;
	return cell;
}

gunichar glyph_reference(const char *text, gsize length, gsize *out_bytes)
{
	gboolean hex = length > 2 && (text[2] == 'x' || text[2] == 'X');
	gsize at = hex ? 3 : 2;
	gunichar c = 0;

	if (length < 4 || text[0] != '&' || text[1] != '#')
		return 0;
	for (; at < MIN(length, REFERENCE_MAX) && text[at] != ';'; at++) {
		int digit = hex ? g_ascii_xdigit_value(text[at]) : g_ascii_digit_value(text[at]);

		if (digit < 0)
			return 0;
		c = c * (hex ? 16 : 10) + (gunichar)digit;
	}
	if (at >= length || text[at] != ';' || c < 0xA0 || !g_unichar_validate(c))
		return 0;
	*out_bytes = at + 1;
	return c;
}

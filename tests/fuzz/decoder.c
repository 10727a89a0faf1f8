/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Any bytes as text, in the encoding that is chosen for them and in each other one.  Lines cover
 * the bytes; what comes out is valid and composed UTF-8 and is not changed by decoding it again.
 */
#include "targets.h"

#include "base/text_lines.h"
#include "intake/text/encoding_choice.h"
#include "intake/text/utf8.h"

#include <string.h>

static const Lexicon *lexicon(void)
{
	static Lexicon *lexicon;

	if (!lexicon)
		lexicon =
		    lexicon_read("templates/reference", "templates/conference/columns.ini", NULL);
	g_assert_nonnull(lexicon);
	return lexicon;
}

static void check_composed(const GString *text)
{
	g_autofree char *composed = NULL;

	if (memchr(text->str, '\0', text->len))
		return;
	composed = g_utf8_normalize(text->str, -1, G_NORMALIZE_DEFAULT_COMPOSE);
	g_assert_cmpstr(composed, ==, text->str);
}

/* What is clean UTF-8 stays as it is. */
static void check_again(const GString *text)
{
	Decoder decoder = { .encoding = ENCODING_UTF8, .lexicon = lexicon() };
	g_autoptr(GString) again = g_string_new(NULL);
	gsize bad;

	g_assert_cmpuint(encoding_decode(&decoder, text->str, text->len, again, &bad) &
			     (TEXT_INVALID | TEXT_CLEANED),
			 ==, 0);
	g_assert_cmpmem(text->str, text->len, again->str, again->len);
}

static void check_line(const Decoder *decoder, const char *bytes, gsize length)
{
	g_autoptr(GString) text = g_string_new("before");
	gsize bad = 0;
	guint flaws = encoding_decode(decoder, bytes, length, text, &bad);

	g_assert_true(g_str_has_prefix(text->str, "before"));
	g_string_erase(text, 0, strlen("before"));
	g_assert_true(utf8_is_valid(text->str, text->len, NULL));
	if (flaws & (TEXT_INVALID | TEXT_NUL))
		g_assert_true(bad < length || bad == 0);
	if (encoding_is_plain(decoder, bytes, length)) {
		g_assert_cmpuint(flaws, ==, 0);
		g_assert_cmpmem(text->str, text->len, bytes, length);
	}
	check_composed(text);
	check_again(text);
}

static void check_lines(const Decoder *decoder, const char *bytes, gsize size, gsize mark)
{
	g_autoptr(GBytes) memory = g_bytes_new(bytes, size);
	g_autoptr(ByteSource) source = byte_source_new(memory);
	TextCoding coding = encoding_coding(decoder, mark);
	g_autoptr(TextLines) lines = text_lines_new(source, &coding, 0);
	gsize at = MIN(mark, size);
	TextLine line;

	while (text_lines_next(lines, &line)) {
		g_assert_cmpuint(line.start, ==, at);
		g_assert_cmpuint(line.size, >, 0);
		g_assert_true(utf8_is_valid(line.text, line.length, NULL) ||
			      line.flaws & TEXT_INVALID);
		check_line(decoder, bytes + at, line.size);
		at += line.size;
	}
	g_assert_cmpuint(at, ==, size);
}

void fuzz_decoder(const uint8_t *data, size_t size)
{
	const char *bytes = (const char *)data;
	EncodingSample sample = { bytes, size, TRUE };
	EncodingChoice choice = encoding_choose(&sample, lexicon());
	g_autoptr(Issue) issue = encoding_choice_issue(&choice, "x.csv");

	g_assert_cmpint(choice.encoding, <, ENCODINGS);
	g_assert_cmpuint(choice.mark, <=, size);
	g_assert_true(choice.decided || issue != NULL);
	for (Encoding encoding = 0; encoding < ENCODINGS; encoding++) {
		Decoder decoder = { .encoding = encoding, .lexicon = lexicon() };

		check_lines(&decoder, bytes, size, encoding == choice.encoding ? choice.mark : 0);
	}
}

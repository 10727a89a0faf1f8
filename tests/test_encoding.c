/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One line of each encoding becomes clean UTF-8. */
#include "unit.h"

#include "legacy_bytes.h"

#include "catalog/catalog.h"
#include "intake/text/encoding.h"
#include "intake/text/utf8.h"

#include <string.h>

#define TEXT_FINE 0

static Lexicon *lexicon;

static int setup(void **state)
{
	(void)state;
	lexicon = lexicon_read("templates/reference", "templates/conference/columns.ini", NULL);
	return lexicon ? 0 : -1;
}

static int teardown(void **state)
{
	(void)state;
	lexicon_free(lexicon);
	return 0;
}

/* What is done with the characters of a line, in any encoding; here in UTF-8. */
static void cleaning(void **state)
{
	static const struct {
		const char *text, *clean;
		guint flaws;
	} rows[] = {
		{ "", "", TEXT_FINE },
		{ "Lâm Đồng;1.234,5\r\n", "Lâm Đồng;1.234,5\r\n", TEXT_FINE },
		{ "“Tỉnh” – m² € … 中文", "“Tỉnh” – m² € … 中文", TEXT_FINE },
		{ "La\u0302m \u0110o\u0302\u0300ng", "Lâm Đồng", TEXT_CLEANED },
		{ "L\u00e2\u0323p, La\u0323\u0302p", "Lập, Lập", TEXT_CLEANED },
		{ "Hu\u00ea\u0301, Hu\u1ebf", "Huế, Huế", TEXT_CLEANED },
		{ "o\u031b\u0301 o\u0301\u031b", "ớ ớ", TEXT_CLEANED },
		{ "Q\u0301\u0323", "Q\u0323\u0301", TEXT_CLEANED },
		{ "\u1112\u1161\u11ab \u212b", "\ud55c \u00c5", TEXT_CLEANED },
		{ "1\u00a0234\u202f567\u30008", "1 234 567 8", TEXT_CLEANED },
		{ "trung\u00ad ương\u200b\ufeff", "trung ương", TEXT_CLEANED },
		{ "một\u2028hai\xC2\x85"
		  "ba",
		  "một hai ba", TEXT_CLEANED },
		{ "a\x1b[31mb", "a\x1b[31mb", TEXT_CONTROL },
		{ "a\u202eb\u2066c\xC2\x90", "a\u202eb\u2066c\xC2\x90", TEXT_CONTROL },
		{ "B\ufffdc Ninh", "B\ufffdc Ninh", TEXT_LOST },
		{ "a\xff"
		  "b\xe1\xba",
		  "a\ufffdb\ufffd\ufffd", TEXT_INVALID },
	};
	const Decoder decoder = { .encoding = ENCODING_UTF8, .lexicon = NULL };

	(void)state;
	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		g_autoptr(GString) text = g_string_new("before|");
		gsize bad;
		guint flaws =
		    encoding_decode(&decoder, rows[i].text, strlen(rows[i].text), text, &bad);

		if (strcmp(text->str + 7, rows[i].clean) != 0 || flaws != rows[i].flaws)
			fail_msg("row %zu: '%s', flaws %u", i, text->str, flaws);
	}
}

static void nul(void **state)
{
	const Decoder decoder = { .encoding = ENCODING_UTF8, .lexicon = NULL };
	g_autoptr(GString) text = g_string_new(NULL);
	gsize bad;

	(void)state;
	assert_int_equal(encoding_decode(&decoder, "1\0xyz", 5, text, &bad), TEXT_NUL);
	assert_memory_equal(text->str, "1\0xyz", 5);
	assert_false(encoding_is_plain(&decoder, "1\0xyz", 5));
}

/* The first byte that is no character, by the Unicode Standard, table 3-7. */
static void strict_utf8(void **state)
{
	static const struct {
		const char *text;
		gsize bad;
	} rows[] = {
		{ "ab\x80", 2 },
		{ "a\xC0\xAF", 1 },
		{ "\xC1\xBF", 0 },
		{ "é\xE0\x80\xAF", 2 },
		{ "\xED\xA0\x80", 0 },
		{ "\xED\xBF\xBF", 0 },
		{ "\xF0\x80\x80\x80", 0 },
		{ "\xF4\x90\x80\x80", 0 },
		{ "\xF5\x80\x80\x80", 0 },
		{ "x\xE1\xBB", 1 },
		{ "x\xF0\x9F\x98", 1 },
		{ "\xE1\xBB\x91\xFF", 3 },
		{ "\xED\x9F\xBF\xEF\xBF\xBF\xF4\x8F\xBF\xBF", G_MAXSIZE },
	};

	(void)state;
	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		gsize bad = G_MAXSIZE;
		gboolean valid = utf8_is_valid(rows[i].text, strlen(rows[i].text), &bad);

		if (valid != (rows[i].bad == G_MAXSIZE) || bad != rows[i].bad)
			fail_msg("row %zu: %d, %zu", i, valid, bad);
		if (!valid && utf8_is_plain(rows[i].text, strlen(rows[i].text)))
			fail_msg("row %zu is plain", i);
	}
}

/* Whatever is said to be plain, decoding only copies; wherever in eight bytes it stands. */
static void plain(void **state)
{
	const Decoder decoder = { .encoding = ENCODING_UTF8, .lexicon = NULL };
	guint plains = 0;

	(void)state;
	for (gunichar c = 1; c < 0x30000; c++) {
		for (gsize shift = 0; shift < 9; shift += c < 0x2100 ? 1 : 8) {
			g_autoptr(GString) line = g_string_new(NULL);
			g_autoptr(GString) text = g_string_new(NULL);
			gsize bad;
			gboolean is_plain;

			g_string_append_len(line, "abcdefgh", (gssize)shift);
			g_string_append_unichar(line, c);
			g_string_append(line, "tail of it");
			is_plain = encoding_is_plain(&decoder, line->str, line->len);
			plains += is_plain;
			if (is_plain && (encoding_decode(&decoder, line->str, line->len, text,
							 &bad) != TEXT_FINE ||
					 !g_string_equal(text, line)))
				fail_msg("U+%04X", c);
		}
	}
	/* All of Vietnamese is. */
	assert_true(plains > 9 * (95 + 500));
	assert_true(utf8_is_plain("Ủy ban nhân dân tỉnh Đắk Lắk;\t“1.234,5” – 6\r\n", 60));
}

/* Every letter of each old encoding, as a table from elsewhere has it. */
static void letters(void **state)
{
	static const Encoding columns[] = {
		[LEGACY_TCVN3] = ENCODING_TCVN3,
		[LEGACY_VNI] = ENCODING_VNI,
		[LEGACY_VISCII] = ENCODING_VISCII,
		[LEGACY_WINDOWS_1258] = ENCODING_WINDOWS_1258,
	};
	g_autoptr(GPtrArray) rows = legacy_letters();

	(void)state;
	assert_int_equal(rows->len, 134);
	for (guint i = 0; i < rows->len; i++) {
		const char *letter = ((char **)rows->pdata[i])[0];

		for (guint column = LEGACY_TCVN3; column <= LEGACY_WINDOWS_1258; column++) {
			const Decoder decoder = { .encoding = columns[column], .lexicon = NULL };
			g_autoptr(GString) expected = g_string_new(NULL);
			g_autoptr(GString) bytes = legacy_encode(rows, column, letter, expected);
			g_autoptr(GString) text = g_string_new(NULL);
			gsize bad;

			if (encoding_decode(&decoder, bytes->str, bytes->len, text, &bad) ||
			    !g_string_equal(text, expected))
				fail_msg("%s in column %u: '%s'", letter, column, text->str);
		}
	}
}

/* Bytes whose meaning depends on where they stand, or that mean nothing. */
static void particular(void **state)
{
	static const struct {
		Encoding encoding;
		const char *bytes, *text;
		gsize bad;
	} rows[] = {
		/* TCVN 5712 has capitals where Windows has its signs; the ABC fonts show those. */
		{ ENCODING_TCVN3, "\x93T\xD8nh\x94 \x96 x\x85", "“Tỉnh” – x…", G_MAXSIZE },
		{ ENCODING_TCVN3, "\xA7\x97 TH\x91 N\x8Cm", "ĐỘ THỊ NỆm", G_MAXSIZE },
		{ ENCODING_TCVN3, "\x11ng h\xE9", "Ứng hộ", G_MAXSIZE },
		{ ENCODING_TCVN3, "a\xB3 e\xB2", "á ẽ", G_MAXSIZE },
		{ ENCODING_TCVN3,
		  "1\xA0"
		  "234",
		  "1 234", G_MAXSIZE },
		{ ENCODING_TCVN3, "T\xE6NG C\xE9NG", "TổNG CộNG", G_MAXSIZE },
		{ ENCODING_VISCII, "\x02\x05\x06\x14\x19\x1E", "ẲẴẪỶỸỴ", G_MAXSIZE },
		{ ENCODING_WINDOWS_1258, "\x93Hu\xEA\xEC\x94", "“Huế”", G_MAXSIZE },
		{ ENCODING_WINDOWS_1258,
		  "ab\x81"
		  "c",
		  "ab\ufffdc", 2 },
		{ ENCODING_VNI, "T\xE6nh \xD1\xF4\xF9", "Tỉnh Đớ", G_MAXSIZE },
		{ ENCODING_VNI, "\xD1\xD6\xD4\xD8NG", "ĐƯỜNG", G_MAXSIZE },
		{ ENCODING_VNI, "b\xF9", "b\ufffd", 1 },
		{ ENCODING_VNI, "o\xEA", "o\ufffd", 1 },
		/* Lines of UTF-8 are told by their form. */
		{ ENCODING_TCVN3, "Tỉnh Lâm Đồng", "Tỉnh Lâm Đồng", G_MAXSIZE },
		{ ENCODING_VISCII, "Tr\xDF\xBDng", "Trương", G_MAXSIZE },
		{ ENCODING_1252_REFERENCE, "H\xE0 N&#7897;i &#x110;&#44; &amp; &#1; &#99999999;",
		  "Hà Nội Đ&#44; &amp; &#1; &#99999999;", G_MAXSIZE },
		{ ENCODING_UTF8_REFERENCE, "Tỉnh Hà N&#7897;i", "Tỉnh Hà Nội", G_MAXSIZE },
		/* In a file of glyphs, what is letters stays. */
		{ ENCODING_UTF8_TCVN3, "TØnh L©m §ång,Lâm Đồng,Hà Nội,Tài chính,abc",
		  "Tỉnh Lâm Đồng,Lâm Đồng,Hà Nội,Tài chính,abc", G_MAXSIZE },
		{ ENCODING_UTF8_TCVN3, "trung \u00ad\u00acng", "trung ương", G_MAXSIZE },
		{ ENCODING_UTF8_VNI, "Tænh Laâm Ñoàng;Lâm Đồng;Ñöôøng Hoà",
		  "Tỉnh Lâm Đồng;Lâm Đồng;Đường Hồ", G_MAXSIZE },
	};

	(void)state;
	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		const Decoder decoder = { .encoding = rows[i].encoding, .lexicon = lexicon };
		g_autoptr(GString) text = g_string_new(NULL);
		gsize bad;
		guint flaws =
		    encoding_decode(&decoder, rows[i].bytes, strlen(rows[i].bytes), text, &bad);

		if (strcmp(text->str, rows[i].text) != 0 || bad != rows[i].bad ||
		    !(flaws & TEXT_INVALID) != (bad == G_MAXSIZE))
			fail_msg("row %zu: '%s', flaws %u, bad %zu", i, text->str, flaws, bad);
	}
}

static void utf16(void **state)
{
	static const struct {
		const char *bytes;
		gsize length;
		const char *text;
		gsize bad;
	} rows[] = {
		{ "a\0\xd3\x1e\n\0", 6, "aồ\n", G_MAXSIZE },
		{ "\x3d\xd8\0\xde", 4, "\U0001F600", G_MAXSIZE },
		{ "a\0\x3d\xd8z\0", 6, "a\ufffdz", 2 }, /* half of a pair */
		{ "a\0\0\xdez\0", 6, "a\ufffdz", 2 },
		{ "a\0b", 3, "a\ufffd", 2 }, /* half of a unit */
	};
	const Decoder decoder = { .encoding = ENCODING_UTF16_LE, .lexicon = NULL };

	(void)state;
	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		g_autoptr(GString) text = g_string_new(NULL);
		gsize bad;

		encoding_decode(&decoder, rows[i].bytes, rows[i].length, text, &bad);
		if (strcmp(text->str, rows[i].text) != 0 || bad != rows[i].bad)
			fail_msg("row %zu: '%s', bad %zu", i, text->str, bad);
	}
}

static void lines(void **state)
{
	static const struct {
		Encoding encoding;
		const char *bytes;
		gsize length, line;
	} rows[] = {
		{ ENCODING_UTF8, "ab\ncd", 5, 3 },
		{ ENCODING_UTF8, "ab\r\ncd", 6, 4 },
		{ ENCODING_UTF8, "ab\rcd\n", 6, 3 },
		{ ENCODING_UTF8, "ab\r", 3, 3 },
		{ ENCODING_UTF8, "ab", 2, 2 },
		{ ENCODING_UTF8, "", 0, 0 },
		{ ENCODING_UTF16_LE, "a\0\r\0\n\0b\0", 8, 6 },
		{ ENCODING_UTF16_LE, "a\0\r\0b\0", 6, 4 },
		{ ENCODING_UTF16_LE, "a\0\r\0", 4, 4 },
		{ ENCODING_UTF16_LE, "\x0d\x0a\n\0", 4, 4 }, /* U+0A0D is no line end */
		{ ENCODING_UTF16_BE, "\0a\0\nb", 5, 4 },
		{ ENCODING_UTF16_BE, "\0a\0", 3, 3 },
	};

	(void)state;
	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		const Decoder decoder = { .encoding = rows[i].encoding, .lexicon = lexicon };
		const TextCoding coding = encoding_coding(&decoder, 0);
		g_autoptr(GBytes) bytes = g_bytes_new_static(rows[i].bytes, rows[i].length);
		g_autoptr(ByteSource) source = byte_source_new(bytes);
		g_autoptr(TextLines) found = text_lines_new(source, &coding, 0);
		TextLine line;

		if (text_lines_next(found, &line) != (rows[i].length > 0) ||
		    line.size != rows[i].line)
			fail_msg("row %zu: %zu", i, line.size);
	}
}

static void lost_letters(void **state)
{
	static const struct {
		const char *text, *word; /* NULL: nothing is lost */
	} rows[] = {
		{ "17;B?c Ninh;5", "B?c" },
		{ "T?nh ??k L?k", "T?nh" },
		{ "?ồng Nai", "?ồng" },
		{ "(??ng Nai)", "??ng" },
		{ "B\ufffdc Ninh", "\ufffd" },
		{ "Bao nhiêu?", NULL },
		{ "Có không? Có?", NULL },
		{ "? 12 ?", NULL },
		{ "5?;6", NULL },
		{ "https://moit.gov.vn/tin?id=7", NULL },
		{ "https://moit.gov.vn/tin?id=7 B?c Ninh", "B?c" },
		{ "", NULL },
	};

	(void)state;
	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		gsize bytes = 0;
		gssize at = clean_text_find_lost(rows[i].text, strlen(rows[i].text), &bytes);
		g_autofree char *word = at < 0 ? NULL : g_strndup(rows[i].text + at, bytes);

		if (g_strcmp0(word, rows[i].word) != 0)
			fail_msg("row %zu: '%s'", i, word ? word : "nothing");
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(cleaning),	cmocka_unit_test(nul),
		cmocka_unit_test(strict_utf8),	cmocka_unit_test(plain),
		cmocka_unit_test(letters),	cmocka_unit_test(particular),
		cmocka_unit_test(utf16),	cmocka_unit_test(lines),
		cmocka_unit_test(lost_letters),
	};

	return cmocka_run_group_tests(tests, setup, teardown);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* In which encoding a file was saved: right or undecided, and never wrong. */
#include "unit.h"

#include "legacy_bytes.h"

#include "catalog/catalog.h"
#include "intake/text/encoding_choice.h"

#include <string.h>

#define TEXT_FINE 0

#define CORPORA "tests/corpora/"

static Lexicon *lexicon;
static GPtrArray *letters;

static int setup(void **state)
{
	(void)state;
	lexicon = lexicon_read("templates/reference", "templates/conference/columns.ini", NULL);
	letters = legacy_letters();
	return lexicon ? 0 : -1;
}

static int teardown(void **state)
{
	(void)state;
	lexicon_free(lexicon);
	g_ptr_array_unref(letters);
	return 0;
}

static EncodingChoice choose(const char *bytes, gsize length)
{
	return encoding_choose(&(EncodingSample){ bytes, length, TRUE }, lexicon);
}

/* All lines as the choice reads them, without CR; the flaws of all. */
static GString *read_all(const EncodingChoice *choice, const char *bytes, gsize length,
			 guint *out_flaws)
{
	const Decoder decoder = { .encoding = choice->encoding, .lexicon = lexicon };
	const TextCoding coding = encoding_coding(&decoder, choice->mark);
	g_autoptr(GBytes) memory = g_bytes_new_static(bytes, length);
	g_autoptr(ByteSource) source = byte_source_new(memory);
	g_autoptr(TextLines) lines = text_lines_new(source, &coding, 0);
	GString *text = g_string_new(NULL);
	TextLine line;

	*out_flaws = 0;
	while (text_lines_next(lines, &line)) {
		gsize bad;

		*out_flaws |= encoding_decode(&decoder, line.bytes, line.bytes_length, text, &bad);
	}
	g_string_replace(text, "\r", "", 0);
	return text;
}

static GString *read_file(const char *name, EncodingChoice *out_choice, guint *out_flaws)
{
	g_autofree char *path = g_strconcat(CORPORA, name, NULL), *bytes = NULL;
	gsize length;

	if (!g_file_get_contents(path, &bytes, &length, NULL))
		fail_msg("%s: cannot be read", path);
	*out_choice = choose(bytes, length);
	return read_all(out_choice, bytes, length, out_flaws);
}

/* One submission, and two real texts, in every encoding: each reads as its Unicode twin does. */
static void matrix(void **state)
{
	static const struct {
		const char *file, *twin;
		Encoding encoding;
		guint flaws;
	} rows[] = {
#define SUBMISSION "encodings/utf-8.csv"
		{ "encodings/utf-8.csv", SUBMISSION, ENCODING_UTF8, TEXT_FINE },
		{ "encodings/utf-8-mark.csv", SUBMISSION, ENCODING_UTF8, TEXT_FINE },
		{ "encodings/utf-8-nfd.csv", SUBMISSION, ENCODING_UTF8, TEXT_CLEANED },
		{ "encodings/utf-16le-mark.csv", SUBMISSION, ENCODING_UTF16_LE, TEXT_FINE },
		{ "encodings/utf-16be-mark.csv", SUBMISSION, ENCODING_UTF16_BE, TEXT_FINE },
		{ "encodings/utf-16le.csv", SUBMISSION, ENCODING_UTF16_LE, TEXT_FINE },
		{ "encodings/utf-16be.csv", SUBMISSION, ENCODING_UTF16_BE, TEXT_FINE },
		{ "encodings/tcvn3.csv", SUBMISSION, ENCODING_TCVN3, TEXT_FINE },
		{ "encodings/viscii.csv", SUBMISSION, ENCODING_VISCII, TEXT_FINE },
		{ "encodings/windows-1258.csv", SUBMISSION, ENCODING_WINDOWS_1258, TEXT_FINE },
		{ "encodings/vni.csv", SUBMISSION, ENCODING_VNI, TEXT_FINE },
		{ "encodings/utf-8-tcvn3-glyphs.csv", SUBMISSION, ENCODING_UTF8_TCVN3,
		  TEXT_REPAIRED },
		{ "encodings/utf-8-vni-glyphs.csv", SUBMISSION, ENCODING_UTF8_VNI, TEXT_REPAIRED },
		{ "encodings/windows-1252-references.csv", SUBMISSION, ENCODING_1252_REFERENCE,
		  TEXT_REPAIRED },
#define PLAN "vietnam-state-budget/Plan_2003__Sheet1"
		{ PLAN ".csv", PLAN ".tcvn3.csv", ENCODING_UTF8_TCVN3, TEXT_REPAIRED },
		{ PLAN ".tcvn3.csv", PLAN ".csv", ENCODING_TCVN3, TEXT_FINE },
		{ PLAN "_2.csv", PLAN "_2.tcvn3.csv", ENCODING_UTF8, TEXT_FINE },
		{ PLAN "_2.tcvn3.csv", PLAN "_2.csv", ENCODING_1252_REFERENCE, TEXT_REPAIRED },
#define ARTICLE "vietnamese-encodings/"
		{ ARTICLE "viscii.txt", ARTICLE "utf-8.txt", ENCODING_VISCII, TEXT_FINE },
		{ ARTICLE "windows-1258.txt", ARTICLE "utf-8.txt", ENCODING_WINDOWS_1258,
		  TEXT_FINE },
	};

	(void)state;
	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		EncodingChoice choice, twin_choice;
		guint flaws, twin_flaws;
		g_autoptr(GString) text = read_file(rows[i].file, &choice, &flaws);
		g_autoptr(GString) twin = read_file(rows[i].twin, &twin_choice, &twin_flaws);

		if (!choice.decided || choice.encoding != rows[i].encoding || choice.mixed ||
		    flaws != rows[i].flaws || !g_string_equal(text, twin))
			fail_msg("%s: %s, decided %d, flaws %u, words %u/%u/%u\n%s", rows[i].file,
				 encoding_name(choice.encoding, LANGUAGE_EN), choice.decided, flaws,
				 choice.words, choice.known, choice.second_known, text->str);
	}
}

/* The plan of the ABC fonts says the same as the one of Unicode, but for the case of letters. */
static void plan(void **state)
{
	static const char *const words[] = { "Bộ Tài chính",	    "(Kèm theo Quyết định số",
					     "Đơn vị: Triệu đồng.", "trung ương",
					     "Thừa thiên - huế",    "Bà Rịa - vũng tàu" };
	EncodingChoice choice;
	guint flaws;
	g_autoptr(GString) text =
	    read_file("vietnam-state-budget/Plan_2003__Sheet1.tcvn3.csv", &choice, &flaws);
	g_autofree char *small = g_utf8_strdown(text->str, -1);

	(void)state;
	assert_false(choice.known < choice.words * 9 / 10);
	for (gsize i = 0; i < G_N_ELEMENTS(words); i++) {
		g_autofree char *word = g_utf8_strdown(words[i], -1);

		if (!strstr(small, word))
			fail_msg("'%s' is not in\n%s", words[i], small);
	}
}

/* Too little to go by is undecided; what no other encoding could be is not. */
static void short_texts(void **state)
{
	static const struct {
		const char *bytes;
		gboolean decided;
		Encoding encoding;
	} rows[] = {
		{ "", TRUE, ENCODING_UTF8 },
		{ "Place,Year\nLam Dong,2025\n", TRUE, ENCODING_UTF8 },
		{ "Tỉnh\n", TRUE, ENCODING_UTF8 },
		{ "Hà Nam: café, naïve, 100 m², 5 °C, «Noël»\n", TRUE, ENCODING_UTF8 },
		{ "\xEF\xBB\xBFGhi chó\n", TRUE, ENCODING_UTF8 },
		{ "中文, русский, 日本\n", TRUE, ENCODING_UTF8 },
		{ "Ghi chó\n", FALSE, ENCODING_UTF8 }, /* a dog, or a note in an ABC font */
		{ "§¾k L¾k\n", TRUE, ENCODING_UTF8_TCVN3 },
		{ "L¾k\n", FALSE, ENCODING_UTF8 },
		{ "T\xD8nh,N\xA8m\n", TRUE, ENCODING_TCVN3 },
		{ "T\xD8nh\n", FALSE, ENCODING_UTF8 },
		{ "T\xE6nh\n", FALSE, ENCODING_UTF8 },
		{ "NAM \xD0\x98NH\n", FALSE, ENCODING_UTF8 }, /* VISCII in the form of Cyrillic */
		{ "L'\xE9t\xE9 \xE0 Gen\xE8ve, o\xF9 la for\xEAt est bien\n", FALSE,
		  ENCODING_UTF8 },
		{ "S\xE3o Paulo; M\xFCller & S\xF6hne; Cura\xE7"
		  "ao\n",
		  FALSE, ENCODING_UTF8 },
		/* Windows-1258 and VISCII have these letters in common: the text is the same. */
		{ "H\xE0 t\xE2n, nh\xE0 \xF4ng, m\xE0u l\xE0\n", TRUE, ENCODING_WINDOWS_1258 },
	};

	(void)state;
	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		EncodingChoice choice = choose(rows[i].bytes, strlen(rows[i].bytes));

		if (choice.decided != rows[i].decided || choice.encoding != rows[i].encoding)
			fail_msg("row %zu: %s, decided %d, words %u/%u/%u", i,
				 encoding_name(choice.encoding, LANGUAGE_EN), choice.decided,
				 choice.words, choice.known, choice.second_known);
	}
}

/* What two encodings read alike is undecided while more of the file may tell them apart. */
static void not_the_whole(void **state)
{
	static const char text[] = "H\xE0 t\xE2n, nh\xE0 \xF4ng, m\xE0u l\xE0\n";
	EncodingChoice choice =
	    encoding_choose(&(EncodingSample){ text, strlen(text), FALSE }, lexicon);

	(void)state;
	assert_false(choice.decided);
}

static const struct {
	const char *file;
	Encoding encoding;
} submissions[] = {
	{ "encodings/utf-8.csv", ENCODING_UTF8 },
	{ "encodings/utf-8-mark.csv", ENCODING_UTF8 },
	{ "encodings/utf-8-nfd.csv", ENCODING_UTF8 },
	{ "encodings/utf-16le-mark.csv", ENCODING_UTF16_LE },
	{ "encodings/utf-16be-mark.csv", ENCODING_UTF16_BE },
	{ "encodings/utf-16le.csv", ENCODING_UTF16_LE },
	{ "encodings/utf-16be.csv", ENCODING_UTF16_BE },
	{ "encodings/tcvn3.csv", ENCODING_TCVN3 },
	{ "encodings/viscii.csv", ENCODING_VISCII },
	{ "encodings/windows-1258.csv", ENCODING_WINDOWS_1258 },
	{ "encodings/vni.csv", ENCODING_VNI },
	{ "encodings/utf-8-tcvn3-glyphs.csv", ENCODING_UTF8_TCVN3 },
	{ "encodings/utf-8-vni-glyphs.csv", ENCODING_UTF8_VNI },
	{ "encodings/windows-1252-references.csv", ENCODING_1252_REFERENCE },
};

/* A sample may end anywhere: in a line, in a letter, in half of one. */
static void cut_samples(void **state)
{
	(void)state;
	for (gsize i = 0; i < G_N_ELEMENTS(submissions); i++) {
		g_autofree char *path = g_strconcat(CORPORA, submissions[i].file, NULL);
		g_autofree char *bytes = NULL;
		gsize length;

		assert_true(g_file_get_contents(path, &bytes, &length, NULL));
		for (gsize cut = 4; cut < length; cut++) {
			const EncodingSample sample = { bytes, cut, FALSE };
			EncodingChoice choice = encoding_choose(&sample, lexicon);

			if (choice.decided && choice.encoding != submissions[i].encoding)
				fail_msg("%s cut at %zu: %s", submissions[i].file, cut,
					 encoding_name(choice.encoding, LANGUAGE_EN));
			if (!choice.decided && cut > 250)
				fail_msg("%s cut at %zu: undecided", submissions[i].file, cut);
		}
	}
}

/* Lines pasted from another file keep its encoding. */
static void mixed(void **state)
{
	static const char text[] = "Tỉnh;Nguồn vốn;Nội dung\n"
				   "L\xA9m \xA7\xE5ng;Qu\xE8"
				   "c gia;\xA7\xB5o t\xB9o ngh\xD2\n"
				   "Đắk Lắk;Địa phương;Hỗ trợ\n";
	static const char broken[] = "Tỉnh;Nguồn vốn\nLâm \xC4;Quốc gia\n";
	EncodingChoice choice = choose(text, strlen(text));
	guint flaws;
	g_autoptr(GString) all = read_all(&choice, text, strlen(text), &flaws);

	(void)state;
	assert_true(choice.decided);
	assert_true(choice.mixed);
	assert_int_equal(choice.encoding, ENCODING_TCVN3);
	assert_int_equal(flaws, TEXT_OTHER);
	assert_string_equal(all->str, "Tỉnh;Nguồn vốn;Nội dung\n"
				      "Lâm Đồng;Quốc gia;Đào tạo nghề\n"
				      "Đắk Lắk;Địa phương;Hỗ trợ\n");
	/* A damaged letter makes no other encoding. */
	choice = choose(broken, strlen(broken));
	assert_true(choice.decided);
	assert_false(choice.mixed);
	assert_int_equal(choice.encoding, ENCODING_UTF8);
}

static void zeros(void **state)
{
	static const char holes[4096];
	static const char text[] = "T\xE1\xBB\x89nh;\0\0\0";
	EncodingChoice choice = choose(holes, sizeof holes);

	(void)state;
	assert_int_equal(choice.encoding, ENCODING_UTF8);
	choice = choose(text, sizeof text);
	assert_int_equal(choice.encoding, ENCODING_UTF8);
}

/* A line or two of real text at a time, in each encoding: never taken for another. */
#define EXCERPTS 200
#define RIGHT_LEAST 100

typedef struct Tally {
	guint right, undecided;
} Tally;

static void try_excerpt(char *const *lines, LegacyColumn column, gboolean glyphs, Tally *tally)
{
	g_autofree char *excerpt = g_strconcat(lines[0], "\n", lines[1], NULL);
	g_autofree char *text = g_utf8_normalize(excerpt, -1, G_NORMALIZE_NFC);
	g_autoptr(GString) expected = g_string_new(NULL), bytes = NULL, all = NULL;
	EncodingChoice choice;
	guint flaws;

	bytes = legacy_encode(letters, column, text, expected);
	if (glyphs) {
		GString *as_glyphs = legacy_glyphs(bytes);

		g_string_free(bytes, TRUE);
		bytes = as_glyphs;
	}
	choice = choose(bytes->str, bytes->len);
	all = read_all(&choice, bytes->str, bytes->len, &flaws);
	tally->undecided += !choice.decided;
	tally->right += choice.decided && g_string_equal(all, expected);
	if (choice.decided && !g_string_equal(all, expected))
		fail_msg("column %u, glyphs %d: '%s' was read as '%s'", column, glyphs,
			 expected->str, all->str);
}

static void excerpts(void **state)
{
	EncodingChoice choice;
	guint flaws;
	g_autoptr(GString) real =
	    read_file("vietnam-state-budget/Plan_2003__Sheet1_2.csv", &choice, &flaws);
	g_autoptr(GString) article = read_file("vietnamese-encodings/utf-8.txt", &choice, &flaws);
	g_autoptr(GRand) random = g_rand_new_with_seed(1975);
	g_auto(GStrv) lines = NULL;

	(void)state;
	g_string_append(real, article->str);
	lines = g_strsplit(real->str, "\n", -1);
	for (guint column = LEGACY_TCVN3; column <= LEGACY_WINDOWS_1258; column++) {
		for (int glyphs = 0; glyphs <= (column <= LEGACY_VNI); glyphs++) {
			Tally tally = { 0, 0 };
			gint32 last = (gint32)g_strv_length(lines) - 2;

			for (guint i = 0; i < EXCERPTS; i++)
				try_excerpt(lines + g_rand_int_range(random, 0, last), column,
					    glyphs, &tally);
			print_message("column %u%s: %u right, %u undecided, 0 wrong\n", column,
				      glyphs ? " in UTF-8" : "", tally.right, tally.undecided);
			if (tally.right < RIGHT_LEAST)
				fail_msg("only %u right", tally.right);
		}
	}
}

/* Noise is never Vietnamese. */
static void noise(void **state)
{
	g_autoptr(GRand) random = g_rand_new_with_seed(1945);

	(void)state;
	for (guint i = 0; i < 2000; i++) {
		char bytes[1024];
		gsize length = (gsize)g_rand_int_range(random, 16, sizeof bytes);
		EncodingChoice choice;

		for (gsize at = 0; at < length; at++)
			bytes[at] = (char)g_rand_int_range(random, 0, 256);
		choice = choose(bytes, length);
		if (choice.decided)
			fail_msg("round %u: %s, words %u/%u/%u", i,
				 encoding_name(choice.encoding, LANGUAGE_EN), choice.words,
				 choice.known, choice.second_known);
	}
}

static void issues(void **state)
{
	static const struct {
		EncodingChoice choice;
		const char *code;
	} rows[] = {
		{ { .encoding = ENCODING_UTF8, .decided = TRUE }, NULL },
		{ { .encoding = ENCODING_UTF8, .decided = TRUE, .mark = 3 }, NULL },
		{ { .encoding = ENCODING_UTF16_LE, .decided = TRUE, .mark = 2 }, NULL },
		{ { .encoding = ENCODING_UTF16_BE, .decided = TRUE }, "E106" },
		{ { .encoding = ENCODING_TCVN3, .decided = TRUE }, "E102" },
		{ { .encoding = ENCODING_TCVN3, .decided = TRUE, .mixed = TRUE }, "E108" },
		{ { .encoding = ENCODING_UTF8_VNI, .decided = TRUE }, "E104" },
		{ { .encoding = ENCODING_UTF8, .decided = FALSE }, "E103" },
	};

	(void)state;
	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		g_autoptr(Issue) issue = encoding_choice_issue(&rows[i].choice, "a.csv");
		const char *code = issue ? issue_rule(issue->code)->code : NULL;

		if (g_strcmp0(code, rows[i].code) != 0)
			fail_msg("row %zu: %s", i, code ? code : "nothing");
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(matrix),      cmocka_unit_test(plan),
		cmocka_unit_test(short_texts), cmocka_unit_test(not_the_whole),
		cmocka_unit_test(cut_samples), cmocka_unit_test(mixed),
		cmocka_unit_test(zeros),       cmocka_unit_test(excerpts),
		cmocka_unit_test(noise),       cmocka_unit_test(issues),
	};

	return cmocka_run_group_tests(tests, setup, teardown);
}

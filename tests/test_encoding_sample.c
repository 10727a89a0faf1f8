/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A table of plain ASCII may name a place only far down: the sample goes there. */
#include "unit.h"

#include "catalog/catalog.h"
#include "intake/text/encoding_sample.h"

#include <string.h>

#define ROW "Lam Dong,2025,30/11/2025,local,1200\n"
#define TCVN3                                        \
	"L\xa9m \xa7\xe5ng,2025,30/11/2025,\xa7\xde" \
	"a ph\xad\xacng,800\n"                       \
	"H\xb6i Ph\xdfng,2025,30/11/2025,Qu\xe8"     \
	"c gia,800\n\xa7\xb5 N\xbdng,2025,,,5\n"

static Catalog *catalog;

static int load(void **state)
{
	(void)state;
	catalog = catalog_read("templates/conference", NULL);
	return catalog ? 0 : -1;
}

static int unload(void **state)
{
	(void)state;
	catalog_free(catalog);
	return 0;
}

/* @rows rows of ASCII, @text, and as many again. */
static EncodingChoice choose(guint rows, const char *text)
{
	g_autoptr(GString) bytes = g_string_new(NULL);
	g_autoptr(GBytes) content = NULL;
	g_autoptr(ByteSource) source = NULL;
	EncodingSample head;

	for (guint i = 0; i < rows; i++)
		g_string_append(bytes, ROW);
	g_string_append(bytes, text);
	for (guint i = 0; i < rows; i++)
		g_string_append(bytes, ROW);
	content = g_bytes_new_static(bytes->str, bytes->len);
	source = byte_source_new(content);
	head.bytes = bytes->str;
	head.length = MIN(bytes->len, ENCODING_SAMPLE);
	head.whole = head.length == bytes->len;
	return encoding_sample_choose(source, &head, catalog->lexicon);
}

static const struct {
	const char *name;
	guint rows;
	const char *text;
	Encoding encoding;
	gboolean decided;
} files[] = {
	{ "ASCII alone", 20000, "", ENCODING_UTF8, TRUE },
	{ "TCVN3 behind the head", 2000, TCVN3, ENCODING_TCVN3, TRUE },
	{ "TCVN3 behind a megabyte", 30000, TCVN3, ENCODING_TCVN3, TRUE },
	{ "TCVN3 across the end of the head", 1820, TCVN3, ENCODING_TCVN3, TRUE },
	{ "TCVN3 across the end of a piece of the file", 9101,
	  "L\xa9m \xa7\xe5ng,H\xb6i Ph\xdfng,\xa7\xb5 N\xbdng,2025,local,1200\n", ENCODING_TCVN3,
	  TRUE },
	{ "TCVN3 without line ends", 2000, "L\xa9m \xa7\xe5ng,H\xb6i Ph\xdfng,\xa7\xb5 N\xbdng",
	  ENCODING_TCVN3, TRUE },
	{ "UTF-8 behind the head", 2000, "Lâm Đồng,Hải Phòng,Đà Nẵng\n", ENCODING_UTF8, TRUE },
	{ "one odd byte costs its line", 2000, "Lam \xa7\xe5ng,2025\n", ENCODING_UTF8, TRUE },
	{ "one odd byte in a small file refuses it", 1, "Lam \xa7\xe5ng,2025\n", ENCODING_UTF8,
	  FALSE },
};

static void letters_far_down_decide(void **state)
{
	(void)state;
	for (gsize i = 0; i < G_N_ELEMENTS(files); i++) {
		EncodingChoice choice = choose(files[i].rows, files[i].text);

		if (choice.encoding != files[i].encoding || choice.decided != files[i].decided)
			fail_msg("%s: %s%s", files[i].name,
				 encoding_name(choice.encoding, LANGUAGE_EN),
				 choice.decided ? "" : ", undecided");
	}
}

/* Lines that end far behind a piece of the file, or not at all. */
static void long_lines_do_no_harm(void **state)
{
	g_autofree char *words = g_strnfill(1024 * 1024, 'x');
	g_autofree char *ended = g_strconcat(TCVN3, words, "\xa9", words, "\n", TCVN3, NULL);
	g_autofree char *endless = g_strconcat(TCVN3, words, "\xa9", words, NULL);

	(void)state;
	assert_int_equal(choose(2000, ended).encoding, ENCODING_TCVN3);
	assert_int_equal(choose(2000, endless).encoding, ENCODING_TCVN3);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(letters_far_down_decide),
		cmocka_unit_test(long_lines_do_no_harm),
	};

	return cmocka_run_group_tests(tests, load, unload);
}

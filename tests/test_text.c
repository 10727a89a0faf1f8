/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "base/text.h"

#include <string.h>

static const struct {
	const char *text, *clean, *fold;
} rows[] = {
	{ "", "", "" },
	{ "Lâm Đồng", "Lâm Đồng", "lamdong" },
	{ "  Lâm \t\n Đồng ", "Lâm Đồng", "lamdong" },
	{ "La\u0302m \u0110\u00f4\u0300ng", "Lâm Đồng", "lamdong" },
	{ "L\u00e2m\u00a0\u0110\u1ed3ng", "Lâm Đồng", "lamdong" },
	{ "Đắk Lắk", "Đắk Lắk", "daklak" },
	{ "dăk-lăk", "dăk-lăk", "daklak" },
	{ "DAK LAK", "DAK LAK", "daklak" },
	{ "\u00d0\u00e0 N\u1eb5ng", "Ðà Nẵng", "danang" },
	{ "\u00f0\u00e0 n\u1eb5ng", "ðà nẵng", "danang" },
	{ "TP. Hồ Chí Minh", "TP. Hồ Chí Minh", "tphochiminh" },
	{ "Hoà Bình", "Hoà Bình", "hoabinh" },
	{ "Hòa Bình", "Hòa Bình", "hoabinh" },
	{ "trung\u00ad ương\u200b", "trung ương", "trunguong" },
	{ "a\u202eb\x07"
	  "c",
	  "abc", "abc" },
	{ "Thừa Thiên – Huế", "Thừa Thiên – Huế", "thuathienhue" },
	{ "1\u202f234", "1 234", "1234" },
	{ "...", "...", "" },
};

static void test_spellings(void **state)
{
	(void)state;
	for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
		g_autofree char *clean = text_clean(rows[i].text);
		g_autofree char *fold = text_fold(rows[i].text);

		if (strcmp(clean, rows[i].clean) != 0)
			fail_msg("'%s': clean is '%s'", rows[i].text, clean);
		if (strcmp(fold, rows[i].fold) != 0)
			fail_msg("'%s': fold is '%s'", rows[i].text, fold);
	}
}

/* Long texts are composed piece by piece; no mark may be lost between two pieces. */
static void test_long(void **state)
{
	g_autoptr(GString) whole = g_string_new(NULL);

	(void)state;
	for (int i = 0; i < 3000; i++)
		g_string_append(whole, i % 7 ? "ế" : "Đường Hồ");
	for (int shift = 0; shift < 8; shift++) {
		g_autofree char *padding = g_strnfill((gsize)shift, 'x');
		g_autofree char *text = g_strconcat(padding, whole->str, NULL);
		g_autofree char *apart = g_utf8_normalize(text, -1, G_NORMALIZE_NFD);
		g_autofree char *clean = text_clean(apart);

		if (strcmp(clean, text) != 0)
			fail_msg("shifted by %d", shift);
	}
}

static void test_nearest(void **state)
{
	static const char *const names[] = { "planned", "implemented", "disbursed", NULL };
	static const struct {
		const char *text, *nearest;
	} tries[] = {
		{ "planed", "planned" },
		{ "Implementet", "implemented" },
		{ "disbursed", "disbursed" },
		{ "unknown", NULL },
		{ "", NULL },
		{ "plann", NULL },
	};

	(void)state;
	for (size_t i = 0; i < G_N_ELEMENTS(tries); i++)
		if (g_strcmp0(text_nearest(tries[i].text, names), tries[i].nearest) != 0)
			fail_msg("'%s': %s", tries[i].text, text_nearest(tries[i].text, names));
}

static char *value(const char *name, gpointer data)
{
	(void)data;
	return strcmp(name, "a") == 0 ? g_strdup("{{b}}") : NULL;
}

static void test_fill(void **state)
{
	static const struct {
		const char *pattern, *filled, *unknown;
	} fillings[] = {
		{ "x", "x", NULL },
		{ "", "", NULL },
		{ "{{a}}", "{{b}}", NULL },
		{ "x{{ a }}y{{a}}z", "x{{b}}y{{b}}z", NULL },
		{ "x{{b}}", NULL, "b" },
		{ "x{{a", "x{{a", NULL },
		{ "x}}{{a}}", "x}}{{b}}", NULL },
	};

	(void)state;
	for (size_t i = 0; i < G_N_ELEMENTS(fillings); i++) {
		g_autofree char *unknown = NULL;
		g_autofree char *filled = text_fill(fillings[i].pattern, value, NULL, &unknown);

		if (g_strcmp0(filled, fillings[i].filled) != 0 ||
		    g_strcmp0(unknown, fillings[i].unknown) != 0)
			fail_msg("'%s': '%s', unknown '%s'", fillings[i].pattern, filled, unknown);
	}
}

static void test_escape(void **state)
{
	static const struct {
		const char *text, *escaped;
	} escapes[] = {
		{ "Đà Nẵng 1", "Đà Nẵng 1" }, { "a\x1b[2Jb\n", "a\\x1B[2Jb\\x0A" },
		{ "\xff\xe2", "\\xFF\\xE2" }, { "a\u202eb", "a\\xE2\\x80\\xAEb" },
		{ "\u00adx", "\\xC2\\xADx" },
	};

	(void)state;
	for (size_t i = 0; i < G_N_ELEMENTS(escapes); i++) {
		g_autofree char *escaped = text_escape(escapes[i].text);

		if (strcmp(escaped, escapes[i].escaped) != 0)
			fail_msg("row %zu: '%s'", i, escaped);
	}
}

static void test_cell_name(void **state)
{
	static const struct {
		guint row, column;
		const char *name;
	} cells[] = {
		{ 0, 0, "A1" },
		{ 16, 5, "F17" },
		{ 0, 25, "Z1" },
		{ 9, 26, "AA10" },
		{ 0, 701, "ZZ1" },
		{ 0, 702, "AAA1" },
		{ 1048575, 16383, "XFD1048576" },
	};

	(void)state;
	for (size_t i = 0; i < G_N_ELEMENTS(cells); i++) {
		g_autofree char *name = text_cell_name(cells[i].row, cells[i].column);

		assert_string_equal(name, cells[i].name);
	}
}

static void inside_sentence(void **state)
{
	static const char *const names[][2] = {
		{ "Khuyến công", "khuyến công" },
		{ "Đề án nhóm", "đề án nhóm" },
		{ "OCOP", "OCOP" },
		{ "A", "a" },
		{ "11 tháng", "11 tháng" },
		{ "", "" },
	};

	(void)state;
	for (gsize i = 0; i < G_N_ELEMENTS(names); i++) {
		g_autofree char *got = text_inside_sentence(names[i][0]);

		assert_string_equal(got, names[i][1]);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_spellings),  cmocka_unit_test(test_long),
		cmocka_unit_test(test_nearest),	   cmocka_unit_test(test_fill),
		cmocka_unit_test(test_escape),	   cmocka_unit_test(test_cell_name),
		cmocka_unit_test(inside_sentence),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}

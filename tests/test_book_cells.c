/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The parts of the workbook that are arithmetic or text only. */
#include "unit.h"

#include "report/book/cell_format.h"
#include "report/book/paper.h"
#include "report/book/sheet_names.h"
#include "report/book/sheet_text.h"
#include "report/book/style.h"

#include <string.h>

static void test_formats(void **state)
{
	static const struct {
		int64_t scaled;
		int decimals;
		gboolean percent, sign;
		const char *mark, *pattern;
		double value;
	} rows[] = {
		{ 49465, 3, FALSE, FALSE, NULL, "#,##0.000", 49.465 },
		{ 252, 0, FALSE, FALSE, "", "#,##0", 252 },
		{ 7933, 2, TRUE, FALSE, NULL, "0.00%", 0.7933 },
		{ 79, 0, TRUE, FALSE, NULL, "0%", 0.79 },
		{ 1694, 2, TRUE, TRUE, NULL, "+0.00%;\"−\"0.00%;0.00%", 0.1694 },
		{ -492, 2, TRUE, FALSE, NULL, "0.00%;\"−\"0.00%", -0.0492 },
		{ 351940, 1, FALSE, FALSE, "ƯT", "#,##0.0\" ƯT\"", 35194.0 },
		{ -5, 1, FALSE, TRUE, "a\"b",
		  "+#,##0.0\" a\"\\\"\"b\";\"−\"#,##0.0\" a\"\\\"\"b\";"
		  "#,##0.0\" a\"\\\"\"b\"",
		  -0.5 },
		{ 999999999999999, 0, FALSE, FALSE, NULL, "#,##0", 999999999999999 },
	};

	(void)state;
	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		g_autofree char *mark = g_strdup(rows[i].mark), *pattern = NULL;
		Cell cell = { .kind = CELL_NUMBER,
			      .scaled = rows[i].scaled,
			      .decimals = rows[i].decimals,
			      .percent = rows[i].percent,
			      .sign = rows[i].sign,
			      .mark = mark };
		double value = 0;

		pattern = cell_format_pattern(&cell);
		assert_string_equal(pattern, rows[i].pattern);
		assert_true(cell_format_value(&cell, &value));
		assert_true(value == rows[i].value);
	}
}

static void test_no_double(void **state)
{
	const Cell cells[] = {
		{ .scaled = 1000000000000000 },
		{ .scaled = -1000000000000000 },
		{ .scaled = INT64_MIN },
		{ .scaled = 1, .decimals = 13 },
		{ .scaled = 1, .decimals = -1 },
		{ .scaled = 1, .decimals = 11, .percent = TRUE },
		{ .scaled = 1, .decimals = INT16_MAX },
	};
	double value;

	(void)state;
	for (gsize i = 0; i < G_N_ELEMENTS(cells); i++)
		assert_false(cell_format_value(&cells[i], &value));
}

static void test_clean(void **state)
{
	static const struct {
		const char *text;
		gsize limit;
		const char *clean;
	} rows[] = {
		{ NULL, 10, "" },
		{ "Da\xcc\x80", 10, "Dà" },
		{ "a\tb\x1b"
		  "c\xc2\x85"
		  "d\ne",
		  10, "abcd\ne" },
		{ "\xef\xbf\xbe|", 10, "|" },
		{ "_x000D_ _x00_", 99, "_x005F_x000D_ _x00_" },
		{ "1234567890", 10, "1234567890" },
		{ "12345678901", 10, "123456 […]" },
		{ "😀😀😀😀😀", 10, "😀😀😀😀😀" },
		{ "😀😀😀😀😀😀", 10, "😀😀😀 […]" },
		{ "\xff", 10, NULL },
	};

	(void)state;
	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		g_autofree char *clean = sheet_text_clean(rows[i].text, rows[i].limit);

		if (rows[i].clean)
			assert_string_equal(clean, rows[i].clean);
		else
			assert_null(clean);
	}
}

static void test_names(void **state)
{
	SheetNames *names = sheet_names_new();
	g_autofree char *quoted = sheet_names_quote("Năm '25");

	(void)state;
	assert_string_equal(quoted, "'Năm ''25'");
	assert_null(sheet_names_take(names, "Đà Nẵng"));
	assert_non_null(sheet_names_take(names, "ĐÀ NẴNG"));
	assert_null(sheet_names_take(names, "ữữữữữữữữữữữữữữữữữữữữữữữữữữữữữữữ"));
	assert_non_null(sheet_names_take(names, "ữữữữữữữữữữữữữữữữữữữữữữữữữữữữữữữữ"));
	assert_non_null(sheet_names_take(names, "😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀"));
	sheet_names_ask(names, "đà nẵng");
	assert_null(sheet_names_missing(names));
	sheet_names_ask(names, "Later");
	assert_string_equal(sheet_names_missing(names), "later");
	assert_null(sheet_names_take(names, "Later"));
	assert_null(sheet_names_missing(names));
	sheet_names_free(names);
}

static void test_widths(void **state)
{
	const Face em = { 2048, FALSE }, bold = { 2048, TRUE };

	(void)state;
	assert_true(advance_width("aàảấậ", em) == 5 * 909);
	assert_true(advance_width("đơưƯ", em) == 1024 + 1083 + 1110 + 1589);
	assert_true(advance_width("đơưƯƠ", bold) == 1139 + 1134 + 1229 + 1630 + 1593);
	assert_true(advance_width("a\xcc\x80", em) == 909);
	assert_true(advance_width("1.234,5", em) == 5 * 1024 + 2 * 512);
	assert_true(advance_width("1\n22\n3", em) == 2 * 1024);
	assert_true(advance_longest_word("1 333 22", em) == 3 * 1024);
	assert_true(advance_width("", em) == 0);
}

static void test_lines(void **state)
{
	static const struct {
		const char *text;
		double width; /* in figures, each 1024; a space is 512 */
		guint lines;
	} rows[] = {
		{ "", 5, 1 },		{ "11 11", 5, 1 },	  { "11 11", 4, 2 },
		{ "11 11 11", 5, 2 },	{ "1\n1", 5, 2 },	  { "1\n\n1\n", 5, 4 },
		{ "1111111111", 4, 3 }, { "1 1111111111", 4, 4 },
	};
	const Face em = { 2048, FALSE };

	(void)state;
	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++)
		assert_int_equal(advance_lines(rows[i].text, em, rows[i].width * 1024),
				 rows[i].lines);
}

/* A column that is just as wide as a text holds it in one line, whatever the width. */
static void test_just_wide_enough(void **state)
{
	static const char *const texts[] = { "30/11/2025", "Khuyến công địa phương", "…",
					     "1.234,5" };

	(void)state;
	for (int style = 0; style < STYLES; style++)
		for (gsize i = 0; i < G_N_ELEMENTS(texts); i++) {
			double width = style_width((Style)style, texts[i]);

			assert_true(style_height((Style)style, texts[i], width) <=
				    style_height((Style)style, "1", 1000));
		}
}

/* Every style has a row, and a row of a text that no row holds is as high as one may be. */
static void test_styles(void **state)
{
	g_autofree char *text = g_strnfill(30000, 'x');
	double height, digits;

	(void)state;
	for (int i = 0; i < STYLES; i++)
		assert_true(style_row((Style)i)->face.size >= 11);
	assert_true(paper_row_height(style_height(STYLE_NOTE, text, 100), &height));
	assert_false(paper_row_height(410, &height));
	assert_false(paper_row_height(0, &height));
	assert_true(paper_column_digits(paper_width(TRUE), &digits));
	assert_false(paper_column_digits(2, &digits));
	assert_false(paper_column_digits(1e9, &digits));
	assert_int_equal(paper_pages(FALSE, 700), 1);
	assert_int_equal(paper_pages(FALSE, 900), 0);
	assert_int_equal(paper_pages(TRUE, 700), 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_formats),
		cmocka_unit_test(test_no_double),
		cmocka_unit_test(test_clean),
		cmocka_unit_test(test_names),
		cmocka_unit_test(test_widths),
		cmocka_unit_test(test_lines),
		cmocka_unit_test(test_just_wide_enough),
		cmocka_unit_test(test_styles),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}

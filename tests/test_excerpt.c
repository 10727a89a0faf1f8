/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a terminal shows of a line, and the mark under it. */
#include "unit.h"

#include "intake/issue/excerpt.h"

#include <string.h>

/* The excerpt and its mark, "a;bc;d\n  ^^"; under the first @mark of @line. */
static char *draw(const char *line, const char *mark)
{
	gsize length = strlen(line), at = (gsize)(strstr(line, mark) - line);
	g_autofree char *spaces = NULL, *carets = NULL;
	Excerpt excerpt = { 0 };
	char *drawn;

	excerpt_set(&excerpt, line, length, at, strlen(mark));
	spaces = g_strnfill((gsize)excerpt.caret, ' ');
	carets = g_strnfill((gsize)excerpt.width, '^');
	drawn = g_strdup_printf("%s\n%s%s", excerpt.text, spaces, carets);
	g_free(excerpt.text);
	return drawn;
}

static void marks_the_field(void **state)
{
	static const struct {
		const char *line, *mark, *drawn;
	} rows[] = {
		{ "a;bc;d\n", "bc", "a;bc;d\n  ^^" },
		{ "a;bc;d\r\n", "d", "a;bc;d\n     ^" },
		{ "bc\n", "bc", "bc\n^^" },
		{ "11;Huyện Lạc Sơn;1.234;5", "1.234",
		  "11;Huyện Lạc Sơn;1.234;5\n                 ^^^^^" },
		/* Decomposed marks take no column, wide letters take two. */
		{ "Hue\xCC\x82\xCC\x81;12;x", "12", "Hue\xCC\x82\xCC\x81;12;x\n    ^^" },
		{ "越南;12;x", "12", "越南;12;x\n     ^^" },
		{ "a;越南;x", "越南", "a;越南;x\n  ^^^^" },
		/* Tabs go on to the next stop of eight. */
		{ "ab\t12;x", "12", "ab      12;x\n        ^^" },
		{ "a;1\t2;x", "1\t2", "a;1     2;x\n  ^^^^^^^" },
		/* Nothing that a terminal would obey. */
		{ "a\x1b[31m;12", "12", "a\\x1B[31m;12\n          ^^" },
		{ "\xE2\x80\xAE;12", "12", "\\xE2\\x80\\xAE;12\n             ^^" },
		{ "\xFF;12", "12", "\\xFF;12\n     ^^" },
	};

	(void)state;
	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		g_autofree char *drawn = draw(rows[i].line, rows[i].mark);

		if (strcmp(drawn, rows[i].drawn) != 0)
			fail_msg("row %zu:\n%s\nwanted\n%s", i, drawn, rows[i].drawn);
	}
}

static void shows_a_nul(void **state)
{
	static const char line[] = "a\0b;12";
	Excerpt excerpt = { 0 };

	(void)state;
	excerpt_set(&excerpt, line, sizeof(line) - 1, 4, 2);
	assert_string_equal(excerpt.text, "a\\x00b;12");
	assert_int_equal(excerpt.caret, 7);
	g_free(excerpt.text);
}

/* Ten million letters before and behind: a window, with a mark on each side that is cut. */
static void cuts_long_lines(void **state)
{
	enum { LONG = 10 * 1000 * 1000 };
	g_autofree char *many = g_strnfill(LONG, 'x');
	g_autofree char *line = g_strconcat(many, ";1.234;", many, NULL);
	g_autofree char *first = g_strconcat("1.234;", many, NULL);
	g_autofree char *last = g_strconcat(many, ";1.234", NULL);
	const struct {
		const char *line;
		gsize at;
		gboolean cut_before, cut_behind;
	} rows[] = {
		{ line, LONG + 1, TRUE, TRUE },
		{ first, 0, FALSE, TRUE },
		{ last, LONG + 1, TRUE, FALSE },
	};

	(void)state;
	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		Excerpt excerpt = { 0 };

		excerpt_set(&excerpt, rows[i].line, strlen(rows[i].line), rows[i].at, 5);
		assert_in_range(excerpt_columns(excerpt.text), 40, 102);
		assert_int_equal(g_str_has_prefix(excerpt.text, "…"), rows[i].cut_before);
		assert_int_equal(g_str_has_suffix(excerpt.text, "…"), rows[i].cut_behind);
		assert_int_equal(excerpt.width, 5);
		if (!g_str_has_prefix(g_utf8_offset_to_pointer(excerpt.text, excerpt.caret),
				      "1.234"))
			fail_msg("row %zu: the mark is not below: %s", i, excerpt.text);
		g_free(excerpt.text);
	}
}

/* A field longer than the window is marked as far as it is shown. */
static void cuts_long_fields(void **state)
{
	g_autofree char *line = g_strnfill(5000, 'x');
	Excerpt excerpt = { 0 };

	(void)state;
	excerpt_set(&excerpt, line, 5000, 0, 5000);
	assert_in_range(excerpt.width, 1, 100);
	assert_in_range(excerpt_columns(excerpt.text), 1, 102);
	g_free(excerpt.text);
}

static void whole_line_has_no_mark(void **state)
{
	Excerpt excerpt = { 0 };

	(void)state;
	excerpt_set(&excerpt, "a;b\n", 4, 0, 0);
	assert_string_equal(excerpt.text, "a;b");
	assert_int_equal(excerpt.width, 0);
	/* Beyond the line is its end. */
	excerpt_set(&excerpt, "a;b\n", 4, 99, 1);
	assert_int_equal(excerpt.caret, 3);
	assert_int_equal(excerpt.width, 1);
	g_free(excerpt.text);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(marks_the_field),	  cmocka_unit_test(shows_a_nul),
		cmocka_unit_test(cuts_long_lines),	  cmocka_unit_test(cuts_long_fields),
		cmocka_unit_test(whole_line_has_no_mark),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}

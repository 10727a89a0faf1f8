/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The pages as plain data; every letter is half as wide as high, so that no font is needed. */
#include "unit.h"

#include "base/fault.h"
#include "chart_fixture.h"
#include "report/chart/page_check.h"
#include "report/chart/pager.h"
#include "report/chart/style.h"
#include "report/chart/wrap.h"

#include <math.h>
#include <string.h>

static double width_of(const char *text, Font font, gpointer data)
{
	(void)data;
	return (double)g_utf8_strlen(text, -1) * font.size * (font.bold ? 0.52 : 0.48);
}

static Setting setting_of(Language language)
{
	return (Setting){ .measure = { width_of, NULL }, .language = language };
}

static GPtrArray *pages_of(const Report *report)
{
	Setting setting = setting_of(report->language);
	GPtrArray *pages = pager_lay_out(report, &setting);
	g_autoptr(GError) error = NULL;

	if (!page_check(pages, &error))
		fail_msg("%s", error->message);
	return pages;
}

static const Mark *next_mark(const GPtrArray *pages, MarkRole role, guint *at)
{
	for (guint n = 0, i = 0; i < pages->len; i++) {
		const Page *page = g_ptr_array_index(pages, i);

		for (guint j = 0; j < page->marks->len; j++, n++) {
			const Mark *mark = &g_array_index(page->marks, Mark, j);

			if (n < *at || mark->role != role)
				continue;
			*at = n + 1;
			return mark;
		}
	}
	return NULL;
}

static gboolean has_text(const GPtrArray *pages, const char *text)
{
	for (guint i = 0; i < pages->len; i++) {
		const Page *page = g_ptr_array_index(pages, i);

		for (guint j = 0; j < page->marks->len; j++) {
			const Mark *mark = &g_array_index(page->marks, Mark, j);

			if (mark->text && strstr(mark->text, text))
				return TRUE;
		}
	}
	return FALSE;
}

/* One scale for all lengths of the pages; gives how many there are. */
static guint check_lengths(const GPtrArray *pages, MarkRole role, double *unit)
{
	guint count = 0, at = 0;

	for (const Mark *mark; (mark = next_mark(pages, role, &at)) != NULL; count++) {
		double value = fabs((double)mark->value);

		if (*unit <= 0.0)
			*unit = mark->box.width / value;
		if (fabs(mark->box.width - value * *unit) > 0.001)
			fail_msg("%s %g is %g points long, not %g",
				 mark_role_name(role, LANGUAGE_EN), value, mark->box.width,
				 value * *unit);
	}
	return count;
}

static void test_lengths_are_true(void **state)
{
	(void)state;
	for (Language language = LANGUAGE_VI; language < LANGUAGES; language++) {
		g_autoptr(Report) report = fixture_central(language);
		g_autoptr(GPtrArray) pages = pages_of(report);
		double unit = 0.0;
		guint at = 0;
		const Mark *zero = next_mark(pages, ROLE_ZERO, &at);

		assert_int_equal(pages->len, 1);
		/* Both figures on one scale. */
		assert_int_equal(check_lengths(pages, ROLE_BAR, &unit), 10);
		assert_int_equal(check_lengths(pages, ROLE_REST, &unit), 5);
		at = 0;
		for (const Mark *line; (line = next_mark(pages, ROLE_PLAN, &at)) != NULL;)
			assert_true(fabs(line->box.x - zero->box.x - 0.5 -
					 (double)line->value * unit) < 0.001);
	}
}

static void test_cases(void **state)
{
	(void)state;
	for (gsize i = 0; i < G_N_ELEMENTS(fixture_cases); i++) {
		g_autoptr(Report) report = fixture_empty(LANGUAGE_EN);
		g_autoptr(GPtrArray) pages = NULL;
		double unit = 0.0;

		fixture_cases[i].fill(report);
		pages = pages_of(report);
		if (pages->len != fixture_cases[i].pages)
			fail_msg("%s: %u pages", fixture_cases[i].name, pages->len);
		if (report->figures->len == 1)
			check_lengths(pages, ROLE_BAR, &unit);
		for (guint j = 0; j < pages->len; j++) {
			g_autoptr(GPtrArray) one = g_ptr_array_new();

			g_ptr_array_add(one, g_ptr_array_index(pages, j));
			assert_true(has_text(one, "Source: "));
		}
	}
}

static void test_numbers_are_never_dropped(void **state)
{
	static const char *const wanted[] = { "Implemented 9,876.5", "0.1", "Plan 10,000.0",
					      "123,406.4 left", "0.2" };
	g_autoptr(Report) report = fixture_empty(LANGUAGE_EN);
	g_autoptr(GPtrArray) pages = NULL;

	(void)state;
	fixture_tiny_and_huge(report);
	pages = pages_of(report);
	for (gsize i = 0; i < G_N_ELEMENTS(wanted); i++)
		if (!has_text(pages, wanted[i]))
			fail_msg("no '%s'", wanted[i]);
}

static void test_words_are_said_once(void **state)
{
	g_autoptr(Report) report = fixture_central(VI);
	g_autoptr(GPtrArray) pages = pages_of(report);
	guint done = 0, plan = 0, at = 0;

	(void)state;
	for (const Mark *mark; (mark = next_mark(pages, ROLE_VALUE, &at)) != NULL;) {
		done += g_str_has_prefix(mark->text, "Đã thực hiện ");
		plan += g_str_has_prefix(mark->text, "Kế hoạch ");
	}
	assert_int_equal(done, 1);
	assert_int_equal(plan, 1);
}

/* When more is done than planned, the number stands away from its line and says what it is. */
static void test_plan_below_done(void **state)
{
	g_autoptr(Report) report = fixture_empty(LANGUAGE_EN);
	g_autoptr(GPtrArray) pages = NULL;

	(void)state;
	fixture_over_plan(report);
	pages = pages_of(report);
	assert_true(has_text(pages, "Plan 8.8"));
	assert_true(has_text(pages, "Plan 3.0"));
	assert_true(has_text(pages, "Plan 7.0"));
	assert_false(has_text(pages, "Plan 9.0"));
}

static void test_furniture(void **state)
{
	g_autoptr(Report) report = fixture_empty(LANGUAGE_EN);
	g_autoptr(GPtrArray) pages = NULL;

	(void)state;
	report->illustrative = g_strdup("Illustrative data: the figures are invented");
	fixture_eight_groups(report);
	pages = pages_of(report);
	assert_int_equal(pages->len, 2);
	for (guint i = 0; i < pages->len; i++) {
		g_autoptr(GPtrArray) one = g_ptr_array_new();

		g_ptr_array_add(one, g_ptr_array_index(pages, i));
		assert_true(has_text(one, "Illustrative data"));
		assert_int_equal(has_text(one, "2"), TRUE);
		assert_int_equal(has_text(one, "(CONTINUED)"), i > 0);
		/* The axis comes again. */
		assert_true(has_text(one, "Rate"));
	}
}

static void test_breaches_are_found(void **state)
{
	g_autoptr(GPtrArray) pages = g_ptr_array_new_with_free_func((GDestroyNotify)page_free);
	g_autoptr(Block) block = block_new(0.0), bar = block_new(0.0);
	g_autoptr(GError) error = NULL;
	Page *page = page_new();
	Measure measure = { width_of, NULL };
	Text text = { ROLE_LABEL, "one", 200.0, 200.0, ANCHOR_START, STYLE_LABEL };

	(void)state;
	g_ptr_array_add(pages, page);
	block_text(block, &measure, &text);
	text.text = "two";
	text.x += 5.0;
	block_text(block, &measure, &text);
	page_place(page, block, 0.0);
	assert_false(page_check(pages, &error));
	assert_true(g_error_matches(error, FAULT, FAULT_SOFTWARE));
	assert_non_null(strstr(error->message, "label 'one'"));
	assert_non_null(strstr(error->message, "label 'two'"));
	g_clear_error(&error);

	g_array_index(page->marks, Mark, 1).box.x = MARGIN_RIGHT - 1.0;
	assert_false(page_check(pages, &error));
	assert_non_null(strstr(error->message, "does not stand on the page"));
	g_clear_error(&error);

	g_array_index(page->marks, Mark, 1).box.x = (double)NAN;
	assert_false(page_check(pages, NULL));
	/* Over the end of a bar. */
	block_rectangle(bar, ROLE_BAR, (Box){ 190.0, 190.0, 12.0, 20.0 }, 0);
	page_place(page, bar, 0.0);
	g_array_remove_index(page->marks, 1);
	assert_false(page_check(pages, &error));
	assert_non_null(strstr(error->message, "label 'one' and bar"));
}

typedef struct WrapRow {
	const char *text;
	double width;
	const char *lines;
} WrapRow;

static const WrapRow wrap_rows[] = {
	{ "", 100.0, "" },
	/* What is too wide for a line breaks all the same: what was bound, then the word. */
	{ "một", 1.0, "m|ộ|t" },
	{ "một tỷ đồng", 22.0, "một|tỷ|đồng" },
	{ "aaaaaaa bb", 25.0, "aaaaa|aa bb" },
	/* Ten letters go into 48 points. */
	{ "aaaa bbbb cccc", 48.0, "aaaa bbbb|cccc" },
	{ "vốn kế hoạch", 50.0, "vốn|kế hoạch" },
	{ "có 11,4 tỷ đồng", 58.0, "có|11,4 tỷ đồng" },
	{ "và năm 2024 (tỷ đồng)", 56.0, "và năm 2024|(tỷ đồng)" },
	{ "plan of 11 months", 58.0, "plan|of 11 months" },
	{ "a – b", 16.0, "a –|b" },
};

static void test_wrap(void **state)
{
	Measure measure = { width_of, NULL };

	(void)state;
	for (gsize i = 0; i < G_N_ELEMENTS(wrap_rows); i++) {
		g_auto(GStrv) lines = wrap_lines(&measure, wrap_rows[i].text, (Font){ 10.0, FALSE },
						 wrap_rows[i].width);
		g_autofree char *joined = g_strjoinv("|", lines);
		g_autoptr(GString) plain = g_string_new(joined);

		g_string_replace(plain, "\u00A0", " ", 0);
		if (strcmp(plain->str, wrap_rows[i].lines) != 0)
			fail_msg("'%s' breaks as '%s'", wrap_rows[i].text, plain->str);
	}
}

static void test_balance(void **state)
{
	Measure measure = { width_of, NULL };
	g_auto(GStrv) lines =
	    wrap_balanced(&measure, "aaaa bbbb cccc dddd eeee", (Font){ 10.0, FALSE }, 96.0);

	(void)state;
	assert_int_equal(g_strv_length(lines), 2);
	assert_string_equal(lines[0], "aaaa bbbb cccc");
	assert_string_equal(lines[1], "dddd eeee");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_lengths_are_true),
		cmocka_unit_test(test_cases),
		cmocka_unit_test(test_numbers_are_never_dropped),
		cmocka_unit_test(test_words_are_said_once),
		cmocka_unit_test(test_plan_below_done),
		cmocka_unit_test(test_furniture),
		cmocka_unit_test(test_breaches_are_found),
		cmocka_unit_test(test_wrap),
		cmocka_unit_test(test_balance),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}

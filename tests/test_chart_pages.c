/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The PDF itself, read again with tools that are not ours: poppler and qpdf. */
#include "unit.h"

#include "base/fault.h"
#include "chart_fixture.h"
#include "report/chart/chart_pages.h"

#include <glib/gstdio.h>
#include <locale.h>
#include <math.h>
#include <string.h>
#include <time.h>

static GBytes *write_report(const Report *report)
{
	g_autoptr(GError) error = NULL;
	GBytes *bytes = chart_pages_write(report, &error);

	if (!bytes)
		fail_msg("%s", error->message);
	return bytes;
}

/* What @program prints about @bytes; "FILE" stands for their file among the arguments. */
static char *ask(GBytes *bytes, const char *const *arguments)
{
	g_autoptr(GPtrArray) command = g_ptr_array_new();
	g_autofree char *path = NULL;
	char *output = NULL;
	int status = -1, file = g_file_open_tmp("chart-XXXXXX.pdf", &path, NULL);

	assert_true(file >= 0);
	g_close(file, NULL);
	assert_true(g_file_set_contents(path, g_bytes_get_data(bytes, NULL),
					(gssize)g_bytes_get_size(bytes), NULL));
	for (gsize i = 0; arguments[i]; i++)
		g_ptr_array_add(command,
				g_str_equal(arguments[i], "FILE") ? path : g_strdup(arguments[i]));
	g_ptr_array_add(command, NULL);
	assert_true(g_spawn_sync(NULL, (char **)command->pdata, NULL, G_SPAWN_SEARCH_PATH, NULL,
				 NULL, &output, NULL, &status, NULL));
	for (guint i = 0; command->pdata[i]; i++)
		if (command->pdata[i] != path)
			g_free(command->pdata[i]);
	g_unlink(path);
	assert_int_equal(status, 0);
	return output;
}

static void find_all(const char *in, const char *list)
{
	g_auto(GStrv) wanted = g_strsplit(list, "|", -1);

	for (guint i = 0; wanted[i]; i++)
		if (!strstr(in, wanted[i]))
			fail_msg("the PDF has no '%s'", wanted[i]);
}

static void test_text(void **state)
{
	static const char *const texts[LANGUAGES] = {
		[LANGUAGE_VI] =
		    "HÌNH 1 · KINH PHÍ KHUYẾN CÔNG|Có thêm 11,4 tỷ đồng vốn quốc gia,|"
		    "kế hoạch khuyến công năm 2025 tăng 16,9%|Đã thực hiện 43,7|Kế hoạch 52,0|"
		    "39,2|49,5|còn 10,2|0 (không bố trí kế hoạch)|7,8|11,4|còn 3,6|60,8|còn 13,8|"
		    "84,1%|79,3%|68,4%|77,3%|52,026|43,735|49,465|39,242|−4,9%|11,375|7,775|mới có|"
		    "60,840|47,017|+16,9%|Vạch đen: kế hoạch cả năm|HÌNH 2|−2,6|+11,4|Nguồn: Báo "
		    "cáo",
		[LANGUAGE_EN] = "FIGURE 1 · INDUSTRIAL|Implemented 43.7|Plan 52.0|39.2|49.5|"
				"10.2 left|0 (no plan allocated)|7.8|11.4|84.1%|79.3%|68.4%|77.3%|"
				"52.026|60.840|+16.9%|−2.6|+11.4|Source: reports",
	};

	(void)state;
	for (Language language = LANGUAGE_VI; language < LANGUAGES; language++) {
		g_autoptr(Report) report = fixture_central(language);
		g_autoptr(GBytes) bytes = write_report(report);
		g_autofree char *text =
		    ask(bytes, (const char *const[]){ "pdftotext", "-layout", "FILE", "-", NULL });

		find_all(text, texts[language]);
		/* One page: nothing behind the first form feed. */
		assert_string_equal(strchr(text, '\f'), "\f");
	}
}

static void test_fonts(void **state)
{
	g_autoptr(Report) report = fixture_central(VI);
	g_autoptr(GBytes) bytes = write_report(report);
	g_autofree char *fonts = ask(bytes, (const char *const[]){ "pdffonts", "FILE", NULL });
	g_auto(GStrv) lines = g_strsplit(g_strchomp(fonts), "\n", -1);

	(void)state;
	assert_true(g_strv_length(lines) > 2);
	for (guint i = 2; lines[i]; i++) {
		assert_non_null(strstr(lines[i], "+LiberationSans"));
		/* Embedded, a subset, and with its letters. */
		assert_non_null(strstr(lines[i], " yes yes yes "));
	}
}

static void test_same_bytes(void **state)
{
	static const char *const locales[] = { "vi_VN.UTF-8", "tr_TR.UTF-8", "C.UTF-8", "C" };
	g_autoptr(Report) report = fixture_central(VI);
	g_autoptr(GBytes) first = write_report(report);

	(void)state;
	for (gsize i = 0; i < G_N_ELEMENTS(locales); i++) {
		g_autoptr(GBytes) again = NULL;

		/* Not every locale is installed everywhere. */
		setlocale(LC_ALL, locales[i]);
		g_setenv("TZ", i % 2 ? "ICT-7" : "America/New_York", TRUE);
		tzset();
		again = write_report(report);
		assert_true(g_bytes_equal(first, again));
	}
	setlocale(LC_ALL, "C");
}

static void test_file(void **state)
{
	g_autoptr(Report) report = fixture_central(VI);
	g_autoptr(GBytes) bytes = write_report(report);
	g_autofree char *info = ask(bytes, (const char *const[]){ "pdfinfo", "FILE", NULL });
	g_autofree char *check =
	    ask(bytes, (const char *const[]){ "qpdf", "--check", "FILE", NULL });
	g_autofree char *outline = ask(
	    bytes, (const char *const[]){ "qpdf", "--json", "--json-key=outlines", "FILE", NULL });

	(void)state;
	find_all(info, "Khuyến công miền Trung|2025|(A4)|1.4");
	assert_null(strstr(info, "Author"));
	find_all(check, "No syntax or stream encoding errors");
	find_all(outline, "Có thêm 11,4|Phần tăng đến từ");
}

/* The length of a bar in the page's own operators: `… x y width height re f`; 0 for another line.
 */
static double bar_length(const char *line)
{
	g_auto(GStrv) words = g_strsplit(line, " ", -1);
	guint count = g_strv_length(words);

	if (count < 6 || strcmp(words[count - 2], "re") != 0 || strcmp(words[count - 1], "f") != 0)
		return 0.0;
	return fabs(g_ascii_strtod(words[count - 4], NULL));
}

static guint count_bars(char *const *lines, double length)
{
	guint count = 0;

	for (guint i = 0; lines[i]; i++)
		count += fabs(bar_length(lines[i]) - length) < 0.02;
	return count;
}

/* The longest bar is that of the plan of 2025; every other is in proportion to it. */
static void test_lengths_in_the_file(void **state)
{
	static const struct {
		double value;
		guint count;
	} bars[] = { { 60840, 1 }, { 52026, 1 }, { 43735, 2 }, { 39242, 2 },
		     { 7775, 2 },  { 11375, 1 }, { 2561, 1 },  { 13823, 1 } };
	g_autoptr(Report) report = fixture_central(VI);
	g_autoptr(GBytes) bytes = write_report(report);
	g_autofree char *content =
	    ask(bytes, (const char *const[]){ "qpdf", "--qdf", "--object-streams=disable", "FILE",
					      "-", NULL });
	g_auto(GStrv) lines = g_strsplit(content, "\n", -1);
	double longest = 0.0;

	(void)state;
	for (guint i = 0; lines[i]; i++)
		longest = fmax(longest, bar_length(lines[i]));
	assert_true(longest > 200.0);
	for (gsize i = 0; i < G_N_ELEMENTS(bars); i++) {
		double width = longest * bars[i].value / 60840.0;

		if (count_bars(lines, width) < bars[i].count)
			fail_msg("no bar of %g points for %g", width, bars[i].value);
	}
}

static void test_cases(void **state)
{
	(void)state;
	for (gsize i = 0; i < G_N_ELEMENTS(fixture_cases); i++) {
		g_autoptr(Report) report = fixture_empty(LANGUAGE_EN);
		g_autoptr(GBytes) bytes = NULL;

		fixture_cases[i].fill(report);
		bytes = write_report(report);
		assert_true(g_bytes_get_size(bytes) > 1000);
	}
}

static void refuse(const Report *report, const char *words)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(GBytes) bytes = chart_pages_write(report, &error);

	assert_null(bytes);
	assert_true(g_error_matches(error, FAULT, FAULT_SOFTWARE));
	if (!strstr(error->message, words))
		fail_msg("'%s' does not say '%s'", error->message, words);
}

static void set_title(const Report *report, const char *title)
{
	Figure *figure = g_ptr_array_index(report->figures, 0);

	g_free(figure->title);
	figure->title = g_strdup(title);
}

static void test_refusals(void **state)
{
	g_autoptr(Report) report = fixture_central(VI);
	Figure *bridge = g_ptr_array_index(report->figures, 1);
	Step *step = g_ptr_array_index(bridge->steps, 1);

	(void)state;
	set_title(report, "Chữ Hán 例 trong tiêu đề");
	refuse(report, "Chữ Hán 例");
	set_title(report, "not UTF-8: \xFF");
	refuse(report, "\\377");
	set_title(report, "Tiêu đề");
	step->to = -1;
	refuse(report, "'Địa phương'");
	step->to = 0;
	g_free(report->created);
	report->created = g_strdup("tomorrow");
	refuse(report, "no date");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_text),
		cmocka_unit_test(test_fonts),
		cmocka_unit_test(test_same_bytes),
		cmocka_unit_test(test_file),
		cmocka_unit_test(test_lengths_in_the_file),
		cmocka_unit_test(test_cases),
		cmocka_unit_test(test_refusals),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}

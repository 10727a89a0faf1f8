/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Whole workbooks: what independent readers see in them, and that the bytes never change. */
#include "unit.h"

#include "base/fault.h"
#include "report/book/book.h"

#include "book_sample.h"

#include <locale.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <time.h>

#define TOOLS "tests/tools/"
#define HOSTILE_LENGTH 40000

static GBytes *write_book(const Report *report)
{
	g_autoptr(GError) error = NULL;
	GBytes *bytes = book_write(report, &error);

	if (!bytes)
		print_error("%s\n", error->message);
	assert_non_null(bytes);
	return bytes;
}

static char *digest_of(Language language)
{
	g_autoptr(Report) report = sample_report(language);
	g_autoptr(GBytes) bytes = write_book(report);

	return g_compute_checksum_for_bytes(G_CHECKSUM_SHA256, bytes);
}

/* Output of @command with @path as its last argument; the command must succeed. */
static char *run(const char *const *command, const char *path)
{
	g_autoptr(GStrvBuilder) builder = g_strv_builder_new();
	g_auto(GStrv) arguments = NULL;
	g_autoptr(GError) error = NULL;
	char *output = NULL;
	int status = 0;

	for (gsize i = 0; command[i]; i++)
		g_strv_builder_add(builder, command[i]);
	g_strv_builder_add(builder, path);
	arguments = g_strv_builder_end(builder);
	assert_true(g_spawn_sync(NULL, arguments, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, &output,
				 NULL, &status, &error));
	if (!g_spawn_check_wait_status(status, NULL))
		print_error("%s", output);
	assert_true(g_spawn_check_wait_status(status, NULL));
	return output;
}

static char *save(GBytes *bytes, const char *folder)
{
	char *path = g_build_filename(folder, "book.xlsx", NULL);

	assert_true(g_file_set_contents(path, g_bytes_get_data(bytes, NULL),
					(gssize)g_bytes_get_size(bytes), NULL));
	return path;
}

static void remove_folder(const char *folder)
{
	const char *const command[] = { "rm", "-r", NULL };

	g_free(run(command, folder));
}

static const char *const reader[] = { "/usr/bin/python3", TOOLS "read_book.py", NULL };
static const char *const lint[] = { "/usr/bin/python3", TOOLS "xlsxlint.py", NULL };

/* What openpyxl reads of @report; the lint must be content with it. */
static char *cells_of(const Report *report)
{
	g_autoptr(GBytes) bytes = write_book(report);
	g_autofree char *folder = g_dir_make_tmp("book-XXXXXX", NULL);
	g_autofree char *path = save(bytes, folder);
	g_autofree char *complaints = run(lint, path);
	char *cells = run(reader, path);

	assert_string_equal(complaints, "");
	remove_folder(folder);
	return cells;
}

static void assert_line(const char *cells, const char *line)
{
	g_autofree char *wanted = g_strdup_printf("\n%s\n", line);
	g_autofree char *all = g_strdup_printf("\n%s", cells);

	if (!strstr(all, wanted))
		fail_msg("there is no line %s", line);
}

static void test_vietnamese(void **state)
{
	static const char *const lines[] = {
		"Bìa!A2\ts\tSỐ LIỆU MINH HỌA: có dòng không phải số liệu thật\tGeneral",
		"Mục lục!A6\ts\tBảng 1\tGeneral",
		"Mục lục!C7\tn\t36\t#,##0",
		"Bảng 1!A2\ts\tĐơn vị: triệu đồng; số liệu đến ngày 30/11/2025\tGeneral",
		"Bảng 1!A4\ts\tSỐ LIỆU MINH HỌA: có dòng không phải số liệu thật\tGeneral",
		"Bảng 1!B5\ts\tNăm 2024\tGeneral",
		"Bảng 1!E5\ts\tNăm 2025\tGeneral",
		"Bảng 1!A6\ts\tNguồn\tGeneral",
		"Bảng 1!B7\tn\t52026\t#,##0",
		"Bảng 1!G7\tn\t0.7933\t0.00%",
		"Bảng 1!H7\tn\t-0.0492\t0.00%;\"−\"0.00%",
		"Bảng 1!B8\ts\t–\tGeneral",
		"Bảng 1!H8\ts\tmới\tGeneral",
		"Bảng 1!C9\tn\t43735\t#,##0\" ƯT\"",
		"Bảng 1!H9\tn\t0.1694\t+0.00%;\"−\"0.00%;0.00%",
		"Bảng 2!C39\tn\t39.133\t#,##0.000",
		"Bảng 2!A40\ts\tChưa phân tổ\tGeneral",
		"Bảng 2!C41\tn\t770.108\t#,##0.000",
		"Ghi chú!A6\ts\tDấu phân cách hàng nghìn và thập phân hiển thị theo máy người "
		"xem.\tGeneral",
		"Nguồn số liệu!B6\ts\t" SAMPLE_HASH "\tGeneral",
	};
	g_autoptr(Report) report = sample_report(LANGUAGE_VI);
	g_autofree char *cells = cells_of(report);

	(void)state;
	for (gsize i = 0; i < G_N_ELEMENTS(lines); i++)
		assert_line(cells, lines[i]);
}

static void test_english(void **state)
{
	static const char *const lines[] = {
		"Contents!A1\ts\tContents\tGeneral",
		"Table 1!A3\ts\tBack to contents\tGeneral",
		"Table 1!C9\tn\t43735\t#,##0\" est.\"",
		"Sources!C7\tn\t14\t#,##0",
	};
	g_autoptr(Report) report = sample_report(LANGUAGE_EN);
	g_autofree char *cells = cells_of(report);

	(void)state;
	for (gsize i = 0; i < G_N_ELEMENTS(lines); i++)
		assert_line(cells, lines[i]);
}

/* --- the same bytes */

static gboolean make_vietnamese_locale(const char *folder)
{
	g_autofree char *path = g_build_filename(folder, "vi_VN.UTF-8", NULL);
	const char *arguments[] = { "localedef", "-i", "vi_VN", "-f", "UTF-8", path, NULL };
	g_auto(GStrv) copy = g_strdupv((char **)(guintptr)arguments);

	if (!g_spawn_sync(NULL, copy, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, NULL, NULL, NULL,
			  NULL))
		return FALSE;
	g_setenv("LOCPATH", folder, TRUE);
	return setlocale(LC_ALL, "vi_VN.UTF-8") != NULL;
}

static void test_same_bytes(void **state)
{
	g_autofree char *first = digest_of(LANGUAGE_VI), *again = digest_of(LANGUAGE_VI);

	(void)state;
	assert_string_equal(first, again);
}

static void test_same_bytes_elsewhere(void **state)
{
	g_autofree char *folder = g_dir_make_tmp("book-XXXXXX", NULL);
	g_autofree char *here = digest_of(LANGUAGE_VI), *there = NULL;
	mode_t mask = umask(0777);
	gboolean made;

	(void)state;
	g_setenv("TZ", "ICT-7", TRUE);
	g_setenv("TMPDIR", "/nowhere", TRUE);
	tzset();
	umask(mask);
	made = make_vietnamese_locale(folder);
	umask(0777);
	there = digest_of(LANGUAGE_VI);
	umask(mask);
	setlocale(LC_ALL, "C");
	g_unsetenv("TMPDIR");
	g_unsetenv("LOCPATH");
	remove_folder(folder);
	assert_string_equal(here, there);
	if (!made)
		skip();
}

/* --- what data may hold */

static void put_hostile_rows(Table *table)
{
	g_autofree char *long_text = g_strnfill(HOSTILE_LENGTH, 'x');
	const char *const texts[] = {
		"=cmd|' /C calc'!A0",
		"@SUM(1)",
		"-1+1",
		"http://example.invalid/a",
		"&G&P",
		"a\x07"
		"b",
		"\"quoted\" 'x'",
		"Đa\xcc\x80 N\xc4\x83\xcc\x83ng",
		"_x0041_",
		"two\nlines",
		"<b>&amp;",
		long_text,
	};

	for (gsize i = 0; i < G_N_ELEMENTS(texts); i++) {
		TableRow *row = table_add_row(table, ROW_PLAIN);

		*table_row_cell(row, 0) = (Cell){ .kind = CELL_TEXT, .text = g_strdup(texts[i]) };
		*table_row_cell(row, 1) = (Cell){ .kind = CELL_ABSENT, .text = g_strdup(texts[i]) };
	}
}

static void put_hostile_numbers(Table *table)
{
	TableRow *row = table_add_row(table, ROW_PLAIN);

	table_row_cell(row, 0)->kind = CELL_TEXT;
	*table_row_cell(row, 1) = (Cell){ .kind = CELL_NUMBER,
					  .text = g_strdup("9.223.372.036.854.775.807"),
					  .scaled = INT64_MAX };
	row = table_add_row(table, ROW_PLAIN);
	*table_row_cell(row, 1) = (Cell){
		.kind = CELL_NUMBER, .scaled = 15, .decimals = 1, .mark = g_strdup("=\"\\;[Red]#")
	};
}

static void test_hostile_texts(void **state)
{
	static const char *const lines[] = {
		"Hostile & <G>!A5\ts\t&G\tGeneral",
		"Hostile & <G>!A6\ts\t=1\tGeneral",
		"Hostile & <G>!A7\ts\t=cmd|' /C calc'!A0\tGeneral",
		"Hostile & <G>!A8\ts\t@SUM(1)\tGeneral",
		"Hostile & <G>!A9\ts\t-1+1\tGeneral",
		"Hostile & <G>!A10\ts\thttp://example.invalid/a\tGeneral",
		"Hostile & <G>!A11\ts\t&G&P\tGeneral",
		"Hostile & <G>!A12\ts\tab\tGeneral",
		"Hostile & <G>!A13\ts\t\"quoted\" 'x'\tGeneral",
		"Hostile & <G>!A14\ts\tĐà Nẵng\tGeneral",
		"Hostile & <G>!A15\ts\t_x0041_\tGeneral",
		"Hostile & <G>!A16\ts\ttwo\\nlines\tGeneral",
		"Hostile & <G>!A17\ts\t<b>&amp;\tGeneral",
		"Hostile & <G>!B19\ts\t9.223.372.036.854.775.807\tGeneral",
		"Hostile & <G>!B20\tn\t1.5\t#,##0.0\" =\"\\\"\"\\;[Red]#\"",
	};
	g_autoptr(Report) report = sample_report(LANGUAGE_EN);
	Table *table = sample_table("Hostile & <G>", "&G \"&D\" \x01 =1+1", "&\"Arial\"&99");
	g_autofree char *cells = NULL, *longest = NULL;

	(void)state;
	table_add_column(table, "&G", "=1", TRUE);
	table_add_column(table, "&G", "&P", FALSE);
	put_hostile_rows(table);
	put_hostile_numbers(table);
	g_ptr_array_add(table->notes, g_strnfill(HOSTILE_LENGTH, 'y'));
	g_ptr_array_add(report->tables, table);
	g_free(report->title);
	report->title = g_strnfill(HOSTILE_LENGTH, '&');
	cells = cells_of(report);
	for (gsize i = 0; i < G_N_ELEMENTS(lines); i++)
		assert_line(cells, lines[i]);
	/* What is cut says so. */
	longest = g_strnfill(32767 - 4, 'x');
	assert_non_null(strstr(cells, longest));
	assert_non_null(strstr(cells, "x […]\tGeneral"));
}

static void assert_refused(Report *report, const char *wanted)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(GBytes) bytes = book_write(report, &error);

	assert_null(bytes);
	assert_true(g_error_matches(error, FAULT, FAULT_SOFTWARE));
	if (!strstr(error->message, wanted))
		fail_msg("'%s' is not in: %s", wanted, error->message);
}

static void test_refused_names(void **state)
{
	static const char *const names[] = {
		"",	 "a/b",	   "a:b",     "[1]",
		"it's'", "'a",	   "History", "a\nb",
		"\xff",	 "bảng 1", "GHI CHÚ", "A name of more than thirty-one letters",
	};

	(void)state;
	for (gsize i = 0; i < G_N_ELEMENTS(names); i++) {
		g_autoptr(Report) report = sample_report(LANGUAGE_VI);
		Table *table = g_ptr_array_index(report->tables, 1);

		g_free(table->name);
		table->name = g_strdup(names[i]);
		assert_refused(report, "workbook, '");
	}
}

static void test_refused_report(void **state)
{
	g_autoptr(Report) report = sample_report(LANGUAGE_VI);
	Table *table = g_ptr_array_index(report->tables, 0);

	(void)state;
	g_free(report->created);
	report->created = g_strdup("4/12/2025");
	assert_refused(report, "no date");
	g_free(report->created);
	report->created = g_strdup("2025-12-04");
	g_free(table->title);
	table->title = g_strdup("\xe1\xba");
	assert_refused(report, "no UTF-8");
}

/* A column without numbers, a table without rows, a report of nothing. */
static void test_empty(void **state)
{
	g_autoptr(Report) report = report_new(LANGUAGE_EN);
	Table *table = sample_table("Empty", "", NULL);
	g_autoptr(GBytes) bytes = NULL;

	(void)state;
	report->created = g_strdup("2025-12-04");
	table_add_column(table, NULL, "Only", TRUE);
	g_ptr_array_add(report->tables, table);
	bytes = write_book(report);
	assert_true(g_bytes_get_size(bytes) > 1000);
}

/* --- a full disk */

#define FEW 4096	    /* less than the archive */
#define ENOUGH (128 * 1024) /* for the archive, and less than a sheet unpacked */
#define LONG_TABLE 4000

/* Writes while no file may grow past @limit; the code of the fault. */
static int write_within(const Report *report, rlim_t limit)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(GBytes) bytes = NULL;
	struct rlimit before, now;

	assert_int_equal(getrlimit(RLIMIT_FSIZE, &before), 0);
	now = (struct rlimit){ limit, before.rlim_max };
	signal(SIGXFSZ, SIG_IGN);
	assert_int_equal(setrlimit(RLIMIT_FSIZE, &now), 0);
	bytes = book_write(report, &error);
	assert_int_equal(setrlimit(RLIMIT_FSIZE, &before), 0);
	assert_null(bytes);
	assert_int_equal(error->domain, FAULT);
	return error->code;
}

static void test_no_room(void **state)
{
	g_autoptr(Report) report = sample_report(LANGUAGE_VI);
	Table *table = g_ptr_array_index(report->tables, 0);

	(void)state;
	for (int i = 0; i < LONG_TABLE; i++)
		sample_row(table, ROW_PLAIN, "Huế|1|1|1|1|1|1|1", LANGUAGE_VI);
	assert_int_equal(write_within(report, FEW), FAULT_IO);
	/* The library says that all went well. */
	assert_int_equal(write_within(report, ENOUGH), FAULT_SOFTWARE);
	g_bytes_unref(write_book(report));
}

/* --- LibreOffice */

static char *without_formats(const char *cells, const char *kind)
{
	g_auto(GStrv) lines = g_strsplit(cells, "\n", -1);
	g_autoptr(GString) kept = g_string_new(NULL);

	for (gsize i = 0; lines[i] && *lines[i]; i++) {
		g_auto(GStrv) fields = g_strsplit(lines[i], "\t", 4);

		if (strcmp(fields[1], kind) == 0)
			g_string_append_printf(kept, "%s %s\n", fields[0], fields[2]);
	}
	return g_string_free(g_steal_pointer(&kept), FALSE);
}

/* Opened and saved by LibreOffice, which recalculates nothing: every text and number is the same.
 */
static void test_libreoffice(void **state)
{
	g_autoptr(Report) report = sample_report(LANGUAGE_VI);
	g_autoptr(GBytes) bytes = write_book(report);
	g_autofree char *folder = g_dir_make_tmp("book-XXXXXX", NULL);
	g_autofree char *path = save(bytes, folder), *out = g_build_filename(folder, "o", NULL);
	g_autofree char *profile =
	    g_strdup_printf("-env:UserInstallation=file://%s/profile", folder);
	g_autofree char *copy = g_build_filename(out, "book.xlsx", NULL);
	g_autofree char *office = g_find_program_in_path("soffice");
	const char *const command[] = { "timeout",
					"120",
					"soffice",
					"--headless",
					profile,
					"--convert-to",
					"xlsx:Calc MS Excel 2007 XML",
					"--outdir",
					out,
					NULL };
	const char *const kinds[] = { "n", "s" };
	g_autofree char *ours = run(reader, path), *theirs = NULL;

	(void)state;
	if (office) {
		g_free(run(command, path));
		theirs = run(reader, copy);
	}
	remove_folder(folder);
	if (!office)
		skip();
	for (gsize i = 0; i < G_N_ELEMENTS(kinds); i++) {
		g_autofree char *a = without_formats(ours, kinds[i]);
		g_autofree char *b = without_formats(theirs, kinds[i]);

		assert_true(strlen(a) > 500);
		assert_string_equal(a, b);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_vietnamese),     cmocka_unit_test(test_english),
		cmocka_unit_test(test_same_bytes),     cmocka_unit_test(test_same_bytes_elsewhere),
		cmocka_unit_test(test_hostile_texts),  cmocka_unit_test(test_refused_names),
		cmocka_unit_test(test_refused_report), cmocka_unit_test(test_empty),
		cmocka_unit_test(test_no_room),	       cmocka_unit_test(test_libreoffice),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Files that nobody sends in good faith, or that a broken program leaves behind: read in bounded
 * memory and time, and what is wrong with them is said.  Each is looked at in a process of its own,
 * whose memory and time the system counts.
 */
#include "unit.h"

#include "scratch_folder.h"

#include "intake/submission.h"

#include <fcntl.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#define HEAD "Tỉnh,Năm,Số liệu đến,Nguồn,Tên đề án,Kế hoạch\n"
#define ROW "Lâm Đồng,2025,30/11/2025,Địa phương,Cà phê,3200\n"
#define NO_ISSUE ISSUE_CODES

#define MEGABYTES_MAX 160 /* of a process that has read the catalog: some 20 */
#define SECONDS_MAX 12	  /* of the processor, for a debug build on a busy machine */

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

static void repeat(FILE *file, const char *text, guint times)
{
	for (guint i = 0; i < times; i++)
		fputs(text, file);
}

static void put_long_line(FILE *file)
{
	fputs(HEAD ROW, file);
	repeat(file, "0123456789", 1024 * 1024);
	fputs("\n" ROW, file);
}

static void put_one_line(FILE *file)
{
	repeat(file, "0123456789", 1024 * 1024);
}

static void put_wide_header(FILE *file)
{
	fputs("Tỉnh,Năm,Số liệu đến,Nguồn,Kế hoạch", file);
	repeat(file, ",a", 500 * 1000);
	fputs("\n" ROW, file);
}

static void put_widest_header(FILE *file)
{
	fputs("Tỉnh,Năm,Số liệu đến,Nguồn,Kế hoạch", file);
	repeat(file, ",a", 1000 * 1000);
	fputs("\n" ROW, file);
}

static void put_empty_columns(FILE *file)
{
	fputs("Tỉnh,Năm,Số liệu đến,Nguồn,Kế hoạch", file);
	repeat(file, ",", 1000 * 1000);
	fputs("\nLâm Đồng,2025,30/11/2025,Địa phương,3200", file);
	repeat(file, ",", 1000 * 1000);
	fputs("\n", file);
}

static void put_wide_rows(FILE *file)
{
	fputs(HEAD ROW, file);
	for (int i = 0; i < 10; i++) {
		repeat(file, "1,", 500 * 1000);
		fputs("\n", file);
	}
}

static void put_nul(FILE *file)
{
	static const char text[] = HEAD "Lâm\0Đồng,2025,30/11/2025,Địa phương,Cà phê,3200\n" ROW;

	fwrite(text, 1, sizeof(text) - 1, file);
}

/* Takes no room on the disk. */
static void put_sparse(FILE *file, off_t size)
{
	fputs(HEAD ROW, file);
	fflush(file);
	assert_int_equal(ftruncate(fileno(file), size), 0);
}

static void put_beyond_limit(FILE *file)
{
	put_sparse(file, (off_t)4 * 1024 * 1024 * 1024);
}

static void put_holes(FILE *file)
{
	put_sparse(file, (off_t)200 * 1024 * 1024);
}

static void put_wrong_lines(FILE *file)
{
	fputs(HEAD, file);
	for (int i = 0; i < 100 * 1000; i++)
		fprintf(file, "Lâm Đồng %d,20255,31/11/2025,Trời cho,Cà phê,1.23.4\n", i);
}

static void put_quotes_in_a_line(FILE *file)
{
	fputs(HEAD ROW, file);
	repeat(file, "\"", 50 * 1000 + 51);
	fputs("\n" ROW, file);
}

static void put_quotes_in_lines(FILE *file)
{
	fputs(HEAD, file);
	repeat(file, "\"\n", 50 * 1000);
}

static void put_open_quotes(FILE *file)
{
	fputs(HEAD, file);
	repeat(file, "\"Lâm Đồng,2025,30/11/2025,Địa phương,Cà phê,3200\n", 100 * 1000);
}

static void put_nested_quotes(FILE *file)
{
	fputs(HEAD, file);
	for (int depth = 1; depth < 1000; depth++) {
		repeat(file, "\"", (guint)depth);
		fputs("a", file);
		repeat(file, "\"", (guint)depth);
		fputs(",2025\n", file);
	}
}

static void put_delimiters(FILE *file)
{
	for (int i = 0; i < 20; i++) {
		repeat(file, ",", 1000 * 1000);
		fputs("\n", file);
	}
}

static void put_brackets(FILE *file)
{
	fputs("Tỉnh,Năm,Số liệu đến,Nguồn,Kế hoạch", file);
	repeat(file, "(", 1000);
	fputs("\n" ROW, file);
}

static void put_brackets_everywhere(FILE *file)
{
	for (int i = 0; i < 40; i++) {
		for (int column = 0; column < 100; column++) {
			repeat(file, "(Kế hoạch ", 100);
			fputs(",", file);
		}
		fputs("\n", file);
	}
}

static void put_random(FILE *file)
{
	g_autoptr(GRand) random = g_rand_new_with_seed(20251204);

	for (int i = 0; i < 5 * 1024 * 1024; i++) {
		guint32 four = g_rand_int(random);

		fwrite(&four, sizeof(four), 1, file);
	}
}

static void put_random_rows(FILE *file)
{
	fputs(HEAD ROW, file);
	put_random(file);
}

static void put_marks(FILE *file)
{
	fputs(HEAD "Lâm Đồng,2025,30/11/2025,Địa phương,", file);
	repeat(file, "e\u0301\u0323", 100 * 1000);
	fputs(",3200\n", file);
	repeat(file, "\u0301", 400 * 1000);
	fputs("\n", file);
}

static void put_long_cells(FILE *file)
{
	fputs(HEAD, file);
	for (int i = 0; i < 12; i++) {
		repeat(file, "Lâm Đồng ", 80 * 1000);
		fputs(",2025,30/11/2025,Địa phương,,", file);
		repeat(file, "1.", 1000);
		fputs("\n", file);
	}
}

static void put_blank_lines(FILE *file)
{
	repeat(file, "\r", 4 * 1000 * 1000);
	repeat(file, "\n", 4 * 1000 * 1000);
}

/* The code that must be said first, and how many rows are taken and refused. */
static const struct {
	const char *name;
	void (*put)(FILE *file);
	IssueCode code;
	guint accepted, refused;
} files[] = {
	{ "a line of 10 MB between two rows", put_long_line, ISSUE_LINE_TOO_LONG, 2, 1 },
	{ "one line of 10 MB", put_one_line, ISSUE_DELIMITER, 0, 0 },
	{ "half a million columns", put_wide_header, ISSUE_TOO_MANY_COLUMNS, 0, 0 },
	{ "a million columns: the line is too long", put_widest_header, ISSUE_NO_HEADER, 0, 0 },
	{ "a million empty columns", put_empty_columns, NO_ISSUE, 1, 0 },
	{ "rows of half a million cells", put_wide_rows, ISSUE_MANY_FIELDS, 1, 10 },
	{ "a NUL in a cell", put_nul, ISSUE_NUL, 1, 1 },
	{ "a sparse file of 4 GB", put_beyond_limit, ISSUE_NOT_READABLE, 0, 0 },
	{ "a sparse file of 200 MB", put_holes, ISSUE_LINE_TOO_LONG, 1, 1 },
	{ "100 000 lines that are all wrong", put_wrong_lines, ISSUE_DATE, 0, 100000 },
	{ "50 051 quotes in a line", put_quotes_in_a_line, ISSUE_UNCLOSED_QUOTE, 2, 1 },
	{ "a quote on each of 50 000 lines", put_quotes_in_lines, ISSUE_NO_FIGURES, 0, 0 },
	{ "100 000 quotes that open and never close", put_open_quotes, ISSUE_UNCLOSED_QUOTE, 0,
	  100000 },
	{ "quotes in quotes", put_nested_quotes, ISSUE_FEW_FIELDS, 0, 999 },
	{ "delimiters and nothing else", put_delimiters, ISSUE_NO_HEADER, 0, 0 },
	{ "a heading with 1000 brackets", put_brackets, ISSUE_MEASURE_MISSING, 0, 0 },
	{ "4000 headings of 100 brackets", put_brackets_everywhere, ISSUE_NO_HEADER, 0, 0 },
	{ "20 MB of random bytes", put_random, NO_ISSUE, 0, 0 },
	{ "20 MB of random bytes below a header", put_random_rows, NO_ISSUE, 1, 0 },
	{ "letters with hundreds of thousands of marks", put_marks, NO_ISSUE, 0, 0 },
	{ "cells of a megabyte", put_long_cells, NO_ISSUE, 0, 12 },
	{ "millions of blank lines", put_blank_lines, ISSUE_DELIMITER, 0, 0 },
};

static gboolean has_code(const Submission *submission, IssueCode code)
{
	return code == NO_ISSUE || submission->issues->counts[code] > 0;
}

/* What a process that has looked at a file says with its exit status. */
typedef enum Verdict { FINE, UNBALANCED, OTHER_ISSUES, OTHER_ROWS, UNBOUNDED } Verdict;

static Verdict look(const char *path, gsize row)
{
	g_autoptr(InboxFile) file = inbox_file_open(path, &LIMITS_OTHERWISE);
	g_autoptr(Submission) submission = submission_check(catalog, file);
	guint kept = 0;

	print_message("  accepted %u, refused %u, excluded %u;", submission->accepted.records,
		      submission->refused.records, submission->excluded.records);
	for (IssueCode code = 0; code < ISSUE_CODES; code++)
		if (submission->issues->counts[code])
			print_message(" %s %u", issue_rule(code)->code,
				      submission->issues->counts[code]);
	print_message("\n");
	for (guint i = 0; i < ISSUE_CODES; i++)
		kept = MAX(kept, submission->issues->kept_of[i]);
	if (kept > ISSUES_KEPT || submission->lines->len > 0)
		return UNBOUNDED;
	if (!submission_balances(submission))
		return UNBALANCED;
	if (!has_code(submission, files[row].code))
		return OTHER_ISSUES;
	if (files[row].code == NO_ISSUE)
		return FINE;
	return submission->accepted.records == files[row].accepted &&
		       submission->refused.records == files[row].refused
		   ? FINE
		   : OTHER_ROWS;
}

/* Under a sanitizer or valgrind memory and time say nothing. */
static gboolean is_measured(void)
{
#ifdef __SANITIZE_ADDRESS__
	return FALSE;
#else
	return g_getenv("TOOL") == NULL || !*g_getenv("TOOL");
#endif
}

static Verdict look_elsewhere(const char *path, gsize row, struct rusage *usage)
{
	int status = 0;
	pid_t child = fork();

	if (child == 0)
		_exit((int)look(path, row));
	assert_true(child > 0);
	assert_int_equal(wait4(child, &status, 0, usage), child);
	if (!WIFEXITED(status))
		fail_msg("%s: ended by signal %d", files[row].name, WTERMSIG(status));
	return (Verdict)WEXITSTATUS(status);
}

static void test_files(void **state)
{
	g_autofree char *path = g_build_filename(*state, "x.csv", NULL);
	gboolean fine = TRUE;

	for (gsize i = 0; i < G_N_ELEMENTS(files); i++) {
		FILE *file = fopen(path, "wb");
		struct rusage usage;
		Verdict verdict;
		double seconds;
		long megabytes;

		assert_non_null(file);
		files[i].put(file);
		assert_int_equal(fclose(file), 0);
		verdict = look_elsewhere(path, i, &usage);
		seconds = (double)(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) +
			  (double)(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
		megabytes = usage.ru_maxrss / 1024;
		print_message("%s: verdict %d, %.1f s, %ld MB\n", files[i].name, verdict, seconds,
			      megabytes);
		fine = fine && verdict == FINE;
		if (is_measured() && (seconds > SECONDS_MAX || megabytes > MEGABYTES_MAX))
			fine = FALSE;
	}
	assert_true(fine);
}

/* A file that another program changes as long as it is read. */
typedef struct Changer {
	int fd;
	gboolean grows;
	gint stopped; /* atomic */
} Changer;

static gpointer change(gpointer data)
{
	Changer *changer = data;
	off_t size = lseek(changer->fd, 0, SEEK_END);

	while (!g_atomic_int_get(&changer->stopped)) {
		if (changer->grows)
			size += write(changer->fd, ROW, strlen(ROW));
		else
			size -= (off_t)strlen(ROW);
		if (!changer->grows && ftruncate(changer->fd, MAX(size, 0)) != 0)
			return NULL;
		g_usleep(100);
	}
	return NULL;
}

static Submission *check_while_changing(const char *path, gboolean grows)
{
	g_autoptr(InboxFile) file = inbox_file_open(path, &LIMITS_OTHERWISE);
	Changer changer = { open(path, O_WRONLY | O_APPEND | O_CLOEXEC), grows, 0 };
	GThread *thread = g_thread_new("change", change, &changer);
	Submission *submission = submission_check(catalog, file);

	g_atomic_int_set(&changer.stopped, 1);
	g_thread_join(thread);
	close(changer.fd);
	return submission;
}

/* Nothing of a half is taken, and nothing else is said of it. */
static void test_changing(void **state)
{
	g_autofree char *path = g_build_filename(*state, "x.csv", NULL);

	for (int grows = 0; grows < 2; grows++) {
		g_autoptr(Submission) submission = NULL;
		FILE *file = fopen(path, "wb");
		const Issue *issue;

		assert_non_null(file);
		fputs(HEAD, file);
		repeat(file, ROW, 40 * 1000);
		assert_int_equal(fclose(file), 0);
		submission = check_while_changing(path, grows);
		assert_true(submission_balances(submission));
		assert_int_equal(submission->read.records, 0);
		assert_int_equal(submission->issues->kept->len, 1);
		issue = submission->issues->kept->pdata[0];
		assert_int_equal(issue->code, ISSUE_NOT_READABLE);
		assert_non_null(strstr(issue->value, "changed while it was being read"));
	}
}

/* The limits are those of the settings. */
static void test_limits(void **state)
{
	static const struct {
		Limits limits;
		IssueCode code;
	} rows[] = {
		{ { 0, 0, 6 }, NO_ISSUE },
		{ { 0, 0, 5 }, ISSUE_TOO_MANY_COLUMNS },
		{ { 0, sizeof(HEAD) - 2, 0 }, NO_ISSUE },
		{ { 0, sizeof(HEAD) - 3, 0 }, ISSUE_NO_HEADER },
		{ { sizeof(HEAD ROW) - 1, 0, 0 }, NO_ISSUE },
		{ { sizeof(HEAD ROW) - 2, 0, 0 }, ISSUE_NOT_READABLE },
	};
	g_autofree char *path = put_file(*state, "x.csv", HEAD ROW);

	for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
		Limits limits = rows[i].limits;
		g_autoptr(InboxFile) file = NULL;
		g_autoptr(Submission) submission = NULL;

		limits.file_bytes = limits.file_bytes ? limits.file_bytes : 1000;
		file = inbox_file_open(path, &limits);
		submission = submission_check(catalog, file);
		if (!has_code(submission, rows[i].code) ||
		    (rows[i].code == NO_ISSUE) != (submission->accepted.records == 1))
			fail_msg("row %zu: %u accepted", i, submission->accepted.records);
	}
}

/* What a cell is read as that does not show what it holds. */
static void test_cells(void **state)
{
	static const struct {
		const char *place, *date, *project, *amount;
		const char *issues; /* codes and columns */
	} rows[] = {
		{ "Lâm Đồng", "30/11/2025", "=cmd|'/C calc'!A0", "5", "X901@37 " },
		{ "Lâm Đồng", "30/11/2025", "@SUM(A1)", "5", "X901@37 " },
		{ "Lâm Đồng", "30/11/2025", "+HYPERLINK(1)", "5", "X901@37 " },
		{ "Lâm Đồng", "30/11/2025", "-2+3+cmd|' /C calc'!A0", "5", "X901@37 " },
		{ "Lâm Đồng", "30/11/2025", "- Đề án (giai đoạn 1)", "5", "" },
		{ "Lâm Đồng", "30/11/2025", "+ Máy móc", "5", "" },
		{ "Lâm Đồng", "30/11/2025", "=Đào tạo nghề", "5", "" },
		{ "Lâm Đồng", "30/11/2025", "Cà\x1B[31m phê", "5", "X902@37 " },
		{ "Lâm Đồng", "30/11/2025", "Cà \u202Ephê", "5", "X902@37 " },
		{ "Lâm\u2067 Đồng", "30/11/2025", "Cà\x07 phê", "5", "X902@1 " },
		{ "Lâm Đồng", "30/11/2025", "Cà phê", "\u202E0001", "X903@44 " },
		{ "Lâm Đồng", "30/11\x08/2025", "Cà phê", "1", "X903@15 " },
		{ "Lâm Đồng", "30/11/2025", "=1\x07", "\u202E0001", "X901@37 X902@37 X903@41 " },
	};

	(void)state;
	for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
		g_autofree char *text =
		    g_strdup_printf(HEAD "%s,2025,%s,Địa phương,%s,%s\n", rows[i].place,
				    rows[i].date, rows[i].project, rows[i].amount);
		g_autoptr(GBytes) bytes = g_bytes_new(text, strlen(text));
		InboxFile file = { .name = (char *)"x.csv", .digest = (char *)"", .bytes = bytes };
		g_autoptr(Submission) submission = submission_read(catalog, &file, 0);
		g_autoptr(GString) said = g_string_new(NULL);

		for (guint j = 0; j < submission->issues->kept->len; j++) {
			const Issue *issue = submission->issues->kept->pdata[j];

			g_string_append_printf(said, "%s@%d ", issue_rule(issue->code)->code,
					       issue->column);
		}
		if (strcmp(said->str, rows[i].issues) != 0 ||
		    submission->lines->len != !strstr(said->str, "X903"))
			fail_msg("row %zu: %s", i, said->str);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		in_folder(test_files),
		in_folder(test_changing),
		in_folder(test_limits),
		cmocka_unit_test(test_cells),
	};

	return cmocka_run_group_tests(tests, load, unload);
}

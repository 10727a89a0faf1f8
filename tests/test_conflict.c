/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which positions stand beside one another, and what the senders of the others are told. */
#include "unit.h"

#include "ledger_fixture.h"

#define REVISED "place,period,as_of,source,revision,implemented\n"
#define MAPPED "place,territory,period,as_of,source,implemented\n"

typedef struct Case {
	const char *a, *b; /* two files */
	const char *place, *answer;
	const char *issues;
} Case;

/* Each case also with the files in the other order: the answer and who is told stay the same. */
static void check(const Case *row, gsize number, gboolean reversed)
{
	g_autoptr(Books) books = books_new();
	g_autofree char *issues = NULL;
	const char *answer;

	if (reversed)
		books_add(books, "b.csv", row->b);
	books_add(books, "a.csv", row->a);
	if (!reversed)
		books_add(books, "b.csv", row->b);
	books_close(books, "2025-12-04");
	answer = books_ask(books, row->place, "implemented.local@2025");
	issues = books_issues(books);
	if (strcmp(answer, row->answer) != 0 || strcmp(issues, row->issues) != 0)
		fail_msg("row %zu%s: '%s', '%s'", number, reversed ? " reversed" : "", answer,
			 issues);
}

static void check_all(const Case *rows, gsize count)
{
	for (gsize i = 0; i < count; i++)
		for (int reversed = 0; reversed < 2; reversed++)
			check(&rows[i], i, reversed);
}

static void versions(void **state)
{
	static const Case rows[] = {
		/* a higher revision of the same position stands, wherever it comes */
		{ REVISED "Hà Nội,2025,30/06/2025,local,1,10\n",
		  REVISED "Hà Nội,2025,30/06/2025,local,2,20\n", "01", "20000000 to 2025-06-30",
		  "S803 a.csv:2 b.csv:2" },
		{ REVISED "Hà Nội,2025,30/06/2025,local,3,10\n",
		  REVISED "Hà Nội,2025,30/06/2025,local,2,20\n", "01", "10000000 to 2025-06-30",
		  "S803 b.csv:2 a.csv:2" },
		/* none stated is lower than any */
		{ REVISED "Hà Nội,2025,30/06/2025,local,,10\n",
		  REVISED "Hà Nội,2025,30/06/2025,local,1,20\n", "01", "20000000 to 2025-06-30",
		  "S803 a.csv:2 b.csv:2" },
		/* two of one rank: neither, and both are told of the other, also when equal */
		{ REVISED "Hà Nội,2025,30/06/2025,local,,10\n",
		  REVISED "Hà Nội,2025,30/06/2025,local,,20\n", "01", "not-reported",
		  "S804 a.csv:2 b.csv:2; S804 b.csv:2 a.csv:2" },
		{ REVISED "Hà Nội,2025,30/06/2025,local,2,10\n",
		  REVISED "Cà Mau,2025,30/06/2025,local,2,20\n"
			  "Hà Nội,2025,30/06/2025,local,2,10\n",
		  "01", "not-reported", "S804 a.csv:2 b.csv:3; S804 b.csv:3 a.csv:2" },
		/* a higher revision settles the dispute of two others */
		{ REVISED "Hà Nội,2025,30/06/2025,local,1,10\n"
			  "Hà Nội,2025,30/06/2025,local,2,30\n",
		  REVISED "Hà Nội,2025,30/06/2025,local,1,20\n", "01", "30000000 to 2025-06-30",
		  "S803 a.csv:2 a.csv:3; S803 b.csv:2 a.csv:3" },
		/* another day, period or place is no version */
		{ REVISED "Hà Nội,2025,30/06/2025,local,2,10\n",
		  REVISED "Hà Nội,2025,31/07/2025,local,1,20\n", "01", "20000000 to 2025-07-31",
		  "" },
		{ REVISED "Hà Nội,2025,30/06/2025,local,1,10\n",
		  REVISED "Hà Nội,2024,30/06/2025,local,2,20\n", "01", "10000000 to 2025-06-30",
		  "" },
		{ REVISED "Hà Nội,2025,30/06/2025,local,1,10\n",
		  REVISED "Huế,2025,30/06/2025,local,2,20\n", "01", "10000000 to 2025-06-30", "" },
		/* a revision of what was refused lets an older position stand no longer */
		{ REVISED "Hà Nội,2025,30/06/2025,local,,10\n"
			  "Hà Nội,2025,31/07/2025,local,,30\n",
		  REVISED "Hà Nội,2025,31/07/2025,local,,20\n", "01", "10000000 to 2025-06-30",
		  "S804 a.csv:3 b.csv:2; S804 b.csv:2 a.csv:3" },
	};

	(void)state;
	check_all(rows, G_N_ELEMENTS(rows));
}

/* Lâm Đồng (68) is since July 2025 what Lâm Đồng, Đắk Nông and Bình Thuận were. */
static void maps(void **state)
{
	static const Case rows[] = {
		/* former provinces add up to the merged one, which says nothing itself */
		{ MAPPED "Đắk Nông,,2025,30/06/2025,local,10\nLâm Đồng,,2025,30/06/2025,local,5\n",
		  MAPPED "Bình Thuận,,2025,30/06/2025,local,20\n", "68", "35000000 to 2025-06-30",
		  "" },
		/* its own later position covers what they said before */
		{ MAPPED "Đắk Nông,,2025,30/06/2025,local,10\n",
		  MAPPED "Lâm Đồng,,2025,30/09/2025,local,50\n", "68", "50000000 to 2025-09-30",
		  "" },
		/* at the same day the two count twice: both are refused, and told */
		{ MAPPED "Đắk Nông,30/06/2025,2025,30/09/2025,local,10\n",
		  MAPPED "Lâm Đồng,,2025,30/09/2025,local,50\n", "68", "not-reported",
		  "S807 a.csv:2 b.csv:2; S807 b.csv:2 a.csv:2" },
		/* so when the former province speaks later */
		{ MAPPED "Đắk Nông,30/06/2025,2025,31/10/2025,local,10\n",
		  MAPPED "Lâm Đồng,,2025,30/09/2025,local,50\n", "68", "not-reported",
		  "S807 a.csv:2 b.csv:2; S807 b.csv:2 a.csv:2" },
		/* another period does not collide */
		{ MAPPED "Đắk Nông,30/06/2025,2024,30/09/2025,local,10\n",
		  MAPPED "Lâm Đồng,,2025,30/09/2025,local,50\n", "68", "50000000 to 2025-09-30",
		  "" },
		/* nor does a former province of another one: Gia Lai is part of 52 */
		{ MAPPED "Gia Lai,30/06/2025,2025,30/09/2025,local,10\n",
		  MAPPED "Lâm Đồng,,2025,30/09/2025,local,50\n", "68", "50000000 to 2025-09-30",
		  "" },
		/* the code 46 was Thừa Thiên Huế, then Huế, then Huế on the new map */
		{ MAPPED "Thừa Thiên Huế,31/12/2024,2025,30/09/2025,local,10\n",
		  MAPPED "Huế,,2025,30/09/2025,local,50\n", "46", "not-reported",
		  "S807 a.csv:2 b.csv:2; S807 b.csv:2 a.csv:2" },
	};

	(void)state;
	check_all(rows, G_N_ELEMENTS(rows));
}

/* A position after the report date waits, and its sender learns both days. */
static void after_the_report(void **state)
{
	g_autoptr(Books) books = books_new();
	const Submission *submission =
	    books_add(books, "a.csv",
		      HEAD "Hà Nội,2025,31/12/2025,local,9,9\nHà Nội,2025,30/11/2025,local,8,8\n");
	const Issue *issue;
	g_autofree char *vi = NULL, *en = NULL;

	(void)state;
	books_close(books, "2025-12-04");
	assert_string_equal(books_ask(books, "01", "implemented.local"), "8000000 to 2025-11-30");
	assert_int_equal(submission->issues->kept->len, 1);
	issue = submission->issues->kept->pdata[0];
	assert_string_equal(issue_rule(issue->code)->code, "S808");
	assert_int_equal(issue->line, 2);
	vi = issue_sentence(issue, LANGUAGE_VI);
	en = issue_sentence(issue, LANGUAGE_EN);
	assert_non_null(strstr(vi, "31/12/2025"));
	assert_non_null(strstr(vi, "(04/12/2025)"));
	assert_non_null(strstr(en, "31/12/2025"));
	assert_non_null(strstr(en, "(04/12/2025)"));
}

/* What is after the report date disputes nothing that stands. */
static void later_disputes_nothing(void **state)
{
	static const Case rows[] = {
		{ MAPPED "Đắk Nông,30/06/2025,2025,31/12/2025,local,10\n",
		  MAPPED "Lâm Đồng,,2025,30/09/2025,local,50\n", "68", "50000000 to 2025-09-30",
		  "S808 a.csv:2 04/12/2025" },
		{ REVISED "Hà Nội,2025,31/12/2025,local,1,10\n",
		  REVISED "Hà Nội,2025,31/12/2025,local,2,20\n", "01", "not-reported",
		  "S803 a.csv:2 b.csv:2; S808 b.csv:2 04/12/2025" },
	};

	(void)state;
	check_all(rows, G_N_ELEMENTS(rows));
}

/* The stated total stands beside its parts; a difference is told, and every number is kept. */
static void both_against_its_parts(void **state)
{
	static const struct {
		const char *lines, *issues;
		const char *total, *local, *national;
	} rows[] = {
		{ "Hà Nội,2025,30/06/2025,both,,100\nHà Nội,2025,30/06/2025,local,,60\n"
		  "Hà Nội,2025,30/06/2025,national,,40\n",
		  "", "100000000 to 2025-06-30", "60000000 to 2025-06-30",
		  "40000000 to 2025-06-30" },
		{ "Hà Nội,2025,30/06/2025,both,,100\nHà Nội,2025,30/06/2025,local,,60\n"
		  "Hà Nội,2025,30/06/2025,national,,41\n",
		  "T707 a.csv:2 101", "100000000 to 2025-06-30", "60000000 to 2025-06-30",
		  "41000000 to 2025-06-30" },
		{ "Hà Nội,2025,30/06/2025,both,,100\nHà Nội,2025,30/06/2025,local,,100\n"
		  "Hà Nội,2025,30/06/2025,national,,không có\n",
		  "", "100000000 to 2025-06-30", "100000000 to 2025-06-30",
		  "not-applicable to 2025-06-30" },
		{ "Hà Nội,2025,30/06/2025,both,,100\nHà Nội,2025,30/06/2025,local,,0\n"
		  "Hà Nội,2025,30/06/2025,national,,0\n",
		  "T707 a.csv:2 0", "100000000 to 2025-06-30", "0 to 2025-06-30",
		  "0 to 2025-06-30" },
		/* told of the line of both, wherever it stands, with decimals when there are any */
		{ "Hà Nội,2025,30/06/2025,local,,60\nHà Nội,2025,30/06/2025,national,,\"0,5\"\n"
		  "Hà Nội,2025,30/06/2025,both,,1000\n",
		  "T707 a.csv:4 60.5", "1000000000 to 2025-06-30", "60000000 to 2025-06-30",
		  "500000 to 2025-06-30" },
		/* one part alone is no sum to compare with */
		{ "Hà Nội,2025,30/06/2025,both,,100\nHà Nội,2025,30/06/2025,local,,60\n", "",
		  "100000000 to 2025-06-30", "60000000 to 2025-06-30", "not-reported" },
		{ "Hà Nội,2025,30/06/2025,both,,100\n", "", "100000000 to 2025-06-30",
		  "not-reported", "not-reported" },
	};

	(void)state;
	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		g_autofree char *text = g_strconcat(HEAD, rows[i].lines, NULL);
		g_autoptr(Books) books = books_of("2025-12-04", text);
		g_autofree char *issues = books_issues(books);
		const char *total = books_ask(books, "01", "implemented");
		const char *local = books_ask(books, "01", "implemented.local");
		const char *national = books_ask(books, "01", "implemented.national");

		if (strcmp(issues, rows[i].issues) != 0 || strcmp(total, rows[i].total) != 0 ||
		    strcmp(local, rows[i].local) != 0 || strcmp(national, rows[i].national) != 0)
			fail_msg("row %zu: '%s', '%s', '%s', '%s'", i, issues, total, local,
				 national);
	}
}

/* Money in millions with its unit, counts without one; each language has its own numbers. */
static void words_of_a_difference(void **state)
{
	static const char *const wanted[][LANGUAGES] = {
		{ "a.csv:4: warning T707: Cột Thực hiện: dòng Hai nguồn ghi 1.000, còn địa phương "
		  "cộng "
		  "quốc gia được 60,5 (triệu đồng). Xin kiểm tra ba số này.",
		  "a.csv:4: warning T707: Column Implemented: the line of both sources says 1,000, "
		  "while "
		  "local plus national come to 60.5 (million đồng). Please check these three "
		  "figures." },
		{ "a.csv:4: warning T707: Cột Số đề án: dòng Hai nguồn ghi 9, còn địa phương cộng "
		  "quốc gia "
		  "được 10. Xin kiểm tra ba số này.",
		  "a.csv:4: warning T707: Column Projects: the line of both sources says 9, while "
		  "local "
		  "plus "
		  "national come to 10. Please check these three figures." },
	};
	g_autoptr(Books) books =
	    books_of("2025-12-04", "place,period,as_of,source,implemented,projects\n"
				   "Hà Nội,2025,30/06/2025,local,60,5\n"
				   "Hà Nội,2025,30/06/2025,national,\"0,5\",5\n"
				   "Hà Nội,2025,30/06/2025,both,1000,9\n");
	const Submission *submission = books->submissions->pdata[0];

	(void)state;
	assert_int_equal(submission->issues->kept->len, G_N_ELEMENTS(wanted));
	for (guint i = 0; i < G_N_ELEMENTS(wanted); i++)
		for (int l = 0; l < LANGUAGES; l++) {
			g_autofree char *line =
			    issue_line(submission->issues->kept->pdata[i], (Language)l);

			assert_string_equal(line, wanted[i][l]);
		}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(versions),
		cmocka_unit_test(maps),
		cmocka_unit_test(after_the_report),
		cmocka_unit_test(later_disputes_nothing),
		cmocka_unit_test(both_against_its_parts),
		cmocka_unit_test(words_of_a_difference),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}

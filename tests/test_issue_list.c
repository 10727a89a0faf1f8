/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Counts are exact however many issues there are; what is kept is bounded. */
#include "unit.h"

#include "ledger_fixture.h"

static void add(IssueList *list, IssueCode code, guint count)
{
	for (guint i = 0; i < count; i++) {
		Issue *issue = issue_list_take(list, issue_new(code, "a.csv"));

		issue->line = (int)i + 1;
		issue->value = g_strdup_printf("%u", i);
	}
}

static void keeps_some_and_counts_all(void **state)
{
	static const struct {
		guint found, kept, cut;
	} rows[] = {
		{ 0, 0, 0 },
		{ 1, 1, 0 },
		{ ISSUES_KEPT, ISSUES_KEPT, 0 },
		{ ISSUES_KEPT + 1, ISSUES_KEPT, 1 },
		{ 50 * ISSUES_KEPT, ISSUES_KEPT, 49 * ISSUES_KEPT },
	};

	(void)state;
	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		g_autoptr(IssueList) list = issue_list_new();

		add(list, ISSUE_DATE, rows[i].found);
		assert_int_equal(list->counts[ISSUE_DATE], rows[i].found);
		assert_int_equal(list->kept->len, rows[i].kept);
		assert_int_equal(issue_list_cut(list, ISSUE_DATE), rows[i].cut);
		assert_int_equal(issue_list_keeps(list, ISSUE_DATE), rows[i].found < ISSUES_KEPT);
		assert_int_equal(issue_list_asking(list), rows[i].found);
	}
}

/* A flood of one code drowns no other one. */
static void each_code_for_itself(void **state)
{
	g_autoptr(IssueList) list = issue_list_new();

	(void)state;
	add(list, ISSUE_DATE, 2 * ISSUES_KEPT);
	add(list, ISSUE_PERIOD, 3);
	assert_true(issue_list_keeps(list, ISSUE_PERIOD));
	assert_int_equal(issue_list_cut(list, ISSUE_PERIOD), 0);
	assert_int_equal(list->kept->len, ISSUES_KEPT + 3);
}

/* The first ones are kept, and in the order of the file. */
static void sorted_by_place(void **state)
{
	g_autoptr(IssueList) list = issue_list_new();

	(void)state;
	add(list, ISSUE_PERIOD, 2);
	add(list, ISSUE_DATE, ISSUES_KEPT + 5);
	issue_list_sort(list);
	for (guint i = 1; i < list->kept->len; i++)
		assert_true(issue_compare(&list->kept->pdata[i - 1], &list->kept->pdata[i]) < 0);
	assert_int_equal(((const Issue *)list->kept->pdata[list->kept->len - 1])->line,
			 ISSUES_KEPT);
}

/* Notes do not ask, nor does a warning that somebody confirmed; once is enough. */
static void asks_only_what_is_open(void **state)
{
	g_autoptr(IssueList) list = issue_list_new();
	Issue *first;

	(void)state;
	add(list, ISSUE_SUPERSEDED, 4);
	add(list, ISSUE_TOTAL_DIFFERS, 2);
	add(list, ISSUE_DATE, 1);
	assert_int_equal(issue_list_asking(list), 3);
	first = list->kept->pdata[4];
	issue_list_confirm(list, first, "Phòng A", "2025-12-01", "counted again");
	issue_list_confirm(list, first, "Phòng B", "2025-12-02", "as well");
	assert_int_equal(issue_list_asking(list), 2);
	assert_string_equal(first->confirmed_by, "Phòng A");
	assert_false(issue_asks(first));
	assert_true(issue_asks(list->kept->pdata[5]));
}

/* A file in which every line is wrong: each of its issues says where, as far as they are kept. */
static void file_of_bad_lines(void **state)
{
	enum { LINES = 3 * ISSUES_KEPT };
	g_autoptr(Books) books = books_new();
	g_autoptr(GString) text = g_string_new(HEAD);
	const Submission *submission;
	const Issue *last;

	(void)state;
	for (int i = 0; i < LINES; i++)
		g_string_append(text, "Huế,2025,31/11/2025,local,x,1\n");
	submission = books_add(books, "a.csv", text->str);
	assert_int_equal(submission->refused.records, LINES);
	assert_int_equal(submission->issues->counts[ISSUE_DATE], LINES);
	assert_int_equal(submission->issues->counts[ISSUE_NOT_A_NUMBER], LINES);
	assert_int_equal(submission->issues->kept->len, 2 * ISSUES_KEPT);
	assert_int_equal(issue_list_asking(submission->issues), 2 * LINES);
	last = submission->issues->kept->pdata[submission->issues->kept->len - 1];
	assert_int_equal(last->line, ISSUES_KEPT + 1);
	assert_int_equal(last->record, ISSUES_KEPT);
	assert_string_equal(last->key, "Huế · 2025 · local");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(keeps_some_and_counts_all),
		cmocka_unit_test(each_code_for_itself),
		cmocka_unit_test(sorted_by_place),
		cmocka_unit_test(asks_only_what_is_open),
		cmocka_unit_test(file_of_bad_lines),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}

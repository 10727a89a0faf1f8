/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Who may confirm what, and what is said of rows that confirm nothing. */
#include "unit.h"

#include "ledger_fixture.h"
#include "scratch_folder.h"

#include "base/fault.h"
#include "intake/issue/confirmation.h"

#define COLUMNS "code,file,line,value,by,date,why\n"
#define SURE "Phòng A,2025-12-01,checked on the spot\n"

/* One warning T701 in line 3 (value 9), an error V402 in line 4 and a note D205 in line 5. */
static Books *warned_books(void)
{
	Books *books = books_new();

	books_add(books, "a.csv",
		  HEAD "Huế,2025,30/09/2025,local,5,1\n"
		       "Tổng cộng,,,,9,1\n"
		       "Huế,2025,30/06/2025,local,x,1\n"
		       "Người lập biểu,,,,,\n");
	books_close(books, "2025-12-04");
	return books;
}

static Confirmations *read_table(const char *folder, const char *text, GError **error)
{
	g_autofree char *path = put_file(folder, "confirmed.csv", text);

	return confirmations_read(path, error);
}

static void rows_confirm_or_are_told(void **state)
{
	static const struct {
		const char *row, *told; /* NULL: it confirms the warning */
	} rows[] = {
		{ "T701,a.csv,3,9," SURE, NULL },
		{ "t701,a.csv,3,," SURE, NULL },
		{ "total-differs,a.csv,3,9," SURE, NULL },
		{ "T701,a.csv,3,8," SURE, "there is no such warning T701 any more" },
		{ "T701,a.csv,2,9," SURE, "there is no such warning T701 any more" },
		{ "T701,b.csv,3,9," SURE, "there is no such warning T701 any more" },
		{ "R601,a.csv,3,9," SURE, "there is no such warning R601 any more" },
		{ "V402,a.csv,4,x," SURE, "V402 is an error and cannot be confirmed" },
		{ "D205,a.csv,5,," SURE, "D205 is only a note" },
		{ "V999,a.csv,4,x," SURE, "there is no code 'V999'" },
		{ "\x1b[31m,a.csv,4,x," SURE, "there is no code '\\x1B[31m'" },
		{ "T701,a.csv,,9," SURE, "the column line must be the number of a line" },
		{ "T701,a.csv,-3,9," SURE, "the column line must be the number of a line" },
		{ "T701,a.csv,3,9,,2025-12-01,why\n", "who confirms it (by) and why" },
		{ "T701,a.csv,3,9,Phòng A,2025-12-01,\n", "who confirms it (by) and why" },
		{ "T701,a.csv,3,9,Phòng A,1/12/2025,why\n", "must be a day such as 2025-12-01" },
	};

	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		g_autoptr(Books) books = warned_books();
		IssueList *issues = ((Submission *)books->submissions->pdata[0])->issues;
		g_autofree char *text = g_strconcat(COLUMNS, rows[i].row, NULL);
		g_autoptr(Confirmations) confirmations = read_table(*state, text, NULL);
		g_autoptr(GPtrArray) idle = NULL;

		assert_non_null(confirmations);
		assert_int_equal(issue_list_asking(issues), 2);
		confirmations_apply(confirmations, issues);
		idle = confirmations_idle(confirmations, LANGUAGE_EN);
		if (issue_list_asking(issues) != (rows[i].told ? 2 : 1))
			fail_msg("row %zu: %u ask", i, issue_list_asking(issues));
		if (idle->len != (rows[i].told ? 1 : 0))
			fail_msg("row %zu: %u told", i, idle->len);
		if (rows[i].told && (!strstr(idle->pdata[0], rows[i].told) ||
				     !strstr(idle->pdata[0], "confirmed.csv:2: ")))
			fail_msg("row %zu: %s", i, (char *)idle->pdata[0]);
	}
}

/* One row is of one warning, each row speaks for itself, and both are kept on record. */
static void who_and_why_is_kept(void **state)
{
	g_autoptr(Books) books = warned_books();
	IssueList *issues = ((Submission *)books->submissions->pdata[0])->issues;
	g_autoptr(Confirmations) confirmations =
	    read_table(*state, COLUMNS "T701,a.csv,3,9," SURE "V402,a.csv,4,x," SURE, NULL);
	g_autoptr(GPtrArray) idle = NULL;
	const Issue *first = issues->kept->pdata[0];

	confirmations_apply(confirmations, issues);
	idle = confirmations_idle(confirmations, LANGUAGE_VI);
	assert_int_equal(first->code, ISSUE_TOTAL_DIFFERS);
	assert_string_equal(first->confirmed_by, "Phòng A");
	assert_string_equal(first->confirmed_on, "2025-12-01");
	assert_string_equal(first->why, "checked on the spot");
	assert_int_equal(idle->len, 1);
	assert_non_null(strstr(idle->pdata[0], "confirmed.csv:3: V402 là lỗi nên không xác nhận"));
}

static void other_tables_are_faults(void **state)
{
	static const char *const texts[] = { "", "code,file,line,by,why\n",
					     COLUMNS "T701,a.csv\n" };

	for (gsize i = 0; i < G_N_ELEMENTS(texts); i++) {
		g_autoptr(GError) error = NULL;

		assert_null(read_table(*state, texts[i], &error));
		assert_int_equal(error->code, FAULT_SETTINGS);
		assert_two_lines(error->message, "confirmed.csv:", i);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		in_folder(rows_confirm_or_are_told),
		in_folder(who_and_why_is_kept),
		in_folder(other_tables_are_faults),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}

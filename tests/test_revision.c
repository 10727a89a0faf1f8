/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is sent again, and what a position says against the one before it. */
#include "unit.h"

#include "ledger_fixture.h"

#include "ledger/revision.h"
#include "report/text/changes_csv.h"

#define REVISED "place,period,as_of,source,project,revision,planned,implemented\n"
#define FIRST "Hà Nội,2025,30/06/2025,"

static Books *books_of_two(const char *a, const char *b)
{
	Books *books = books_new();

	books_add(books, "a.csv", a);
	books_add(books, "b.csv", b);
	books_close(books, "2025-12-04");
	return books;
}

/* "added P 5", … of each change, the amounts in đồng as they were and are. */
static char *changes_of(const Books *books)
{
	static const char *const kinds[] = { "added", "removed", "changed" };
	const GArray *changes = ledger_changes(books->ledger);
	GString *text = g_string_new(NULL);

	for (guint i = 0; i < changes->len; i++) {
		const Change *change = &g_array_index(changes, Change, i);
		const Line *line = change->after ? change->after : change->before;
		const char *project = line->values[DIMENSION_PROJECT];

		g_string_append_printf(
		    text, "%s%s %s %s", i ? "; " : "", kinds[change->kind], project ? project : "-",
		    columns_measure(books->catalog->columns, change->measure)->key);
		if (change->before)
			g_string_append_printf(text, " %" G_GINT64_FORMAT,
					       change->before->amounts[change->measure].value);
		if (change->after)
			g_string_append_printf(text, " %" G_GINT64_FORMAT,
					       change->after->amounts[change->measure].value);
	}
	return g_string_free(text, FALSE);
}

/* Row by row, whatever their order; in the words of both languages, with the count. */
static void changes(void **state)
{
	static const struct {
		const char *old, *new, *changes;
	} rows[] = {
		{ FIRST "local,,1,5,\n", FIRST "local,,2,5,\n", "" },
		{ FIRST "local,,1,5,2\n", FIRST "local,,2,5,3\n",
		  "changed - implemented 2000000 3000000" },
		{ FIRST "local,,1,5,\n", FIRST "local,,2,5,3\n", "added - implemented 3000000" },
		{ FIRST "local,,1,5,2\n", FIRST "local,,2,5,\n", "removed - implemented 2000000" },
		{ FIRST "local,P,1,5,\n" FIRST "local,Q,1,6,\n",
		  FIRST "local,Q,2,6,\n" FIRST "local,R,2,5,\n",
		  "added R planned 5000000; removed P planned 5000000" },
		{ FIRST "local,,1,5,\n", FIRST "national,,2,5,\n",
		  "added - planned 5000000; removed - planned 5000000" },
		{ FIRST "local,,1,-,\n", FIRST "local,,2,0,\n", "changed - planned 0 0" },
		/* each revision against the next one */
		{ FIRST "local,,1,5,\n" FIRST "local,,2,6,\n", FIRST "local,,3,7,\n",
		  "changed - planned 6000000 7000000; changed - planned 5000000 6000000" },
		/* of two current ones neither replaces anything */
		{ FIRST "local,,1,5,\n", FIRST "local,,1,6,\n", "" },
	};

	(void)state;
	for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
		g_autofree char *old = g_strconcat(REVISED, rows[i].old, NULL);
		g_autofree char *new = g_strconcat(REVISED, rows[i].new, NULL);
		g_autoptr(Books) books = books_of_two(old, new);
		g_autofree char *text = changes_of(books);

		if (strcmp(text, rows[i].changes) != 0)
			fail_msg("row %zu: '%s'", i, text);
	}
}

/* The file of changes is safe for spreadsheets. */
static void changes_file(void **state)
{
	g_autoptr(Books) books =
	    books_of_two(REVISED FIRST "local,=1+1,1,5,\n", REVISED FIRST "local,=1+1,2,-,\n");
	g_autoptr(GBytes) bytes = changes_csv_write(books->ledger);
	const char *text = g_bytes_get_data(bytes, NULL);

	(void)state;
	assert_non_null(strstr(text,
			       "\n01@2008-08-01,2025,2025-06-30,1,2,changed,local,,,,'=1+1,planned,"
			       "5000000,not-applicable,-5000000,a.csv:2,b.csv:2\n"));
}

static void same_bytes(void **state)
{
	static const char *const text = HEAD "Hà Nội,2025,31/08/2025,local,10,5\n";
	g_autoptr(Books) books = books_of_two(text, text);

	(void)state;
	assert_issues(books, "S809 b.csv:0 a.csv");
	assert_string_equal(books_ask(books, "01", "implemented.local@2025"),
			    "5000000 to 2025-08-31");
	assert_int_equal(ledger_tally(books->ledger)->repeated.records, 1);
}

/* A copy under another name does not take the revision away that the name of the first one says. */
static void same_bytes_of_a_revision(void **state)
{
	static const char *const text = HEAD "Hà Nội,2025,31/08/2025,local,10,6\n";
	g_autoptr(Books) books = books_new();

	(void)state;
	books_add(books, "a.csv", HEAD "Hà Nội,2025,31/08/2025,local,10,5\n");
	books_add(books, "b.csv", text);
	books_add(books, "b_r2.csv", text);
	books_close(books, "2025-12-04");
	assert_string_equal(books_ask(books, "01", "implemented.local@2025"),
			    "6000000 to 2025-08-31");
	assert_issues(books, "S803 a.csv:2 b_r2.csv:2; S809 b.csv:0 b_r2.csv");
}

static void falls(void **state)
{
	static const struct {
		const char *later, *issues;
	} rows[] = {
		{ "Hà Nội,2025,30/09/2025,local,10,5\n", "" },
		{ "Hà Nội,2025,30/09/2025,local,10,6\n", "" },
		{ "Hà Nội,2025,30/09/2025,local,10,4\n", "S806 b.csv:2 5 (a.csv:2, 31/08/2025)" },
		{ "Hà Nội,2025,30/09/2025,local,8,5\n", "" },
		{ "Hà Nội,2025,30/09/2025,local,10,\n", "" },
		{ "Hà Nội,2025,30/09/2025,national,10,4\n", "" },
		{ "Hà Nội,2024,30/09/2025,local,10,4\n", "" },
		{ "Huế,2025,30/09/2025,local,10,4\n", "" },
		/* a plan a thousand times that of the report before */
		{ "Hà Nội,2025,30/09/2025,local,10000,5\n", "U504 b.csv:2 10" },
		{ "Hà Nội,2025,30/09/2025,local,100,5\n", "" },
	};

	(void)state;
	for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
		g_autofree char *later = g_strconcat(HEAD, rows[i].later, NULL);
		g_autoptr(Books) books =
		    books_of_two(HEAD "Hà Nội,2025,31/08/2025,local,10,5\n", later);
		g_autofree char *issues = books_issues(books);

		if (strcmp(issues, rows[i].issues) != 0)
			fail_msg("row %zu: '%s'", i, issues);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(changes),    cmocka_unit_test(changes_file),
		cmocka_unit_test(same_bytes), cmocka_unit_test(same_bytes_of_a_revision),
		cmocka_unit_test(falls),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}

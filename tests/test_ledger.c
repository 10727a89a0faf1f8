/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Positions: which one stands on the report date, in whatever order the files come. */
#include "unit.h"

#include "ledger_fixture.h"

#include "base/fault.h"

#define JUNE HEAD "Gia Lai,2025,30/06/2025,local,100,40\n"
#define JULY HEAD "Gia Lai,2025,31/07/2025,local,110,50\n"
#define AUGUST HEAD "Gia Lai,2025,31/08/2025,local,120,60\n"

/* The latest as_of that is not after the report date stands; the code 52 was Bình Định in June. */
static void latest_position_stands(void **state)
{
	static const struct {
		const char *date, *answer;
	} rows[] = {
		{ "2025-07-30", "not-reported" },
		{ "2025-07-31", "50000000 to 2025-07-31" },
		{ "2025-08-30", "50000000 to 2025-07-31" },
		{ "2025-08-31", "60000000 to 2025-08-31" },
		{ "2026-03-01", "60000000 to 2025-08-31" },
	};
	static const char *const orders[][2] = { { JULY, AUGUST }, { AUGUST, JULY } };

	(void)state;
	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		for (gsize j = 0; j < G_N_ELEMENTS(orders); j++) {
			g_autoptr(Books) books = books_new();
			const char *answer;

			books_add(books, "a.csv", orders[j][0]);
			books_add(books, "b.csv", orders[j][1]);
			books_close(books, rows[i].date);
			answer = books_ask(books, "52", "implemented.local@2025");
			if (strcmp(answer, rows[i].answer) != 0)
				fail_msg("row %zu, order %zu: %s", i, j, answer);
		}
	}
}

/* A position is a whole restatement: what the later one leaves out is not filled from before. */
static void position_is_a_restatement(void **state)
{
	static const Asked rows[] = {
		{ "01", "implemented.local", "5000000 to 2025-09-30" },
		{ "01", "implemented.national", "not-reported" },
		{ "01", "implemented",
		  "5000000 incomplete to 2025-09-30 without 01/2025/national" },
	};
	g_autoptr(Books) books = books_of("2025-12-04", HEAD "Hà Nội,2025,31/08/2025,local,,3\n"
							     "Hà Nội,2025,31/08/2025,national,,4\n"
							     "Hà Nội,2025,30/09/2025,local,,5\n");

	(void)state;
	ASSERT_ANSWERS(books, rows);
}

/* Periods are positions of their own, also those that overlap. */
static void periods_do_not_mix(void **state)
{
	static const Asked rows[] = {
		{ "01", "implemented.local@2024", "3000000 to 2024-12-31" },
		{ "01", "implemented.local@2021-2024", "20000000 to 2024-12-31" },
		{ "01", "implemented.local@2023-2024", "not-reported" },
		{ "01", "implemented.local@2023", "not-reported" },
	};
	g_autoptr(Books) books =
	    books_of("2025-12-04", HEAD "Hà Nội,2024,31/12/2024,local,,3\n"
					"Hà Nội,2021-2024,31/12/2024,local,,20\n");

	(void)state;
	ASSERT_ANSWERS(books, rows);
}

/* What is said of a period after its end tells up to its end. */
static void as_of_after_the_end(void **state)
{
	g_autoptr(Books) books = books_of("2025-12-04", HEAD "Hà Nội,2024,31/12/2024,local,,3\n"
							     "Hà Nội,2024,15/02/2025,local,,4\n");
	const GPtrArray *positions = ledger_positions(books->ledger);
	const Place *place = books_place(books, "01@2008-08-01");
	Period year = { 2024, 2024 };
	Day end = period_end(year);

	(void)state;
	assert_string_equal(books_ask(books, "01", "implemented.local@2024"),
			    "4000000 to 2024-12-31");
	/* both tell up to the end of the year; the second counts */
	assert_int_equal(positions->len, 2);
	assert_int_equal(position_day(positions->pdata[0]), end);
	assert_int_equal(position_day(positions->pdata[1]), end);
	assert_ptr_equal(ledger_position(books->ledger, place, year, DAY_FIRST, end),
			 positions->pdata[1]);
	assert_null(ledger_position(books->ledger, place, year, DAY_FIRST, end - 1));
	assert_null(ledger_position(books->ledger, place, year, end + 1, DAY_LAST));
}

static void tally_adds_up(void **state)
{
	g_autoptr(Books) books = books_new();
	const LedgerTally *tally;

	(void)state;
	books_add(books, "a.csv",
		  "place,period,as_of,source,revision,planned,implemented\n"
		  "Hà Nội,2025,30/06/2025,local,1,1000,1\n"
		  "Hà Nội,2025,30/06/2025,local,2,2000,2\n"
		  "Cà Mau,2025,30/06/2025,local,,4000,4\n"
		  "Huế,2025,31/12/2025,local,,8000,8\n"
		  "Huế,2025,31/12/2025,national,,16000,16\n"
		  "Sơn La,2025,30/06/2025,local,,32000,\n");
	books_add(books, "b.csv",
		  HEAD "Cà Mau,2025,30/06/2025,local,64000,64\n"
		       "Cà Mau,2025,30/06/2025,local,bad,128\n");
	books_close(books, "2025-12-04");
	tally = ledger_tally(books->ledger);
	assert_int_equal(tally->standing.records, 2);
	assert_int_equal(tally->standing.dong, INT64_C(34002000000));
	assert_int_equal(tally->superseded.records, 1);
	assert_int_equal(tally->superseded.dong, INT64_C(1001000000));
	assert_int_equal(tally->refused.records, 2);
	assert_int_equal(tally->refused.dong, INT64_C(68068000000));
	assert_int_equal(tally->later.records, 2);
	assert_int_equal(tally->later.dong, INT64_C(24024000000));
	assert_int_equal(ledger_positions(books->ledger)->len, 2);
}

/* A record with a column for each source or year is as many lines. */
static void tally_of_wide_tables(void **state)
{
	static const struct {
		const char *text;
		guint lines;
		gint64 dong;
	} rows[] = {
		{ "place,period,as_of,planned local,planned national\n"
		  "Hà Nội,2025,30/06/2025,1000,20\n"
		  "Huế,2025,30/06/2025,300,\n",
		  3, INT64_C(1320000000) },
		{ "place,as_of,source,planned 2024,planned 2025\n"
		  "Hà Nội,30/06/2025,local,1000,20\n",
		  2, INT64_C(1020000000) },
	};

	(void)state;
	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		g_autoptr(Books) books = books_of("2025-12-04", rows[i].text);
		const Tally *standing = &ledger_tally(books->ledger)->standing;

		if (standing->records != rows[i].lines || standing->dong != rows[i].dong)
			fail_msg("row %zu: %u lines", i, standing->records);
	}
}

/* Nothing of the samples is lost: what stands, is covered, refused or later is what was accepted.
 */
static void tally_of_samples(void **state)
{
	static const struct {
		const char *date, *folder;
	} rows[] = { { "2025-12-04", CONFERENCE }, { "2025-12-15", DEMO }, { "2024-06-30", DEMO } };

	(void)state;
	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		g_autoptr(Books) books = books_of_folder(rows[i].date, rows[i].folder, 60);
		const LedgerTally *tally = ledger_tally(books->ledger);
		Tally accepted = { 0 };

		for (guint j = 0; j < books->submissions->len; j++) {
			const Submission *submission = books->submissions->pdata[j];

			accepted.records += submission->accepted.records;
			accepted.dong += submission->accepted.dong;
		}
		if (accepted.records != tally->standing.records + tally->superseded.records +
					    tally->refused.records + tally->later.records ||
		    accepted.dong != tally->standing.dong + tally->superseded.dong +
					 tally->refused.dong + tally->later.dong)
			fail_msg("row %zu: %s", i, rows[i].folder);
	}
}

/* Sums that could leave the range are refused once, here, and named. */
static void out_of_range(void **state)
{
	static const guint lines_most = 92233; /* of AMOUNT_MAX fit into an int64 */

	(void)state;
	for (guint more = 0; more < 2; more++) {
		g_autoptr(Books) books = books_new();
		g_autoptr(GString) text =
		    g_string_new("place,period,as_of,source,project,implemented\n");
		g_autofree char *trouble = NULL;

		for (guint i = 0; i < lines_most + more; i++)
			g_string_append_printf(text, "Hà Nội,2025,30/06/2025,local,P%u,100000000\n",
					       i);
		books_add(books, "a.csv", text->str);
		trouble = books_try_close(books, "2025-12-04");
		if (!more)
			assert_null(trouble);
		else if (!trouble || !g_str_has_prefix(trouble, "65 ") ||
			 !strstr(trouble, "'implemented'"))
			fail_msg("%s", trouble ? trouble : "no fault");
	}
}

/* Two runs over the same lines differ only when their lines do: the order of files is nothing. */
static void order_of_positions(void **state)
{
	static const char *const files[] = { JUNE, JULY, AUGUST };
	g_autoptr(Books) books = books_new();
	const GPtrArray *positions;

	(void)state;
	books_add(books, "c.csv", AUGUST);
	books_add(books, "a.csv", files[0]);
	books_add(books, "b.csv", JULY);
	books_close(books, "2025-12-04");
	positions = ledger_positions(books->ledger);
	/* In June Gia Lai was 64, which is now part of 52. */
	assert_int_equal(positions->len, 3);
	for (guint i = 0; i < 3; i++) {
		static const char *const days[] = { "2025-07-31", "2025-08-31", "2025-06-30" };
		static const char *const keys[] = { "52", "52", "64@2008-08-01" };
		const Position *position = positions->pdata[i];
		g_autofree char *day = day_iso(position->as_of);

		assert_string_equal(position->place->key, keys[i]);
		assert_string_equal(day, days[i]);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(latest_position_stands),
		cmocka_unit_test(position_is_a_restatement),
		cmocka_unit_test(periods_do_not_mix),
		cmocka_unit_test(as_of_after_the_end),
		cmocka_unit_test(tally_adds_up),
		cmocka_unit_test(tally_of_wide_tables),
		cmocka_unit_test(tally_of_samples),
		cmocka_unit_test(out_of_range),
		cmocka_unit_test(order_of_positions),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}

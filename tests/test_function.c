/* SPDX-License-Identifier: GPL-3.0-or-later */
/* function.c and compute.c: what is computed from sums, and above all when it is not. */
#include "unit.h"

#include "ledger_fixture.h"

#include "base/number.h"
#include "ledger/function.h"

/* DOMAIN.md, section 6: exact vectors, in hundredths of a percent. */
static void published_ratios(void **state)
{
	static const struct {
		int64_t numerator, denominator;
		int64_t truncated, half_up;
	} rows[] = {
		{ INT64_C(47017000000), INT64_C(60840000000), 7727, 7728 },
		{ INT64_C(7775000000), INT64_C(60840000000), 1277, 1278 },
		{ INT64_C(39242000000), INT64_C(60840000000), 6450, 6450 },
		{ INT64_C(7775000000), INT64_C(11375000000), 6835, 6835 },
		{ INT64_C(39242000000), INT64_C(49465000000), 7933, 7933 },
		{ INT64_C(43735000000), INT64_C(52026000000), 8406, 8406 },
		{ INT64_C(60840000000) - INT64_C(52026000000), INT64_C(52026000000), 1694, 1694 },
		{ INT64_C(49465000000) - INT64_C(52026000000), INT64_C(52026000000), -492, -492 },
		{ INT64_C(47017000000), INT64_C(35194000000), 13359, 13359 },
		/* a half goes away from zero, truncation towards it, on both sides of zero */
		{ 1, 80000, 0, 0 },
		{ 1, 20000, 0, 1 },
		{ -1, 20000, 0, -1 },
		{ 3, 20000, 1, 2 },
		{ -3, 20000, -1, -2 },
		{ -19999, 100000000, -1, -2 },
		{ 14999, 100000000, 1, 1 },
		{ -14999, 100000000, -1, -1 },
		{ 0, 1, 0, 0 },
		/* figures of a whole country's budget, and the largest there are */
		{ INT64_C(9500000000000), INT64_C(9500000000001), 9999, 10000 },
		{ INT64_MAX, INT64_MAX, 10000, 10000 },
		{ INT64_MIN, INT64_MAX, -10000, -10000 },
		{ 1, INT64_MIN, 0, 0 },
	};

	(void)state;
	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		int64_t truncated = -1, half_up = -1;

		assert_true(number_scale(rows[i].numerator, rows[i].denominator, 4, ROUND_TRUNCATE,
					 &truncated));
		assert_true(number_scale(rows[i].numerator, rows[i].denominator, 4, ROUND_HALF_UP,
					 &half_up));
		if (truncated != rows[i].truncated || half_up != rows[i].half_up)
			fail_msg("row %zu: truncated %d, half up %d", i, (int)truncated,
				 (int)half_up);
	}
}

/* One province of two years; each row states its cells and what functions make of them. */
static void states_of_functions(void **state)
{
	static const struct {
		const char *planned_before, *done_before, *planned, *done;
		const char *rate, *left, *growth, *change, *index;
	} rows[] = {
		{ "100", "80", "120", "90", "75.00", "30000000", "20.00", "20000000", "112.50" },
		{ "100", "80", "120", "0", "0.00", "120000000", "20.00", "20000000", "0.00" },
		{ "100", "80", "120", "", "not-reported", "not-reported", "20.00", "20000000",
		  "not-reported" },
		{ "100", "80", "120", "-", "not-applicable", "not-applicable", "20.00", "20000000",
		  "not-applicable" },
		/* no plan: neither a rate of 0 % nor one of 100 % */
		{ "100", "80", "0", "5", "no-plan", "no-plan", "-100.00", "-100000000", "6.25" },
		{ "100", "80", "0", "0", "no-plan", "no-plan", "-100.00", "-100000000", "0.00" },
		{ "100", "80", "-", "5", "no-plan", "no-plan", "not-applicable", "not-applicable",
		  "6.25" },
		{ "100", "80", "", "5", "not-reported", "not-reported", "not-reported",
		  "not-reported", "6.25" },
		/* from nothing: new, never infinite; from nothing to nothing: nothing */
		{ "0", "0", "120", "90", "75.00", "30000000", "new", "120000000", "new" },
		{ "-", "-", "120", "90", "75.00", "30000000", "new", "120000000", "new" },
		{ "0", "0", "0", "0", "no-plan", "no-plan", "not-applicable", "not-applicable",
		  "not-applicable" },
		{ "", "", "120", "90", "75.00", "30000000", "not-reported", "not-reported",
		  "not-reported" },
		{ "100", "80", "100", "80", "80.00", "20000000", "0.00", "0", "100.00" },
		{ "100", "80", "100", "130", "130.00", "-30000000", "0.00", "0", "162.50" },
	};

	(void)state;
	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		g_autofree char *text = g_strdup_printf(
		    HEAD "Thanh Hóa,2024,31/12/2024,local,%s,%s\n"
			 "Thanh Hóa,2025,31/12/2025,local,%s,%s\n",
		    rows[i].planned_before, rows[i].done_before, rows[i].planned, rows[i].done);
		g_autoptr(Books) books = books_of("2025-12-31", text);
		const char *const wanted[] = { rows[i].rate, rows[i].left, rows[i].growth,
					       rows[i].change, rows[i].index };
		static const char *const asked[] = { "rate.local", "left.local",
						     "growth(planned).local",
						     "change(planned).local",
						     "index(implemented).local" };

		for (gsize j = 0; j < G_N_ELEMENTS(asked); j++) {
			const char *answer = books_ask(books, "38", asked[j]);
			g_autofree char *bare = g_strndup(answer, strcspn(answer, " "));

			if (strcmp(bare, wanted[j]) != 0)
				fail_msg("row %zu: %s is '%s', not '%s'", i, asked[j], answer,
					 wanted[j]);
		}
	}
}

/* A sum that lacks a province is not held against one that has it. */
static void unlike_sets(void **state)
{
	static const Asked rows[] = {
		/* the plan is of two provinces, what is done of one */
		{ "15", "planned.local@2024", "30000000 to 2024-12-31" },
		{ "15", "implemented.local@2024",
		  "5000000 incomplete to 2024-12-31 without 15@2008-08-01/2024/local" },
		{ "15", "rate.local@2024", "not-comparable to 2024-12-31" },
		{ "15", "left.local@2024", "not-comparable to 2024-12-31" },
		/* both of the same one: comparable, and marked */
		{ "24", "rate.local@2024",
		  "50.00 incomplete to 2024-12-31 without 27@2008-08-01/2024/local, "
		  "27@2008-08-01/2024/local" },
		/* years of different provinces */
		{ "25", "growth(planned).local@2024", "not-comparable to 2024-12-31" },
		{ "25", "change(planned).local@2024", "not-comparable to 2024-12-31" },
		{ "25", "index(planned).local@2024", "not-comparable to 2024-12-31" },
		/* the total of both against one source */
		{ "11", "rate@2024", "not-comparable to 2024-12-31" },
	};
	g_autoptr(Books) books =
	    books_of("2025-12-04", HEAD "Lào Cai,2024,31/12/2024,local,10,5\n"
					"Yên Bái,2024,31/12/2024,local,20,\n"
					"Bắc Giang,2024,31/12/2024,local,10,5\n"
					"Hòa Bình,2023,31/12/2023,local,10,\n"
					"Hòa Bình,2024,31/12/2024,local,10,\n"
					"Phú Thọ,2024,31/12/2024,local,10,\n"
					"Phú Thọ,2023,31/12/2023,local,10,\n"
					"Vĩnh Phúc,2024,31/12/2024,local,10,\n"
					"Điện Biên,2024,31/12/2024,local,10,5\n"
					"Điện Biên,2024,31/12/2024,national,10,\n");

	(void)state;
	ASSERT_ANSWERS(books, rows);
}

/* A year that runs is not held against a whole one, nor a whole one against a part. */
static void unlike_days(void **state)
{
	static const Asked rows[] = {
		{ "01", "growth(implemented).local", "not-comparable to 2025-09-30" },
		{ "01", "change(implemented).local", "not-comparable to 2025-09-30" },
		{ "01", "growth(planned).local", "100.00 to 2025-09-30" },
		/* the same day of the year before is there */
		{ "01", "index(implemented).local", "150.00 to 2025-09-30" },
		/* it is not there */
		{ "46", "index(implemented).local", "not-reported to 2025-10-31" },
		/* the nearest before it, as far as the basis allows: 31 days */
		{ "46", "index(implemented).local?within-30", "not-reported to 2025-10-31" },
		{ "46", "index(implemented).local?within-31", "100.00 to 2025-10-31" },
		{ "46", "index(implemented).local?within-92", "100.00 to 2025-10-31" },
		/* the very day goes before an older one, and no later one counts */
		{ "01", "index(implemented).local?within-92", "150.00 to 2025-09-30" },
		/* a whole year is held against a whole year only */
		{ "14", "index(implemented).local@2024?within-92", "not-reported to 2024-12-31" },
		/* a whole year against one of which only a part was reported */
		{ "14", "growth(implemented).local@2024", "not-comparable to 2024-12-31" },
		{ "14", "change(implemented).local@2024", "not-comparable to 2024-12-31" },
		{ "14", "growth(planned).local@2024", "0.00 to 2024-12-31" },
		/* whole years: growth and index agree */
		{ "38", "growth(implemented).local@2024", "20.00 to 2024-12-31" },
		{ "38", "index(implemented).local@2024", "120.00 to 2024-12-31" },
	};
	g_autoptr(Books) books =
	    books_of("2025-12-04", HEAD "Hà Nội,2024,30/09/2024,local,10,4\n"
					"Hà Nội,2024,31/12/2024,local,10,9\n"
					"Hà Nội,2025,30/09/2025,local,20,6\n"
					"Thừa Thiên Huế,2024,30/09/2024,local,10,4\n"
					"Huế,2025,31/10/2025,local,10,4\n"
					"Sơn La,2023,30/06/2023,local,10,4\n"
					"Sơn La,2024,31/12/2024,local,10,8\n"
					"Thanh Hóa,2023,31/12/2023,local,,5\n"
					"Thanh Hóa,2024,31/12/2024,local,,6\n");

	(void)state;
	ASSERT_ANSWERS(books, rows);
}

/* The base of 29 February is 28 February. */
static void index_of_a_leap_day(void **state)
{
	g_autoptr(Books) books = books_of("2024-03-15", HEAD "Hà Nội,2023,28/02/2023,local,,4\n"
							     "Hà Nội,2024,29/02/2024,local,,6\n");

	(void)state;
	assert_string_equal(books_ask(books, "01@2008-08-01", "index(implemented).local"),
			    "150.00 to 2024-02-29");
}

/* What a region states beyond its provinces; without a statement of its own there is no rest. */
static void rest(void **state)
{
	static const Asked rows[] = {
		/* 100 stated, 30 itemised, the others unknown: the rest is 70 */
		{ "CENTRAL", "planned.local", "100000000 to 2025-09-30" },
		{ "CENTRAL", "rest(planned).local", "70000000 to 2025-09-30" },
		/* what is stated and itemised agrees */
		{ "CENTRAL", "rest(planned).national", "0 to 2025-09-30" },
		/* what is itemised is more: the difference is shown, not hidden */
		/* parts that come to more than the whole are not its parts */
		{ "CENTRAL", "rest(implemented).local", "not-comparable to 2025-09-30" },
		/* nothing of its own: what the provinces itemise is all there is */
		{ "NORTH", "planned.local", "40000000 incomplete" },
		{ "NORTH", "rest(planned).local", "not-reported to 2025-09-30" },
		{ "SOUTH", "rest(planned).local", "not-reported" },
		/* Σ provinces + rest = region */
		{ "CENTRAL", "planned", "107000000 to 2025-09-30" },
		{ "CENTRAL", "rest(planned)", "70000000 to 2025-09-30" },
	};
	g_autoptr(Books) books =
	    books_of("2025-12-04", HEAD "Miền Trung,2025,30/09/2025,local,100,3\n"
					"Miền Trung,2025,30/09/2025,national,7,\n"
					"Nghệ An,2025,30/09/2025,local,30,4\n"
					"Nghệ An,2025,30/09/2025,national,7,\n"
					"Hà Nội,2025,30/09/2025,local,40,\n");

	(void)state;
	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		const char *answer = books_ask(books, rows[i].place, rows[i].expression);

		if (!g_str_has_prefix(answer, rows[i].answer))
			fail_msg("row %zu: %s", i, answer);
	}
}

static void shares_and_averages(void **state)
{
	static const Asked rows[] = {
		{ "01", "share(support).local", "33.33 to 2025-09-30" },
		{ "01", "share(support).national", "66.67 to 2025-09-30" },
		{ "01", "share(support)", "100.00 to 2025-09-30" },
		{ "01", "share(support).local?truncated", "33.33 to 2025-09-30" },
		{ "01", "share(support).national?truncated", "66.66 to 2025-09-30" },
		{ "01", "average", "3333333 to 2025-09-30" },
		{ "01", "average.national", "6666667 to 2025-09-30" },
		{ "01", "average.national?truncated", "6666666 to 2025-09-30" },
		{ "01", "average(support, beneficiaries).local", "not-applicable to 2025-09-30" },
		{ "01", "average(support, jobs)", "not-reported to 2025-09-30" },
		{ "46", "share(support).local", "not-applicable to 2025-09-30" },
		{ "48", "share(support).local", "not-comparable to 2025-09-30" },
	};
	g_autoptr(Books) books =
	    books_of("2025-12-04", "place,period,as_of,source,support,projects,beneficiaries\n"
				   "Hà Nội,2025,30/09/2025,local,10,6,0\n"
				   "Hà Nội,2025,30/09/2025,national,20,3,1\n"
				   "Huế,2025,30/09/2025,local,0,,\n"
				   "Huế,2025,30/09/2025,national,0,,\n"
				   "Đà Nẵng,2025,30/09/2025,local,5,,\n");

	(void)state;
	ASSERT_ANSWERS(books, rows);
}

/* Counterpart for each đồng of support: of the same lines, or of none. */
static void leverage(void **state)
{
	static const struct {
		const char *lines, *answer;
	} rows[] = {
		{ "Hà Nội,2025,30/09/2025,local,P,100,235,1\n", "2.35 to 2025-09-30" },
		{ "Hà Nội,2025,30/09/2025,local,P,300,200,1\n", "0.67 to 2025-09-30" },
		{ "Hà Nội,2025,30/09/2025,local,P,300,0,1\n", "0.00 to 2025-09-30" },
		{ "Hà Nội,2025,30/09/2025,local,P,0,200,1\n", "not-applicable to 2025-09-30" },
		{ "Hà Nội,2025,30/09/2025,local,P,-,200,1\n", "not-applicable to 2025-09-30" },
		{ "Hà Nội,2025,30/09/2025,local,P,,200,1\n", "not-reported to 2025-09-30" },
		{ "Hà Nội,2025,30/09/2025,local,P,100,,1\n", "not-reported to 2025-09-30" },
		/* two projects, one of which keeps its counterpart to itself: not 50 of 300 */
		{ "Hà Nội,2025,30/09/2025,local,P,100,50,1\n"
		  "Hà Nội,2025,30/09/2025,local,Q,200,,1\n",
		  "not-comparable to 2025-09-30" },
		{ "Hà Nội,2025,30/09/2025,local,P,100,50,1\n"
		  "Hà Nội,2025,30/09/2025,local,Q,200,100,1\n",
		  "0.50 to 2025-09-30" },
		/* billions, as a whole country has them */
		{ "Hà Nội,2025,30/09/2025,local,P,16000,32000,1\n", "2.00 to 2025-09-30" },
		/* the support of all projects together, the counterpart of each */
		{ "Hà Nội,2025,30/09/2025,local,,300,,2\n"
		  "Hà Nội,2025,30/09/2025,local,P,,50,1\n"
		  "Hà Nội,2025,30/09/2025,local,Q,,100,1\n",
		  "0.50 to 2025-09-30" },
		/* … of one of them */
		{ "Hà Nội,2025,30/09/2025,local,,300,,2\n"
		  "Hà Nội,2025,30/09/2025,local,P,,50,1\n"
		  "Hà Nội,2025,30/09/2025,local,Q,,,1\n",
		  "not-comparable to 2025-09-30" },
		{ "Hà Nội,2025,30/09/2025,local,,,150,2\n"
		  "Hà Nội,2025,30/09/2025,local,P,100,,1\n"
		  "Hà Nội,2025,30/09/2025,local,Q,200,,1\n",
		  "0.50 to 2025-09-30" },
	};

	(void)state;
	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		g_autofree char *text = g_strconcat("place,period,as_of,source,project,support,"
						    "counterpart,projects\n",
						    rows[i].lines, NULL);
		g_autoptr(Books) books = books_of("2025-12-04", text);
		const char *answer = books_ask(books, "01", "leverage.local");

		if (strcmp(answer, rows[i].answer) != 0)
			fail_msg("row %zu: %s", i, answer);
	}
}

/* From 30 November 31 days are left: 31 / 7 weeks. */
static void weekly(void **state)
{
	static const struct {
		const char *as_of, *planned, *done, *today, *answer;
	} rows[] = {
		{ "30/11/2025", "100", "38", "2025-12-04", "14000000 to 2025-11-30" },
		{ "30/11/2025", "100", "99", "2025-12-04", "225806 to 2025-11-30" },
		{ "24/12/2025", "100", "93", "2025-12-30", "7000000 to 2025-12-24" },
		{ "30/12/2025", "100", "99", "2025-12-30", "7000000 to 2025-12-30" },
		{ "30/11/2025", "100", "100", "2025-12-04", "spent to 2025-11-30" },
		{ "30/11/2025", "100", "120", "2025-12-04", "spent to 2025-11-30" },
		{ "30/11/2025", "0", "5", "2025-12-04", "no-plan to 2025-11-30" },
		{ "30/11/2025", "100", "", "2025-12-04", "not-reported" },
		/* the year is over, by its figures or by the calendar */
		{ "31/12/2025", "100", "38", "2025-12-31", "over to 2025-12-31" },
		{ "30/11/2025", "100", "38", "2025-12-31", "over to 2025-11-30" },
		{ "30/11/2025", "100", "38", "2026-02-01", "over to 2025-11-30" },
	};

	(void)state;
	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		g_autofree char *text =
		    g_strdup_printf(HEAD "Hà Nội,2025,%s,local,%s,%s\n", rows[i].as_of,
				    rows[i].planned, rows[i].done);
		g_autoptr(Books) books = books_of(rows[i].today, text);
		const char *answer = books_ask(books, "01", "weekly.local@2025");

		if (!g_str_has_prefix(answer, rows[i].answer))
			fail_msg("row %zu: %s", i, answer);
	}
}

/* Of a region whose provinces stop at different days nobody can tell how many weeks are left. */
static void weekly_of_mixed_days(void **state)
{
	static const Asked rows[] = {
		{ "01", "weekly.local", "14000000 to 2025-11-30" },
		{ "NORTH", "weekly.local", "not-comparable to 2025-11-30" },
		{ "01", "weekly.local@2024-2025", "not-reported" },
	};
	g_autoptr(Books) books =
	    books_of("2025-12-04", HEAD "Hà Nội,2025,30/11/2025,local,100,38\n"
					"Sơn La,2025,30/10/2025,local,100,38\n");

	(void)state;
	ASSERT_ANSWERS(books, rows);
}

/* A share too large to print is no number; an average of astronomic counts is none either. */
static void unprintable(void **state)
{
	static const Asked rows[] = {
		{ "01", "rate.local", "not-comparable to 2025-09-30" },
		{ "01", "average.local", "not-comparable to 2025-09-30" },
	};
	g_autoptr(GString) text =
	    g_string_new("place,period,as_of,source,project,planned (đồng),implemented (đồng),"
			 "support,projects\n");
	g_autoptr(Books) books = NULL;

	(void)state;
	/* No line may say as much as it takes. */
	for (int i = 0; i < 10; i++)
		g_string_append_printf(text,
				       "Hà Nội,2025,30/09/2025,local,P%d,%d,99999999999999,%d,%s\n",
				       i, i == 0, i == 0 ? 5 : 0, i == 0 ? "999999999999" : "0");
	books = books_of("2025-12-04", text->str);
	ASSERT_ANSWERS(books, rows);
}

static void table_of_functions(void **state)
{
	static const struct {
		const char *written, *nearest;
	} rows[] = { { "rat", "rate" },	       { "grwth", "growth" }, { "indx", "index" },
		     { "Average", "average" }, { "chnge", "change" }, { "qqqqq", NULL } };

	(void)state;
	assert_null(function_plain()->key);
	assert_null(function_find("planned"));
	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++)
		if (function_find(rows[i].written) ||
		    g_strcmp0(function_nearest(rows[i].written), rows[i].nearest) != 0)
			fail_msg("row %zu", i);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(published_ratios),
		cmocka_unit_test(states_of_functions),
		cmocka_unit_test(unlike_sets),
		cmocka_unit_test(unlike_days),
		cmocka_unit_test(index_of_a_leap_day),
		cmocka_unit_test(rest),
		cmocka_unit_test(shares_and_averages),
		cmocka_unit_test(unprintable),
		cmocka_unit_test(table_of_functions),
		cmocka_unit_test(leverage),
		cmocka_unit_test(weekly),
		cmocka_unit_test(weekly_of_mixed_days),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}

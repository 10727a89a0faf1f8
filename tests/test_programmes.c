/* SPDX-License-Identifier: GPL-3.0-or-later */
/* programmes.c, cumulate.c and compute_programme.c: targets, and how far a place has come. */
#include "unit.h"

#include "ledger_fixture.h"
#include "scratch_folder.h"

#include "base/fault.h"
#include "catalog/programmes.h"
#include "ledger/cut.h"

#define REGISTER_HEAD                                                                          \
	"programme,name_vi,name_en,place,first_year,last_year,measure,source_of_money,target," \
	"unit,counted,document,source\n"

/* Invented rows: P is a name, D a document. */
static void refused_rows(void **state)
{
	static const struct {
		const char *rows;
		const char *complaint; /* NULL: accepted */
	} rows[] = {
		{ "p,P,P,68,2021,2025,jobs,,3000,count,sum,D,s\n", NULL },
		{ "p,P,P,VN,2021,2025,support,national,5,billion,sum,,s\n", NULL },
		{ "p,P,P,68,2021,2025,jobs,,,count,sum,D,s\n", NULL },
		/* the same years of another measure, source or place; the same of other years */
		{ "p,P,P,68,2021,2025,jobs,,3000,count,sum,D,s\n"
		  "p,P,P,68,2021,2025,projects,,10,count,sum,D,s\n"
		  "p,P,P,68,2026,2030,jobs,,10,count,sum,D,s\n"
		  "p,P,P,68,2021,2025,support,local,10,million,sum,D,s\n"
		  "p,P,P,68,2021,2025,support,national,10,million,sum,D,s\n"
		  "p,P,P,01,2021,2025,jobs,,10,count,sum,D,s\n",
		  NULL },
		/* a quote that is never closed is no blank line */
		{ "p,P,P,68,2021,2025,jobs,,3000,count,sum,D,s\nq,\"Q\n",
		  "programmes.csv:3: 0 fields" },
		{ "p,P,P,,2021,2025,jobs,,3000,count,sum,D,s\n",
		  "programmes.csv:2: a target without a place" },
		{ "p,P,P,99,2021,2025,jobs,,3000,count,sum,D,s\n",
		  "programmes.csv:2: there is no place '99' in 2021" },
		/* code 10 went with the merger */
		{ "p,P,P,10,2026,2030,jobs,,3000,count,sum,D,s\n",
		  "programmes.csv:2: there is no place '10' in 2026" },
		{ "p,P,P,68,2021,2025,jobss,,3000,count,sum,D,s\n",
		  "programmes.csv:2: there is no measure 'jobss'; is it 'jobs'?" },
		{ "p,P,P,68,2021,2025,note,,3000,count,sum,D,s\n",
		  "programmes.csv:2: there is no measure 'note'" },
		{ "p,P,P,68,2025,2021,jobs,,3000,count,sum,D,s\n",
		  "programmes.csv:2: the last year 2021 is before the first, 2025" },
		{ "p,P,P,68,21,2025,jobs,,3000,count,sum,D,s\n",
		  "programmes.csv:2: the year '21' or '2025' is none" },
		{ "p,P,P,68,2021,2025,support,both,3000,million,sum,D,s\n",
		  "programmes.csv:2: no such source of money 'both'" },
		{ "p,P,P,68,2021,2025,jobs,,0,count,sum,D,s\n",
		  "programmes.csv:2: the target '0' is no whole number above 0" },
		{ "p,P,P,68,2021,2025,jobs,,3.000,count,sum,D,s\n",
		  "programmes.csv:2: the target '3.000' is no whole number" },
		{ "p,P,P,68,2021,2025,support,,1000000001,billion,sum,D,s\n",
		  "programmes.csv:2: the target '1000000001' is no whole number" },
		{ "p,P,P,68,2021,2025,jobs,,3000,million,sum,D,s\n",
		  "programmes.csv:2: 'million' is no unit of the measure 'jobs'" },
		{ "p,P,P,68,2021,2025,support,,3000,count,sum,D,s\n",
		  "programmes.csv:2: 'count' is no unit of the measure 'support'" },
		{ "p,P,P,68,2021,2025,jobs,,3000,count,yearly,D,s\n",
		  "programmes.csv:2: no such way of counting 'yearly'" },
		{ "p,P,P,68,2021,2025,jobs,,3000,count,sum,D,s\n"
		  "q,Q,Q,68,2025,2030,jobs,,10,count,sum,D,s\n",
		  "programmes.csv:3: overlaps programmes.csv:2" },
		{ "p,P,P,68,2021,2025,support,local,30,million,sum,D,s\n"
		  "p,P,P,68,2021,2025,support,local,30,million,sum,D,s\n",
		  "programmes.csv:3: overlaps programmes.csv:2" },
	};
	g_autoptr(Catalog) catalog = catalog_read("templates/conference", NULL);

	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		g_autofree char *text = g_strconcat(REGISTER_HEAD, rows[i].rows, NULL);
		g_autofree char *path = put_file(*state, "programmes.csv", text);
		g_autoptr(GError) error = NULL;
		g_autoptr(Programmes) programmes =
		    programmes_read(*state, catalog->places, catalog->columns, &error);

		if ((programmes != NULL) != (rows[i].complaint == NULL))
			fail_msg("row %zu: %s", i, error ? error->message : "accepted");
		if (error &&
		    (error->code != FAULT_SETTINGS || !strstr(error->message, rows[i].complaint)))
			fail_msg("row %zu: %s", i, error->message);
	}
}

/* What is delivered: figures that were published. */
static void delivered(void **state)
{
	g_autoptr(Books) books = books_of("2025-12-04", HEAD "Hà Nội,2025,30/09/2025,local,1,1\n");
	static const Asked rows[] = {
		{ "10@2008-08-01", "target(output)@2021-2025", "5310000000000" },
		{ "10@2008-08-01", "target(jobs)@2021-2025", "3000" },
		{ "10@2008-08-01", "target(projects)@2021-2025", "no-target" },
		{ "10@2008-08-01", "target(jobs).local@2021-2025", "no-target" },
		{ "10@2008-08-01", "target(jobs)@2021-2024", "no-target" },
		/* a merged province does not inherit them */
		{ "15", "target(jobs)@2021-2025", "no-target" },
		{ "48", "target(support).national@2026-2030", "12600000000" },
		{ "48", "target(support).local@2026-2030", "78000000000" },
		{ "48", "target(support)@2026-2030", "no-target" },
		{ "VN", "target@2014-2020", "1212000000000" },
	};

	(void)state;
	ASSERT_ANSWERS(books, rows);
}

/* The old Lào Cai, whose programme of 2021-2025 wants 3 000 jobs; what is stated is invented. */
#define JOBS "place,place_code,period,as_of,source,jobs\n"
#define LC(period, as_of, jobs) "Lào Cai,10," period "," as_of ",both," jobs "\n"

static void years_of_a_programme(void **state)
{
	static const struct {
		const char *today, *text;
		const char *cumulated, *done, *gone;
	} rows[] = {
		/* 700 + 600 + 500 = 1800 of 3000, in 3 of 5 years */
		{ "2025-12-04",
		  LC("2021", "31/12/2021", "700") LC("2022", "31/12/2022", "600")
		      LC("2023", "31/12/2023", "500"),
		  "1800 incomplete to 2023-12-31 without 10@2008-08-01/2024-2025/total",
		  "60.00 incomplete to 2023-12-31 without 10@2008-08-01/2024-2025/total",
		  "60.00 to 2023-12-31" },
		/* three years stated whole, one alone, and a part of the one that runs: 1641/1825
		 */
		{ "2025-06-30",
		  LC("2021-2023", "31/12/2023", "1800") LC("2024", "31/12/2024", "500")
		      LC("2025", "30/06/2025", "100"),
		  "2400 to 2025-06-30", "80.00 to 2025-06-30", "89.92 to 2025-06-30" },
		/* the programme's years stated together, up to a day, and what came behind it */
		{ "2025-06-30",
		  LC("2021-2025", "31/12/2023", "1800") LC("2024", "31/12/2024", "500"),
		  "2300 incomplete to 2024-12-31 without 10@2008-08-01/2025/total",
		  "76.67 incomplete to 2024-12-31 without 10@2008-08-01/2025/total",
		  "80.00 to 2024-12-31" },
		/* a year told twice counts once, in the span that tells of more */
		{ "2023-12-31",
		  LC("2021-2023", "31/12/2023", "1800") LC("2022", "31/12/2022", "600"),
		  "1800 to 2023-12-31", "60.00 to 2023-12-31", "60.00 to 2023-12-31" },
		/* nobody told the second half of 2021 */
		{ "2022-12-31", LC("2021", "30/06/2021", "300") LC("2022", "31/12/2022", "600"),
		  "900 incomplete to 2022-12-31 without 10@2008-08-01/2021/total",
		  "30.00 incomplete to 2022-12-31 without 10@2008-08-01/2021/total",
		  "40.00 to 2022-12-31" },
		/* the same in the middle of a span that is stated as a whole */
		{ "2023-12-31",
		  LC("2021-2023", "30/06/2022", "900") LC("2023", "31/12/2023", "600"),
		  "1500 incomplete to 2023-12-31 without 10@2008-08-01/2022/total",
		  "50.00 incomplete to 2023-12-31 without 10@2008-08-01/2022/total",
		  "60.00 to 2023-12-31" },
		/* a gap at the beginning and one in the middle; a leap year: (3 + 60/366) / 5 */
		{ "2024-03-15", LC("2022", "31/12/2022", "600") LC("2024", "29/02/2024", "300"),
		  "900 incomplete to 2024-02-29 without 10@2008-08-01/2021/total, "
		  "10@2008-08-01/2023/total",
		  "30.00 incomplete to 2024-02-29 without 10@2008-08-01/2021/total, "
		  "10@2008-08-01/2023/total",
		  "63.28 to 2024-02-29" },
		/* more than was wanted; a stated zero; none at all; silence */
		{ "2021-12-31", LC("2021", "31/12/2021", "3300"), "3300 to 2021-12-31",
		  "110.00 to 2021-12-31", "20.00 to 2021-12-31" },
		{ "2021-12-31", LC("2021", "31/12/2021", "0"), "0 to 2021-12-31",
		  "0.00 to 2021-12-31", "20.00 to 2021-12-31" },
		{ "2021-12-31", LC("2021", "31/12/2021", "-"), "not-applicable to 2021-12-31",
		  "not-applicable to 2021-12-31", "20.00 to 2021-12-31" },
		{ "2022-12-31", LC("2021", "31/12/2021", "-"), "not-reported to 2021-12-31",
		  "not-reported to 2021-12-31", "40.00 to 2022-12-31" },
		{ "2022-12-31", LC("2020", "31/12/2020", "700"), "not-reported", "not-reported",
		  "40.00 to 2022-12-31" },
		/* before it begins */
		{ "2020-12-31", LC("2020", "31/12/2020", "700"), "not-reported", "not-reported",
		  "0.00 to 2020-12-31" },
	};
	static const char *const asked[] = { "cumulated(jobs)@2021-2025", "done(jobs)@2021-2025",
					     "gone(jobs)@2021-2025" };

	(void)state;
	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		g_autofree char *text = g_strconcat(JOBS, rows[i].text, NULL);
		g_autoptr(Books) books = books_of(rows[i].today, text);
		const char *const wanted[] = { rows[i].cumulated, rows[i].done, rows[i].gone };

		for (gsize j = 0; j < G_N_ELEMENTS(asked); j++) {
			const char *answer = books_ask(books, "10@2008-08-01", asked[j]);

			if (strcmp(answer, wanted[j]) != 0)
				fail_msg("row %zu: %s is '%s', not '%s'", i, asked[j], answer,
					 wanted[j]);
		}
	}
}

/* Rounding is the basis's: 2000 of 3000. */
static void rounding(void **state)
{
	static const Asked rows[] = {
		{ "10@2008-08-01", "done(jobs)@2021-2025", "66.67 to 2021-12-31" },
		{ "10@2008-08-01", "done(jobs)@2021-2025?truncated", "66.66 to 2021-12-31" },
	};
	g_autoptr(Books) books = books_of("2021-12-31", JOBS LC("2021", "31/12/2021", "2000"));

	(void)state;
	ASSERT_ANSWERS(books, rows);
}

/* The published case: 44 projects and 6 047.5 million đồng in 2021-2023. */
static void published(void **state)
{
	static const Asked rows[] = {
		{ "10@2008-08-01", "cumulated(projects)@2021-2025",
		  "44 incomplete to 2023-12-31 without 10@2008-08-01/2024-2025/total" },
		{ "10@2008-08-01", "cumulated(support)@2021-2025",
		  "6047500000 incomplete to 2023-12-31 without 10@2008-08-01/2024-2025/total" },
		{ "10@2008-08-01", "gone(support)@2021-2025", "60.00 to 2023-12-31" },
		{ "10@2008-08-01", "done(projects)@2021-2025", "no-target to 2023-12-31" },
		{ "10@2008-08-01", "done(jobs)@2021-2025", "not-reported" },
		/* Thanh Hóa states its five years at once: (4 + 338/365) / 5 = 1798/1825 */
		{ "38", "cumulated(projects)@2021-2025", "85 to 2025-12-04" },
		{ "38", "gone(projects)@2021-2025", "98.52 to 2025-12-04" },
		/* 85 of Thanh Hóa, 34 + 33 of Lâm Đồng in two years */
		{ "CENTRAL", "cumulated(projects)@2021-2025", "152 incomplete to 2025-12-04" },
	};
	g_autoptr(Books) books = books_of_conference();

	(void)state;
	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		const char *answer = books_ask(books, rows[i].place, rows[i].expression);

		if (!g_str_has_prefix(answer, rows[i].answer))
			fail_msg("row %zu: %s", i, answer);
	}
	/* The targets that the file states are those of the register. */
	for (guint i = 0; i < books->submissions->len; i++) {
		const Submission *submission = books->submissions->pdata[i];

		for (guint j = 0; j < submission->issues->kept->len; j++)
			assert_int_not_equal(((Issue *)submission->issues->kept->pdata[j])->code,
					     ISSUE_TARGET_DIFFERS);
	}
}

/* What does not add up counts by its newest year; figures are invented. */
static void levels(void **state)
{
	static const Asked rows[] = {
		{ "10@2008-08-01", "cumulated(output)@2021-2025", "4500000000000 to 2024-12-31" },
		/* 4500 of 5310 */
		{ "10@2008-08-01", "done(output)@2021-2025", "84.75 to 2024-12-31" },
		{ "10@2008-08-01", "gone(output)@2021-2025", "80.00 to 2024-12-31" },
		/* without a target for it, output is added up like anything else */
		{ "10@2008-08-01", "cumulated(output)@2023-2024", "8500000000000 to 2024-12-31" },
	};
	g_autoptr(Books) books =
	    books_of("2025-06-30", "place,place_code,period,as_of,source,output (tỷ đồng)\n"
				   "Lào Cai,10,2023,31/12/2023,both,4000\n"
				   "Lào Cai,10,2024,31/12/2024,both,4500\n");

	(void)state;
	ASSERT_ANSWERS(books, rows);
}

/* Money of one source against the target of that source. */
static void sources(void **state)
{
	static const Asked rows[] = {
		/* 2520 + 2520 of 12600 */
		{ "48", "done(support).national@2026-2030", "40.00 to 2027-12-31" },
		/* 7800 + 3900 of 78000 */
		{ "48", "done(support).local@2026-2030", "15.00 to 2027-12-31" },
		{ "48", "done(support)@2026-2030", "no-target to 2027-12-31" },
		{ "48", "cumulated(support)@2026-2030", "16740000000 to 2027-12-31" },
	};
	g_autoptr(Books) books = books_of("2027-12-31", "place,period,as_of,source,support\n"
							"Đà Nẵng,2026,31/12/2026,national,2520\n"
							"Đà Nẵng,2026,31/12/2026,local,7800\n"
							"Đà Nẵng,2027,31/12/2027,national,2520\n"
							"Đà Nẵng,2027,31/12/2027,local,3900\n");

	(void)state;
	ASSERT_ANSWERS(books, rows);
}

/* A merged province goes on where its predecessors ended; a region is what its provinces are. */
static void merged(void **state)
{
	static const Asked rows[] = {
		/* 1 + 2 + 4 + 8 of two old provinces, 16 of the new one */
		{ "15", "cumulated(jobs)@2023-2025", "31 to 2025-11-30" },
		{ "10@2008-08-01", "cumulated(jobs)@2023-2025",
		  "3 incomplete to 2024-12-31 without 10@2008-08-01/2025/total" },
		/* Huế states three years at once, Đà Nẵng each: no single year is complete, and the
		 * provinces, each in its own way, tell more than the years do */
		{ "CENTRAL", "cumulated(jobs)@2023-2025", "1110 incomplete" },
	};
	g_autoptr(Books) books =
	    books_of("2025-12-04",
		     JOBS LC("2023", "31/12/2023", "1")
			 LC("2024", "31/12/2024", "2") "Yên Bái,15,2023,31/12/2023,both,4\n"
						       "Yên Bái,15,2024,31/12/2024,both,8\n"
						       "Lào Cai,15,2025,30/11/2025,both,16\n"
						       "Huế,46,2023-2025,30/11/2025,both,1000\n"
						       "Đà Nẵng,48,2024,31/12/2024,both,100\n"
						       "Đà Nẵng,48,2025,30/11/2025,both,10\n");

	(void)state;
	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		const char *answer = books_ask(books, rows[i].place, rows[i].expression);

		if (!g_str_has_prefix(answer, rows[i].answer))
			fail_msg("row %zu: %s", i, answer);
	}
}

/* A stated target that is not the register's is told to its sender; the register counts. */
static void stated_targets(void **state)
{
	static const struct {
		const char *line, *issues;
	} rows[] = {
		{ "Lào Cai,10,2021-2025,31/12/2023,both,3000,5310\n", "" },
		{ "Lào Cai,10,2021-2025,31/12/2023,both,2500,5310\n", "S810 a.csv:2 3,000" },
		{ "Lào Cai,10,2021-2025,31/12/2023,both,3000,5300\n", "S810 a.csv:2 5,310,000" },
		{ "Lào Cai,10,2021-2025,31/12/2023,both,2500,\n", "S810 a.csv:2 3,000" },
		/* what the register does not know: other years, one source, another place */
		{ "Lào Cai,10,2021-2024,31/12/2023,both,2500,5300\n", "" },
		{ "Lào Cai,10,2021-2025,31/12/2023,local,2500,5300\n", "" },
		{ "Sơn La,14,2021-2025,31/12/2023,both,2500,5300\n", "" },
	};

	(void)state;
	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		g_autofree char *text =
		    g_strconcat("place,place_code,period,as_of,source,target_jobs,"
				"target_output (tỷ đồng)\n",
				rows[i].line, NULL);
		g_autoptr(Books) books = books_of("2025-12-04", text);
		g_autofree char *issues = books_issues(books);

		if (strcmp(issues, rows[i].issues) != 0)
			fail_msg("row %zu: '%s', not '%s'", i, issues, rows[i].issues);
		assert_string_equal(books_ask(books, "10@2008-08-01", "target(jobs)@2021-2025"),
				    "3000");
	}
}

/* Rows of targets: of the programmes that run, or of those with the years asked for. */
static void rows_of_targets(void **state)
{
	static const struct {
		const char *today, *within, *source;
		Period only; /* 0: any that runs */
		const char *rows;
	} rows[] = {
		{ "2025-12-04",
		  "VN",
		  NULL,
		  { 0, 0 },
		  "10@2008-08-01 output; 10@2008-08-01 jobs; 10@2008-08-01 support; "
		  "10@2008-08-01 projects; 10@2008-08-01 beneficiaries; " },
		{ "2025-12-04", "CENTRAL", NULL, { 0, 0 }, "" },
		{ "2025-12-04", "15", "local", { 0, 0 }, "" },
		{ "2026-01-01",
		  "CENTRAL",
		  NULL,
		  { 0, 0 },
		  "48 support; 48 support; 48 counterpart; " },
		{ "2026-01-01", "CENTRAL", "local", { 0, 0 }, "48 support; " },
		{ "2025-12-04", "VN", NULL, { 2014, 2020 }, "VN support; " },
	};

	(void)state;
	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		g_autoptr(Books) books =
		    books_of(rows[i].today, HEAD "Hà Nội,2024,31/12/2024,local,1,1\n");
		g_autoptr(Cut) cut = cut_new(places_by_key(books->catalog->places, rows[i].within));
		g_autoptr(GString) found = g_string_new(NULL);
		g_autoptr(GArray) list = NULL;

		cut_add_axis(cut, AXIS_PLACE);
		cut_add_axis(cut, AXIS_PROGRAMME);
		cut->values[DIMENSION_SOURCE] = rows[i].source;
		if (rows[i].only.first)
			g_array_append_val(cut->periods, rows[i].only);
		list = cut_rows(books->ledger, cut);
		for (guint j = 0; j < list->len; j++) {
			const CutRow *row = &g_array_index(list, CutRow, j);

			g_string_append_printf(found, "%s %s; ", row->place->key,
					       row->target->measure->key);
		}
		if (strcmp(found->str, rows[i].rows) != 0)
			fail_msg("row %zu: %s", i, found->str);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		in_folder(refused_rows),
		cmocka_unit_test(delivered),
		cmocka_unit_test(years_of_a_programme),
		cmocka_unit_test(rounding),
		cmocka_unit_test(published),
		cmocka_unit_test(levels),
		cmocka_unit_test(sources),
		cmocka_unit_test(merged),
		cmocka_unit_test(stated_targets),
		cmocka_unit_test(rows_of_targets),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Facts as they are printed, in both languages. */
#include "unit.h"

#include "ledger_fixture.h"

#include "report/printed.h"

static char *print(Books *books, const char *place, const char *text, const Style *style)
{
	g_autofree Expression *expression = books_expression(books, text);
	FactQuery query = books_query(books, place, expression);
	g_autoptr(Fact) fact = fact_compute(&query);

	return printed_amount(fact, style);
}

/* Rounded once, from the exact value to the digits that are printed. */
static void numbers(void **state)
{
	static const struct {
		const char *place, *expression;
		int unit, decimals, percent;
		const char *vi, *en;
	} rows[] = {
		{ "CENTRAL", "planned", 6, 0, 2, "60.840 triệu đồng", "60,840 million đồng" },
		{ "CENTRAL", "planned", 9, 1, 1, "60,8 tỷ đồng", "60.8 billion đồng" },
		{ "CENTRAL", "planned", 9, 2, 1, "60,84 tỷ đồng", "60.84 billion đồng" },
		{ "CENTRAL", "planned", 9, 0, 1, "61 tỷ đồng", "61 billion đồng" },
		{ "CENTRAL", "planned", 0, 0, 0, "60.840.000.000 đồng", "60,840,000,000 đồng" },
		{ "CENTRAL", "planned", 3, 0, 0, "60.840.000 nghìn đồng",
		  "60,840,000 thousand đồng" },
		{ "CENTRAL", "implemented.national@2024", 9, 1, 1, "0,0 tỷ đồng",
		  "0.0 billion đồng" },
		{ "15", "support@2021-2023", 6, 1, 0, "6.047,5 triệu đồng",
		  "6,047.5 million đồng" },
		{ "15", "support@2021-2023", 6, 0, 0, "6.048 triệu đồng", "6,048 million đồng" },
		{ "68", "projects@2024-2025", 9, 1, 1, "67", "67" },
		{ "CENTRAL", "rate.local", 6, 0, 2, "79,33%", "79.33%" },
		{ "CENTRAL", "rate.local", 6, 0, 1, "79,3%", "79.3%" },
		{ "CENTRAL", "rate.total", 6, 0, 1, "77,3%", "77.3%" },
		{ "CENTRAL", "rate.total", 6, 0, 0, "77%", "77%" },
		{ "CENTRAL", "rate.total?truncated,total-plan", 6, 0, 2, "77,27%", "77.27%" },
		{ "CENTRAL", "growth(planned)", 6, 0, 2, "+16,94%", "+16.94%" },
		{ "CENTRAL", "growth(planned).local", 6, 0, 1, "−4,9%", "−4.9%" },
		{ "CENTRAL", "change(planned).local", 9, 1, 1, "−2,6 tỷ đồng",
		  "−2.6 billion đồng" },
		{ "CENTRAL", "change(planned)", 9, 1, 1, "+8,8 tỷ đồng", "+8.8 billion đồng" },
		{ "CENTRAL", "index(implemented)", 6, 0, 2, "133,59%", "133.59%" },
		{ "68", "average.local@2024", 6, 1, 0, "165,5 triệu đồng", "165.5 million đồng" },
		/* what is absent is said as it is, without a unit */
		{ "CENTRAL", "growth(planned).national", 9, 1, 1, "mới", "new" },
		{ "CENTRAL", "rate.national@2024", 9, 1, 1, "–", "–" },
		{ "CENTRAL", "planned.national@2024", 9, 1, 1, "–", "–" },
		{ "CENTRAL", "jobs", 9, 1, 1, "…", "…" },
		{ "CENTRAL", "growth(implemented)", 9, 1, 1, "≠", "≠" },
	};
	g_autoptr(Books) books = books_of_conference();

	(void)state;
	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		Style style = { LANGUAGE_VI, rows[i].unit, rows[i].decimals, rows[i].percent };
		g_autofree char *vi = print(books, rows[i].place, rows[i].expression, &style);
		g_autofree char *en = NULL;

		style.language = LANGUAGE_EN;
		en = print(books, rows[i].place, rows[i].expression, &style);
		if (strcmp(vi, rows[i].vi) != 0 || strcmp(en, rows[i].en) != 0)
			fail_msg("row %zu: '%s', '%s'", i, vi, en);
	}
}

/* Six states, six ways to be printed; zero is a number. */
static void states_are_different(void **state)
{
	static const struct {
		const char *expression, *text;
		CellKind kind;
	} rows[] = {
		{ "implemented.national@2024", "0,0", CELL_NUMBER },
		{ "jobs", "…", CELL_ABSENT },
		{ "planned.national@2024", "–", CELL_ABSENT },
		{ "rate.national@2024", "–", CELL_ABSENT },
		{ "growth(planned).national", "mới", CELL_ABSENT },
		{ "growth(implemented)", "≠", CELL_ABSENT },
	};
	static const FactState states[] = { FACT_VALUE,	  FACT_NOT_REPORTED, FACT_NOT_APPLICABLE,
					    FACT_NO_PLAN, FACT_NEW,	     FACT_NOT_COMPARABLE };
	g_autoptr(Books) books = books_of_conference();
	Style style = { LANGUAGE_VI, 9, 1, 1 };

	(void)state;
	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		g_autofree Expression *expression = books_expression(books, rows[i].expression);
		FactQuery query = books_query(books, "CENTRAL", expression);
		g_autoptr(Fact) fact = fact_compute(&query);
		Cell cell = { 0 };

		printed_cell(&cell, fact, &style);
		if (fact->state != states[i] || cell.kind != rows[i].kind ||
		    strcmp(cell.text, rows[i].text) != 0 || strcmp(cell.fact, fact->id) != 0)
			fail_msg("row %zu: '%s'", i, cell.text);
		cell_clear(&cell);
	}
}

static void cells(void **state)
{
	static const struct {
		const char *place, *expression, *text;
		int64_t scaled;
		int decimals;
		gboolean percent, sign;
		const char *mark;
	} rows[] = {
		{ "CENTRAL", "planned", "60.840,0", 608400, 1, FALSE, FALSE, NULL },
		{ "CENTRAL", "rate", "77,28%", 7728, 2, TRUE, FALSE, NULL },
		{ "CENTRAL", "growth(planned)", "+16,94%", 1694, 2, TRUE, TRUE, NULL },
		{ "CENTRAL", "change(planned).local", "−2.561,0", -25610, 1, FALSE, TRUE, NULL },
		{ "CENTRAL", "index(implemented)", "133,59% ƯT", 13359, 2, TRUE, FALSE, "ƯT" },
		{ "82", "support@2024", "5.000,0 ~", 50000, 1, FALSE, FALSE, "~" },
		{ "38", "support@2021-2025", "29.000,0 ≥", 290000, 1, FALSE, FALSE, "≥" },
		{ "68", "projects@2024-2025", "67 †", 67, 0, FALSE, FALSE, "†" },
		{ "VN", "support", "8.300,0 †‡", 83000, 1, FALSE, FALSE, "†‡" },
		{ "VN", "support@2024", "9.800,0 ~†", 98000, 1, FALSE, FALSE, "~†" },
	};
	g_autoptr(Books) books = books_of_conference();
	Style style = { LANGUAGE_VI, 6, 1, 2 };

	(void)state;
	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		g_autofree Expression *expression = books_expression(books, rows[i].expression);
		FactQuery query = books_query(books, rows[i].place, expression);
		g_autoptr(Fact) fact = fact_compute(&query);
		Cell cell = { 0 };

		printed_cell(&cell, fact, &style);
		if (strcmp(cell.text, rows[i].text) != 0 || cell.scaled != rows[i].scaled ||
		    cell.decimals != rows[i].decimals || cell.percent != rows[i].percent ||
		    cell.sign != rows[i].sign || g_strcmp0(cell.mark, rows[i].mark) != 0)
			fail_msg("row %zu: '%s'", i, cell.text);
		cell_clear(&cell);
	}
}

static void marks(void **state)
{
	static const struct {
		Status weakest;
		gboolean incomplete, mixed;
		const char *vi, *en;
	} rows[] = {
		{ STATUS_OFFICIAL, FALSE, FALSE, NULL, NULL },
		{ STATUS_PRELIMINARY, FALSE, FALSE, "SB", "p" },
		{ STATUS_AT_LEAST, FALSE, FALSE, "≥", "≥" },
		{ STATUS_ABOUT, FALSE, FALSE, "~", "~" },
		{ STATUS_ESTIMATE, FALSE, FALSE, "ƯT", "e" },
		/* said on every page instead */
		{ STATUS_ILLUSTRATIVE, FALSE, FALSE, NULL, NULL },
		{ STATUS_OFFICIAL, TRUE, FALSE, "†", "†" },
		{ STATUS_OFFICIAL, FALSE, TRUE, "‡", "‡" },
		{ STATUS_ESTIMATE, TRUE, TRUE, "ƯT†‡", "e†‡" },
	};

	(void)state;
	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		Fact fact = { .weakest = rows[i].weakest,
			      .incomplete = rows[i].incomplete,
			      .mixed = rows[i].mixed };
		g_autofree char *vi = printed_mark(&fact, LANGUAGE_VI);
		g_autofree char *en = printed_mark(&fact, LANGUAGE_EN);

		if (g_strcmp0(vi, rows[i].vi) != 0 || g_strcmp0(en, rows[i].en) != 0)
			fail_msg("row %zu: %s, %s", i, vi, en);
	}
}

static void decimals_that_are_needed(void **state)
{
	static const struct {
		const char *place, *expression;
		int unit, decimals;
	} rows[] = {
		{ "CENTRAL", "planned", 6, 0 },
		{ "CENTRAL", "planned", 9, 2 },
		{ "CENTRAL", "implemented", 9, 3 },
		{ "15", "support@2021-2023", 6, 1 },
		{ "15", "support@2021-2023", 0, 0 },
		{ "CENTRAL", "rate", 6, 0 },
		{ "68", "average.local@2024", 6, 1 },
		{ "68", "projects.local", 6, 0 },
		{ "CENTRAL", "jobs", 6, 0 },
		{ "CENTRAL", "implemented.national@2024", 9, 0 },
	};
	g_autoptr(Books) books = books_of_conference();

	(void)state;
	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		g_autofree Expression *expression = books_expression(books, rows[i].expression);
		FactQuery query = books_query(books, rows[i].place, expression);
		g_autoptr(Fact) fact = fact_compute(&query);

		if (printed_decimals(fact, rows[i].unit) != rows[i].decimals)
			fail_msg("row %zu: %d", i, printed_decimals(fact, rows[i].unit));
	}
}

/* How far a running year has come: whole months, else the day. */
static void spans(void **state)
{
	static const struct {
		const char *period, *as_of;
		const char *vi, *en, *progress;
	} rows[] = {
		{ "2024", "2024-12-31", "Năm 2024", "2024", "Năm 2024" },
		{ "2024", "2025-03-31", "Năm 2024", "2024", "Năm 2024" },
		{ "2025", "2025-09-30", "9 tháng 2025", "9 months of 2025", "9 tháng" },
		{ "2025", "2025-11-15", "2025 đến 15/11/2025", "2025 to 15 November 2025",
		  "đến 15/11/2025" },
		{ "2025", "2025-12-30", "2025 đến 30/12/2025", "2025 to 30 December 2025",
		  "đến 30/12/2025" },
		{ "2025", "2025-12-04", "2025 đến 04/12/2025", "2025 to 4 December 2025",
		  "đến 04/12/2025" },
		{ "2025", "2025-02-28", "2 tháng 2025", "2 months of 2025", "2 tháng" },
		/* of a leap year */
		{ "2024", "2024-02-29", "2 tháng 2024", "2 months of 2024", "2 tháng" },
		{ "2024", "2024-02-28", "2024 đến 28/02/2024", "2024 to 28 February 2024",
		  "đến 28/02/2024" },
		/* a plan that is known before its year begins */
		{ "2026", "2025-12-04", "Năm 2026", "2026", "Năm 2026" },
		{ "2025", NULL, "Năm 2025", "2025", "Năm 2025" },
		{ "2021-2025", "2025-12-04", "Giai đoạn 2021–2025", "2021–2025",
		  "Giai đoạn 2021–2025" },
	};

	(void)state;
	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		Day day = rows[i].as_of ? day_parse_iso(rows[i].as_of) : DAY_NONE;
		Period period;
		g_autofree char *vi = NULL, *en = NULL, *progress = NULL;

		assert_true(period_parse(rows[i].period, &period));
		vi = printed_span(period, day, LANGUAGE_VI);
		en = printed_span(period, day, LANGUAGE_EN);
		progress = printed_progress(period, day, LANGUAGE_VI);
		if (strcmp(vi, rows[i].vi) != 0 || strcmp(en, rows[i].en) != 0 ||
		    strcmp(progress, rows[i].progress) != 0)
			fail_msg("row %zu: '%s', '%s', '%s'", i, vi, en, progress);
	}
}

/* The same inside a sentence. */
static void spans_of_facts(void **state)
{
	static const struct {
		const char *place, *expression, *vi, *en;
	} rows[] = {
		{ "CENTRAL", "implemented@2024", "năm 2024", "2024" },
		{ "38", "projects@2021-2025", "giai đoạn 2021–2025", "2021–2025" },
		{ "68", "projects", "2025 đến 04/12/2025", "2025 to 4 December 2025" },
	};
	g_autoptr(Books) books = books_of_conference();

	(void)state;
	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		g_autofree Expression *expression = books_expression(books, rows[i].expression);
		FactQuery query = books_query(books, rows[i].place, expression);
		g_autoptr(Fact) fact = fact_compute(&query);
		g_autofree char *vi = printed_span_of(fact, LANGUAGE_VI);
		g_autofree char *en = printed_span_of(fact, LANGUAGE_EN);

		if (strcmp(vi, rows[i].vi) != 0 || strcmp(en, rows[i].en) != 0)
			fail_msg("row %zu: '%s', '%s'", i, vi, en);
	}
	{
		g_autofree Expression *expression = books_expression(books, "support");
		FactQuery query = books_query(books, "VN", expression);
		g_autoptr(Fact) fact = fact_compute(&query);
		g_autofree char *vi = printed_span_of(fact, LANGUAGE_VI);

		/* of mixed days no single one is named */
		assert_true(fact->mixed);
		assert_null(strstr(vi, "/2025"));
		assert_null(strstr(vi, "tháng"));
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(numbers),
		cmocka_unit_test(states_are_different),
		cmocka_unit_test(cells),
		cmocka_unit_test(marks),
		cmocka_unit_test(decimals_that_are_needed),
		cmocka_unit_test(spans),
		cmocka_unit_test(spans_of_facts),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}

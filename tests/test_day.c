/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "base/day.h"

#include <string.h>

static const struct {
	const char *text, *iso; /* "none": no day */
} days[] = {
	{ "2025-11-30", "2025-11-30" },
	{ "30/11/2025", "2025-11-30" },
	{ "1/2/2025", "2025-02-01" },
	{ "30-11-2025", "2025-11-30" },
	{ "30.11.2025", "2025-11-30" },
	{ "29/02/2024", "2024-02-29" },
	{ "29/02/2025", "none" },
	{ "31/11/2025", "none" },
	{ "31/04/2025", "none" },
	{ "00/01/2025", "none" },
	{ "01/13/2025", "none" },
	{ "1/1/25", "none" },
	{ "01/01/1899", "none" },
	{ "01/01/2200", "none" },
	{ "1900-01-01", "1900-01-01" },
	{ "2199-12-31", "2199-12-31" },
	{ "2025-1-1", "none" },
	{ "2025/11/30", "2025-11-30" },
	{ "30/11/2025x", "none" },
	{ "", "none" },
	{ "hôm nay", "none" },
	{ "45991", "none" },
	{ "30/11/2025 0:00", "2025-11-30" },
	{ "30/11/2025 00:00:00", "2025-11-30" },
	{ "2025-11-30T00:00:00", "2025-11-30" },
	{ "2025/11/3", "none" },
	{ "30/11/2025 12:00", "none" },
	{ "30/11/2025 ", "none" },
	{ "30/11/2025 00", "none" },
	{ "30//2025", "none" },
	{ "030/11/2025", "none" },
};

static void test_days(void **state)
{
	(void)state;
	for (size_t i = 0; i < G_N_ELEMENTS(days); i++) {
		g_autofree char *iso = day_iso(day_parse(days[i].text));

		if (strcmp(iso, days[i].iso) != 0)
			fail_msg("'%s': %s", days[i].text, iso);
	}
	assert_int_equal(day_parse_iso("30/11/2025"), DAY_NONE);
	assert_int_equal(day_make(1970, 1, 1), 0);
	assert_int_equal(day_make(2025, 3, 1) - day_make(2025, 2, 28), 1);
	assert_int_equal(day_year(day_make(2025, 12, 31)), 2025);
}

static void test_texts(void **state)
{
	Day day = day_make(2025, 7, 1);
	g_autofree char *vi = day_text(day, LANGUAGE_VI), *en = day_text(day, LANGUAGE_EN);
	g_autofree char *before = day_iso(day_year_before(day_make(2024, 2, 29)));

	(void)state;
	assert_string_equal(vi, "01/07/2025");
	assert_string_equal(en, "1 July 2025");
	assert_string_equal(before, "2023-02-28");
}

static const struct {
	const char *text;
	int first, last; /* 0: no period */
} periods[] = {
	{ "2025", 2025, 2025 },
	{ "2021-2025", 2021, 2025 },
	{ "2021 – 2025", 2021, 2025 },
	{ "2021—2025", 2021, 2025 },
	{ " 2025 ", 2025, 2025 },
	{ "1990", 1990, 1990 },
	{ "2100", 2100, 2100 },
	{ "1989", 0, 0 },
	{ "2101", 0, 0 },
	{ "20255", 0, 0 },
	{ "2025-2021", 0, 0 },
	{ "2021-20255", 0, 0 },
	{ "2021--2025", 0, 0 },
	{ "2021-", 0, 0 },
	{ "-2025", 0, 0 },
	{ "2021 2025", 0, 0 },
	{ "25", 0, 0 },
	{ "", 0, 0 },
	{ "năm 2025", 0, 0 },
	{ "2025.0", 0, 0 },
};

/* Days as spreadsheets count them. */
static void test_serials(void **state)
{
	const struct {
		const char *text;
		Day day;
	} rows[] = {
		{ "45991", day_make(2025, 11, 30) },
		{ "36526", day_make(2000, 1, 1) },
		{ "73050", day_make(2099, 12, 31) },
		{ "36525", DAY_NONE },
		{ "73051", DAY_NONE },
		{ "045991", DAY_NONE },
		{ "4599", DAY_NONE },
		{ "45991,5", DAY_NONE },
		{ "", DAY_NONE },
		{ "4599x", DAY_NONE },
	};

	(void)state;
	for (size_t i = 0; i < G_N_ELEMENTS(rows); i++)
		if (day_of_serial(rows[i].text) != rows[i].day)
			fail_msg("'%s'", rows[i].text);
}

static void test_periods(void **state)
{
	(void)state;
	for (size_t i = 0; i < G_N_ELEMENTS(periods); i++) {
		Period period = { 0, 0 };
		gboolean found = period_parse(periods[i].text, &period);

		if (found != (periods[i].first > 0) || period.first != periods[i].first ||
		    period.last != periods[i].last)
			fail_msg("'%s': %d-%d", periods[i].text, period.first, period.last);
	}
}

static void test_relations(void **state)
{
	Period year = { 2023, 2023 }, span = { 2021, 2025 };
	g_autofree char *one = period_text(year), *five = period_text(span);

	(void)state;
	assert_string_equal(one, "2023");
	assert_string_equal(five, "2021-2025");
	assert_true(period_equal(year, year));
	assert_false(period_equal(year, span));
	assert_true(period_compare(span, year) < 0);
	assert_true(period_compare((Period){ 2021, 2021 }, span) < 0);
	assert_int_equal(period_end(span), day_make(2025, 12, 31));
}

static void test_years(void **state)
{
	static const struct {
		const char *text;
		int year; /* 0: none */
	} years[] = { { "2025", 2025 }, { "1990", 1990 }, { "2100", 2100 }, { "1989", 0 },
		      { "2101", 0 },	{ "202", 0 },	  { "20255", 0 },   { "2025 ", 0 },
		      { "", 0 },	{ "2o25", 0 } };

	(void)state;
	for (gsize i = 0; i < G_N_ELEMENTS(years); i++)
		if (year_parse(years[i].text) != years[i].year)
			fail_msg("'%s': %d", years[i].text, year_parse(years[i].text));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_days),	  cmocka_unit_test(test_texts),
		cmocka_unit_test(test_serials),	  cmocka_unit_test(test_periods),
		cmocka_unit_test(test_relations), cmocka_unit_test(test_years),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Days and periods: what is read can be written and read again, and nothing lies out of range. */
#include "targets.h"

#include "base/day.h"

#include <string.h>

static void check_day(Day day, int first_year, int last_year)
{
	g_autofree char *iso = NULL, *text = NULL, *english = NULL;
	int year, month, month_day;
	Day before;

	if (day == DAY_NONE)
		return;
	day_split(day, &year, &month, &month_day);
	g_assert_cmpint(year, >=, first_year);
	g_assert_cmpint(year, <=, last_year);
	g_assert_cmpint(day_make(year, month, month_day), ==, day);
	iso = day_iso(day);
	text = day_text(day, LANGUAGE_VI);
	english = day_text(day, LANGUAGE_EN);
	g_assert_cmpint(day_parse_iso(iso), ==, day);
	g_assert_cmpint(day_parse(iso), ==, day);
	g_assert_cmpint(day_parse(text), ==, day);
	before = day_year_before(day);
	g_assert_true(before == DAY_NONE ? year == 1900 : before < day && day - before <= 366);
}

static void check_period(const char *text)
{
	Period period, again;
	g_autofree char *written = NULL;

	if (!period_parse(text, &period))
		return;
	g_assert_cmpint(period.first, >=, 1990);
	g_assert_cmpint(period.last, <=, 2100);
	g_assert_cmpint(period.first, <=, period.last);
	written = period_text(period);
	g_assert_true(period_parse(written, &again));
	g_assert_true(period_equal(period, again));
	g_assert_cmpint(period_compare(period, again), ==, 0);
	g_assert_cmpint(day_year(period_end(period)), ==, period.last);
}

void fuzz_date(const uint8_t *data, size_t size)
{
	g_autofree char *text = fuzz_text(data, size);

	check_day(day_parse(text), 1900, 2199);
	check_day(day_parse_iso(text), 1900, 2199);
	check_day(day_of_serial(text), 2000, 2099);
	check_period(text);
}

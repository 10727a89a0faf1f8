/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/day.h"

#include <string.h>

#define EPOCH_JULIAN 719163 /* 1970-01-01 as GLib counts, from 0001-01-01 = 1 */
#define SERIAL_OF_1900 2    /* 1900-01-01 as spreadsheets count the days behind February 1900 */

Day day_make(int year, int month, int day)
{
	GDate date;

	if (year < 1900 || year > 2199 || month < 1 || month > 12 || day < 1 || day > 31)
		return DAY_NONE;
	if (!g_date_valid_dmy((GDateDay)day, (GDateMonth)month, (GDateYear)year))
		return DAY_NONE;
	g_date_clear(&date, 1);
	g_date_set_dmy(&date, (GDateDay)day, (GDateMonth)month, (GDateYear)year);
	return (Day)g_date_get_julian(&date) - EPOCH_JULIAN;
}

void day_split(Day day, int *year, int *month, int *month_day)
{
	GDate date;

	g_date_clear(&date, 1);
	g_date_set_julian(&date, (guint32)(day + EPOCH_JULIAN));
	*year = g_date_get_year(&date);
	*month = (int)g_date_get_month(&date);
	*month_day = g_date_get_day(&date);
}

int day_year(Day day)
{
	int year, month, month_day;

	day_split(day, &year, &month, &month_day);
	return year;
}

/* Reads up to @most digits, at least one; moves *@text behind them. */
static gboolean take_number(const char **text, int most, int *out_number)
{
	int digits = 0, number = 0;

	while (digits < most && g_ascii_isdigit(**text)) {
		number = number * 10 + (**text - '0');
		(*text)++;
		digits++;
	}
	*out_number = number;
	return digits > 0;
}

static gboolean take_one_of(const char **text, const char *marks)
{
	if (!**text || !strchr(marks, **text))
		return FALSE;
	(*text)++;
	return TRUE;
}

Day day_parse_iso(const char *text)
{
	const char *at = text;
	int year, month, day;

	if (strlen(text) != 10 || !take_number(&at, 4, &year) || !take_one_of(&at, "-") ||
	    !take_number(&at, 2, &month) || !take_one_of(&at, "-") || !take_number(&at, 2, &day))
		return DAY_NONE;
	return *at ? DAY_NONE : day_make(year, month, day);
}

/* Where the day ends: midnight behind it, which programs add, says nothing. */
static gsize length_without_midnight(const char *text)
{
	gsize length = strcspn(text, " T");

	return text[length] && text[length + 1 + strspn(text + length + 1, "0:")] == '\0' &&
		       strchr(text + length, ':')
		   ? length
		   : strlen(text);
}

Day day_parse(const char *text)
{
	g_autofree char *alone = g_strndup(text, length_without_midnight(text));
	const char *at = alone;
	int year, month, day;

	if (strlen(alone) == 10 && (alone[4] == '-' || alone[4] == '/')) {
		g_strdelimit(alone, "/", '-');
		return day_parse_iso(alone);
	}
	if (!take_number(&at, 2, &day) || !take_one_of(&at, "/-.") ||
	    !take_number(&at, 2, &month) || !take_one_of(&at, "/-.") ||
	    !take_number(&at, 4, &year) || *at)
		return DAY_NONE;
	return day_make(year, month, day);
}

Day day_of_serial(const char *text)
{
	const char *at = text;
	int serial;
	Day day;

	if (strlen(text) != 5 || !take_number(&at, 5, &serial) || *at)
		return DAY_NONE;
	day = day_make(1900, 1, 1) + serial - SERIAL_OF_1900;
	return day >= day_make(2000, 1, 1) && day <= day_make(2099, 12, 31) ? day : DAY_NONE;
}

char *day_iso(Day day)
{
	int year, month, month_day;

	if (day == DAY_NONE)
		return g_strdup("none");
	day_split(day, &year, &month, &month_day);
	return g_strdup_printf("%04d-%02d-%02d", year, month, month_day);
}

/* The first @letters of the month's name, where it has one. */
static char *day_in_words(Day day, Language language, int letters)
{
	static const char *const months[] = { "January",   "February", "March",	   "April",
					      "May",	   "June",     "July",	   "August",
					      "September", "October",  "November", "December" };
	int year, month, month_day;

	if (day == DAY_NONE)
		return g_strdup("…");
	day_split(day, &year, &month, &month_day);
	if (language == LANGUAGE_EN)
		return g_strdup_printf("%d %.*s %d", month_day, letters, months[month - 1], year);
	return g_strdup_printf("%02d/%02d/%04d", month_day, month, year);
}

char *day_text(Day day, Language language)
{
	return day_in_words(day, language, INT_MAX);
}

char *day_short(Day day, Language language)
{
	return day_in_words(day, language, 3);
}

Day day_year_before(Day day)
{
	int year, month, month_day;

	day_split(day, &year, &month, &month_day);
	if (month == 2 && month_day == 29)
		month_day = 28;
	return day_make(year - 1, month, month_day);
}

static gboolean period_is_sane(Period period)
{
	return period.first >= YEAR_FIRST && period.last <= YEAR_LAST &&
	       period.first <= period.last;
}

int year_parse(const char *text)
{
	int year = 0;

	for (int i = 0; i < 4; i++) {
		if (!g_ascii_isdigit(text[i]))
			return 0;
		year = year * 10 + g_ascii_digit_value(text[i]);
	}
	return text[4] == '\0' && year >= YEAR_FIRST && year <= YEAR_LAST ? year : 0;
}

/* Steps over spaces and dashes of any kind; counts the dashes. */
static int skip_dashes(const char **text)
{
	int dashes = 0;

	while (**text) {
		gunichar c = g_utf8_get_char(*text);

		if (g_unichar_type(c) == G_UNICODE_DASH_PUNCTUATION)
			dashes++;
		else if (!g_unichar_isspace(c))
			break;
		*text += g_utf8_skip[(guchar) * *text];
	}
	return dashes;
}

gboolean period_parse(const char *text, Period *out_period)
{
	Period period;
	const char *at = text;

	if (skip_dashes(&at) > 0 || !take_number(&at, 4, &period.first))
		return FALSE;
	period.last = period.first;
	if (skip_dashes(&at) == 1 && !take_number(&at, 4, &period.last))
		return FALSE;
	while (g_ascii_isspace(*at))
		at++;
	if (*at || !period_is_sane(period))
		return FALSE;
	*out_period = period;
	return TRUE;
}

char *period_text(Period period)
{
	if (period.first == period.last)
		return g_strdup_printf("%d", period.first);
	return g_strdup_printf("%d-%d", period.first, period.last);
}

gboolean period_equal(Period a, Period b)
{
	return a.first == b.first && a.last == b.last;
}

int period_compare(Period a, Period b)
{
	return a.first != b.first ? a.first - b.first : a.last - b.last;
}

Day period_end(Period period)
{
	return day_make(period.last, 12, 31);
}

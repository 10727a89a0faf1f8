/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Days and periods of the calendar.  A Day counts from 1970-01-01, so days compare and subtract as
 * numbers.  A Period is a run of whole years, mostly one: 2025, 2021-2025.
 */
#pragma once

#include "base/language.h"

#include <glib.h>
#include <stdint.h>

typedef int32_t Day;

#define DAY_NONE INT32_MIN
#define DAY_FIRST (INT32_MIN + 1)
#define DAY_LAST INT32_MAX

/* DAY_NONE when there is no such day.  Years 1900 to 2199. */
Day day_make(int year, int month, int day);
void day_split(Day day, int *year, int *month, int *month_day);
int day_year(Day day);

/* 2025-11-30 and nothing else; DAY_NONE otherwise. */
Day day_parse_iso(const char *text);

/*
 * The two notations of submissions: 30/11/2025 (also with - or .) and ISO (also with /); DAY_NONE
 * otherwise.  The midnight that programs write behind a day is passed over: "30/11/2025 0:00:00".
 */
Day day_parse(const char *text);

/* 45991, how a spreadsheet shows 30/11/2025 without the format of a date; DAY_NONE for what is not
 * so, or no day of this century. */
Day day_of_serial(const char *text);

/* "2025-11-30"; "none" for DAY_NONE. */
char *day_iso(Day day);

/* As a reader of the language writes it: 30/11/2025, 30 November 2025. */
char *day_text(Day day, Language language);
/* The same for a column that has to be narrow: 30/11/2025, 30 Nov 2025. */
char *day_short(Day day, Language language);

/* The same day one year earlier; 29 February gives 28 February. */
Day day_year_before(Day day);

typedef struct Period {
	int first, last; /* years, both included */
} Period;

/* The years that a submission may speak of; other numbers of four digits are none. */
#define YEAR_FIRST 1990
#define YEAR_LAST 2100

/* The year that @text is, four digits and nothing else; 0 for any other text. */
int year_parse(const char *text);

/* "2025", "2021-2025" (any dash, spaces allowed).  FALSE when it is no such year, or reversed. */
gboolean period_parse(const char *text, Period *out_period);
char *period_text(Period period);
gboolean period_equal(Period a, Period b);
/* For sorting: by first year, then by last. */
int period_compare(Period a, Period b);
Day period_end(Period period);

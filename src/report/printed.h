/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Facts as they are printed: numbers in the language's notation, marks, the words for what is
 * absent.
 */
#pragma once

#include "ledger/fact.h"
#include "report/report.h"

typedef struct Style {
	Language language;
	int unit_digits; /* money is printed in 10^this đồng */
	int decimals;	 /* of money */
	int percent_decimals;
} Style;

/* "39,2", "79,3%", "…"; without marks; owned by the caller. */
char *printed_number(const Fact *fact, const Style *style);

/* The same with the unit of money: "11,4 tỷ đồng". */
char *printed_amount(const Fact *fact, const Style *style);

/* "ƯT†"; NULL when nothing has to be said of the fact; owned by the caller. */
char *printed_mark(const Fact *fact, Language language);

/* Fills @cell from @fact, with its id. */
void printed_cell(Cell *cell, const Fact *fact, const Style *style);

/* Decimals that money of @fact needs to be exact in the unit; at least 1 for an average. */
int printed_decimals(const Fact *fact, int unit_digits);

/* "Năm 2024" or "11 tháng 2025" by how far @as_of has come; owned by the caller. */
char *printed_span(Period period, Day as_of, Language language);
/* "11 tháng", "đến 15/11/2025", "Năm 2024". */
char *printed_progress(Period period, Day as_of, Language language);

/* The span of a fact inside a sentence: "11 tháng 2025", "năm 2024"; of mixed days it says so. */
char *printed_span_of(const Fact *fact, Language language);

/* "30/11/2025"; the first and the last day when they are mixed. */
char *printed_day_of(const Fact *fact, Language language);

/*
 * What a row of the register of programmes is about: "Việc làm", "Kinh phí hỗ trợ (triệu đồng)" in
 * a unit of 10^@unit_digits đồng, below 0 without one; and its place, which may be one of before
 * @today.  Owned by the caller.
 */
char *printed_target(const Target *target, const Columns *columns, int unit_digits,
		     Language language);
char *printed_target_place(const Target *target, Day today, Language language);

/* What a function is called over a column of it: "Bình quân mỗi đề án", "Kế hoạch". */
char *printed_function(const Expression *expression, Language language);

/* "2025", "2021–2025". */
char *printed_period(Period period);

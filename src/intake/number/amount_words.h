/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The cell of an amount that is more than a number: "1,2 tỷ", "44 đề án", #REF!, 3.00E+05, 12 %,
 * 01/02/2025, "khoảng 5".  What is exact is read; the rest is refused by its name.
 */
#pragma once

#include "intake/number/figure.h"

/* As amount_read(), which asks it when a cell is no number by itself. */
void amount_read_words(const char *text, gsize length, AmountColumn column, Figure *figure);

/* Whether a text looks like a day or a month, which is what spreadsheets make of 1-2 and 1/2. */
gboolean amount_is_date(const char *text);

/* Whether the clean @text is ####, which a spreadsheet shows of a cell wider than its column. */
gboolean amount_is_narrow(const char *text);

/* The words behind the number in @text, clean: "USD" of "5 USD"; NULL; borrowed. */
const char *amount_unit(const char *text);

/* What 3.00E+05 comes to, "300000"; NULL when it is no whole number.  Owned by the caller. */
char *amount_scientific(const char *text);

/*
 * How to write 1.234, or 1.234 tỷ, so that it is a thousand, or one and a quarter: "1234" and
 * "1.2340".  Owned by the caller.
 */
char *amount_as_thousands(const char *text);
char *amount_as_decimal(const char *text);

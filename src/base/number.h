/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Exact arithmetic for money, counts and shares.  Money is whole đồng in an int64; no double ever
 * holds it.  A ratio stays a fraction until it is printed, and is rounded once.
 */
#pragma once

#include "base/language.h"

#include <glib.h>
#include <stdint.h>

typedef enum Rounding { ROUND_HALF_UP, ROUND_TRUNCATE } Rounding;

/* FALSE, and *@sum untouched, when the sum leaves int64. */
gboolean number_add(int64_t *sum, int64_t addend) G_GNUC_WARN_UNUSED_RESULT;

/* 10^@exponent, 0..18. */
int64_t number_power_of_ten(int exponent);

/*
 * @numerator * 10^@decimals / @denominator, rounded.  Half-up rounds a half away from zero;
 * truncation goes towards zero.  FALSE when @denominator is 0 or the result leaves int64.
 */
gboolean number_scale(int64_t numerator, int64_t denominator, int decimals, Rounding rounding,
		      int64_t *out_scaled) G_GNUC_WARN_UNUSED_RESULT;

/*
 * How many decimals @value / 10^@scale_digits needs to be exact, from 0 to @scale_digits:
 * 6047500000 with 6 (đồng shown in millions) needs 1.
 */
int number_decimals_needed(int64_t value, int scale_digits);

/* @value / 10^@unit_digits exactly: the result has *@out_decimals decimals. */
int64_t number_in_unit(int64_t value, int unit_digits, int *out_decimals);

/* 1234567 with 1 decimal: "123.456,7" in Vietnamese, "123,456.7" in English; the minus is U+2212.
 */
char *number_text(int64_t scaled, int decimals, Language language);

/* The same for machines: "123456.7", ASCII minus, no groups. */
char *number_plain(int64_t scaled, int decimals);

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/number.h"

#include <string.h>

typedef __int128 Wide;

gboolean number_add(int64_t *sum, int64_t addend)
{
	int64_t result;

	if (__builtin_add_overflow(*sum, addend, &result))
		return FALSE;
	*sum = result;
	return TRUE;
}

int64_t number_power_of_ten(int exponent)
{
	int64_t power = 1;

	g_assert(exponent >= 0 && exponent <= 18);
	while (exponent-- > 0)
		power *= 10;
	return power;
}

gboolean number_scale(int64_t numerator, int64_t denominator, int decimals, Rounding rounding,
		      int64_t *out_scaled)
{
	Wide scaled, quotient, rest;

	if (denominator == 0)
		return FALSE;
	scaled = (Wide)numerator * number_power_of_ten(decimals);
	quotient = scaled / denominator;
	rest = scaled % denominator;
	if (rounding == ROUND_HALF_UP) {
		Wide twice = 2 * (rest < 0 ? -rest : rest);
		Wide whole = denominator < 0 ? -(Wide)denominator : denominator;

		if (twice >= whole)
			quotient += (scaled < 0) == (denominator < 0) ? 1 : -1;
	}
	if (quotient > INT64_MAX || quotient < INT64_MIN)
		return FALSE;
	*out_scaled = (int64_t)quotient;
	return TRUE;
}

int number_decimals_needed(int64_t value, int scale_digits)
{
	int decimals = scale_digits;

	while (decimals > 0 && value % 10 == 0) {
		value /= 10;
		decimals--;
	}
	return decimals;
}

int64_t number_in_unit(int64_t value, int unit_digits, int *out_decimals)
{
	*out_decimals = number_decimals_needed(value, unit_digits);
	return value / number_power_of_ten(unit_digits - *out_decimals);
}

typedef struct Marks {
	const char *minus, *group, *decimal;
} Marks;

static char *number_format(int64_t scaled, int decimals, const Marks *marks)
{
	g_autofree char *digits = NULL;
	g_autoptr(GString) text = g_string_new(scaled < 0 ? marks->minus : "");
	uint64_t magnitude = scaled < 0 ? 0 - (uint64_t)scaled : (uint64_t)scaled;
	size_t whole;

	digits = g_strdup_printf("%0*" G_GUINT64_FORMAT, decimals + 1, (guint64)magnitude);
	whole = strlen(digits) - (size_t)decimals;
	for (size_t i = 0; i < whole; i++) {
		if (i > 0 && (whole - i) % 3 == 0)
			g_string_append(text, marks->group);
		g_string_append_c(text, digits[i]);
	}
	if (decimals > 0)
		g_string_append_printf(text, "%s%s", marks->decimal, digits + whole);
	return g_string_free(g_steal_pointer(&text), FALSE);
}

char *number_text(int64_t scaled, int decimals, Language language)
{
	static const Marks marks[LANGUAGES] = {
		[LANGUAGE_VI] = { "\u2212", ".", "," },
		[LANGUAGE_EN] = { "\u2212", ",", "." },
	};

	return number_format(scaled, decimals, &marks[language]);
}

char *number_plain(int64_t scaled, int decimals)
{
	static const Marks marks = { "-", "", "." };

	return number_format(scaled, decimals, &marks);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Amounts: one that is read is within its bounds, has a digit, and is the same when it is written
 * and read again; and no two notations read a token that is not open as two values.
 */
#include "targets.h"

#include "base/number.h"
#include "base/text.h"
#include "intake/amount.h"

#include <string.h>

static const int units[] = { 0, 3, 6, 9 };

static gboolean has_digit(const char *text)
{
	return strpbrk(text, "0123456789") != NULL;
}

/* @value of 10^@digits as people write it; their minus is a hyphen. */
static void check_again(int64_t value, int digits, Notation notation)
{
	Language language = notation == NOTATION_COMMA ? LANGUAGE_VI : LANGUAGE_EN;
	int decimals = number_decimals_needed(value, digits);
	g_autoptr(GString) text = g_string_new(NULL);
	g_autofree char *written = NULL;
	int64_t again = -1;

	written = number_text(value / number_power_of_ten(digits - decimals), decimals, language);
	g_string_assign(text, written);
	g_string_replace(text, "\u2212", "-", 0);
	g_assert_cmpint(amount_parse(text->str, notation, digits, &again), ==, AMOUNT_FINE);
	g_assert_cmpint(again, ==, value);
}

static gboolean parse(const char *text, Notation notation, int digits, int64_t *out_value)
{
	*out_value = 0;
	if (amount_parse(text, notation, digits, out_value) != AMOUNT_FINE)
		return FALSE;
	g_assert_true(has_digit(text));
	g_assert_cmpint(*out_value, <=, AMOUNT_MAX);
	g_assert_cmpint(*out_value, >=, -AMOUNT_MAX);
	return TRUE;
}

static void check(const char *text, int digits)
{
	int64_t comma, point, open;
	gboolean by_comma = parse(text, NOTATION_COMMA, digits, &comma);
	gboolean by_point = parse(text, NOTATION_POINT, digits, &point);

	if (by_comma)
		check_again(comma, digits, NOTATION_COMMA);
	if (by_point)
		check_again(point, digits, NOTATION_POINT);
	/* What nothing decides is read only when both would read the same. */
	if (!parse(text, NOTATION_OPEN, digits, &open))
		return;
	g_assert_true(by_comma || by_point);
	if (by_comma)
		g_assert_cmpint(comma, ==, open);
	if (by_point)
		g_assert_cmpint(point, ==, open);
}

static void check_digits(const char *text)
{
	g_autofree char *digits = amount_digits(text);

	for (const char *at = digits; *at; at++)
		g_assert_true(g_ascii_isdigit(*at) || *at == '-');
}

void fuzz_number(const uint8_t *data, size_t size)
{
	g_autofree char *text = fuzz_text(data, size);
	g_autofree char *clean = text_clean(text);

	for (guint i = 0; i < G_N_ELEMENTS(units); i++)
		check(clean, units[i]);
	check_digits(clean);
	g_assert_cmpint(amount_notation(clean), <=, NOTATION_DISPUTED);
}

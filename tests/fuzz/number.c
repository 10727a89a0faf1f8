/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Amounts: one that is read is within its bounds, has a digit, and is the same when it is written
 * and read again; what nothing decides is read only if both notations read the same.
 */
#include "targets.h"

#include "base/number.h"
#include "intake/number/amount.h"

#include <string.h>

static const AmountColumn columns[] = {
	{ COLUMN_MONEY, 0 }, { COLUMN_MONEY, 3 }, { COLUMN_MONEY, 6 },
	{ COLUMN_MONEY, 9 }, { COLUMN_COUNT, 0 },
};

/* @value as people write it; their minus is a hyphen. */
static char *write_amount(int64_t value, int digits, Notation notation)
{
	Language language = notation == NOTATION_COMMA ? LANGUAGE_VI : LANGUAGE_EN;
	int decimals = number_decimals_needed(value, digits);
	g_autofree char *written =
	    number_text(value / number_power_of_ten(digits - decimals), decimals, language);
	GString *text = g_string_new(written);

	g_string_replace(text, "\u2212", "-", 0);
	return g_string_free(text, FALSE);
}

static void check_again(int64_t value, AmountColumn column, Notation notation)
{
	g_autofree char *text = write_amount(value, column.unit_digits, notation);
	Figure figure;
	int64_t again = -1;

	amount_read(text, strlen(text), column, &figure);
	g_assert_cmpint(amount_choose(&figure, notation, &again), ==, AMOUNT_FINE);
	g_assert_cmpint(again, ==, value);
}

static gboolean choose(const Figure *figure, Notation notation, int64_t *out_value)
{
	*out_value = 0;
	if (amount_choose(figure, notation, out_value) != AMOUNT_FINE)
		return FALSE;
	g_assert_cmpint(*out_value, <=, AMOUNT_MAX);
	g_assert_cmpint(*out_value, >=, 0);
	return TRUE;
}

static void check_notations(const Figure *figure, AmountColumn column)
{
	int64_t comma, point, open;
	gboolean by_comma = choose(figure, NOTATION_COMMA, &comma);
	gboolean by_point = choose(figure, NOTATION_POINT, &point);

	if (by_comma)
		check_again(comma, column, NOTATION_COMMA);
	if (by_point)
		check_again(point, column, NOTATION_POINT);
	if (!choose(figure, NOTATION_OPEN, &open))
		return;
	g_assert_true(by_comma || by_point);
	g_assert_true(!by_comma || comma == open);
	g_assert_true(!by_point || point == open);
}

static void check_evidence(const Figure *figure)
{
	Evidence evidence[2] = { 0 };
	Notation notations[2];

	for (int line = 2; line < 40; line++)
		evidence_add(&evidence[line % 2], figure, line);
	evidence_add_total(&evidence[0], figure, 40);
	evidence_decide(evidence, 2, notations);
	g_assert_cmpint(notations[0], <, NOTATIONS);
	g_assert_cmpint(notations[1], <, NOTATIONS);
}

void fuzz_number(const uint8_t *data, size_t size)
{
	g_autofree char *text = fuzz_text(data, size);

	for (guint i = 0; *text && i < G_N_ELEMENTS(columns); i++) {
		Figure figure;

		amount_read(text, strlen(text), columns[i], &figure);
		check_evidence(&figure);
		if (figure.trouble != AMOUNT_FINE)
			continue;
		g_assert_nonnull(strpbrk(text, "0123456789"));
		check_notations(&figure, columns[i]);
	}
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "base/number.h"

#include <string.h>

#define M INT64_C(1000000)

/* Percentages with two decimals of published figures, and the corners of the arithmetic. */
static const struct {
	int64_t numerator, denominator;
	int decimals;
	int64_t rounded, truncated;
} ratios[] = {
	{ 47017 * M, 60840 * M, 4, 7728, 7727 },
	{ 7775 * M, 60840 * M, 4, 1278, 1277 },
	{ 39242 * M, 60840 * M, 4, 6450, 6450 },
	{ 7775 * M, 11375 * M, 4, 6835, 6835 },
	{ 39242 * M, 49465 * M, 4, 7933, 7933 },
	{ 1, 2, 0, 1, 0 },
	{ -1, 2, 0, -1, 0 },
	{ 1, -2, 0, -1, 0 },
	{ -1, -2, 0, 1, 0 },
	{ 1, 3, 3, 333, 333 },
	{ 2, 3, 3, 667, 666 },
	{ -2, 3, 3, -667, -666 },
	{ 0, 5, 4, 0, 0 },
	{ INT64_MAX, INT64_MAX, 18, INT64_C(1000000000000000000), INT64_C(1000000000000000000) },
	{ INT64_MIN, 1, 0, INT64_MIN, INT64_MIN },
	{ INT64_MAX, 1, 0, INT64_MAX, INT64_MAX },
};

static void test_scale(void **state)
{
	int64_t out = 42;

	(void)state;
	for (size_t i = 0; i < G_N_ELEMENTS(ratios); i++) {
		int64_t rounded = 0, truncated = 0;
		gboolean fine = number_scale(ratios[i].numerator, ratios[i].denominator,
					     ratios[i].decimals, ROUND_HALF_UP, &rounded) &&
				number_scale(ratios[i].numerator, ratios[i].denominator,
					     ratios[i].decimals, ROUND_TRUNCATE, &truncated);

		if (!fine || rounded != ratios[i].rounded || truncated != ratios[i].truncated)
			fail_msg("row %zu: %" G_GINT64_FORMAT ", %" G_GINT64_FORMAT, i, rounded,
				 truncated);
	}
	assert_false(number_scale(1, 0, 0, ROUND_HALF_UP, &out));
	assert_false(number_scale(INT64_MAX, 1, 1, ROUND_HALF_UP, &out));
	assert_false(number_scale(INT64_MIN, -1, 0, ROUND_TRUNCATE, &out));
	assert_int_equal(out, 42);
}

static void test_add(void **state)
{
	int64_t sum = INT64_MAX - 1;

	(void)state;
	assert_true(number_add(&sum, 1));
	assert_false(number_add(&sum, 1));
	assert_true(sum == INT64_MAX);
	assert_true(number_add(&sum, INT64_MIN));
	assert_int_equal(sum, -1);
}

static void test_powers(void **state)
{
	int decimals;

	(void)state;
	assert_int_equal(number_power_of_ten(0), 1);
	assert_int_equal(number_power_of_ten(6), M);
	assert_true(number_power_of_ten(18) == INT64_C(1000000000000000000));
	assert_int_equal(number_decimals_needed(INT64_C(6047500000), 6), 1);
	assert_int_equal(number_decimals_needed(INT64_C(6047000000), 6), 0);
	assert_int_equal(number_decimals_needed(1, 6), 6);
	assert_int_equal(number_decimals_needed(0, 6), 0);
	assert_int_equal(number_decimals_needed(-1500, 3), 1);
	assert_int_equal(number_decimals_needed(7, 0), 0);
	assert_int_equal(number_in_unit(INT64_C(6047500000), 6, &decimals), 60475);
	assert_int_equal(decimals, 1);
	assert_int_equal(number_in_unit(-3000000, 6, &decimals), -3);
	assert_int_equal(decimals, 0);
}

static const struct {
	int64_t scaled;
	int decimals;
	const char *vi, *en, *plain;
} texts[] = {
	{ 0, 0, "0", "0", "0" },
	{ 0, 2, "0,00", "0.00", "0.00" },
	{ 5, 2, "0,05", "0.05", "0.05" },
	{ 999, 0, "999", "999", "999" },
	{ 1000, 0, "1.000", "1,000", "1000" },
	{ 1234567, 1, "123.456,7", "123,456.7", "123456.7" },
	{ -1234567, 1, "\u2212123.456,7", "\u2212123,456.7", "-123456.7" },
	{ 1234567, 6, "1,234567", "1.234567", "1.234567" },
	{ INT64_MAX, 0, "9.223.372.036.854.775.807", "9,223,372,036,854,775,807",
	  "9223372036854775807" },
	{ INT64_MIN, 0, "\u22129.223.372.036.854.775.808", "\u22129,223,372,036,854,775,808",
	  "-9223372036854775808" },
};

static void test_texts(void **state)
{
	(void)state;
	for (size_t i = 0; i < G_N_ELEMENTS(texts); i++) {
		g_autofree char *vi = number_text(texts[i].scaled, texts[i].decimals, LANGUAGE_VI);
		g_autofree char *en = number_text(texts[i].scaled, texts[i].decimals, LANGUAGE_EN);
		g_autofree char *plain = number_plain(texts[i].scaled, texts[i].decimals);

		if (strcmp(vi, texts[i].vi) != 0 || strcmp(en, texts[i].en) != 0 ||
		    strcmp(plain, texts[i].plain) != 0)
			fail_msg("row %zu: %s %s %s", i, vi, en, plain);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_scale),
		cmocka_unit_test(test_add),
		cmocka_unit_test(test_powers),
		cmocka_unit_test(test_texts),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "report/chart/scale.h"

typedef struct Row {
	int64_t largest;
	int most;
	int64_t step;
	int steps;
} Row;

static const Row rows[] = {
	{ 0, 5, 0, 0 },
	{ -5, 5, 0, 0 },
	{ INT64_MIN, 5, 0, 0 },
	{ 1, 5, 1, 1 },
	{ 5, 5, 1, 5 },
	{ 6, 5, 2, 3 },
	{ 11, 5, 2, 5 },
	{ 12, 5, 5, 2 },
	{ 24, 5, 5, 4 },
	{ 100, 5, 20, 5 },
	{ 124, 5, 25, 4 },
	{ 60840000000, 5, 20000000000, 3 },
	{ 52026000000, 5, 10000000000, 5 },
	{ 12400000000, 5, 2500000000, 4 },
	{ 60840000000, 1, 50000000000, 1 },
	{ INT64_MAX, 5, 2000000000000000000, 4 },
	{ INT64_MAX, 1, 5000000000000000000, 1 },
};

static void test_rows(void **state)
{
	(void)state;
	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		Scale scale = scale_make(rows[i].largest, rows[i].most);

		if (scale.step != rows[i].step || scale.steps != rows[i].steps)
			fail_msg("row %zu: %d steps of %lld", i, scale.steps,
				 (long long)scale.step);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(test_rows) };

	return cmocka_run_group_tests(tests, NULL, NULL);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "intake/check/total_slip.h"

#define MILLION INT64_C(1000000)

/* Amounts, in millions, and what they come to above their total; the line to blame, from 0. */
static const struct {
	const char *name;
	int64_t amounts[4];
	int64_t stated;
	int line;
	int64_t right;
} cases[] = {
	{ "a thousand times too large", { 3200, 800000, 700, 0 }, 4700, 1, 800 },
	{ "a million times too large", { 3200, 800000000, 700, 0 }, 4700, 1, 800 },
	{ "a thousand times too small", { 3200, 8, 700, 0 }, 11900, 1, 8000 },
	{ "nearly, but not right", { 3200, 800000, 700, 0 }, 4701, -1, 0 },
	{ "two that would do", { 800000, 800000, 700, 0 }, 801500, -1, 0 },
	{ "they agree", { 3200, 800, 700, 0 }, 4700, -1, 0 },
	{ "nothing stated", { 0, 0, 0, 0 }, 5, -1, 0 },
};

static void test_slips(void **state)
{
	(void)state;
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		Amount amounts[4];
		Line lines[4] = { { .line = 0 } };
		__int128 gap = -cases[i].stated * MILLION;
		TotalSlip slip;
		gboolean found;

		for (int j = 0; j < 4; j++) {
			amounts[j] = (Amount){ cases[i].amounts[j] * MILLION, AMOUNT_VALUE };
			lines[j].amounts = &amounts[j];
			gap += amounts[j].value;
		}
		found = total_slip_find(lines, 4, 0, gap, &slip);
		if (found != (cases[i].line >= 0))
			fail_msg("%s: %d", cases[i].name, found);
		if (found &&
		    (slip.line != &lines[cases[i].line] || slip.right != cases[i].right * MILLION))
			fail_msg("%s: line %d", cases[i].name, (int)(slip.line - lines));
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(test_slips) };

	return cmocka_run_group_tests(tests, NULL, NULL);
}

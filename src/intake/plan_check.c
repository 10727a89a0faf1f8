/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/plan_check.h"

#include "base/number.h"

#define TIMES_MAX 3
#define PLAN "planned"

/* The amount of money under @key; 0 when none is stated. */
static int64_t money(const Columns *columns, const Cell *cells, const char *key)
{
	const Column *column = columns_by_key(columns, key);
	const Amount *amount;

	if (!column || column->kind != COLUMN_MONEY)
		return 0;
	amount = &cells[column->measure].amount;
	return amount->state == AMOUNT_VALUE ? amount->value : 0;
}

/* "3,5", "1.200": with one decimal, if there is any. */
static char *times_text(int64_t amount, int64_t planned, Language language)
{
	int64_t tenths = 0;

	if (!number_scale(amount, planned, 1, ROUND_HALF_UP, &tenths))
		return g_strdup("…");
	return tenths % 10 ? number_text(tenths, 1, language)
			   : number_text(tenths / 10, 0, language);
}

static void say_far(const Reading *reading, const Row *row, const Column *column, int64_t amount,
		    int64_t planned)
{
	g_autofree char *vietnamese = times_text(amount, planned, LANGUAGE_VI);
	g_autofree char *english = times_text(amount, planned, LANGUAGE_EN);
	int field = reading->header->measures[column->measure];
	Issue *issue = reading_issue(reading, ISSUE_FAR_ABOVE_PLAN, row, field);

	g_free(issue->value);
	issue->value = issue_both(vietnamese, english);
	issue->other = issue_both(column->name[LANGUAGE_VI], column->name[LANGUAGE_EN]);
}

void plan_check(const Reading *reading, const Row *row, const Cell *cells)
{
	static const char *const spent[] = { "implemented", "disbursed" };
	const Columns *columns = reading->catalog->columns;
	int64_t planned = money(columns, cells, PLAN);

	for (gsize i = 0; planned > 0 && i < G_N_ELEMENTS(spent); i++) {
		int64_t amount = money(columns, cells, spent[i]);

		/* No amount comes near the end of int64. */
		if (amount <= planned * TIMES_MAX)
			continue;
		say_far(reading, row, columns_by_key(columns, spent[i]), amount, planned);
		return;
	}
}

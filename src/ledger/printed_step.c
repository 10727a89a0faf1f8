/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ledger/printed_step.h"

#define STEP_MOST INT64_C(1000000000)

/* The largest power of ten, up to @step, that divides @value. */
static int64_t narrow(int64_t step, int64_t value)
{
	while (value % step != 0)
		step /= 10;
	return step;
}

static void add_line(GArray *steps, const Line *line, const Columns *columns)
{
	int64_t *step;

	if (line->submission >= steps->len)
		g_array_set_size(steps, line->submission + 1);
	step = &g_array_index(steps, int64_t, line->submission);
	for (guint i = 0; i < columns_measures(columns); i++)
		if (columns_measure(columns, i)->kind == COLUMN_MONEY && line->amounts[i].value)
			*step = narrow(*step ? *step : STEP_MOST, line->amounts[i].value);
}

GArray *printed_steps(const Ledger *ledger)
{
	const GPtrArray *positions = ledger_positions(ledger);
	GArray *steps = g_array_new(FALSE, TRUE, sizeof(int64_t));

	for (guint i = 0; i < positions->len; i++) {
		const Position *position = positions->pdata[i];

		for (guint j = 0; j < position->lines->len; j++)
			add_line(steps, position->lines->pdata[j], ledger_catalog(ledger)->columns);
	}
	return steps;
}

int64_t printed_steps_sum(const GArray *steps, const GPtrArray *lines)
{
	int64_t sum = 0;

	for (guint i = 0; i < lines->len; i++)
		sum += g_array_index(steps, int64_t, ((const Line *)lines->pdata[i])->submission);
	return sum;
}

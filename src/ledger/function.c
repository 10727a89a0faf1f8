/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ledger/function.h"

#include "base/text.h"

#include <glib.h>
#include <string.h>

static const Function functions[FUNCTIONS] = {
	[FUNCTION_PLAIN] = { .name = { { "{{measure}}", "{{measure}}" } },
			     .formula = { { "cộng các dòng", "sum of the lines" } } },
	[FUNCTION_RATE] = { .key = "rate",
			    .measure = "implemented",
			    .against = "planned",
			    .unit = UNIT_PERCENT,
			    .name = { { "Tỷ lệ", "Rate" } },
			    .formula = { { "{{measure}} chia cho {{against}}",
					   "{{measure}} divided by {{against}}" } } },
	[FUNCTION_SHARE] = { .key = "share",
			     .unit = UNIT_PERCENT,
			     .name = { { "Tỷ trọng", "Share" } },
			     .formula = { { "{{measure}} của nguồn chia cho {{measure}} của hai "
					    "nguồn",
					    "{{measure}} of the source divided by {{measure}} of "
					    "both sources" } } },
	[FUNCTION_GROWTH] = { .key = "growth",
			      .compares = TRUE,
			      .is_signed = TRUE,
			      .unit = UNIT_PERCENT,
			      .name = { { "{{measure}}", "{{measure}}" } },
			      .formula = { { "{{measure}} chia cho kỳ trước, trừ 1",
					     "{{measure}} divided by that of the period before, "
					     "less 1" } } },
	[FUNCTION_CHANGE] = { .key = "change",
			      .compares = TRUE,
			      .is_signed = TRUE,
			      .name = { { "{{measure}}, tăng giảm", "Change, {{measure}}" } },
			      .formula = { { "{{measure}} trừ kỳ trước",
					     "{{measure}} less that of the period before" } } },
	[FUNCTION_INDEX] = { .key = "index",
			     .compares = TRUE,
			     .unit = UNIT_PERCENT,
			     .name = { { "So cùng kỳ", "Index" } },
			     .formula = { { "{{measure}} chia cho cùng ngày của kỳ trước",
					    "{{measure}} divided by that of the same day of the "
					    "period before" } } },
	[FUNCTION_LEFT] = { .key = "left",
			    .measure = "implemented",
			    .against = "planned",
			    .name = { { "Còn lại", "Left" } },
			    .formula = { { "{{against}} trừ {{measure}}",
					   "{{against}} less {{measure}}" } } },
	[FUNCTION_AVERAGE] = { .key = "average",
			       .divides = TRUE,
			       .measure = "support",
			       .against = "projects",
			       .name = { { "Bình quân", "Average" } },
			       .formula = { { "{{measure}} chia cho {{against}}",
					      "{{measure}} divided by {{against}}" } } },
	[FUNCTION_REST] = { .key = "rest",
			    .itemised = TRUE,
			    .name = { { "{{measure}}, chưa phân tách",
					"{{measure}}, not itemised" } },
			    .formula = { { "{{measure}} trừ tổng các phần đã nêu",
					   "{{measure}} less the sum of the parts that are "
					   "stated" } } },
};

const Function *function_plain(void)
{
	return &functions[FUNCTION_PLAIN];
}

const Function *function_find(const char *key)
{
	for (guint i = 1; i < G_N_ELEMENTS(functions); i++)
		if (strcmp(functions[i].key, key) == 0)
			return &functions[i];
	return NULL;
}

const char *function_nearest(const char *key)
{
	const char *keys[G_N_ELEMENTS(functions)] = { NULL };

	for (guint i = 1; i < G_N_ELEMENTS(functions); i++)
		keys[i - 1] = functions[i].key;
	return text_nearest(key, keys);
}

FunctionNumber function_number(const Function *function)
{
	return (FunctionNumber)(function - functions);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ledger/function.h"

#include "base/text.h"

#include <glib.h>
#include <string.h>

static const Function functions[FUNCTIONS] = {
	[FUNCTION_PLAIN] = { .name = { { "{{measure}}", "{{measure}}" } } },
	[FUNCTION_RATE] = { .key = "rate",
			    .operands = OPERANDS_ALIKE,
			    .measure = "implemented",
			    .against = "planned",
			    .unit = UNIT_PERCENT,
			    .name = { { "Tỷ lệ", "Rate" } } },
	[FUNCTION_SHARE] = { .key = "share",
			     .unit = UNIT_PERCENT,
			     .name = { { "Tỷ trọng", "Share" } } },
	[FUNCTION_GROWTH] = { .key = "growth",
			      .compares = TRUE,
			      .is_signed = TRUE,
			      .unit = UNIT_PERCENT,
			      .name = { { "{{measure}}", "{{measure}}" } } },
	[FUNCTION_CHANGE] = { .key = "change",
			      .compares = TRUE,
			      .is_signed = TRUE,
			      .name = { { "{{measure}}, tăng giảm", "Change, {{measure}}" } } },
	[FUNCTION_INDEX] = { .key = "index",
			     .compares = TRUE,
			     .unit = UNIT_PERCENT,
			     .name = { { "So cùng kỳ", "Index" } } },
	[FUNCTION_LEFT] = { .key = "left",
			    .operands = OPERANDS_PLAN,
			    .measure = "implemented",
			    .against = "planned",
			    .name = { { "Còn lại", "Left" } } },
	[FUNCTION_AVERAGE] = { .key = "average",
			       .operands = OPERANDS_EACH,
			       .divides = TRUE,
			       .same_scope = TRUE,
			       .measure = "support",
			       .against = "projects",
			       .name = { { "Bình quân mỗi {{each}}", "Average per {{each}}" } } },
	[FUNCTION_REST] = { .key = "rest",
			    .itemised = TRUE,
			    .name = { { "{{measure}}, chưa phân tách",
					"{{measure}}, not itemised" } } },
	[FUNCTION_TARGET] = { .key = "target",
			      .of_target = TRUE,
			      .measure = "support",
			      .name = { { "Mục tiêu", "Target" } } },
	[FUNCTION_CUMULATED] = { .key = "cumulated",
				 .of_target = TRUE,
				 .measure = "support",
				 .name = { { "Đã đạt", "Reached" } } },
	[FUNCTION_DONE] = { .key = "done",
			    .of_target = TRUE,
			    .measure = "support",
			    .unit = UNIT_PERCENT,
			    .name = { { "Đạt so với mục tiêu", "Share of target" } } },
	[FUNCTION_GONE] = { .key = "gone",
			    .of_target = TRUE,
			    .measure = "support",
			    .unit = UNIT_PERCENT,
			    .name = { { "Thời gian đã qua", "Time gone" } } },
	[FUNCTION_LEVERAGE] = { .key = "leverage",
				.operands = OPERANDS_MONEY,
				.divides = TRUE,
				.same_scope = TRUE,
				.measure = "counterpart",
				.against = "support",
				.unit = UNIT_RATIO,
				.name = { { "Đối ứng trên 1 đồng hỗ trợ",
					    "Counterpart per đồng" } } },
	[FUNCTION_WEEKLY] = { .key = "weekly",
			      .operands = OPERANDS_PLAN,
			      .divides = TRUE,
			      .measure = "implemented",
			      .against = "planned",
			      .name = { { "Còn lại mỗi tuần", "Left a week" } } },
	[FUNCTION_CONCENTRATION] = { .key = "concentration",
				     .unit = UNIT_PERCENT,
				     .name = { { "{{measure}}, ba nơi đầu",
						 "{{measure}}, top three" } } },
	[FUNCTION_AGE] = { .key = "age", .unit = UNIT_DAYS, .name = { { "Số ngày", "Days old" } } },
	[FUNCTION_REPORTED] = { .key = "reported",
				.unit = UNIT_DAY,
				.total = "reporters",
				.name = { { "{{measure}}", "{{measure}}" } } },
	[FUNCTION_REPORTERS] = { .key = "reporters",
				 .unit = UNIT_PLACES,
				 .name = { { "{{measure}}", "{{measure}}" } } },
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

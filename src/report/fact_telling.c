/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/fact_telling.h"

#include "base/text.h"
#include "report/fact_words.h"

#include <string.h>

/* How a function is told: {{a}} and {{b}} are its operands in the order in which it takes them. */
typedef struct Telling {
	Wording title, formula;
	const char *numbers; /* NULL: the formula says it all */
} Telling;

static const Telling tellings[FUNCTIONS] = {
	[FUNCTION_PLAIN] = { { { "{{measure}}", "{{measure}}" } },
			     { { "tổng các dòng dưới đây ({{lines}})",
				 "sum of the lines below ({{lines}})" } },
			     NULL },
	[FUNCTION_RATE] = { { { "{{measure}} so với {{against}}",
				"{{measure}} as a share of {{against}}" } },
			    { { "{{measure}} / {{against}}", "{{measure}} / {{against}}" } },
			    "{{a}} / {{b}}" },
	[FUNCTION_SHARE] = { { { "Tỷ trọng của nguồn trong hai nguồn, {{measure}}",
				 "Share of the source in both, {{measure}}" } },
			     { { "{{measure}} của nguồn / của hai nguồn",
				 "{{measure}} of the source / of both" } },
			     "{{a}} / {{b}}" },
	[FUNCTION_GROWTH] = { { { "{{measure}}, tăng giảm so với kỳ trước (%)",
				  "Growth of {{measure}} against the period before" } },
			      { { "kỳ này / kỳ trước − 1", "this period / the one before − 1" } },
			      "{{a}} / {{b}} − 1" },
	[FUNCTION_CHANGE] = { { { "{{measure}}, tăng giảm so với kỳ trước",
				  "Change of {{measure}} against the period before" } },
			      { { "kỳ này − kỳ trước", "this period − the one before" } },
			      "{{a}} − {{b}}" },
	[FUNCTION_INDEX] = { { { "{{measure}} so với cùng ngày của kỳ trước",
				 "{{measure}} against the same day of the period before" } },
			     { { "kỳ này / cùng ngày kỳ trước",
				 "this period / the same day of the one before" } },
			     "{{a}} / {{b}}" },
	[FUNCTION_LEFT] = { { { "Phần {{against}} còn lại sau {{measure}}",
				"What {{measure}} leaves of {{against}}" } },
			    { { "{{against}} − {{measure}}", "{{against}} − {{measure}}" } },
			    "{{b}} − {{a}}" },
	[FUNCTION_AVERAGE] = { { { "{{measure}} bình quân trên {{against}}",
				   "{{measure}} for each of {{against}}" } },
			       { { "{{measure}} / {{against}}", "{{measure}} / {{against}}" } },
			       "{{a}} / {{b}}" },
	[FUNCTION_REST] = { { { "{{measure}}, phần chưa phân tách", "{{measure}}, not itemised" } },
			    { { "toàn bộ − các phần đã nêu", "the whole − its parts" } },
			    "{{a}} − {{parts}}" },
	[FUNCTION_TARGET] = { { { "Mục tiêu chương trình: {{measure}}",
				  "Target of the programme: {{measure}}" } },
			      { { "{{target}}", "{{target}}" } },
			      NULL },
	[FUNCTION_CUMULATED] = { { { "{{measure}}, đã đạt qua các năm",
				     "{{measure}}, reached over the years" } },
				 { { "tổng các dòng dưới đây ({{lines}})",
				     "sum of the lines below ({{lines}})" } },
				 NULL },
	[FUNCTION_DONE] = { { { "{{measure}}, đã đạt so với mục tiêu chương trình",
				"{{measure}}, reached of the programme's target" } },
			    { { "đã đạt / mục tiêu ({{target}})",
				"reached / target ({{target}})" } },
			    "{{a}} / {{wanted}}" },
	[FUNCTION_GONE] = { { { "Thời gian chương trình đã qua", "Time gone of the programme" } },
			    { { "số ngày đã qua / số ngày của chương trình",
				"days gone / days of the programme" } },
			    "{{numerator}} / {{denominator}}" },
	[FUNCTION_LEVERAGE] = { { { "{{measure}} trên một đồng {{against}}",
				    "{{measure}} for each đồng of {{against}}" } },
				{ { "{{measure}} / {{against}}", "{{measure}} / {{against}}" } },
				"{{a}} / {{b}}" },
	[FUNCTION_WEEKLY] = { { { "Phần {{against}} còn lại sau {{measure}}, mỗi tuần đến hết năm",
				  "What {{measure}} leaves of {{against}}, a week until "
				  "year-end" } },
			      { { "({{against}} − {{measure}}) × 7 / số ngày còn lại của năm",
				  "({{against}} − {{measure}}) × 7 / days left of the year" } },
			      "({{b}} − {{a}}) × 7 / {{denominator}}" },
	[FUNCTION_CONCENTRATION] = { { { "{{measure}}, tỷ trọng của ba nơi có nhiều nhất",
					 "{{measure}}, share of the three places with most" } },
				     { { "ba nơi có nhiều nhất / tất cả",
					 "the three places with most / all" } },
				     "{{numerator}} / {{denominator}}" },
	[FUNCTION_AGE] = { { { "{{measure}}, số ngày từ ngày của số liệu",
			       "{{measure}}, days since the day of the figures" } },
			   { { "ngày lập báo cáo − ngày của số liệu",
			       "the report date − the day of the figures" } },
			   NULL },
	[FUNCTION_REPORTED] = { { { "{{measure}}, ngày mà số liệu tính đến",
				    "{{measure}}, the day up to which the figure tells" } },
				{ { "ngày mới nhất của các dòng dưới đây ({{lines}})",
				    "the newest day of the lines below ({{lines}})" } },
				NULL },
	[FUNCTION_REPORTERS] = { { { "{{measure}}, số tỉnh, thành phố đã báo cáo",
				     "{{measure}}, provinces that have reported" } },
				 { { "số tỉnh, thành phố có số liệu trong các dòng dưới đây",
				     "provinces that have stated it in the lines below" } },
				 NULL },
};

static const Telling *telling_of(const FactSheet *sheet)
{
	return &tellings[function_number(sheet->fact->expression.function)];
}

static char *a_text(const FactSheet *sheet)
{
	return fact_words_operand_amount(sheet, 0);
}

static char *b_text(const FactSheet *sheet)
{
	return fact_words_operand_amount(sheet, 1);
}

/* All operands but the first. */
static char *parts_text(const FactSheet *sheet)
{
	int64_t sum = 0;

	for (guint i = 1; i < sheet->fact->operands->len; i++)
		if (!number_add(&sum, fact_sheet_operand(sheet, i)->value))
			return g_strdup("…");
	return fact_words_amount(sheet, sheet->fact->expression.measure, sum);
}

static char *target_text(const FactSheet *sheet)
{
	const Target *target = sheet->fact->target;

	if (!target)
		return g_strdup("–");
	return g_strdup_printf("%s%s%s", target->where, *target->document ? ", " : "",
			       target->document);
}

static char *wanted_text(const FactSheet *sheet)
{
	const Target *target = sheet->fact->target;

	return target ? fact_words_amount(sheet, target->measure, target->value) : g_strdup("–");
}

static char *measure_text(const FactSheet *sheet)
{
	return g_strdup(sheet->fact->expression.measure->name[sheet->language]);
}

static char *against_text(const FactSheet *sheet)
{
	const Column *against = sheet->fact->expression.against;

	return g_strdup(against ? against->name[sheet->language] : "");
}

static char *lines_text(const FactSheet *sheet)
{
	return number_text(sheet->fact->lines->len, 0, sheet->language);
}

static char *numerator_text(const FactSheet *sheet)
{
	if (sheet->fact->state != FACT_VALUE)
		return g_strdup("…");
	return number_text(sheet->fact->numerator, 0, sheet->language);
}

static char *denominator_text(const FactSheet *sheet)
{
	if (sheet->fact->state != FACT_VALUE)
		return g_strdup("…");
	return number_text(sheet->fact->denominator, 0, sheet->language);
}

static char *word_value(const char *name, gpointer data)
{
	static const struct {
		const char *name;
		char *(*text)(const FactSheet *);
	} values[] = { { "measure", measure_text },
		       { "against", against_text },
		       { "lines", lines_text },
		       { "a", a_text },
		       { "b", b_text },
		       { "parts", parts_text },
		       { "target", target_text },
		       { "wanted", wanted_text },
		       { "numerator", numerator_text },
		       { "denominator", denominator_text } };

	for (gsize i = 0; i < G_N_ELEMENTS(values); i++)
		if (strcmp(values[i].name, name) == 0)
			return values[i].text(data);
	return NULL;
}

static char *fill(const FactSheet *sheet, const char *pattern)
{
	g_autofree char *unknown = NULL;
	char *filled = text_fill(pattern, word_value, (gpointer)sheet, &unknown);

	g_assert(filled);
	return filled;
}

char *fact_telling_title(const FactSheet *sheet)
{
	return fill(sheet, telling_of(sheet)->title.in[sheet->language]);
}

char *fact_telling_formula(const FactSheet *sheet)
{
	const Telling *telling = telling_of(sheet);
	g_autofree char *words = fill(sheet, telling->formula.in[sheet->language]);
	g_autofree char *numbers = telling->numbers ? fill(sheet, telling->numbers) : NULL;

	return numbers ? g_strdup_printf("%s = %s", words, numbers) : g_steal_pointer(&words);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/fact_words.h"

#include "report/fact_telling.h"
#include "report/printed.h"
#include "report/words.h"

#include <string.h>

static const Columns *columns_of(const FactSheet *sheet)
{
	return ledger_catalog(sheet->ledger)->columns;
}

char *fact_words_amount(const FactSheet *sheet, const Column *measure, int64_t value)
{
	g_autofree char *number = number_text(value, 0, sheet->language);

	if (measure->kind != COLUMN_MONEY)
		return g_steal_pointer(&number);
	return g_strdup_printf("%s %s", number, word_text(WORD_UNIT_DONG, sheet->language));
}

static const Wording absent_words[FACT_STATES] = {
	[FACT_NOT_REPORTED] = { { "chưa có số liệu", "not reported" } },
	[FACT_NOT_APPLICABLE] = { { "không phát sinh", "there is none" } },
	[FACT_NO_PLAN] = { { "không có kế hoạch để tính", "there is no plan to compute it from" } },
	[FACT_NO_TARGET] = { { "chương trình không đặt mục tiêu này", "the programme sets none" } },
	[FACT_NEW] = { { "mới: kỳ trước không có", "new: there was none in the period before" } },
	[FACT_OVER] = { { "không còn tuần nào: năm đã hết", "no week is left: the year is over" } },
	[FACT_SPENT] = { { "hết: đã thực hiện đủ hoặc vượt kế hoạch",
			   "none left: all of the plan, or more, is implemented" } },
	[FACT_FEW] = { { "chưa đến bốn nơi có số liệu để so", "fewer than four places have any" } },
	[FACT_NOT_COMPARABLE] = { { "không so sánh được: hai số có phạm vi khác nhau",
				    "not comparable: the two figures cover different things" } },
};

char *fact_words_operand_amount(const FactSheet *sheet, guint index)
{
	const Operand *operand;

	if (index >= sheet->fact->operands->len)
		return g_strdup("…");
	operand = fact_sheet_operand(sheet, index);
	if (operand->state == AMOUNT_VALUE)
		return fact_words_amount(sheet, operand->asked.measure, operand->value);
	return g_strdup(absent_words[operand->state == AMOUNT_NOT_APPLICABLE ? FACT_NOT_APPLICABLE
									     : FACT_NOT_REPORTED]
			    .in[sheet->language]);
}

/* ", Địa phương, Đào tạo nghề" of what is asked for; the source NULL: both. */
static void append_values(const FactSheet *sheet, GString *text, const char *const *values)
{
	const char *source = values[DIMENSION_SOURCE];

	g_string_append_printf(text, ", %s",
			       source ? columns_value_name(columns_of(sheet), DIMENSION_SOURCE,
							   source, sheet->language)
				      : word_text(WORD_TOTAL_SOURCES, sheet->language));
	for (int i = DIMENSION_SOURCE + 1; i < DIMENSIONS; i++)
		if (values[i])
			g_string_append_printf(text, ", %s",
					       columns_value_name(columns_of(sheet), (Dimension)i,
								  values[i], sheet->language));
}

/* "Bình Thuận (60@2008-08-01)": a place of the past is told from its heir by the key. */
static char *place_text(const FactSheet *sheet, const Place *place)
{
	const char *name = place->name[sheet->language];

	if (place->valid_to >= ledger_report_date(sheet->ledger))
		return g_strdup(name);
	return word_fill(WORD_FORMER, sheet->language, "place", name, NULL);
}

char *fact_words_title(const FactSheet *sheet)
{
	g_autofree char *what = fact_telling_title(sheet);
	g_autofree char *place = place_text(sheet, sheet->fact->place);
	g_autofree char *span = printed_span_of(sheet->fact, sheet->language);
	GString *text = g_string_new(NULL);

	g_string_printf(text, "%s, %s, %s", what, place, span);
	append_values(sheet, text, sheet->fact->values);
	return g_string_free(text, FALSE);
}

char *fact_words_value(const FactSheet *sheet)
{
	const Fact *fact = sheet->fact;
	const Style style = { sheet->language, 0, 0, 2 };

	if (fact->state != FACT_VALUE)
		return g_strdup(absent_words[fact->state].in[sheet->language]);
	return printed_amount(fact, &style);
}

char *fact_words_exact(const FactSheet *sheet)
{
	const Fact *fact = sheet->fact;
	g_autofree char *numerator = NULL, *denominator = NULL;

	if (fact->state != FACT_VALUE || fact->denominator == 1)
		return NULL;
	numerator = number_text(fact->numerator, 0, sheet->language);
	denominator = number_text(fact->denominator, 0, sheet->language);
	return g_strdup_printf("%s / %s", numerator, denominator);
}

char *fact_words_unit(const FactSheet *sheet)
{
	static const Wording units[] = {
		[UNIT_PERCENT] = { { "%", "%" } },
		[UNIT_RATIO] = { { "đồng trên một đồng", "đồng for a đồng" } },
		[UNIT_DAYS] = { { "ngày", "days" } },
		[UNIT_DAY] = { { "ngày tháng", "date" } },
		[UNIT_PLACES] = { { "tỉnh, thành phố", "provinces" } },
	};
	const Fact *fact = sheet->fact;
	FactUnit unit = fact->expression.function->unit;

	if (unit != UNIT_MEASURE)
		return g_strdup(units[unit].in[sheet->language]);
	return g_strdup(fact_is_money(fact) ? word_text(WORD_UNIT_DONG, sheet->language)
					    : fact->expression.measure->name[sheet->language]);
}

char *fact_words_basis(const FactSheet *sheet)
{
	const Fact *fact = sheet->fact;
	const Basis *basis = &fact->expression.basis;
	g_autofree char *today = day_text(ledger_report_date(sheet->ledger), sheet->language);
	g_autofree char *map = word_fill(basis->as_was ? WORD_BASIS_WAS : WORD_BASIS_NOW,
					 sheet->language, "date", today, NULL);
	GString *text = g_string_new(map);
	Word plan = basis->total_plan ? WORD_BASIS_TOTAL : WORD_BASIS_OWN;
	Word rounding =
	    basis->rounding == ROUND_TRUNCATE ? WORD_BASIS_TRUNCATED : WORD_BASIS_HALF_UP;

	if (fact_is_percent(fact) && fact->expression.against)
		g_string_append_printf(text, "; %s", word_text(plan, sheet->language));
	if (fact_is_percent(fact) || fact->expression.function->divides)
		g_string_append_printf(text, "; %s", word_text(rounding, sheet->language));
	return g_string_free(text, FALSE);
}

/* "Huế 2025 (Khuyến công quốc gia)", each once. */
static char *missing_text(const FactSheet *sheet)
{
	g_autoptr(GHashTable) seen = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	GString *text = g_string_new(NULL);

	for (guint i = 0; i < sheet->fact->missing->len; i++) {
		const Missing *missing = &g_array_index(sheet->fact->missing, Missing, i);
		g_autofree char *place = place_text(sheet, missing->place);
		g_autofree char *period = printed_period(missing->period);
		const char *source = missing->source
					 ? columns_value_name(columns_of(sheet), DIMENSION_SOURCE,
							      missing->source, sheet->language)
					 : "";
		char *name = g_strdup_printf("%s %s%s%s%s", place, period, *source ? " (" : "",
					     source, *source ? ")" : "");

		if (!g_hash_table_add(seen, name))
			continue;
		g_string_append_printf(text, "%s%s", text->len ? "; " : "", name);
	}
	return g_string_free(text, FALSE);
}

/* A value that no line states: of the register of programmes, or of the calendar. */
static const char *unstated_words(const FactSheet *sheet)
{
	static const Wording of_register = { { "theo sổ đăng ký chương trình",
					       "of the register of programmes" } };
	static const Wording of_date = { { "tính đến ngày lập báo cáo", "up to the report date" } };

	return (sheet->fact->target ? &of_register : &of_date)->in[sheet->language];
}

char *fact_words_state(const FactSheet *sheet)
{
	const Fact *fact = sheet->fact;
	gboolean vietnamese = sheet->language == LANGUAGE_VI;
	g_autofree char *missing = missing_text(sheet);
	GString *text = g_string_new(NULL);

	if (fact->state != FACT_VALUE)
		g_string_append(text, absent_words[fact->state].in[sheet->language]);
	else if (fact->lines->len == 0)
		g_string_append(text, unstated_words(sheet));
	else
		g_string_append(
		    text, columns_status_name(columns_of(sheet), fact->weakest, sheet->language));
	if (*missing)
		g_string_append_printf(
		    text, vietnamese ? "; chưa đủ, thiếu: %s" : "; incomplete, without: %s",
		    missing);
	else if (fact->state == FACT_VALUE && fact->lines->len > 0)
		g_string_append(text, vietnamese ? "; đủ" : "; complete");
	if (fact->mixed)
		g_string_append(text, vietnamese ? "; cộng các số liệu có thời điểm khác nhau (‡)"
						 : "; adds figures as of different days (‡)");
	return g_string_free(text, FALSE);
}

char *fact_words_operand(const FactSheet *sheet, guint index)
{
	const Operand *operand = fact_sheet_operand(sheet, index);
	g_autofree char *place = place_text(sheet, operand->asked.place);
	g_autofree char *period = printed_period(operand->asked.period);
	g_autofree char *amount = fact_words_operand_amount(sheet, index);
	GString *text = g_string_new(NULL);

	g_string_printf(text, "%s, %s, %s", operand->asked.measure->name[sheet->language], place,
			period);
	append_values(sheet, text, operand->asked.values);
	g_string_append_printf(text, ": %s", amount);
	return g_string_free(text, FALSE);
}

static void append_part(GString *text, const char *part)
{
	g_string_append_printf(text, "%s%s", text->len ? ", " : "", part);
}

char *fact_words_line(const FactSheet *sheet, const Operand *operand, const Line *line)
{
	GString *text = g_string_new(NULL);
	g_autofree char *place = place_text(sheet, line->place);
	g_autofree char *period = printed_period(line->period);
	g_autofree char *day = day_text(line->as_of, sheet->language);

	if (!operand || line->place != operand->asked.place)
		append_part(text, place);
	if (!operand || !period_equal(line->period, operand->asked.period))
		append_part(text, period);
	append_part(text, day);
	for (int i = 0; i < DIMENSIONS; i++)
		if (line->values[i] && (!operand || line->values[i] != operand->asked.values[i]))
			append_part(text, columns_value_name(columns_of(sheet), (Dimension)i,
							     line->values[i], sheet->language));
	if (line->status != STATUS_OFFICIAL)
		append_part(text,
			    columns_status_name(columns_of(sheet), line->status, sheet->language));
	return g_string_free(text, FALSE);
}

const char *fact_words_reason(Reason reason, Language language)
{
	static const Wording reasons[REASONS] = {
		[REASON_SUPERSEDED] = { { "đã có lần báo cáo mới hơn thay thế",
					  "a newer revision stands" } },
		[REASON_REFUSED] = { { "bị từ chối: mâu thuẫn với dòng khác, xem issues.csv",
				       "refused: contradicts another line, see issues.csv" } },
		[REASON_LATER] = { { "sau ngày lập báo cáo", "after the report date" } },
		[REASON_REPEATED] = { { "cùng nội dung với một tệp khác, chỉ tính một lần",
					"the same bytes in another file count once" } },
		[REASON_OTHER_DAY] = { { "số liệu đến ngày khác; con số này lấy ngày khác",
					 "of another day than this figure takes" } },
		[REASON_PART] = { { "là một phần của dòng tổng đã tính, chỉ để đối chiếu",
				    "part of a total that is counted; compared, not added" } },
		[REASON_OTHER_WAY] = { { "đã tính theo số của nơi khác hoặc kỳ khác nêu cùng nội "
					 "dung, chỉ để đối chiếu",
					 "another place or period states the same and is counted; "
					 "compared, not added" } },
	};

	return reasons[reason].in[language];
}

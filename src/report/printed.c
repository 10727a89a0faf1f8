/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/printed.h"

#include "base/text.h"
#include "report/words.h"

#include <string.h>

static const char *const absent_texts[FACT_STATES] = {
	[FACT_NOT_REPORTED] = "…", [FACT_NOT_APPLICABLE] = "–", [FACT_NO_PLAN] = "–",
	[FACT_NO_TARGET] = "–",	   [FACT_NOT_COMPARABLE] = "≠", [FACT_OVER] = "–",
	[FACT_FEW] = "–",
};

static const char *const status_marks[STATUSES][LANGUAGES] = {
	[STATUS_PRELIMINARY] = { "SB", "p" },
	[STATUS_AT_LEAST] = { "≥", "≥" },
	[STATUS_ABOUT] = { "~", "~" },
	[STATUS_ESTIMATE] = { "ƯT", "e" },
};

static const char *absent_text(const Fact *fact, Language language)
{
	if (fact->state == FACT_NEW || fact->state == FACT_SPENT)
		return word_text(fact->state == FACT_NEW ? WORD_NEW : WORD_SPENT, language);
	return absent_texts[fact->state];
}

/* Digits of @fact behind the mark, and by which power of ten its value is printed smaller. */
static int decimals_of(const Fact *fact, const Style *style)
{
	if (fact_is_percent(fact))
		return style->percent_decimals;
	return fact_is_money(fact) ? style->decimals : fact_decimals(fact);
}

/* Rounds once: from the exact fraction to the printed digits. */
static int64_t scaled_of(const Fact *fact, const Style *style)
{
	int decimals = decimals_of(fact, style);
	int64_t denominator = fact->denominator, scaled = 0;

	if (!fact_is_money(fact))
		return fact_scaled(fact, decimals);
	if (__builtin_mul_overflow(denominator, number_power_of_ten(style->unit_digits),
				   &denominator) ||
	    !number_scale(fact->numerator, denominator, decimals, fact->expression.basis.rounding,
			  &scaled))
		g_assert_not_reached();
	return scaled;
}

static gboolean is_text(const Fact *fact)
{
	FactUnit unit = fact->expression.function->unit;

	return unit == UNIT_DAY || unit == UNIT_PLACES;
}

/* What is no number by itself: a day, or so many of so many places; NULL for all others. */
static char *text_of(const Fact *fact, Language language)
{
	FactUnit unit = fact->expression.function->unit;

	if (unit == UNIT_PLACES)
		return g_strdup_printf("%d/%u", (int)fact->numerator, fact->of_places);
	if (unit != UNIT_DAY)
		return NULL;
	return fact->numerator == 0 ? g_strdup("0") : day_short((Day)fact->numerator, language);
}

char *printed_number(const Fact *fact, const Style *style)
{
	g_autofree char *number = NULL;
	int64_t scaled;
	gboolean positive;

	if (fact->state != FACT_VALUE)
		return g_strdup(absent_text(fact, style->language));
	number = text_of(fact, style->language);
	if (number)
		return g_steal_pointer(&number);
	scaled = scaled_of(fact, style);
	number = number_text(scaled, decimals_of(fact, style), style->language);
	positive = fact->expression.function->is_signed && scaled > 0;
	return g_strconcat(positive ? "+" : "", number, fact_is_percent(fact) ? "%" : "", NULL);
}

char *printed_amount(const Fact *fact, const Style *style)
{
	g_autofree char *number = printed_number(fact, style);
	Word unit = (Word)(WORD_UNIT_DONG + style->unit_digits / 3);

	if (fact->state != FACT_VALUE || !fact_is_money(fact))
		return g_steal_pointer(&number);
	return g_strdup_printf("%s %s", number, word_text(unit, style->language));
}

char *printed_mark(const Fact *fact, Language language)
{
	const char *status = status_marks[fact->weakest][language];
	GString *mark = g_string_new(status);

	if (fact_hides_gaps(fact))
		g_string_append(mark, "†");
	if (fact->mixed)
		g_string_append(mark, "‡");
	return g_string_free(mark, mark->len == 0);
}

void printed_cell(Cell *cell, const Fact *fact, const Style *style)
{
	g_autofree char *number = printed_number(fact, style);

	cell->fact = g_strdup(fact->id);
	if (fact->state != FACT_VALUE) {
		cell->kind = CELL_ABSENT;
		cell->text = g_steal_pointer(&number);
		return;
	}
	cell->kind = is_text(fact) ? CELL_TEXT : CELL_NUMBER;
	cell->scaled = is_text(fact) ? 0 : scaled_of(fact, style);
	cell->decimals = is_text(fact) ? 0 : decimals_of(fact, style);
	cell->percent = fact_is_percent(fact);
	cell->sign = fact->expression.function->is_signed;
	cell->mark = printed_mark(fact, style->language);
	cell->text =
	    cell->mark ? g_strdup_printf("%s %s", number, cell->mark) : g_steal_pointer(&number);
}

/* One, or as many as it takes that little is not printed as nothing. */
static int decimals_of_quotient(const Fact *fact, int unit_digits)
{
	int64_t value = ABS(fact_scaled(fact, 0));
	int decimals = 1;

	while (fact->numerator != 0 && decimals < unit_digits &&
	       2 * value < number_power_of_ten(unit_digits - decimals))
		decimals++;
	return decimals;
}

int printed_decimals(const Fact *fact, int unit_digits)
{
	if (fact->state != FACT_VALUE || !fact_is_money(fact))
		return 0;
	if (fact->denominator != 1)
		return decimals_of_quotient(fact, unit_digits);
	return number_decimals_needed(fact->numerator, unit_digits);
}

/* Whole months of the year that are over on @day; 0 when a month has just begun or runs. */
static int months_over(Day day)
{
	int year, month, month_day, next_year, next_month, next_day;

	day_split(day, &year, &month, &month_day);
	day_split(day + 1, &next_year, &next_month, &next_day);
	return next_month != month ? month : 0;
}

static gboolean is_running(Period period, Day as_of)
{
	return as_of != DAY_NONE && as_of < period_end(period) && day_year(as_of) == period.first &&
	       period.first == period.last;
}

static char *fill_operand(const char *name, gpointer data)
{
	const void *const *pair = data;
	const Expression *expression = pair[0];
	const Language *language = pair[1];
	gboolean each = strcmp(name, "each") == 0 && expression->against->each[*language];
	const Column *column =
	    strcmp(name, "measure") == 0 ? expression->measure : expression->against;

	return g_strdup(each ? column->each[*language] : column->name[*language]);
}

char *printed_function(const Expression *expression, Language language)
{
	const void *pair[] = { expression, &language };
	g_autofree char *unknown = NULL;

	return text_fill(expression->function->name.in[language], fill_operand, pair, &unknown);
}

char *printed_period(Period period)
{
	if (period.first == period.last)
		return g_strdup_printf("%d", period.first);
	return g_strdup_printf("%d–%d", period.first, period.last);
}

/* "Năm 2024", or how far a running year has come, in the words @months and @day. */
static char *span_in_words(Period period, Day as_of, Language language, const Word words[2])
{
	g_autofree char *text = printed_period(period), *date = NULL, *months = NULL;
	int over;

	if (!is_running(period, as_of))
		return word_fill(period.first == period.last ? WORD_YEAR : WORD_SPAN, language,
				 "period", text, NULL);
	over = months_over(as_of);
	date = day_text(as_of, language);
	months = g_strdup_printf("%d", over);
	return word_fill(over ? words[0] : words[1], language, "months", months, "date", date,
			 "period", text, NULL);
}

char *printed_span(Period period, Day as_of, Language language)
{
	static const Word words[] = { WORD_MONTHS_OF, WORD_TO_DAY_OF };

	return span_in_words(period, as_of, language, words);
}

char *printed_progress(Period period, Day as_of, Language language)
{
	static const Word words[] = { WORD_MONTHS, WORD_TO_DAY };

	return span_in_words(period, as_of, language, words);
}

char *printed_span_of(const Fact *fact, Language language)
{
	g_autofree char *period = printed_period(fact->period);
	static const Word words[] = { WORD_MONTHS_IN, WORD_TO_DAY_OF };
	g_autofree char *span = fact->mixed
				    ? word_fill(WORD_MIXED_SPAN, language, "period", period, NULL)
				    : span_in_words(fact->period, fact->as_of, language, words);

	return text_inside_sentence(span);
}

char *printed_day_of(const Fact *fact, Language language)
{
	g_autofree char *first = day_text(fact->first_as_of, language);
	g_autofree char *last = day_text(fact->as_of, language);

	if (!fact->mixed)
		return g_steal_pointer(&last);
	return g_strdup_printf("%s – %s", first, last);
}

char *printed_target(const Target *target, const Columns *columns, int unit_digits,
		     Language language)
{
	const Column *measure = target->measure;
	g_autofree char *name = g_strdup(measure->name[language]);

	if (measure->kind == COLUMN_MONEY && unit_digits >= 0) {
		g_free(name);
		name = word_fill(
		    WORD_TARGET_MEASURE, language, "measure", measure->name[language], "unit",
		    word_text((Word)(WORD_UNIT_DONG + unit_digits / 3), language), NULL);
	}
	if (!target->source)
		return g_steal_pointer(&name);
	return word_fill(WORD_TARGET_SOURCE, language, "measure", name, "source",
			 columns_value_name(columns, DIMENSION_SOURCE, target->source, language),
			 NULL);
}

char *printed_target_place(const Target *target, Day today, Language language)
{
	const char *name = target->place->short_name[language];

	if (target->place->valid_to >= today)
		return g_strdup(name);
	return word_fill(WORD_FORMER, language, "place", name, NULL);
}

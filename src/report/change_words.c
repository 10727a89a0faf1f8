/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/change_words.h"

#include "base/text.h"
#include "report/printed.h"
#include "report/words.h"

#include <string.h>

static const Wording both_dots = { { " · ", " · " } };
static const Wording against_before = { { "so với kỳ trước", "against the period before" } };

static const Columns *columns_of(const ChangeStyle *style)
{
	return style->catalog->columns;
}

/* --- the figure */

/* A heading leaves to its group, or to the columns beside it, what must be said here. */
static char *function_words(const Expression *expression, Language language)
{
	const Function *function = expression->function;
	const char *heading = function->name.in[language];
	const char *measure = expression->measure->name[language];
	g_autofree char *name = printed_function(expression, language);

	if (function->unit == UNIT_PLACES)
		return g_strdup_printf("%s (%s)", word_text(WORD_REPORTERS, language), measure);
	if (function->compares && strcmp(heading, "{{measure}}") == 0)
		return g_strdup_printf("%s, %s", name, against_before.in[language]);
	if (strstr(heading, "{{measure}}"))
		return g_steal_pointer(&name);
	if (!expression->against || strstr(heading, "{{each}}"))
		return g_strdup_printf("%s (%s)", name, measure);
	return g_strdup_printf("%s (%s, %s)", name, measure, expression->against->name[language]);
}

/* What is not itemised: by what, when it is not by places. */
static char *rest_words(const char *name, const Expression *expression, const ChangeStyle *style)
{
	static const Wording by = { { "theo", "by" } };
	const Column *column;
	g_autofree char *word = NULL;

	if (!expression->function->itemised || expression->rest_over == REST_OVER_PLACES)
		return g_strdup(name);
	column = columns_by_key(columns_of(style), dimension_key((Dimension)expression->rest_over));
	word = text_inside_sentence(column->name[style->language]);
	return g_strdup_printf("%s %s %s", name, by.in[style->language], word);
}

static char *measure_words(const FactRecord *record, const ChangeStyle *style)
{
	static const Basis basis = { 0 };
	g_autofree Expression *expression =
	    expression_parse(columns_of(style), record->measure, &basis, NULL);
	g_autofree char *name = NULL;

	if (!expression)
		return g_strdup(record->measure);
	name = function_words(expression, style->language);
	return rest_words(name, expression, style);
}

/* "content=training" of an id. */
static void append_value(GString *text, const char *part, const ChangeStyle *style)
{
	g_auto(GStrv) sides = g_strsplit(part, "=", 2);
	int dimension = sides[0] && sides[1] ? dimension_find(sides[0]) : -1;
	g_autofree char *plain = dimension >= 0 ? g_uri_unescape_string(sides[1], NULL) : NULL;

	g_string_append(text, both_dots.in[style->language]);
	g_string_append(text, plain ? columns_value_name(columns_of(style), (Dimension)dimension,
							 plain, style->language)
				    : part);
}

/* "as-was,truncated" of an id. */
static void append_basis(GString *text, const char *words, const ChangeStyle *style)
{
	Basis basis = { 0 };

	if (!basis_parse(words, &basis, NULL)) {
		g_string_append_printf(text, ", %s", words);
		return;
	}
	if (basis.as_was)
		g_string_append_printf(text, ", %s", word_text(WORD_SHORT_WAS, style->language));
	if (basis.total_plan)
		g_string_append_printf(text, ", %s", word_text(WORD_SHORT_TOTAL, style->language));
	if (basis.rounding == ROUND_TRUNCATE)
		g_string_append_printf(text, ", %s",
				       word_text(WORD_SHORT_TRUNCATED, style->language));
}

/* measure/place/period//source, then what the key adds to these: values and a basis. */
char *change_figure(const FactRecord *record, const ChangeStyle *style)
{
	g_autofree char *measure = measure_words(record, style);
	g_auto(GStrv) sides = g_strsplit(record->key, "?", 2);
	g_auto(GStrv) parts = g_strsplit(sides[0], "/", -1);
	GString *text = g_string_new(measure);

	for (guint i = 0; parts[i]; i++)
		if (i > 4)
			append_value(text, parts[i], style);
	if (sides[1])
		append_basis(text, sides[1], style);
	return g_string_free(text, FALSE);
}

char *change_place(const FactRecord *record, const ChangeStyle *style)
{
	const Place *place = places_by_key(style->catalog->places, record->place);

	return g_strdup(place ? place->short_name[style->language] : record->place);
}

char *change_source(const FactRecord *record, const ChangeStyle *style)
{
	if (strcmp(record->source, "total") == 0)
		return g_strdup("");
	return g_strdup(columns_value_name(columns_of(style), DIMENSION_SOURCE, record->source,
					   style->language));
}

static char *day_words(const FactRecord *record, Language language)
{
	return record && record->as_of != DAY_NONE ? day_text(record->as_of, language) : NULL;
}

char *change_days(const FactChange *change, const ChangeStyle *style)
{
	g_autofree char *before = day_words(change->before, style->language);
	g_autofree char *after = day_words(change->after, style->language);

	if (!before || !after || strcmp(before, after) == 0)
		return g_strdup(after ? after : before ? before : "");
	return g_strconcat(before, CHANGE_DAYS_BETWEEN, after, NULL);
}

/* --- numbers */

static int decimals_of(const FactRecord *record, const ChangeStyle *style)
{
	if (!record || record->state != FACT_VALUE || record->unit != RECORD_MONEY)
		return 0;
	return record->rounded ? 1 : number_decimals_needed(record->value, style->unit_digits);
}

/* @value in the unit of print, with @decimals, which are enough for what is no average. */
static void set_number(Cell *cell, int64_t value, RecordUnit unit, int decimals,
		       const ChangeStyle *style)
{
	cell->kind = CELL_NUMBER;
	cell->decimals = unit == RECORD_MONEY ? decimals : record_unit_decimals(unit);
	cell->scaled = value;
	if (unit == RECORD_MONEY && !number_scale(value, number_power_of_ten(style->unit_digits),
						  decimals, ROUND_HALF_UP, &cell->scaled))
		g_assert_not_reached(); /* less than what it was read from */
}

static void set_text(Cell *cell, const ChangeStyle *style)
{
	g_autofree char *number = number_text(cell->scaled, cell->decimals, style->language);

	cell->text =
	    g_strconcat(cell->sign && cell->scaled > 0 ? "+" : "", number, cell->percent ? "%" : "",
			cell->mark ? " " : NULL, cell->mark, NULL);
}

static void set_fact(Cell *cell, const FactRecord *record, int decimals, const ChangeStyle *style)
{
	Fact fact = fact_record_marks(record);

	if (record->state != FACT_VALUE) {
		cell->kind = CELL_ABSENT;
		cell->text = printed_number(&fact, &(Style){ .language = style->language });
		return;
	}
	set_number(cell, record->value, record->unit, decimals, style);
	cell->percent = record->unit == RECORD_PERCENT;
	cell->mark = printed_mark(&fact, style->language);
	set_text(cell, style);
}

/* The difference of two percentages is none: 12 % and 10 % are two points apart. */
static void set_difference(Cell *cell, const FactChange *change, int decimals,
			   const ChangeStyle *style)
{
	static const Wording points = { { "điểm %", "points" } };
	RecordUnit unit = fact_change_record(change)->unit;

	set_number(cell, change->difference, unit, decimals, style);
	cell->sign = TRUE;
	if (unit == RECORD_PERCENT)
		cell->mark = g_strdup(points.in[style->language]);
	set_text(cell, style);
}

static void set_none(Cell *cell, const Wording *words, const ChangeStyle *style)
{
	cell->kind = CELL_ABSENT;
	cell->text = g_strdup(words->in[style->language]);
}

void change_cells(const FactChange *change, const ChangeStyle *style, Cell *before, Cell *after,
		  Cell *difference)
{
	static const Wording not_there = { { "không có", "not listed" } };
	int decimals = MAX(decimals_of(change->before, style), decimals_of(change->after, style));

	if (change->before)
		set_fact(before, change->before, decimals, style);
	else
		set_none(before, &not_there, style);
	if (change->after) {
		set_fact(after, change->after, decimals, style);
		after->fact = g_strdup(change->after->id);
	} else {
		set_none(after, &not_there, style);
	}
	if (change->has_difference && change->kind == FACT_CHANGED)
		set_difference(difference, change, decimals, style);
}

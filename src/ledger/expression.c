/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ledger/expression.h"

#include "base/fault.h"
#include "base/text.h"

#include <string.h>

typedef struct BasisWord {
	const char *word;
	gboolean as_was, total_plan, truncated; /* which of the three it sets … */
	gboolean on;				/* … and to what */
} BasisWord;

static const BasisWord basis_words[] = {
	{ .word = "as-now", .as_was = TRUE, .on = FALSE },
	{ .word = "as-was", .as_was = TRUE, .on = TRUE },
	{ .word = "own-plan", .total_plan = TRUE, .on = FALSE },
	{ .word = "total-plan", .total_plan = TRUE, .on = TRUE },
	{ .word = "half-up", .truncated = TRUE, .on = FALSE },
	{ .word = "truncated", .truncated = TRUE, .on = TRUE },
};

/* Of more days than three months no position is of about the same day. */
#define WITHIN "within-"
#define WITHIN_MOST 92

static gboolean apply_word(const char *word, Basis *basis)
{
	guint64 days;

	if (g_str_has_prefix(word, WITHIN) &&
	    g_ascii_string_to_unsigned(word + strlen(WITHIN), 10, 0, WITHIN_MOST, &days, NULL)) {
		basis->within = (int)days;
		return TRUE;
	}
	for (guint i = 0; i < G_N_ELEMENTS(basis_words); i++) {
		const BasisWord *known = &basis_words[i];

		if (strcmp(known->word, word) != 0)
			continue;
		if (known->as_was)
			basis->as_was = known->on;
		if (known->total_plan)
			basis->total_plan = known->on;
		if (known->truncated)
			basis->rounding = known->on ? ROUND_TRUNCATE : ROUND_HALF_UP;
		return TRUE;
	}
	return FALSE;
}

gboolean basis_parse(const char *text, Basis *basis, GError **error)
{
	g_auto(GStrv) words = g_strsplit(text, ",", -1);

	for (guint i = 0; words[i]; i++) {
		const char *word = g_strstrip(words[i]);

		if (!*word || apply_word(word, basis))
			continue;
		fault_set(
		    error, FAULT_SETTINGS,
		    "không có cơ sở so sánh '%s' (có: as-now, as-was, own-plan, total-plan, "
		    "half-up, "
		    "truncated, within-0…92)",
		    "no such basis '%s' (there are: as-now, as-was, own-plan, total-plan, half-up, "
		    "truncated, within-0…92)",
		    word);
		return FALSE;
	}
	return TRUE;
}

char *basis_text(const Basis *basis)
{
	g_autoptr(GPtrArray) words = g_ptr_array_new();
	g_autofree char *within = g_strdup_printf(WITHIN "%d", basis->within);

	if (basis->as_was)
		g_ptr_array_add(words, (gpointer) "as-was");
	if (basis->total_plan)
		g_ptr_array_add(words, (gpointer) "total-plan");
	if (basis->rounding == ROUND_TRUNCATE)
		g_ptr_array_add(words, (gpointer) "truncated");
	if (basis->within > 0)
		g_ptr_array_add(words, within);
	g_ptr_array_add(words, NULL);
	return g_strjoinv(",", (char **)words->pdata);
}

/* Cuts @text at the first @mark and gives what is behind it; NULL when there is none. */
static char *cut_at(char *text, char mark)
{
	char *found = strchr(text, mark);

	if (!found)
		return NULL;
	*found = '\0';
	return g_strstrip(found + 1);
}

static gboolean fault_unknown(GError **error, const char *word, const char *nearest)
{
	if (nearest)
		fault_set(error, FAULT_SETTINGS, "không có '%s'; có phải là '%s'?",
			  "there is no '%s'; is it '%s'?", word, nearest);
	else
		fault_set(error, FAULT_SETTINGS, "không có '%s'", "there is no '%s'", word);
	return FALSE;
}

/* The measure that @key was probably meant to be, or else the function. */
static const char *nearest_word(const Columns *columns, const char *key)
{
	const char *nearest = columns_nearest(columns, key);

	return nearest ? nearest : function_nearest(key);
}

static gboolean find_measure(const Columns *columns, const char *key, const Column **out_column,
			     GError **error)
{
	const Column *column = columns_by_key(columns, key);

	if (!column || column->measure < 0)
		return fault_unknown(error, key, nearest_word(columns, key));
	*out_column = column;
	return TRUE;
}

static gboolean parse_source(const char *text, Expression *expression, GError **error)
{
	static const char *const sources[] = { "local", "national", "total", NULL };

	expression->has_source = TRUE;
	if (strcmp(text, "total") == 0)
		return TRUE;
	for (guint i = 0; sources[i]; i++)
		if (strcmp(text, sources[i]) == 0)
			expression->source = sources[i];
	return expression->source || fault_unknown(error, text, text_nearest(text, sources));
}

static gboolean parse_period(const char *text, Expression *expression, GError **error)
{
	if (strcmp(text, "0") == 0)
		return TRUE;
	if (text[0] == '-' && g_ascii_isdigit(text[1]) && !text[2]) {
		expression->offset = -(text[1] - '0');
		return TRUE;
	}
	expression->has_period = period_parse(text, &expression->period);
	return expression->has_period || fault_unknown(error, text, NULL);
}

/* What is taken off: the values of a dimension, as the id of the fact says it. */
static gboolean find_items(const char *key, Expression *expression, GError **error)
{
	const char *keys[DIMENSIONS + 1] = { NULL };

	expression->rest_over = dimension_find(key);
	if (expression->rest_over >= 0)
		return TRUE;
	for (int i = 0; i < DIMENSIONS; i++)
		keys[i] = dimension_key((Dimension)i);
	return fault_unknown(error, key, text_nearest(key, keys));
}

/* NAME, or NAME(MEASURE), or NAME(MEASURE, AGAINST). */
static gboolean parse_call(const Columns *columns, char *text, Expression *expression,
			   GError **error)
{
	char *operands = cut_at(text, '('), *against = NULL;
	const char *name = g_strstrip(text);

	if (operands) {
		char *end = strchr(operands, ')');

		if (!end || end[1])
			return fault_unknown(error, operands, NULL);
		*end = '\0';
		against = cut_at(operands, ',');
		g_strstrip(operands);
	}
	expression->function = function_find(name);
	if (!expression->function && !operands) {
		expression->function = function_plain();
		return find_measure(columns, name, &expression->measure, error);
	}
	if (!expression->function)
		return fault_unknown(error, name, function_nearest(name));
	if (!operands && !expression->function->measure)
		return fault_unknown(error, name, NULL);
	if (!find_measure(columns, operands ? operands : expression->function->measure,
			  &expression->measure, error))
		return FALSE;
	expression->rest_over = REST_OVER_PLACES;
	expression->of_row = expression->function->of_target && !operands;
	if (expression->function->itemised && against)
		return find_items(against, expression, error);
	if (!expression->function->against)
		return !against || fault_unknown(error, against, NULL);
	return find_measure(columns, against ? against : expression->function->against,
			    &expression->against, error);
}

/* A sum of đồng over a number of projects is no share, and 0.0000001 projects a đồng no average. */
static gboolean check_operands(const Expression *expression, GError **error)
{
	gboolean money = expression->measure->kind == COLUMN_MONEY;
	gboolean other = expression->against && expression->against->kind == COLUMN_MONEY;
	gboolean fits[] = { [OPERANDS_ONE] = TRUE,
			    [OPERANDS_ALIKE] = money == other,
			    [OPERANDS_PLAN] = money == other && expression->against &&
					      expression->against->whole_year,
			    [OPERANDS_MONEY] = money && other,
			    [OPERANDS_EACH] = money && !other };

	if (!fits[expression->function->operands])
		fault_set(error, FAULT_SETTINGS, "không tính được %s từ '%s' và '%s'",
			  "%s cannot be computed from '%s' and '%s'", expression->function->key,
			  expression->measure->key, expression->against->key);
	return fits[expression->function->operands];
}

/* Whether the words of the basis that were given change anything in what is computed. */
static gboolean check_basis(const Expression *expression, const Basis *given, GError **error)
{
	const Basis *basis = &expression->basis;

	if ((given->total_plan && !basis->total_plan) || (given->within > 0 && !basis->within) ||
	    (given->rounding == ROUND_TRUNCATE && basis->rounding != ROUND_TRUNCATE)) {
		g_autofree char *words = basis_text(given);

		fault_set(error, FAULT_SETTINGS, "cơ sở so sánh '%s' không áp dụng cho số này",
			  "the basis '%s' does not bear on this figure", words);
		return FALSE;
	}
	return TRUE;
}

/* What does not bear on a function is not part of its basis, nor of the ids of its facts. */
static void drop_idle_basis(Expression *expression)
{
	const Function *function = expression->function;

	if (function->unit != UNIT_PERCENT || !function->against)
		expression->basis.total_plan = FALSE;
	if (function->unit != UNIT_PERCENT && !function->divides)
		expression->basis.rounding = ROUND_HALF_UP;
	if (function_number(function) != FUNCTION_INDEX)
		expression->basis.within = 0;
}

Expression *expression_parse(const Columns *columns, const char *text, const Basis *basis,
			     GError **error)
{
	g_autofree Expression *expression = g_new0(Expression, 1);
	g_autofree char *copy = g_strdup(text);
	const char *basis_words_text = cut_at(copy, '?'), *period = cut_at(copy, '@');
	const char *source = cut_at(copy, '.');
	Basis given = { .rounding = ROUND_HALF_UP };

	expression->basis = *basis;
	if (!parse_call(columns, g_strstrip(copy), expression, error) ||
	    (source && !parse_source(source, expression, error)) ||
	    (period && !parse_period(period, expression, error)) ||
	    !check_operands(expression, error) ||
	    (basis_words_text && (!basis_parse(basis_words_text, &expression->basis, error) ||
				  !basis_parse(basis_words_text, &given, error)))) {
		fault_prefix(error, text);
		return NULL;
	}
	drop_idle_basis(expression);
	if (check_basis(expression, &given, error))
		return g_steal_pointer(&expression);
	fault_prefix(error, text);
	return NULL;
}

char *expression_name(const Expression *expression)
{
	const Function *function = expression->function;

	if (!function->key)
		return g_strdup(expression->measure->key);
	if (function->itemised && expression->rest_over != REST_OVER_PLACES)
		return g_strdup_printf("%s(%s, %s)", function->key, expression->measure->key,
				       dimension_key((Dimension)expression->rest_over));
	if (!expression->against)
		return g_strdup_printf("%s(%s)", function->key, expression->measure->key);
	return g_strdup_printf("%s(%s, %s)", function->key, expression->measure->key,
			       expression->against->key);
}

/* "truncated" behind "rate?total-plan": the basis goes on. */
static gboolean continues_basis(const GPtrArray *parts, const char *word)
{
	Basis basis = { 0 };

	return parts->len > 0 && strchr(parts->pdata[parts->len - 1], '?') &&
	       apply_word(word, &basis);
}

static void add_part(GPtrArray *parts, GString *part)
{
	const char *word = g_strstrip(part->str);

	if (continues_basis(parts, word)) {
		g_autofree char *last = parts->pdata[parts->len - 1];

		parts->pdata[parts->len - 1] = g_strdup_printf("%s,%s", last, word);
	} else {
		g_ptr_array_add(parts, g_strdup(word));
	}
	g_string_truncate(part, 0);
}

char **expression_split(const char *text)
{
	g_autoptr(GPtrArray) parts = g_ptr_array_new();
	g_autoptr(GString) part = g_string_new(NULL);
	int depth = 0;

	for (const char *at = text; *at; at++) {
		depth += *at == '(' ? 1 : *at == ')' ? -1 : 0;
		if (*at == ',' && depth == 0)
			add_part(parts, part);
		else
			g_string_append_c(part, *at);
	}
	add_part(parts, part);
	g_ptr_array_add(parts, NULL);
	return (char **)g_ptr_array_free(g_steal_pointer(&parts), FALSE);
}

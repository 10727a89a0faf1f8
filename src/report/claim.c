/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/claim.h"

#include "base/fault.h"
#include "base/text.h"
#include "report/printed.h"
#include "report/words.h"

#include <string.h>

static const Basis default_basis = { .rounding = ROUND_HALF_UP };

static gboolean condition_holds(const Condition *condition, const Scope *scope)
{
	FactQuery query = scope_query(scope, condition->expression);
	g_autoptr(Fact) fact = fact_compute(&query);
	int64_t value;

	if (!fact_is_firm(fact))
		return FALSE;
	value = fact_scaled(fact, fact_is_percent(fact) ? 2 : 0);
	switch (condition->relation) {
	case '<':
		return value < condition->number;
	case '>':
		return value > condition->number;
	default:
		return value == condition->number;
	}
}

/* A whole number; of a percentage, hundredths of it. */
static gboolean parse_number(const char *text, gboolean percent, int64_t *out_number)
{
	gint64 number;

	if (!g_ascii_string_to_signed(text, 10, -1000000000, 1000000000, &number, NULL))
		return FALSE;
	*out_number = percent ? number * 100 : number;
	return TRUE;
}

static gboolean parse_condition(char *text, const Columns *columns, const Basis *basis,
				Condition *condition, GError **error)
{
	char *relation = strpbrk(text, "<>=");
	g_autofree Expression *expression = NULL;
	Fact asked = { 0 };

	if (!relation) {
		fault_set(error, FAULT_SETTINGS, "'%s' không phải điều kiện (biểu thức > số)",
			  "'%s' is no condition (expression > number)", text);
		return FALSE;
	}
	condition->relation = *relation;
	*relation = '\0';
	expression = expression_parse(columns, g_strstrip(text), basis, error);
	if (!expression)
		return FALSE;
	asked.expression = *expression;
	if (!parse_number(g_strstrip(relation + 1), fact_is_percent(&asked), &condition->number)) {
		fault_set(error, FAULT_SETTINGS, "'%s' không phải số nguyên",
			  "'%s' is no whole number", relation + 1);
		return FALSE;
	}
	condition->expression = g_steal_pointer(&expression);
	return TRUE;
}

gboolean claim_parse(const char *text, const Columns *columns, const Basis *basis,
		     GArray *conditions, GError **error)
{
	/* Nothing is no condition either, and would always hold. */
	g_auto(GStrv) parts = g_strsplit(*text ? text : " ", " and ", -1);

	for (guint i = 0; parts[i]; i++) {
		Condition condition = { 0 };

		if (!parse_condition(parts[i], columns, basis, &condition, error))
			return FALSE;
		g_array_append_val(conditions, condition);
	}
	return TRUE;
}

char *expression_without_bars(const char *name, gboolean *out_absolute)
{
	gsize length = strlen(name);

	*out_absolute = length > 2 && name[0] == '|' && name[length - 1] == '|';
	return *out_absolute ? g_strndup(name + 1, length - 2) : g_strdup(name);
}

static char *check_value(const char *name, gpointer data)
{
	gboolean absolute;
	g_autofree char *bare = expression_without_bars(name, &absolute);
	g_autofree Expression *expression = NULL;

	if (!scope_has_label(name))
		expression = expression_parse(data, bare, &default_basis, NULL);
	return scope_has_label(name) || expression ? g_strdup("") : NULL;
}

gboolean claim_check_text(const char *text, const Columns *columns, GError **error)
{
	g_autofree char *unknown = NULL;
	g_autofree char *filled = text_fill(text, check_value, (gpointer)columns, &unknown);
	const char *open = filled ? strstr(filled, "{{") : NULL; /* values are checked as "" */

	if (open) {
		fault_set(error, FAULT_SETTINGS, "'%s' thiếu dấu đóng }}", "'%s' lacks its }}",
			  open);
		return FALSE;
	}
	if (!filled)
		fault_set(error, FAULT_SETTINGS, "{{%s}} không phải là số liệu hay nhãn nào",
			  "{{%s}} is no fact and no label", unknown);
	return filled != NULL;
}

static char *fill_value(const char *name, gpointer data)
{
	const Scope *scope = data;
	const Columns *columns = ledger_catalog(fact_store_ledger(scope->store))->columns;
	Style style = { scope->language, 9, 1, 1 };
	gboolean absolute;
	g_autofree char *bare = expression_without_bars(name, &absolute), *text = NULL;
	g_autofree Expression *expression = NULL;
	FactQuery query;
	const char *minus = "−";

	text = scope_label(scope, name);
	if (text)
		return g_steal_pointer(&text);
	expression = expression_parse(columns, bare, &default_basis, NULL);
	if (!expression)
		return NULL;
	query = scope_query(scope, expression);
	text = printed_amount(fact_print(scope->store, &query), &style);
	if (absolute && g_str_has_prefix(text, minus))
		return g_strdup(text + strlen(minus));
	return g_strdup(absolute && text[0] == '+' ? text + 1 : text);
}

/* As fill_value, for figures that need no mark; NULL for any other. */
static char *fill_firmly(const char *name, gpointer data)
{
	const Scope *scope = data;
	const Columns *columns = ledger_catalog(fact_store_ledger(scope->store))->columns;
	gboolean absolute;
	g_autofree char *bare = expression_without_bars(name, &absolute);
	g_autofree Expression *expression = NULL;
	FactQuery query;

	if (scope_has_label(name))
		return g_strdup("");
	expression = expression_parse(columns, bare, &default_basis, NULL);
	query = scope_query(scope, expression);
	return expression && fact_is_firm(fact_get(scope->store, &query)) ? g_strdup("") : NULL;
}

gboolean conditions_hold(const GArray *conditions, const Scope *scope)
{
	for (guint i = 0; i < conditions->len; i++)
		if (!condition_holds(&g_array_index(conditions, Condition, i), scope))
			return FALSE;
	return TRUE;
}

gboolean claim_holds(const Claim *claim, const Scope *scope)
{
	const char *title = claim->title.in[scope->language];
	g_autofree char *unknown = NULL, *filled = NULL;

	if (!conditions_hold(claim->conditions, scope))
		return FALSE;
	filled = text_fill(title ? title : "", fill_firmly, (gpointer)scope, &unknown);
	return filled != NULL;
}

char *claim_fill(const Text *text, const Scope *scope)
{
	const char *pattern = text->in[scope->language];
	g_autofree char *unknown = NULL;
	char *filled;

	if (!pattern)
		return NULL;
	filled = text_fill(pattern, fill_value, (gpointer)scope, &unknown);
	g_assert(filled); /* checked when the template was read */
	return filled;
}

char *claim_title(const Section *section, const Scope *scope)
{
	for (guint i = 0; i < section->claims->len; i++) {
		const Claim *claim = section->claims->pdata[i];

		if (claim_holds(claim, scope))
			return claim_fill(&claim->title, scope);
	}
	return claim_fill(&section->title, scope);
}

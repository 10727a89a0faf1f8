/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/claim.h"

#include "base/fault.h"
#include "base/text.h"
#include "report/condition.h"
#include "report/printed.h"
#include "report/words.h"

#include <string.h>

static const Basis default_basis = { .rounding = ROUND_HALF_UP };

static gboolean condition_holds(const Condition *condition, const Scope *scope)
{
	const Fact *fact = scope_fact(scope, condition->expression);
	const Fact *other = condition->other ? scope_fact(scope, condition->other) : NULL;

	return fact_is_firm(fact) && (!other || fact_is_firm(other)) &&
	       condition_meets(condition, fact, other);
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
	const Fact *fact;
	const char *minus = "−";

	text = scope_label(scope, name);
	if (text)
		return g_steal_pointer(&text);
	expression = expression_parse(columns, bare, &default_basis, NULL);
	if (!expression)
		return NULL;
	fact = scope_fact(scope, expression);
	fact_store_print(scope->store, fact);
	text = printed_amount(fact, &style);
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

	if (scope_has_label(name))
		return g_strdup("");
	expression = expression_parse(columns, bare, &default_basis, NULL);
	return expression && fact_is_firm(scope_fact(scope, expression)) ? g_strdup("") : NULL;
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

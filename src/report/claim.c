/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/claim.h"

#include "base/fault.h"
#include "base/text.h"
#include "report/condition.h"
#include "report/printed.h"
#include "report/words.h"

#include <string.h>

static const Basis default_basis = { .rounding = ROUND_HALF_UP };

static FactQuery query_for(const Scope *scope, const Expression *expression)
{
	return (FactQuery){ .ledger = fact_store_ledger(scope->store),
			    .expression = expression,
			    .place = scope->place,
			    .period = { scope->year, scope->year } };
}

static gboolean condition_holds(const Condition *condition, const Scope *scope)
{
	FactQuery query = query_for(scope, condition->expression);
	g_autoptr(Fact) fact = fact_compute(&query);

	return fact_is_firm(fact) && condition_meets(condition, fact);
}

/* The expression of "|change(planned).local|" without its bars. */
static char *without_bars(const char *name, gboolean *out_absolute)
{
	gsize length = strlen(name);

	*out_absolute = length > 2 && name[0] == '|' && name[length - 1] == '|';
	return *out_absolute ? g_strndup(name + 1, length - 2) : g_strdup(name);
}

/* What the year's figures of the place are dated by. */
static Fact *done_of_year(const Scope *scope)
{
	const Columns *columns = ledger_catalog(fact_store_ledger(scope->store))->columns;
	g_autofree Expression *done =
	    expression_parse(columns, "implemented", &default_basis, NULL);
	FactQuery query = query_for(scope, done);

	g_assert(done); /* a template without this measure is refused: columns.ini has it */
	return fact_compute(&query);
}

typedef char *(*Label)(const Scope *scope);

static char *label_place(const Scope *scope)
{
	return g_strdup(scope->place->name[scope->language]);
}

static char *label_year(const Scope *scope)
{
	return g_strdup_printf("%d", scope->year);
}

static char *label_year_before(const Scope *scope)
{
	return g_strdup_printf("%d", scope->year - 1);
}

static char *label_date(const Scope *scope)
{
	return day_text(ledger_report_date(fact_store_ledger(scope->store)), scope->language);
}

static char *label_day(const Scope *scope)
{
	g_autoptr(Fact) fact = done_of_year(scope);

	return printed_day_of(fact, scope->language);
}

static char *label_span(const Scope *scope)
{
	g_autoptr(Fact) fact = done_of_year(scope);

	return printed_span_of(fact, scope->language);
}

static const struct {
	const char *name;
	Label label;
} labels[] = {
	{ "place", label_place }, { "year", label_year }, { "year-1", label_year_before },
	{ "date", label_date },	  { "day", label_day },	  { "span", label_span },
};

static Label find_label(const char *name)
{
	for (guint i = 0; i < G_N_ELEMENTS(labels); i++)
		if (strcmp(labels[i].name, name) == 0)
			return labels[i].label;
	return NULL;
}

static char *check_value(const char *name, gpointer data)
{
	gboolean absolute;
	g_autofree char *bare = without_bars(name, &absolute);
	g_autofree Expression *expression = NULL;

	if (!find_label(name))
		expression = expression_parse(data, bare, &default_basis, NULL);
	return find_label(name) || expression ? g_strdup("") : NULL;
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
	g_autofree char *bare = without_bars(name, &absolute), *text = NULL;
	g_autofree Expression *expression = NULL;
	FactQuery query;
	const char *minus = "−";

	if (find_label(name))
		return find_label(name)(scope);
	expression = expression_parse(columns, bare, &default_basis, NULL);
	if (!expression)
		return NULL;
	query = query_for(scope, expression);
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
	g_autofree char *bare = without_bars(name, &absolute);
	g_autofree Expression *expression = NULL;
	FactQuery query;

	if (find_label(name))
		return g_strdup("");
	expression = expression_parse(columns, bare, &default_basis, NULL);
	query = query_for(scope, expression);
	return expression && fact_is_firm(fact_get(scope->store, &query)) ? g_strdup("") : NULL;
}

gboolean claim_holds(const Claim *claim, const Scope *scope)
{
	const char *title = claim->title.in[scope->language];
	g_autofree char *unknown = NULL, *filled = NULL;

	for (guint i = 0; i < claim->conditions->len; i++)
		if (!condition_holds(&g_array_index(claim->conditions, Condition, i), scope))
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

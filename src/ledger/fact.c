/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ledger/fact.h"

#include "ledger/compute.h"

#include <string.h>

struct FactStore {
	const Ledger *ledger;
	GHashTable *by_question; /* what was asked -> Fact */
};

static const char *const state_keys[FACT_STATES] = {
	[FACT_VALUE] = "value",
	[FACT_NOT_REPORTED] = "not-reported",
	[FACT_NOT_APPLICABLE] = "not-applicable",
	[FACT_NO_PLAN] = "no-plan",
	[FACT_NO_TARGET] = "no-target",
	[FACT_NEW] = "new",
	[FACT_NOT_COMPARABLE] = "not-comparable",
	[FACT_OVER] = "over",
	[FACT_SPENT] = "spent",
	[FACT_FEW] = "too-few",
};

FactStore *fact_store_new(const Ledger *ledger)
{
	FactStore *store = g_new0(FactStore, 1);

	store->ledger = ledger;
	store->by_question =
	    g_hash_table_new_full(g_str_hash, g_str_equal, g_free, (GDestroyNotify)fact_free);
	return store;
}

void fact_store_free(FactStore *store)
{
	if (!store)
		return;
	g_hash_table_unref(store->by_question);
	g_free(store);
}

void fact_free(Fact *fact)
{
	if (!fact)
		return;
	g_free(fact->id);
	g_free(fact->formula);
	g_ptr_array_unref(fact->lines);
	g_array_unref(fact->missing);
	g_clear_pointer(&fact->operands, g_ptr_array_unref);
	g_free(fact);
}

static void free_operand(gpointer data)
{
	Operand *operand = data;

	g_ptr_array_unref(operand->lines);
	g_free(operand);
}

static int compare_lines(gconstpointer a, gconstpointer b, gpointer ledger)
{
	return ledger_compare_lines(ledger, *(const Line *const *)a, *(const Line *const *)b);
}

static void sort_lines(GPtrArray *lines, const Ledger *ledger)
{
	guint kept = 0;

	g_ptr_array_sort_with_data(lines, compare_lines, (gpointer)ledger);
	for (guint i = 0; i < lines->len; i++)
		if (i == 0 || lines->pdata[i] != lines->pdata[kept - 1])
			lines->pdata[kept++] = lines->pdata[i];
	g_ptr_array_set_size(lines, (int)kept);
}

/* planned/CENTRAL/2025/2025-11-30/national?total-plan, with /content=… for further dimensions. */
static char *make_id(const Expression *expression, const FactQuery *query, const char *as_of)
{
	g_autofree char *name = expression_name(expression);
	g_autofree char *period = period_text(query->period);
	g_autofree char *basis = basis_text(&expression->basis);
	const char *source = query->values[DIMENSION_SOURCE];
	GString *id = g_string_new(NULL);

	g_string_printf(id, "%s/%s/%s/%s/%s", name, query->place->key, period, as_of,
			source ? source : "total");
	for (int i = DIMENSION_SOURCE + 1; i < DIMENSIONS; i++)
		if (query->values[i]) {
			/* A project may hold what an id is divided by. */
			g_autofree char *value = g_uri_escape_string(
			    query->values[i], " !\"#$&'()*+,:;<=>@[]^`{|}\\", TRUE);

			g_string_append_printf(id, "/%s=%s", dimension_key((Dimension)i), value);
		}
	if (*basis)
		g_string_append_printf(id, "?%s", basis);
	return g_string_free(id, FALSE);
}

/* The query with the expression's own source and period in it. */
static FactQuery resolve(const FactQuery *given)
{
	FactQuery query = *given;

	if (query.expression->has_source)
		query.values[DIMENSION_SOURCE] = query.expression->source;
	if (query.expression->has_period)
		query.period = query.expression->period;
	query.period.first += query.expression->offset;
	query.period.last += query.expression->offset;
	return query;
}

/* In the largest unit the denominator must stay in range as well. */
#define DENOMINATOR_MAX (INT64_MAX / INT64_C(1000000000))

/* A share of next to nothing, or spread over too many, is no number to print. */
static void check_printable(Fact *fact)
{
	gboolean percent = fact_is_percent(fact);
	int digits = fact_decimals(fact) + (percent ? 2 : 0);
	int64_t scaled;

	if (fact->state != FACT_VALUE)
		return;
	if (!number_scale(fact->numerator, fact->denominator, digits,
			  fact->expression.basis.rounding, &scaled) ||
	    (fact_is_money(fact) && fact->denominator > DENOMINATOR_MAX))
		fact->state = FACT_NOT_COMPARABLE;
}

/* Takes @operands, in which the operands are kept; NULL when they are not. */
static Fact *compute(const FactQuery *given, GPtrArray *operands)
{
	FactQuery query = resolve(given);
	Fact *fact = g_new0(Fact, 1);
	g_autofree char *as_of = NULL;

	fact->place = query.place;
	fact->period = query.period;
	fact->as_of = fact->first_as_of = fact->base_as_of = DAY_NONE;
	fact->expression = *query.expression;
	memcpy(fact->values, query.values, sizeof(fact->values));
	fact->denominator = 1;
	fact->lines = g_ptr_array_new();
	fact->missing = g_array_new(FALSE, FALSE, sizeof(Missing));
	fact->operands = operands;
	compute_fact(&query, fact);
	check_printable(fact);
	sort_lines(fact->lines, query.ledger);
	as_of = day_iso(fact->as_of);
	fact->id = make_id(&fact->expression, &query, as_of);
	return fact;
}

Fact *fact_compute(const FactQuery *query)
{
	return compute(query, NULL);
}

Fact *fact_trace(const FactQuery *query)
{
	return compute(query, g_ptr_array_new_with_free_func(free_operand));
}

const Fact *fact_get(FactStore *store, const FactQuery *given)
{
	FactQuery query = *given, resolved = resolve(given);
	char *question = make_id(given->expression, &resolved, "");
	Fact *fact = g_hash_table_lookup(store->by_question, question);

	if (fact) {
		g_free(question);
		return fact;
	}
	query.ledger = store->ledger;
	fact = fact_compute(&query);
	fact->question = question;
	g_hash_table_insert(store->by_question, question, fact);
	return fact;
}

void fact_store_print(FactStore *store, const Fact *fact)
{
	Fact *own = g_hash_table_lookup(store->by_question, fact->question);

	g_assert(own == fact);
	own->printed = TRUE;
}

const Fact *fact_print(FactStore *store, const FactQuery *query)
{
	const Fact *fact = fact_get(store, query);

	fact_store_print(store, fact);
	return fact;
}

static int compare_ids(gconstpointer a, gconstpointer b)
{
	return strcmp((*(const Fact *const *)a)->id, (*(const Fact *const *)b)->id);
}

GPtrArray *fact_store_list(const FactStore *store)
{
	GPtrArray *facts = g_ptr_array_new();
	GHashTableIter iter;
	gpointer fact;

	g_hash_table_iter_init(&iter, store->by_question);
	while (g_hash_table_iter_next(&iter, NULL, &fact))
		if (((const Fact *)fact)->printed)
			g_ptr_array_add(facts, fact);
	g_ptr_array_sort(facts, compare_ids);
	return facts;
}

gboolean fact_store_has_printed(const FactStore *store, const char *id)
{
	GHashTableIter iter;
	gpointer fact;

	g_hash_table_iter_init(&iter, store->by_question);
	while (g_hash_table_iter_next(&iter, NULL, &fact))
		if (((const Fact *)fact)->printed && strcmp(((const Fact *)fact)->id, id) == 0)
			return TRUE;
	return FALSE;
}

const Ledger *fact_store_ledger(const FactStore *store)
{
	return store->ledger;
}

gboolean fact_is_percent(const Fact *fact)
{
	return fact->expression.function->unit == UNIT_PERCENT;
}

gboolean fact_is_money(const Fact *fact)
{
	return fact->expression.function->unit == UNIT_MEASURE &&
	       fact->expression.measure->kind == COLUMN_MONEY;
}

gboolean fact_is_unfinished(const Fact *fact)
{
	return fact->as_of != DAY_NONE && fact->as_of < period_end(fact->period);
}

gboolean fact_is_firm(const Fact *fact)
{
	return fact->state == FACT_VALUE && !fact->incomplete && !fact->mixed &&
	       (fact->weakest == STATUS_OFFICIAL || fact->weakest == STATUS_ILLUSTRATIVE);
}

gboolean fact_is_stated(const Fact *fact)
{
	return (fact->lines->len > 0 || fact->target) && fact->state != FACT_NOT_REPORTED &&
	       fact->state != FACT_NO_TARGET && fact->state != FACT_NOT_COMPARABLE;
}

int64_t fact_scaled(const Fact *fact, int decimals)
{
	int64_t scaled = 0;
	gboolean fits = number_scale(fact->numerator, fact->denominator,
				     decimals + (fact_is_percent(fact) ? 2 : 0),
				     fact->expression.basis.rounding, &scaled);

	g_assert(fits);
	return scaled;
}

int fact_decimals(const Fact *fact)
{
	FactUnit unit = fact->expression.function->unit;

	return unit == UNIT_PERCENT || unit == UNIT_RATIO ? 2 : 0;
}

char *fact_plain(const Fact *fact)
{
	int decimals = fact_decimals(fact);

	if (fact->expression.function->unit == UNIT_DAY && fact->numerator != 0)
		return day_iso((Day)fact->numerator);
	return number_plain(fact_scaled(fact, decimals), decimals);
}

const char *fact_state_key(FactState state)
{
	return state_keys[state];
}

char *fact_state_text(const Fact *fact)
{
	GString *text = g_string_new(fact_state_key(fact->state));

	if (fact->state != FACT_VALUE)
		return g_string_free(text, FALSE);
	if (fact->weakest != STATUS_OFFICIAL)
		g_string_append_printf(text, " %s", status_key(fact->weakest));
	if (fact->incomplete)
		g_string_append(text, " incomplete");
	if (fact->mixed)
		g_string_append(text, " mixed-days");
	return g_string_free(text, FALSE);
}

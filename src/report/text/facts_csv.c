/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/text/facts_csv.h"

#include "base/csv_text.h"

static const char *unit_of(const Fact *fact)
{
	static const char *const units[] = { [UNIT_PERCENT] = "percent",
					     [UNIT_RATIO] = "VND per VND",
					     [UNIT_DAYS] = "days",
					     [UNIT_DAY] = "date",
					     [UNIT_PLACES] = "places" };
	const char *unit = units[fact->expression.function->unit];

	if (unit)
		return unit;
	return fact_is_money(fact) ? "VND" : "count";
}

static char *value_of(const Fact *fact)
{
	return fact->state == FACT_VALUE ? fact_plain(fact) : g_strdup("");
}

/* All that rules the number, also where it is the default. */
static char *basis_of(const Fact *fact)
{
	const Basis *basis = &fact->expression.basis;
	GString *text = g_string_new(basis->as_was ? "as-was" : "as-now");
	g_autofree char *base = NULL;

	if (fact->expression.against && fact_is_percent(fact))
		g_string_append(text, basis->total_plan ? "; total-plan" : "; own-plan");
	if (fact_is_percent(fact) || fact->denominator != 1)
		g_string_append(text,
				basis->rounding == ROUND_TRUNCATE ? "; truncated" : "; half-up");
	if (fact->base_as_of != DAY_NONE) {
		base = day_iso(fact->base_as_of);
		g_string_append_printf(text, "; against %s", base);
	}
	return g_string_free(text, FALSE);
}

static gboolean is_same_record(const Line *a, const Line *b)
{
	return a->submission == b->submission && a->line == b->line;
}

static char *lines_of(const Fact *fact, const Ledger *ledger)
{
	GString *text = g_string_new(NULL);

	for (guint i = 0; i < fact->lines->len; i++) {
		const Line *line = fact->lines->pdata[i];
		g_autofree char *name = ledger_line_name(ledger, line);

		/* Several lines of one record have one name. */
		if (i > 0 && is_same_record(fact->lines->pdata[i - 1], line))
			continue;
		g_string_append_printf(text, "%s%s", text->len ? " " : "", name);
	}
	if (fact->target)
		g_string_append_printf(text, "%s%s", text->len ? " " : "", fact->target->where);
	return g_string_free(text, FALSE);
}

/* The exact value, for whoever wants to round it otherwise; nothing when there is none. */
static char *exact_part(const Fact *fact, int64_t part)
{
	return fact->state == FACT_VALUE ? number_plain(part, 0) : g_strdup("");
}

static void write_fact(GString *text, const Fact *fact, const Ledger *ledger)
{
	const char *source = fact->values[DIMENSION_SOURCE];
	g_autofree char *period = period_text(fact->period), *as_of = day_iso(fact->as_of);
	g_autofree char *measure = expression_name(&fact->expression), *value = value_of(fact);
	g_autofree char *basis = basis_of(fact), *state = fact_state_text(fact);
	g_autofree char *lines = lines_of(fact, ledger);
	g_autofree char *numerator = exact_part(fact, fact->numerator);
	g_autofree char *denominator = exact_part(fact, fact->denominator);
	const char *const fields[] = { fact->id,
				       fact->place->key,
				       period,
				       as_of,
				       source ? source : "total",
				       measure,
				       value,
				       unit_of(fact),
				       state,
				       basis,
				       fact->formula,
				       numerator,
				       denominator,
				       lines,
				       NULL };

	csv_text_record(text, fields);
}

GBytes *facts_csv_write(const FactStore *store)
{
	static const char *const header[] = { "id",	     "place",	"period",  "as_of",
					      "source",	     "measure", "value",   "unit",
					      "state",	     "basis",	"formula", "numerator",
					      "denominator", "lines",	NULL };
	g_autoptr(GPtrArray) facts = fact_store_list(store);
	g_autoptr(GString) text = g_string_new(NULL);

	csv_text_record(text, header);
	for (guint i = 0; i < facts->len; i++)
		write_fact(text, facts->pdata[i], fact_store_ledger(store));
	return g_string_free_to_bytes(g_steal_pointer(&text));
}

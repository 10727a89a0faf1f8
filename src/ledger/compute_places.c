/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ledger/compute_places.h"

#include "ledger/comparison.h"
#include "ledger/cut.h"
#include "ledger/operand.h"

#define LARGEST 3
#define NUMBER "%" G_GINT64_FORMAT

/* On the map of the query's basis. */
static GPtrArray *provinces_of(const FactQuery *query)
{
	Day day = ledger_report_date(query->ledger);

	if (query->expression->basis.as_was)
		day = MIN(day, period_end(query->period));
	return cut_provinces(query->ledger, query->place, day);
}

static Sum *sum_of(const FactQuery *query, const Place *place)
{
	FactQuery own = *query;

	own.place = place;
	return operand_sum(&own, query->expression->measure);
}

static void add_silent(Fact *fact, const FactQuery *query, const Place *place)
{
	Missing missing = { place, query->values[DIMENSION_SOURCE], query->period };

	g_array_append_val(fact->missing, missing);
	fact->incomplete = TRUE;
}

/* What provinces have, the largest first. */
typedef struct Largest {
	int64_t values[LARGEST];
	guint known; /* provinces that have any */
} Largest;

static void take_in(Largest *largest, int64_t value)
{
	largest->known++;
	for (int i = 0; i < LARGEST; i++) {
		int64_t smaller = MIN(largest->values[i], value);

		largest->values[i] = MAX(largest->values[i], value);
		value = smaller;
	}
}

/* What a province has said, which then stands behind the fact; one that is silent is missing from
 * it: NULL. */
static Sum *hear(const FactQuery *query, Fact *fact, const Place *province)
{
	g_autoptr(Sum) sum = sum_of(query, province);

	if (sum->state == AMOUNT_NOT_REPORTED) {
		add_silent(fact, query, province);
		return NULL;
	}
	operand_support(fact, sum);
	return g_steal_pointer(&sum);
}

static Largest find_largest(const FactQuery *query, Fact *fact)
{
	g_autoptr(GPtrArray) provinces = provinces_of(query);
	Largest largest = { { 0 }, 0 };

	for (guint i = 0; i < provinces->len; i++) {
		g_autoptr(Sum) sum = hear(query, fact, provinces->pdata[i]);

		if (sum && sum->state == AMOUNT_VALUE && sum->value > 0)
			take_in(&largest, sum->value);
	}
	return largest;
}

/* "(5 + 4 + 3)" of those that there are: who is silent has no 0. */
static char *largest_text(const Largest *largest, const Fact *fact)
{
	GString *text = g_string_new(NULL);

	if (largest->known == 0)
		g_string_append(text, fact_state_key(fact->missing->len > 0 ? FACT_NOT_REPORTED
									    : FACT_NOT_APPLICABLE));
	for (guint i = 0; i < MIN(largest->known, LARGEST); i++)
		g_string_append_printf(text, "%s" NUMBER, i ? " + " : "(", largest->values[i]);
	if (largest->known > 0)
		g_string_append_c(text, ')');
	return g_string_free(text, FALSE);
}

/* The largest of those known may not be the largest: a silent province is named and marked. */
void compute_concentration(const FactQuery *query, Fact *fact)
{
	g_autoptr(Sum) whole = sum_of(query, query->place);
	g_autofree char *all = comparison_operand(whole), *largest_sum = NULL;
	int64_t three = 0;
	Largest largest;

	operand_support(fact, whole);
	g_array_set_size(fact->missing, 0); /* what is missing is said by province */
	fact->incomplete = FALSE;
	largest = find_largest(query, fact);
	largest_sum = largest_text(&largest, fact);
	for (int i = 0; i < LARGEST; i++)
		three += largest.values[i]; /* ledger_new() has checked the sum of everything */
	fact->state = operand_state(whole);
	/* Those that are silent may be the fourth: that the region has none is no word of theirs.
	 */
	if (largest.known <= LARGEST && fact->missing->len > 0)
		fact->state = FACT_NOT_REPORTED;
	else if (largest.known <= LARGEST && fact->state == FACT_VALUE)
		fact->state = FACT_FEW;
	if (fact->state == FACT_VALUE && three > whole->value)
		fact->state = FACT_NOT_COMPARABLE;
	if (fact->state == FACT_VALUE)
		comparison_set_value(fact, three, whole->value);
	fact->formula = g_strdup_printf("%s / %s", largest_sum, all);
}

void compute_reported(const FactQuery *query, Fact *fact)
{
	g_autoptr(Sum) sum = sum_of(query, query->place);

	operand_support(fact, sum);
	fact->state = operand_state(sum);
	if (fact->state == FACT_VALUE)
		comparison_set_value(fact, sum->value == 0 ? 0 : sum->last_day, 1);
	fact->formula = g_strdup_printf("day of %u lines", sum->lines->len);
}

/* That there is none has a day as well. */
void compute_age(const FactQuery *query, Fact *fact)
{
	g_autoptr(Sum) sum = sum_of(query, query->place);
	g_autofree char *today = day_iso(ledger_report_date(query->ledger));
	g_autofree char *day = day_iso(sum->first_day);

	operand_support(fact, sum);
	fact->incomplete = sum->missing->len > 0;
	fact->state = operand_state(sum);
	fact->formula = g_strdup_printf("%s - %s", today, day);
	if (fact->state != FACT_NOT_REPORTED && sum->first_day != DAY_NONE)
		comparison_set_value(
		    fact, (int64_t)ledger_report_date(query->ledger) - sum->first_day, 1);
}

void compute_reporters(const FactQuery *query, Fact *fact)
{
	g_autoptr(GPtrArray) provinces = provinces_of(query);
	Day first = DAY_NONE, last = DAY_NONE;
	guint reporters = 0;

	for (guint i = 0; i < provinces->len; i++) {
		g_autoptr(Sum) sum = hear(query, fact, provinces->pdata[i]);

		if (!sum)
			continue;
		reporters++;
		first = first == DAY_NONE ? sum->first_day : MIN(first, sum->first_day);
		last = last == DAY_NONE ? sum->last_day : MAX(last, sum->last_day);
	}
	comparison_set_value(fact, reporters, 1);
	fact->of_places = provinces->len;
	fact->as_of = last;
	fact->first_as_of = first;
	/* How many have spoken is certain, however weak what they said. */
	fact->weakest = STATUS_OFFICIAL;
	fact->mixed = FALSE;
	fact->formula = g_strdup_printf("%u of %u places", reporters, provinces->len);
}

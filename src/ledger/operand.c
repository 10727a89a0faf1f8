/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ledger/operand.h"

#include "ledger/cumulate.h"

#include <string.h>

static SumKey key_between(const FactQuery *query, const Column *measure, Day not_before, Day cutoff)
{
	Day today = ledger_report_date(query->ledger);
	SumKey key = { .place = query->place,
		       .period = query->period,
		       .cutoff = cutoff,
		       .not_before = not_before,
		       .territory = today,
		       .measure = measure };

	if (query->expression->basis.as_was)
		key.territory = MIN(today, period_end(query->period));
	memcpy(key.values, query->values, sizeof(key.values));
	key.contents = columns_group_members(ledger_catalog(query->ledger)->columns,
					     query->values[DIMENSION_CONTENT]);
	return key;
}

/* Takes @sum, which is that of @key. */
static Sum *finish(Sum *sum, const SumKey *key)
{
	sum->mixed = sum->mixed && !key->measure->whole_year;
	sum->asked = *key;
	return sum;
}

static Sum *sum_between(const FactQuery *query, const Column *measure, Day not_before, Day cutoff)
{
	SumKey key = key_between(query, measure, not_before, cutoff);

	return finish(ledger_sum(query->ledger, &key), &key);
}

Sum *operand_sum(const FactQuery *query, const Column *measure)
{
	return sum_between(query, measure, DAY_FIRST, ledger_report_date(query->ledger));
}

Sum *operand_sum_about(const FactQuery *query, const Column *measure, Day day, int within)
{
	return sum_between(query, measure, day - within, day);
}

Sum *operand_cumulated(const FactQuery *query, gboolean level)
{
	const Column *measure = query->expression->measure;
	SumKey key = key_between(query, measure, DAY_FIRST, ledger_report_date(query->ledger));

	return finish(level ? ledger_newest(query->ledger, &key)
			    : ledger_cumulate(query->ledger, &key),
		      &key);
}

FactState operand_state(const Sum *sum)
{
	static const FactState states[] = { [AMOUNT_NOT_REPORTED] = FACT_NOT_REPORTED,
					    [AMOUNT_NOT_APPLICABLE] = FACT_NOT_APPLICABLE,
					    [AMOUNT_VALUE] = FACT_VALUE };

	return states[sum->state];
}

/* An operand that was not asked for, since what it is held against says nothing, is none. */
static void keep_operand(Fact *fact, const Sum *sum)
{
	Operand *operand;

	if (!fact->operands || !sum->asked.measure)
		return;
	operand = g_new0(Operand, 1);
	operand->asked = sum->asked;
	operand->state = sum->state;
	operand->value = sum->value;
	operand->lines = g_ptr_array_ref(sum->lines);
	g_ptr_array_add(fact->operands, operand);
}

void operand_support(Fact *fact, const Sum *sum)
{
	keep_operand(fact, sum);
	if (fact->as_of == DAY_NONE) {
		fact->as_of = sum->last_day;
		fact->first_as_of = sum->first_day;
	}
	fact->weakest = MAX(fact->weakest, sum->weakest);
	fact->incomplete |= sum->state == AMOUNT_VALUE && sum->missing->len > 0;
	fact->mixed |= sum->mixed;
	g_ptr_array_extend(fact->lines, sum->lines, NULL, NULL);
	g_array_append_vals(fact->missing, sum->missing->data, sum->missing->len);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ledger/operand.h"

#include <string.h>

Sum *operand_sum(const FactQuery *query, const Column *measure)
{
	Day today = ledger_report_date(query->ledger);
	SumKey key = { .place = query->place,
		       .period = query->period,
		       .cutoff = today,
		       .not_before = DAY_FIRST,
		       .territory = today,
		       .measure = measure };

	if (query->expression->basis.as_was)
		key.territory = MIN(today, period_end(query->period));
	memcpy(key.values, query->values, sizeof(key.values));
	return ledger_sum(query->ledger, &key);
}

void operand_support(Fact *fact, const Sum *sum)
{
	if (fact->as_of == DAY_NONE) {
		fact->as_of = sum->last_day;
		fact->first_as_of = sum->first_day;
	}
	fact->weakest = MAX(fact->weakest, sum->weakest);
	fact->incomplete |= sum->state == AMOUNT_VALUE && sum->missing->len > 0;
	fact->mixed |= sum->mixed && !fact->expression.measure->whole_year;
	g_ptr_array_extend(fact->lines, sum->lines, NULL, NULL);
	g_array_append_vals(fact->missing, sum->missing->data, sum->missing->len);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The sums that a function works on.
 */
#pragma once

#include "ledger/fact.h"

/*
 * The sum of @measure for the place, period and values of @query, on the map of its basis: of the
 * latest positions, or of the latest of those that tell up to @day, or up to a day at most @within
 * days before it.  Only what grows until the period ends is ever mixed.
 */
Sum *operand_sum(const FactQuery *query, const Column *measure);
Sum *operand_sum_about(const FactQuery *query, const Column *measure, Day day, int within);

/* What has been reached in the years of @query so far (ledger/cumulate.h). */
Sum *operand_cumulated(const FactQuery *query, gboolean level);

FactState operand_state(const Sum *sum);

/* Puts the lines, gaps, status and days of @sum behind @fact. */
void operand_support(Fact *fact, const Sum *sum);

/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Two sums held against each other: what stands in the way, and how it is written down.  Nothing is
 * compared that covers different places, sources or days.
 */
#pragma once

#include "ledger/fact.h"

void comparison_set_value(Fact *fact, int64_t numerator, int64_t denominator);

/* A sum inside a formula: its value, or the word of its state, since what has no value is no 0. */
char *comparison_operand(const Sum *sum);

/* The formula "LEFT OPERATION RIGHT". */
void comparison_set_operation(Fact *fact, const Sum *left, const char *operation, const Sum *right);

/* FALSE when both tell of different days; of what is the same all year round, days do not matter.
 */
gboolean comparison_same_days(const Sum *a, const Column *measure, const Sum *b,
			      const Column *other);

/* What stands in the way of holding @part against @whole; @without_base when that is nothing. */
FactState comparison_state(const Sum *part, const Sum *whole, FactState without_base);

/* The measure of @part_query over @whole_measure of @whole_query. */
void comparison_divide(const FactQuery *part_query, const FactQuery *whole_query,
		       const Column *whole_measure, FactState without_base, Fact *fact);

/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * In which digit the money of a file ends: a file whose amounts are all whole millions was written
 * in millions, or rounded to them.
 */
#pragma once

#include "ledger/ledger.h"

/* int64_t of each submission, in đồng, at most a billion; 0 for one without money. */
GArray *printed_steps(const Ledger *ledger);

/* What the rounding of @lines (const Line *) comes to: the sum of the steps of their files. */
int64_t printed_steps_sum(const GArray *steps, const GPtrArray *lines);

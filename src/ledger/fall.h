/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Each position against the one before it, of the same place and period: an amount to date cannot
 * fall, and the plan of one year does not change a thousandfold.
 */
#pragma once

#include "ledger/conflict.h"

/* @positions as conflict_judge() takes them; only those that stand are compared. */
void fall_check(const GPtrArray *positions, const Verdict *verdicts, const GPtrArray *submissions,
		const Columns *columns);

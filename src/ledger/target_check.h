/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What places state as the targets of their programmes, against the register of programmes.  The
 * register counts; a stated target that differs is reported to its sender.  One that the register
 * does not know stands as it is stated.
 */
#pragma once

#include "ledger/conflict.h"

/* @positions as conflict_judge() takes them; only those that stand are looked at. */
void target_check(const GPtrArray *positions, const Verdict *verdicts, const GPtrArray *submissions,
		  const Catalog *catalog);

/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Rules across the fields of one record: what was spent against its plan, money against
 * beneficiaries, the date against the period.  Each is a row of a table, and asks; none refuses.
 *
 * More than the plan is lawful when money was carried over (Decree 45/2012/NĐ-CP, article 14.4), so
 * it is a question for the sender.
 */
#pragma once

#include "intake/cells.h"
#include "intake/line.h"

typedef struct RowRules RowRules;

/* For the selected group of the header, as in all calls.  @reading is borrowed. */
RowRules *row_rules_new(const Reading *reading);
void row_rules_free(RowRules *rules);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(RowRules, row_rules_free)

void row_rules_check(RowRules *rules, const Row *row, const Line *line, const Cell *cells);

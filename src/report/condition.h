/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Conditions of a template: of a claim, and of the rows that a table keeps.
 *
 *     growth(planned).total > 0 and growth(planned).local < 0
 *     rate < 50               in percent
 *     leverage < 1            in đồng for a đồng
 *     rate.national < rate.local
 */
#pragma once

#include "ledger/fact.h"
#include "report/section.h"

/* Reads "A > 0 and B < C" into @conditions, empty (conditions_new()); FALSE and FAULT_SETTINGS when
 * it cannot be understood. */
gboolean conditions_parse(const char *text, const Columns *columns, const Basis *basis,
			  GArray *conditions, GError **error) G_GNUC_WARN_UNUSED_RESULT;

/*
 * Whether @fact, which answers @condition->expression, meets it; @other answers @condition->other
 * and is NULL when that is.  Both have a value; what is printed alike is neither more nor less.
 */
gboolean condition_meets(const Condition *condition, const Fact *fact, const Fact *other);

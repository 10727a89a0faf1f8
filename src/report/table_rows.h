/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The rows of a table section, before anything of them is printed: what its axes give, those that
 * its condition keeps, in its order.
 */
#pragma once

#include "report/claim.h"
#include "report/words.h"

typedef struct RowPlan {
	CutRow row;
	RowRole role;
} RowPlan;

/*
 * RowPlan elements, the array owned by the caller; before looking whether they say anything.  To
 * @left_out are added the places (const Place *) of rows that the condition cannot judge, since
 * what it asks of them is not known: they are not kept, and have to be named.
 */
GArray *table_rows_plan(const Section *section, const Scope *scope, GPtrArray *left_out);

/* Whether the section has a condition, and any of its rows could be judged by it. */
gboolean table_rows_judged(const Section *section, const Scope *scope);

/* @word with {{places}} named (const Place *); NULL when there are none; owned by the caller. */
char *table_rows_name(Word word, const GPtrArray *places, Language language);

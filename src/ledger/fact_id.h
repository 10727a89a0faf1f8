/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The id of a fact, read back: what was asked, of which place and period.
 *
 *     rate(implemented, planned)/CENTRAL/2025/2025-11-30/total
 *     support/10@2008-08-01/2024/2024-12-31/local/content=training?as-was
 *
 * A short name will do (rate); the fact's own id is always the long one.
 */
#pragma once

#include "ledger/fact.h"

typedef struct FactId {
	Expression *expression;
	FactQuery query; /* borrows the expression and the ledger */
	Day as_of;	 /* which the id names; DAY_NONE for "none" */
} FactId;

/*
 * What @id asks of @ledger.  FAULT_USAGE names the part that is wrong, what stands there and what
 * is near: the measure or function, place, period, day, source, dimension, value or basis.
 */
FactId *fact_id_parse(const Ledger *ledger, const char *id,
		      GError **error) G_GNUC_WARN_UNUSED_RESULT;
void fact_id_free(FactId *id);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(FactId, fact_id_free)

/* Whether @text is meant to be one: a code of an issue has no '/'. */
gboolean fact_id_looks_like(const char *text);

/*
 * The fact of @id with its operands (fact_trace); owned by the caller.  FAULT_DATA when its figures
 * tell up to another day than @id says: names the id that it has.
 */
Fact *fact_id_answer(const FactId *id, GError **error) G_GNUC_WARN_UNUSED_RESULT;

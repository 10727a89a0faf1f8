/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Which positions stand, and what to tell the senders of those that do not.
 */
#pragma once

#include "ledger/ledger.h"

typedef enum Verdict { VERDICT_STANDS, VERDICT_SUPERSEDED, VERDICT_REFUSED, VERDICT_LATER } Verdict;

/*
 * One verdict for each of @positions, which are sorted by place, period, as_of and falling
 * revision; owned by the caller.  Issues go to the submissions concerned.
 */
Verdict *conflict_judge(const GPtrArray *positions, const GPtrArray *submissions, Day report_date);

/* A stated total of both sources that is not local + national is reported; both numbers are kept.
 */
void conflict_compare_sources(const GPtrArray *positions, const Verdict *verdicts,
			      const GPtrArray *submissions, const Columns *columns);

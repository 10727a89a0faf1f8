/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What one position states of a measure by source: the total that it prints itself (a line of
 * both), local and national.
 */
#pragma once

#include "ledger/ledger.h"

typedef struct SourceSum {
	int64_t value;
	const Line *line; /* the first one; NULL: not stated */
} SourceSum;

typedef struct SourceSums {
	SourceSum both, local, national;
	gboolean overflow; /* a sum left int64: nothing of it can be used */
} SourceSums;

/* Lines that are parts of others are not added to them. */
SourceSums source_sums_of(const Position *position, guint measure);

/* Whether a total and both of its parts are stated, and can be added. */
gboolean source_sums_testable(const SourceSums *sums);

/* local + national, of sums that are testable. */
int64_t source_sums_split(const SourceSums *sums);

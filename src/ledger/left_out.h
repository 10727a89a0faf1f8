/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What was on the table for a sum and is not in it: lines that state the measure of the place and
 * period, and why they do not count.
 */
#pragma once

#include "ledger/fact.h"

typedef enum Reason {
	REASON_SUPERSEDED, /* a higher revision stands */
	REASON_REFUSED,	   /* two current versions, or two maps at once */
	REASON_LATER,	   /* after the report date */
	REASON_REPEATED,   /* the same bytes in another file */
	REASON_OTHER_DAY,  /* the position of another day was asked for, or a newer one stands */
	REASON_PART,	   /* of a line that states the whole */
	REASON_OTHER_WAY,  /* the place states it itself, or its parts are known better */
	REASONS
} Reason;

typedef struct LeftOut {
	const Line *line;
	Reason reason;
} LeftOut;

/* Of one operand; in the order of the files.  Owned by the caller. */
GArray *left_out_of(const Ledger *ledger, const Operand *operand);

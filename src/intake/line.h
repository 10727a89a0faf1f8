/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A line that we trust: what one record of a submission says, in whole đồng and known keys, with
 * the place it came from.  A project's line and a province's total line have the same shape.
 */
#pragma once

#include "catalog/catalog.h"

/* Zero, missing and "there is none" stay different, in sums as in print. */
typedef enum AmountState {
	AMOUNT_NOT_REPORTED,
	AMOUNT_NOT_APPLICABLE,
	AMOUNT_VALUE /* a stated zero is a value */
} AmountState;

typedef struct Amount {
	int64_t value; /* đồng, or a count */
	AmountState state;
} Amount;

typedef struct Line {
	const Place *place;
	Period period;
	Day as_of;
	int revision; /* 0 when not stated */
	Status status;
	const char *values[DIMENSIONS]; /* keys interned by Columns; NULL when not stated */
	const char *note;		/* interned by the submission; NULL when there is none */
	const Amount *amounts;		/* columns_measures() of them, owned by the submission */
	guint submission;		/* its place in the order of file names, from 0 */
	int line;			/* physical line of the file, from 1 */
} Line;

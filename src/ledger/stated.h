/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A printed figure held against those that it is made of: a total against its parts, a percentage
 * against its quotient.  Exact integer arithmetic on plain values; what is printed was rounded, so
 * each input stands for an interval.
 *
 * An amount v whose last printed digit is worth s stands for [v - s/2, v + s/2]; the ends belong to
 * it, since a half may have been rounded either way.  "About" stands for twice that, "more than" is
 * open above.  A stated zero is exact.
 */
#pragma once

#include "base/number.h"

typedef enum StatedQuality {
	STATED_AS_PRINTED,
	STATED_ABOUT,
	STATED_AT_LEAST,
	STATED_IMPLIED /* nobody printed it: it was worked out of other figures */
} StatedQuality;

#define STATED_MOST INT64_C(1000000000000000000)

typedef struct StatedAmount {
	int64_t value; /* đồng, or a count; from 0 to STATED_MOST */
	int64_t step;  /* worth of the last printed digit; 0: exact */
	StatedQuality quality;
} StatedAmount;

/* @part / @whole, less 1 when it is a growth; in percent. */
typedef struct StatedQuotient {
	StatedAmount part, whole;
	gboolean growth;
} StatedQuotient;

#define STATED_DECIMALS 4 /* of percentages in a result; a printed one has no more */

typedef struct StatedPercent {
	int64_t value; /* in 10^-decimals percent: 7727 with 2 */
	int decimals;
	StatedQuality quality;
} StatedPercent;

/* From the best to the worst. */
typedef enum StatedVerdict {
	STATED_AGREES, /* equal; a percentage: rounded half-up */
	STATED_AGREES_TRUNCATED,
	STATED_INSIDE_ROUNDING, /* not equal, but the inputs as they are printed allow it */
	STATED_DIFFERS,
	STATED_CANNOT_CHECK,
	STATED_VERDICTS
} StatedVerdict;

/* All in đồng or counts, or in 10^-STATED_DECIMALS percent. */
typedef struct StatedResult {
	StatedVerdict verdict;
	gboolean half_up, truncated; /* which rounding reproduces the percentage */
	gboolean longer;    /* so does it with one more decimal, a zero that was not printed */
	gboolean implied;   /* it rests on a figure that was worked out: it proves nothing alone */
	int64_t computed;   /* half-up */
	int64_t low, high;  /* what the inputs allow; INT64_MAX: open */
	int64_t difference; /* computed - stated */
} StatedResult;

/* @total against the sum of @count @parts.  STATED_CANNOT_CHECK when an amount is out of range. */
StatedResult stated_check_total(const StatedAmount *total, const StatedAmount *parts, guint count);

/* STATED_CANNOT_CHECK when the whole is zero, or an amount is out of range. */
StatedResult stated_check_percent(const StatedPercent *percent, const StatedQuotient *quotient);

/*
 * The whole of which @part is @percent, if that was rounded by @rounding, is not less than
 * *@out_low and not more than *@out_high, both taken outwards to whole đồng.  FALSE for a
 * percentage that is not above zero, or out of range.
 */
gboolean stated_implied_whole(int64_t part, const StatedPercent *percent, Rounding rounding,
			      int64_t *out_low, int64_t *out_high);

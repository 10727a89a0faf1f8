/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/check/slip.h"

#include <stdlib.h>

#define FAR_ABOVE 300
#define FAR_BELOW 500
#define NEAR_LARGE 5
#define NEAR_SMALL 2

const int64_t slip_factors[] = { 1000, 1000000 };

/* Whether @large is @factor times @small, give or take @near. */
static gboolean is_slip(int64_t large, int64_t small, int64_t factor, int64_t far, int64_t near)
{
	__int128 scaled = (__int128)small * factor;

	return large >= (__int128)small * far * (factor / 1000) && large <= scaled * near &&
	       (__int128)large * near >= scaled;
}

int64_t slip_factor(int64_t value, int64_t reference)
{
	for (gsize i = 0; i < G_N_ELEMENTS(slip_factors) && value > 0 && reference > 0; i++) {
		if (is_slip(value, reference, slip_factors[i], FAR_ABOVE, NEAR_LARGE))
			return slip_factors[i];
		if (is_slip(reference, value, slip_factors[i], FAR_BELOW, NEAR_SMALL))
			return -slip_factors[i];
	}
	return 0;
}

int64_t slip_corrected(int64_t value, int64_t factor)
{
	if (factor == 0)
		return value;
	return factor > 0 ? value / factor : value * llabs(factor);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/check/total_slip.h"

#include "intake/check/slip.h"

/* Whether @value, divided or multiplied by @factor, takes @gap away from the sum. */
static gboolean explains(int64_t value, int64_t factor, __int128 gap, int64_t *out_right)
{
	if (gap > 0 && value % factor == 0 && (__int128)value - value / factor == gap) {
		*out_right = value / factor;
		return TRUE;
	}
	if (gap < 0 && (__int128)value * factor - value == -gap) {
		*out_right = value * factor;
		return TRUE;
	}
	return FALSE;
}

gboolean total_slip_find(const Line *lines, guint count, guint measure, __int128 gap,
			 TotalSlip *out_slip)
{
	guint found = 0;

	for (guint i = 0; i < count; i++) {
		const Amount *amount = &lines[i].amounts[measure];

		if (amount->state != AMOUNT_VALUE || amount->value <= 0)
			continue;
		for (gsize f = 0; f < G_N_ELEMENTS(slip_factors); f++) {
			if (!explains(amount->value, slip_factors[f], gap, &out_slip->right))
				continue;
			out_slip->line = &lines[i];
			found++;
		}
	}
	return found == 1;
}

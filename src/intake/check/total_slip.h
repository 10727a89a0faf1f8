/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The line that explains why a total differs: of an amount that is 1 000 or 1 000 000 times too
 * large or too small, and the total agrees once it is put right.  It is asked about, never
 * repaired.
 */
#pragma once

#include "intake/line.h"

typedef struct TotalSlip {
	const Line *line;
	int64_t right; /* what its amount would be */
} TotalSlip;

/*
 * Looks among @count @lines, which come to @gap more in @measure than their total states.  FALSE
 * when none of them explains it, or more than one.
 */
gboolean total_slip_find(const Line *lines, guint count, guint measure, __int128 gap,
			 TotalSlip *out_slip);

/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The unit that a title above the table states for all its money: "Đơn vị tính: Triệu đồng", "ĐVT:"
 * with "nghìn đồng" in a later cell, "(tỷ đồng)", "Triệu đồng - Millions of dong".
 */
#pragma once

#include "intake/header/opening.h"
#include "intake/reading.h"

typedef struct UnitTitle {
	int digits;	/* amounts are in 10^this đồng; -1: no title says */
	int row, field; /* of the opening, from 0 */
} UnitTitle;

/*
 * Looks through the first @rows rows.  FALSE, with an issue, for a unit that is none and for two
 * that contradict each other: the amounts below may be a thousand times what they seem.
 */
gboolean unit_title_read(const Reading *reading, const Opening *opening, guint rows,
			 UnitTitle *out_title);

/* Whether the cells of @row state a unit: *@out_digits as in UnitTitle, -1 for one that is none. */
gboolean unit_title_find(const Opening *opening, guint row, int *out_digits);

/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The sums that a total row should state.  Where the two sources stand beside a line of both for
 * the same thing, that line is itself a total, and does not count again.
 */
#pragma once

#include "intake/line.h"

/*
 * Adds the amounts of @lines to @sums, columns_measures() of them.  @both is the key of the source
 * "both".
 */
void line_sums_add(const Columns *columns, const char *both, const GArray *lines, guint first,
		   __int128 *sums);

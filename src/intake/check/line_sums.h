/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The sums that a total row should state: a line that is itself the total of others counts, and
 * they do not count again.
 */
#pragma once

#include "intake/check/reconcile.h"
#include "intake/line.h"

/* Adds the amounts of @count @lines to @sums, columns_measures() of them. */
void line_sums_add(const Columns *columns, const Line *lines, guint count, RowSum *sums);

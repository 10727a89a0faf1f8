/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Whether two sums are stated of the same things, so that one may be divided by the other: support
 * of all projects by the counterpart of some is no leverage.
 */
#pragma once

#include "ledger/sum.h"

/*
 * Whether the lines of @first and @second, sums of two measures for one question, cover the same.
 * Those of one that do not state the other must be the total, or the parts, of lines that do; parts
 * count only when each of them states it.
 */
gboolean scope_is_same(const Ledger *ledger, const Sum *first, const Sum *second);

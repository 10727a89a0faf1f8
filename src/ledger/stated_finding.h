/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Filling in what was found of a printed figure.
 */
#pragma once

#include "ledger/stated_check.h"

/* One that cannot be checked yet; the caller fills in the rest. */
StatedFinding *stated_finding_new(const char *id);

/* Says why it cannot be checked; takes @detail, which may be NULL. */
void stated_finding_set_why(StatedFinding *finding, StatedWhy why, char *detail);

/* Takes what holding it against @base has shown, when that is better than what was shown before. */
void stated_finding_add(StatedFinding *finding, StatedBase base, const StatedResult *result);

/* "CENTRAL, 68, … (31)": the first places of @missing (Missing), and how many there are when not
 * all are named; owned by the caller. */
char *stated_missing_text(const GArray *missing);

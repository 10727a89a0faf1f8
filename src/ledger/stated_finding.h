/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Filling in what was found of a printed figure.
 */
#pragma once

#include "ledger/stated_check.h"

/* Says why it cannot be checked; takes @detail, which may be NULL. */
void stated_finding_set_why(StatedFinding *finding, StatedWhy why, char *detail);

/* Adds "total-plan, truncated" to the bases when @result reproduces the percentage; @words may be
 * empty. */
void stated_finding_add_basis(StatedFinding *finding, const char *words,
			      const StatedResult *result);

/* "CENTRAL, 68": places of @missing (Missing), each once; owned by the caller. */
char *stated_missing_text(const GArray *missing);

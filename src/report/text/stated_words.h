/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What was found of a printed figure, in words for people and in keys for programs.
 */
#pragma once

#include "ledger/stated_check.h"

/* "agrees", "agrees-truncated", "agrees-with-total-plan", "inside-rounding", "differs",
 * "cannot-be-checked". */
const char *stated_verdict_key(const StatedFinding *finding);

/* "total-plan,truncated,2"; "; " between several, "" for none; owned by the caller. */
char *stated_basis_key(const StatedFinding *finding);

/* "missing"; "" when it can be checked. */
const char *stated_why_key(StatedWhy why);

/* All of it in one sentence: "agrees: of the total plan, truncated, 2 decimals"; owned. */
char *stated_sentence(const StatedFinding *finding, Language language);

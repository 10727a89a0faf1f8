/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A figure section of a template, computed: bullet bars by source for this year and the one before,
 * or the bridge from one plan to the next; or nothing but the words over a table.
 */
#pragma once

#include "report/claim.h"

/*
 * NULL when the ledger does not bear it: no plan and nothing done, or a bridge whose parts are not
 * all known.  The figure has no kicker's number and no table yet.
 */
Figure *figure_section_build(const Section *section, const Scope *scope);

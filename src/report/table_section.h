/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A table section of a template, computed: facts in rows and columns, with the notes that its
 * marks, absences and bases call for.
 */
#pragma once

#include "report/claim.h"

/*
 * Why there is no table: nobody has reported, or no row meets the section's condition.  A sentence,
 * owned by the caller.
 */
char *table_section_absence(const Section *section, const Scope *scope);

/* NULL when the ledger holds nothing for it.  The table has no name yet. */
Table *table_section_build(const Section *section, const Scope *scope);

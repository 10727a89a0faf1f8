/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The headings of a table section: what a column computes, and under which period it stands.
 */
#pragma once

#include "report/claim.h"

/* Whether any column is in the unit of the section: days, rates and numbers of places are not. */
gboolean table_columns_have_amounts(const Section *section);

/* Appends the label columns of the section's axes, then its own columns. */
void table_columns_add(Table *table, const Section *section, const Scope *scope);

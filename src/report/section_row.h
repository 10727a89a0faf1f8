/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What one row of a section says: its names, its facts and their days.
 */
#pragma once

#include "report/section_rows.h"

/* Whether a total row counts who has reported: it is no sum then. */
gboolean section_tells_who(const Section *section);

/* Whether a row is to be printed: it says something, or the section keeps rows that do not. */
gboolean section_row_is_wanted(const SectionView *view, const SectionRow *row);

/* Whether any fact of the row has been stated; a rest of nothing is not. */
gboolean section_row_says_anything(const SectionView *view, const SectionRow *row);

/*
 * The fact of a cell, borrowed from the store; NULL where none belongs: only plain measures have a
 * rest, a column of days has no fact, and a total that counts who has reported counts nothing else.
 */
const Fact *section_fact(const SectionView *view, const SectionColumn *column,
			 const SectionRow *row);

/* What names the row on one of the section's axes; owned by the caller. */
char *section_row_label(const SectionView *view, int axis, const SectionRow *row);

/*
 * The days of the row's figures, as printed: of those that grow through the year, since a plan is
 * the same on every day; of the others when there is none.  Owned by the caller.
 */
char *section_row_days(const SectionView *view, const SectionRow *row);

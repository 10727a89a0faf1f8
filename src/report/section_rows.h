/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The rows of a section: every place, period or value that it asks for, in the order of print.  A
 * table prints a cell for each of its columns, a text repeats a sentence for each row.
 */
#pragma once

#include "report/claim.h"

/* A section as it is asked of one place and year. */
typedef struct SectionView {
	const Section *section;
	const Scope *scope;
} SectionView;

/* Whether the section belongs in a report on @place. */
gboolean section_is_for(const Section *section, const Place *place);

typedef struct SectionRow {
	CutRow row;
	RowRole role;
} SectionRow;

/*
 * SectionRow elements, owned by the caller; those that say nothing are among them.  Asked within a
 * row of another section (Scope.row), they are parts of it: of its place, period and values.
 */
GArray *section_rows(const SectionView *view);

/* Whether a row is to be printed: it says something, or the section keeps rows that do not. */
gboolean section_row_is_wanted(const SectionView *view, const SectionRow *row);

/* Whether any fact of the row has been stated; a rest of nothing is not. */
gboolean section_row_says_anything(const SectionView *view, const SectionRow *row);

/*
 * The fact of a cell, borrowed from the store; NULL where none belongs: only plain measures have a
 * rest, and a column of days has no fact.
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

int section_last_axis(const Section *section);

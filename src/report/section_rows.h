/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The rows of a section: every place, period or value that its axes give and its condition keeps,
 * in its order.  A table prints a cell for each of its columns, a text repeats a sentence for each
 * row; what a row says is in section_row.h.
 */
#pragma once

#include "report/report.h"
#include "report/scope.h"
#include "report/section.h"
#include "report/words.h"

/* A section as it is asked of one place and year. */
typedef struct SectionView {
	const Section *section;
	const Scope *scope;
} SectionView;

typedef struct SectionRow {
	CutRow row;
	RowRole role;
} SectionRow;

/* Whether the section belongs in a report on @place. */
gboolean section_is_for(const Section *section, const Place *place);

int section_last_axis(const Section *section);

/*
 * SectionRow elements, owned by the caller; those that say nothing are among them.  Asked within a
 * row of another section (Scope.row), they are parts of it: of its place, period and values.
 *
 * To @left_out, which may be NULL, are added the places (const Place *) of rows that the condition
 * cannot judge, since what it asks of them is not known: they are not kept, and have to be named.
 */
GArray *section_rows(const SectionView *view, GPtrArray *left_out);

/* Whether the section has a condition, and any of its rows could be judged by it. */
gboolean section_rows_judged(const SectionView *view);

/*
 * @word with {{places}} named (const Place *), after the first @most "and N more"; NULL when there
 * are none; owned by the caller.
 */
char *section_rows_name(Word word, const GPtrArray *places, guint most, Language language);

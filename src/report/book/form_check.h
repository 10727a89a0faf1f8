/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What may stand in the cells of a form, as a spreadsheet checks it while they are being filled in:
 * the same rules by which a submission is read, so that what passes here passes there.
 */
#pragma once

#include "report/book/sheet.h"
#include "report/form.h"

/* The number format of such cells; NULL for none. */
const char *form_check_pattern(FormCheck check);
/* How they look: numbers at the right. */
Style form_check_style(FormCheck check);
/* Points that a column of them needs, whatever its heading says. */
double form_check_width(const FormColumn *column);
/* What to enter, as a sentence; owned by the caller. */
char *form_check_words(const Form *form, FormCheck check);

/* The rule for the cells of column @index from row @row down; @list is the range of its choices,
 * "'Lists'!$A$2:$A$9", or NULL. */
typedef struct FormCells {
	guint index, row, last;
	const char *list;
} FormCells;

void form_check_put(Sheet *sheet, const Form *form, const FormCells *cells);

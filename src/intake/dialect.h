/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What separates the columns of a file.  Spreadsheets choose it by the language they run in, so
 * each candidate is tried on the first and the last lines: the one that yields the most known
 * headings wins, then the one by which most rows have as many fields as the others.
 */
#pragma once

#include "base/language.h"
#include "catalog/columns.h"
#include "intake/text/plain_text.h"

/*
 * One of , ; tab and |, or what the file itself says in a "sep=" line; NUL when none of them
 * separates anything.  @columns may be NULL: then no heading is known.
 */
char dialect_find(const Columns *columns, const PlainText *text);

/* The marks that it may be, one for each, closed by NUL. */
extern const char dialect_delimiters[];

/* "dấu phẩy (,)"; of another mark that a file named itself, the mark alone.  In the form of
 * issue_both(), owned by the caller. */
char *dialect_name(char delimiter);

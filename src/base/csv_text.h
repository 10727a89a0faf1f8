/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Delimited text as we write it: commas, LF, quotes where needed, and no text cell that a
 * spreadsheet would run as a formula.
 */
#pragma once

#include <glib.h>

/* Begins a file for a spreadsheet, which takes it for the code page of its language else. */
#define CSV_TEXT_MARK "\xEF\xBB\xBF"

/* Appends one field, without a comma. */
void csv_text_append(GString *text, const char *field);

/* The same for text that must stay what it is, formula or not. */
void csv_text_append_verbatim(GString *text, const char *field);

/* The same where fields stand between @separator. */
void csv_text_append_between(GString *text, const char *field, char separator);

/* One whole record of @fields (NULL-terminated), line end included. */
void csv_text_record(GString *text, const char *const *fields);

/* What csv_text_append() was given for @field: without the mark that keeps a formula from running.
 * Borrowed from @field. */
const char *csv_text_unguarded(const char *field);

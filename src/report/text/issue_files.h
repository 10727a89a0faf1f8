/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The issues of a run for spreadsheets and for programs: one record, or one object, for each issue
 * that is kept, in the order of files and lines.  Where more of a code were found in a file than
 * are kept, a closing one of that file and code says in `more` how many; it has no line.
 *
 *     file line column cell      where; cell is what a spreadsheet calls it: F17
 *     code slug severity consequence
 *     heading value expected     of the column, what stands there, what should
 *     message_vi message_en      the whole sentence
 *     difference unit            value less expected, exact, in the unit of both
 *     column_key key             the column in columns.ini; place, period, source of the row
 *     record byte                of the records below the header, from 1; of the file, from 0
 *     help                       the command that explains the code
 *     fingerprint                issue_fingerprint()
 *     confirmed_by confirmed_on why
 *     more                       only in a closing record
 *
 * The texts but the messages are English where they depend on a language.
 */
#pragma once

#include "intake/submission.h"

/* UTF-8 with a byte-order mark, so that a spreadsheet reads the marks; no cell runs as a formula.
 */
GBytes *issue_files_csv(const GPtrArray *submissions);

/* One JSON object on each line; what is unknown is left out. */
GBytes *issue_files_jsonl(const GPtrArray *submissions);

/* The two in parts: what stands before the first file, and the issues of one file. */
void issue_files_begin_csv(GString *text);
void issue_files_add_csv(GString *text, const IssueList *issues);
void issue_files_add_jsonl(GString *text, const IssueList *issues);

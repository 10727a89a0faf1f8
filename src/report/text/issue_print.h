/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The issues of one file in the forms that a person or an editor reads.
 *
 *     source   as compilers write, with the line and a mark under what is wrong:
 *                  a.csv:18:21: error V412: "1.234" …
 *                     18 | 11;Huyện Lạc Sơn;1.234;…
 *                        |                  ^^^^^
 *     line     the first of these lines only, for grep and editors
 *     csv      as issues.csv, for a spreadsheet
 *     jsonl    as issues.jsonl, for a program
 *
 * The first two show at most ISSUES_PRINTED of a file and code and then say exactly how many more
 * there are; confirmed warnings are not shown.
 */
#pragma once

#include "intake/issue_list.h"

#define ISSUES_PRINTED 20

typedef enum IssueForm {
	ISSUE_FORM_SOURCE,
	ISSUE_FORM_LINE,
	ISSUE_FORM_CSV,
	ISSUE_FORM_JSONL,
	ISSUE_FORMS
} IssueForm;

/* -1 when @key names no form. */
int issue_form_find(const char *key);

/* What stands before the issues of the first file. */
void issue_print_begin(GString *text, IssueForm form);

/* Appends the issues of one file, which are sorted, in @form. */
void issue_print(GString *text, IssueForm form, const IssueList *issues, Language language);

/* Appends one issue in the form source: the line of issue_line(), then the excerpt if it has one.
 */
void issue_print_source(GString *text, const Issue *issue, Language language);

/* "… and 1,204 more V402 in this file"; owned by the caller. */
char *issue_print_more(const IssueRule *rule, guint more, Language language);

/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What `khuyencong explain CODE` says of a code: why there is such a rule, an example, and the
 * mend. Every code has an explanation.  The tables stand beside those of the rules, one for each
 * layer; the rows of the codes of other layers stay empty.
 *
 * An example is a small submission with invented figures, and what the program says of it; a test
 * reads the files and compares.  What cannot be shown as a text, such as a file in another
 * encoding, is described.
 */
#pragma once

#include "intake/issue.h"

/* What the issue of an example fills its sentence with; as in Issue. */
typedef struct ExampleIssue {
	int line, column;
	const char *heading, *value, *expected, *other, *difference;
} ExampleIssue;

#define EXAMPLE_FILES 2

typedef struct Explanation {
	Wording rule;			  /* whole sentences, as are those of mend */
	const char *files[EXAMPLE_FILES]; /* texts; the issue is about the first */
	Wording situation;		  /* in the place of files */
	ExampleIssue said;
	Wording mend;
} Explanation;

/* NULL when the tables have none; tests see to it that there is one for each. */
const Explanation *explanation_of(IssueCode code);

/* "example.csv", the name of the file @index of an example in @language; owned by the caller. */
char *explanation_file(guint index, Language language);

/* The issue of the example as the program says it; owned by the caller. */
Issue *explanation_issue(IssueCode code, Language language);

/* Everything there is to say of @code, some lines; owned by the caller. */
char *explanation_text(IssueCode code, Language language);

/* One line for each code, in their order: name, slug, severity and consequence in words. */
char *explanation_list(Language language);

/*
 * What a person is told who asks for the code or slug @name, NULL for the list of all, in
 * @language; LANGUAGES: in one after the other.  Owned by the caller.  FAULT_USAGE, with the
 * nearest name, when there is no such code.
 */
char *explanation_answer(const char *name, Language language,
			 GError **error) G_GNUC_WARN_UNUSED_RESULT;

extern const Explanation explanations_file[ISSUE_CODES];
extern const Explanation explanations_table[ISSUE_CODES];
extern const Explanation explanations_value[ISSUE_CODES];
extern const Explanation explanations_row[ISSUE_CODES];
extern const Explanation explanations_safety[ISSUE_CODES];

/* The header row that most examples share; the amounts are in millions of đồng. */
#define EXAMPLE_HEAD "Tỉnh;Năm;Số liệu đến;Nguồn;Kế hoạch\n"

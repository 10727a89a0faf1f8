/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The issues of one submission.  All are counted; of each code the first ISSUES_KEPT are kept, so
 * that a file in which every line is wrong takes no more memory than another one.
 */
#pragma once

#include "intake/issue.h"

/* For each code.  Nobody mends more by hand before sending again: it is mostly one thing. */
#define ISSUES_KEPT 1000

typedef struct IssueList {
	GPtrArray *kept; /* Issue, owned; in the order of issue_compare() after issue_list_sort() */
	guint counts[ISSUE_CODES];
	guint confirmed[ISSUE_CODES]; /* of the counts */
	guint kept_of[ISSUE_CODES];
	Issue *spare; /* the last one that was not kept; lives until the next one is taken */
} IssueList;

IssueList *issue_list_new(void);
void issue_list_free(IssueList *list);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(IssueList, issue_list_free)

/*
 * Takes @issue, counts it and gives it back for the caller to complete.  It may be one that is not
 * kept: use it before the next one is taken.
 */
Issue *issue_list_take(IssueList *list, Issue *issue);

/* Whether the next issue of @code will be kept; for sparing the work on one that will not. */
gboolean issue_list_keeps(const IssueList *list, IssueCode code);

void issue_list_sort(IssueList *list);

/* How many issues of @code were counted and not kept. */
guint issue_list_cut(const IssueList *list, IssueCode code);

/* How many ask for a look: errors, and warnings that nobody confirmed.  Exact. */
guint issue_list_asking(const IssueList *list);

/* Notes on a kept warning who confirmed it, when and why; takes nothing.  Once for each. */
void issue_list_confirm(IssueList *list, Issue *issue, const char *by, const char *on,
			const char *why);

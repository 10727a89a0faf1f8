/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/issue_list.h"

static void free_issue(gpointer issue)
{
	issue_free(issue);
}

IssueList *issue_list_new(void)
{
	IssueList *list = g_new0(IssueList, 1);

	list->kept = g_ptr_array_new_with_free_func(free_issue);
	return list;
}

void issue_list_free(IssueList *list)
{
	if (!list)
		return;
	g_ptr_array_unref(list->kept);
	issue_free(list->spare);
	g_free(list);
}

gboolean issue_list_keeps(const IssueList *list, IssueCode code)
{
	return list->kept_of[code] < ISSUES_KEPT;
}

Issue *issue_list_take(IssueList *list, Issue *issue)
{
	list->counts[issue->code]++;
	if (issue_list_keeps(list, issue->code)) {
		list->kept_of[issue->code]++;
		g_ptr_array_add(list->kept, issue);
	} else {
		issue_free(list->spare);
		list->spare = issue;
	}
	return issue;
}

void issue_list_sort(IssueList *list)
{
	g_ptr_array_sort(list->kept, issue_compare);
}

guint issue_list_cut(const IssueList *list, IssueCode code)
{
	return list->counts[code] - list->kept_of[code];
}

guint issue_list_asking(const IssueList *list)
{
	guint asking = 0;

	for (IssueCode code = 0; code < ISSUE_CODES; code++)
		if (issue_rule(code)->severity != SEVERITY_NOTE)
			asking += list->counts[code] - list->confirmed[code];
	return asking;
}

void issue_list_confirm(IssueList *list, Issue *issue, const char *by, const char *on,
			const char *why)
{
	g_assert(issue_rule(issue->code)->severity == SEVERITY_WARNING);
	if (issue->confirmed_by)
		return;
	issue->confirmed_by = g_strdup(by);
	issue->confirmed_on = g_strdup(on);
	issue->why = g_strdup(why);
	list->confirmed[issue->code]++;
}

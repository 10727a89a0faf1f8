/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/issue/issue_rules.h"

#include <string.h>

const IssueRule *issue_rule(IssueCode code)
{
	const IssueRule *const layers[] = { issue_rules_file, issue_rules_table, issue_rules_value,
					    issue_rules_row };

	for (gsize i = 0; i < G_N_ELEMENTS(layers); i++)
		if (layers[i][code].code)
			return &layers[i][code];
	g_assert_not_reached();
}

int issue_code_find(const char *name)
{
	for (int i = 0; i < ISSUE_CODES; i++) {
		const IssueRule *rule = issue_rule((IssueCode)i);

		if (g_ascii_strcasecmp(name, rule->code) == 0 ||
		    g_ascii_strcasecmp(name, rule->slug) == 0)
			return i;
	}
	return -1;
}

static int compare_codes(gconstpointer a, gconstpointer b)
{
	return strcmp(issue_rule(*(const IssueCode *)a)->code,
		      issue_rule(*(const IssueCode *)b)->code);
}

GArray *issue_codes_sorted(void)
{
	GArray *codes = g_array_sized_new(FALSE, FALSE, sizeof(IssueCode), ISSUE_CODES);

	for (IssueCode code = 0; code < ISSUE_CODES; code++)
		g_array_append_val(codes, code);
	g_array_sort(codes, compare_codes);
	return codes;
}

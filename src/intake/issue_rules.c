/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/issue_rules.h"

const IssueRule *issue_rule(IssueCode code)
{
	const IssueRule *const layers[] = { issue_rules_file, issue_rules_table, issue_rules_value,
					    issue_rules_row };

	for (gsize i = 0; i < G_N_ELEMENTS(layers); i++)
		if (layers[i][code].code)
			return &layers[i][code];
	g_assert_not_reached();
}

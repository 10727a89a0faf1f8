/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The tables of rules: everything that can be wrong with a submission, and the sentence its sender
 * reads.  The reader is a clerk with a spreadsheet: say what is wrong and what to do, blame no one.
 *
 * A table holds the rules of one layer; the rows of the codes of other layers stay empty.
 */
#pragma once

#include "intake/issue.h"

extern const IssueRule issue_rules_file[ISSUE_CODES];
extern const IssueRule issue_rules_table[ISSUE_CODES];
extern const IssueRule issue_rules_value[ISSUE_CODES];
extern const IssueRule issue_rules_row[ISSUE_CODES];

// clang-format off
/* The same advice wherever a file is of the wrong make. */
#define SAVE_VI                                                                                    \
	"Xin mở bảng số liệu bằng Excel, chọn Lưu thành (Save As), loại \"CSV UTF-8\", rồi gửi "   \
	"lại tệp vừa lưu."
#define SAVE_EN                                                                                    \
	"Please open the table in Excel, choose Save As, type \"CSV UTF-8\", and send that file "  \
	"again."

#define RULE(code_, slug_, severity_, consequence_)                                                \
	.code = (code_), .slug = (slug_), .severity = SEVERITY_##severity_,                        \
	.consequence = CONSEQUENCE_##consequence_
// clang-format on

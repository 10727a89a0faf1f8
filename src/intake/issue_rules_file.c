/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What can be wrong with a file as a whole: its bytes and its encoding. */
#include "intake/issue_rules.h"

// clang-format off
const IssueRule issue_rules_file[ISSUE_CODES] = {
	[ISSUE_NOT_READABLE] = {
		RULE("F001", "not-readable", ERROR, FILE_REFUSED),
		.sentence = { { "Tệp này {{value}}. Xin kiểm tra tệp, hoặc gửi lại tệp CSV.",
				"This file {{value}}. Please check it, or send the CSV file "
				"again." } },
	},
	[ISSUE_EMPTY] = {
		RULE("F002", "empty", ERROR, FILE_REFUSED),
		.sentence = { { "Tệp không có nội dung. Xin kiểm tra rồi gửi lại.",
				"The file is empty. Please check it and send it again." } },
	},
	[ISSUE_NOT_CSV] = {
		RULE("F003", "not-csv", ERROR, FILE_REFUSED),
		.sentence = { { "Tệp này không phải là CSV nên không được đọc. Xin mở bằng Excel, "
				"chọn Lưu thành (Save As), loại \"CSV UTF-8\", rồi gửi lại.",
				"This file is not a CSV file and was not read. Please open it "
				"in Excel, choose Save As, type \"CSV UTF-8\", and send "
				"that." } },
	},
	[ISSUE_NO_FIGURES] = {
		RULE("F005", "no-figures", WARNING, KEPT),
		.sentence = { { "Tệp chỉ có dòng tiêu đề, không có dòng số liệu nào.",
				"There is only a header, and no line of figures." } },
	},
	[ISSUE_NOT_TEXT] = {
		RULE("F004", "not-text", ERROR, FILE_REFUSED),
		.sentence = { { "Tệp mang tên CSV nhưng nội dung là {{value}}. " SAVE_VI,
				"The file is named CSV, but its content is {{value}}. " SAVE_EN } },
	},
	[ISSUE_ENCODING] = {
		RULE("E101", "encoding", ERROR, ROW_REFUSED),
		.sentence = { { "Trong dòng này có chữ không đúng bảng mã của tệp ({{value}}), "
				"nên không đọc được. Xin gõ lại dòng này. "
				SAVE_VI,
				"There are characters in this line that the encoding of the "
				"file does not know ({{value}}), so it cannot be read. Please "
				"type the line again. "
				SAVE_EN } },
	},
};
// clang-format on

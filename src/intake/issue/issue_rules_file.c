/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What can be wrong with a file as a whole: its bytes and its encoding. */
#include "intake/issue/issue_rules.h"

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
	[ISSUE_NOT_TEXT] = {
		RULE("F004", "not-text", ERROR, FILE_REFUSED),
		.sentence = { { "Tệp mang tên CSV nhưng nội dung là {{value}}. " SAVE_VI,
				"The file is named CSV, but its content is {{value}}. " SAVE_EN } },
	},
	[ISSUE_NO_FIGURES] = {
		RULE("F005", "no-figures", WARNING, KEPT),
		.sentence = { { "Tệp chỉ có dòng tiêu đề, không có dòng số liệu nào.",
				"There is only a header, and no line of figures." } },
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
	[ISSUE_LEGACY_ENCODING] = {
		RULE("E102", "legacy-encoding", NOTE, KEPT),
		.sentence = { { "Tệp dùng bảng mã cũ {{value}}; đã được đọc và đổi sang Unicode. "
				"Không phải làm gì; lần sau nên lưu bằng loại \"CSV UTF-8\".",
				"The file is in the old encoding {{value}}; it was read and "
				"turned into Unicode. There is nothing to do; next time, "
				"better save it as \"CSV UTF-8\"." } },
	},
	[ISSUE_ENCODING_UNDECIDED] = {
		RULE("E103", "encoding-undecided", ERROR, FILE_REFUSED),
		.sentence = { { "Không xác định được chắc chắn bảng mã của chữ trong tệp, nên số "
				"liệu của tệp không được nhận. " SAVE_VI,
				"It is not certain in which encoding the text of this file is, "
				"so its figures were not accepted. " SAVE_EN } },
	},
	[ISSUE_GLYPHS] = {
		RULE("E104", "glyphs-repaired", WARNING, REPAIRED),
		.sentence = { { "Chữ trong tệp bị hỏng do đổi bảng mã sai ({{value}}); "
				"chương trình đã sửa lại khi đọc. Xin kiểm tra tên riêng, và "
				"lần sau chuyển phông sang Unicode trước khi lưu.",
				"The letters of this file were spoilt by a wrong conversion "
				"({{value}}), and were repaired while reading. Please check the "
				"names, and next time convert to Unicode fonts before saving." } },
	},
	[ISSUE_NUL] = {
		RULE("E105", "nul-bytes", ERROR, ROW_REFUSED),
		.sentence = { { "Dòng này có byte rỗng (NUL, {{value}}), không phải là chữ; có "
				"thể tệp đã hỏng khi sao chép. " SAVE_VI,
				"This line holds a NUL byte ({{value}}), which is no text; the "
				"file may have been damaged when it was copied. " SAVE_EN } },
	},
	[ISSUE_UTF16_UNMARKED] = {
		RULE("E106", "utf-16-unmarked", NOTE, KEPT),
		.sentence = { { "Tệp là văn bản Unicode (UTF-16) nhưng thiếu dấu đầu tệp (BOM); đã "
				"được đọc đúng. Không phải làm gì.",
				"The file is Unicode text (UTF-16) without the mark at its "
				"beginning (BOM); it was read. There is nothing to do." } },
	},
	[ISSUE_LETTERS_LOST] = {
		RULE("E107", "letters-lost", WARNING, KEPT),
		.sentence = { { "Chữ \"{{value}}\" đã mất dấu thành ? khi lưu tệp; chương trình "
				"không thể khôi phục. " SAVE_VI,
				"\"{{value}}\" lost its letters to ? or a box when the file was "
				"saved; they cannot be brought back. " SAVE_EN } },
	},
	[ISSUE_ENCODINGS_MIXED] = {
		RULE("E108", "encodings-mixed", WARNING, KEPT),
		.sentence = { { "Tệp trộn hai bảng mã: một số dòng là UTF-8, các dòng khác là "
				"{{value}}; từng dòng đã được đọc theo bảng mã của nó. Xin kiểm "
				"tra tên riêng, và lần sau lưu cả tệp bằng loại \"CSV UTF-8\".",
				"The file mixes two encodings: some lines are UTF-8, the others "
				"{{value}}; each line was read in its own. Please check the "
				"names, and next time save all of it as \"CSV UTF-8\"." } },
	},
	[ISSUE_CLEANED] = {
		RULE("E109", "text-normalised", NOTE, REPAIRED),
		.sentence = { { "Từ dòng này có chữ với dấu viết rời, dấu cách đặc biệt hoặc ký "
				"tự ẩn; đã được đưa về dạng thường. Không phải làm gì.",
				"From this line on, letters have their marks apart, or there are "
				"special spaces or invisible characters; they were made plain. "
				"There is nothing to do." } },
	},
};
// clang-format on

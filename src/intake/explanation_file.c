/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The explanations of what can be wrong with a file as a whole. */
#include "intake/explanation.h"

// clang-format off
const Explanation explanations_file[ISSUE_CODES] = {
	[ISSUE_NOT_READABLE] = {
		.rule = { { "Mỗi bài nộp là một tệp thường trong thư mục nhận. Thư mục con, đường "
			    "dẫn tắt, tệp quá lớn hoặc không được quyền đọc thì không được đọc.",
			    "Every submission is a regular file in the inbox. A folder, a link, a "
			    "file that is too large or that may not be read is not read." } },
		.situation = { { "Trong thư mục nhận có một thư mục con mang tên vi-du.csv.",
				 "In the inbox there is a folder named example.csv." } },
		.said = { .value = "không phải là tệp thường\nis not a regular file" },
		.mend = { { "Chép chính tệp CSV vào thư mục nhận và cho phép đọc. Nếu tệp thật sự "
			    "lớn, người quản lý có thể nâng giới hạn [limits] trong tệp cài đặt.",
			    "Copy the CSV file itself into the inbox and let it be read. If it "
			    "really is that large, the limit in [limits] of the settings can be "
			    "raised." } },
	},
	[ISSUE_EMPTY] = {
		.rule = { { "Tệp không có chữ nào không nói lên điều gì: cũng không phải là báo "
			    "cáo bằng 0.",
			    "A file without any text says nothing; it is no report of zero "
			    "either." } },
		.files = { "\n" },
		.mend = { { "Mở tệp xem có số liệu không, lưu lại dạng CSV UTF-8 rồi gửi lại.",
			    "Look whether the file has figures, save it again as CSV UTF-8 and "
			    "send "
			    "that." } },
	},
	[ISSUE_NOT_CSV] = {
		.rule = { { "Chỉ những tệp có tên tận cùng bằng .csv được đọc. Tệp khác được nêu "
			    "tên để người gửi biết nó chưa được đọc.",
			    "Only files whose name ends in .csv are read. Others are named, so "
			    "that "
			    "their sender knows." } },
		.situation = { { "Người gửi để tệp lam-dong.xlsx vào thư mục nhận.",
				 "The sender put lam-dong.xlsx into the inbox." } },
		.mend = { { "Trong Excel chọn Lưu thành (Save As), loại \"CSV UTF-8\", rồi gửi tệp "
			    "đó.",
			    "In Excel choose Save As, type \"CSV UTF-8\", and send that file." } },
	},
	[ISSUE_NO_FIGURES] = {
		.rule = { { "Một bảng phải có ít nhất một dòng số liệu dưới dòng tiêu đề. Bảng "
			    "trống thường là lưu nhầm trang tính.",
			    "A table has at least one line of figures below its header. An empty "
			    "one is mostly the wrong sheet." } },
		.files = { EXAMPLE_HEAD },
		.mend = { { "Kiểm tra đã lưu đúng trang tính chưa. Nếu thật sự không có số liệu, "
			    "ghi một dòng với số 0 hoặc \"không bố trí\".",
			    "See whether the right sheet was saved. If there really are no "
			    "figures, write one line with 0 or \"không bố trí\"." } },
	},
	[ISSUE_NOT_TEXT] = {
		.rule = { { "Đổi tên tệp Excel thành .csv không biến nó thành CSV: nội dung vẫn là "
			    "tệp Excel, không phải chữ.",
			    "Renaming a workbook to .csv does not make it one: inside it is still "
			    "a workbook, no text." } },
		.situation = { { "Tệp lam-dong.xlsx được đổi tên thành vi-du.csv.",
				 "lam-dong.xlsx was renamed to example.csv." } },
		.said = { .value = "Excel (.xlsx)" },
		.mend = { { "Mở tệp bằng Excel, chọn Lưu thành (Save As), loại \"CSV UTF-8\".",
			    "Open the file in Excel and choose Save As, type \"CSV UTF-8\"." } },
	},
	[ISSUE_ENCODING] = {
		.rule = { { "Chữ tiếng Việt phải đọc được chắc chắn. Chữ không thuộc bảng mã của "
			    "tệp "
			    "không được đoán, vì đoán sai sẽ âm thầm làm hỏng tên gọi.",
			    "Vietnamese text must be read for certain. What the encoding of the "
			    "file does not know is not guessed at: a wrong guess would spoil names "
			    "in silence." } },
		.situation = { { "Ở dòng 2 có một byte 0xE8 không thuộc bảng mã UTF-8.",
				 "In line 2 there is a byte 0xE8 that is not part of UTF-8." } },
		.said = { .line = 2, .column = 7, .value = "byte 52: 0xE8" },
		.mend = { { "Mở bảng bằng Excel, chọn Lưu thành (Save As), loại \"CSV UTF-8\" "
			    "(không chọn \"CSV\" thường), rồi gửi lại.",
			    "Open the table in Excel, choose Save As, type \"CSV UTF-8\" (not "
			    "plain "
			    "\"CSV\"), and send that." } },
	},
};
// clang-format on

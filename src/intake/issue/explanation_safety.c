/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The explanations of what could harm whoever opens a file. */
#include "intake/issue/explanation.h"

// clang-format off
const Explanation explanations_safety[ISSUE_CODES] = {
	[ISSUE_FORMULA_TEXT] = {
		.rule = { { "Ô chữ bắt đầu bằng dấu = hoặc @ sẽ thành công thức khi ai đó "
			    "mở tệp bằng Excel, và có thể lấy số liệu đi nơi khác. Chương "
			    "trình luôn ghi nó như chữ.",
			    "A text that begins with = or @ becomes a formula when somebody "
			    "opens the file in Excel, and may carry figures away. The "
			    "program always writes it as text." } },
		.files = { "Tỉnh;Năm;Số liệu đến;Nguồn;Tên đề án;Kế hoạch\n"
			   "Lâm Đồng;2025;30/11/2025;Địa phương;=A1+B1;3200\n" },
		.said = { .line = 2, .column = 37, .value = "=A1+B1" },
		.mend = { { "Gõ tên đề án hoặc ghi chú bằng chữ.",
			    "Type the project or the note as words." } },
	},
	[ISSUE_HIDDEN_CHARACTERS] = {
		.rule = { { "Ký tự điều khiển và ký tự đổi chiều chữ không hiện ra, nhưng "
			    "làm chữ hiện ra khác với nội dung thật. Chúng được bỏ đi.",
			    "Control characters and those that turn the direction of "
			    "writing are not seen, but make a text look like another one. "
			    "They are taken out." } },
		.files = { "Tỉnh;Năm;Số liệu đến;Nguồn;Tên đề án;Kế hoạch\n"
			   "Lâm Đồng;2025;30/11/2025;Địa phương;Cà \u202Ephê;3200\n" },
		.said = { .line = 2, .column = 37, .value = "Cà phê", .other = "U+202E" },
		.mend = { { "Xóa ô rồi gõ lại, không dán từ nơi khác.",
			    "Clear the cell and type it again, without pasting." } },
	},
	[ISSUE_HIDDEN_IN_FIGURE] = {
		.rule = { { "Với một ký tự đổi chiều chữ, 1000 có thể hiện ra là 0001. Số "
			    "như vậy không được đoán.",
			    "With a character that turns the direction of writing, 1000 may "
			    "be shown as 0001. Such a number is not guessed." } },
		.files = { EXAMPLE_HEAD "Lâm Đồng;2025;30/11/2025;Địa phương;\u202E0023\n" },
		.said = { .line = 2, .column = 37, .value = "0023", .other = "U+202E" },
		.mend = { { "Xóa ô rồi gõ lại số, không dán từ nơi khác.",
			    "Clear the cell and type the number again, without pasting." } },
	},
	[ISSUE_TOO_MANY_COLUMNS] = {
		.rule = { { "Bảng số liệu chỉ có vài chục cột. Hàng nghìn cột là tệp hỏng, "
			    "hoặc không phải bảng số liệu.",
			    "A table of figures has some tens of columns. Thousands of them "
			    "are a broken file, or no such table." } },
		.situation = { { "Dòng tiêu đề có 1001 cột.",
				 "The header has 1001 columns." } },
		.said = { .line = 1, .expected = "1000" },
		.mend = { { "Xóa các cột không thuộc bảng. Nếu thật sự cần, người lập báo "
			    "cáo có thể tăng giới hạn columns trong tệp cài đặt.",
			    "Delete the columns that are not of the table. If they are "
			    "needed, who runs the report may raise the limit columns in the "
			    "settings." } },
	},
};
// clang-format on

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The explanations of what can be wrong with a file as a whole. */
#include "intake/issue/explanation.h"

// clang-format off
const Explanation explanations_file[ISSUE_CODES] = {
	[ISSUE_NOT_READABLE] = {
		.rule = { { "Mỗi bài nộp là một tệp thường trong thư mục nhận. Thư mục con, "
			    "đường dẫn tắt, tệp quá lớn hoặc không được quyền đọc thì không "
			    "được đọc.",
			    "Every submission is a regular file in the inbox. A folder, a "
			    "link, a file that is too large or that may not be read is not "
			    "read." } },
		.situation = { { "Trong thư mục nhận có một thư mục con mang tên vi-du.csv.",
				 "In the inbox there is a folder named example.csv." } },
		.said = { .value = "không phải là tệp thường\nis not a regular file" },
		.mend = { { "Chép chính tệp CSV vào thư mục nhận và cho phép đọc. Nếu tệp "
			    "thật sự lớn, người quản lý có thể nâng giới hạn [limits] trong "
			    "tệp cài đặt.",
			    "Copy the CSV file itself into the inbox and let it be read. If "
			    "it really is that large, the limit in [limits] of the settings "
			    "can be raised." } },
	},
	[ISSUE_EMPTY] = {
		.rule = { { "Tệp không có chữ nào không nói lên điều gì: cũng không phải là "
			    "báo cáo bằng 0.",
			    "A file without any text says nothing; it is no report of zero "
			    "either." } },
		.files = { "\n" },
		.mend = { { "Mở tệp xem có số liệu không, lưu lại dạng CSV UTF-8 rồi gửi lại.",
			    "Look whether the file has figures, save it again as CSV UTF-8 "
			    "and send that." } },
	},
	[ISSUE_NOT_CSV] = {
		.rule = { { "Chỉ những tệp có tên tận cùng bằng .csv, .txt hoặc .tsv được đọc. "
			    "Tệp khác được nêu tên để người gửi biết nó chưa được đọc.",
			    "Only files whose name ends in .csv, .txt or .tsv are read. Others "
			    "are named, so that their sender knows." } },
		.situation = { { "Người gửi để tệp lam-dong.xlsx vào thư mục nhận.",
				 "The sender put lam-dong.xlsx into the inbox." } },
		.mend = { { "Trong Excel chọn Lưu thành (Save As), loại \"CSV UTF-8\" hoặc "
			    "\"Unicode Text\", rồi gửi tệp đó.",
			    "In Excel choose Save As, type \"CSV UTF-8\" or \"Unicode Text\", "
			    "and send that file." } },
	},
	[ISSUE_NO_FIGURES] = {
		.rule = { { "Một bảng phải có ít nhất một dòng số liệu dưới dòng tiêu đề. "
			    "Bảng trống thường là lưu nhầm trang tính.",
			    "A table has at least one line of figures below its header. An "
			    "empty one is mostly the wrong sheet." } },
		.files = { EXAMPLE_HEAD },
		.mend = { { "Kiểm tra đã lưu đúng trang tính chưa. Nếu thật sự không có số "
			    "liệu, ghi một dòng với số 0 hoặc \"không bố trí\".",
			    "See whether the right sheet was saved. If there really are no "
			    "figures, write one line with 0 or \"không bố trí\"." } },
	},
	[ISSUE_NOT_TEXT] = {
		.rule = { { "Đổi tên tệp Excel thành .csv không biến nó thành CSV: nội dung "
			    "vẫn là tệp Excel, không phải chữ.",
			    "Renaming a workbook to .csv does not make it one: inside it is "
			    "still a workbook, no text." } },
		.situation = { { "Tệp lam-dong.xlsx được đổi tên thành vi-du.csv.",
				 "lam-dong.xlsx was renamed to example.csv." } },
		.said = { .value = "Excel (.xlsx)" },
		.mend = { { "Mở tệp bằng Excel, chọn Lưu thành (Save As), loại \"CSV UTF-8\".",
			    "Open the file in Excel and choose Save As, type \"CSV UTF-8\"." } },
	},
	[ISSUE_ENCODING] = {
		.rule = { { "Chữ tiếng Việt phải đọc được chắc chắn. Chữ không thuộc bảng mã "
			    "của tệp không được đoán, vì đoán sai sẽ âm thầm làm hỏng tên gọi.",
			    "Vietnamese text must be read for certain. What the encoding of "
			    "the file does not know is not guessed at: a wrong guess would "
			    "spoil names in silence." } },
		.situation = { { "Ở dòng 2 có một byte 0xE8 không thuộc bảng mã UTF-8.",
				 "In line 2 there is a byte 0xE8 that is not part of UTF-8." } },
		.said = { .line = 2, .column = 7, .value = "byte 52: 0xE8" },
		.mend = { { "Mở bảng bằng Excel, chọn Lưu thành (Save As), loại \"CSV UTF-8\" "
			    "(không chọn \"CSV\" thường), rồi gửi lại.",
			    "Open the table in Excel, choose Save As, type \"CSV UTF-8\" (not "
			    "plain \"CSV\"), and send that." } },
	},
	[ISSUE_LEGACY_ENCODING] = {
		.rule = { { "Tệp lưu bằng bảng mã có trước Unicode (TCVN3, VNI, VISCII, "
			    "Windows-1258) vẫn được đọc, khi bảng mã ấy đọc được nhiều từ "
			    "quen thuộc hơn hẳn các bảng mã khác.",
			    "A file in an encoding of before Unicode (TCVN3, VNI, VISCII, "
			    "Windows-1258) is read all the same, when that encoding gives "
			    "far more words that are expected than any other." } },
		.situation = { { "Tệp được gõ bằng phông .VnTime và lưu thành CSV.",
				 "The file was typed in the font .VnTime and saved as CSV." } },
		.said = { .value = "TCVN3 (ABC)" },
		.mend = { { "Không phải làm gì. Lần sau nên chuyển phông sang Unicode và "
			    "lưu bằng loại \"CSV UTF-8\".",
			    "There is nothing to do. Next time, better convert to a Unicode "
			    "font and save as \"CSV UTF-8\"." } },
	},
	[ISSUE_ENCODING_UNDECIDED] = {
		.rule = { { "Bảng mã của tệp không được đoán. Khi không bảng mã nào đọc "
			    "được nhiều từ quen thuộc hơn hẳn các bảng mã khác, tệp không "
			    "được đọc.",
			    "The encoding of a file is not guessed at. When none gives far "
			    "more words that are expected than the others, the file is not "
			    "read." } },
		.situation = { { "Trong tệp chỉ có một từ có dấu, lưu bằng bảng mã cũ.",
				 "The file has one word with a mark only, in an old encoding." } },
		.mend = { { "Mở bảng bằng Excel, chọn Lưu thành (Save As), loại \"CSV "
			    "UTF-8\", rồi gửi lại.",
			    "Open the table in Excel, choose Save As, type \"CSV UTF-8\", and "
			    "send that." } },
	},
	[ISSUE_GLYPHS] = {
		.rule = { { "Chữ của phông TCVN3 hoặc VNI bị coi là chữ Tây Âu rồi lưu "
			    "thành UTF-8, như \"Bé Tµi chÝnh\", được đọc lại thành \"Bộ Tài "
			    "chính\". Ô nào đã đúng thì giữ nguyên.",
			    "Letters of TCVN3 or VNI fonts that were taken for Western "
			    "European and saved as UTF-8, as \"Bé Tµi chÝnh\", are read as "
			    "\"Bộ Tài chính\". A cell that is right already stays." } },
		.situation = { { "Tệp gõ bằng phông .VnTime được mở bằng trình soạn thảo và lưu "
				 "thành UTF-8.",
				 "A file typed in the font .VnTime was opened in an editor and "
				 "saved as UTF-8." } },
		.said = { .value = "UTF-8 chứa chữ của phông TCVN3 (ABC)\n"
				  "UTF-8 with the glyphs of TCVN3 (ABC) fonts" },
		.mend = { { "Chuyển phông sang Unicode trong Excel trước khi lưu bằng loại "
			    "\"CSV UTF-8\"; kiểm tra lại tên riêng.",
			    "Convert to a Unicode font in Excel before saving as \"CSV "
			    "UTF-8\"; check the names." } },
	},
	[ISSUE_NUL] = {
		.rule = { { "Byte rỗng (NUL) không phải là chữ: tệp đã hỏng hoặc không phải "
			    "là CSV. Dòng có byte ấy không được nhận.",
			    "A NUL byte is no text: the file is damaged, or no CSV. A line "
			    "with one is refused." } },
		.situation = { { "Tệp bị hỏng khi sao chép: ở dòng 2 có byte rỗng.",
				 "The file was damaged when it was copied: in line 2 there is a "
				 "NUL byte." } },
		.said = { .line = 2, .column = 9, .value = "byte 50: 0x00" },
		.mend = { { "Mở bảng bằng Excel, chọn Lưu thành (Save As), loại \"CSV "
			    "UTF-8\", rồi gửi lại.",
			    "Open the table in Excel, choose Save As, type \"CSV UTF-8\", and "
			    "send that." } },
	},
	[ISSUE_UTF16_UNMARKED] = {
		.rule = { { "Văn bản Unicode (UTF-16) được nhận ra nhờ các byte 0, cả khi "
			    "thiếu dấu đầu tệp (BOM).",
			    "Unicode text (UTF-16) is known by its zero bytes, also without "
			    "the mark at its beginning (BOM)." } },
		.situation = { { "Tệp UTF-16 do một phần mềm khác xuất ra, không có dấu đầu tệp.",
				 "Another program wrote the file as UTF-16 without a mark." } },
		.said = { .value = "Unicode (UTF-16)" },
		.mend = { { "Không phải làm gì.",
			    "There is nothing to do." } },
	},
	[ISSUE_LETTERS_LOST] = {
		.rule = { { "Khi lưu bằng loại \"CSV\" thường, Excel thay chữ tiếng Việt mà "
			    "nó không lưu được bằng dấu hỏi. Chữ đã mất không khôi phục "
			    "được; số liệu vẫn được nhận nếu đọc được các ô khác.",
			    "Saving as plain \"CSV\", Excel puts a question mark in the place "
			    "of letters that it cannot save. They cannot be brought back; "
			    "the figures count if the other cells can be read." } },
		.files = { EXAMPLE_HEAD "Lâm Đồng;2025;30/11/2025;??a phương;1200\n" },
		.said = { .line = 2, .value = "??a" },
		.mend = { { "Mở bảng bằng Excel, chọn Lưu thành (Save As), loại \"CSV "
			    "UTF-8\", rồi gửi lại.",
			    "Open the table in Excel, choose Save As, type \"CSV UTF-8\", and "
			    "send that." } },
	},
	[ISSUE_ENCODINGS_MIXED] = {
		.rule = { { "Dòng chép từ tệp khác có thể giữ bảng mã của tệp ấy. Từng dòng "
			    "được đọc theo bảng mã của nó: UTF-8 nếu đúng dạng UTF-8, nếu "
			    "không thì bảng mã kia.",
			    "Lines copied from another file may keep its encoding. Each "
			    "line is read in its own: UTF-8 if it has that form, else the "
			    "other." } },
		.situation = { { "Một số dòng chép từ tệp TCVN3 vào tệp UTF-8.",
				 "Some lines were copied from a TCVN3 file into a UTF-8 file." } },
		.said = { .value = "TCVN3 (ABC)" },
		.mend = { { "Lưu cả tệp bằng loại \"CSV UTF-8\"; kiểm tra lại tên riêng.",
			    "Save all of the file as \"CSV UTF-8\"; check the names." } },
	},
	[ISSUE_CLEANED] = {
		.rule = { { "Chữ có dấu viết rời (macOS), dấu cách không ngắt, ký tự ẩn và "
			    "gạch nối mềm được đưa về dạng thường, để cùng một tên luôn là "
			    "một.",
			    "Letters with their marks apart (macOS), no-break spaces, "
			    "invisible characters and soft hyphens are made plain, so that "
			    "one name is always one." } },
		.situation = { { "Tên tỉnh ở dòng 2 có dấu cách không ngắt, chép từ một trang "
				 "web.",
				 "The name of the province in line 2 has a no-break space, "
				 "copied from a web page." } },
		.said = { .line = 2 },
		.mend = { { "Không phải làm gì.",
			    "There is nothing to do." } },
	},
};
// clang-format on

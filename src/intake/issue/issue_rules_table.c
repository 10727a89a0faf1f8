/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What can be wrong with the shape of a table: records, header, units. */
#include "intake/issue/issue_rules.h"

// clang-format off
const IssueRule issue_rules_table[ISSUE_CODES] = {
	[ISSUE_DELIMITER] = {
		RULE("D201", "delimiter", ERROR, FILE_REFUSED),
		.sentence = { { "Không tách được các cột của tệp: giữa các cột phải có dấu phẩy, "
				"dấu chấm phẩy, dấu tab hoặc dấu gạch đứng. " SAVE_VI,
				"The columns of the file cannot be told apart: between them "
				"there must be commas, semicolons, tabs or vertical bars. "
				SAVE_EN } },
	},
	[ISSUE_FEW_FIELDS] = {
		RULE("D203", "few-fields", ERROR, ROW_REFUSED),
		.sentence = { { "Dòng này có {{value}} ô, ít hơn {{expected}} ô của dòng tiêu "
				"đề, nên không rõ số nào thuộc cột nào. Xin điền đủ các ô; ô "
				"không có số liệu thì để trống.",
				"This row has {{value}} cells, fewer than the {{expected}} "
				"of the header row, so it is unclear which figure belongs to "
				"which column. Please give every cell; leave those without a "
				"figure empty." } },
	},
	[ISSUE_MANY_FIELDS] = {
		RULE("D204", "many-fields", ERROR, ROW_REFUSED),
		.sentence = { { "Dòng này có nhiều hơn {{expected}} ô của dòng tiêu đề: "
				"\"{{value}}\" nằm ngoài bảng. Nếu trong một ô có dấu dùng để "
				"tách cột, xin đặt cả ô trong dấu ngoặc kép.",
				"This row has more cells than the {{expected}} of the header "
				"row: \"{{value}}\" lies outside the table. If a cell "
				"contains the mark that separates columns, please put the "
				"whole cell in double quotes." } },
	},
	[ISSUE_LINE_WITHOUT_FIGURES] = {
		RULE("D205", "line-without-figures", NOTE, EXCLUDED),
		.sentence = { { "Dòng này không có số liệu nên không được đọc (chữ ký, ghi chú?).",
				"This line holds no figures and was not read (a signature, a "
				"note?)." } },
	},
	[ISSUE_QUOTE_INSIDE] = {
		RULE("D206", "quote-inside", NOTE, KEPT),
		.sentence = { { "Trong ô này có dấu ngoặc kép ({{value}}) mà ô không bắt đầu "
				"bằng dấu đó; dấu được giữ như một chữ.",
				"There is a double quote in this cell ({{value}}), which does "
				"not begin with one; it is kept as a letter." } },
	},
	[ISSUE_TEXT_BEHIND_QUOTE] = {
		RULE("D207", "text-behind-quote", ERROR, ROW_REFUSED),
		.sentence = { { "Sau dấu ngoặc kép đóng của ô này còn có chữ, nên không rõ ô "
				"kết thúc ở đâu. Xin viết đôi (\"\") mọi dấu ngoặc kép nằm bên "
				"trong ô, hoặc xóa chúng.",
				"There is text behind the double quote that closes this cell, "
				"so it is unclear where the cell ends. Please double (\"\") "
				"every quote inside the cell, or delete it." } },
	},
	[ISSUE_UNCLOSED_QUOTE] = {
		RULE("D208", "unclosed-quote", ERROR, ROW_REFUSED),
		.sentence = { { "Dấu ngoặc kép mở ở đây không có dấu đóng. Xin thêm dấu đóng ở "
				"cuối ô, hoặc xóa dấu mở.",
				"The double quote opened here is never closed. Please add "
				"the closing one at the end of the cell, or delete the "
				"opening one." } },
	},
	[ISSUE_OTHER_DELIMITER] = {
		RULE("D210", "other-delimiter", ERROR, ROW_REFUSED),
		.sentence = { { "Các ô của dòng này tách nhau bằng {{value}}, còn các ô của bảng "
				"bằng {{expected}}, nên dòng không được nhận. Xin gõ lại dòng "
				"này trong bảng tính, mỗi số một ô, rồi lưu lại cả tệp.",
				"The cells of this row are separated by {{value}}, those of the "
				"table by {{expected}}, so the row was refused. Please type it "
				"again in the spreadsheet, each figure in a cell of its own, "
				"and save the whole file again." } },
	},
	[ISSUE_LINE_TOO_LONG] = {
		RULE("D214", "line-too-long", ERROR, ROW_REFUSED),
		.sentence = { { "Dòng này quá dài nên không được đọc. Xin kiểm tra xem tệp có "
				"đúng là bảng số liệu không.",
				"This line is too long and was not read. Please check that the "
				"file is the table that was meant." } },
	},
	[ISSUE_OTHER_TABLE] = {
		RULE("D215", "other-table", ERROR, ROW_REFUSED),
		.sentence = { { "Từ dòng này (\"{{value}}\"…) là một bảng khác, với tiêu đề, kỳ "
				"hoặc đơn vị tính khác, nên từ đây trở đi không được nhận. "
				"Xin để mỗi bảng trong một tệp riêng.",
				"From this line on (\"{{value}}\"…) there is another table, with "
				"another header, period or unit, so nothing was accepted from "
				"here on. Please put each table in a file of its own." } },
	},
	[ISSUE_NO_HEADER] = {
		RULE("H301", "no-header", ERROR, FILE_REFUSED),
		.sentence = { { "Không tìm thấy dòng tiêu đề. Dòng đầu của bảng phải ghi tên các "
				"cột, chẳng hạn: {{expected}}.",
				"There is no header row. The first row of the table must "
				"name the columns, for instance: {{expected}}." } },
	},
	[ISSUE_COLUMN_MISSING] = {
		RULE("H302", "column-missing", ERROR, FILE_REFUSED),
		.sentence = { { "Bảng thiếu cột \"{{expected}}\". Xin thêm cột này vào dòng tiêu "
				"đề và điền cho mọi dòng.",
				"The table lacks the column \"{{expected}}\". Please add it "
				"to the header row and fill it in for every row." } },
	},
	[ISSUE_COLUMN_TWICE] = {
		RULE("H303", "column-twice", ERROR, FILE_REFUSED),
		.sentence = { { "Cột \"{{value}}\" và cột \"{{expected}}\" có cùng ý nghĩa. Xin "
				"chỉ giữ một cột.",
				"The columns \"{{value}}\" and \"{{expected}}\" mean the "
				"same. Please keep only one of them." } },
	},
	[ISSUE_COLUMN_UNKNOWN] = {
		RULE("H304", "column-unknown", WARNING, COLUMN_IGNORED),
		.sentence = { { "Cột \"{{value}}\" không có trong mẫu nên không được đọc. Nếu "
				"không cần, có thể bỏ qua.",
				"The column \"{{value}}\" is not in the form, so it was not "
				"read. If it is not needed, nothing has to be done." } },
		.hint = { { "Nếu là cột \"{{expected}}\", xin ghi đúng tên đó.",
			    "If it is the column \"{{expected}}\", please use that name." } },
	},
	[ISSUE_MEASURE_MISSING] = {
		RULE("H305", "measure-missing", ERROR, FILE_REFUSED),
		.sentence = { { "Bảng cần ít nhất một cột số liệu, chẳng hạn {{expected}}.",
				"The table needs at least one column of figures, such as "
				"{{expected}}." } },
	},
	[ISSUE_HEADER_REPEATED] = {
		RULE("H309", "header-repeated", NOTE, EXCLUDED),
		.sentence = { { "Dòng này là dòng tiêu đề được in lại (sang trang mới?), nên "
				"không "
				"được đọc như số liệu. Không cần làm gì.",
				"This row is the header again (a new page?), so it was not read "
				"as figures. Nothing has to be done." } },
	},
	[ISSUE_FROM_PREAMBLE] = {
		RULE("H311", "from-preamble", NOTE, KEPT),
		.sentence = { { "Bảng không có cột \"{{other}}\", nên {{expected}} được lấy từ "
				"dòng \"{{value}}\" phía trên bảng cho mọi dòng. Nếu không đúng, "
				"xin thêm cột \"{{other}}\".",
				"The table has no column \"{{other}}\", so {{expected}} was "
				"taken "
				"from \"{{value}}\" above the table, for all rows. If that is "
				"wrong, please add the column \"{{other}}\"." } },
	},
	[ISSUE_HEADING_AMBIGUOUS] = {
		RULE("H312", "heading-ambiguous", WARNING, COLUMN_IGNORED),
		.sentence = { { "Tiêu đề \"{{value}}\" có thể hiểu theo nhiều nghĩa và các ô bên "
				"dưới không cho biết là nghĩa nào, nên cột này không được "
				"đọc. Xin "
				"ghi tiêu đề rõ hơn.",
				"The heading \"{{value}}\" can mean several things and the cells "
				"below it do not tell which, so the column was not read. Please "
				"use a clearer heading." } },
		.hint = { { "Chẳng hạn: {{expected}}.", "For instance: {{expected}}." } },
	},
	[ISSUE_RATE_COLUMN] = {
		RULE("H313", "rate-column", NOTE, COLUMN_IGNORED),
		.sentence = { { "Cột tỷ lệ \"{{value}}\" không được đọc: tỷ lệ được tính từ các "
				"số tiền. Không phải làm gì.",
				"The column of rates \"{{value}}\" was not read: rates are "
				"computed from the amounts. There is nothing to do." } },
	},
	[ISSUE_UNIT_UNKNOWN] = {
		RULE("U501", "unit-unknown", ERROR, FILE_REFUSED),
		.sentence = { { "Không hiểu đơn vị tính \"{{value}}\". Xin ghi một trong các đơn "
				"vị: {{expected}}.",
				"The unit \"{{value}}\" is not known. Please use one of: "
				"{{expected}}." } },
	},
	[ISSUE_UNIT_TITLES] = {
		RULE("U502", "unit-titles", ERROR, FILE_REFUSED),
		.sentence = { { "Phía trên bảng ghi hai đơn vị tính khác nhau: "
				"\"{{expected}}\" và "
				"\"{{value}}\". Xin chỉ giữ đơn vị đúng.",
				"Two different units stand above the table: \"{{expected}}\" and "
				"\"{{value}}\". Please keep only the right one." } },
	},
	[ISSUE_UNIT_IN_CELL] = {
		RULE("U503", "unit-in-cell", NOTE, KEPT),
		.sentence = { { "\"{{value}}\" trong cột \"{{heading}}\" ghi đơn vị riêng, nên "
				"được đọc là {{expected}}. Nếu đúng thì không cần làm gì.",
				"\"{{value}}\" in the column \"{{heading}}\" states a unit of its "
				"own, so it was read as {{expected}}. If that is right, nothing "
				"has to be done." } },
	},
	[ISSUE_MAGNITUDE] = {
		RULE("U504", "magnitude", WARNING, KEPT),
		.sentence = { { "{{value}} (cột \"{{heading}}\") lệch khoảng một nghìn hay một "
				"triệu "
				"lần so với {{other}}. Nếu sai đơn vị tính thì số đúng là "
				"{{expected}}; xin sửa lại, hoặc xác nhận là đúng.",
				"{{value}} (column \"{{heading}}\") is about a thousand or a "
				"million times off {{other}}. If the unit is wrong, the right "
				"number is {{expected}}; please correct it, or confirm that it is "
				"right." } },
	},
	[ISSUE_ROW_UNIT] = {
		RULE("U505", "row-unit", ERROR, ROW_REFUSED),
		.sentence = { { "Không hiểu đơn vị tính \"{{value}}\" của dòng này. Xin ghi một "
				"trong các đơn vị: {{expected}}.",
				"The unit \"{{value}}\" of this row is not known. Please use one "
				"of: {{expected}}." } },
	},
	[ISSUE_UNIT_OF_HEADING] = {
		RULE("U506", "unit-of-heading", NOTE, KEPT),
		.sentence = { { "Cột \"{{value}}\" ghi đơn vị tính khác với \"{{expected}}\" "
				"phía trên bảng; cột này được đọc theo đơn vị của chính nó. Nếu "
				"không đúng, xin sửa tiêu đề của cột.",
				"The column \"{{value}}\" states another unit than "
				"\"{{expected}}\" above the table; it was read in its own unit. "
				"If that is wrong, please correct its heading." } },
	},
	[ISSUE_ROW_UNIT_DIFFERS] = {
		RULE("U507", "row-unit-differs", ERROR, ROW_REFUSED),
		.sentence = { { "Dòng này ghi đơn vị tính \"{{value}}\", khác với tiêu đề cột "
				"\"{{expected}}\", nên không rõ số tiền là bao nhiêu. Xin ghi "
				"cùng "
				"một đơn vị ở hai nơi.",
				"This row states the unit \"{{value}}\", but its column is "
				"headed "
				"\"{{expected}}\", so the amount is unclear. Please state the "
				"same "
				"unit in both places." } },
	},
};
// clang-format on

/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The table of rules: everything that can be wrong with a submission, and the sentence its sender
 * reads.  The reader is a clerk with a spreadsheet: say what is wrong and what to do, blame no one.
 */
#include "intake/issue.h"

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

static const IssueRule rules[ISSUE_CODES] = {
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
		RULE("E101", "encoding", ERROR, FILE_REFUSED),
		.sentence = { { "Từ chỗ này chữ trong tệp không đúng bảng mã UTF-8 ({{value}}), "
				"nên chữ tiếng Việt không đọc được. " SAVE_VI,
				"From here on the text of the file is not in UTF-8 "
				"({{value}}), so Vietnamese letters cannot be read. " SAVE_EN } },
	},
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
	[ISSUE_UNCLOSED_QUOTE] = {
		RULE("D208", "unclosed-quote", ERROR, ROW_REFUSED),
		.sentence = { { "Dấu ngoặc kép mở ở đây không có dấu đóng. Xin thêm dấu đóng ở "
				"cuối ô, hoặc xóa dấu mở.",
				"The double quote opened here is never closed. Please add "
				"the closing one at the end of the cell, or delete the "
				"opening one." } },
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
	[ISSUE_UNIT_UNKNOWN] = {
		RULE("U501", "unit-unknown", ERROR, FILE_REFUSED),
		.sentence = { { "Không hiểu đơn vị tính \"{{value}}\". Xin ghi một trong các đơn "
				"vị: {{expected}}.",
				"The unit \"{{value}}\" is not known. Please use one of: "
				"{{expected}}." } },
	},
	[ISSUE_VALUE_MISSING] = {
		RULE("V401", "value-missing", ERROR, ROW_REFUSED),
		.sentence = { { "Ô của cột \"{{heading}}\" còn trống. Xin điền vào.",
				"The cell of the column \"{{heading}}\" is empty. Please "
				"fill it in." } },
	},
	[ISSUE_NOT_A_NUMBER] = {
		RULE("V402", "not-a-number", ERROR, ROW_REFUSED),
		.sentence = { { "\"{{value}}\" trong cột \"{{heading}}\" không phải là số. Xin "
				"chỉ ghi chữ số, không kèm đơn vị; nếu không có số liệu thì để "
				"trống.",
				"\"{{value}}\" in the column \"{{heading}}\" is not a "
				"number. Please write digits only, without a unit; leave the "
				"cell empty if there is no figure." } },
	},
	[ISSUE_NARROW_COLUMN] = {
		RULE("V403", "narrow-column", ERROR, ROW_REFUSED),
		.sentence = { { "Ô này hiện {{value}} vì cột Excel quá hẹp. Xin kéo rộng cột "
				"\"{{heading}}\" trong Excel, lưu lại tệp CSV rồi gửi lại.",
				"This cell shows {{value}} because its column in Excel is too "
				"narrow. Please widen the column \"{{heading}}\" in Excel, "
				"save the CSV file again and send that." } },
	},
	[ISSUE_GROUPING] = {
		RULE("V404", "grouping", ERROR, ROW_REFUSED),
		.sentence = { { "Trong \"{{value}}\" (cột \"{{heading}}\") các dấu ngăn cách "
				"không tách đúng từng nhóm ba chữ số. Xin ghi lại số này, tốt "
				"nhất là không có dấu ngăn cách hàng nghìn.",
				"In \"{{value}}\" (column \"{{heading}}\") the separators do "
				"not set off groups of three digits. Please write the number "
				"again, best without thousands separators." } },
	},
	[ISSUE_NOTATION_MIXED] = {
		RULE("V405", "notation-mixed", ERROR, ROW_REFUSED),
		.sentence = { { "\"{{value}}\" (cột \"{{heading}}\") dùng dấu chấm và dấu phẩy "
				"khác với những số khác trong tệp. Xin ghi mọi số theo cùng một "
				"cách, như {{expected}}.",
				"\"{{value}}\" (column \"{{heading}}\") uses point and comma "
				"in another way than other numbers of the file. Please write "
				"all numbers in one way, such as {{expected}}." } },
	},
	[ISSUE_NEGATIVE] = {
		RULE("V406", "negative", ERROR, ROW_REFUSED),
		.sentence = { { "\"{{value}}\" trong cột \"{{heading}}\" là số âm; cột này chỉ "
				"nhận số từ 0 trở lên. Xin kiểm tra lại.",
				"\"{{value}}\" in the column \"{{heading}}\" is negative; "
				"this column takes only 0 or more. Please check it." } },
	},
	[ISSUE_DATE] = {
		RULE("V408", "date", ERROR, ROW_REFUSED),
		.sentence = { { "\"{{value}}\" trong cột \"{{heading}}\" không phải là một ngày "
				"có thật. Xin ghi ngày/tháng/năm, chẳng hạn 30/11/2025.",
				"\"{{value}}\" in the column \"{{heading}}\" is not a real "
				"date. Please write day/month/year, for instance 30/11/2025." } },
	},
	[ISSUE_SERIAL_DATE] = {
		RULE("V409", "serial-date", ERROR, ROW_REFUSED),
		.sentence = { { "\"{{value}}\" trong cột \"{{heading}}\" là con số của ngày "
				"{{expected}}: định dạng ô không phải là ngày. Xin chọn định dạng "
				"ngày cho cột này trong Excel, lưu lại tệp CSV rồi gửi lại.",
				"\"{{value}}\" in the column \"{{heading}}\" is the number of "
				"the day {{expected}}: the format of the cell is not a date. "
				"Please give this column the format of a date in Excel, save "
				"the CSV file again and send that." } },
	},
	[ISSUE_PLACE_UNKNOWN] = {
		RULE("V410", "place-unknown", ERROR, ROW_REFUSED),
		.sentence = { { "Không có tỉnh, thành phố hay khu vực nào là \"{{value}}\". Xin "
				"kiểm tra lại.",
				"There is no province, city or region \"{{value}}\". Please "
				"check it." } },
		.hint = { { "Có phải là \"{{expected}}\" không?",
			    "Is it \"{{expected}}\"?" } },
	},
	[ISSUE_VALUE_UNKNOWN] = {
		RULE("V411", "value-unknown", ERROR, ROW_REFUSED),
		.sentence = { { "\"{{value}}\" không phải là một giá trị của cột "
				"\"{{heading}}\"{{other}}.",
				"\"{{value}}\" is not a value of the column "
				"\"{{heading}}\"{{other}}." } },
		.hint = { { "Xin chọn một trong các giá trị: {{expected}}.",
			    "Please choose one of: {{expected}}." } },
	},
	[ISSUE_AMBIGUOUS_NUMBER] = {
		RULE("V412", "ambiguous-number", ERROR, ROW_REFUSED),
		.sentence = { { "\"{{value}}\" (cột \"{{heading}}\") có hai cách hiểu, và không "
				"số nào khác trong tệp cho biết cách nào đúng. Nếu dấu ngăn cách "
				"hàng nghìn, xin ghi {{expected}}; nếu là dấu thập phân, xin "
				"thêm một chữ số 0: {{value}}0.",
				"\"{{value}}\" (column \"{{heading}}\") can be read in two "
				"ways, and no other number of the file tells which is right. "
				"If the mark separates thousands, please write {{expected}}; "
				"if it is the decimal mark, please add a zero: {{value}}0." } },
	},
	[ISSUE_OVERFLOW] = {
		RULE("V413", "overflow", ERROR, ROW_REFUSED),
		.sentence = { { "\"{{value}}\" trong cột \"{{heading}}\" quá lớn. Xin kiểm tra "
				"lại số và đơn vị tính.",
				"\"{{value}}\" in the column \"{{heading}}\" is too large. "
				"Please check the number and its unit." } },
	},
	[ISSUE_PERIOD] = {
		RULE("V416", "period", ERROR, ROW_REFUSED),
		.sentence = { { "\"{{value}}\" trong cột \"{{heading}}\" không phải là năm hay "
				"giai đoạn. Xin ghi như 2025 hoặc 2021-2025.",
				"\"{{value}}\" in the column \"{{heading}}\" is neither a "
				"year nor a span of years. Please write it like 2025 or "
				"2021-2025." } },
	},
	[ISSUE_PLACE_OTHER_TIME] = {
		RULE("V417", "place-other-time", ERROR, ROW_REFUSED),
		.sentence = { { "Vào ngày {{other}} không có tỉnh, thành phố nào mang tên hoặc mã "
				"\"{{value}}\". Xin sửa tên, mã hoặc ngày cho khớp nhau.",
				"On {{other}} no province or city had the name or code "
				"\"{{value}}\". Please make name, code and date agree." } },
		.hint = { { "Vào ngày đó nơi này là \"{{expected}}\".",
			    "On that date this place is \"{{expected}}\"." } },
	},
	[ISSUE_FRACTION] = {
		RULE("V418", "fraction", ERROR, ROW_REFUSED),
		.sentence = { { "\"{{value}}\" trong cột \"{{heading}}\" phải là {{expected}}. Xin "
				"kiểm tra lại.",
				"\"{{value}}\" in the column \"{{heading}}\" must be "
				"{{expected}}. Please check it." } },
	},
	[ISSUE_PLACE_CODE] = {
		RULE("V419", "place-code-disagrees", ERROR, ROW_REFUSED),
		.sentence = { { "Tên \"{{value}}\" và mã {{other}} không cùng một nơi: "
				"{{expected}}. Xin sửa tên hoặc mã.",
				"The name \"{{value}}\" and the code {{other}} are not of one "
				"place: {{expected}}. Please correct the name or the code." } },
	},
	[ISSUE_FAR_ABOVE_PLAN] = {
		RULE("R601", "far-above-plan", WARNING, KEPT),
		.sentence = { { "{{other}} gấp {{value}} lần kế hoạch. Xin kiểm tra đơn vị tính.",
				"{{other}} is {{value}} times the plan. Please check the "
				"unit." } },
	},
	[ISSUE_TOTAL_DIFFERS] = {
		RULE("T701", "total-differs", WARNING, EXCLUDED),
		.sentence = { { "Dòng tổng ghi {{value}} ở cột \"{{heading}}\", còn các dòng đã "
				"nhận ở phía trên cộng lại được {{expected}}. Dòng tổng không "
				"được tính vào báo cáo. Nếu phía trên có dòng bị từ chối, xin "
				"sửa dòng đó trước, rồi xem lại tổng.",
				"The total row says {{value}} in the column \"{{heading}}\", "
				"while the accepted rows above it come to {{expected}}. The "
				"total row is not counted in the report. If rows above it "
				"were refused, please correct those first, then look at the "
				"total again." } },
	},
	[ISSUE_TOTAL_UNREADABLE] = {
		RULE("T705", "total-unreadable", WARNING, EXCLUDED),
		.sentence = { { "Không đọc được \"{{value}}\" của dòng tổng ở cột "
				"\"{{heading}}\", nên không so được tổng. Xin ghi lại số này.",
				"\"{{value}}\" of the total row in the column "
				"\"{{heading}}\" cannot be read, so the total could not be "
				"compared. Please write the number again." } },
	},
	[ISSUE_SOURCES_DIFFER] = {
		RULE("T707", "sources-differ", WARNING, KEPT),
		.sentence = { { "Cột {{heading}}: dòng Hai nguồn ghi {{value}}, còn địa phương "
				"cộng quốc gia được {{expected}}{{other}}. Xin kiểm tra ba số này.",
				"Column {{heading}}: the line of both sources says {{value}}, "
				"while local plus national come to {{expected}}{{other}}. "
				"Please check these three figures." } },
	},
	[ISSUE_PARTS_EXCEED] = {
		RULE("T708", "parts-exceed", ERROR, EXCLUDED),
		.sentence = { { "Dòng này không ghi nội dung hay đề án nên được hiểu là số tổng, "
				"nhưng các dòng chi tiết cùng nguồn cộng lại nhiều hơn; phần số "
				"liệu này chưa được dùng. Nếu là số tổng, xin sửa lại; nếu là "
				"khoản khác, xin ghi rõ nội dung hoặc tên đề án.",
				"This line leaves out the content or project and so is taken "
				"for a total, but the itemised lines of the same source come "
				"to more; these figures are not used. If it is a total, please "
				"correct it; if it is another amount, please state its content "
				"or project." } },
	},
	[ISSUE_SUPERSEDED] = {
		RULE("S803", "superseded", NOTE, EXCLUDED),
		.sentence = { { "Số liệu này đã được thay bằng một lần báo cáo sau "
				"({{expected}}). Không cần làm gì.",
				"These figures were replaced by a later revision "
				"({{expected}}). Nothing has to be done." } },
	},
	[ISSUE_TWO_CURRENT] = {
		RULE("S804", "two-current", ERROR, EXCLUDED),
		.sentence = { { "Số liệu này và {{expected}} cùng báo cáo một nơi, một kỳ, một "
				"ngày, nên không rõ số nào đúng. Nếu là bản sửa, xin ghi Lần báo "
				"cáo lớn hơn; nếu gửi nhầm, xin rút một tệp.",
				"These figures and {{expected}} report on the same place, "
				"period and date, so it is unclear which are right. If they "
				"are a correction, please give a higher revision; if they "
				"were sent by mistake, please withdraw one file." } },
	},
	[ISSUE_LINE_TWICE] = {
		RULE("S805", "line-twice", ERROR, EXCLUDED),
		.sentence = { { "Dòng này và dòng {{expected}} nêu cùng một số liệu của cùng nơi, "
				"kỳ, ngày, nguồn, nội dung và đề án, nên không rõ là hai khoản "
				"hay một khoản ghi hai lần; cả phần số liệu này chưa được dùng. "
				"Nếu là hai đề án, xin ghi tên từng đề án; nếu là bản sửa, xin bỏ "
				"dòng cũ.",
				"This line and line {{expected}} state the same figure of the same "
				"place, period, date, source, content and project, so it is "
				"unclear whether they are two amounts or one written twice; these "
				"figures are not used. If they are two projects, please name each; "
				"if one corrects the other, please delete the old line." } },
	},
	[ISSUE_TERRITORY_TWICE] = {
		RULE("S807", "territory-twice", ERROR, EXCLUDED),
		.sentence = { { "\"{{value}}\" và \"{{expected}}\" có phần địa bàn trùng nhau "
				"trong cùng một kỳ, nên số liệu sẽ bị tính hai lần. Xin chỉ báo "
				"cáo theo địa giới cũ hoặc theo địa giới mới.",
				"\"{{value}}\" and \"{{expected}}\" share territory in the "
				"same period, so the figures would count twice. Please "
				"report either by the old or by the new provinces." } },
	},
	[ISSUE_AFTER_REPORT] = {
		RULE("S808", "after-report", WARNING, EXCLUDED),
		.sentence = { { "Số liệu đến ngày {{value}}, sau ngày lập báo cáo "
				"({{expected}}), nên chưa được dùng. Xin kiểm tra lại ngày.",
				"The figures are as of {{value}}, later than the date of the "
				"report ({{expected}}), so they are not used yet. Please "
				"check the date." } },
	},
};
// clang-format on

const IssueRule *issue_rule(IssueCode code)
{
	g_assert(code < ISSUE_CODES);
	return &rules[code];
}

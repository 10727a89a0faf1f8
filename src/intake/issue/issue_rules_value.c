/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What can be wrong with a cell. */
#include "intake/issue/issue_rules.h"

// clang-format off
const IssueRule issue_rules_value[ISSUE_CODES] = {
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
				"khác với số cùng cột ở dòng {{other}}. Xin ghi mọi số theo "
				"cùng một cách, như {{expected}}.",
				"\"{{value}}\" (column \"{{heading}}\") uses point and comma "
				"in another way than the number of the same column in line "
				"{{other}}. Please write all numbers in one way, such as "
				"{{expected}}." } },
	},
	[ISSUE_NEGATIVE] = {
		RULE("V406", "negative", ERROR, ROW_REFUSED),
		.sentence = { { "\"{{value}}\" trong cột \"{{heading}}\" là số âm{{other}}; cột "
				"này chỉ nhận số từ 0 trở lên. Xin kiểm tra lại.",
				"\"{{value}}\" in the column \"{{heading}}\" is negative{{other}}; "
				"this column takes only 0 or more. Please check it." } },
	},
	[ISSUE_SCIENTIFIC] = {
		RULE("V407", "scientific", ERROR, ROW_REFUSED),
		.sentence = { { "\"{{value}}\" trong cột \"{{heading}}\" là cách Excel rút gọn một "
				"số dài, và các chữ số cuối có thể đã mất. Xin chọn định dạng "
				"Number cho cột này trong Excel, xem lại số, lưu lại tệp CSV rồi "
				"gửi lại.",
				"\"{{value}}\" in the column \"{{heading}}\" is how Excel shortens "
				"a long number, and its last digits may be lost. Please give "
				"this column the format Number in Excel, check the number, save "
				"the CSV file again and send that." } },
		.hint = { { "Số đang ghi có nghĩa là {{expected}}.",
			    "As it stands it means {{expected}}." } },
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
		.sentence = { { "\"{{value}}\" (cột \"{{heading}}\") có hai cách hiểu, và các số "
				"khác trong tệp không cho biết chắc cách nào đúng. Nếu dấu ngăn "
				"cách hàng nghìn, xin ghi {{expected}}; nếu là dấu thập phân, "
				"xin thêm một chữ số 0: {{other}}.",
				"\"{{value}}\" (column \"{{heading}}\") can be read in two "
				"ways, and the other numbers of the file do not settle which is "
				"right. If the mark separates thousands, please write "
				"{{expected}}; if it is the decimal mark, please add a zero: "
				"{{other}}." } },
	},
	[ISSUE_OVERFLOW] = {
		RULE("V413", "overflow", ERROR, ROW_REFUSED),
		.sentence = { { "\"{{value}}\" trong cột \"{{heading}}\" quá lớn. Xin kiểm tra "
				"lại số và đơn vị tính.",
				"\"{{value}}\" in the column \"{{heading}}\" is too large. "
				"Please check the number and its unit." } },
	},
	[ISSUE_COUNT_OUTLIER] = {
		RULE("V415", "count-outlier", WARNING, KEPT),
		.sentence = { { "{{value}} (cột \"{{heading}}\") lớn hơn hẳn {{other}}; có thể dấu "
				"ngăn cách bị đọc nhầm và số đúng là {{expected}}. Xin kiểm tra "
				"lại.",
				"{{value}} (column \"{{heading}}\") is far above {{other}}; "
				"perhaps "
				"a separator was misread and the right number is {{expected}}. "
				"Please check it." } },
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
	[ISSUE_ERROR_CELL] = {
		RULE("V420", "error-cell", ERROR, ROW_REFUSED),
		.sentence = { { "Ô này ghi {{value}}: công thức trong Excel (cột \"{{heading}}\") "
				"bị lỗi. Xin sửa công thức hoặc ghi số vào ô, lưu lại tệp CSV rồi "
				"gửi lại; nếu không có số liệu thì để trống.",
				"This cell says {{value}}: its formula in Excel (column "
				"\"{{heading}}\") failed. Please correct the formula or write the "
				"number, save the CSV file again and send that; leave the cell "
				"empty if there is no figure." } },
	},
	[ISSUE_PERCENT] = {
		RULE("V421", "percent", ERROR, ROW_REFUSED),
		.sentence = { { "\"{{value}}\" là tỷ lệ phần trăm, còn cột \"{{heading}}\" phải "
				"ghi số tiền hoặc số lượng. Xin ghi số đó; tỷ lệ sẽ được tính ra.",
				"\"{{value}}\" is a percentage, while the column \"{{heading}}\" "
				"takes an amount or a count. Please write that; rates are "
				"computed from it." } },
	},
	[ISSUE_APPROXIMATE] = {
		RULE("V422", "approximate", ERROR, ROW_REFUSED),
		.sentence = { { "\"{{value}}\" trong cột \"{{heading}}\" không phải là một số "
				"chính xác. Xin chỉ ghi số vào ô này, và ghi Khoảng, Trên hoặc Ước "
				"tính vào cột Trạng thái số liệu.",
				"\"{{value}}\" in the column \"{{heading}}\" is not an exact "
				"number. Please write only the number here, and About, At least "
				"or Estimate in the column Trạng thái số liệu (status)." } },
	},
	[ISSUE_NUMBER_IS_DATE] = {
		RULE("V423", "number-is-date", ERROR, ROW_REFUSED),
		.sentence = { { "\"{{value}}\" trong cột \"{{heading}}\" là ngày tháng, không phải "
				"là một số. Excel có thể đã tự đổi số thành ngày; xin chọn định "
				"dạng Number cho cột này rồi ghi lại số.",
				"\"{{value}}\" in the column \"{{heading}}\" is a date, not a "
				"number. Excel may have turned a number into a date; please give "
				"this column the format Number and write the number again." } },
	},
	[ISSUE_CELL_UNIT] = {
		RULE("V424", "cell-unit", ERROR, ROW_REFUSED),
		.sentence = { { "Trong \"{{value}}\" (cột \"{{heading}}\"), \"{{other}}\" không "
				"phải là đơn vị của cột này. Xin chỉ ghi số, theo đơn vị ở dòng "
				"tiêu đề.",
				"In \"{{value}}\" (column \"{{heading}}\"), \"{{other}}\" "
				"is no unit of this column. Please write only the number, in the "
				"unit of the header row." } },
	},
	[ISSUE_FOREIGN_DIGITS] = {
		RULE("V425", "foreign-digits", ERROR, ROW_REFUSED),
		.sentence = { { "\"{{value}}\" trong cột \"{{heading}}\" có chữ số không phải là "
				"các chữ số thường từ 0 đến 9. Xin gõ lại số này.",
				"\"{{value}}\" in the column \"{{heading}}\" has digits that are "
				"not the common ones from 0 to 9. Please type the number "
				"again." } },
	},
};
// clang-format on

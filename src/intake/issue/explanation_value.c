/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The explanations of what can be wrong with a cell. */
#include "intake/issue/explanation.h"

// clang-format off
const Explanation explanations_value[ISSUE_CODES] = {
	[ISSUE_VALUE_MISSING] = {
		.rule = { { "Nơi, năm, ngày và nguồn phải được ghi ở mọi dòng; ô trống không "
			    "được hiểu là \"như dòng trên\".",
			    "Place, year, date and source stand in every row; an empty cell "
			    "does not mean \"as above\"." } },
		.files = { EXAMPLE_HEAD "Lâm Đồng;;30/11/2025;Địa phương;3200\n" },
		.said = { .line = 2, .column = 10, .heading = "Năm" },
		.mend = { { "Điền ô này. Trong Excel, hãy bỏ trộn ô (Merge) trước khi lưu CSV.",
			    "Fill the cell in. In Excel, unmerge cells before saving as CSV." } },
	},
	[ISSUE_NOT_A_NUMBER] = {
		.rule = { { "Ô số liệu chỉ chứa một số. Chữ hay đơn vị lẫn vào thì không rõ số đó "
			    "là bao nhiêu.",
			    "A cell of figures holds one number. With words in it, it is unclear "
			    "how much is meant." } },
		.files = { EXAMPLE_HEAD "Lâm Đồng;2025;30/11/2025;Địa phương;ba tỷ\n" },
		.said = { .line = 2, .column = 37, .heading = "Kế hoạch", .value = "ba tỷ" },
		.mend = { { "Chỉ ghi chữ số; không có số thì để trống.",
			    "Write digits only; leave the cell empty for no figure." } },
	},
	[ISSUE_NARROW_COLUMN] = {
		.rule = { { "Excel ghi #### khi cột hẹp hơn con số; con số thật không còn "
			    "trong tệp CSV.",
			    "Excel writes #### where a column is narrower than its number; "
			    "the number itself is not in the CSV file." } },
		.files = { EXAMPLE_HEAD "Lâm Đồng;2025;30/11/2025;Địa phương;#####\n" },
		.said = { .line = 2, .column = 37, .heading = "Kế hoạch", .value = "#####" },
		.mend = { { "Kéo rộng cột trong Excel, lưu lại CSV rồi gửi lại.",
			    "Widen the column in Excel, save as CSV again and send that." } },
	},
	[ISSUE_GROUPING] = {
		.rule = { { "Dấu ngăn cách hàng nghìn chỉ đứng trước từng nhóm ba chữ số. Đặt "
			    "chỗ khác thì số có thể là số khác hẳn.",
			    "Thousands separators stand only before groups of three digits. "
			    "Elsewhere the number may be quite another one." } },
		.files = { EXAMPLE_HEAD "Lâm Đồng;2025;30/11/2025;Địa phương;1.23.4\n" },
		.said = { .line = 2, .column = 37, .heading = "Kế hoạch", .value = "1.23.4" },
		.mend = { { "Ghi lại số không có dấu ngăn cách hàng nghìn, như 1234 hoặc "
			    "1234,5.",
			    "Write the number without thousands separators, like 1234 or "
			    "1234,5." } },
	},
	[ISSUE_NOTATION_MIXED] = {
		.rule = { { "Trong một cột, dấu phẩy và dấu chấm có một nghĩa. Số viết ngược lại "
			    "có "
			    "thể sai một nghìn lần.",
			    "In one column comma and point have one meaning. A number written the "
			    "other way may be off by a thousand." } },
		.files = { EXAMPLE_HEAD "Lâm Đồng;2025;30/11/2025;Địa phương;1.234,5\n"
			   "Huế;2025;30/11/2025;Địa phương;2.345,6\n"
			   "Hà Nội;2025;30/11/2025;Địa phương;1,234.5\n" },
		.said = { .line = 4, .column = 35, .heading = "Kế hoạch", .value = "1,234.5",
			  .expected = "1.234,5", .other = "2" },
		.mend = { { "Ghi mọi số trong tệp theo cùng một cách.",
			    "Write all numbers of the file in one way." } },
	},
	[ISSUE_NEGATIVE] = {
		.rule = { { "Kế hoạch, thực hiện và số lượng không thể âm. Dấu trừ hoặc ngoặc "
			    "đơn thường là số điều chỉnh giảm.",
			    "Plans, spending and counts cannot be negative. A minus sign or "
			    "brackets mostly mean a reduction." } },
		.files = { EXAMPLE_HEAD "Lâm Đồng;2025;30/11/2025;Địa phương;-3200\n" },
		.said = { .line = 2, .column = 37, .heading = "Kế hoạch", .value = "-3200" },
		.mend = { { "Ghi số sau điều chỉnh, không ghi phần tăng giảm.",
			    "Write the figure after the change, not the change." } },
	},
	[ISSUE_SCIENTIFIC] = {
		.rule = { { "Excel rút gọn số dài thành dạng 3.00E+05; các chữ số sau không "
			    "còn trong tệp CSV, nên số có thể đã bị làm tròn.",
			    "Excel shortens long numbers to the form 3.00E+05; the digits "
			    "behind are not in the CSV file, so that the number may be "
			    "rounded." } },
		.files = { EXAMPLE_HEAD "Lâm Đồng;2025;30/11/2025;Địa phương;3.00E+05\n" },
		.said = { .line = 2, .column = 37, .heading = "Kế hoạch",
			  .value = "3.00E+05", .expected = "300000" },
		.mend = { { "Chọn định dạng Number cho cột, xem lại số, lưu lại CSV.",
			    "Give the column the format Number, check the figure and save "
			    "as CSV again." } },
	},
	[ISSUE_DATE] = {
		.rule = { { "Ngày của số liệu quyết định bản nào mới hơn và được so với bản "
			    "nào; ngày không có thật thì không đặt được.",
			    "The date of the figures decides which are newer and what they "
			    "are compared with; one that does not exist cannot." } },
		.files = { EXAMPLE_HEAD "Lâm Đồng;2025;31/11/2025;Địa phương;3200\n" },
		.said = { .line = 2, .column = 15, .heading = "Số liệu đến",
			  .value = "31/11/2025" },
		.mend = { { "Ghi ngày/tháng/năm, như 30/11/2025.",
			    "Write day/month/year, like 30/11/2025." } },
	},
	[ISSUE_SERIAL_DATE] = {
		.rule = { { "Excel giữ ngày dưới dạng số; khi ô không có định dạng ngày, tệp "
			    "CSV nhận con số đó.",
			    "Excel keeps dates as numbers; where the cell has no date format, "
			    "the CSV file gets that number." } },
		.files = { EXAMPLE_HEAD "Lâm Đồng;2025;45991;Địa phương;3200\n" },
		.said = { .line = 2, .column = 15, .heading = "Số liệu đến", .value = "45991",
			  .expected = "30/11/2025" },
		.mend = { { "Chọn định dạng ngày (dd/mm/yyyy) cho cột, lưu lại CSV.",
			    "Give the column a date format (dd/mm/yyyy) and save as CSV again." } },
	},
	[ISSUE_PLACE_UNKNOWN] = {
		.rule = { { "Nơi phải là một tỉnh, thành phố hoặc khu vực có trong danh mục, "
			    "viết có dấu hay không dấu đều được. Tên lạ không bị đoán.",
			    "A place is a province, city or region of the register, with or "
			    "without marks. An unknown name is not guessed at." } },
		.files = { EXAMPLE_HEAD "Lâm Đòn;2025;30/11/2025;Địa phương;3200\n" },
		.said = { .line = 2, .column = 1, .heading = "Tỉnh", .value = "Lâm Đòn",
			  .expected = "Lâm Đồng" },
		.mend = { { "Sửa tên; huyện, xã thì ghi ở cột Ghi chú, còn ở đây ghi tỉnh.",
			    "Correct the name; districts and communes belong in the notes, "
			    "the province here." } },
	},
	[ISSUE_VALUE_UNKNOWN] = {
		.rule = { { "Một số cột chỉ nhận những giá trị trong danh mục, để các nơi "
			    "cộng được với nhau.",
			    "Some columns take only values of a list, so that places can be "
			    "added up." } },
		.files = { EXAMPLE_HEAD "Lâm Đồng;2025;30/11/2025;Ngân hàng;3200\n" },
		.said = { .line = 2, .column = 26, .heading = "Nguồn", .value = "Ngân hàng",
			  .expected = "Khuyến công địa phương; Khuyến công quốc gia; Hai nguồn "
				      "(không tách)\nLocal; National; Both sources (not "
				      "split)" },
		.mend = { { "Chọn một giá trị trong danh sách của câu báo.",
			    "Choose one of the values that the sentence lists." } },
	},
	[ISSUE_AMBIGUOUS_NUMBER] = {
		.rule = { { "Một dấu theo sau bởi đúng ba chữ số có thể ngăn hàng nghìn hoặc phần "
			    "thập phân: lệch nhau một nghìn lần. Số khác trong cột, trong tệp hoặc "
			    "dòng tổng quyết định; nếu không rõ, chương trình hỏi chứ không đoán.",
			    "One mark before just three digits may separate thousands or decimals: "
			    "a factor of a thousand. Other numbers of the column, of the file or "
			    "the total row decide; where they do not, the program asks and does "
			    "not guess." } },
		.files = { EXAMPLE_HEAD "Lâm Đồng;2025;30/11/2025;Địa phương;1.234\n" },
		.said = { .line = 2, .column = 37, .heading = "Kế hoạch", .value = "1.234",
			  .expected = "1234", .other = "1.2340" },
		.mend = { { "Viết số không có dấu ngăn cách hàng nghìn (1234), hoặc thêm một chữ "
			    "số "
			    "0 nếu là phần thập phân (1.2340).",
			    "Write the number without thousands separators (1234), or add a zero "
			    "if "
			    "they are decimals (1.2340)." } },
	},
	[ISSUE_OVERFLOW] = {
		.rule = { { "Số lớn hơn mọi ngân sách có thể có; thường do đơn vị tính hoặc "
			    "dính hai số vào nhau.",
			    "The number is larger than any budget can be; mostly it is the "
			    "unit, or two numbers run together." } },
		.files = { EXAMPLE_HEAD
			   "Lâm Đồng;2025;30/11/2025;Địa phương;99999999999999999999\n" },
		.said = { .line = 2, .column = 37, .heading = "Kế hoạch",
			  .value = "99999999999999999999" },
		.mend = { { "Kiểm tra con số và đơn vị tính của cột.",
			    "Check the number and the unit of its column." } },
	},
	[ISSUE_COUNT_OUTLIER] = {
		.rule = { { "Một số đếm lớn gấp khoảng một nghìn lần các số khác của cột thường "
			    "là dấu ngăn cách bị hiểu nhầm.",
			    "A count about a thousand times the rest of its column mostly is a "
			    "separator that was misread." } },
		.files = { "Tỉnh;Năm;Số liệu đến;Nguồn;Tên đề án;Số đề án\n"
			   "Lâm Đồng;2025;30/11/2025;Địa phương;Đề án 1;5\n"
			   "Lâm Đồng;2025;30/11/2025;Địa phương;Đề án 2;5\n"
			   "Lâm Đồng;2025;30/11/2025;Địa phương;Đề án 3;5\n"
			   "Lâm Đồng;2025;30/11/2025;Địa phương;Đề án 4;5\n"
			   "Lâm Đồng;2025;30/11/2025;Địa phương;Đề án 5;5\n"
			   "Lâm Đồng;2025;30/11/2025;Địa phương;Đề án 6;5\n"
			   "Lâm Đồng;2025;30/11/2025;Địa phương;Đề án 7;5\n"
			   "Lâm Đồng;2025;30/11/2025;Địa phương;Đề án 8;5\n"
			   "Lâm Đồng;2025;30/11/2025;Địa phương;Đề án 9;5000\n" },
		.said = { .line = 10, .heading = "Số đề án", .value = "5000", .expected = "5",
			  .other = "các số khác của cột\nthe other figures of the column" },
		.mend = { { "Ghi lại số, không có dấu ngăn cách.",
			    "Write the number again, without a separator." } },
	},
	[ISSUE_PERIOD] = {
		.rule = { { "Kỳ là một năm hoặc một giai đoạn nhiều năm.",
			    "A period is one year or a span of years." } },
		.files = { EXAMPLE_HEAD "Lâm Đồng;20255;30/11/2025;Địa phương;3200\n" },
		.said = { .line = 2, .column = 10, .heading = "Năm", .value = "20255" },
		.mend = { { "Ghi như 2025 hoặc 2021-2025.",
			    "Write it like 2025 or 2021-2025." } },
	},
	[ISSUE_PLACE_OTHER_TIME] = {
		.rule = { { "Tên và mã được đọc theo bản đồ của ngày số liệu. Từ 01/07/2025 "
			    "nhiều tỉnh đã nhập lại.",
			    "Names and codes are read on the map of the day of the figures. "
			    "On 1 July 2025 many provinces merged." } },
		.files = { EXAMPLE_HEAD "Bình Thuận;2025;30/11/2025;Địa phương;3200\n" },
		.said = { .line = 2, .column = 1, .heading = "Tỉnh", .value = "Bình Thuận",
			  .expected = "Lâm Đồng (68)\nLam Dong (68)",
			  .other = "30/11/2025\n30 November 2025" },
		.mend = { { "Dùng tên của ngày đó, hoặc ghi cột \"Địa giới theo ngày\" nếu số "
			    "liệu theo bản đồ cũ.",
			    "Use the name of that day, or state the day of the map in the "
			    "column \"Địa giới theo ngày\" (territory as of)." } },
	},
	[ISSUE_FRACTION] = {
		.rule = { { "Tiền tính đến đồng, số lượng là số nguyên. Phần lẻ nhỏ hơn thế "
			    "thường do sai đơn vị tính.",
			    "Money is exact to the đồng and counts are whole. A smaller "
			    "fraction is mostly a wrong unit." } },
		.files = { "Tỉnh;Năm;Số liệu đến;Nguồn;Số đề án\n"
			   "Lâm Đồng;2025;30/11/2025;Địa phương;3,5\n" },
		.said = { .line = 2, .column = 37, .heading = "Số đề án", .value = "3,5",
			  .expected = "số nguyên\na whole number" },
		.mend = { { "Ghi số nguyên, hoặc kiểm tra đơn vị tính của cột.",
			    "Write a whole number, or check the unit of the column." } },
	},
	[ISSUE_PLACE_CODE] = {
		.rule = { { "Tên và mã phải là của cùng một nơi; nếu không, không biết tin "
			    "cái nào.",
			    "Name and code must be of one place; otherwise nobody knows which "
			    "to believe." } },
		.files = { "Mã tỉnh;Tỉnh;Năm;Số liệu đến;Nguồn;Kế hoạch\n"
			   "46;Lâm Đồng;2025;30/11/2025;Địa phương;3200\n" },
		.said = { .line = 2, .column = 4, .heading = "Tỉnh", .value = "Lâm Đồng",
			  .other = "46",
			  .expected = "mã của Lâm Đồng là 68, còn mã 46 là Huế\n"
				      "the code of Lam Dong is 68, while the code 46 is Hue" },
		.mend = { { "Sửa tên hoặc mã; mã đổi nghĩa từ 01/07/2025.",
			    "Correct the name or the code; codes changed meaning on 1 July "
			    "2025." } },
	},
	[ISSUE_ERROR_CELL] = {
		.rule = { { "Công thức bị lỗi thì Excel ghi mã lỗi thay cho số; trong tệp "
			    "CSV không còn số nào.",
			    "Where a formula fails, Excel writes the name of the error; the "
			    "CSV file holds no number." } },
		.files = { EXAMPLE_HEAD "Lâm Đồng;2025;30/11/2025;Địa phương;#REF!\n" },
		.said = { .line = 2, .column = 37, .heading = "Kế hoạch",
			  .value = "#REF!" },
		.mend = { { "Sửa công thức trong Excel, hoặc ghi thẳng số vào ô, rồi lưu "
			    "lại CSV.",
			    "Correct the formula in Excel, or type the number, and save as "
			    "CSV again." } },
	},
	[ISSUE_PERCENT] = {
		.rule = { { "Tỷ lệ được tính từ số tiền và số lượng, để mọi nơi được tính "
			    "như nhau; tỷ lệ không thay cho số.",
			    "Rates are computed from amounts and counts, so that they are "
			    "alike everywhere; a rate does not replace them." } },
		.files = { EXAMPLE_HEAD "Lâm Đồng;2025;30/11/2025;Địa phương;85 %\n" },
		.said = { .line = 2, .column = 37, .heading = "Kế hoạch",
			  .value = "85 %" },
		.mend = { { "Ghi số tiền hoặc số lượng; tỷ lệ thì bỏ.",
			    "Write the amount or the count and leave the rate out." } },
	},
	[ISSUE_APPROXIMATE] = {
		.rule = { { "Số không chính xác phải được đánh dấu để báo cáo ghi rõ; dấu "
			    "đó nằm ở cột Trạng thái số liệu, không ở trong ô.",
			    "A figure that is not exact is marked, so that reports can say "
			    "so; the mark stands in the column of status, not in the cell." } },
		.files = { EXAMPLE_HEAD "Lâm Đồng;2025;30/11/2025;Địa phương;khoảng 5\n" },
		.said = { .line = 2, .column = 37, .heading = "Kế hoạch",
			  .value = "khoảng 5" },
		.mend = { { "Ghi số vào ô, và ghi Khoảng, Trên hoặc Ước tính vào cột Trạng "
			    "thái số liệu.",
			    "Write the number, and About, At least or Estimate in the "
			    "column Trạng thái số liệu (status)." } },
	},
	[ISSUE_NUMBER_IS_DATE] = {
		.rule = { { "Excel tự đổi những gì giống ngày tháng, như 1-2 hay 1/2, thành "
			    "ngày; số ban đầu không còn.",
			    "Excel turns what looks like a date, such as 1-2 or 1/2, into "
			    "one; the number is gone." } },
		.files = { EXAMPLE_HEAD "Lâm Đồng;2025;30/11/2025;Địa phương;01/02/2025\n" },
		.said = { .line = 2, .column = 37, .heading = "Kế hoạch",
			  .value = "01/02/2025" },
		.mend = { { "Chọn định dạng Number cho cột rồi gõ lại số.",
			    "Give the column the format Number and type the number again." } },
	},
	[ISSUE_CELL_UNIT] = {
		.rule = { { "Đơn vị ghi trong ô được đọc khi là đồng, nghìn đồng, triệu "
			    "đồng, tỷ đồng (cột tiền) hoặc đề án, cơ sở, người... (cột số "
			    "lượng). Đơn vị khác thì không quy đổi được.",
			    "A unit in a cell is read when it is đồng, thousands, millions "
			    "or billions of them (money), or projects, persons and the like "
			    "(counts). Others cannot be converted." } },
		.files = { EXAMPLE_HEAD "Lâm Đồng;2025;30/11/2025;Địa phương;5 USD\n" },
		.said = { .line = 2, .column = 37, .heading = "Kế hoạch",
			  .value = "5 USD", .other = "USD" },
		.mend = { { "Chỉ ghi số, theo đơn vị ở dòng tiêu đề.",
			    "Write only the number, in the unit of the header row." } },
	},
	[ISSUE_FOREIGN_DIGITS] = {
		.rule = { { "Số được viết bằng các chữ số 0 đến 9. Chữ số toàn khổ, số mũ "
			    "hay phân số ½ dễ bị hiểu sai.",
			    "Numbers are written with the digits 0 to 9. Full-width digits, "
			    "superscripts or ½ are easily misread." } },
		.files = { EXAMPLE_HEAD "Lâm Đồng;2025;30/11/2025;Địa phương;３２００\n" },
		.said = { .line = 2, .column = 37, .heading = "Kế hoạch",
			  .value = "３２００" },
		.mend = { { "Gõ lại số bằng bàn phím thường.",
			    "Type the number again on a plain keyboard." } },
	},
};
// clang-format on

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The explanations of what can be wrong with the shape of a table. */
#include "intake/issue/explanation.h"

// clang-format off
const Explanation explanations_table[ISSUE_CODES] = {
	[ISSUE_DELIMITER] = {
		.rule = { { "Giữa các cột phải có cùng một dấu: dấu phẩy, chấm phẩy, tab hoặc "
			    "gạch đứng. Chương trình tìm dấu nào tách ra được những tên cột "
			    "đã biết.",
			    "One and the same mark stands between columns: comma, semicolon, "
			    "tab or vertical bar. The program looks for the one that yields "
			    "known column names." } },
		.files = { "Xin chào\n" },
		.mend = { { "Lưu lại từ Excel dạng CSV UTF-8; đừng gõ bảng bằng dấu cách.",
			    "Save it from Excel as CSV UTF-8; do not set out a table with "
			    "spaces." } },
	},
	[ISSUE_FEW_FIELDS] = {
		.rule = { { "Mỗi dòng có đủ số ô của dòng tiêu đề. Thiếu ô thì không biết số "
			    "nào thuộc cột nào, nên dòng không được nhận.",
			    "Every row has as many cells as the header. With fewer it is "
			    "unknown which figure belongs to which column, so the row is "
			    "refused." } },
		.files = { EXAMPLE_HEAD "Lâm Đồng;2025;30/11/2025;3200\n" },
		.said = { .line = 2, .value = "4", .expected = "5" },
		.mend = { { "Thêm ô còn thiếu đúng chỗ; ô không có số liệu thì để trống giữa "
			    "hai dấu tách cột.",
			    "Add the missing cell in its place; one without a figure stays "
			    "empty between two marks." } },
	},
	[ISSUE_MANY_FIELDS] = {
		.rule = { { "Dòng có nhiều ô hơn tiêu đề thường do trong một ô có chính dấu "
			    "dùng để tách cột, làm các số sau đó lệch cột.",
			    "A row with more cells than the header mostly holds the "
			    "separating mark inside a cell, which moves all figures behind it." } },
		.files = { EXAMPLE_HEAD "Lâm Đồng;2025;30/11/2025;Địa phương;3200;15\n" },
		.said = { .line = 2, .column = 42, .value = "15", .expected = "5" },
		.mend = { { "Đặt ô có dấu tách cột trong dấu ngoặc kép, như \"máy; thiết "
			    "bị\"; hoặc xóa ô thừa.",
			    "Put the cell with the mark in double quotes, like \"máy; thiết "
			    "bị\"; or delete the surplus cell." } },
	},
	[ISSUE_LINE_WITHOUT_FIGURES] = {
		.rule = { { "Dòng không có nơi, năm và số nào được hiểu là chữ ký hoặc ghi "
			    "chú dưới bảng và được bỏ qua.",
			    "A line with no place, year or number is taken for a signature or "
			    "note below the table and passed over." } },
		.files = { EXAMPLE_HEAD "Lâm Đồng;2025;30/11/2025;Địa phương;3200\n"
			   "Người lập biểu;;;;\n" },
		.said = { .line = 3, .column = 1 },
		.mend = { { "Không cần làm gì. Nếu đó là dòng số liệu, xin điền nơi, năm và "
			    "số.",
			    "Nothing has to be done. If it is a line of figures, please fill "
			    "in place, year and number." } },
	},
	[ISSUE_QUOTE_INSIDE] = {
		.rule = { { "Dấu ngoặc kép chỉ bao quanh ô khi đứng ngay đầu ô. Ở giữa ô nó "
			    "được giữ như một chữ.",
			    "Double quotes enclose a cell only when the cell begins with one. "
			    "Elsewhere they are kept as letters." } },
		.files = { "Tỉnh;Năm;Số liệu đến;Nguồn;Tên đề án;Kế hoạch\n"
			   "Lâm Đồng;2025;30/11/2025;Địa phương;Máy \"A\";3200\n" },
		.said = { .line = 2, .column = 37, .heading = "Tên đề án", .value = "Máy \"A\"" },
		.mend = { { "Không cần làm gì nếu dấu đó đúng là một phần của ô.",
			    "Nothing has to be done if the quote belongs to the cell." } },
	},
	[ISSUE_TEXT_BEHIND_QUOTE] = {
		.rule = { { "Sau dấu ngoặc kép đóng phải là dấu tách cột. Có chữ ở đó thì "
			    "không rõ ô kết thúc ở đâu.",
			    "Behind a closing double quote comes the mark between columns. "
			    "With text there it is unclear where the cell ends." } },
		.files = { "Tỉnh;Năm;Số liệu đến;Nguồn;Tên đề án;Kế hoạch\n"
			   "Lâm Đồng;2025;30/11/2025;Địa phương;\"Máy\" A;3200\n" },
		.said = { .line = 2, .column = 37 },
		.mend = { { "Viết đôi dấu ngoặc kép nằm trong ô và bao cả ô: \"\"\"Máy\"\" "
			    "A\"; hoặc xóa chúng.",
			    "Double the quotes inside the cell and enclose all of it: "
			    "\"\"\"Máy\"\" A\"; or delete them." } },
	},
	[ISSUE_UNCLOSED_QUOTE] = {
		.rule = { { "Dấu ngoặc kép mở đầu ô phải có dấu đóng. Nếu không, mọi dòng sau "
			    "sẽ bị nuốt vào một ô; vì vậy chương trình chỉ bỏ dòng có dấu mở.",
			    "A double quote that opens a cell must be closed. Otherwise all "
			    "lines behind it would become one cell; so only the line where it "
			    "opened is given up." } },
		.files = { EXAMPLE_HEAD "\"Lâm Đồng;2025;30/11/2025;Địa phương;3200\n" },
		.said = { .line = 2, .column = 1 },
		.mend = { { "Thêm dấu đóng ở cuối ô hoặc xóa dấu mở. Dấu ngoặc kép thật trong "
			    "ô thì viết hai lần: \"\".",
			    "Add the closing quote at the end of the cell or delete the "
			    "opening one. A real double quote inside a cell is written twice: "
			    "\"\"." } },
	},
	[ISSUE_OTHER_DELIMITER] = {
		.rule = { { "Mọi dòng của bảng dùng cùng một dấu tách cột. Dòng dùng dấu khác "
			    "(thường do dán từ tệp khác) thành một ô dài, không rõ số nào thuộc "
			    "cột nào.",
			    "All rows of a table use one and the same mark between cells. A row "
			    "with another (mostly pasted from another file) becomes one long "
			    "cell, of which no figure is sure to belong to a column." } },
		.files = { EXAMPLE_HEAD "Lâm Đồng,2025,30/11/2025,Địa phương,3200\n" },
		.said = { .line = 2,
			  .value = "dấu phẩy (,)\ncommas (,)",
			  .expected = "dấu chấm phẩy (;)\nsemicolons (;)" },
		.mend = { { "Gõ lại dòng đó trong bảng tính, mỗi số một ô, rồi lưu lại dạng CSV "
			    "UTF-8.",
			    "Type the row again in the spreadsheet, each figure in a cell of its "
			    "own, and save the file as CSV UTF-8." } },
	},
	[ISSUE_LINE_TOO_LONG] = {
		.rule = { { "Một dòng của bảng chỉ dài vài trăm chữ. Dòng dài hơn giới hạn "
			    "thường không phải là bảng.",
			    "A line of a table has some hundred letters. One beyond the limit "
			    "is mostly no table." } },
		.situation = { { "Dòng 2 dài hơn một triệu chữ.",
				 "Line 2 is longer than a million letters." } },
		.said = { .line = 2 },
		.mend = { { "Mở tệp bằng Excel xem có đúng là bảng số liệu không, rồi lưu lại "
			    "dạng CSV UTF-8.",
			    "Open the file in Excel to see whether it is the table, and save "
			    "it again as CSV UTF-8." } },
	},
	[ISSUE_OTHER_TABLE] = {
		.rule = { { "Mỗi tệp có một bảng. Số của bảng thứ hai nằm dưới tiêu đề khác, hoặc "
			    "dưới dòng ghi năm, nguồn, đơn vị tính khác, nên không được đọc như "
			    "số của bảng thứ nhất.",
			    "One file holds one table. The figures of a second one stand under "
			    "other headings, or under a line that states another year, source or "
			    "unit, and are not read as figures of the first." } },
		.files = { EXAMPLE_HEAD "Lâm Đồng;2025;30/11/2025;Địa phương;3200\n;;;;\n"
			   "Tỉnh;Năm;Số liệu đến;Nguồn;Giải ngân\n"
			   "Lâm Đồng;2025;30/11/2025;Địa phương;2900\n" },
		.said = { .line = 4, .column = 1, .value = "Tỉnh" },
		.mend = { { "Chép bảng thứ hai sang một tệp mới, hoặc ghép thành một bảng có đủ "
			    "các cột.",
			    "Copy the second table to a file of its own, or join the two into one "
			    "table with all the columns." } },
	},
	[ISSUE_NO_HEADER] = {
		.rule = { { "Phải có một dòng ghi tên các cột, nếu không chẳng biết số nào là "
			    "kế hoạch, số nào là thực hiện. Tên viết có dấu hay không dấu đều "
			    "được.",
			    "One row must name the columns, or nobody knows which figure is "
			    "planned and which implemented. Names may lack their marks." } },
		.files = { "Tỉnh;Mã số\nLâm Đồng;3200\n" },
		.said = { .expected = "Tỉnh/Thành phố, Năm, Số liệu đến ngày, Kế hoạch" },
		.mend = { { "Thêm dòng tên cột ngay trên dòng số liệu đầu tiên; lấy tên trong "
			    "mẫu.",
			    "Add the row of names right above the first line of figures; take "
			    "the names of the form." } },
	},
	[ISSUE_COLUMN_MISSING] = {
		.rule = { { "Không có nơi, năm và ngày của số liệu thì không dòng nào được "
			    "đặt đúng chỗ.",
			    "Without place, year and date of the figures no line can be put "
			    "where it belongs." } },
		.files = { "Tỉnh;Số liệu đến;Nguồn;Kế hoạch\n"
			   "Lâm Đồng;30/11/2025;Địa phương;3200\n" },
		.said = { .line = 1, .expected = "Năm" },
		.mend = { { "Thêm cột này vào dòng tiêu đề và điền cho mọi dòng.",
			    "Add the column to the header row and fill it in for every row." } },
	},
	[ISSUE_COLUMN_TWICE] = {
		.rule = { { "Hai cột cùng nghĩa có thể mang hai số khác nhau; chương trình "
			    "không chọn thay người gửi.",
			    "Two columns of one meaning may hold two different figures; the "
			    "program does not choose for the sender." } },
		.files = { "Tỉnh;Năm;Số liệu đến;Kế hoạch;KH\n"
			   "Lâm Đồng;2025;30/11/2025;3200;3200\n" },
		.said = { .line = 1, .column = 31, .value = "KH", .expected = "Kế hoạch" },
		.mend = { { "Chỉ giữ một cột; nếu là hai chỉ tiêu khác nhau, xin đặt tên khác "
			    "nhau như trong mẫu.",
			    "Keep only one; if they are two different measures, name them as "
			    "the form does." } },
	},
	[ISSUE_COLUMN_UNKNOWN] = {
		.rule = { { "Cột có tên không nằm trong mẫu được bỏ qua chứ không bị đoán là "
			    "cột nào; các cột khác vẫn được đọc.",
			    "A column whose name is not in the form is passed over, not "
			    "guessed at; the others are read." } },
		.files = { "Tỉnh;Năm;Số liệu đến;Nguồn;Kế hoạch;Xếp hạng\n"
			   "Lâm Đồng;2025;30/11/2025;Địa phương;3200;A\n" },
		.said = { .line = 1, .column = 37, .value = "Xếp hạng" },
		.mend = { { "Nếu là cột cần đọc, ghi tên như trong mẫu; nếu không cần, có thể "
			    "bỏ qua hoặc xác nhận cảnh báo.",
			    "If the column is to be read, give it the name of the form; if "
			    "not, leave it or confirm the warning." } },
	},
	[ISSUE_MEASURE_MISSING] = {
		.rule = { { "Bảng có nơi, năm, ngày nhưng không có cột số liệu nào thì không "
			    "có gì để cộng.",
			    "A table with place, year and date but no column of figures "
			    "leaves nothing to add up." } },
		.files = { "Tỉnh;Năm;Số liệu đến;Nguồn\nLâm Đồng;2025;30/11/2025;Địa phương\n" },
		.said = { .line = 1,
			  .expected = "Kế hoạch, Thực hiện hoặc Giải ngân\n"
				      "Planned, Implemented or Disbursed" },
		.mend = { { "Thêm ít nhất một cột số liệu với tên như trong mẫu.",
			    "Add at least one column of figures, named as in the form." } },
	},
	[ISSUE_HEADER_REPEATED] = {
		.rule = { { "Bảng nhiều trang in lại tiêu đề ở mỗi trang; dòng đó không phải "
			    "là số liệu.",
			    "A table of several pages prints its header again; that row is no "
			    "data." } },
		.files = { EXAMPLE_HEAD "Lâm Đồng;2025;30/11/2025;Địa phương;3200\n" EXAMPLE_HEAD
			   "Huế;2025;30/11/2025;Địa phương;800\n" },
		.said = { .line = 3 },
		.mend = { { "Không cần làm gì.",
			    "Nothing has to be done." } },
	},
	[ISSUE_FROM_PREAMBLE] = {
		.rule = { { "Điều không có cột nào ghi được lấy từ các dòng phía trên bảng, "
			    "cho mọi dòng của bảng.",
			    "What no column states is taken from the lines above the table, "
			    "for all its rows." } },
		.files = { "Năm 2025;;;\n"
			   "Tỉnh;Số liệu đến;Nguồn;Kế hoạch\n"
			   "Lâm Đồng;30/11/2025;Địa phương;3200\n" },
		.said = { .line = 1, .column = 1, .value = "Năm 2025", .expected = "2025",
			  .other = "Năm\nPeriod" },
		.mend = { { "Không cần làm gì nếu đúng; nếu không, thêm cột đó.",
			    "Nothing has to be done if it is right; if not, add the column." } },
	},
	[ISSUE_HEADING_AMBIGUOUS] = {
		.rule = { { "\"Đơn vị\" có thể là đơn vị tính hoặc cơ quan, \"Địa phương\" là "
			    "tỉnh hoặc nguồn vốn; vị trí và các ô bên dưới quyết định.",
			    "\"Đơn vị\" may be a unit or an office, \"Địa phương\" a province "
			    "or a source; place and cells decide." } },
		.files = { "Tỉnh;Năm;Số liệu đến;Nguồn;Kế hoạch;Đơn vị\n"
			   "Lâm Đồng;2025;30/11/2025;Địa phương;3200;xyz\n" },
		.said = { .line = 1, .column = 37, .value = "Đơn vị",
			  .expected = "Tỉnh/Thành phố; Đơn vị tính" },
		.mend = { { "Ghi rõ: Đơn vị tính, Tỉnh hoặc Nguồn vốn.",
			    "Say which: Đơn vị tính (unit), Tỉnh (province) or Nguồn vốn "
			    "(source)." } },
	},
	[ISSUE_RATE_COLUMN] = {
		.rule = { { "Tỷ lệ phần trăm được tính từ kế hoạch và thực hiện, theo một cách "
			    "chung cho mọi tỉnh, nên cột tỷ lệ không được đọc.",
			    "Rates are computed from plan and implementation, in one way for "
			    "all provinces, so a column of them is not read." } },
		.files = { "Tỉnh;Năm;Số liệu đến;Nguồn;Kế hoạch;Tỷ lệ (%)\n"
			   "Lâm Đồng;2025;30/11/2025;Địa phương;3200;75\n" },
		.said = { .line = 1, .column = 37, .value = "Tỷ lệ (%)" },
		.mend = { { "Không phải làm gì.", "There is nothing to do." } },
	},
	[ISSUE_UNIT_UNKNOWN] = {
		.rule = { { "Đơn vị tính quyết định số lớn gấp bao nhiêu lần. Đơn vị không "
			    "hiểu được thì cả tệp không được nhận.",
			    "The unit decides by how many times a figure is larger. A unit "
			    "that is not understood refuses the file." } },
		.files = { "ĐVT: USD;;;;\n" EXAMPLE_HEAD
			   "Lâm Đồng;2025;30/11/2025;Địa phương;3200\n" },
		.said = { .line = 1, .column = 1, .value = "USD",
			  .expected = "đồng, nghìn đồng, triệu đồng, tỷ đồng" },
		.mend = { { "Ghi một trong các đơn vị đó trên bảng hoặc trong dòng tiêu đề, "
			    "và đổi số cho khớp.",
			    "Write one of these units above the table or in the header row, "
			    "with figures that fit it." } },
	},
	[ISSUE_UNIT_TITLES] = {
		.rule = { { "Đơn vị tính phía trên bảng là của mọi cột tiền; hai đơn vị khác "
			    "nhau thì không biết cái nào đúng.",
			    "The unit above the table is that of all money; of two, nobody "
			    "knows which." } },
		.files = { "ĐVT: triệu đồng;;;;\n"
			   "ĐVT: nghìn đồng;;;;\n" EXAMPLE_HEAD
			   "Lâm Đồng;2025;30/11/2025;Địa phương;3200\n" },
		.said = { .line = 2, .column = 1, .value = "ĐVT: nghìn đồng",
			  .expected = "ĐVT: triệu đồng" },
		.mend = { { "Chỉ giữ đơn vị đúng.",
			    "Keep only the right one." } },
	},
	[ISSUE_MAGNITUDE] = {
		.rule = { { "Sai đơn vị tính hay dấu ngăn cách làm số lệch một nghìn hay một "
			    "triệu lần. Số được so với kế hoạch, với các số khác của cột và với "
			    "lần báo cáo trước; chương trình hỏi chứ không tự sửa.",
			    "A wrong unit or separator makes a figure wrong by a thousand or a "
			    "million. Figures are held against the plan, the rest of the column "
			    "and the report before; the program asks and never corrects." } },
		.files = { "Tỉnh;Năm;Số liệu đến;Nguồn;Kế hoạch;Thực hiện\n"
			   "Lâm Đồng;2025;30/11/2025;Địa phương;300;250000\n" },
		.said = { .line = 2, .column = 41, .heading = "Thực hiện", .value = "250000",
			  .expected = "250", .other = "Kế hoạch (300)\nPlanned (300)" },
		.mend = { { "Sửa số hoặc đơn vị; nếu đúng, xác nhận cảnh báo.",
			    "Correct the figure or its unit; if it is right, confirm the "
			    "warning." } },
	},
	[ISSUE_ROW_UNIT] = {
		.rule = { { "Cột Đơn vị tính chỉ nhận đơn vị tiền đã biết.",
			    "The column Đơn vị tính (unit) takes only known units of money." } },
		.files = { "Tỉnh;Năm;Số liệu đến;Nguồn;Đơn vị tính;Kế hoạch\n"
			   "Lâm Đồng;2025;30/11/2025;Địa phương;USD;3200\n" },
		.said = { .line = 2, .column = 37,
			  .value = "USD",
			  .expected = "đồng, nghìn đồng, triệu đồng, tỷ đồng" },
		.mend = { { "Ghi một trong các đơn vị đó, đổi số cho khớp.",
			    "Write one of these units, with figures that fit." } },
	},
	[ISSUE_UNIT_OF_HEADING] = {
		.rule = { { "Đơn vị ghi ở chính cột được dùng trước đơn vị ghi phía trên bảng.",
			    "The unit of the column itself comes before that above the table." } },
		.files = { "ĐVT: triệu đồng;;;;\n"
			   "Tỉnh;Năm;Số liệu đến;Nguồn;Kế hoạch (nghìn đồng)\n"
			   "Lâm Đồng;2025;30/11/2025;Địa phương;3200\n" },
		.said = { .line = 2, .column = 28,
			  .value = "Kế hoạch (nghìn đồng)",
			  .expected = "ĐVT: triệu đồng" },
		.mend = { { "Không cần làm gì nếu đúng; nếu không, sửa tiêu đề cột.",
			    "Nothing has to be done if it is right; if not, correct the "
			    "heading." } },
	},
	[ISSUE_ROW_UNIT_DIFFERS] = {
		.rule = { { "Dòng và cột cùng ghi đơn vị tính thì hai đơn vị phải giống nhau.",
			    "Where both row and column state a unit, the two must be one." } },
		.files = { "Tỉnh;Năm;Số liệu đến;Nguồn;Đơn vị tính;Kế hoạch (triệu đồng)\n"
			   "Lâm Đồng;2025;30/11/2025;Địa phương;nghìn đồng;3200\n" },
		.said = { .line = 2, .column = 37,
			  .value = "nghìn đồng",
			  .expected = "Kế hoạch (triệu đồng)" },
		.mend = { { "Ghi cùng một đơn vị ở hai nơi.",
			    "State the same unit in both places." } },
	},
	[ISSUE_UNIT_IN_CELL] = {
		.rule = { { "Ô có ghi đơn vị thì được đọc theo đơn vị đó, không theo đơn vị "
			    "của cột; số đã đọc được nêu ra để kiểm tra.",
			    "A cell with a unit is read in that unit and not in its "
			    "column's; the amount is stated, so that it can be checked." } },
		.files = { EXAMPLE_HEAD "Lâm Đồng;2025;30/11/2025;Địa phương;1,2 tỷ\n" },
		.said = { .line = 2, .column = 37, .heading = "Kế hoạch",
			  .value = "1,2 tỷ", .expected = "1.200.000.000 đồng\n1,200,000,000 đồng" },
		.mend = { { "Nếu số đã đọc đúng thì không cần làm gì. Lần sau nên ghi mọi "
			    "số theo đơn vị của cột.",
			    "If the amount is right, nothing has to be done. Next time "
			    "better write all figures in the unit of their column." } },
	},
};
// clang-format on

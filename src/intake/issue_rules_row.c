/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What can be wrong between cells, rows, totals and submissions. */
#include "intake/issue_rules.h"

// clang-format off
const IssueRule issue_rules_row[ISSUE_CODES] = {
	[ISSUE_FAR_ABOVE_PLAN] = {
		RULE("R601", "far-above-plan", WARNING, KEPT),
		.sentence = { { "{{other}} gấp {{value}} lần kế hoạch. Xin kiểm tra đơn vị tính.",
				"{{other}} is {{value}} times the plan. Please check the "
				"unit." } },
	},
	[ISSUE_TOTAL_DIFFERS] = {
		RULE("T701", "total-differs", WARNING, EXCLUDED),
		.sentence = { { "Dòng tổng ghi {{value}} ở cột \"{{heading}}\", còn các dòng đã "
				"nhận ở phía trên cộng lại được {{expected}}: chênh lệch "
				"{{difference}}. Dòng tổng không được tính vào báo cáo. Nếu "
				"phía trên có dòng bị từ chối, xin sửa dòng đó trước, rồi xem "
				"lại tổng.",
				"The total row says {{value}} in the column \"{{heading}}\", "
				"while the accepted rows above it come to {{expected}}: a "
				"difference of {{difference}}. The total row is not counted "
				"in the report. If rows above it were refused, please correct "
				"those first, then look at the total again." } },
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
	[ISSUE_SOURCE_COLUMNS_DIFFER] = {
		RULE("T709", "source-columns-differ", WARNING, KEPT),
		.sentence = { { "Cột \"{{heading}}\" ghi {{value}}, còn các cột theo từng nguồn "
				"cộng lại được {{expected}}. Cột tổng không được tính vào báo "
				"cáo. "
				"Xin kiểm tra các số này.",
				"The column \"{{heading}}\" says {{value}}, while the columns of "
				"the sources come to {{expected}}. The column of totals is not "
				"counted in the report. Please check these figures." } },
	},
	[ISSUE_PLACE_CONTRADICTED] = {
		RULE("S801", "place-contradicted", WARNING, KEPT),
		.sentence = { { "Dòng này là của \"{{value}}\", còn dòng {{other}} phía trên "
				"bảng "
				"ghi \"{{expected}}\". Số liệu được đọc theo cột của bảng. Xin "
				"kiểm tra nơi báo cáo.",
				"This row is of \"{{value}}\", while line {{other}} above the "
				"table says \"{{expected}}\". It was read by the column of the "
				"table. Please check the place." } },
	},
	[ISSUE_PERIOD_CONTRADICTED] = {
		RULE("S802", "period-contradicted", WARNING, KEPT),
		.sentence = { { "Dòng này ghi \"{{value}}\", còn dòng {{other}} phía trên "
				"bảng ghi "
				"\"{{expected}}\". Số liệu được đọc theo cột của bảng. Xin "
				"kiểm tra "
				"kỳ và ngày báo cáo.",
				"This row says \"{{value}}\", while line {{other}} above the "
				"table says \"{{expected}}\". It was read by the column of the "
				"table. Please check the period and the date." } },
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
	[ISSUE_FORMULA_TEXT] = {
		RULE("X901", "formula-text", NOTE, KEPT),
		.sentence = { { "Ô này trông như một công thức: {{value}}. Nội dung được giữ nguyên "
				"như chữ, không chạy. Nếu không phải cố ý, xin gõ lại bằng chữ.",
				"This cell looks like a formula: {{value}}. It is kept as text and "
				"never run. If that was not meant, please type it as words." } },
	},
	[ISSUE_HIDDEN_CHARACTERS] = {
		RULE("X902", "hidden-characters", WARNING, REPAIRED),
		.sentence = { { "Trong ô này có ký tự ẩn ({{other}}), đã được bỏ đi; còn lại: "
				"\"{{value}}\". Xin kiểm tra nội dung, và gõ lại ô này.",
				"There are hidden characters ({{other}}) in this cell, which were "
				"taken out; what is left: \"{{value}}\". Please check the text, "
				"and type the cell again." } },
	},
	[ISSUE_HIDDEN_IN_FIGURE] = {
		RULE("X903", "hidden-in-figure", ERROR, ROW_REFUSED),
		.sentence = { { "Trong ô số, ngày hoặc mã này có ký tự ẩn ({{other}}), nên số trên màn "
				"hình có thể khác số trong tệp ({{value}}). Xin xóa ô này rồi gõ lại.",
				"There are hidden characters ({{other}}) in this number, date or code, "
				"so what the screen shows may not be what the file holds ({{value}}). "
				"Please clear the cell and type it again." } },
	},
	[ISSUE_TOO_MANY_COLUMNS] = {
		RULE("X904", "too-many-columns", ERROR, FILE_REFUSED),
		.sentence = { { "Dòng tiêu đề có hơn {{expected}} cột, nên tệp không được đọc. Xin xóa "
				"các cột thừa rồi lưu lại.",
				"The header has more than {{expected}} columns, so the file was not "
				"read. Please delete the columns that do not belong, and save it "
				"again." } },
	},
};
// clang-format on

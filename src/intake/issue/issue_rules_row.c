/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What can be wrong between cells, rows, totals and submissions. */
#include "intake/issue/issue_rules.h"

// clang-format off
const IssueRule issue_rules_row[ISSUE_CODES] = {
	[ISSUE_FAR_ABOVE_PLAN] = {
		RULE("R601", "far-above-plan", WARNING, KEPT),
		.sentence = { { "{{other}} gấp {{value}} lần kế hoạch. Xin kiểm tra đơn vị tính.",
				"{{other}} is {{value}} times the plan. Please check the "
				"unit." } },
	},
	[ISSUE_PROJECT_TWICE] = {
		RULE("R602", "project-twice", WARNING, KEPT),
		.sentence = { { "Đề án \"{{value}}\" đã có ở dòng {{expected}}, cùng nơi, kỳ, ngày "
				"và nguồn vốn, nên có thể bị tính hai lần. Nếu là một đề án ghi "
				"hai "
				"lần, xin xóa một dòng; nếu là hai đề án, xin ghi tên khác nhau.",
				"The project \"{{value}}\" is already on line {{expected}}, of the "
				"same place, period, date and source, and may count twice. If it "
				"is one project written twice, please delete one line; if they are "
				"two projects, please give them different names." } },
	},
	[ISSUE_WITHOUT_PLAN] = {
		RULE("R603", "without-plan", WARNING, KEPT),
		.sentence = { { "Có số {{other}} ({{value}}) nhưng kế hoạch ghi là không có. Xin "
				"điền kế hoạch được giao, hoặc kiểm tra lại nguồn vốn của dòng "
				"này.",
				"{{other}} is stated ({{value}}), but the plan says that there is "
				"none. Please fill in the plan that was assigned, or check the "
				"source of this line." } },
	},
	[ISSUE_ABOVE_PLAN] = {
		RULE("R604", "above-plan", WARNING, KEPT),
		.sentence = { { "{{other}} là {{value}}, nhiều hơn kế hoạch {{expected}}. Nếu có "
				"kinh phí chuyển từ năm trước sang thì đúng, chỉ cần xác nhận; nếu "
				"không, xin kiểm tra hai số này.",
				"{{other}} is {{value}}, more than the plan of {{expected}}. With "
				"money carried over from the year before that is right and only "
				"needs confirming; otherwise please check the two figures." } },
	},
	[ISSUE_DISBURSED_MORE] = {
		RULE("R605", "disbursed-more", WARNING, KEPT),
		.sentence = { { "{{other}} là {{value}}, nhiều hơn số đã thực hiện {{expected}}. "
				"Xin kiểm tra hai số này; có thể hai cột bị đổi chỗ.",
				"{{other}} is {{value}}, more than the {{expected}} implemented. "
				"Please check the two figures; perhaps the columns were "
				"exchanged." } },
	},
	[ISSUE_MANY_BENEFICIARIES] = {
		RULE("R606", "many-beneficiaries", WARNING, KEPT),
		.sentence = { { "{{value}} cơ sở thụ hưởng chia nhau số hỗ trợ này thì mỗi cơ sở "
				"chỉ được {{expected}} đồng. Xin kiểm tra số cơ sở (không phải số "
				"người học) và đơn vị tính của số tiền.",
				"{{value}} beneficiaries of this support would get only "
				"{{expected}} đồng each. Please check their number (not that of "
				"trainees) and the unit of the money." } },
	},
	[ISSUE_ABOVE_CAP] = {
		RULE("R607", "above-cap", WARNING, KEPT),
		.sentence = { { "Số hỗ trợ bình quân một cơ sở là {{value}} triệu đồng, cao hơn "
				"mức "
				"tối đa {{expected}} triệu đồng ({{other}}). Xin kiểm tra số tiền, "
				"đơn vị tính và số cơ sở thụ hưởng.",
				"The support for one beneficiary is {{value}} million đồng, above "
				"the maximum of {{expected}} million đồng ({{other}}). Please "
				"check "
				"the amount, its unit and the number of beneficiaries." } },
	},
	[ISSUE_DATE_OUTSIDE] = {
		RULE("R608", "date-outside", WARNING, KEPT),
		.sentence = { { "Số liệu đến ngày {{value}} không hợp với kỳ báo cáo {{expected}}: "
				"ngày ở trước kỳ mà đã có số thực hiện, hoặc sau kỳ đã nhiều năm. "
				"Xin kiểm tra năm và ngày.",
				"Figures as of {{value}} do not fit the period {{expected}}: the "
				"day is before the period and yet something was implemented, or "
				"years after it. Please check the year and the day." } },
	},
	[ISSUE_PROJECTS_UNCOMPARED] = {
		RULE("R609", "projects-uncompared", NOTE, KEPT),
		.sentence = { { "Tệp có hơn {{expected}} đề án; từ dòng này chỉ so với các đề án "
				"đứng trước, nên đề án ghi hai lần ở phần sau có thể không được "
				"phát hiện. Không cần làm gì.",
				"There are more than {{expected}} projects; from this line on they "
				"are only compared with those before, so one that is there twice "
				"further down may not be found. Nothing has to be done." } },
	},
	[ISSUE_MORE_PRIORITY] = {
		RULE("R610", "more-priority", WARNING, KEPT),
		.sentence = { { "{{other}} là {{value}}, nhiều hơn tổng số {{expected}} cơ sở thụ "
				"hưởng, trong khi chỉ là một phần của số đó. Xin kiểm tra hai số "
				"này; có thể hai cột bị đổi chỗ.",
				"{{other}} is {{value}}, more than the {{expected}} beneficiaries "
				"of whom they are a part. Please check the two figures; perhaps "
				"the columns were exchanged." } },
	},
	[ISSUE_VALUE_ENDED] = {
		RULE("R611", "value-ended", WARNING, KEPT),
		.sentence = { { "\"{{value}}\" không còn sau ngày {{expected}}, mà số liệu "
				"của dòng này tính đến sau ngày đó. Nếu là số của thời gian trước "
				"ngày đó thì đúng, chỉ cần xác nhận; nếu không, xin ghi cấp hiện "
				"nay.",
				"\"{{value}}\" ended on {{expected}}, and the figures of this line "
				"are of a later day. If they are of the time before, that is right "
				"and only needs confirming; otherwise please name the level of "
				"today." } },
	},
	[ISSUE_TOTAL_DIFFERS] = {
		RULE("T701", "total-differs", WARNING, EXCLUDED),
		.sentence = { { "Dòng tổng ghi {{value}} ở cột \"{{heading}}\", còn các dòng số "
				"liệu đã nhận cộng lại được {{expected}} (chênh lệch "
				"{{difference}}{{other}}). Dòng tổng không được tính vào báo cáo. "
				"Nếu có dòng bị từ chối, xin sửa dòng đó trước, rồi xem lại tổng.",
				"The total row says {{value}} in the column \"{{heading}}\", "
				"while the accepted rows come to {{expected}} (a difference of "
				"{{difference}}{{other}}). The total row is not counted in the "
				"report. If rows were refused, please correct those first, then "
				"look at the total again." } },
	},
	[ISSUE_SUBTOTAL_DIFFERS] = {
		RULE("T702", "subtotal-differs", WARNING, EXCLUDED),
		.sentence = { { "Dòng cộng nhóm ghi {{value}} ở cột \"{{heading}}\", còn các dòng "
				"số liệu đã nhận của nhóm cộng lại được {{expected}} (chênh lệch "
				"{{difference}}{{other}}). Dòng cộng không được tính vào báo cáo. "
				"Xin kiểm tra các dòng của nhóm này.",
				"The subtotal row says {{value}} in the column \"{{heading}}\", "
				"while the accepted rows of its group come to {{expected}} (a "
				"difference of {{difference}}{{other}}). The subtotal is not "
				"counted in the report. Please check the rows of this group." } },
	},
	[ISSUE_TOTAL_ROUNDED] = {
		RULE("T703", "total-rounded", NOTE, EXCLUDED),
		.sentence = { { "Dòng tổng ghi {{value}} ở cột \"{{heading}}\", các dòng số liệu "
				"cộng lại được {{expected}}: chênh lệch {{difference}} do làm "
				"tròn. "
				"Không cần làm gì.",
				"The total row says {{value}} in the column \"{{heading}}\", the "
				"rows come to {{expected}}: a difference of {{difference}} from "
				"rounding. Nothing has to be done." } },
	},
	[ISSUE_TOTAL_UNREADABLE] = {
		RULE("T705", "total-unreadable", WARNING, EXCLUDED),
		.sentence = { { "Không đọc được \"{{value}}\" của dòng tổng ở cột "
				"\"{{heading}}\", nên không so được tổng. Xin ghi lại số này.",
				"\"{{value}}\" of the total row in the column "
				"\"{{heading}}\" cannot be read, so the total could not be "
				"compared. Please write the number again." } },
		.hint = { { "Nếu dấu ngăn cách hàng nghìn, xin ghi {{expected}}; nếu là dấu thập "
			    "phân, xin ghi {{other}}.",
			    "If the mark separates thousands, write {{expected}}; if it is the "
			    "decimal mark, write {{other}}." } },
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
		RULE("T709", "source-columns-differ", WARNING, EXCLUDED),
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
		.sentence = { { "Số liệu là của \"{{value}}\", còn {{other}} ghi "
				"\"{{expected}}\". Số liệu được đọc theo cột của bảng. Xin "
				"kiểm tra nơi báo cáo.",
				"The figures are of \"{{value}}\", while {{other}} says "
				"\"{{expected}}\". They were read by the column of the "
				"table. Please check the place." } },
	},
	[ISSUE_PERIOD_CONTRADICTED] = {
		RULE("S802", "period-contradicted", WARNING, KEPT),
		.sentence = { { "Số liệu là của \"{{value}}\", còn {{other}} ghi "
				"\"{{expected}}\". Số liệu được đọc theo cột của bảng. Xin kiểm "
				"tra "
				"kỳ và ngày báo cáo.",
				"The figures are of \"{{value}}\", while {{other}} says "
				"\"{{expected}}\". They were read by the column of the "
				"table. Please check the period and the date." } },
	},
	[ISSUE_SUPERSEDED] = {
		RULE("S803", "superseded", NOTE, EXCLUDED),
		.sentence = { { "Số liệu này đã được thay bằng một lần báo cáo sau "
				"({{expected}}){{other}}. Không cần làm gì.",
				"These figures were replaced by a later revision "
				"({{expected}}){{other}}. Nothing has to be done." } },
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
	[ISSUE_AMOUNT_FELL] = {
		RULE("S806", "amount-fell", WARNING, KEPT),
		.sentence = { { "Lũy kế {{heading}}{{other}} là {{value}}, ít hơn {{expected}}. "
				"Số lũy "
				"kế không thể giảm; xin kiểm tra cả hai tệp.",
				"{{heading}}{{other}} is {{value}} so far, less than {{expected}}. "
				"An amount to date cannot fall; please check both files." } },
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
	[ISSUE_SAME_BYTES] = {
		RULE("S809", "same-bytes", NOTE, EXCLUDED),
		.sentence = { { "Tệp này giống hệt tệp \"{{expected}}\" nên chỉ tính một lần. "
				"Không "
				"cần làm gì.",
				"This file is the same as \"{{expected}}\" to the byte and counts "
				"only once. Nothing has to be done." } },
	},
	[ISSUE_TARGET_DIFFERS] = {
		RULE("S810", "target-differs", WARNING, KEPT),
		.sentence = { { "Mục tiêu ghi ở cột \"{{heading}}\" là {{value}}, còn danh mục "
				"chương trình ghi {{expected}} ({{other}}); báo cáo tính theo danh "
				"mục. Nếu số của tệp này đúng, xin báo cho người lập báo cáo kèm "
				"quyết định phê duyệt; nếu gõ nhầm, xin sửa ô này.",
				"The target in the column \"{{heading}}\" is {{value}}, while the "
				"register of programmes says {{expected}} ({{other}}); the report "
				"goes by the register. If this file is right, please tell who "
				"makes the report, with the decision that set the target; if it "
				"is mistyped, please correct the cell." } },
	},
	[ISSUE_FORMULA_TEXT] = {
		RULE("X901", "formula-text", NOTE, KEPT),
		.sentence = { { "Ô này trông như một công thức: {{value}}. Nội dung được "
				"giữ nguyên như chữ, không chạy. Nếu không phải cố ý, xin "
				"gõ lại bằng chữ.",
				"This cell looks like a formula: {{value}}. It is kept as "
				"text and never run. If that was not meant, please type "
				"it as words." } },
	},
	[ISSUE_HIDDEN_CHARACTERS] = {
		RULE("X902", "hidden-characters", WARNING, REPAIRED),
		.sentence = { { "Trong ô này có ký tự ẩn ({{other}}), đã được bỏ đi; còn "
				"lại: \"{{value}}\". Xin kiểm tra nội dung, và gõ lại ô "
				"này.",
				"There are hidden characters ({{other}}) in this cell, "
				"which were taken out; what is left: \"{{value}}\". "
				"Please check the text, and type the cell again." } },
	},
	[ISSUE_HIDDEN_IN_FIGURE] = {
		RULE("X903", "hidden-in-figure", ERROR, ROW_REFUSED),
		.sentence = { { "Trong ô số, ngày hoặc mã này có ký tự ẩn ({{other}}), "
				"nên số trên màn hình có thể khác số trong tệp "
				"({{value}}). Xin xóa ô này rồi gõ lại.",
				"There are hidden characters ({{other}}) in this number, "
				"date or code, so what the screen shows may not be what "
				"the file holds ({{value}}). Please clear the cell and "
				"type it again." } },
	},
	[ISSUE_TOO_MANY_COLUMNS] = {
		RULE("X904", "too-many-columns", ERROR, FILE_REFUSED),
		.sentence = { { "Dòng tiêu đề có hơn {{expected}} cột, nên tệp không được "
				"đọc. Xin xóa các cột thừa rồi lưu lại.",
				"The header has more than {{expected}} columns, so the "
				"file was not read. Please delete the columns that do not "
				"belong, and save it again." } },
	},
};
// clang-format on

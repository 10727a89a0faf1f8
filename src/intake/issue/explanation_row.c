/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The explanations of what can be wrong between cells, rows, totals and submissions. */
#include "intake/issue/explanation.h"

// clang-format off
const Explanation explanations_row[ISSUE_CODES] = {
	[ISSUE_FAR_ABOVE_PLAN] = {
		.rule = { { "Thực hiện có thể vượt kế hoạch, nhưng gấp nhiều lần thì thường "
			    "là sai đơn vị tính (nghìn thay vì triệu).",
			    "More may be spent than planned, but several times as much is "
			    "mostly a wrong unit (thousands for millions)." } },
		.files = { "Tỉnh;Năm;Số liệu đến;Nguồn;Kế hoạch;Thực hiện\n"
			   "Lâm Đồng;2025;30/11/2025;Địa phương;300;2400\n" },
		.said = { .line = 2, .column = 41, .heading = "Thực hiện", .value = "8",
			  .other = "Thực hiện\nImplemented" },
		.mend = { { "Kiểm tra đơn vị tính của hai số. Nếu cả hai đúng, xin xác nhận "
			    "cảnh báo.",
			    "Check the unit of both figures. If both are right, confirm the "
			    "warning." } },
	},
	[ISSUE_PLACE_CONTRADICTED] = {
		.rule = { { "Tiêu đề và các dòng của bảng phải nói về cùng một nơi.",
			    "The titles and the rows of a table speak of one place." } },
		.files = { "UBND TỈNH LÂM ĐỒNG;;;;\n" EXAMPLE_HEAD
			   "Huế;2025;30/11/2025;Địa phương;3200\n" },
		.said = { .line = 3, .column = 1, .heading = "Tỉnh", .value = "Huế",
			  .expected = "UBND TỈNH LÂM ĐỒNG",
			  .other = "dòng 1 phía trên bảng\nline 1 above the table" },
		.mend = { { "Kiểm tra có gửi nhầm tệp hay ghi nhầm dòng; nếu đúng, xác nhận "
			    "cảnh báo.",
			    "See whether file or row is the wrong one; if it is right, "
			    "confirm the warning." } },
	},
	[ISSUE_PERIOD_CONTRADICTED] = {
		.rule = { { "Tiêu đề và các dòng của bảng phải nói về cùng một kỳ.",
			    "The titles and the rows of a table speak of one period." } },
		.files = { "Năm 2024;;;;\n" EXAMPLE_HEAD
			   "Huế;2025;30/11/2025;Địa phương;3200\n" },
		.said = { .line = 3, .column = 5, .heading = "Năm", .value = "2025",
			  .expected = "Năm 2024",
			  .other = "dòng 1 phía trên bảng\nline 1 above the table" },
		.mend = { { "Kiểm tra năm và ngày; nếu đúng, xác nhận cảnh báo.",
			    "Check the year and the day; if they are right, confirm the "
			    "warning." } },
	},
	[ISSUE_PROJECT_TWICE] = {
		.rule = { { "Một đề án của cùng nơi, kỳ, ngày và nguồn chỉ ghi một lần, nếu "
			    "không sẽ bị tính hai lần.",
			    "A project of one place, period, date and source is stated once, or "
			    "it counts twice." } },
		.files = { "Tỉnh;Năm;Số liệu đến;Nguồn;Tên đề án;Nội dung;Kế hoạch\n"
			   "Lâm Đồng;2025;30/11/2025;Địa phương;Máy sấy;Tư vấn;300\n"
			   "Lâm Đồng;2025;30/11/2025;Địa phương;Máy sấy;Hội chợ;300\n" },
		.said = { .line = 3, .column = 37, .heading = "Tên đề án", .value = "Máy sấy",
			  .expected = "2" },
		.mend = { { "Xóa dòng thừa, hoặc ghi tên khác nhau cho hai đề án.",
			    "Delete the line that is too much, or give the two projects "
			    "different names." } },
	},
	[ISSUE_WITHOUT_PLAN] = {
		.rule = { { "Tiền chi phải có kế hoạch được giao; kế hoạch ghi 0 hay gạch ngang "
			    "là không có.",
			    "Money is spent under a plan; a plan of 0 or a dash says that there "
			    "is none." } },
		.files = { "Tỉnh;Năm;Số liệu đến;Nguồn;Kế hoạch;Thực hiện\n"
			   "Lâm Đồng;2025;30/11/2025;Địa phương;0;250\n" },
		.said = { .line = 2, .column = 39, .heading = "Thực hiện", .value = "250",
			  .other = "Thực hiện\nImplemented" },
		.mend = { { "Điền kế hoạch, kể cả phần chuyển nguồn; nếu chưa biết thì để trống "
			    "ô kế hoạch.",
			    "Fill in the plan, with what was carried over; leave the cell empty "
			    "if it is not known." } },
	},
	[ISSUE_ABOVE_PLAN] = {
		.rule = { { "Số chi vượt kế hoạch là hợp lệ khi có kinh phí chuyển từ năm trước "
			    "(Nghị định 45/2012/NĐ-CP, Điều 14), còn thường là ghi nhầm.",
			    "More than the plan is lawful with money carried over (Decree "
			    "45/2012/NĐ-CP, article 14), and mostly a slip otherwise." } },
		.files = { "Tỉnh;Năm;Số liệu đến;Nguồn;Kế hoạch;Thực hiện\n"
			   "Lâm Đồng;2025;30/11/2025;Địa phương;300;320\n" },
		.said = { .line = 2, .column = 41, .heading = "Thực hiện", .value = "320",
			  .expected = "300", .other = "Thực hiện\nImplemented" },
		.mend = { { "Kiểm tra hai số; nếu đúng, xác nhận cảnh báo.",
			    "Check both figures; if they are right, confirm the warning." } },
	},
	[ISSUE_DISBURSED_MORE] = {
		.rule = { { "Tiền giải ngân không nhiều hơn khối lượng đã thực hiện.",
			    "No more is disbursed than was implemented." } },
		.files = { "Tỉnh;Năm;Số liệu đến;Nguồn;Kế hoạch;Thực hiện;Giải ngân\n"
			   "Lâm Đồng;2025;30/11/2025;Địa phương;300;250;260\n" },
		.said = { .line = 2, .column = 45, .heading = "Giải ngân", .value = "260",
			  .expected = "250", .other = "Giải ngân\nDisbursed" },
		.mend = { { "Kiểm tra hai số; nếu giải ngân gồm cả tạm ứng, xác nhận cảnh báo.",
			    "Check both figures; if advances are included, confirm the "
			    "warning." } },
	},
	[ISSUE_MANY_BENEFICIARIES] = {
		.rule = { { "Dưới một trăm nghìn đồng cho một cơ sở thì số tiền hoặc số cơ sở bị "
			    "sai.",
			    "Less than a hundred thousand đồng for each says that the money or "
			    "the number is wrong." } },
		.files = { "Tỉnh;Năm;Số liệu đến;Nguồn;Kinh phí hỗ trợ;Số cơ sở thụ hưởng\n"
			   "Lâm Đồng;2025;30/11/2025;Địa phương;2;25\n" },
		.said = { .line = 2, .column = 39, .heading = "Số cơ sở thụ hưởng", .value = "25",
			  .expected = "80.000\n80,000" },
		.mend = { { "Sửa số cơ sở, hoặc đơn vị tính của số tiền.",
			    "Correct the number, or the unit of the money." } },
	},
	[ISSUE_ABOVE_CAP] = {
		.rule = { { "Mức hỗ trợ tối đa cho một cơ sở do thông tư quy định, có ngày hiệu "
			    "lực (caps.csv); nơi ưu tiên được cao hơn 1,5 lần. Với vốn địa "
			    "phương chỉ so với mức cao nhất.",
			    "Circulars cap the support of one beneficiary, each from a day on "
			    "(caps.csv); priority areas get up to 1.5 times as much. Local money "
			    "is only held against the highest cap." } },
		.files = { "Tỉnh;Năm;Số liệu đến;Nguồn;Kinh phí hỗ trợ;Số cơ sở thụ hưởng\n"
			   "Lâm Đồng;2025;30/11/2025;Địa phương;5000;1\n" },
		.said = { .line = 2, .column = 37, .heading = "Kinh phí hỗ trợ",
			  .value = "5.000\n5,000", .expected = "4.500\n4,500",
				.other = "TTLT 26/2014/TTLT-BTC-BCT Art 6.2 r" },
		.mend = { { "Kiểm tra số tiền, đơn vị và số cơ sở; nếu đúng, xác nhận cảnh báo.",
			    "Check the amount, its unit and the number; if they are right, "
			    "confirm the warning." } },
	},
	[ISSUE_DATE_OUTSIDE] = {
		.rule = { { "Trước khi kỳ bắt đầu thì chưa có gì được thực hiện; hơn ba năm sau "
			    "kỳ thì số liệu đã quyết toán từ lâu.",
			    "Nothing is implemented before a period begins, and three years "
			    "after it figures are long final." } },
		.files = { "Tỉnh;Năm;Số liệu đến;Nguồn;Kế hoạch;Thực hiện\n"
			   "Lâm Đồng;2025;31/12/2024;Địa phương;300;20\n" },
		.said = { .line = 2, .column = 15, .heading = "Số liệu đến",
			  .value = "31/12/2024\n31 December 2024", .expected = "2025" },
		.mend = { { "Sửa năm hoặc ngày.",
			    "Correct the year or the date." } },
	},
	[ISSUE_PROJECTS_UNCOMPARED] = {
		.rule = { { "Chương trình chỉ nhớ một số đề án nhất định của mỗi tệp, để tệp lớn "
			    "không làm đầy bộ nhớ.",
			    "Only so many projects of a file are remembered, so that no file "
			    "fills the memory." } },
		.situation = { { "Một tệp có hơn 20.000 đề án có tên.",
				 "A file with more than 20,000 named projects." } },
		.said = { .line = 20002, .expected = "20.000\n20,000" },
		.mend = { { "Không cần làm gì; có thể chia tệp theo năm.",
			    "Nothing has to be done; the file may be split by year." } },
	},
	[ISSUE_TOTAL_DIFFERS] = {
		.rule = { { "Dòng tổng không được cộng vào báo cáo mà được so với các dòng "
			    "của nó. Khác nhau nghĩa là có dòng sai hoặc thiếu.",
			    "A total row is never added up but compared with its rows. A "
			    "difference says that a row is wrong or missing." } },
		.files = { EXAMPLE_HEAD "Lâm Đồng;2025;30/11/2025;Địa phương;3200\n"
			   "Tổng cộng;;;;3500\n" },
		.said = { .line = 3, .column = 14, .heading = "Kế hoạch", .value = "3500",
			  .expected = "3200", .difference = "300" },
		.mend = { { "Cộng lại các dòng, sửa dòng sai hoặc dòng tổng. Có dòng bị từ "
			    "chối thì sửa dòng đó trước.",
			    "Add the rows up again and correct the wrong one, or the total. "
			    "Rows that were refused come first." } },
	},
	[ISSUE_SUBTOTAL_DIFFERS] = {
		.rule = { { "Dòng cộng của một nhóm được so với các dòng của nhóm đó, không được "
			    "cộng vào báo cáo.",
			    "The subtotal of a group is compared with the rows of the group, "
			    "never added up." } },
		.files = { "TT;Tỉnh;Năm;Số liệu đến;Nguồn;Kế hoạch\n"
			   "I;Miền Trung;;;;500\n"
			   "1;Lâm Đồng;2025;30/11/2025;Địa phương;300\n" },
		.said = { .line = 2, .column = 17, .heading = "Kế hoạch", .value = "500",
			  .expected = "300", .difference = "200" },
		.mend = { { "Kiểm tra các dòng của nhóm, rồi cộng lại.",
			    "Check the rows of the group, then add them up again." } },
	},
	[ISSUE_TOTAL_ROUNDED] = {
		.rule = { { "Các số làm tròn cộng lại có thể khác số tổng: mỗi dòng nửa đơn vị "
			    "của chữ số cuối.",
			    "Rounded figures may miss their total, by half a unit of the last "
			    "digit for each row." } },
		.files = { EXAMPLE_HEAD "Lâm Đồng;2025;30/11/2025;Địa phương;10,4\n"
			   "Huế;2025;30/11/2025;Địa phương;20,4\n"
			   "Tổng cộng;;;;31\n" },
		.said = { .line = 4, .column = 14, .heading = "Kế hoạch", .value = "31",
			  .expected = "30,8", .difference = "0,2" },
		.mend = { { "Không cần làm gì.",
			    "Nothing has to be done." } },
	},
	[ISSUE_TOTAL_UNREADABLE] = {
		.rule = { { "Ô của dòng tổng không phải là số nên không so được với các dòng "
			    "ở trên; các dòng đó vẫn được tính.",
			    "The cell of the total row is no number and cannot be compared "
			    "with the rows above, which still count." } },
		.files = { EXAMPLE_HEAD "Lâm Đồng;2025;30/11/2025;Địa phương;3200\n"
			   "Tổng cộng;;;;#REF!\n" },
		.said = { .line = 3, .column = 14, .heading = "Kế hoạch", .value = "#REF!" },
		.mend = { { "Sửa công thức trong Excel hoặc ghi lại số, rồi lưu lại tệp CSV.",
			    "Correct the formula in Excel or write the number, then save the "
			    "CSV file again." } },
	},
	[ISSUE_SOURCES_DIFFER] = {
		.rule = { { "Khi một nơi ghi cả địa phương, quốc gia và Hai nguồn, hai phần "
			    "phải cộng lại đúng bằng số chung.",
			    "Where one place states local, national and both sources, the two "
			    "parts must come to the figure of both." } },
		.files = { EXAMPLE_HEAD "Lâm Đồng;2025;30/11/2025;Địa phương;3200\n"
			   "Lâm Đồng;2025;30/11/2025;Quốc gia;800\n"
			   "Lâm Đồng;2025;30/11/2025;Hai nguồn;4500\n" },
		.said = { .line = 4, .heading = "Kế hoạch\nPlanned", .value = "4.500\n4,500",
			  .expected = "4.000\n4,000",
			  .other = " (triệu đồng)\n (million đồng)" },
		.mend = { { "Kiểm tra ba số và sửa số sai.",
			    "Check the three figures and correct the wrong one." } },
	},
	[ISSUE_PARTS_EXCEED] = {
		.rule = { { "Dòng không ghi nội dung hay đề án là tổng của những dòng có ghi. "
			    "Các phần không thể nhiều hơn tổng.",
			    "A line without content or project is the total of those that "
			    "have them. Parts cannot come to more than their total." } },
		.files = { "Tỉnh;Năm;Số liệu đến;Nguồn;Tên đề án;Kế hoạch\n"
			   "Lâm Đồng;2025;30/11/2025;Địa phương;;100\n"
			   "Lâm Đồng;2025;30/11/2025;Địa phương;Đề án A;150\n" },
		.said = { .line = 2 },
		.mend = { { "Sửa dòng tổng; hoặc nếu đó là một khoản khác, ghi rõ nội dung "
			    "hay tên đề án của nó.",
			    "Correct the total; or if it is another amount, state its content "
			    "or project." } },
	},
	[ISSUE_SOURCE_COLUMNS_DIFFER] = {
		.rule = { { "Khi mỗi nguồn có một cột riêng, cột tổng phải bằng các cột đó "
			    "cộng lại. Cột tổng chỉ để so sánh.",
			    "Where each source has a column of its own, the column of totals "
			    "must equal their sum. It is only compared." } },
		.files = { "Tỉnh;Năm;Số liệu đến;Kế hoạch KCQG;Kế hoạch KCĐP;Kế hoạch Tổng\n"
			   "Lâm Đồng;2025;30/11/2025;800;3200;4500\n" },
		.said = { .line = 2, .column = 35, .heading = "Kế hoạch Tổng", .value = "4500",
			  .expected = "4000" },
		.mend = { { "Kiểm tra ba số và sửa số sai.",
			    "Check the three figures and correct the wrong one." } },
	},
	[ISSUE_SUPERSEDED] = {
		.rule = { { "Số liệu cùng nơi, kỳ và ngày với lần báo cáo cao hơn thay cho số liệu "
			    "trước đó.",
			    "Figures of the same place, period and date with a higher revision "
			    "replace the earlier ones." } },
		.files = { "Tỉnh;Năm;Số liệu đến;Nguồn;Lần báo cáo;Kế hoạch\n"
			   "Lâm Đồng;2025;30/11/2025;Địa phương;1;3200\n",
			   "Tỉnh;Năm;Số liệu đến;Nguồn;Lần báo cáo;Kế hoạch\n"
			   "Lâm Đồng;2025;30/11/2025;Địa phương;2;3300\n" },
		.said = { .line = 2, .expected = "vi-du-2.csv:2\nexample-2.csv:2",
			  .other = "; so với lần trước: thêm 0 số, bớt 0 số, sửa 1 số (xem "
				   "changes.csv)\n; compared with before: 0 figures added, 0 "
				   "removed, 1 changed (see changes.csv)" },
		.mend = { { "Không cần làm gì.", "Nothing has to be done." } },
	},
	[ISSUE_TWO_CURRENT] = {
		.rule = { { "Một nơi chỉ có một số liệu cho một kỳ và một ngày. Hai bản ngang "
			    "nhau thì không bản nào được dùng, vì chọn bản nào cũng là đoán.",
			    "A place has one set of figures for a period and a day. Of two of "
			    "equal rank neither is used: to choose would be to guess." } },
		.files = { EXAMPLE_HEAD "Lâm Đồng;2025;30/11/2025;Địa phương;3200\n",
			   EXAMPLE_HEAD "Lâm Đồng;2025;30/11/2025;Địa phương;3300\n" },
		.said = { .line = 2, .expected = "vi-du-2.csv:2\nexample-2.csv:2" },
		.mend = { { "Trong bản sửa, thêm cột \"Lần báo cáo\" với số lớn hơn; hoặc rút "
			    "tệp gửi nhầm.",
			    "Give the correction a column \"Lần báo cáo\" (revision) with a "
			    "higher number; or withdraw the file sent by mistake." } },
	},
	[ISSUE_LINE_TWICE] = {
		.rule = { { "Hai dòng giống nhau về mọi mặt có thể là hai khoản, cũng có thể "
			    "là một khoản ghi hai lần. Chương trình không cộng và không chọn.",
			    "Two lines alike in every respect may be two amounts or one "
			    "written twice. The program neither adds nor chooses." } },
		.files = { EXAMPLE_HEAD "Lâm Đồng;2025;30/11/2025;Địa phương;3200\n"
			   "Lâm Đồng;2025;30/11/2025;Địa phương;1500\n" },
		.said = { .line = 3, .expected = "2" },
		.mend = { { "Ghi tên từng đề án vào cột Tên đề án, hoặc bỏ dòng cũ.",
			    "Name each in the column Tên đề án (project), or delete the old "
			    "line." } },
	},
	[ISSUE_AMOUNT_FELL] = {
		.rule = { { "Số lũy kế của một năm chỉ tăng. Giảm nghĩa là một trong hai lần báo "
			    "cáo sai hoặc thiếu.",
			    "An amount to date only grows. If it falls, one of two reports is "
			    "wrong or not complete." } },
		.files = { "Tỉnh;Năm;Số liệu đến;Nguồn;Kế hoạch;Thực hiện\n"
			   "Lâm Đồng;2025;30/11/2025;Địa phương;300;200\n",
			   "Tỉnh;Năm;Số liệu đến;Nguồn;Kế hoạch;Thực hiện\n"
			   "Lâm Đồng;2025;31/08/2025;Địa phương;300;250\n" },
		.said = { .line = 2, .heading = "Thực hiện\nImplemented", .value = "200",
			  .expected = "250 (vi-du-2.csv:2, 31/08/2025)\n250 (example-2.csv:2, "
				    "31/08/2025)", .other = " (Khuyến công địa phương, triệu "
							    "đồng)\n (Local, million đồng)" },
		.mend = { { "Xem lại cả hai tệp; sửa tệp sai và gửi lại với Lần báo cáo cao hơn, "
			    "hoặc xác nhận.",
			    "Look at both files; correct the wrong one and send it with a higher "
			    "revision, or confirm the warning." } },
	},
	[ISSUE_TERRITORY_TWICE] = {
		.rule = { { "Từ 01/07/2025, 63 tỉnh thành còn 34. Số liệu của tỉnh mới đã gồm "
			    "tỉnh cũ; cộng cả hai là tính hai lần.",
			    "On 1 July 2025 63 provinces became 34. The figures of a new "
			    "province hold those of the old ones; adding both counts twice." } },
		.files = { "Tỉnh;Năm;Số liệu đến;Địa giới;Nguồn;Kế hoạch\n"
			   "Lâm Đồng;2025;30/11/2025;30/11/2025;Địa phương;3200\n"
			   "Bình Thuận;2025;30/11/2025;30/06/2025;Địa phương;800\n" },
		.said = { .line = 2, .value = "Lâm Đồng, 2025, 30/11/2025",
			  .expected = "vi-du.csv:3\nexample.csv:3" },
		.mend = { { "Báo cáo hoặc theo các tỉnh cũ, hoặc theo tỉnh mới, không cả hai.",
			    "Report either by the old provinces or by the new ones, not both." } },
	},
	[ISSUE_AFTER_REPORT] = {
		.rule = { { "Báo cáo lập đến một ngày; số liệu của ngày sau đó chưa được "
			    "dùng, để mọi nơi được so ở cùng một ngày.",
			    "A report is made as of a day; later figures are not used yet, so "
			    "that all places are compared on the same day." } },
		.files = { EXAMPLE_HEAD "Lâm Đồng;2025;31/12/2025;Địa phương;3200\n" },
		.said = { .line = 2, .value = "31/12/2025", .expected = "04/12/2025" },
		.mend = { { "Kiểm tra ngày có gõ nhầm không. Nếu đúng, số liệu sẽ được dùng ở "
			    "báo cáo sau.",
			    "See whether the date is mistyped. If it is right, the figures "
			    "will be used in a later report." } },
	},
	[ISSUE_SAME_BYTES] = {
		.rule = { { "Hai tệp giống hệt nhau là một tệp gửi hai lần.",
			    "Two files of the same bytes are one file sent twice." } },
		.situation = { { "Cùng một tệp được gửi hai lần dưới hai tên.",
				 "One file is sent twice, under two names." } },
		.said = { .expected = "lam-dong.csv" },
		.mend = { { "Không cần làm gì.",
			    "Nothing has to be done." } },
	},
	[ISSUE_TARGET_DIFFERS] = {
		.rule = { { "Mục tiêu của chương trình do quyết định đặt ra và nằm trong danh mục "
			    "programmes.csv. Số ghi trong tệp không thay được nó: báo cáo tính "
			    "theo danh mục, và hỏi khi hai số khác nhau.",
			    "The target of a programme is set by a decision and stands in the "
			    "register programmes.csv. What a file says does not replace it: the "
			    "report goes by the register, and asks when the two differ." } },
		.files = { "Tỉnh;Mã tỉnh;Năm;Số liệu đến;Nguồn;Mục tiêu việc làm\n"
			   "Lào Cai;10;2021-2025;31/12/2023;Hai nguồn;2500\n" },
		.said = { .line = 2, .heading = "Mục tiêu việc làm\nTarget: jobs",
			  .value = "2.500\n2,500", .expected = "3.000\n3,000",
			  .other = "programmes.csv:4" },
		.mend = { { "Sửa ô nếu gõ nhầm. Nếu mục tiêu đã được điều chỉnh, gửi quyết định "
			    "cho người lập báo cáo để sửa danh mục.",
			    "Correct the cell if it is mistyped. If the target was changed, send "
			    "the decision to who makes the report, who changes the register." } },
	},
	[ISSUE_MORE_PRIORITY] = {
		.rule = { { "Cơ sở thuộc đối tượng ưu tiên là một phần của các cơ sở thụ hưởng, "
			    "không cộng thêm vào, nên không thể nhiều hơn.",
			    "Beneficiaries with priority are some of the beneficiaries, not more "
			    "of them, so there cannot be more of these." } },
		.files = { "Tỉnh;Năm;Số liệu đến;Nguồn;Số cơ sở thụ hưởng;Số cơ sở ưu tiên\n"
			   "Lâm Đồng;2025;30/11/2025;Địa phương;13;31\n" },
		.said = { .line = 2, .column = 40, .heading = "Số cơ sở ưu tiên", .value = "31",
			  .expected = "13",
			  .other = "Số cơ sở thuộc đối tượng ưu tiên\nPriority beneficiaries" },
		.mend = { { "Sửa số gõ nhầm, hoặc đổi lại hai cột nếu ghi lẫn.",
			    "Correct the mistyped number, or exchange the two columns." } },
	},
	[ISSUE_VALUE_ENDED] = {
		.rule = { { "Cấp huyện kết thúc ngày 30/06/2025; sau đó chỉ còn cấp tỉnh và cấp "
			    "xã. Số của cấp huyện tính đến một ngày sau đó có thể là số cũ, hoặc "
			    "là số của cấp khác ghi nhầm.",
			    "Districts ended on 30 June 2025; from then on there are provinces and "
			    "communes. A figure of a district as of a later day may be an old one, "
			    "or that of another level." } },
		.files = { "Tỉnh;Năm;Số liệu đến;Nguồn;Cấp;Kế hoạch\n"
			   "Lâm Đồng;2025;30/11/2025;Địa phương;Cấp huyện;320\n" },
		.said = { .line = 2, .column = 37, .heading = "Cấp", .value = "Cấp huyện",
			  .expected = "30/06/2025\n30 June 2025" },
		.mend = { { "Nếu là kinh phí cấp huyện của sáu tháng đầu năm, xin xác nhận cảnh "
			    "báo. Nếu nay do cấp tỉnh hoặc cấp xã thực hiện, ghi cấp đó.",
			    "If it is money of districts in the first half of the year, confirm "
			    "the warning. If the province or communes have it now, name these." } },
	},
};
// clang-format on

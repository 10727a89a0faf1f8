/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The explanations of what can be wrong between cells, rows, totals and submissions. */
#include "intake/explanation.h"

// clang-format off
const Explanation explanations_row[ISSUE_CODES] = {
	[ISSUE_FAR_ABOVE_PLAN] = {
		.rule = { { "Thực hiện có thể vượt kế hoạch, nhưng gấp nhiều lần thì thường là sai "
			    "đơn vị tính (nghìn thay vì triệu).",
			    "More may be spent than planned, but several times as much is mostly a "
			    "wrong unit (thousands for millions)." } },
		.files = { "Tỉnh;Năm;Số liệu đến;Nguồn;Kế hoạch;Thực hiện\n"
			   "Lâm Đồng;2025;30/11/2025;Địa phương;300;2400\n" },
		.said = { .line = 2, .column = 41, .heading = "Thực hiện", .value = "8",
			  .other = "Thực hiện\nImplemented" },
		.mend = { { "Kiểm tra đơn vị tính của hai số. Nếu cả hai đúng, xin xác nhận cảnh "
			    "báo.",
			    "Check the unit of both figures. If both are right, confirm the "
			    "warning." } },
	},
	[ISSUE_TOTAL_DIFFERS] = {
		.rule = { { "Dòng tổng không được cộng vào báo cáo mà được so với các dòng của nó. "
			    "Khác nhau nghĩa là có dòng sai hoặc thiếu.",
			    "A total row is never added up but compared with its rows. A "
			    "difference says that a row is wrong or missing." } },
		.files = { EXAMPLE_HEAD "Lâm Đồng;2025;30/11/2025;Địa phương;3200\n"
			   "Tổng cộng;;;;3500\n" },
		.said = { .line = 3, .column = 14, .heading = "Kế hoạch", .value = "3500",
			  .expected = "3200", .difference = "300" },
		.mend = { { "Cộng lại các dòng, sửa dòng sai hoặc dòng tổng. Có dòng bị từ chối thì "
			    "sửa dòng đó trước.",
			    "Add the rows up again and correct the wrong one, or the total. Rows "
			    "that were refused come first." } },
	},
	[ISSUE_TOTAL_UNREADABLE] = {
		.rule = { { "Ô của dòng tổng không phải là số nên không so được với các dòng ở "
			    "trên; các dòng đó vẫn được tính.",
			    "The cell of the total row is no number and cannot be compared with the "
			    "rows above, which still count." } },
		.files = { EXAMPLE_HEAD "Lâm Đồng;2025;30/11/2025;Địa phương;3200\n"
			   "Tổng cộng;;;;#REF!\n" },
		.said = { .line = 3, .column = 14, .heading = "Kế hoạch", .value = "#REF!" },
		.mend = { { "Sửa công thức trong Excel hoặc ghi lại số, rồi lưu lại tệp CSV.",
			    "Correct the formula in Excel or write the number, then save the CSV "
			    "file again." } },
	},
	[ISSUE_SOURCES_DIFFER] = {
		.rule = { { "Khi một nơi ghi cả địa phương, quốc gia và Hai nguồn, hai phần phải "
			    "cộng lại đúng bằng số chung.",
			    "Where one place states local, national and both sources, the two parts "
			    "must come to the figure of both." } },
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
		.rule = { { "Dòng không ghi nội dung hay đề án là tổng của những dòng có ghi. Các "
			    "phần không thể nhiều hơn tổng.",
			    "A line without content or project is the total of those that have "
			    "them. Parts cannot come to more than their total." } },
		.files = { "Tỉnh;Năm;Số liệu đến;Nguồn;Tên đề án;Kế hoạch\n"
			   "Lâm Đồng;2025;30/11/2025;Địa phương;;100\n"
			   "Lâm Đồng;2025;30/11/2025;Địa phương;Đề án A;150\n" },
		.said = { .line = 2 },
		.mend = { { "Sửa dòng tổng; hoặc nếu đó là một khoản khác, ghi rõ nội dung hay tên "
			    "đề án của nó.",
			    "Correct the total; or if it is another amount, state its content or "
			    "project." } },
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
		.said = { .line = 2, .expected = "vi-du-2.csv:2\nexample-2.csv:2" },
		.mend = { { "Không cần làm gì.", "Nothing has to be done." } },
	},
	[ISSUE_TWO_CURRENT] = {
		.rule = { { "Một nơi chỉ có một số liệu cho một kỳ và một ngày. Hai bản ngang nhau "
			    "thì không bản nào được dùng, vì chọn bản nào cũng là đoán.",
			    "A place has one set of figures for a period and a day. Of two of equal "
			    "rank neither is used: to choose would be to guess." } },
		.files = { EXAMPLE_HEAD "Lâm Đồng;2025;30/11/2025;Địa phương;3200\n",
			   EXAMPLE_HEAD "Lâm Đồng;2025;30/11/2025;Địa phương;3300\n" },
		.said = { .line = 2, .expected = "vi-du-2.csv:2\nexample-2.csv:2" },
		.mend = { { "Trong bản sửa, thêm cột \"Lần báo cáo\" với số lớn hơn; hoặc rút tệp "
			    "gửi nhầm.",
			    "Give the correction a column \"Lần báo cáo\" (revision) with a higher "
			    "number; or withdraw the file sent by mistake." } },
	},
	[ISSUE_LINE_TWICE] = {
		.rule = { { "Hai dòng giống nhau về mọi mặt có thể là hai khoản, cũng có thể là một "
			    "khoản ghi hai lần. Chương trình không cộng và không chọn.",
			    "Two lines alike in every respect may be two amounts or one written "
			    "twice. The program neither adds nor chooses." } },
		.files = { EXAMPLE_HEAD "Lâm Đồng;2025;30/11/2025;Địa phương;3200\n"
			   "Lâm Đồng;2025;30/11/2025;Địa phương;1500\n" },
		.said = { .line = 3, .expected = "2" },
		.mend = { { "Ghi tên từng đề án vào cột Tên đề án, hoặc bỏ dòng cũ.",
			    "Name each in the column Tên đề án (project), or delete the old "
			    "line." } },
	},
	[ISSUE_TERRITORY_TWICE] = {
		.rule = { { "Từ 01/07/2025, 63 tỉnh thành còn 34. Số liệu của tỉnh mới đã gồm tỉnh "
			    "cũ; cộng cả hai là tính hai lần.",
			    "On 1 July 2025 63 provinces became 34. The figures of a new province "
			    "hold those of the old ones; adding both counts twice." } },
		.files = { "Tỉnh;Năm;Số liệu đến;Địa giới;Nguồn;Kế hoạch\n"
			   "Lâm Đồng;2025;30/11/2025;30/11/2025;Địa phương;3200\n"
			   "Bình Thuận;2025;30/11/2025;30/06/2025;Địa phương;800\n" },
		.said = { .line = 2, .value = "Lâm Đồng, 2025, 30/11/2025",
			  .expected = "vi-du.csv:3\nexample.csv:3" },
		.mend = { { "Báo cáo hoặc theo các tỉnh cũ, hoặc theo tỉnh mới, không cả hai.",
			    "Report either by the old provinces or by the new ones, not both." } },
	},
	[ISSUE_AFTER_REPORT] = {
		.rule = { { "Báo cáo lập đến một ngày; số liệu của ngày sau đó chưa được dùng, để "
			    "mọi nơi được so ở cùng một ngày.",
			    "A report is made as of a day; later figures are not used yet, so that "
			    "all places are compared on the same day." } },
		.files = { EXAMPLE_HEAD "Lâm Đồng;2025;31/12/2025;Địa phương;3200\n" },
		.said = { .line = 2, .value = "31/12/2025", .expected = "04/12/2025" },
		.mend = { { "Kiểm tra ngày có gõ nhầm không. Nếu đúng, số liệu sẽ được dùng ở báo "
			    "cáo sau.",
			    "See whether the date is mistyped. If it is right, the figures will be "
			    "used in a later report." } },
	},
};
// clang-format on

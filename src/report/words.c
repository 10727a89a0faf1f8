/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/words.h"

#include "base/text.h"

#include <string.h>

static const Wording words[WORDS] = {
	[WORD_UNIT_DONG] = { { "đồng", "đồng" } },
	[WORD_UNIT_THOUSAND] = { { "nghìn đồng", "thousand đồng" } },
	[WORD_UNIT_MILLION] = { { "triệu đồng", "million đồng" } },
	[WORD_UNIT_BILLION] = { { "tỷ đồng", "billion đồng" } },
	[WORD_YEAR] = { { "Năm {{period}}", "{{period}}" } },
	[WORD_SPAN] = { { "Giai đoạn {{period}}", "{{period}}" } },
	[WORD_MONTHS] = { { "{{months}} tháng", "{{months}} months" } },
	[WORD_MONTHS_IN] = { { "{{months}} tháng năm {{period}}",
			       "{{months}} months of {{period}}" } },
	[WORD_MONTHS_OF] = { { "{{months}} tháng {{period}}", "{{months}} months of {{period}}" } },
	[WORD_TO_DAY] = { { "đến {{date}}", "to {{date}}" } },
	[WORD_TO_DAY_OF] = { { "{{period}} đến {{date}}", "{{period}} to {{date}}" } },
	[WORD_AGAINST] = { { "So với kỳ trước", "Against the period before" } },
	[WORD_TOTAL_SOURCES] = { { "Tổng hai nguồn", "Both sources" } },
	[WORD_TOTAL] = { { "Tổng cộng", "Total" } },
	[WORD_REST] = { { "Chưa phân tách", "Not itemised" } },
	[WORD_AS_OF] = { { "Số liệu đến", "As of" } },
	[WORD_TABLE] = { { "Bảng {{number}}", "Table {{number}}" } },
	[WORD_FIGURE] = { { "Hình {{number}}", "Figure {{number}}" } },
	[WORD_NEW] = { { "mới", "new" } },
	[WORD_SPENT] = { { "hết", "none left" } },
	[WORD_DONE] = { { "Đã thực hiện", "Implemented" } },
	[WORD_PLAN] = { { "Kế hoạch", "Planned" } },
	[WORD_RATE_DONE] = { { "Tỷ lệ thực hiện", "Share of plan" } },
	[WORD_LEFT] = { { "còn {{value}}", "{{value}} left" } },
	[WORD_NO_PLAN] = { { "{{value}} (không bố trí kế hoạch)",
			     "{{value}} (no plan was made)" } },
	[WORD_DONE_NO_PLAN] = { { "không bố trí kế hoạch", "no plan was made" } },
	[WORD_DONE_NONE] = { { "không phát sinh", "none" } },
	[WORD_REMARK_SAME] = { { "kế hoạch không đổi so với năm {{period}}",
				 "plan as in {{period}}" } },
	[WORD_UNKNOWN] = { { "… (chưa có số liệu)", "… (not reported)" } },
	[WORD_PLAN_UNLIKE] = { { "kế hoạch {{value}} có phạm vi khác, không vẽ",
				 "plan {{value}} covers other places, not drawn" } },
	[WORD_MIXED_SPAN] = { { "năm {{period}} tính đến các ngày khác nhau",
				"{{period}} up to different days" } },
	[WORD_MIXED_DAYS] = { { "Năm {{period}} ‡", "{{period}} ‡" } },
	[WORD_REMARK_GROWTH] = { { "kế hoạch {{value}} so với năm {{period}}",
				   "plan {{value}} against {{period}}" } },
	[WORD_REMARK_NEW] = { { "kế hoạch mới có: {{value}} (năm {{period}} không có)",
				"plan is new: {{value}} (none in {{period}})" } },
	[WORD_BRIDGE_PLAN] = { { "Kế hoạch {{period}}", "Plan {{period}}" } },
	[WORD_SUBTITLE] = { { "Đơn vị tính của tiền: {{unit}}.", "Money in {{unit}}." } },
	[WORD_MARK_NOT_REPORTED] = { { "…: chưa có số liệu.", "…: not reported." } },
	[WORD_MARK_NOT_APPLICABLE] = { { "–: không phát sinh, hoặc không có kế hoạch để tính.",
					 "–: none, or no plan to compute it from." } },
	[WORD_MARK_NO_TARGET] = { { "– ở cột mục tiêu: chương trình không đặt mục tiêu này.",
				    "– for a target: the programme sets none." } },
	[WORD_MARK_NEW] = { { "mới: kỳ trước không có.", "new: none in the period before." } },
	[WORD_MARK_NOT_COMPARABLE] = { { "≠: hai số có phạm vi khác nhau, không so sánh.",
					 "≠: the two figures cover different things and are not "
					 "compared." } },
	[WORD_MARK_OVER] = { { "– ở cột mỗi tuần: năm đã hết.",
			       "– for a week's money: the year is over." } },
	[WORD_MARK_SPENT] = { { "hết: đã thực hiện đủ hoặc vượt kế hoạch.",
				"none left: all of the plan, or more, is implemented." } },
	[WORD_MARK_FEW] = { { "– ở cột ba nơi đầu: chưa đến bốn nơi có số để so.",
			      "– for the top three: fewer than four places have any." } },
	[WORD_MARK_INCOMPLETE] = { { "†: tổng chưa đủ, thiếu số liệu của: {{places}}.",
				     "†: incomplete sum; not reported by: {{places}}." } },
	[WORD_MARK_PARTS] = { { "†: chưa đủ, xem các hàng bên dưới.",
				"†: incomplete, see the rows beneath." } },
	[WORD_MARK_MIXED] = { { "‡: tổng của các số liệu có thời điểm khác nhau.",
				"‡: adds figures as of different days." } },
	[WORD_MORE] = { { " và {{number}} nơi khác", " and {{number}} more" } },
	[WORD_BASIS_NOW] = { { "Địa giới và khu vực theo ngày {{date}}",
			       "Territory and regions as of {{date}}" } },
	[WORD_BASIS_WAS] = { { "Địa giới và khu vực như trong kỳ báo cáo",
			       "Territory and regions as they were in the period" } },
	[WORD_BASIS_OWN] = { { "tỷ lệ tính trên kế hoạch của chính nguồn đó",
			       "rates are shares of the source's own plan" } },
	[WORD_BASIS_TOTAL] = { { "tỷ lệ tính trên tổng kế hoạch của hai nguồn",
				 "rates are shares of the plan of both sources" } },
	[WORD_BASIS_EITHER_PLAN] = { { "tỷ lệ tính trên kế hoạch của chính nguồn đó, hoặc trên "
				       "tổng "
				       "kế hoạch của hai nguồn ở chỗ có ghi",
				       "rates are shares of the source's own plan or, where it is "
				       "said, of the plan of both sources" } },
	[WORD_BASIS_HALF_UP] = { { "làm tròn số học", "rounded half-up" } },
	[WORD_BASIS_TRUNCATED] = { { "cắt bỏ phần lẻ, không làm tròn", "truncated, not rounded" } },
	[WORD_BASIS_EITHER_ROUNDING] = { { "làm tròn số học, hoặc cắt bỏ phần lẻ ở chỗ có ghi",
					   "rounded half-up or, where it is said, truncated" } },
	[WORD_SHORT_NOW] = { { "địa giới hiện nay", "territory of today" } },
	[WORD_SHORT_WAS] = { { "địa giới khi đó", "territory as it was" } },
	[WORD_SHORT_OWN] = { { "trên kế hoạch của nguồn", "of own plan" } },
	[WORD_SHORT_TOTAL] = { { "trên kế hoạch hai nguồn", "of plan of both sources" } },
	[WORD_SHORT_HALF_UP] = { { "làm tròn", "rounded" } },
	[WORD_SHORT_TRUNCATED] = { { "cắt phần lẻ", "truncated" } },
	[WORD_NO_MATCH] = { { "Không có số liệu nào khớp.", "No figures match." } },
	[WORD_REGION] = { { "Khu vực", "Region" } },
	[WORD_GROUP] = { { "Nhóm nội dung", "Group of contents" } },
	[WORD_REPORTERS] = { { "Số nơi đã báo cáo", "Places that reported" } },
	[WORD_SILENT] = { { "Chưa gửi số nào trong bảng này: {{places}}.",
			    "Nothing of this table was reported by: {{places}}." } },
	[WORD_LEFT_OUT] = { { "Không xét được, vì chưa có số liệu hoặc không có kế hoạch: "
			      "{{places}}.",
			      "Not judged, since figures or a plan are missing: {{places}}." } },
	[WORD_TARGET] = { { "Chỉ tiêu", "Measure" } },
	[WORD_TARGET_MEASURE] = { { "{{measure}} ({{unit}})", "{{measure}} ({{unit}})" } },
	[WORD_TARGET_SOURCE] = { { "{{measure}}, {{source}}", "{{measure}}, {{source}}" } },
	[WORD_FORMER] = { { "{{place}} (trước sắp xếp)", "{{place}} (before the merger)" } },
	[WORD_SENDERS_NOTE] = { { "Ghi chú của đơn vị gửi ({{line}}): {{note}}",
				  "Note of the sender ({{line}}): {{note}}" } },
	[WORD_NOTE_UNFINISHED] = { { "Số liệu của {{span}} chưa đủ năm, không so trực tiếp với cả "
				     "năm trước.",
				     "Figures for {{span}} are not of a whole year and not to be "
				     "held against one." } },
	[WORD_NOTE_BASE] = { { "So cùng kỳ: với số liệu của kỳ trước đến ngày {{dates}}.",
			       "Index: against the figures of the period before up to "
			       "{{dates}}." } },
	/* NĐ 45/2012/NĐ-CP, article 14.4 */
	[WORD_NOTE_ABOVE_PLAN] = { { "Trên 100%: có thể do kinh phí chuyển từ năm trước sang "
				     "(Nghị định 45/2012/NĐ-CP, Điều 14).",
				     "Above 100%: money carried over from the year before may "
				     "explain it (Decree 45/2012/NĐ-CP, article 14)." } },
	[WORD_SECTION_EMPTY] = { { "Không lập “{{title}}” vì chưa đơn vị nào gửi số liệu này.",
				   "“{{title}}” is left out: nobody has reported these "
				   "figures." } },
	[WORD_SECTION_NONE] = { { "“{{title}}”: không có nơi nào.", "“{{title}}”: none." } },
	[WORD_ILLUSTRATIVE] = { { "SỐ LIỆU MINH HỌA – KHÔNG PHẢI SỐ LIỆU THẬT",
				  "ILLUSTRATIVE DATA – NOT REAL FIGURES" } },
	[WORD_COVER_PLACE] = { { "Phạm vi", "Scope" } },
	[WORD_COVER_DATE] = { { "Ngày báo cáo", "Report date" } },
	[WORD_COVER_DATA] = { { "Số liệu {{period}} đến", "Data for {{period}} as of" } },
	[WORD_COVER_FILES] = { { "Tệp nguồn", "Source files" } },
	[WORD_COVER_FILES_VALUE] = { { "{{number}} tệp, xem trang Nguồn số liệu",
				       "{{number}} files, see the sheet Sources" } },
	[WORD_COVER_ISSUES] = { { "Vấn đề cần xem", "Issues to look at" } },
	[WORD_COVER_PROGRAM] = { { "Lập bởi", "Made by" } },
	[WORD_SOURCES_TITLE] = { { "Các tệp số liệu đã dùng", "The files behind this report" } },
	[WORD_SOURCES_FILE] = { { "Tệp", "File" } },
	[WORD_SOURCES_LINES] = { { "Dòng nhận", "Lines accepted" } },
	[WORD_SOURCES_REFUSED] = { { "Dòng từ chối", "Lines refused" } },
	[WORD_SOURCES_ISSUES] = { { "Vấn đề", "Issues" } },
	[WORD_SOURCES_DIGEST] = { { "SHA-256", "SHA-256" } },
	[WORD_COUNTRY_SLUG] = { { "national", "national" } },
	[WORD_CONFERENCE] = { { "lần thứ {{number}}", "no. {{number}}" } },
	[WORD_TEXT_NOT_REPORTED] = { { "chưa có số liệu", "not reported" } },
	[WORD_TEXT_NOT_APPLICABLE] = { { "không có", "none" } },
	[WORD_TEXT_NO_PLAN] = { { "không có kế hoạch để tính", "without a plan to compute from" } },
	[WORD_TEXT_NO_TARGET] = { { "không đặt mục tiêu", "without a target" } },
	[WORD_TEXT_NEW] = { { "mới có", "new" } },
	[WORD_TEXT_NOT_COMPARABLE] = { { "không so sánh được", "not comparable" } },
	[WORD_TEXT_OVER] = { { "không tính vì năm đã hết",
			       "not computed since the year is over" } },
	[WORD_TEXT_SPENT] = { { "không còn", "nothing left" } },
	[WORD_TEXT_FEW] = { { "không tính vì chưa đến bốn nơi có số",
			      "not computed since fewer than four places have any" } },
	[WORD_TEXT_PRELIMINARY] = { { "{{value}} (sơ bộ)", "{{value}} (preliminary)" } },
	[WORD_TEXT_AT_LEAST] = { { "ít nhất {{value}}", "at least {{value}}" } },
	[WORD_TEXT_ABOUT] = { { "khoảng {{value}}", "about {{value}}" } },
	[WORD_TEXT_ESTIMATE] = { { "{{value}} (ước tính)", "{{value}} (estimate)" } },
};

const char *word_text(Word word, Language language)
{
	return words[word].in[language];
}

static char *value_of(const char *name, gpointer data)
{
	return g_strdup(g_hash_table_lookup(data, name));
}

char *word_fill_pairs(Word word, Language language, const char *const *pairs)
{
	g_autoptr(GHashTable) values = g_hash_table_new(g_str_hash, g_str_equal);
	g_autofree char *unknown = NULL;
	char *filled;

	for (guint i = 0; pairs[i]; i += 2)
		g_hash_table_insert(values, (gpointer)pairs[i], (gpointer)pairs[i + 1]);
	filled = text_fill(word_text(word, language), value_of, values, &unknown);
	g_assert(filled);
	return filled;
}

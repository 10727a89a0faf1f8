/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Reports to draw.  The figures of the first are those of the Central region that were published in
 * December 2025; a fixture may hold a number of its own, the program may not.
 */
#pragma once

#include "base/number.h"
#include "report/report.h"

#define MILLION INT64_C(1000000)
#define VI LANGUAGE_VI

/* đồng in billions with one decimal */
static inline char *fixture_billions(int64_t value, Language language)
{
	int64_t tenths = 0;

	if (!number_scale(value, INT64_C(1000000000), 1, ROUND_HALF_UP, &tenths))
		return NULL;
	return number_text(tenths, tenths % 10 == 0 && value == 0 ? 0 : 1, language);
}

static inline Part fixture_part(int64_t millions, Tone tone, Language language)
{
	return (Part){ .value = millions * MILLION,
		       .text = fixture_billions(millions * MILLION, language),
		       .tone = tone,
		       .fact = g_strdup_printf("fact/%d", (int)millions) };
}

static inline BarGroup *fixture_group(Figure *figure, const char *title, const char *remark,
				      Tone tone)
{
	BarGroup *group = bar_group_new();

	group->title = g_strdup(title);
	group->remark = g_strdup(remark);
	group->tone = tone;
	g_ptr_array_add(figure->groups, group);
	return group;
}

typedef struct FixtureBar {
	const char *label;
	int64_t local, national, plan; /* millions; below zero for none */
	gboolean unfinished;
	const char *left, *rate, *remark;
} FixtureBar;

static inline Bar *fixture_bar(BarGroup *group, Language language, const FixtureBar *from)
{
	Bar *bar = bar_new();

	bar->label = g_strdup(from->label);
	if (from->local >= 0) {
		Part part = fixture_part(from->local, TONE_LOCAL, language);

		g_array_append_val(bar->parts, part);
	}
	if (from->national >= 0) {
		Part part = fixture_part(from->national, TONE_NATIONAL, language);

		g_array_append_val(bar->parts, part);
	}
	bar->has_plan = from->plan >= 0;
	if (bar->has_plan)
		bar->plan = fixture_part(from->plan, group->tone, language);
	bar->unfinished = from->unfinished;
	bar->left = g_strdup(from->left);
	bar->rate = g_strdup(from->rate);
	bar->remark = g_strdup(from->remark);
	g_ptr_array_add(group->bars, bar);
	return bar;
}

static inline void fixture_step(Figure *figure, const char *label, int64_t from, int64_t to,
				const char *text)
{
	Step *step = g_new0(Step, 1);

	step->label = g_strdup(label);
	step->whole = from == 0;
	step->from = from * MILLION;
	step->to = to * MILLION;
	step->text = g_strdup(text);
	step->tone = from == 0 ? TONE_TOTAL : from < to ? TONE_NATIONAL : TONE_LOCAL;
	g_ptr_array_add(figure->steps, step);
}

static inline void fixture_row(Table *table, RowRole role, const char *cells)
{
	TableRow *row = table_add_row(table, role);
	g_auto(GStrv) texts = g_strsplit(cells, "|", -1);

	for (guint i = 0; texts[i]; i++) {
		Cell *cell = table_row_cell(row, i);

		cell->kind = i == 0 ? CELL_TEXT : CELL_NUMBER;
		cell->text = g_strdup(texts[i]);
	}
}

static inline void fixture_columns(Table *table, const char *columns)
{
	g_auto(GStrv) texts = g_strsplit(columns, "|", -1);

	for (guint i = 0; texts[i]; i++) {
		g_auto(GStrv) parts = g_strsplit(texts[i], "/", 2);

		table_add_column(table, *parts[0] ? g_strdelimit(parts[0], ";", '/') : NULL,
				 parts[1], i == 0);
	}
}

static inline Figure *fixture_bullet(Language language)
{
	gboolean vi = language == VI;
	Figure *figure = figure_new(FIGURE_BULLET);
	BarGroup *group;
	const char *before = vi ? "Năm 2024" : "2024",
		   *now = vi ? "11 tháng 2025" : "11 months 2025";

	figure->kicker = g_strdup(vi ? "Hình 1 · Kinh phí khuyến công"
				     : "Figure 1 · Industrial promotion budget");
	figure->title = g_strdup(
	    vi ? "Có thêm 11,4 tỷ đồng vốn quốc gia, kế hoạch khuyến công năm 2025 tăng 16,9%"
	       : "With VND 11.4 billion of national money, the industrial promotion plan "
		 "for 2025 rises by 16.9%");
	figure->subtitle = g_strdup(
	    vi ? "Kinh phí kế hoạch và đã thực hiện theo nguồn, khu vực miền Trung – Tây Nguyên, "
		 "năm 2024 và 11 tháng năm 2025 (tỷ đồng)"
	       : "Budget planned and implemented by source, Central – Central Highlands, 2024 and "
		 "11 months of 2025 (VND billion)");
	figure->done_word = g_strdup(vi ? "Đã thực hiện" : "Implemented");
	figure->plan_word = g_strdup(vi ? "Kế hoạch" : "Plan");
	figure->rate_title = g_strdup(vi ? "Tỷ lệ thực hiện" : "Implementation rate");
	figure->scale_digits = 9;
	group =
	    fixture_group(figure, vi ? "Khuyến công địa phương" : "Local industrial promotion",
			  vi ? "kế hoạch −4,9% so với năm 2024" : "plan −4.9% on 2024", TONE_LOCAL);
	fixture_bar(group, language,
		    &(FixtureBar){ .label = before,
				   .local = 43735,
				   .national = -1,
				   .plan = 52026,
				   .rate = vi ? "84,1%" : "84.1%" });
	fixture_bar(group, language,
		    &(FixtureBar){ .label = now,
				   .local = 39242,
				   .national = -1,
				   .plan = 49465,
				   .unfinished = TRUE,
				   .left = vi ? "còn 10,2" : "10.2 left",
				   .rate = vi ? "79,3%" : "79.3%" });
	group =
	    fixture_group(figure, vi ? "Khuyến công quốc gia" : "National industrial promotion",
			  vi ? "kế hoạch từ 0 lên 11,4 tỷ đồng" : "plan from 0 to VND 11.4 billion",
			  TONE_NATIONAL);
	fixture_bar(
	    group, language,
	    &(FixtureBar){ .label = before,
			   .local = -1,
			   .national = -1,
			   .plan = 0,
			   .rate = "–",
			   .remark = vi ? "0 (không bố trí kế hoạch)" : "0 (no plan allocated)" });
	fixture_bar(group, language,
		    &(FixtureBar){ .label = now,
				   .local = -1,
				   .national = 7775,
				   .plan = 11375,
				   .unfinished = TRUE,
				   .left = vi ? "còn 3,6" : "3.6 left",
				   .rate = vi ? "68,4%" : "68.4%" });
	group = fixture_group(figure, vi ? "Tổng hai nguồn" : "Both sources",
			      vi ? "kế hoạch +16,9% so với năm 2024" : "plan +16.9% on 2024",
			      TONE_TOTAL);
	fixture_bar(group, language,
		    &(FixtureBar){ .label = before,
				   .local = 43735,
				   .national = 0,
				   .plan = 52026,
				   .rate = vi ? "84,1%" : "84.1%" });
	fixture_bar(group, language,
		    &(FixtureBar){ .label = now,
				   .local = 39242,
				   .national = 7775,
				   .plan = 60840,
				   .unfinished = TRUE,
				   .left = vi ? "còn 13,8" : "13.8 left",
				   .rate = vi ? "77,3%" : "77.3%" });
	figure->note = g_strdup(
	    vi ? "Vạch đen: kế hoạch cả năm. Phần gạch chéo: kế hoạch chưa thực hiện, còn một "
		 "tháng. "
		 "Thực hiện năm 2025 tính đến hết tháng 11, chưa so sánh trực tiếp với cả năm "
		 "2024. "
		 "Dấu “–”: không tính được vì không bố trí kế hoạch."
	       : "Black line: plan of the whole year. Hatched: planned and not yet implemented, "
		 "with one month to go. 2025 is up to the end of November and is not yet compared "
		 "with the whole of 2024. “–”: no rate, since nothing was planned.");
	return figure;
}

static inline Table *fixture_table(Language language)
{
	Table *table = table_new();

	if (language == VI) {
		fixture_columns(table, "Tỷ đồng/Nguồn|Năm 2024/Kế hoạch|Năm 2024/Thực hiện|"
				       "Năm 2024/Tỷ lệ|Năm 2025/Kế hoạch|Năm 2025/11 tháng|"
				       "Năm 2025/Tỷ lệ|2025;2024/Kế hoạch");
		fixture_row(table, ROW_PLAIN,
			    "Khuyến công địa phương|52,026|43,735|84,1%|49,465|39,242|79,3%|−4,9%");
		fixture_row(table, ROW_PLAIN,
			    "Khuyến công quốc gia|0|–|–|11,375|7,775|68,4%|mới có");
		fixture_row(table, ROW_TOTAL,
			    "Tổng hai nguồn|52,026|43,735|84,1%|60,840|47,017|77,3%|+16,9%");
		return table;
	}
	fixture_columns(table, "VND billion/Source|2024/Plan|2024/Implemented|2024/Rate|2025/Plan|"
			       "2025/11 months|2025/Rate|2025;2024/Plan");
	fixture_row(table, ROW_PLAIN,
		    "Local industrial promotion|52.026|43.735|84.1%|49.465|39.242|79.3%|−4.9%");
	fixture_row(table, ROW_PLAIN, "National industrial promotion|0|–|–|11.375|7.775|68.4%|new");
	fixture_row(table, ROW_TOTAL,
		    "Both sources|52.026|43.735|84.1%|60.840|47.017|77.3%|+16.9%");
	return table;
}

static inline Figure *fixture_bridge(Language language)
{
	gboolean vi = language == VI;
	Figure *figure = figure_new(FIGURE_BRIDGE);

	figure->kicker =
	    g_strdup(vi ? "Hình 2 · Thay đổi kế hoạch" : "Figure 2 · Change of the plan");
	figure->title = g_strdup(
	    vi ? "Phần tăng đến từ vốn quốc gia; vốn địa phương giảm 2,6 tỷ đồng"
	       : "The rise comes from national money; local money falls by VND 2.6 billion");
	figure->subtitle = g_strdup(vi ? "Từ kế hoạch năm 2024 đến kế hoạch năm 2025 (tỷ đồng)"
				       : "From the plan of 2024 to the plan of 2025 (VND billion)");
	figure->scale_digits = 9;
	fixture_step(figure, vi ? "Kế hoạch 2024" : "Plan 2024", 0, 52026, vi ? "52,0" : "52.0");
	fixture_step(figure, vi ? "Địa phương" : "Local", 52026, 49465, vi ? "−2,6" : "−2.6");
	fixture_step(figure, vi ? "Quốc gia" : "National", 49465, 60840, vi ? "+11,4" : "+11.4");
	fixture_step(figure, vi ? "Kế hoạch 2025" : "Plan 2025", 0, 60840, vi ? "60,8" : "60.8");
	return figure;
}

static inline Report *fixture_empty(Language language)
{
	Report *report = report_new(language);

	report->slug = g_strdup("central");
	report->title = g_strdup(language == VI ? "Khuyến công miền Trung – Tây Nguyên 2025"
						: "Industrial promotion, Central region, 2025");
	report->created = g_strdup("2025-12-04");
	report->source_line = g_strdup(
	    language == VI ? "Nguồn: Báo cáo của Sở Công Thương các tỉnh, thành phố trong khu vực; "
			     "tổng hợp đến 30/11/2025."
			   : "Source: reports of the provincial departments of industry and trade; "
			     "as of 30 November 2025.");
	return report;
}

/* Tables belong to the report. */
static inline void fixture_give_table(Report *report, Figure *figure, Table *table)
{
	g_ptr_array_add(report->tables, table);
	figure->table = table;
}

/* The page of the reference. */
static inline Report *fixture_central(Language language)
{
	Report *report = fixture_empty(language);
	Figure *bullet = fixture_bullet(language);

	fixture_give_table(report, bullet, fixture_table(language));
	g_ptr_array_add(report->figures, bullet);
	g_ptr_array_add(report->figures, fixture_bridge(language));
	return report;
}

static inline Figure *fixture_plain_bullet(const char *title)
{
	Figure *figure = figure_new(FIGURE_BULLET);

	figure->kicker = g_strdup("Figure 1 · Budget");
	figure->title = g_strdup(title);
	figure->subtitle = g_strdup("Planned and implemented (VND billion)");
	figure->done_word = g_strdup("Implemented");
	figure->plan_word = g_strdup("Plan");
	figure->rate_title = g_strdup("Rate");
	figure->scale_digits = 9;
	return figure;
}

static inline void fixture_long_title(Report *report)
{
	Figure *figure = fixture_bullet(LANGUAGE_EN);

	g_free(figure->title);
	figure->title = g_strdup(
	    "Provinces of the Central region and the Central Highlands together planned 16.9% more "
	    "for industrial promotion in 2025 than in 2024, all of it with national money");
	g_ptr_array_add(report->figures, figure);
}

static inline void fixture_remark_only(Report *report)
{
	Figure *figure = fixture_plain_bullet("One group has nothing to draw");

	fixture_group(figure, "National", "not reported by any province", TONE_NATIONAL);
	fixture_bar(
	    fixture_group(figure, "Local", NULL, TONE_LOCAL), LANGUAGE_EN,
	    &(FixtureBar){
		.label = "2025", .local = 5000, .national = -1, .plan = 6000, .rate = "83.3%" });
	g_ptr_array_add(report->figures, figure);
}

static inline void fixture_over_plan(Report *report)
{
	Figure *figure = fixture_plain_bullet("More was done than planned");
	BarGroup *group = fixture_group(figure, "Local", "rate above 100%", TONE_LOCAL);

	fixture_bar(
	    group, LANGUAGE_EN,
	    &(FixtureBar){
		.label = "2023", .local = 9000, .national = -1, .plan = 8800, .rate = "102.3%" });
	fixture_bar(
	    group, LANGUAGE_EN,
	    &(FixtureBar){
		.label = "2024", .local = 9000, .national = -1, .plan = 3000, .rate = "300.0%" });
	fixture_bar(
	    group, LANGUAGE_EN,
	    &(FixtureBar){
		.label = "2025", .local = 9000, .national = -1, .plan = 9000, .rate = "100.0%" });
	fixture_bar(
	    fixture_group(figure, "Both", NULL, TONE_TOTAL), LANGUAGE_EN,
	    &(FixtureBar){
		.label = "2025", .local = 6000, .national = 4000, .plan = 7000, .rate = "142.9%" });
	g_ptr_array_add(report->figures, figure);
}

static inline void fixture_tiny_and_huge(Report *report)
{
	Figure *figure = fixture_plain_bullet("Tiny values beside huge ones");
	BarGroup *group = fixture_group(figure, "Total", NULL, TONE_TOTAL);

	fixture_bar(group, LANGUAGE_EN,
		    &(FixtureBar){ .label = "2024",
				   .local = 9876543,
				   .national = 50,
				   .plan = 9999999,
				   .left = "123,406.4 left",
				   .rate = "98.8%" });
	fixture_bar(group, LANGUAGE_EN,
		    &(FixtureBar){ .label = "2025",
				   .local = 60,
				   .national = 70,
				   .plan = 180,
				   .unfinished = TRUE,
				   .left = "0.1 left",
				   .rate = "72.2%" });
	g_ptr_array_add(report->figures, figure);
}

static inline void fixture_eight_groups(Report *report)
{
	Figure *figure = fixture_plain_bullet("Eight groups, on two pages");

	for (int i = 0; i < 8; i++) {
		g_autofree char *title = g_strdup_printf("Province %d", i + 1);
		BarGroup *group = fixture_group(figure, title, "a remark", i % 3);

		for (int year = 2024; year <= 2025; year++) {
			g_autofree char *label = g_strdup_printf("Year %d", year);

			fixture_bar(group, LANGUAGE_EN,
				    &(FixtureBar){ .label = label,
						   .local = 1000 * (i + 1),
						   .national = 300 * i,
						   .plan = 1700 * (i + 1),
						   .unfinished = year == 2025,
						   .rate = "60.0%" });
		}
	}
	fixture_give_table(report, figure, fixture_table(LANGUAGE_EN));
	g_ptr_array_add(report->figures, figure);
	g_ptr_array_add(report->figures, fixture_bridge(LANGUAGE_EN));
}

static inline void fixture_no_plan(Report *report)
{
	Figure *figure = fixture_plain_bullet("No plan at all");
	BarGroup *group = fixture_group(figure, "Local", NULL, TONE_LOCAL);

	fixture_bar(group, LANGUAGE_EN,
		    &(FixtureBar){
			.label = "2024", .local = 43735, .national = -1, .plan = -1, .rate = "–" });
	fixture_bar(group, LANGUAGE_EN,
		    &(FixtureBar){ .label = "2025",
				   .local = -1,
				   .national = -1,
				   .plan = -1,
				   .rate = "–",
				   .remark = "… (not reported)" });
	fixture_bar(fixture_group(figure, "National", NULL, TONE_NATIONAL), LANGUAGE_EN,
		    &(FixtureBar){ .label = "2025",
				   .local = -1,
				   .national = -1,
				   .plan = 20000,
				   .unfinished = TRUE,
				   .left = "20.0 left",
				   .rate = "–",
				   .remark = "… (not reported)" });
	g_ptr_array_add(report->figures, figure);
}

static inline void fixture_all_zero(Report *report)
{
	Figure *figure = fixture_plain_bullet("Nothing planned, nothing done");

	fixture_bar(
	    fixture_group(figure, "Local", NULL, TONE_LOCAL), LANGUAGE_EN,
	    &(FixtureBar){ .label = "2024", .local = 0, .national = -1, .plan = 0, .rate = "–" });
	g_ptr_array_add(report->figures, figure);
}

static inline void fixture_long_labels(Report *report)
{
	Figure *figure = fixture_plain_bullet("Long labels");
	BarGroup *group = fixture_group(
	    figure, "Provinces of the North Central Coast",
	    "a remark that is so long that it must go below the title of its group", TONE_LOCAL);

	fixture_bar(group, LANGUAGE_EN,
		    &(FixtureBar){ .label = "Thành phố Hồ Chí Minh, eleven months of 2025",
				   .local = 2000,
				   .national = 10,
				   .plan = 3000,
				   .rate = "67.0%" });
	g_ptr_array_add(report->figures, figure);
}

/* A table over more than a page, with wide heads. */
static inline void fixture_long_table(Report *report)
{
	Figure *figure = fixture_bridge(LANGUAGE_EN);
	Table *table = table_new();

	fixture_columns(table,
			"/Province|Year 2024/Planned by the province|"
			"Year 2024/Implemented in all|Year 2024/Rate of implementation|"
			"Year 2025/Planned by the province|Year 2025/Implemented in 11 months|"
			"Year 2025/Rate of implementation|Change/Of the plan|Change/Index");
	table->subtitle = g_strdup("VND million; data up to 30 November 2025");
	for (int i = 0; i < 60; i++)
		fixture_row(table,
			    i == 58   ? ROW_REST
			    : i == 59 ? ROW_TOTAL
				      : ROW_PLAIN,
			    "Thừa Thiên Huế (until 2024)|1,234.5|1,000.0|81.0%|2,345.6|2,000.0|"
			    "85.3%|+90.0%|200.0%");
	g_ptr_array_add(table->notes, g_strdup("Territory as it is now; own plan; half-up."));
	fixture_give_table(report, figure, table);
	g_ptr_array_add(report->figures, figure);
}

typedef struct FixtureCase {
	const char *name;
	void (*fill)(Report *report);
	guint pages;
} FixtureCase;

static const FixtureCase fixture_cases[] = {
	{ "long title", fixture_long_title, 1 },     { "remark only", fixture_remark_only, 1 },
	{ "over plan", fixture_over_plan, 1 },	     { "tiny and huge", fixture_tiny_and_huge, 1 },
	{ "eight groups", fixture_eight_groups, 2 }, { "no plan", fixture_no_plan, 1 },
	{ "all zero", fixture_all_zero, 1 },	     { "long labels", fixture_long_labels, 1 },
	{ "long table", fixture_long_table, 3 },
};

/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A report as the earlier stages give it, with the figures of the conference of 2025 and a table of
 * all provinces; for the tests of the workbook.
 */
#pragma once

#include "base/number.h"
#include "report/report.h"

#include <string.h>

#define SAMPLE_HASH "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"

/* "49465", "-4.92", "+16.94%", "35194~ƯT" (a mark); anything else is absent. */
static void sample_number(Cell *cell, const char *number, Language language)
{
	g_auto(GStrv) parts = g_strsplit(number, "~", 2);
	const char *start = parts[0] + (*parts[0] == '+');
	const char *point = strchr(start, '.');
	g_autofree char *digits = NULL, *plain = NULL;

	if (!g_ascii_isdigit(start[*start == '-'])) {
		cell->kind = CELL_ABSENT;
		cell->text = g_strdup(number);
		return;
	}
	cell->kind = CELL_NUMBER;
	cell->sign = *parts[0] == '+';
	cell->percent = g_str_has_suffix(start, "%");
	cell->decimals = point ? (int)strspn(point + 1, "0123456789") : 0;
	digits = g_strdup(start);
	if (point)
		memmove(digits + (point - start), point + 1, strlen(point));
	cell->scaled = g_ascii_strtoll(digits, NULL, 10);
	cell->mark = g_strdup(parts[1]);
	plain = number_text(cell->scaled, cell->decimals, language);
	cell->text =
	    g_strconcat(cell->sign && cell->scaled > 0 ? "+" : "", plain, cell->percent ? "%" : "",
			parts[1] ? " " : "", parts[1] ? parts[1] : "", NULL);
}

/* Cells between bars; an empty one is blank. */
static void sample_row(Table *table, RowRole role, const char *cells, Language language)
{
	g_auto(GStrv) parts = g_strsplit(cells, "|", -1);
	TableRow *row = table_add_row(table, role);

	g_assert(g_strv_length(parts) == table->columns->len);
	for (guint i = 0; parts[i]; i++) {
		const TableColumn *column = g_ptr_array_index(table->columns, i);
		Cell *cell = table_row_cell(row, i);

		if (!*parts[i])
			continue;
		if (!column->label) {
			sample_number(cell, parts[i], language);
			continue;
		}
		cell->kind = CELL_TEXT;
		cell->text = g_strdup(parts[i]);
	}
}

static Table *sample_table(const char *name, const char *title, const char *subtitle)
{
	Table *table = table_new();

	table->name = g_strdup(name);
	table->title = g_strdup(title);
	table->subtitle = g_strdup(subtitle);
	return table;
}

#define PICK(vi, en) (language == LANGUAGE_VI ? (vi) : (en))

static Table *sample_by_source(Language language)
{
	const char *before = PICK("Năm 2024", "2024"), *now = PICK("Năm 2025", "2025");
	const char *plan = PICK("Kế hoạch", "Plan"), *rate = PICK("Tỷ lệ", "Rate");
	Table *table =
	    sample_table(PICK("Bảng 1", "Table 1"),
			 PICK("Kinh phí khuyến công theo nguồn, miền Trung – Tây Nguyên",
			      "Industrial promotion budget by source, Central – Central Highlands"),
			 PICK("Đơn vị: triệu đồng; số liệu đến ngày 30/11/2025",
			      "Unit: million VND; data as of 30 November 2025"));

	table_add_column(table, NULL, PICK("Nguồn", "Source"), TRUE);
	table_add_column(table, before, plan, FALSE);
	table_add_column(table, before, PICK("Thực hiện", "Done"), FALSE);
	table_add_column(table, before, rate, FALSE);
	table_add_column(table, now, plan, FALSE);
	table_add_column(table, now, PICK("11 tháng", "11 months"), FALSE);
	table_add_column(table, now, rate, FALSE);
	table_add_column(table, "2025/2024", plan, FALSE);
	sample_row(table, ROW_PLAIN,
		   PICK("Khuyến công địa phương|52026|43735|84.06%|49465|39242|79.33%|-4.92%",
			"Local programme|52026|43735|84.06%|49465|39242|79.33%|-4.92%"),
		   language);
	sample_row(table, ROW_PLAIN,
		   PICK("Khuyến công quốc gia|–|–|–|11375|7775|68.35%|mới",
			"National programme|–|–|–|11375|7775|68.35%|new"),
		   language);
	sample_row(table, ROW_TOTAL,
		   PICK("Tổng số|52026|43735~ƯT|84.06%|60840|47017|77.28%|+16.94%",
			"Total|52026|43735~est.|84.06%|60840|47017|77.28%|+16.94%"),
		   language);
	g_ptr_array_add(
	    table->notes,
	    g_strdup(PICK("Tỷ lệ = thực hiện chia kế hoạch của chính nguồn đó; làm tròn nửa lên. "
			  "Năm 2025 tính đến hết tháng 11, so với kế hoạch cả năm.",
			  "Rate = done divided by the plan of the same source; rounded half up. "
			  "2025 runs to the end of November, against the plan of the year.")));
	g_ptr_array_add(
	    table->notes,
	    g_strdup(PICK("“–”: không có; “mới”: năm trước không bố trí; “ƯT”: ước tính.",
			  "“–”: none; “new”: nothing was planned in the year before; "
			  "“est.”: estimated.")));
	return table;
}

static const char *const sample_provinces[] = {
	"Hà Nội",    "Cao Bằng",   "Tuyên Quang", "Điện Biên",
	"Lai Châu",  "Sơn La",	   "Lào Cai",	  "Thái Nguyên",
	"Lạng Sơn",  "Quảng Ninh", "Bắc Ninh",	  "Phú Thọ",
	"Hải Phòng", "Hưng Yên",   "Ninh Bình",	  "Thanh Hóa",
	"Nghệ An",   "Hà Tĩnh",	   "Quảng Trị",	  "Huế",
	"Đà Nẵng",   "Quảng Ngãi", "Khánh Hòa",	  "Gia Lai",
	"Đắk Lắk",   "Lâm Đồng",   "Đồng Nai",	  "Thành phố Hồ Chí Minh",
	"Tây Ninh",  "Đồng Tháp",  "Vĩnh Long",	  "An Giang",
	"Cần Thơ",   "Cà Mau",
};

static Table *sample_by_province(Language language)
{
	Table *table = sample_table(
	    PICK("Bảng 2", "Table 2"),
	    PICK("Kinh phí khuyến công địa phương theo tỉnh, thành phố, cả nước, năm 2025",
		 "Local industrial promotion budget by province, Viet Nam, 2025"),
	    PICK("Đơn vị: tỷ đồng", "Unit: billion VND"));

	table_add_column(table, NULL, PICK("Tỉnh, thành phố", "Province"), TRUE);
	table_add_column(table, NULL, PICK("Số đề án", "Projects"), FALSE);
	table_add_column(table, NULL, PICK("Kế hoạch", "Plan"), FALSE);
	table_add_column(table, NULL, PICK("Thực hiện", "Done"), FALSE);
	table_add_column(table, NULL, PICK("Tỷ lệ", "Rate"), FALSE);
	for (guint i = 0; i < G_N_ELEMENTS(sample_provinces); i++) {
		g_autofree char *row =
		    i == 8 ? g_strdup_printf("%s|…|…|…|…", sample_provinces[i])
			   : g_strdup_printf("%s|%u|%u.%03u|%u.%03u|%u.%02u%%", sample_provinces[i],
					     5 + i % 7, 6 + i, 100 + i, 4 + i, 990 - i, 61 + i,
					     (i * 37) % 100);

		sample_row(table, ROW_PLAIN, row, language);
	}
	sample_row(table, ROW_REST,
		   PICK("Chưa phân tổ|3|1.250|0.980|78.40%", "Not itemised|3|1.250|0.980|78.40%"),
		   language);
	sample_row(
	    table, ROW_TOTAL,
	    PICK("Cả nước|252|770.108|690.214|89.63%", "Viet Nam|252|770.108|690.214|89.63%"),
	    language);
	g_ptr_array_add(table->notes, g_strdup(PICK("“…”: tỉnh chưa báo cáo.",
						    "“…”: the province has not reported.")));
	return table;
}

static Table *sample_sources(Language language)
{
	Table *table = sample_table(NULL, PICK("Nguồn số liệu", "Sources"),
				    PICK("Các tệp đã đọc, theo thứ tự tên", "Files read, by name"));

	table_add_column(table, NULL, PICK("Tệp", "File"), TRUE);
	table_add_column(table, NULL, "SHA-256", TRUE);
	table_add_column(table, NULL, PICK("Số dòng", "Lines"), FALSE);
	sample_row(table, ROW_PLAIN, "mien-trung_2024-12-31.csv|" SAMPLE_HASH "|12", language);
	sample_row(table, ROW_PLAIN, "mien-trung_2025-11-30.csv|" SAMPLE_HASH "|14", language);
	return table;
}

static void sample_pair(Report *report, const char *label, const char *value)
{
	Pair *pair = g_new0(Pair, 1);

	pair->label = g_strdup(label);
	pair->value = g_strdup(value);
	g_ptr_array_add(report->cover, pair);
}

static Report *sample_report(Language language)
{
	Report *report = report_new(language);

	report->slug = g_strdup("central");
	report->title = g_strdup(
	    PICK("Báo cáo kinh phí khuyến công phục vụ Hội nghị khuyến công các tỉnh, thành phố",
		 "Industrial promotion budget report for the conference of provinces"));
	report->place = g_strdup(PICK("Miền Trung – Tây Nguyên", "Central – Central Highlands"));
	report->date = g_strdup(PICK("04/12/2025", "4 December 2025"));
	report->created = g_strdup("2025-12-04");
	sample_pair(report, PICK("Ngày báo cáo", "Report date"), report->date);
	sample_pair(report, PICK("Số liệu đến", "Data as of"),
		    PICK("30/11/2025", "30 November 2025"));
	sample_pair(report, PICK("Đơn vị hành chính", "Territory"),
		    PICK("Theo địa giới từ ngày 01/7/2025 (34 tỉnh, thành phố); số liệu các năm "
			 "trước được cộng theo tỉnh mới",
			 "As of 1 July 2025 (34 provinces); earlier years are added up by the "
			 "new provinces"));
	g_ptr_array_add(report->tables, sample_by_source(language));
	g_ptr_array_add(report->tables, sample_by_province(language));
	g_ptr_array_add(
	    report->notes,
	    g_strdup(PICK("Khuyến công quốc gia do ngân sách trung ương bố trí, khuyến công địa "
			  "phương do ngân sách tỉnh bố trí (Nghị định 45/2012/NĐ-CP, Điều 11–14).",
			  "The national programme is paid from the central budget, the local one "
			  "from the provincial budgets (Decree 45/2012/ND-CP, articles 11–14).")));
	report->sources = sample_sources(language);
	report->source_line = g_strdup("Nguồn: các Sở Công Thương");
	report->illustrative = g_strdup(PICK("SỐ LIỆU MINH HỌA: có dòng không phải số liệu thật",
					     "ILLUSTRATIVE: some lines are invented"));
	return report;
}

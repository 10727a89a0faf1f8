/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Whatever the numbers are, the layout gives way: all pages pass the check, and every word and
 * number of the report is on them.  Every letter is half as wide as high, so that no font is
 * needed.
 */
#include "unit.h"

#include "chart_fixture.h"
#include "report/chart/page_check.h"
#include "report/chart/pager.h"

#include <math.h>
#include <string.h>

#define REPORTS 300
/* Points; heads are a little smaller than their cells. */
#define SIZE_LEAST 6.2

static double width_of(const char *text, Font font, gpointer data)
{
	(void)data;
	return (double)g_utf8_strlen(text, -1) * font.size * (font.bold ? 0.56 : 0.53);
}

/* All words in their order, without those of the margins and of headings that come again. */
static char *words_of(const GPtrArray *pages)
{
	g_autoptr(GString) words = g_string_new(NULL);

	for (guint i = 0; i < pages->len; i++) {
		const Page *page = g_ptr_array_index(pages, i);

		for (guint j = 0; j < page->marks->len; j++) {
			const Mark *mark = &g_array_index(page->marks, Mark, j);

			assert_true(!mark->text || mark->font.size >= SIZE_LEAST);
			if (mark->text && mark->role != ROLE_FURNITURE &&
			    (mark->role != ROLE_HEADING || mark->font.size > 9.0))
				g_string_append_printf(words, " %s", mark->text);
		}
	}
	return g_string_free(g_steal_pointer(&words), FALSE);
}

static void find(const char *words, const char *text)
{
	if (text && !strstr(words, text))
		fail_msg("'%s' is lost", text);
}

static void find_bar(const char *words, const Bar *bar)
{
	for (guint i = 0; i < bar->parts->len; i++) {
		const Part *part = &g_array_index(bar->parts, Part, i);

		if (part->value > 0)
			find(words, part->text);
	}
	if (bar->has_plan && bar->plan.value > 0)
		find(words, bar->plan.text);
	find(words, bar->label);
	find(words, bar->left);
	find(words, bar->rate);
	find(words, bar->remark);
}

static void find_table(const char *words, const Table *table)
{
	for (guint i = 0; i < table->columns->len; i++) {
		const TableColumn *column = g_ptr_array_index(table->columns, i);

		find(words, column->group);
	}
	for (guint i = 0; i < table->rows->len; i++) {
		TableRow *row = g_ptr_array_index(table->rows, i);

		for (guint j = 0; j < row->cells->len; j++) {
			const char *text = table_row_cell(row, j)->text;

			/* What is as long as a page is not found in one piece. */
			if (strlen(text) < 400)
				find(words, text);
		}
	}
	for (guint i = 0; i < table->notes->len; i++)
		find(words, g_ptr_array_index(table->notes, i));
}

static void find_figure(const char *words, const Figure *figure)
{
	find(words, figure->title);
	find(words, figure->subtitle);
	find(words, figure->note);
	for (guint i = 0; i < figure->groups->len; i++) {
		const BarGroup *group = g_ptr_array_index(figure->groups, i);

		find(words, group->title);
		find(words, group->remark);
		for (guint j = 0; j < group->bars->len; j++)
			find_bar(words, g_ptr_array_index(group->bars, j));
	}
	for (guint i = 0; i < figure->steps->len; i++) {
		find(words, ((Step *)g_ptr_array_index(figure->steps, i))->label);
		find(words, ((Step *)g_ptr_array_index(figure->steps, i))->text);
	}
	if (figure->table)
		find_table(words, figure->table);
}

static guint lay_out(const Report *report, const char *name)
{
	Setting setting = { { width_of, NULL }, report->language };
	g_autoptr(GPtrArray) pages = pager_lay_out(report, &setting);
	g_autoptr(GError) error = NULL;
	g_autofree char *words = words_of(pages);

	if (!page_check(pages, &error))
		fail_msg("%s: %s", name, error->message);
	for (guint i = 0; i < report->figures->len; i++)
		find_figure(words, g_ptr_array_index(report->figures, i));
	return pages->len;
}

/* --- at random */

static const char *pick(GRand *chance, const char *const *from)
{
	return from[g_rand_int_range(chance, 0, (gint32)g_strv_length((char **)from))];
}

static gboolean one_of(GRand *chance, int many)
{
	return g_rand_int_range(chance, 0, many) == 0;
}

/* đồng: from a thousand to 10^15 */
static int64_t random_amount(GRand *chance)
{
	return one_of(chance, 8) ? 0 : (int64_t)pow(10.0, g_rand_double_range(chance, 3.0, 15.0));
}

static char *random_number(GRand *chance, const char *unit, int decimals)
{
	static const char *const marks[] = {
		"", "", "", " †", " ƯT†", " SB†", " ≥†", " ~†‡", NULL
	};
	int64_t value = random_amount(chance) / (one_of(chance, 2) ? 1000 : 1000000);
	g_autofree char *number = number_text(value, decimals, VI);

	return g_strconcat(one_of(chance, 6) ? "…" : number, unit, pick(chance, marks), NULL);
}

static char *random_words(GRand *chance, int most)
{
	static const char *const words[] = { "Khuyến công", "địa phương", "quốc gia", "năm",
					     "2025",	    "kế hoạch",	  "Thừa",     "so với",
					     "(tiếp)",	    NULL };
	g_autoptr(GString) text = g_string_new(pick(chance, words));

	for (int i = g_rand_int_range(chance, 0, most); i > 0; i--)
		g_string_append_printf(text, " %s", pick(chance, words));
	return g_string_free(g_steal_pointer(&text), FALSE);
}

static Part random_part(GRand *chance, int64_t value, Tone tone)
{
	return (Part){ .value = value, .text = random_number(chance, "", 1), .tone = tone };
}

static void add_bar(GRand *chance, BarGroup *group)
{
	Bar *bar = bar_new();

	bar->label = random_words(chance, one_of(chance, 9) ? 30 : 3);
	for (int i = g_rand_int_range(chance, 0, 3); i > 0; i--) {
		Part part = random_part(chance, random_amount(chance),
					(Tone)g_rand_int_range(chance, 0, 3));

		g_array_append_val(bar->parts, part);
	}
	bar->has_plan = !one_of(chance, 4);
	if (bar->has_plan)
		bar->plan = random_part(chance, random_amount(chance), group->tone);
	bar->unfinished = one_of(chance, 2);
	bar->left = one_of(chance, 2) ? random_number(chance, " còn", 1) : NULL;
	bar->rate = random_number(chance, "%", 1);
	if (bar->parts->len == 0)
		bar->remark = random_words(chance, one_of(chance, 4) ? 25 : 5);
	g_ptr_array_add(group->bars, bar);
}

static Figure *random_bullet(GRand *chance)
{
	Figure *figure = fixture_plain_bullet("x");
	int bars = one_of(chance, 30) ? 40 : 3;

	g_free(figure->title);
	figure->title = random_words(chance, one_of(chance, 5) ? 60 : 12);
	for (int i = g_rand_int_range(chance, 1, 7); i > 0; i--) {
		g_autofree char *title = random_words(chance, one_of(chance, 9) ? 30 : 4);
		g_autofree char *remark = random_words(chance, one_of(chance, 9) ? 60 : 12);
		BarGroup *group = fixture_group(figure, title, one_of(chance, 3) ? NULL : remark,
						(Tone)g_rand_int_range(chance, 0, 3));

		for (int j = g_rand_int_range(chance, 0, bars); j > 0; j--)
			add_bar(chance, group);
	}
	return figure;
}

static Figure *random_bridge(GRand *chance)
{
	Figure *figure = figure_new(FIGURE_BRIDGE);
	int64_t level = 0;

	figure->title = random_words(chance, 12);
	figure->scale_digits = 9;
	for (int i = g_rand_int_range(chance, 0, one_of(chance, 9) ? 60 : 6); i > 0; i--) {
		g_autofree char *label = random_words(chance, one_of(chance, 9) ? 30 : 3);
		g_autofree char *text = random_number(chance, "", 1);
		int64_t to = random_amount(chance) / MILLION;

		fixture_step(figure, label, level, to, text);
		level = to;
	}
	return figure;
}

static Table *random_table(GRand *chance)
{
	static const char *const groups[] = { "Năm 2024", "Năm 2025", "2025/2024", NULL };
	Table *table = table_new();
	int columns = g_rand_int_range(chance, 1, one_of(chance, 6) ? 20 : 10);
	int rows = g_rand_int_range(chance, 0, one_of(chance, 20) ? 60 : 5);
	const char *group = NULL;

	table->subtitle = random_words(chance, 20);
	table_add_column(table, one_of(chance, 2) ? "Triệu đồng" : NULL, "Nguồn vốn", TRUE);
	for (int i = 0; i < columns; i++) {
		g_autofree char *title = random_words(chance, 3);

		group = one_of(chance, 3) ? pick(chance, groups) : group;
		table_add_column(table, group, title, FALSE);
	}
	for (int i = 0; i < rows; i++) {
		TableRow *row = table_add_row(table, i + 1 == rows ? ROW_TOTAL : ROW_PLAIN);

		*table_row_cell(row, 0) =
		    (Cell){ .kind = CELL_TEXT,
			    .text = random_words(chance, one_of(chance, 60) ? 300 : 6) };
		for (int j = 1; j <= columns; j++)
			*table_row_cell(row, (guint)j) =
			    (Cell){ .kind = CELL_NUMBER,
				    .text =
					random_number(chance, one_of(chance, 3) ? "%" : "", 2) };
	}
	for (int i = g_rand_int_range(chance, 0, one_of(chance, 9) ? 60 : 5); i > 0; i--)
		g_ptr_array_add(table->notes, random_words(chance, 40));
	return table;
}

static void test_random(void **state)
{
	(void)state;
	for (guint32 seed = 0; seed < REPORTS; seed++) {
		g_autoptr(GRand) chance = g_rand_new_with_seed(seed);
		g_autoptr(Report) report = fixture_empty(seed % 2 ? VI : LANGUAGE_EN);
		g_autofree char *name = g_strdup_printf("seed %u", seed);

		if (one_of(chance, 3))
			report->illustrative = g_strdup("SỐ LIỆU MINH HỌA");
		for (int i = g_rand_int_range(chance, 1, 4); i > 0; i--) {
			Figure *figure =
			    one_of(chance, 3) ? random_bridge(chance) : random_bullet(chance);

			if (!one_of(chance, 4))
				fixture_give_table(report, figure, random_table(chance));
			g_ptr_array_add(report->figures, figure);
		}
		lay_out(report, name);
	}
}

/* --- that were met */

/* Marks behind all numbers; a rate of more than 100 000 %. */
static void test_met(void **state)
{
	g_autoptr(Report) report = fixture_empty(VI);
	Figure *figure = fixture_plain_bullet("Kế hoạch và thực hiện");
	BarGroup *group = fixture_group(figure, "Tổng hai nguồn", NULL, TONE_TOTAL);
	Table *table = table_new();

	(void)state;
	fixture_bar(
	    group, VI,
	    &(FixtureBar){
		.label = "Năm 2024", .local = 5, .national = -1, .plan = 1, .rate = "1,4% ƯT†" });
	fixture_bar(group, VI,
		    &(FixtureBar){ .label = "9 tháng 2025",
				   .local = 671973,
				   .national = 4,
				   .plan = 1,
				   .rate = "52.091.208,5% SB†" });
	fixture_columns(table, "Triệu đồng/Nguồn vốn|Năm 2024/Kế hoạch|Năm 2024/Thực hiện|"
			       "Năm 2024/Tỷ lệ|Năm 2025/Kế hoạch|Năm 2025/9 tháng|Năm 2025/Tỷ lệ|"
			       "2025;2024/Kế hoạch|2025;2024/So cùng kỳ");
	fixture_row(table, ROW_PLAIN,
		    "Khuyến công địa phương|…|…|…|…|671.972,68 †|52.091.208,53% †|≠|…");
	fixture_row(table, ROW_TOTAL,
		    "Tổng hai nguồn|13.919,00 †|10.951,68 ƯT†|120,83% †|1.387,00 SB†|1.727,00 SB†|"
		    "124,51% SB†|−90,04% SB†|1.234,56% ƯT†");
	fixture_give_table(report, figure, table);
	g_ptr_array_add(report->figures, figure);
	assert_int_equal(lay_out(report, "met"), 1);
}

/* A table of many columns goes over several grids, each with its labels. */
static void test_split(void **state)
{
	g_autoptr(Report) report = fixture_empty(VI);
	Figure *figure = fixture_plain_bullet("Kế hoạch và thực hiện");
	Table *table = table_new();
	g_autofree char *words = NULL;
	g_autoptr(GPtrArray) pages = NULL;
	Setting setting = { { width_of, NULL }, VI };
	guint count = 0;

	(void)state;
	table_add_column(table, NULL, "Nguồn", TRUE);
	for (int i = 0; i < 12; i++)
		table_add_column(table, i < 6 ? "Năm 2024" : "Năm 2025", "Kế hoạch", FALSE);
	fixture_row(table, ROW_PLAIN,
		    "Gồm|1.000.000,01 †|1.000.000,02 †|1.000.000,03 †|1.000.000,04 †|1.000.000,05 "
		    "†|1.000.000,06 †|1.000.000,07 †|1.000.000,08 †|1.000.000,09 †|1.000.000,10 †|"
		    "1.000.000,11 †|1.000.000,12 †");
	fixture_give_table(report, figure, table);
	g_ptr_array_add(report->figures, figure);
	lay_out(report, "split");
	pages = pager_lay_out(report, &setting);
	words = words_of(pages);
	for (const char *at = words; (at = strstr(at, "Gồm")) != NULL; at++)
		count++;
	assert_true(count >= 2);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_random),
		cmocka_unit_test(test_met),
		cmocka_unit_test(test_split),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}

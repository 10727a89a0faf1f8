/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Documents: the sections of a template for one place, with cover, notes and sources. */
#include "unit.h"

#include "section_fixture.h"

#include "report/document.h"

static Report *build(const Books *books, const Template *template, const char *place,
		     Language language)
{
	Document document = { template, books->submissions };
	Scope scope = scope_of(books, place, language);

	return document_build(&document, &scope);
}

static void head(void **state)
{
	static const struct {
		const char *place;
		Language language;
		gboolean country;
		const char *slug, *title, *name, *date;
	} rows[] = {
		{ "CENTRAL", LANGUAGE_VI, FALSE, "central",
		  "Kết quả hoạt động khuyến công miền Trung – Tây Nguyên, năm 2024 và 2025",
		  "miền Trung – Tây Nguyên", "04/12/2025" },
		{ "CENTRAL", LANGUAGE_EN, FALSE, "central",
		  "Industrial promotion in the Central – Central Highlands region, 2024 and 2025",
		  "the Central – Central Highlands region", "4 December 2025" },
		{ "VN", LANGUAGE_VI, TRUE, "national",
		  "Kết quả hoạt động khuyến công cả nước, năm 2024 và 2025", "cả nước",
		  "04/12/2025" },
	};
	g_autoptr(Books) books = books_of_conference();
	g_autoptr(Template) template = read_conference(books);

	(void)state;
	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		g_autoptr(Report) report = build(books, template, rows[i].place, rows[i].language);

		if (report->country != rows[i].country || strcmp(report->slug, rows[i].slug) != 0 ||
		    strcmp(report->title, rows[i].title) != 0 ||
		    strcmp(report->place, rows[i].name) != 0 ||
		    strcmp(report->date, rows[i].date) != 0 ||
		    strcmp(report->created, "2025-12-04") != 0 || report->illustrative)
			fail_msg("row %zu: %s, %s, %s, %s", i, report->slug, report->title,
				 report->place, report->date);
	}
}

static const char *pair_value(const Report *report, const char *label)
{
	for (guint i = 0; i < report->cover->len; i++) {
		const Pair *pair = report->cover->pdata[i];

		if (strcmp(pair->label, label) == 0)
			return pair->value;
	}
	fail_msg("the cover has no '%s'", label);
	return NULL;
}

static void cover(void **state)
{
	g_autoptr(Books) books = books_of_conference();
	g_autoptr(Template) template = read_conference(books);
	g_autoptr(Report) report = build(books, template, "CENTRAL", LANGUAGE_VI);

	(void)state;
	assert_string_equal(pair_value(report, "Phạm vi"), "Miền Trung – Tây Nguyên");
	assert_string_equal(pair_value(report, "Ngày báo cáo"), "04/12/2025");
	assert_string_equal(pair_value(report, "Số liệu 2024 đến"), "31/12/2024");
	assert_string_equal(pair_value(report, "Số liệu 2025 đến"), "30/11/2025");
	assert_non_null(strstr(pair_value(report, "Lập bởi"), "khuyencong "));
}

/* The files behind a region's report, with their digests; those of other regions are not. */
static void sources(void **state)
{
	static const struct {
		const char *place, *files;
	} rows[] = {
		{ "CENTRAL", "lam-dong_2025-12-04.csv mien-trung_2024-11-30.csv "
			     "mien-trung_2024-12-31.csv mien-trung_2025-11-30.csv "
			     "thanh-hoa_2025-12-04.csv" },
		{ "SOUTH", "dong-thap_2025-09-30.csv mien-nam_2024-12-31.csv "
			   "mien-nam_2025-09-30.csv" },
		{ "NORTH", "ha-noi_2024-12-31.csv lao-cai_2023-12-31.csv mien-bac_2024-12-31.csv "
			   "mien-bac_2025-09-30.csv" },
	};
	g_autoptr(Books) books = books_of_conference();
	g_autoptr(Template) template = read_conference(books);

	(void)state;
	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		g_autoptr(Report) report = build(books, template, rows[i].place, LANGUAGE_VI);
		g_autoptr(GString) files = g_string_new(NULL);

		for (guint j = 0; j < report->sources->rows->len; j++) {
			TableRow *row = report->sources->rows->pdata[j];

			g_string_append_printf(files, "%s%s", j ? " " : "",
					       table_row_cell(row, 0)->text);
			assert_int_equal(strlen(table_row_cell(row, 1)->text), 64);
		}
		if (strcmp(files->str, rows[i].files) != 0)
			fail_msg("row %zu: %s", i, files->str);
	}
}

/* Names count up, and a figure stands over the table of its section. */
static void names_and_tables(void **state)
{
	g_autoptr(Books) books = books_of_conference();
	g_autoptr(Template) template = read_conference(books);
	g_autoptr(Report) report = build(books, template, "CENTRAL", LANGUAGE_VI);

	(void)state;
	assert_true(report->figures->len >= 2);
	for (guint i = 0; i < report->tables->len; i++) {
		const Table *table = report->tables->pdata[i];
		g_autofree char *name = g_strdup_printf("Bảng %u", i + 1);

		assert_string_equal(table->name, name);
		assert_non_null(table->title);
	}
	for (guint i = 0; i < report->figures->len; i++) {
		const Figure *figure = report->figures->pdata[i];
		gboolean table = figure->form == FIGURE_TABLE;
		g_autofree char *name =
		    table ? g_strdup(figure->table->name) : g_strdup_printf("Hình %u", i + 1);

		assert_true(g_str_has_prefix(figure->kicker, name));
	}
	assert_ptr_equal(((const Figure *)report->figures->pdata[0])->table,
			 report->tables->pdata[0]);
	assert_null(((const Figure *)report->figures->pdata[1])->table);
}

/* A section is for regions, for the country, or both; one that nobody fills is named in a note. */
static void scopes_and_empty_sections(void **state)
{
	static const char sections[] =
	    "note.1=Chung.\n"
	    "[table both]\ntitle=Both\nrows=source, total\ncolumns=planned\n"
	    "[table country]\ntitle=Country\nscope=country\nrows=source, total\ncolumns=planned\n"
	    "[table region]\ntitle=Region\nscope=region\nrows=source, total\ncolumns=planned\n"
	    "[table empty]\ntitle=Empty\nrows=tier\ncolumns=disbursed\n";
	static const struct {
		const char *place, *titles;
	} rows[] = {
		{ "VN",
		  "Both Country | Chung. Không lập “Empty” vì chưa đơn vị nào gửi số liệu này." },
		{ "CENTRAL",
		  "Both Region | Chung. Không lập “Empty” vì chưa đơn vị nào gửi số liệu này." },
	};
	g_autoptr(Books) books = books_of_conference();
	g_autoptr(Template) template = read_template(books, *state, sections);

	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		g_autoptr(Report) report = build(books, template, rows[i].place, LANGUAGE_VI);
		g_autoptr(GString) text = g_string_new(NULL);

		for (guint j = 0; j < report->tables->len; j++)
			g_string_append_printf(text, "%s ",
					       ((const Table *)report->tables->pdata[j])->title);
		g_string_append_c(text, '|');
		for (guint j = 0; j < report->notes->len; j++)
			if (!g_str_has_prefix(report->notes->pdata[j], "Ghi chú của đơn vị gửi"))
				g_string_append_printf(text, " %s",
						       (char *)report->notes->pdata[j]);
		if (strcmp(text->str, rows[i].titles) != 0)
			fail_msg("row %zu: %s", i, text->str);
	}
}

/* What senders wrote beside their figures is printed once, with the first line that says it. */
static void notes_of_senders(void **state)
{
	g_autoptr(Books) books = books_of("2025-12-04", "place,period,as_of,source,planned,note\n"
							"Huế,2025,30/09/2025,local,1,Một\n"
							"Huế,2025,30/09/2025,national,2,Một\n"
							"Hà Nội,2025,30/09/2025,local,3,Hai\n");
	g_autoptr(Template) template =
	    read_template(books, *state, "[table a]\ntitle=A\nrows=source\ncolumns=planned\n");
	g_autoptr(Report) report = build(books, template, "CENTRAL", LANGUAGE_VI);
	guint last = report->notes->len - 1;

	assert_true(g_str_has_suffix(report->notes->pdata[last], ":2): Một"));
	assert_true(last == 0 || !g_str_has_suffix(report->notes->pdata[last - 1], "Hai"));
}

/* One invented line is enough for every page to say so. */
static void illustrative(void **state)
{
	static const struct {
		const char *status;
		gboolean illustrative;
	} rows[] = { { "Minh họa", TRUE }, { "Ước tính", FALSE }, { "", FALSE } };

	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		g_autofree char *csv = g_strdup_printf("place,period,as_of,source,planned,status\n"
						       "Nghệ An,2025,30/09/2025,local,1,\n"
						       "Huế,2025,30/09/2025,local,1,%s\n",
						       rows[i].status);
		g_autoptr(Books) books = books_of("2025-12-04", csv);
		g_autoptr(Template) template = read_conference(books);
		g_autoptr(Report) report = build(books, template, "CENTRAL", LANGUAGE_EN);

		if ((report->illustrative != NULL) != rows[i].illustrative)
			fail_msg("row %zu", i);
		if (report->illustrative)
			assert_non_null(strstr(report->illustrative, "ILLUSTRATIVE"));
	}
	(void)state;
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(head),
		cmocka_unit_test(cover),
		cmocka_unit_test(sources),
		cmocka_unit_test(names_and_tables),
		in_folder(scopes_and_empty_sections),
		in_folder(notes_of_senders),
		cmocka_unit_test(illustrative),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}

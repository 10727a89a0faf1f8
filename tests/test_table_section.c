/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Table sections, computed: rows, rests, what is absent, and the notes that explain it. */
#include "unit.h"

#include "section_fixture.h"

/* A table of the delivered template over the conference's files. */
typedef struct Shown {
	const char *section, *place;
	Language language;
	const char *rows;
} Shown;

static void tables_of_the_conference(void **state)
{
	static const Shown rows[] = {
		{ "by-source", "CENTRAL", LANGUAGE_VI,
		  "Khuyến công địa phương|52.026|43.735|84,06%|49.465|39.242|79,33%|−4,92%|…\n"
		  "Khuyến công quốc gia|–|0|–|11.375|7.775|68,35%|mới|…\n"
		  "=Tổng hai nguồn|52.026|43.735|84,06%|60.840|47.017|77,28%|+16,94%|133,59% "
		  "ƯT\n" },
		{ "by-source", "CENTRAL", LANGUAGE_EN,
		  "Local|52,026|43,735|84.06%|49,465|39,242|79.33%|−4.92%|…\n"
		  "National|–|0|–|11,375|7,775|68.35%|new|…\n"
		  "=Both sources|52,026|43,735|84.06%|60,840|47,017|77.28%|+16.94%|133.59% e\n" },
		{ "by-source-of-total", "CENTRAL", LANGUAGE_VI,
		  "Khuyến công địa phương|49.465|39.242|64,50%\n"
		  "Khuyến công quốc gia|11.375|7.775|12,77%\n"
		  "=Tổng hai nguồn|60.840|47.017|77,27%\n" },
		{ "spans", "NORTH", LANGUAGE_VI, "Lào Cai|2021–2023|44 †|6.047,5 †|…\n" },
		{ "spans", "CENTRAL", LANGUAGE_EN,
		  "Thanh Hoa|2021–2025|85|29,000 ≥|…\n"
		  "Lam Dong|2024–2025|67 †|11,500 †|…\n" },
		{ "outcomes", "SOUTH", LANGUAGE_VI,
		  "Đồng Tháp|59|3|74|…|…|…|…|…\n"
		  "=Tổng cộng|2.000 ~|3 †|74 †|219|564|…|…|…\n" },
	};
	g_autoptr(Books) books = books_of_conference();
	g_autoptr(Template) template = read_conference(books);

	(void)state;
	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		Scope scope = scope_of(books, rows[i].place, rows[i].language);
		g_autoptr(Table) table =
		    table_section_build(template_table(template, rows[i].section), &scope);
		g_autofree char *text = table ? rows_text(table) : NULL;

		if (g_strcmp0(text, rows[i].rows) != 0)
			fail_msg("row %zu: %s of %s is\n%s", i, rows[i].section, rows[i].place,
				 text ? text : "not printed");
	}
}

static char *headings(const Table *table)
{
	GString *text = g_string_new(NULL);

	for (guint i = 0; i < table->columns->len; i++) {
		const TableColumn *column = table->columns->pdata[i];

		g_string_append_printf(text, "%s%s%s%s", i ? "|" : "",
				       column->group ? column->group : "", column->group ? ":" : "",
				       column->title);
	}
	return g_string_free(text, FALSE);
}

static void headings_of_the_conference(void **state)
{
	static const Shown rows[] = {
		{ "by-source", "CENTRAL", LANGUAGE_VI,
		  "Triệu đồng:Nguồn vốn|Năm 2024:Kế hoạch|Năm 2024:Thực hiện|Năm 2024:Tỷ lệ|"
		  "Năm 2025:Kế hoạch|Năm 2025:11 tháng|Năm 2025:Tỷ lệ|2025/2024:Kế hoạch|"
		  "2025/2024:So cùng kỳ" },
		{ "by-source", "SOUTH", LANGUAGE_EN,
		  "Million đồng:Source|2024:Planned|2024:Implemented|2024:Rate|2025:Planned|"
		  "2025:9 months|2025:Rate|2025/2024:Planned|2025/2024:Index" },
		{ "by-year", "CENTRAL", LANGUAGE_VI,
		  "Triệu đồng:Năm|Nguồn vốn|Kế hoạch|Thực hiện|Tỷ lệ|So với kỳ trước:Kế hoạch|"
		  "So với kỳ trước:So cùng kỳ" },
	};
	g_autoptr(Books) books = books_of_conference();
	g_autoptr(Template) template = read_conference(books);

	(void)state;
	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		Scope scope = scope_of(books, rows[i].place, rows[i].language);
		g_autoptr(Table) table =
		    table_section_build(template_table(template, rows[i].section), &scope);
		g_autofree char *text = headings(table);

		if (strcmp(text, rows[i].rows) != 0)
			fail_msg("row %zu: %s", i, text);
	}
}

/* A region's own line is a control total: what no province has stated is a row of its own. */
static void rest_rows(void **state)
{
	static const struct {
		const char *lines, *rows;
	} rows[] = {
		/* 100 stated, 30 itemised: 70 are not */
		{ "Miền Trung,2025,30/09/2025,both,100,50\nNghệ An,2025,30/09/2025,both,30,20\n",
		  "Nghệ An|30|20\n+Chưa phân tách|70|30\n=Tổng cộng|100|50\n" },
		/* all itemised: no row */
		{ "Miền Trung,2025,30/09/2025,both,30,20\nNghệ An,2025,30/09/2025,both,30,20\n",
		  "Nghệ An|30|20\n=Tổng cộng|30|20\n" },
		/* provinces say more than their region: they cannot be its parts */
		{ "Miền Trung,2025,30/09/2025,both,25,20\nNghệ An,2025,30/09/2025,both,30,20\n",
		  "Nghệ An|30|20\n+Chưa phân tách|≠|0\n=Tổng cộng|25|20\n" },
		/* the region says nothing: the rest is unknown, so there is no row for it */
		{ "Nghệ An,2025,30/09/2025,both,30,20\nHuế,2025,30/09/2025,both,7,\n",
		  "Nghệ An|30|20\nHuế|7|…\n=Tổng cộng|37 †|20 †\n" },
		/* it says one thing only */
		{ "Miền Trung,2025,30/09/2025,both,100,\nNghệ An,2025,30/09/2025,both,30,20\n",
		  "Nghệ An|30|20\n+Chưa phân tách|70|…\n=Tổng cộng|100|20 †\n" },
	};

	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		g_autofree char *csv = g_strconcat(HEAD, rows[i].lines, NULL);
		g_autoptr(Books) books = books_of("2025-12-04", csv);
		g_autoptr(Template) template = read_template(
		    books, *state,
		    "[table a]\ntitle=A\nrows=place, rest, total\ncolumns=planned, implemented\n");
		Scope scope = scope_of(books, "CENTRAL", LANGUAGE_VI);
		g_autoptr(Table) table = table_section_build(template->sections->pdata[0], &scope);
		g_autofree char *text = table ? rows_text(table) : NULL;

		if (g_strcmp0(text, rows[i].rows) != 0)
			fail_msg("row %zu:\n%s", i, text);
	}
}

/* In every table with a rest: rows + rest = total, to the đồng. */
static void rows_and_rest_are_the_total(void **state)
{
	static const char *const places[] = { "VN", "NORTH", "CENTRAL", "SOUTH" };
	g_autoptr(Books) books = books_of_folder("2025-12-15", DEMO, G_MAXUINT);
	g_autoptr(Template) template = read_template(
	    books, *state,
	    "unit=dong\n[table a]\ntitle=A\nrows=place, rest, total\ncolumns=planned, implemented\n"
	    "[table b]\ntitle=B\nrows=content, rest, total\ncolumns=planned, implemented, "
	    "projects\n"
	    "[table c]\ntitle=C\nrows=tier, rest, total\ncolumns=planned, implemented, support\n"
	    "[table d]\ntitle=D\nrows=source, total\ncolumns=planned, implemented, disbursed\n");
	guint checked = 0;

	for (gsize i = 0; i < G_N_ELEMENTS(places) * 4; i++) {
		Scope scope = scope_of(books, places[i / 4], LANGUAGE_VI);
		g_autoptr(Table) table =
		    table_section_build(template->sections->pdata[i % 4], &scope);

		for (guint column = 1; table && column < table->columns->len; column++) {
			int64_t sum = 0;

			for (guint j = 0; j < table->rows->len; j++) {
				TableRow *row = table->rows->pdata[j];
				const Cell *cell = table_row_cell(row, column);

				sum += row->role == ROW_TOTAL ? -cell->scaled : cell->scaled;
			}
			if (sum != 0)
				fail_msg("%s, table %zu, column %u", places[i / 4], i % 4, column);
			checked++;
		}
	}
	assert_in_range(checked, 30, 60);
}

static void periods_of_a_table(void **state)
{
	static const struct {
		const char *periods, *rows;
	} rows[] = {
		{ "current", "2025|5\n" },
		{ "years", "2023|3\n2024|4\n2025|5\n" },
		{ "spans", "2021–2024|9\n2024–2025|9\n" },
	};
	g_autoptr(Books) books =
	    books_of("2025-12-04", HEAD "Hà Nội,2023,31/12/2023,both,3,\n"
					"Hà Nội,2024,31/12/2024,both,4,\n"
					"Hà Nội,2025,30/09/2025,both,5,\n"
					"Hà Nội,2026,30/09/2025,both,6,\n"
					"Hà Nội,2021-2024,31/12/2024,both,9,\n");
	Scope scope = scope_of(books, "01", LANGUAGE_VI);

	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		g_autofree char *ini = g_strdup_printf(
		    "[table a]\ntitle=A\nrows=period\nperiods=%s\ncolumns=planned\n",
		    rows[i].periods);
		g_autoptr(Template) template = read_template(books, *state, ini);
		g_autoptr(Table) table = table_section_build(template->sections->pdata[0], &scope);
		g_autofree char *text = table ? rows_text(table) : NULL;

		if (g_strcmp0(text, rows[i].rows) != 0)
			fail_msg("row %zu:\n%s", i, text);
	}
}

/* Rows of which nobody says anything are dropped, or kept to show who is silent. */
static void empty_rows(void **state)
{
	static const struct {
		const char *more, *place;
		guint rows; /* 0: no table */
	} rows[] = {
		{ "", "SOUTH", 1 },
		{ "empty=keep\n", "SOUTH", 8 },
		{ "", "NORTH", 0 },
		{ "empty=keep\n", "NORTH", 0 },
		{ "", "CENTRAL", 0 }, /* a total alone says nothing by its rows */
		{ "empty=keep\n", "CENTRAL", 12 },
	};
	g_autoptr(Books) books =
	    books_of("2025-12-04", HEAD "Cà Mau,2025,30/09/2025,both,3,\n"
					"Miền Trung,2025,30/09/2025,both,3,\n");

	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		gboolean total = strcmp(rows[i].place, "CENTRAL") == 0;
		g_autofree char *ini =
		    g_strdup_printf("[table a]\ntitle=A\nrows=place%s\n%scolumns=planned\n",
				    total ? ", total" : "", rows[i].more);
		g_autoptr(Template) template = read_template(books, *state, ini);
		Scope scope = scope_of(books, rows[i].place, LANGUAGE_VI);
		g_autoptr(Table) table = table_section_build(template->sections->pdata[0], &scope);

		if ((table ? table->rows->len : 0) != rows[i].rows)
			fail_msg("row %zu: %u", i, table ? table->rows->len : 0);
	}
}

/* Every mark and absence that a table shows is explained under it, and no other. */
static void notes(void **state)
{
	static const struct {
		const char *place, *columns, *more, *notes;
	} rows[] = {
		{ "01", "planned@2024", "", "Địa giới và khu vực theo ngày 04/12/2025." },
		{ "01", "planned@2024", "basis=as-was\n",
		  "Địa giới và khu vực như trong kỳ báo cáo." },
		{ "01", "rate@2024", "",
		  "Địa giới và khu vực theo ngày 04/12/2025; tỷ lệ tính trên kế hoạch của chính "
		  "nguồn đó; làm tròn số học." },
		{ "01", "rate@2024", "basis=total-plan, truncated\n",
		  "Địa giới và khu vực theo ngày 04/12/2025; tỷ lệ tính trên tổng kế hoạch của hai "
		  "nguồn; cắt bỏ phần lẻ, không làm tròn." },
		{ "01", "planned@2024", "note=Một câu.\n",
		  "Địa giới và khu vực theo ngày 04/12/2025.\nMột câu." },
	};
	g_autoptr(Books) books = books_of("2025-12-04", HEAD "Hà Nội,2024,31/12/2024,both,4,2\n");
	Scope scope = scope_of(books, "01", LANGUAGE_VI);

	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		g_autofree char *ini =
		    g_strdup_printf("[table a]\ntitle=A\nrows=source, total\ncolumns=%s\n%s",
				    rows[i].columns, rows[i].more);
		g_autoptr(Template) template = read_template(books, *state, ini);
		g_autoptr(Table) table = NULL;
		g_autofree char *text = NULL;

		/* only the total row says anything */
		table = table_section_build(template->sections->pdata[0], &scope);
		assert_int_equal(table->rows->len, 1);
		text = notes_text(table);
		if (strcmp(text, rows[i].notes) != 0)
			fail_msg("row %zu:\n%s", i, text);
	}
}

/* Only a table that asks for it ends with the total of both sources. */
static void sources_without_their_total(void **state)
{
	g_autoptr(Books) books = books_of_conference();
	g_autoptr(Template) template =
	    read_template(books, *state, "[table a]\ntitle=A\nrows=source\ncolumns=planned\n");
	Scope scope = scope_of(books, "CENTRAL", LANGUAGE_EN);
	g_autoptr(Table) table = table_section_build(template->sections->pdata[0], &scope);
	g_autofree char *text = rows_text(table);

	assert_string_equal(text, "Local|49,465\nNational|11,375\n");
}

static void marks_are_explained(void **state)
{
	static const struct {
		const char *place, *language_columns;
		const char *said[5], *unsaid[3];
	} rows[] = {
		{ "CENTRAL", "jobs, planned", { "…: chưa có số liệu." }, { "–:", "†:", "≠:" } },
		{ "CENTRAL", "rate.national@2024, planned", { "–: " }, { "…:", "mới:" } },
		{ "CENTRAL", "growth(planned).national", { "mới: " }, { "–:", "…:" } },
		{ "CENTRAL", "growth(implemented), planned", { "≠: " }, { "mới:" } },
		{ "CENTRAL", "index(implemented).total", { "ƯT: Ước tính." }, { "~:", "≥:" } },
		{ "CENTRAL",
		  "implemented",
		  { "Số liệu của 11 tháng năm 2025 chưa đủ năm" },
		  { "†" } },
		{ "68",
		  "projects@2024-2025",
		  { "†: tổng chưa đủ, thiếu số liệu của: Lâm Đồng 2024 (Khuyến công quốc gia)." },
		  { "‡:" } },
		{ "VN", "support", { "‡: ", "†: " }, { "ƯT:" } },
		{ "38", "support@2021-2025", { "≥: Trên (số tối thiểu)." }, { "~:" } },
	};
	g_autoptr(Books) books = books_of_conference();

	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		g_autofree char *ini = g_strdup_printf(
		    "[table a]\ntitle=A\nrows=period\ncolumns=%s\n", rows[i].language_columns);
		g_autoptr(Template) template = read_template(books, *state, ini);
		Scope scope = scope_of(books, rows[i].place, LANGUAGE_VI);
		g_autoptr(Table) table = table_section_build(template->sections->pdata[0], &scope);
		g_autofree char *text = notes_text(table);

		for (int j = 0; rows[i].said[j]; j++)
			if (!strstr(text, rows[i].said[j]))
				fail_msg("row %zu: no '%s' in\n%s", i, rows[i].said[j], text);
		for (int j = 0; j < 3 && rows[i].unsaid[j]; j++)
			if (strstr(text, rows[i].unsaid[j]))
				fail_msg("row %zu: '%s' in\n%s", i, rows[i].unsaid[j], text);
	}
}

/* Each number is printed with the id of its fact, and listed once. */
static void cells_are_facts(void **state)
{
	g_autoptr(Books) books = books_of_conference();
	g_autoptr(Template) template = read_conference(books);
	Scope scope = scope_of(books, "CENTRAL", LANGUAGE_VI);
	g_autoptr(Table) table = table_section_build(template_table(template, "by-source"), &scope);
	g_autoptr(GPtrArray) facts = fact_store_list(books->store);
	guint numbers = 0;

	(void)state;
	for (guint i = 0; i < table->rows->len; i++) {
		TableRow *row = table->rows->pdata[i];

		for (guint j = 0; j < row->cells->len; j++) {
			const Cell *cell = table_row_cell(row, j);
			gboolean number = cell->kind == CELL_NUMBER || cell->kind == CELL_ABSENT;

			assert_int_equal(number, cell->fact != NULL);
			numbers += number;
		}
	}
	assert_int_equal(numbers, 24);
	assert_int_equal(facts->len, 24);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(tables_of_the_conference),
		cmocka_unit_test(headings_of_the_conference),
		in_folder(rest_rows),
		in_folder(rows_and_rest_are_the_total),
		in_folder(periods_of_a_table),
		in_folder(empty_rows),
		in_folder(notes),
		in_folder(sources_without_their_total),
		in_folder(marks_are_explained),
		cmocka_unit_test(cells_are_facts),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}

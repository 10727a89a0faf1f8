/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which rows of a table are kept, in which order, and who is named because nobody could judge. */
#include "unit.h"

#include "section_fixture.h"

#include "base/fault.h"
#include "report/section_rows.h"

#define LAGGING                                                            \
	"[table a]\ntitle=A\nrows=province\nwhere=rate < 50\norder=rate\n" \
	"columns=planned, implemented, rate\n"

/* Seven provinces of the south speak: 30, 40, 40, 49.99 and 50 %, no plan, nothing done yet told.
 */
#define SPEAK                                                  \
	HEAD "Đồng Nai,2025,30/09/2025,both,100,40\n"       \
	     "Hồ Chí Minh,2025,30/09/2025,both,50,20\n"     \
	     "Tây Ninh,2025,30/09/2025,both,100,30\n"         \
	     "Đồng Tháp,2025,30/09/2025,both,10000,4999\n" \
	     "An Giang,2025,30/09/2025,both,100,50\n"          \
	     "Cần Thơ,2025,30/09/2025,both,0,50\n"          \
	     "Cà Mau,2025,30/09/2025,both,100,\n"

static Table *build(const Books *books, const Template *template, const char *place)
{
	Scope scope = scope_of(books, place, LANGUAGE_VI);

	return table_section_build(template->sections->pdata[0], &scope);
}

/* Lowest first, equal ones in the order of the register (75 before 79); 50 is not below 50. */
static void lagging(void **state)
{
	g_autoptr(Books) books = books_of("2025-12-04", SPEAK);
	g_autoptr(Template) template = read_template(books, *state, LAGGING);
	g_autoptr(Table) table = build(books, template, "SOUTH");
	g_autofree char *rows = rows_text(table), *notes = notes_text(table);

	assert_string_equal(rows, "Tây Ninh|100|30|30,00%\n"
				  "Đồng Nai|100|40|40,00%\n"
				  "Hồ Chí Minh|50|20|40,00%\n"
				  "Đồng Tháp|10.000|4.999|49,99%\n");
	/* Whose rate nobody knows does not lag, and is not passed over. */
	if (!strstr(notes, "hoặc không có kế hoạch: Vĩnh Long; Cần Thơ; Cà Mau."))
		fail_msg("%s", notes);
}

/* In the country the provinces of all regions stand in one order. */
static void lagging_in_the_country(void **state)
{
	g_autoptr(Books) books = books_of("2025-12-04", SPEAK "Huế,2025,30/09/2025,both,100,35\n");
	g_autoptr(Template) template = read_template(books, *state, LAGGING);
	g_autoptr(Table) table = build(books, template, "VN");
	g_autofree char *rows = rows_text(table);

	assert_true(g_str_has_prefix(rows, "Tây Ninh|100|30|30,00%\nHuế|100|35|35,00%\n"));
}

/* An order alone keeps all rows: what is not known stands last. */
static void order_alone(void **state)
{
	g_autoptr(Books) books = books_of("2025-12-04", SPEAK);
	g_autoptr(Template) template =
	    read_template(books, *state,
			  "[table a]\ntitle=A\nrows=place, total\norder=rate\n"
			  "columns=rate\n");
	g_autoptr(Table) table = build(books, template, "SOUTH");
	g_autofree char *rows = rows_text(table);

	assert_string_equal(rows, "Tây Ninh|30,00%\nĐồng Nai|40,00%\nHồ Chí Minh|40,00%\n"
				  "Đồng Tháp|49,99%\nAn Giang|50,00%\nCần Thơ|–\n");
}

/* Nobody below the threshold is news; nobody who reports is another. */
static void nobody(void **state)
{
	static const struct {
		const char *lines, *said;
	} rows[] = {
		{ HEAD "Huế,2025,30/09/2025,both,100,50\n",
		  "“A”: không có nơi nào. Không xét được, vì chưa có số liệu hoặc không có kế "
		  "hoạch: Thanh Hóa; Nghệ An; " },
		{ HEAD "Huế,2025,30/09/2025,both,100,\n",
		  "Không lập “A” vì chưa đơn vị nào gửi số liệu này." },
	};

	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		g_autoptr(Books) books = books_of("2025-12-04", rows[i].lines);
		g_autoptr(Template) template = read_template(books, *state, LAGGING);
		g_autoptr(Table) table = build(books, template, "CENTRAL");
		Scope scope = scope_of(books, "CENTRAL", LANGUAGE_VI);
		g_autofree char *said = table_section_absence(template->sections->pdata[0], &scope);

		assert_null(table);
		if (!g_str_has_prefix(said, rows[i].said))
			fail_msg("row %zu: %s", i, said);
	}
}

/* A total row counts who has reported; a province that is silent has its row all the same. */
static void completeness(void **state)
{
	g_autoptr(Books) books = books_of("2025-12-04", SPEAK);
	g_autoptr(Template) template =
	    read_template(books, *state,
			  "[table a]\ntitle=A\nrows=place, total\nempty=keep\n"
			  "columns=reported(planned), reported(implemented), age(implemented)\n");
	g_autoptr(Table) table = build(books, template, "SOUTH");
	g_autofree char *rows = rows_text(table), *notes = notes_text(table);

	assert_string_equal(rows, "Đồng Nai|30/09/2025|30/09/2025|65\n"
				  "Hồ Chí Minh|30/09/2025|30/09/2025|65\n"
				  "Tây Ninh|30/09/2025|30/09/2025|65\n"
				  "Đồng Tháp|30/09/2025|30/09/2025|65\n"
				  "Vĩnh Long|…|…|…\n"
				  "An Giang|30/09/2025|30/09/2025|65\n"
				  "Cần Thơ|0|30/09/2025|65\n"
				  "Cà Mau|30/09/2025|…|…\n"
				  "=Số nơi đã báo cáo|7/8|6/8|\n");
	assert_non_null(strstr(notes, "Chưa gửi số nào trong bảng này: Vĩnh Long."));
	/* no money, no unit of money */
	assert_null(((const TableColumn *)table->columns->pdata[0])->group);
}

/* Within a row of another section all rows are parts of it, the total and the rest as well. */
static void within_a_row(void **state)
{
	g_autoptr(Books) books = books_of("2025-12-04", SPEAK);
	g_autoptr(Template) template = read_template(
	    books, *state, "[table a]\ntitle=A\nrows=place, rest, total\ncolumns=planned\n");
	CutRow local = { .place = books_place(books, "SOUTH"),
			 .period = { 2024, 2024 },
			 .values = { [DIMENSION_SOURCE] = "local" } };
	Scope scope = scope_of(books, "SOUTH", LANGUAGE_VI);
	SectionView view = { template->sections->pdata[0], &scope };
	g_autoptr(GArray) rows = NULL;

	scope.row = &local;
	rows = section_rows(&view, NULL);
	assert_int_equal(rows->len, 8 + 2);
	for (guint i = 0; i < rows->len; i++) {
		const CutRow *row = &g_array_index(rows, SectionRow, i).row;

		assert_int_equal(row->period.first, 2024);
		assert_string_equal(row->values[DIMENSION_SOURCE], "local");
	}
}

/* Refused when the template is read, with file, line and key. */
static void refused(void **state)
{
	static const struct {
		const char *lines, *said;
	} rows[] = {
		{ "rows=place\nwhere=rate\n", "'rate'" },
		{ "rows=place\nwhere=rate < many\n", "'many'" },
		{ "rows=place\nwhere=rat < 50\n", "rat" },
		{ "rows=place\nwhere=reported(planned) < 50\n", "reported(planned)" },
		{ "rows=place\norder=rat\n", "rat" },
		{ "rows=place, source\norder=rate\n", "order" },
		{ "rows=province, rest\n", "rows" },
		{ "rows=contents\n", "rows" },
		{ "rows=place, province\n", "rows" },
		{ "rows=content, content-group\n", "rows" },
	};
	g_autoptr(Books) books = books_new();

	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		g_autofree char *text =
		    g_strconcat(TOP "[table a]\ntitle=A\ncolumns=planned\n", rows[i].lines, NULL);
		g_autoptr(GError) error = NULL;
		g_autoptr(Template) template = NULL;

		g_free(put_file(*state, "report.ini", text));
		template = template_read(*state, books->catalog->columns, &error);
		if (template)
			fail_msg("row %zu is accepted", i);
		assert_int_equal(error->code, FAULT_SETTINGS);
		assert_two_lines(error->message, "report.ini:", i);
		assert_two_lines(error->message, rows[i].said, i);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		in_folder(lagging), in_folder(lagging_in_the_country), in_folder(order_alone),
		in_folder(nobody),  in_folder(completeness),	       in_folder(within_a_row),
		in_folder(refused),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}

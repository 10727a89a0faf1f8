/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The form as a workbook: what independent readers find in it. */
#include "unit.h"

#include "base/fault.h"
#include "report/book/form_book.h"

#include "scratch_folder.h"

#define TEMPLATE "templates/conference"
#define TOOLS "/usr/bin/python3 tests/tools/"

static Form *read_form(const Catalog *catalog, Language language)
{
	FormRequest request = { TEMPLATE, language, DAY_NONE, "68", "2025" };
	Form *form = form_read(&request, catalog, NULL);

	assert_non_null(form);
	return form;
}

/* What @tool says of the form in @language; it must succeed. */
static char *said_of(const char *tool, Language language, const char *folder)
{
	g_autoptr(Catalog) catalog = catalog_read(TEMPLATE, NULL);
	g_autoptr(Form) form = read_form(catalog, language);
	g_autoptr(GBytes) bytes = form_book_write(form, NULL);
	g_autofree char *path = g_build_filename(folder, "form.xlsx", NULL);
	g_autofree char *command = g_strdup_printf(TOOLS "%s %s", tool, path);
	char *said = NULL;
	int status = 0;

	assert_non_null(bytes);
	assert_true(g_file_set_contents(path, g_bytes_get_data(bytes, NULL),
					(gssize)g_bytes_get_size(bytes), NULL));
	assert_true(g_spawn_command_line_sync(command, &said, NULL, &status, NULL));
	assert_true(g_spawn_check_wait_status(status, NULL));
	return said;
}

static void assert_has(const char *text, const char *part)
{
	if (!strstr(text, part))
		fail_msg("there is no %s", part);
}

static void test_cells(void **state)
{
	static const char *const parts[LANGUAGES][9] = {
		{ "Số liệu!A1\ts\tTỉnh/Thành phố\tGeneral\n", "Số liệu!E1\ts\tKế hoạch (đồng)\t",
		  "Số liệu!A2\ts\tLâm Đồng\t", "Số liệu!B3\ts\t2025\t",
		  "Số liệu!D3\ts\tKhuyến công quốc gia\t",
		  "Hướng dẫn!A1\ts\tBiểu số liệu khuyến công\t", "Danh mục!A2\ts\tHà Nội\t",
		  "Danh mục!D15\ts\tChi khác\t" },
		{ "Figures!A1\ts\tPlace\tGeneral\n", "Figures!E1\ts\tPlanned (đồng)\t",
		  "Figures!A2\ts\tLam Dong\t", "Figures!B3\ts\t2025\t", "Figures!D3\ts\tNational\t",
		  "How to fill in!A1\ts\tIndustrial promotion: figures to report\t",
		  "Lists!A2\ts\tHa Noi\t", "Lists!D15\ts\tOther\t" },
	};

	for (int language = 0; language < LANGUAGES; language++) {
		g_autofree char *cells = said_of("read_book.py", (Language)language, *state);
		g_autofree char *lint = said_of("xlsxlint.py", (Language)language, *state);

		for (gsize i = 0; parts[language][i]; i++)
			assert_has(cells, parts[language][i]);
		assert_string_equal(lint, "");
	}
}

static void test_checks(void **state)
{
	static const char *const parts[] = {
		"Số liệu!A2:A5001\tlist\twarning\t'Danh mục'!$A$2:$A$39\tTỉnh/Thành phố\t",
		"Số liệu!B2:B5001\tcustom\tstop\tIFERROR(IF(LEN(B2)=4,",
		"Số liệu!C2:C5001\tcustom\tstop\tIF(ISNUMBER(C2),AND(C2>=36526,",
		"Số liệu!D2:D5001\tlist\tstop\t'Danh mục'!$B$2:$B$4\tNguồn vốn\t",
		"Số "
		"liệu!E2:E5001\tcustom\tstop\tIF(ISNUMBER(E2),AND(OR(E2=0,E2>=1000000),E2=INT(E2),"
		"E2<=10^15),E2=\"không bố trí\")\tKế hoạch (đồng)\tKinh phí kế hoạch cả năm đã "
		"được "
		"duyệt.\\nVí dụ: 3200500000\tSố tiền bằng đồng, số nguyên, từ 1.000.000 trở lên",
		"\tlist\tstop\t'Danh mục'!$F$2:$F$7\tTrạng thái số liệu\t",
		"\tcustom\tstop\tLEN(X2)<=255\tGhi chú\t",
	};
	g_autofree char *checks = said_of("read_checks.py", LANGUAGE_VI, *state);

	for (gsize i = 0; i < G_N_ELEMENTS(parts); i++)
		assert_has(checks, parts[i]);
}

static void test_same_bytes(void **state)
{
	g_autoptr(Catalog) catalog = catalog_read(TEMPLATE, NULL);
	g_autoptr(Form) form = read_form(catalog, LANGUAGE_VI);
	g_autoptr(GBytes) once = form_book_write(form, NULL);
	g_autoptr(GBytes) again = form_book_write(form, NULL);

	(void)state;
	assert_true(g_bytes_equal(once, again));
}

/* What Excel would repair or the library overrun is refused instead. */
static void test_too_long(void **state)
{
	g_autoptr(Catalog) catalog = catalog_read(TEMPLATE, NULL);

	(void)state;
	for (int i = 0; i < 3; i++) {
		g_autoptr(Form) form = read_form(catalog, LANGUAGE_VI);
		FormColumn *column = g_ptr_array_index(form->columns, 4);
		char **text = (char **[]){ &column->meaning, &column->example, &form->absent }[i];
		g_autoptr(GError) error = NULL;

		g_free(*text);
		*text = g_strnfill(300, 'x');
		assert_null(form_book_write(form, &error));
		assert_true(g_error_matches(error, FAULT, FAULT_SOFTWARE));
	}
}

/* Excel allows a title of 32 characters; a longer heading is cut there, not in the table. */
static void test_long_heading(void **state)
{
	g_autoptr(Catalog) catalog = catalog_read(TEMPLATE, NULL);
	g_autoptr(Form) form = read_form(catalog, LANGUAGE_VI);
	FormColumn *column = g_ptr_array_index(form->columns, 4);
	g_autoptr(GBytes) bytes = NULL;

	(void)state;
	g_free(column->heading);
	column->heading =
	    g_strdup("Kinh phí kế hoạch được duyệt từ đầu năm, kể cả điều chỉnh (đồng)");
	bytes = form_book_write(form, NULL);
	assert_non_null(bytes);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		in_folder(test_cells),
		in_folder(test_checks),
		cmocka_unit_test(test_same_bytes),
		cmocka_unit_test(test_too_long),
		cmocka_unit_test(test_long_heading),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}

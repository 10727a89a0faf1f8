/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The form as CSV: what Excel opens with one click under the Windows of its reader. */
#include "unit.h"

#include "report/text/form_csv.h"

static FormColumn *column_of(const char *heading)
{
	FormColumn *column = g_new0(FormColumn, 1);

	column->heading = (char *)heading;
	return column;
}

/* Three columns, and a row that is begun. */
static GBytes *write_sample(Language language, gboolean begun)
{
	static const char *const cells[] = { "Lâm Đồng; cũ", "2,5", "\"Nguồn\"", NULL };
	g_autoptr(GPtrArray) columns = g_ptr_array_new_with_free_func(g_free);
	g_autoptr(GPtrArray) given = g_ptr_array_new();
	Form form = { .language = language, .columns = columns, .given = given };

	g_ptr_array_add(columns, column_of("Tỉnh"));
	g_ptr_array_add(columns, column_of("Kế hoạch (đồng)"));
	g_ptr_array_add(columns, column_of("Nguồn"));
	if (begun)
		g_ptr_array_add(given, (gpointer)cells);
	return form_csv_write(&form);
}

static void test_texts(void **state)
{
	static const struct {
		Language language;
		gboolean begun;
		const char *text;
	} rows[] = {
		{ LANGUAGE_VI, FALSE, "\xEF\xBB\xBFTỉnh;Kế hoạch (đồng);Nguồn\r\n" },
		{ LANGUAGE_EN, FALSE, "\xEF\xBB\xBFTỉnh,Kế hoạch (đồng),Nguồn\r\n" },
		{ LANGUAGE_VI, TRUE,
		  "\xEF\xBB\xBFTỉnh;Kế hoạch (đồng);Nguồn\r\n\"Lâm Đồng; "
		  "cũ\";2,5;\"\"\"Nguồn\"\"\"\r\n" },
		{ LANGUAGE_EN, TRUE,
		  "\xEF\xBB\xBFTỉnh,Kế hoạch (đồng),Nguồn\r\nLâm Đồng; "
		  "cũ,\"2,5\",\"\"\"Nguồn\"\"\"\r\n" },
	};

	(void)state;
	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		g_autoptr(GBytes) bytes = write_sample(rows[i].language, rows[i].begun);
		g_autofree char *text =
		    g_strndup(g_bytes_get_data(bytes, NULL), g_bytes_get_size(bytes));

		assert_string_equal(text, rows[i].text);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(test_texts) };

	return cmocka_run_group_tests(tests, NULL, NULL);
}

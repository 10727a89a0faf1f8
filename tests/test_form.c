/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The blank submission as plain data: everything it asks for is what the program reads. */
#include "unit.h"

#include "base/fault.h"
#include "intake/header/heading.h"
#include "report/form.h"

#include "scratch_folder.h"

#define TEMPLATE "templates/conference"

static Form *read_form(const Catalog *catalog, FormRequest request)
{
	g_autoptr(GError) error = NULL;
	Form *form = form_read(&request, catalog, &error);

	if (!form)
		print_error("%s\n", error->message);
	assert_non_null(form);
	return form;
}

static void test_headings_are_read(void **state)
{
	g_autoptr(Catalog) catalog = catalog_read(TEMPLATE, NULL);

	(void)state;
	for (int language = 0; language < LANGUAGES; language++) {
		g_autoptr(Form) form =
		    read_form(catalog, (FormRequest){ .template = TEMPLATE,
						      .language = (Language)language,
						      .day = DAY_NONE });

		assert_true(form->columns->len > 20);
		for (guint i = 0; i < form->columns->len; i++) {
			const FormColumn *column = form_column(form, i);
			Heading heading = heading_read(catalog->columns, column->heading);
			gboolean money = column->column->kind == COLUMN_MONEY;

			if (heading.column != column->column || heading.strange_unit ||
			    heading.has_unit != money || heading.unit_digits != 0)
				fail_msg("%s is read as another column or unit", column->heading);
			if (!*column->meaning || !*column->example)
				fail_msg("%s is not explained", column->heading);
		}
	}
}

/* Whether the program knows @choice, on the day of @form, as a value of @column. */
static gboolean is_known(const Catalog *catalog, const Form *form, const FormColumn *column,
			 const char *choice)
{
	Role role = column->column->role;

	if (role == ROLE_PLACE)
		return places_find(catalog->places, choice, NULL, form->day).place != NULL;
	if (role == ROLE_STATUS)
		return columns_status(catalog->columns, choice) >= 0;
	return columns_value(catalog->columns, (Dimension)(role - ROLE_SOURCE), choice,
			     form->day) != NULL;
}

static void test_choices_are_known(void **state)
{
	static const struct {
		const char *key;
		guint choices;
	} lists[] = { { "place", 34 + 4 }, { "source", 3 }, { "tier", 4 },
		      { "content", 14 },   { "kind", 2 },   { "status", STATUSES } };
	g_autoptr(Catalog) catalog = catalog_read(TEMPLATE, NULL);

	(void)state;
	for (int language = 0; language < LANGUAGES; language++) {
		g_autoptr(Form) form =
		    read_form(catalog, (FormRequest){ .template = TEMPLATE,
						      .language = (Language)language,
						      .day = DAY_NONE });
		guint found = 0;

		for (guint i = 0; i < form->columns->len; i++) {
			const FormColumn *column = form_column(form, i);

			if (!column->choices)
				continue;
			assert_string_equal(column->column->key, lists[found].key);
			assert_int_equal(g_strv_length(column->choices), lists[found++].choices);
			for (guint j = 0; column->choices[j]; j++)
				if (!is_known(catalog, form, column, column->choices[j]))
					fail_msg("%s is not known", column->choices[j]);
		}
		assert_int_equal(found, G_N_ELEMENTS(lists));
	}
}

/* Lists are those of the day. */
static void test_day(void **state)
{
	static const struct {
		const char *day;
		guint places, contents;
	} rows[] = { { "2025-06-30", 63 + 4, 12 }, { "2025-07-01", 34 + 4, 12 } };
	g_autoptr(Catalog) catalog = catalog_read(TEMPLATE, NULL);

	(void)state;
	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		g_autoptr(Form) form =
		    read_form(catalog, (FormRequest){ .template = TEMPLATE,
						      .day = day_parse_iso(rows[i].day) });

		assert_int_equal(g_strv_length(form_column(form, 0)->choices), rows[i].places);
		for (guint j = 0; j < form->columns->len; j++)
			if (form_column(form, j)->column->role == ROLE_CONTENT)
				assert_int_equal(g_strv_length(form_column(form, j)->choices),
						 rows[i].contents);
	}
}

static void test_begun(void **state)
{
	static const struct {
		const char *place, *year, *stem, *first, *second;
	} rows[] = {
		{ NULL, NULL, "bieu-khuyen-cong", NULL, NULL },
		{ "68", "2025", "bieu-khuyen-cong-68-lam-dong-2025", "Lâm Đồng", "2025" },
		{ "lam dong", NULL, "bieu-khuyen-cong-68-lam-dong", "Lâm Đồng", "" },
		{ "1", NULL, NULL, NULL, NULL },
		{ "10", NULL, NULL, "'Lào Cai'", NULL },
		{ "Hà Giang", NULL, NULL, "'Tuyên Quang'", NULL },
		{ "10@2008-08-01", NULL, NULL, NULL, NULL },
		{ "79", NULL, "bieu-khuyen-cong-79-ho-chi-minh-city", "Hồ Chí Minh", "" },
		{ "CENTRAL", NULL, "bieu-khuyen-cong-central", "Miền Trung – Tây Nguyên", "" },
		{ NULL, "2021-2025", "bieu-khuyen-cong-2021-2025", "", "2021-2025" },
		{ "Lam Dongg", NULL, NULL, "Lâm Đồng", NULL },
		{ NULL, "25", NULL, "--year: '25'", NULL },
	};
	g_autoptr(Catalog) catalog = catalog_read(TEMPLATE, NULL);

	(void)state;
	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		FormRequest request = { TEMPLATE, LANGUAGE_VI, DAY_NONE, rows[i].place,
					rows[i].year };
		g_autoptr(GError) error = NULL;
		g_autoptr(Form) form = form_read(&request, catalog, &error);
		char *const *cells;

		if (!rows[i].stem) {
			assert_null(form);
			assert_true(g_error_matches(error, FAULT, FAULT_USAGE));
			assert_non_null(strstr(error->message, rows[i].first ? rows[i].first : ""));
			continue;
		}
		assert_string_equal(form->stem, rows[i].stem);
		assert_int_equal(form->given->len, rows[i].first ? SOURCES : 0);
		if (!rows[i].first)
			continue;
		cells = form->given->pdata[1];
		assert_int_equal(g_strv_length((char **)cells), form->columns->len);
		assert_string_equal(cells[0], rows[i].first);
		assert_string_equal(cells[1], rows[i].second);
		assert_string_equal(cells[3], "Khuyến công quốc gia");
	}
}

/* A copy of the templates in @folder, where @old of the file @name is @new. */
static char *changed_template(const char *folder, const char *name, const char *old,
			      const char *new)
{
	g_autofree char *copy =
	    g_strdup_printf("rm -rf %s/t && cp -R templates %s/t", folder, folder);
	char *template = g_build_filename(folder, "t", "conference", NULL);
	g_autofree char *path = g_build_filename(template, name, NULL), *text = NULL;
	g_autoptr(GString) changed = NULL;

	assert_int_equal(system(copy), 0);
	assert_true(g_file_get_contents(path, &text, NULL, NULL));
	changed = g_string_new(text);
	assert_int_equal(g_string_replace(changed, old, new, 1), 1);
	assert_true(g_file_set_contents(path, changed->str, -1, NULL));
	return template;
}

static void test_new_measure(void **state)
{
	g_autofree char *template = changed_template(
	    *state, "columns.ini", "[jobs]\n",
	    "[scholars]\nkind=count\nname[vi]=Số nghệ nhân\nname[en]=Artisans\n\n[jobs]\n");
	g_autoptr(Catalog) catalog = catalog_read(template, NULL);
	g_autoptr(Form) form =
	    read_form(catalog, (FormRequest){ .template = template, .day = DAY_NONE });
	const FormColumn *column;

	for (guint i = 0; i < form->columns->len; i++) {
		column = form_column(form, i);
		if (strcmp(column->column->key, "scholars") != 0)
			continue;
		assert_string_equal(column->heading, "Số nghệ nhân");
		assert_int_equal(column->check, FORM_COUNT);
		assert_non_null(strstr(column->meaning, "Số lượng"));
		assert_string_equal(form_column(form, i + 1)->column->key, "jobs");
		return;
	}
	fail_msg("the new measure is not in the form");
}

static void test_faults(void **state)
{
	static const struct {
		const char *old, *new, *message;
	} rows[] = {
		{ "leave_out=", "leaveout=",
		  "form.ini:22: there is no 'leaveout'; is it 'leave_out'" },
		{ "[column place]", "[colum place]", "there is no 'colum place'; is it 'column'" },
		{ "[column support]", "[column suport]",
		  "[column suport] meaning: there is no column 'suport'; is it support" },
		{ "columns=place,", "columns=plase,",
		  "form.ini:21: [form] columns: there is no column 'plase'; is it place" },
		{ "needed=place,", "needed=places,", "there is no column 'places'; is it place" },
		{ "columns=place, period,", "columns=place,",
		  "place, period, as_of and a measure" },
		{ "columns=place,", "columns=place, place,", "each column once" },
		{ "date=2025-10-15", "date=15/10/2025", "[form] date: not a date" },
		{ "rows=200", "rows=0", "[form] rows: not a number from 1 to 10000" },
		{ "least=1000000", "least=1e6", "[form] least: not a number" },
		{ "absent[vi]=không bố trí", "absent[vi]=hết", "[form] absent: is not in" },
		{ "title[vi]=Biểu số liệu khuyến công", "", "[form] title: is not set" },
		{ "meaning[vi]=Số lượng của dòng này",
		  "meaning[vi]=Số lượng của dòng này, kể cả mọi dòng khác của cùng nguồn vốn, cùng "
		  "nội dung và cùng kỳ mà tỉnh đã báo cáo trước đó trong năm, trừ những dòng đã "
		  "được thay thế bằng một lần báo cáo sau của chính tỉnh đó",
		  "longer than 180" },
	};

	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		g_autofree char *template =
		    changed_template(*state, "form.ini", rows[i].old, rows[i].new);
		g_autoptr(Catalog) catalog = catalog_read(template, NULL);
		g_autoptr(GError) error = NULL;
		FormRequest request = { .template = template, .day = DAY_NONE };

		assert_null(form_read(&request, catalog, &error));
		assert_true(g_error_matches(error, FAULT, FAULT_SETTINGS));
		if (!strstr(error->message, rows[i].message))
			fail_msg("'%s' is not in: %s", rows[i].message, error->message);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_headings_are_read),
		cmocka_unit_test(test_choices_are_known),
		cmocka_unit_test(test_day),
		cmocka_unit_test(test_begun),
		in_folder(test_new_measure),
		in_folder(test_faults),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "base/fault.h"
#include "catalog/columns.h"

#include <glib/gstdio.h>
#include <string.h>

#define REFERENCE "templates/reference"

static Columns *columns;

static int load(void **state)
{
	(void)state;
	columns = columns_read("templates/conference/columns.ini", REFERENCE, NULL);
	return columns ? 0 : -1;
}

static int unload(void **state)
{
	(void)state;
	columns_free(columns);
	return 0;
}

static void test_measures(void **state)
{
	(void)state;
	for (guint i = 0; i < columns_measures(columns); i++) {
		const Column *column = columns_measure(columns, i);

		if (column->measure != (int)i || column->role != ROLE_MEASURE ||
		    columns_by_key(columns, column->key) != column)
			fail_msg("measure %u, %s", i, column->key);
	}
	assert_int_equal(columns_by_key(columns, "planned")->unit_digits, 6);
	assert_int_equal(columns_by_key(columns, "planned")->whole_year, TRUE);
	assert_int_equal(columns_by_key(columns, "implemented")->whole_year, FALSE);
	assert_int_equal(columns_by_key(columns, "projects")->unit_digits, 0);
	assert_int_equal(columns_by_key(columns, "projects")->kind, COLUMN_COUNT);
	assert_int_equal(columns_by_key(columns, "as_of")->role, ROLE_AS_OF);
	assert_int_equal(columns_by_key(columns, "as_of")->measure, -1);
	assert_null(columns_by_key(columns, "Kế hoạch"));
}

static void test_headings(void **state)
{
	static const struct {
		const char *heading, *key;
	} rows[] = {
		{ "Kế hoạch", "planned" }, { "KE HOACH", "planned" },
		{ "kh", "planned" },	   { "planned", "planned" },
		{ "Plan", "planned" },	   { "Tỉnh", "place" },
		{ "Tỉnh/TP", NULL },	   { "Nguồn vốn", "source" },
		{ "Năm", "period" },	   { "place_code", "place_code" },
		{ "Ghi chú:", "note" },	   { "", NULL },
	};

	(void)state;
	for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
		const Column *column = columns_find(columns, rows[i].heading);

		if (g_strcmp0(column ? column->key : NULL, rows[i].key) != 0)
			fail_msg("'%s'", rows[i].heading);
	}
	assert_string_equal(columns_nearest(columns, "planed"), "planned");
	assert_string_equal(columns_nearest_name(columns, "Giải ngâm"), "Giải ngân");
	assert_null(columns_nearest(columns, "quite another thing"));
}

static void test_values(void **state)
{
	Day now = day_make(2025, 12, 1), before = day_make(2024, 12, 1);
	static const struct {
		Dimension dimension;
		const char *text, *key;
	} rows[] = {
		{ DIMENSION_SOURCE, "Địa phương", "local" },
		{ DIMENSION_SOURCE, "kcqg", "national" },
		{ DIMENSION_SOURCE, "Hai nguồn", "both" },
		{ DIMENSION_SOURCE, "Xã hội hóa", NULL },
		{ DIMENSION_TIER, "TW", "central" },
		{ DIMENSION_TIER, "cấp huyện", "district" },
		{ DIMENSION_CONTENT, "Đào tạo nghề", "training" },
		{ DIMENSION_KIND, "Nhóm", "group" },
		{ DIMENSION_PROJECT, "Bất kỳ", "Bất kỳ" },
	};

	(void)state;
	for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
		const char *key = columns_value(columns, rows[i].dimension, rows[i].text, now);

		if (g_strcmp0(key, rows[i].key) != 0)
			fail_msg("'%s': %s", rows[i].text, key);
		if (key != columns_value(columns, rows[i].dimension, rows[i].text, now))
			fail_msg("'%s': not interned", rows[i].text);
	}
	assert_string_equal(columns_value(columns, DIMENSION_CONTENT, "Chuyển đổi số", now),
			    "digital");
	assert_null(columns_value(columns, DIMENSION_CONTENT, "Chuyển đổi số", before));
	assert_string_equal(columns_value_name(columns, DIMENSION_SOURCE, "local", LANGUAGE_EN),
			    "Local");
	assert_int_equal(columns_value_rank(columns, DIMENSION_SOURCE, "national"), 1);
	assert_int_equal(columns_value_rank(columns, DIMENSION_SOURCE, "none"), G_MAXINT);
}

static void test_lists(void **state)
{
	g_autofree char *kinds = columns_value_list(columns, DIMENSION_KIND, 0, LANGUAGE_EN);
	g_autofree char *old =
	    columns_value_list(columns, DIMENSION_CONTENT, day_make(2024, 1, 1), LANGUAGE_VI);
	g_autofree char *new =
	    columns_value_list(columns, DIMENSION_CONTENT, day_make(2026, 1, 1), LANGUAGE_VI);

	(void)state;
	assert_string_equal(kinds, "Group project; Single project");
	assert_null(strstr(old, "Chuyển đổi số"));
	assert_non_null(strstr(new, "Chuyển đổi số"));
}

static void test_words(void **state)
{
	static const struct {
		const char *text;
		Absence absence;
		gboolean total;
	} rows[] = {
		{ "", ABSENCE_NOT_REPORTED, FALSE },
		{ "…", ABSENCE_NOT_REPORTED, FALSE },
		{ "...", ABSENCE_NOT_REPORTED, FALSE },
		{ "Chưa có số liệu", ABSENCE_NOT_REPORTED, FALSE },
		{ "–", ABSENCE_NOT_APPLICABLE, FALSE },
		{ "-", ABSENCE_NOT_APPLICABLE, FALSE },
		{ "Không bố trí", ABSENCE_NOT_APPLICABLE, FALSE },
		{ "0", ABSENCE_NONE, FALSE },
		{ "không", ABSENCE_NONE, FALSE },
		{ "Tổng cộng", ABSENCE_NONE, TRUE },
		{ "TỔNG CỘNG:", ABSENCE_NONE, TRUE },
		{ "Cộng", ABSENCE_NONE, TRUE },
		{ "Tổng công ty", ABSENCE_NONE, FALSE },
		{ "Cộng đồng", ABSENCE_NONE, FALSE },
	};

	(void)state;
	for (size_t i = 0; i < G_N_ELEMENTS(rows); i++)
		if (columns_absence(columns, rows[i].text) != rows[i].absence ||
		    columns_is_total(columns, rows[i].text) != rows[i].total)
			fail_msg("'%s'", rows[i].text);
}

static void test_statuses(void **state)
{
	(void)state;
	assert_int_equal(columns_status(columns, "Chính thức"), STATUS_OFFICIAL);
	assert_int_equal(columns_status(columns, "ước"), STATUS_ESTIMATE);
	assert_int_equal(columns_status(columns, "Minh hoạ"), STATUS_ILLUSTRATIVE);
	assert_int_equal(columns_status(columns, "nháp"), -1);
	for (int i = 0; i < STATUSES; i++)
		assert_int_equal(columns_status(columns, status_key((Status)i)), i);
	for (int i = 0; i < DIMENSIONS; i++)
		assert_int_equal(dimension_find(dimension_key((Dimension)i)), i);
	assert_int_equal(dimension_find("planned"), -1);
}

/* What is wrong in the file itself is the operator's, and stops the run. */
static void test_refusals(void **state)
{
	static const struct {
		const char *added, *named;
	} rows[] = {
		{ "[x]\nkind=colour\n", "colour" },
		{ "[x]\nkind=money\nunit=dozen\n", "dozen" },
		{ "[x]\nkind=money\nname[vi]=Kế hoạch\n", "planned" },
		{ "[x]\nkynd=money\n", "kind" },
		{ "[value colour red]\nname[vi]=a\nname[en]=b\n", "value colour red" },
		{ "[value source]\nname[vi]=a\nname[en]=b\n", "value source" },
	};
	g_autofree char *whole = NULL;
	g_autofree char *folder = g_dir_make_tmp("columns-XXXXXX", NULL);
	g_autofree char *path = g_build_filename(folder, "columns.ini", NULL);

	(void)state;
	assert_true(g_file_get_contents("templates/conference/columns.ini", &whole, NULL, NULL));
	for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
		g_autofree char *text = g_strconcat(whole, "\n", rows[i].added, NULL);
		g_autoptr(GError) fault = NULL;
		Columns *read;

		assert_true(g_file_set_contents(path, text, -1, NULL));
		read = columns_read(path, REFERENCE, &fault);
		if (read || !g_error_matches(fault, FAULT, FAULT_SETTINGS))
			fail_msg("row %zu is not refused", i);
		if (!strstr(fault->message, path))
			fail_msg("row %zu: %s", i, fault->message);
	}
	g_remove(path);
	g_rmdir(folder);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_measures), cmocka_unit_test(test_headings),
		cmocka_unit_test(test_values),	 cmocka_unit_test(test_lists),
		cmocka_unit_test(test_words),	 cmocka_unit_test(test_statuses),
		cmocka_unit_test(test_refusals),
	};

	return cmocka_run_group_tests(tests, load, unload);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The rows of a cut: what there is, in the order in which it is printed. */
#include "unit.h"

#include "ledger_fixture.h"

#define FILE_TEXT                                                            \
	"place,period,as_of,source,content,project,planned\n"                \
	"Hà Nội,2025,30/09/2025,local,Hội chợ,Đề án B,1\n"        \
	"Hà Nội,2025,30/09/2025,local,Đào tạo nghề,Đề án A,1\n" \
	"Hà Nội,2025,30/09/2025,national,,,1\n"                           \
	"Yên Bái,2024,31/12/2024,local,,,1\n"                              \
	"Yên Bái,2021-2024,31/12/2024,local,,,1\n"                         \
	"Miền Nam,2025,30/09/2025,local,,,1\n"

static void append_row(GString *text, const CutRow *row, const Cut *cut)
{
	g_string_append(text, text->len ? "; " : "");
	for (guint i = 0; i < cut->axes->len; i++) {
		int axis = g_array_index(cut->axes, int, i);
		g_autofree char *period = period_text(row->period);
		const char *value = axis < (int)DIMENSIONS ? row->values[axis] : NULL;

		g_string_append(text, i ? " " : "");
		if (axis == AXIS_PLACE)
			g_string_append(text, row->place->key);
		else if (axis == AXIS_PERIOD)
			g_string_append(text, period);
		else
			g_string_append(text, value ? value : "total");
	}
}

static void rows_of_axes(void **state)
{
	static const struct {
		const char *axes, *within;
		gboolean roots, totals;
		const char *rows;
	} rows[] = {
		{ "source", "01", FALSE, FALSE, "local; national" },
		{ "source", "01", FALSE, TRUE, "local; national; total" },
		{ "period", "01", FALSE, FALSE, "2025" },
		{ "period", "15", FALSE, FALSE, "2021-2024; 2024" },
		{ "period", "VN", FALSE, FALSE, "2021-2024; 2024; 2025" },
		{ "place", "VN", FALSE, FALSE, "NORTH; CENTRAL; SOUTH" },
		{ "place", "15", FALSE, FALSE, "10@2008-08-01; 15@2008-08-01" },
		{ "place", "15", TRUE, FALSE, "15; 10@2008-08-01; 15@2008-08-01" },
		/* contents in the order of the register, not in that of the file */
		{ "content", "01", FALSE, FALSE, "training; products" },
		{ "content", "15", FALSE, FALSE, "" },
		{ "project", "01", FALSE, FALSE, "Đề án A; Đề án B" },
		{ "period,source", "15", FALSE, TRUE,
		  "2021-2024 local; 2021-2024 national; 2021-2024 total; 2024 local; 2024 "
		  "national; "
		  "2024 total" },
		{ "source,period", "01", FALSE, FALSE, "local 2025; national 2025" },
		{ "place,period", "15", TRUE, FALSE,
		  "15 2021-2024; 15 2024; 15@2008-08-01 2021-2024; 15@2008-08-01 2024" },
	};
	g_autoptr(Books) books = books_of("2025-12-04", FILE_TEXT);

	(void)state;
	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		g_autoptr(Cut) cut = cut_new(books_place(books, rows[i].within));
		g_auto(GStrv) axes = g_strsplit(rows[i].axes, ",", -1);
		g_autoptr(GString) text = g_string_new(NULL);
		g_autoptr(GArray) found = NULL;

		for (guint j = 0; axes[j]; j++)
			cut_add_axis(cut, axis_find(axes[j]));
		cut->roots = rows[i].roots;
		cut->totals = rows[i].totals;
		found = cut_rows(books->ledger, cut);
		for (guint j = 0; j < found->len; j++)
			append_row(text, &g_array_index(found, CutRow, j), cut);
		if (strcmp(text->str, rows[i].rows) != 0)
			fail_msg("row %zu: %s", i, text->str);
	}
}

/* The whole country lists every region with its provinces, on the map of the report date. */
static void country(void **state)
{
	static const struct {
		const char *date;
		guint rows;
	} rows[] = { { "2024-12-31", 1 + 3 + 63 },
		     { "2025-06-30", 1 + 3 + 63 },
		     { "2025-07-01", 1 + 3 + 34 },
		     { "2025-12-04", 1 + 3 + 34 } };

	(void)state;
	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		g_autoptr(Books) books = books_of(rows[i].date, FILE_TEXT);
		g_autoptr(Cut) cut = cut_new(books_place(books, "VN"));
		g_autoptr(GArray) found = NULL;

		cut->roots = TRUE;
		cut_add_axis(cut, AXIS_PLACE);
		found = cut_rows(books->ledger, cut);
		if (found->len != rows[i].rows)
			fail_msg("row %zu: %u", i, found->len);
	}
}

/* Periods and values that are given narrow the rows; an axis whose value is given has one row. */
static void narrowed(void **state)
{
	g_autoptr(Books) books = books_of("2025-12-04", FILE_TEXT);
	g_autoptr(Cut) cut = cut_new(books_place(books, "01"));
	g_autoptr(GString) text = g_string_new(NULL);
	g_autoptr(GArray) found = NULL;
	Period year = { 2023, 2023 };

	(void)state;
	g_array_append_val(cut->periods, year);
	cut->values[DIMENSION_SOURCE] = "national";
	cut->totals = TRUE;
	cut_add_axis(cut, AXIS_PERIOD);
	cut_add_axis(cut, DIMENSION_SOURCE);
	found = cut_rows(books->ledger, cut);
	for (guint i = 0; i < found->len; i++)
		append_row(text, &g_array_index(found, CutRow, i), cut);
	assert_string_equal(text->str, "2023 national");
}

static void axes(void **state)
{
	static const char *const keys[] = { "source",	"tier",		"content", "kind",
					    "project",	"place",	"period",  "programme",
					    "province", "content-group" };

	(void)state;
	for (int i = 0; i < (int)AXES; i++) {
		assert_string_equal(axis_key(i), keys[i]);
		assert_int_equal(axis_find(keys[i]), i);
	}
	assert_int_equal(axis_find("rest"), -1);
	assert_int_equal(axis_find("Place"), -1);
	assert_int_equal(axis_find(""), -1);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(rows_of_axes),
		cmocka_unit_test(country),
		cmocka_unit_test(narrowed),
		cmocka_unit_test(axes),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}

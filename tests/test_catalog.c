/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The catalog as a whole, and its two building stones: registers and vocabularies. */
#include "unit.h"

#include "scratch_folder.h"

#include "base/fault.h"
#include "catalog/catalog.h"
#include "catalog/register.h"
#include "catalog/vocabulary.h"

#include <string.h>

static void delivered(void **state)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(Catalog) catalog = catalog_read("templates/conference", &error);
	g_autoptr(Catalog) same = catalog_read("templates/conference/", NULL);

	(void)state;
	if (!catalog)
		fail_msg("%s", error->message);
	assert_non_null(same);
	assert_non_null(places_by_key(catalog->places, "CENTRAL"));
	assert_non_null(columns_by_key(catalog->columns, "planned"));
}

/* The map of each day: 63 provinces, then 34; a code means the province of its day. */
static void maps(void **state)
{
	static const struct {
		const char *day, *region;
		guint provinces;
	} counts[] = {
		{ "2024-12-31", "NORTH", 28 }, { "2024-12-31", "CENTRAL", 15 },
		{ "2024-12-31", "SOUTH", 20 }, { "2025-06-30", "NORTH", 28 },
		{ "2025-07-01", "NORTH", 15 }, { "2025-07-01", "CENTRAL", 11 },
		{ "2025-07-01", "SOUTH", 8 },  { "2026-12-31", "CENTRAL", 11 },
	};
	static const struct {
		const char *code, *day, *name, *region;
	} codes[] = {
		{ "15", "2024-06-01", "Yên Bái", "NORTH" },
		{ "15", "2026-06-01", "Lào Cai", "NORTH" },
		{ "10", "2025-06-30", "Lào Cai", "NORTH" },
		{ "10", "2025-07-01", NULL, NULL },
		{ "24", "2025-06-30", "Bắc Giang", "NORTH" },
		{ "24", "2025-07-01", "Bắc Ninh", "NORTH" },
		{ "44", "2025-06-30", "Quảng Bình", "CENTRAL" },
		{ "44", "2025-07-01", "Quảng Trị", "CENTRAL" },
		{ "46", "2024-12-31", "Thừa Thiên Huế", "CENTRAL" },
		{ "46", "2025-01-01", "Huế", "CENTRAL" },
		{ "52", "2025-06-30", "Bình Định", "CENTRAL" },
		{ "52", "2025-07-01", "Gia Lai", "CENTRAL" },
		{ "80", "2025-06-30", "Long An", "SOUTH" },
		{ "80", "2025-07-01", "Tây Ninh", "SOUTH" },
		{ "82", "2025-06-30", "Tiền Giang", "SOUTH" },
		{ "82", "2025-07-01", "Đồng Tháp", "SOUTH" },
		{ "91", "2025-07-01", "An Giang", "SOUTH" },
		{ "38", "2024-12-31", "Thanh Hóa", "NORTH" },
		{ "38", "2025-12-04", "Thanh Hóa", "CENTRAL" },
	};
	g_autoptr(Catalog) catalog = catalog_read("templates/conference", NULL);

	(void)state;
	for (gsize i = 0; i < G_N_ELEMENTS(counts); i++) {
		g_autoptr(GPtrArray) parts = places_children(
		    catalog->places, places_by_key(catalog->places, counts[i].region),
		    day_parse_iso(counts[i].day));

		if (parts->len != counts[i].provinces)
			fail_msg("row %zu: %u", i, parts->len);
	}
	for (gsize i = 0; i < G_N_ELEMENTS(codes); i++) {
		PlaceAnswer answer =
		    places_find(catalog->places, NULL, codes[i].code, day_parse_iso(codes[i].day));
		const Place *place = answer.place;

		if (g_strcmp0(place ? place->name[LANGUAGE_VI] : NULL, codes[i].name) != 0 ||
		    g_strcmp0(place ? place->parent->key : NULL, codes[i].region) != 0)
			fail_msg("code %s on %s: %s", codes[i].code, codes[i].day,
				 place ? place->name[LANGUAGE_VI] : "none");
	}
}

/* Every province of the past became, over one step or two, one of today; none is its own part. */
static void successors(void **state)
{
	g_autoptr(Catalog) catalog = catalog_read("templates/conference", NULL);
	const GPtrArray *all = places_all(catalog->places);
	guint past = 0, twice = 0;

	(void)state;
	for (guint i = 0; i < all->len; i++) {
		const Place *place = all->pdata[i];
		const Place *last = place;

		if (place->valid_to == DAY_LAST) {
			assert_null(place->successor);
			continue;
		}
		past++;
		assert_int_equal(place->successor->valid_from, place->valid_to + 1);
		while (last->successor)
			last = last->successor;
		assert_int_equal(last->valid_to, DAY_LAST);
		assert_true(place_is_within(place, last));
		assert_true(place_is_within(place, last->parent));
		twice += last != place->successor;
	}
	assert_int_equal(past, 64); /* 63, and Huế for half a year */
	assert_int_equal(twice, 1);
}

/* A register or a list of columns that is not there stops the run, and is named. */
static void missing_parts(void **state)
{
	static const char *const parts[] = { "reference/regions.csv", "reference/provinces.csv",
					     "reference/aliases.csv", "conference/columns.ini",
					     "reference/contents.csv" };
	g_autofree char *copy = g_strdup_printf("cp -r templates/. %s", (const char *)*state);
	g_autofree char *folder = g_build_filename(*state, "conference", NULL);

	for (gsize i = 0; i < G_N_ELEMENTS(parts); i++) {
		g_autofree char *path = g_build_filename(*state, parts[i], NULL);
		g_autofree char *name = g_path_get_basename(parts[i]);
		g_autoptr(GError) error = NULL;
		g_autoptr(Catalog) catalog = NULL;

		assert_int_equal(system(copy), 0);
		assert_int_equal(g_remove(path), 0);
		catalog = catalog_read(folder, &error);
		if (catalog || !g_error_matches(error, FAULT, FAULT_INPUT) ||
		    !strstr(error->message, name))
			fail_msg("row %zu: %s", i, error ? error->message : "read");
	}
}

static void registers(void **state)
{
	static const char *const columns[] = { "key", "name", NULL };
	static const struct {
		const char *text, *cells; /* with | and / between; NULL: refused */
		const char *complaint;
	} rows[] = {
		{ "key,name\na,b\nc,d\n", "a|b/c|d/", NULL },
		{ "name,other,key\nb,x,a\n", "a|b/", NULL },
		{ "key,name\n\"a,b\", c \n\n", "a,b|c/", NULL },
		{ "key,name\n", "", NULL },
		{ "key,nam\na,b\n", NULL, "r.csv:1: column 'name' is missing" },
		{ "", NULL, "r.csv:1: column 'key' is missing" },
		{ "key,name\na,b\nc\n", NULL, "r.csv:3: 1 fields where 2 are needed" },
		{ "key,name\na,b,c\n", NULL, "r.csv:2: 3 fields where 2 are needed" },
	};

	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		g_autofree char *path = put_file(*state, "r.csv", rows[i].text);
		g_autoptr(GError) error = NULL;
		g_autoptr(CsvTable) table = register_read(*state, "r.csv", columns, &error);
		g_autoptr(GString) cells = g_string_new(NULL);

		for (guint row = 0; table && row < csv_table_rows(table); row++)
			g_string_append_printf(cells, "%s|%s/", csv_table_cell(table, row, 0),
					       csv_table_cell(table, row, 1));
		if ((table != NULL) != (rows[i].cells != NULL) ||
		    (table && strcmp(cells->str, rows[i].cells) != 0))
			fail_msg("row %zu: %s", i, error ? error->message : cells->str);
		if (error &&
		    (error->code != FAULT_SETTINGS || !strstr(error->message, rows[i].complaint)))
			fail_msg("row %zu: %s", i, error->message);
		if (table && csv_table_rows(table) > 0) {
			g_autofree char *place = csv_table_place(table, 0);

			assert_true(g_str_has_prefix(place, path));
			assert_true(g_str_has_suffix(place, ":2"));
		}
	}
}

/* One key for every spelling, in force from one day to another. */
static void vocabularies(void **state)
{
	static const char *const spellings[] = { "Đào tạo", "Truyền nghề", NULL };
	static const struct {
		const char *text, *day, *key;
	} rows[] = {
		{ "training", "2024-06-01", "training" },
		{ "Vocational", "2024-06-01", "training" },
		{ "DAO TAO", "2024-06-01", "training" },
		{ "truyền-nghề", "2024-06-01", "training" },
		{ "dạy nghề", "2024-06-01", "training" },
		{ "training", "2012-07-05", "training" },
		{ "training", "2012-07-04", NULL },
		{ "training", "2025-06-30", "training" },
		{ "training", "2025-07-01", NULL },
		{ "trainin", "2024-06-01", NULL },
		{ "", "2024-06-01", NULL },
		{ "fairs", "2024-06-01", "fairs" },
		{ "fairs", "2030-01-01", "fairs" },
	};
	const VocabularyEntry training = {
		"training",	      { "Dạy nghề", "Vocational" }, spellings,
		day_make(2012, 7, 5), day_make(2025, 6, 30),	    DAY_LAST
	};
	/* a spelling that is taken keeps its first owner */
	const VocabularyEntry fairs = { "fairs",   { "Hội chợ", "Fairs" },
					spellings, DAY_FIRST,
					DAY_LAST,  DAY_LAST };
	g_autoptr(Vocabulary) vocabulary = vocabulary_new();
	g_autofree char *list = NULL, *later = NULL;
	const char *free_text;

	(void)state;
	vocabulary_add(vocabulary, &training);
	vocabulary_add(vocabulary, &fairs);
	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		const char *key =
		    vocabulary_find(vocabulary, rows[i].text, day_parse_iso(rows[i].day));

		if (g_strcmp0(key, rows[i].key) != 0)
			fail_msg("row %zu: %s", i, key);
	}
	assert_ptr_equal(vocabulary_find(vocabulary, "Fairs", 0),
			 vocabulary_find(vocabulary, "hoi cho", 0));
	assert_int_equal(vocabulary_rank(vocabulary, "training"), 0);
	assert_int_equal(vocabulary_rank(vocabulary, "fairs"), 1);
	assert_int_equal(vocabulary_rank(vocabulary, "other"), -1);
	assert_string_equal(vocabulary_name(vocabulary, "fairs", LANGUAGE_VI), "Hội chợ");
	free_text = vocabulary_intern(vocabulary, "Đề án 1");
	assert_ptr_equal(vocabulary_intern(vocabulary, "Đề án 1"), free_text);
	assert_string_equal(vocabulary_name(vocabulary, free_text, LANGUAGE_EN), "Đề án 1");
	assert_int_equal(vocabulary_rank(vocabulary, free_text), -1);
	list = vocabulary_list(vocabulary, day_make(2024, 6, 1), LANGUAGE_VI);
	later = vocabulary_list(vocabulary, day_make(2026, 6, 1), LANGUAGE_VI);
	assert_string_equal(list, "Dạy nghề; Hội chợ");
	assert_string_equal(later, "Hội chợ");
	assert_true(vocabulary_knows(vocabulary, "DAY NGHE"));
	assert_false(vocabulary_knows(vocabulary, "Đề án 1"));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(delivered), cmocka_unit_test(maps), cmocka_unit_test(successors),
		in_folder(missing_parts),    in_folder(registers),   cmocka_unit_test(vocabularies),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}

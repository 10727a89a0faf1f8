/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "catalog/places.h"

#include <string.h>

#define OLD "2024-12-31"
#define LAST "2025-06-30"
#define FIRST "2025-07-01"
#define NEW "2025-12-04"

static Places *places;

static int load(void **state)
{
	(void)state;
	places = places_read("templates/reference", NULL);
	return places ? 0 : -1;
}

static int unload(void **state)
{
	(void)state;
	places_free(places);
	return 0;
}

#define UNKNOWN (int)PLACE_UNKNOWN
#define OTHER_TIME (int)PLACE_OTHER_TIME
#define DISAGREES (int)PLACE_CODE_DISAGREES

/* The key that is found; or the trouble, and the key of what is near. */
static const struct {
	const char *name, *code, *day, *key;
	int trouble;
	const char *near;
} rows[] = {
	{ "Lâm Đồng", NULL, NEW, "68", 0, NULL },
	{ "Lâm Đồng", NULL, OLD, "68@2008-08-01", 0, NULL },
	{ "lam dong", "", NEW, "68", 0, NULL },
	{ "Tỉnh Lâm Đồng", NULL, NEW, "68", 0, NULL },
	{ "Lâm Đồng", "68", LAST, "68@2008-08-01", 0, NULL },
	{ "Lâm Đồng", "68", FIRST, "68", 0, NULL },
	{ NULL, "68", NEW, "68", 0, NULL },
	{ "Lào Cai", NULL, OLD, "10@2008-08-01", 0, NULL },
	{ "Lào Cai", NULL, NEW, "15", 0, NULL },
	{ "Lào Cai", "10", OLD, "10@2008-08-01", 0, NULL },
	{ "Lào Cai", "15", OLD, "15", 0, NULL },
	{ "Lào Cai", "10", NEW, "10@2008-08-01", 0, NULL },
	{ NULL, "15", OLD, "15@2008-08-01", 0, NULL },
	{ NULL, "15", NEW, "15", 0, NULL },
	{ "Đồng Tháp", "82", OLD, "82", 0, NULL },
	{ "Yên Bái", NULL, OLD, "15@2008-08-01", 0, NULL },
	{ "TP.HCM", NULL, NEW, "79", 0, NULL },
	{ "BR-VT", NULL, OLD, "77@2008-08-01", 0, NULL },
	{ "Việt Nam", NULL, NEW, "VN", 0, NULL },
	{ "Cả nước", NULL, OLD, "VN", 0, NULL },
	{ "Miền Trung - Tây Nguyên", NULL, OLD, "CENTRAL", 0, NULL },
	{ "Yên Bái", NULL, NEW, NULL, OTHER_TIME, "15@2008-08-01" },
	{ NULL, "10", NEW, NULL, OTHER_TIME, "10@2008-08-01" },
	{ "Hà Nội", "02", NEW, NULL, DISAGREES, "01@2008-08-01" },
	{ "Miền Bắc", "01", NEW, NULL, DISAGREES, "NORTH" },
	{ "Xyz", NULL, NEW, NULL, UNKNOWN, NULL },
	{ "Xyz", "01", NEW, NULL, UNKNOWN, NULL },
	{ NULL, "99", NEW, NULL, UNKNOWN, NULL },
	{ NULL, NULL, NEW, NULL, UNKNOWN, NULL },
	{ "", "", NEW, NULL, UNKNOWN, NULL },
};

static const char *key_of(const Place *place)
{
	return place ? place->key : NULL;
}

static void test_find(void **state)
{
	(void)state;
	for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
		PlaceAnswer answer =
		    places_find(places, rows[i].name, rows[i].code, day_parse_iso(rows[i].day));
		const char *label = rows[i].name ? rows[i].name : rows[i].code;

		if (g_strcmp0(key_of(answer.place), rows[i].key) != 0)
			fail_msg("row %zu, %s: %s", i, label, key_of(answer.place));
		if (!answer.place && ((int)answer.trouble != rows[i].trouble ||
				      g_strcmp0(key_of(answer.near), rows[i].near) != 0))
			fail_msg("row %zu, %s: trouble %d, near %s", i, label, (int)answer.trouble,
				 key_of(answer.near));
	}
}

/* 63 provinces before the merger, 34 behind it, and each of the past has a successor of today. */
static void test_register(void **state)
{
	const GPtrArray *all = places_all(places);
	Day old = day_parse_iso(OLD), now = day_parse_iso(NEW);
	guint before = 0, after = 0;

	(void)state;
	for (guint i = 0; i < all->len; i++) {
		const Place *place = all->pdata[i];

		if (place->kind != PLACE_PROVINCE)
			continue;
		before += place->valid_from <= old && old <= place->valid_to;
		after += place->valid_from <= now && now <= place->valid_to;
		if ((place->valid_to == DAY_LAST) != !place->successor)
			fail_msg("%s has no right successor", place->key);
		if (place->successor && place->successor->valid_from != place->valid_to + 1)
			fail_msg("%s: the successor does not follow it", place->key);
		if (!place->parent || place->parent->kind != PLACE_REGION)
			fail_msg("%s lies in no region", place->key);
		if (places_by_key(places, place->key) != place)
			fail_msg("%s is not found by its key", place->key);
	}
	assert_int_equal(before, 63);
	assert_int_equal(after, 34);
}

static void test_children(void **state)
{
	Day now = day_parse_iso(NEW), old = day_parse_iso(OLD);
	const Place *country = places_by_key(places, "VN");
	const Place *merged = places_by_key(places, "68");
	g_autoptr(GPtrArray) regions = places_children(places, country, now);
	g_autoptr(GPtrArray) before = places_children(places, merged, now);
	guint provinces = 0, earlier = 0;

	(void)state;
	assert_int_equal(regions->len, 3);
	for (guint i = 0; i < regions->len; i++) {
		g_autoptr(GPtrArray) children = places_children(places, regions->pdata[i], now);
		g_autoptr(GPtrArray) then = places_children(places, regions->pdata[i], old);

		provinces += children->len;
		earlier += then->len;
		for (guint j = 1; j < children->len; j++)
			assert_true(strcmp(((Place *)children->pdata[j - 1])->code,
					   ((Place *)children->pdata[j])->code) < 0);
	}
	assert_int_equal(provinces, 34);
	assert_int_equal(earlier, 63);
	assert_int_equal(before->len, 3); /* Đắk Nông, Lâm Đồng, Bình Thuận */
	assert_string_equal(((Place *)before->pdata[0])->code, "60");
}

static void test_within(void **state)
{
	const Place *country = places_by_key(places, "VN");
	const Place *central = places_by_key(places, "CENTRAL");
	const Place *north = places_by_key(places, "NORTH");
	const Place *now = places_by_key(places, "68");
	const Place *old = places_by_key(places, "68@2008-08-01");

	(void)state;
	assert_true(place_is_within(now, now));
	assert_true(place_is_within(old, now));
	assert_false(place_is_within(now, old));
	assert_true(place_is_within(now, central));
	assert_true(place_is_within(central, country));
	assert_true(place_is_within(now, country));
	assert_false(place_is_within(now, north));
	assert_false(place_is_within(country, central));
}

static void test_nearest(void **state)
{
	(void)state;
	assert_string_equal(places_nearest(places, "Lâm Đồnx"), "Lâm Đồng");
	assert_string_equal(places_nearest(places, "Ha Noii"), "Hà Nội");
	assert_null(places_nearest(places, "Paris và London"));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_find),	 cmocka_unit_test(test_register),
		cmocka_unit_test(test_children), cmocka_unit_test(test_within),
		cmocka_unit_test(test_nearest),
	};

	return cmocka_run_group_tests(tests, load, unload);
}

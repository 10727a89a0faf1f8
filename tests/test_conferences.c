/* SPDX-License-Identifier: GPL-3.0-or-later */
/* conferences.c: what a row may say, and who is found. */
#include "unit.h"

#include "scratch_folder.h"

#include "base/fault.h"
#include "catalog/conferences.h"

#include <string.h>

#define HEAD "region,year,number,day,host,next_host,source\n"

static Places *read_places(void)
{
	Places *places = places_read("templates/reference", NULL);

	assert_non_null(places);
	return places;
}

static void rows_read(void **state)
{
	static const struct {
		const char *rows, *complaint; /* NULL: accepted */
	} rows[] = {
		{ "CENTRAL,2025,14,2025-12-04,48,42,s\n", NULL },
		{ "CENTRAL,2025,,,,,s\n", NULL },
		{ "VN,2025,1,,,,s\n", NULL },
		{ "CENTRAL,2025,,,,,s\nCENTRAL,2026,,,,,s\nNORTH,2025,,,,,s\n", NULL },
		{ "48,2025,,,,,s\n", "conferences.csv:2: '48' is wrong" },
		{ ",2025,,,,,s\n", "conferences.csv:2: '' is wrong" },
		{ "CENTER,2025,,,,,s\n", "conferences.csv:2: 'CENTER' is wrong" },
		{ "CENTRAL,25,,,,,s\n", "conferences.csv:2: '25' is wrong" },
		{ "CENTRAL,2025,,,,,s\nCENTRAL,2025,,,,,s\n",
		  "conferences.csv:3: '2025' is wrong" },
		{ "CENTRAL,2025,XIV,,,,s\n", "conferences.csv:2: 'XIV' is wrong" },
		{ "CENTRAL,2025,,4/12/2025,,,s\n", "conferences.csv:2: '4/12/2025' is wrong" },
		{ "CENTRAL,2025,,,NORTH,,s\n", "conferences.csv:2: 'NORTH' is wrong" },
		{ "CENTRAL,2025,,,,99,s\n", "conferences.csv:2: '99' is wrong" },
	};
	g_autoptr(Places) places = read_places();

	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		g_autoptr(GError) error = NULL;
		g_autofree char *text = g_strconcat(HEAD, rows[i].rows, NULL);
		g_autofree char *path = put_file(*state, "conferences.csv", text);
		g_autoptr(Conferences) conferences = conferences_read(*state, places, &error);

		if ((conferences != NULL) != (rows[i].complaint == NULL))
			fail_msg("row %zu", i);
		if (rows[i].complaint && !strstr(error->message, rows[i].complaint))
			fail_msg("row %zu: %s", i, error->message);
	}
}

static void found(void **state)
{
	g_autoptr(Places) places = read_places();
	g_autoptr(Conferences) conferences = conferences_read("templates/reference", places, NULL);
	const Place *central = places_by_key(places, "CENTRAL");
	const Conference *conference = conferences_find(conferences, central, 2025);

	(void)state;
	assert_string_equal(conference->number, "14");
	assert_string_equal(conference->host->key, "48");
	assert_string_equal(conference->next_host->key, "42");
	assert_null(conferences_find(conferences, central, 2024));
	assert_null(conferences_find(conferences, places_by_key(places, "SOUTH"), 2025));
}

int main(void)
{
	const struct CMUnitTest tests[] = { in_folder(rows_read), cmocka_unit_test(found) };

	return cmocka_run_group_tests(tests, NULL, NULL);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The provincial tables of the Ministry of Finance as they were published: their unit and every
 * name in them.  Where their headers stand is in test_header_shape.c, what their totals come to in
 * test_reconcile.c.
 */
#include "unit.h"

#include "catalog/catalog.h"
#include "intake/dialect.h"
#include "intake/header/header_shape.h"
#include "intake/header/unit_title.h"

#include <string.h>

#define CORPUS "tests/corpora/vietnam-state-budget/"
#define MILLIONS 6

/* Provinces and regions, by the numbers in front of them. */
static const struct {
	const char *name;
	guint provinces, regions;
} tables[] = {
	{ "Final_2006__Sheet1", 64, 8 },   { "Final_2009__M09", 63, 8 },
	{ "Plan_2003__Sheet1", 61, 1 },	   { "Plan_2003__Sheet1.tcvn3", 61, 1 },
	{ "Plan_2003__Sheet1_2", 61, 1 },  { "Plan_2003__Sheet1_2.tcvn3", 61, 1 },
	{ "Plan_2007__mau_so_09", 64, 6 }, { "Plan_2014__M09", 63, 6 },
};

static Catalog *catalog;

static int load(void **state)
{
	(void)state;
	catalog = catalog_read("templates/conference", NULL);
	return catalog ? 0 : -1;
}

static int unload(void **state)
{
	(void)state;
	catalog_free(catalog);
	return 0;
}

/* What of a table is counted. */
typedef struct Found {
	guint provinces, regions;
	int digits; /* of the unit; -1 */
} Found;

/* Hà Tây became part of Hà Nội in 2008, before the register of places begins. */
static void find_place(const char *table, const char *name)
{
	PlaceAnswer found = places_find(catalog->places, name, "", DAY_LAST);

	if (!found.place && !found.near && !g_str_has_prefix(name, "Hà tây") &&
	    !g_str_has_prefix(name, "HÀ TÂY"))
		fail_msg("%s: there is no '%s'", table, name);
}

/* A row of a region has a roman number, one of a province a number. */
static void look_at(const char *table, const Row *row, Found *found)
{
	const char *serial = row_text(row, 0), *name = row_text(row, 1);

	if (*serial == '\0' || *name == '\0')
		return;
	if (serial[strspn(serial, "IVX")] == '\0') {
		found->regions++;
	} else if (serial[strspn(serial, "0123456789")] == '\0') {
		found->provinces++;
		find_place(table, name);
	}
}

static void read_table(const char *name, const PlainText *text, Found *found)
{
	char delimiter = dialect_find(NULL, text);
	g_autoptr(RecordReader) head = plain_text_records(text, delimiter);
	g_autoptr(RecordReader) reader = plain_text_records(text, delimiter);
	g_autoptr(Opening) opening = opening_read(head, 1000);
	HeaderRows rows = header_shape_find(opening);
	Row row = { .number = 0 };
	int digits;

	found->digits = -1;
	for (guint i = 0; i < rows.first; i++)
		if (unit_title_find(opening, i, &digits))
			found->digits = digits;
	while (row_next(reader, &row))
		if ((guint)row.number > header_rows_data(rows))
			look_at(name, &row, found);
}

static void unit_and_names_are_known(void **state)
{
	Limits limits = limits_complete((Limits){ 0 });

	(void)state;
	for (gsize i = 0; i < G_N_ELEMENTS(tables); i++) {
		g_autofree char *path = g_strconcat(CORPUS, tables[i].name, ".csv", NULL);
		g_autoptr(InboxFile) file = inbox_file_open(path, &limits);
		g_autoptr(Issue) issue = NULL;
		Found found = { 0 };
		PlainText text;

		issue = plain_text_open(file, catalog->lexicon, &text);
		assert_null(issue);
		read_table(tables[i].name, &text, &found);
		if (found.provinces != tables[i].provinces || found.regions != tables[i].regions ||
		    found.digits != MILLIONS)
			fail_msg("%s: %u provinces in %u regions, unit %d", tables[i].name,
				 found.provinces, found.regions, found.digits);
		plain_text_clear(&text);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(unit_and_names_are_known),
	};

	return cmocka_run_group_tests(tests, load, unload);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "catalog/conferences.h"

#include "base/fault.h"
#include "catalog/register.h"

#include <string.h>

enum { REGION, YEAR, NUMBER, DAY_HELD, HOST, NEXT_HOST };

struct Conferences {
	GArray *rows; /* Conference */
};

static void clear_conference(gpointer conference)
{
	g_free(((Conference *)conference)->number);
}

void conferences_free(Conferences *conferences)
{
	if (!conferences)
		return;
	g_array_unref(conferences->rows);
	g_free(conferences);
}

static gboolean refuse(const CsvTable *table, guint row, const char *cell, GError **error)
{
	g_autofree char *place = csv_table_place(table, row);

	fault_set(error, FAULT_SETTINGS, "%s: '%s' không đúng, hoặc đã có ở dòng khác",
		  "%s: '%s' is wrong, or stands in another row already", place, cell);
	return FALSE;
}

/* An empty cell is nobody. */
static gboolean find_host(const Places *places, const char *code, const Place **out_host)
{
	*out_host = places_by_key(places, code);
	return !*code || (*out_host && (*out_host)->kind == PLACE_PROVINCE);
}

static gboolean is_number(const char *text, gint64 least, gint64 most, int *out_number)
{
	gint64 number = 0;
	gboolean right = g_ascii_string_to_signed(text, 10, least, most, &number, NULL);

	*out_number = (int)number;
	return right;
}

static gboolean read_row(Conferences *conferences, const Places *places, const CsvTable *table,
			 guint row, GError **error)
{
	const char *cells[NEXT_HOST + 1];
	Conference read = { .day = DAY_NONE }, *kept;
	int number;

	for (guint i = 0; i < G_N_ELEMENTS(cells); i++)
		cells[i] = csv_table_cell(table, row, i);
	read.region = places_by_key(places, cells[REGION]);
	if (!read.region || read.region->kind == PLACE_PROVINCE)
		return refuse(table, row, cells[REGION], error);
	if (!is_number(cells[YEAR], 1990, 2100, &read.year) ||
	    conferences_find(conferences, read.region, read.year))
		return refuse(table, row, cells[YEAR], error);
	if (*cells[NUMBER] && !is_number(cells[NUMBER], 1, 999, &number))
		return refuse(table, row, cells[NUMBER], error);
	if (*cells[DAY_HELD] && (read.day = day_parse_iso(cells[DAY_HELD])) == DAY_NONE)
		return refuse(table, row, cells[DAY_HELD], error);
	if (!find_host(places, cells[HOST], &read.host))
		return refuse(table, row, cells[HOST], error);
	if (!find_host(places, cells[NEXT_HOST], &read.next_host))
		return refuse(table, row, cells[NEXT_HOST], error);
	g_array_append_val(conferences->rows, read);
	kept = &g_array_index(conferences->rows, Conference, conferences->rows->len - 1);
	kept->number = g_strdup(cells[NUMBER]);
	return TRUE;
}

Conferences *conferences_read(const char *folder, const Places *places, GError **error)
{
	static const char *const columns[] = { "region", "year",      "number", "day",
					       "host",	 "next_host", NULL };
	g_autoptr(CsvTable) table = register_read(folder, "conferences.csv", columns, error);
	g_autoptr(Conferences) conferences = g_new0(Conferences, 1);

	conferences->rows = g_array_new(FALSE, FALSE, sizeof(Conference));
	g_array_set_clear_func(conferences->rows, clear_conference);
	for (guint i = 0; table && i < csv_table_rows(table); i++)
		if (!read_row(conferences, places, table, i, error))
			return NULL;
	return table ? g_steal_pointer(&conferences) : NULL;
}

const Conference *conferences_find(const Conferences *conferences, const Place *region, int year)
{
	for (guint i = 0; i < conferences->rows->len; i++) {
		const Conference *conference = &g_array_index(conferences->rows, Conference, i);

		if (conference->region == region && conference->year == year)
			return conference;
	}
	return NULL;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "catalog/places.h"

#include "base/fault.h"
#include "base/text.h"
#include "catalog/register.h"

#include <string.h>

struct Places {
	GPtrArray *all;	     /* Place */
	GHashTable *by_key;  /* key -> Place */
	GHashTable *by_name; /* folded name -> GPtrArray of Place */
	GPtrArray *names; /* every spelling, NULL-terminated, for suggestions; borrowed from @all */
};

static void place_free(gpointer data)
{
	Place *place = data;

	g_free(place->key);
	g_free(place->code);
	for (int i = 0; i < LANGUAGES; i++) {
		g_free(place->name[i]);
		g_free(place->short_name[i]);
	}
	g_free(place);
}

void places_free(Places *places)
{
	if (!places)
		return;
	g_hash_table_unref(places->by_key);
	g_hash_table_unref(places->by_name);
	g_ptr_array_unref(places->names);
	g_ptr_array_unref(places->all);
	g_free(places);
}

static void learn_name(Places *places, const char *name, Place *place)
{
	char *folded = text_fold(name);
	GPtrArray *same = g_hash_table_lookup(places->by_name, folded);

	if (!same) {
		same = g_ptr_array_new();
		g_hash_table_insert(places->by_name, folded, same);
	} else {
		g_free(folded);
	}
	if (!g_ptr_array_find(same, place, NULL))
		g_ptr_array_add(same, place);
}

static void add_place(Places *places, Place *place)
{
	g_ptr_array_add(places->all, place);
	g_hash_table_insert(places->by_key, place->key, place);
	for (int i = 0; i < LANGUAGES; i++) {
		learn_name(places, place->name[i], place);
		learn_name(places, place->short_name[i], place);
	}
	g_ptr_array_add(places->names, place->name[LANGUAGE_VI]);
}

static gboolean read_regions(Places *places, const char *folder, GError **error)
{
	static const char *const columns[] = { "key",	  "kind",     "name_vi",
					       "name_en", "short_vi", "short_en",
					       "parent",  "aliases",  NULL };
	g_autoptr(CsvTable) table = register_read(folder, "regions.csv", columns, error);

	for (guint row = 0; table && row < csv_table_rows(table); row++) {
		g_auto(GStrv) aliases = g_strsplit(csv_table_cell(table, row, 7), "|", -1);
		gboolean country = strcmp(csv_table_cell(table, row, 1), "country") == 0;
		Place *place = g_new0(Place, 1);

		place->kind = country ? PLACE_COUNTRY : PLACE_REGION;
		place->key = g_strdup(csv_table_cell(table, row, 0));
		for (int i = 0; i < LANGUAGES; i++) {
			place->name[i] = g_strdup(csv_table_cell(table, row, 2 + (guint)i));
			place->short_name[i] = g_strdup(csv_table_cell(table, row, 4 + (guint)i));
		}
		place->valid_from = DAY_FIRST;
		place->valid_to = DAY_LAST;
		place->parent = places_by_key(places, csv_table_cell(table, row, 6));
		add_place(places, place);
		for (guint i = 0; aliases[i]; i++)
			learn_name(places, aliases[i], place);
	}
	return table != NULL;
}

static Day read_day(const char *text, Day open)
{
	return *text ? day_parse_iso(text) : open;
}

static gboolean check_province(const Places *places, const Place *place, const CsvTable *table,
			       guint row, GError **error)
{
	g_autofree char *where = csv_table_place(table, row);

	if (place->valid_from == DAY_NONE || place->valid_to == DAY_NONE) {
		fault_set(error, FAULT_SETTINGS, "%s: ngày không hợp lệ", "%s: no valid date",
			  where);
		return FALSE;
	}
	if (!place->parent || places_by_key(places, place->key)) {
		fault_set(error, FAULT_SETTINGS, "%s: khu vực không có, hoặc tỉnh đã khai",
			  "%s: unknown region, or a province declared twice", where);
		return FALSE;
	}
	return TRUE;
}

static char *province_key(const char *code, const char *from, const char *to)
{
	return *to ? g_strdup_printf("%s@%s", code, from) : g_strdup(code);
}

static gboolean is_valid(const Place *place, Day day)
{
	return place->valid_from <= day && day <= place->valid_to;
}

static gboolean has_code(const Place *place, const char *code)
{
	return place->code && strcmp(place->code, code) == 0;
}

/* The province that bears @code on @day; NULL. */
static const Place *province_on(const Places *places, const char *code, Day day)
{
	for (guint i = 0; i < places->all->len; i++) {
		const Place *place = places->all->pdata[i];

		if (has_code(place, code) && is_valid(place, day))
			return place;
	}
	return NULL;
}

static gboolean read_provinces(Places *places, const char *folder, GError **error)
{
	static const char *const columns[] = {
		"code",	    "name_vi",	      "name_en",	   "valid_from",
		"valid_to", "successor_code", "conference_region", NULL
	};
	g_autoptr(CsvTable) table = register_read(folder, "provinces.csv", columns, error);
	guint first = places->all->len;

	for (guint row = 0; table && row < csv_table_rows(table); row++) {
		const char *code = csv_table_cell(table, row, 0);
		const char *from = csv_table_cell(table, row, 3),
			   *to = csv_table_cell(table, row, 4);
		Place *place = g_new0(Place, 1);

		place->kind = PLACE_PROVINCE;
		place->code = g_strdup(code);
		place->key = province_key(code, from, to);
		place->valid_from = read_day(from, DAY_FIRST);
		place->valid_to = read_day(to, DAY_LAST);
		place->parent = places_by_key(places, csv_table_cell(table, row, 6));
		for (int i = 0; i < LANGUAGES; i++) {
			place->name[i] = g_strdup(csv_table_cell(table, row, 1 + (guint)i));
			place->short_name[i] = g_strdup(place->name[i]);
		}
		if (!check_province(places, place, table, row, error)) {
			place_free(place);
			return FALSE;
		}
		add_place(places, place);
	}
	for (guint row = 0; table && row < csv_table_rows(table); row++) {
		Place *place = g_ptr_array_index(places->all, first + row);

		if (place->valid_to != DAY_LAST)
			place->successor =
			    province_on(places, csv_table_cell(table, row, 5), place->valid_to + 1);
	}
	return table != NULL;
}

static gboolean read_aliases(Places *places, const char *folder, GError **error)
{
	static const char *const columns[] = { "alias", "name_vi", NULL };
	g_autoptr(CsvTable) table = register_read(folder, "aliases.csv", columns, error);

	for (guint row = 0; table && row < csv_table_rows(table); row++) {
		const char *name = csv_table_cell(table, row, 1);

		for (guint i = 0; i < places->all->len; i++) {
			Place *place = g_ptr_array_index(places->all, i);

			if (strcmp(place->name[LANGUAGE_VI], name) == 0)
				learn_name(places, csv_table_cell(table, row, 0), place);
		}
	}
	return table != NULL;
}

Places *places_read(const char *folder, GError **error)
{
	g_autoptr(Places) places = g_new0(Places, 1);

	places->all = g_ptr_array_new_with_free_func(place_free);
	places->by_key = g_hash_table_new(g_str_hash, g_str_equal);
	places->by_name = g_hash_table_new_full(g_str_hash, g_str_equal, g_free,
						(GDestroyNotify)g_ptr_array_unref);
	places->names = g_ptr_array_new();
	if (!read_regions(places, folder, error) || !read_provinces(places, folder, error) ||
	    !read_aliases(places, folder, error))
		return NULL;
	if (places->all->len == 0 || ((Place *)places->all->pdata[0])->kind != PLACE_COUNTRY) {
		fault_set(error, FAULT_SETTINGS, "%s/regions.csv: dòng đầu phải là quốc gia",
			  "%s/regions.csv: the first row must be the country", folder);
		return NULL;
	}
	g_ptr_array_add(places->names, NULL);
	return g_steal_pointer(&places);
}

const Place *places_by_key(const Places *places, const char *key)
{
	return g_hash_table_lookup(places->by_key, key);
}

const GPtrArray *places_all(const Places *places)
{
	return places->all;
}

const char *places_nearest(const Places *places, const char *name)
{
	return text_nearest(name, (const char *const *)places->names->pdata);
}

/* Those of @from that carry @code, if one is given. */
static GPtrArray *with_code(const GPtrArray *from, const char *code)
{
	GPtrArray *kept = g_ptr_array_new();

	for (guint i = 0; from && i < from->len; i++)
		if (!code || has_code(from->pdata[i], code))
			g_ptr_array_add(kept, from->pdata[i]);
	return kept;
}

PlaceAnswer places_find(const Places *places, const char *name, const char *code, Day day)
{
	const char *wanted_code = code && *code ? code : NULL;
	g_autofree char *folded = name && *name ? text_fold(name) : NULL;
	const GPtrArray *named =
	    folded ? g_hash_table_lookup(places->by_name, folded) : places->all;
	g_autoptr(GPtrArray) candidates = with_code(named, wanted_code);

	if (!folded && !wanted_code)
		return (PlaceAnswer){ .trouble = PLACE_UNKNOWN };
	for (guint i = 0; i < candidates->len; i++)
		if (is_valid(candidates->pdata[i], day))
			return (PlaceAnswer){ .place = candidates->pdata[i] };
	if (candidates->len == 1 && folded && wanted_code)
		return (PlaceAnswer){ .place = candidates->pdata[0] };
	if (candidates->len > 0)
		return (PlaceAnswer){ .trouble = PLACE_OTHER_TIME, .near = candidates->pdata[0] };
	if (folded && named)
		return (PlaceAnswer){ .trouble = PLACE_CODE_DISAGREES, .near = named->pdata[0] };
	return (PlaceAnswer){ .trouble = PLACE_UNKNOWN };
}

static int compare_codes(gconstpointer a, gconstpointer b)
{
	const Place *const *first = a, *const *second = b;

	return g_strcmp0((*first)->code, (*second)->code);
}

GPtrArray *places_children(const Places *places, const Place *place, Day territory)
{
	GPtrArray *children = g_ptr_array_new();

	for (guint i = 0; i < places->all->len; i++) {
		Place *other = places->all->pdata[i];
		gboolean part = place->kind == PLACE_PROVINCE
				    ? other->successor == place
				    : other->parent == place && is_valid(other, territory);

		if (part && other != place)
			g_ptr_array_add(children, other);
	}
	if (place->kind != PLACE_COUNTRY)
		g_ptr_array_sort(children, compare_codes);
	return children;
}

gboolean place_is_within(const Place *inner, const Place *outer)
{
	for (const Place *place = inner; place; place = place->parent)
		if (place == outer || place->successor == outer)
			return TRUE;
	return inner->successor && place_is_within(inner->successor, outer);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/place_changes.h"

#include <string.h>

typedef struct Ranked {
	const FactChange *change;
	gboolean own; /* of the place itself */
	guint rank;   /* where the report prints it first; G_MAXUINT when it does not */
} Ranked;

/* Where the tables of @report print each fact first: id -> number, from 1. */
static GHashTable *rank_facts(const Report *report)
{
	GHashTable *ranks = g_hash_table_new(g_str_hash, g_str_equal);

	for (guint i = 0; report && i < report->tables->len; i++) {
		const Table *table = report->tables->pdata[i];

		for (guint j = 0; j < table->rows->len * table->columns->len; j++) {
			guint width = table->columns->len;
			TableRow *row = table->rows->pdata[j / width];
			const Cell *cell = table_row_cell(row, j % width);
			guint rank = g_hash_table_size(ranks) + 1;

			if (cell->fact && !g_hash_table_contains(ranks, cell->fact))
				g_hash_table_insert(ranks, cell->fact, GUINT_TO_POINTER(rank));
		}
	}
	return ranks;
}

static guint rank_of(GHashTable *ranks, const FactChange *change)
{
	guint rank =
	    change->after ? GPOINTER_TO_UINT(g_hash_table_lookup(ranks, change->after->id)) : 0;

	return rank ? rank : G_MAXUINT;
}

/* Keys are unique, so that the order is whole. */
static int compare_ranked(gconstpointer a, gconstpointer b)
{
	const Ranked *first = a, *second = b;

	if (first->own != second->own)
		return first->own ? -1 : 1;
	if (first->rank != second->rank)
		return first->rank < second->rank ? -1 : 1;
	return strcmp(fact_change_record(first->change)->key,
		      fact_change_record(second->change)->key);
}

/* The report on the country speaks of regions, that on a region of its provinces. */
static gboolean concerns(const FactRecord *record, const Place *within, const ChangeStyle *style)
{
	const Place *place = places_by_key(style->catalog->places, record->place);

	if (!place)
		return FALSE;
	if (within->kind == PLACE_COUNTRY)
		return place->kind != PLACE_PROVINCE;
	return place_is_within(place, within);
}

PlaceChanges *place_changes_new(const EditionChanges *changes, const Report *report,
				const Place *place, const ChangeStyle *style)
{
	PlaceChanges *found = g_new0(PlaceChanges, 1);
	g_autoptr(GHashTable) ranks = rank_facts(report);
	g_autoptr(GArray) ranked = g_array_new(FALSE, FALSE, sizeof(Ranked));

	found->shown = g_ptr_array_new();
	for (guint i = 0; i < changes->changes->len; i++) {
		const FactChange *change = changes->changes->pdata[i];
		const FactRecord *record = fact_change_record(change);
		Ranked entry = { change, strcmp(record->place, place->key) == 0,
				 rank_of(ranks, change) };

		if (!concerns(record, place, style))
			continue;
		if (fact_change_is_shown(change))
			g_array_append_val(ranked, entry);
		else
			found->silent++;
	}
	g_array_sort(ranked, compare_ranked);
	for (guint i = 0; i < ranked->len; i++) {
		const Ranked *entry = &g_array_index(ranked, Ranked, i);

		g_ptr_array_add(found->shown, (gpointer)entry->change);
		found->own += entry->own;
	}
	return found;
}

void place_changes_free(PlaceChanges *changes)
{
	if (!changes)
		return;
	g_ptr_array_unref(changes->shown);
	g_free(changes);
}

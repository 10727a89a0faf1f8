/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/raw_lines.h"

#include "intake/wide.h"

struct RawLines {
	guint measures;
	GHashTable *cells; /* line * measures + measure -> RawCell, empty until it is read */
};

static void free_cell(gpointer data)
{
	RawCell *cell = data;

	g_free(cell->heading);
	g_free(cell->text);
	g_free(cell);
}

RawLines *raw_lines_new(guint measures)
{
	RawLines *raw = g_new0(RawLines, 1);

	raw->measures = measures;
	raw->cells = g_hash_table_new_full(NULL, NULL, NULL, free_cell);
	return raw;
}

void raw_lines_free(RawLines *raw)
{
	if (!raw)
		return;
	g_hash_table_unref(raw->cells);
	g_free(raw);
}

static gpointer key_of(const RawLines *raw, guint index, guint measure)
{
	return GSIZE_TO_POINTER((gsize)index * raw->measures + measure);
}

void raw_lines_want(RawLines *raw, guint index, guint measure)
{
	gpointer key = key_of(raw, index, measure);

	if (!g_hash_table_contains(raw->cells, key))
		g_hash_table_insert(raw->cells, key, g_new0(RawCell, 1));
}

const RawCell *raw_lines_cell(const RawLines *raw, guint index, guint measure)
{
	const RawCell *cell = g_hash_table_lookup(raw->cells, key_of(raw, index, measure));

	return cell && cell->text ? cell : NULL;
}

static void fill(RawCell *cell, const Reading *reading, const Row *row, int field)
{
	const HeaderField *of = header_field(reading->header, field);

	cell->heading = g_strdup(of->heading);
	cell->text = g_strdup(row_text(row, field));
	cell->unit_digits = MAX(wide_unit_digits(reading, row, field), 0);
	if ((guint)field < row->record.count)
		cell->location = record_locate(&row->record, (guint)field);
}

/* A file may be read twice, and take other lines the second time. */
static void forget(RawLines *raw)
{
	GHashTableIter iter;
	gpointer key;

	g_hash_table_iter_init(&iter, raw->cells);
	while (g_hash_table_iter_next(&iter, &key, NULL))
		g_hash_table_iter_replace(&iter, g_new0(RawCell, 1));
}

void raw_lines_take(RawLines *raw, const Reading *reading, const Row *row)
{
	const Cell *cells = wide_cells_of(reading, reading->cells, reading->header->group);
	guint index = reading->submission->lines->len;

	if (index == 0)
		forget(raw);
	for (guint i = 0; i < raw->measures; i++) {
		RawCell *cell = g_hash_table_lookup(raw->cells, key_of(raw, index, i));
		int field = reading->header->measures[i];

		if (!cell || field < 0)
			continue;
		fill(cell, reading, row, field);
		if (cells[i].stated && cells[i].figure.scaled)
			cell->unit_digits = cells[i].figure.unit_digits;
	}
}

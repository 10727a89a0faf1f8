/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/csv_table.h"

#include "base/csv_text.h"
#include "base/fault.h"
#include "base/record_reader.h"

#include <string.h>

struct CsvTable {
	char *path;
	CsvHand hand;
	guint width;	     /* of the wanted columns */
	GStringChunk *texts; /* of the cells; equal ones stand there once */
	GPtrArray *cells;    /* rows × width texts, borrowed from @texts */
	GArray *lines;	     /* int: the line of each row */
};

void csv_table_free(CsvTable *table)
{
	if (!table)
		return;
	g_free(table->path);
	g_string_chunk_free(table->texts);
	g_ptr_array_unref(table->cells);
	g_array_unref(table->lines);
	g_free(table);
}

static Fault fault_of(const CsvTable *table)
{
	return table->hand == CSV_TYPED ? FAULT_SETTINGS : FAULT_DATA;
}

/* For each wanted column its place in the file. */
static gboolean match_columns(const CsvTable *table, const Record *header,
			      const char *const *columns, guint *out_places, GError **error)
{
	for (guint i = 0; columns[i]; i++) {
		guint at = 0;

		while (at < header->count && strcmp(header->fields[at].text, columns[i]) != 0)
			at++;
		if (at == header->count) {
			fault_set(error, fault_of(table), "%s:1: thiếu cột '%s'",
				  "%s:1: column '%s' is missing", table->path, columns[i]);
			return FALSE;
		}
		out_places[i] = at;
	}
	return TRUE;
}

static char *read_cell(const CsvTable *table, const char *text)
{
	if (table->hand == CSV_TYPED)
		return g_strstrip(g_strdup(text));
	return g_strdup(csv_text_unguarded(text));
}

static gboolean add_row(CsvTable *table, const Record *record, const guint *places, guint width,
			GError **error)
{
	if (record->count != width) {
		fault_set(error, fault_of(table), "%s:%d: có %u ô, cần %u ô",
			  "%s:%d: %u fields where %u are needed", table->path, record->line,
			  record->count, width);
		return FALSE;
	}
	for (guint i = 0; i < table->width; i++) {
		g_autofree char *cell = read_cell(table, record->fields[places[i]].text);

		g_ptr_array_add(table->cells, g_string_chunk_insert_const(table->texts, cell));
	}
	g_array_append_val(table->lines, record->line);
	return TRUE;
}

static gboolean read_rows(CsvTable *table, RecordReader *reader, const char *const *columns,
			  GError **error)
{
	g_autofree guint *places = g_new0(guint, table->width);
	Record record;
	guint width;

	if (!record_reader_next(reader, &record))
		record.count = 0;
	width = record.count;
	if (!match_columns(table, &record, columns, places, error))
		return FALSE;
	while (record_reader_next(reader, &record))
		if ((record.count > 0 || record.flaws || table->hand == CSV_WRITTEN) &&
		    !add_row(table, &record, places, width, error))
			return FALSE;
	return TRUE;
}

/* A row names all the lines behind a figure, and may be as long as the file. */
static gboolean read_bytes(CsvTable *table, GBytes *bytes, const char *const *columns,
			   GError **error)
{
	gsize length;
	const char *text = g_bytes_get_data(bytes, &length);
	g_autoptr(ByteSource) source = byte_source_new(bytes);
	TextLines *lines;
	g_autoptr(RecordReader) reader = NULL;

	if (length > 0 && !g_utf8_validate_len(text, length, NULL)) {
		fault_set(error, fault_of(table), "%s: không phải UTF-8", "%s: is not UTF-8",
			  table->path);
		return FALSE;
	}
	lines = text_lines_new(source, &text_coding_plain, 0);
	text_lines_limit(lines, length);
	reader = record_reader_take(lines, &text_coding_plain, ',', 1);
	return read_rows(table, reader, columns, error);
}

CsvTable *csv_table_read(GBytes *bytes, const char *path, const char *const *columns, CsvHand hand,
			 GError **error)
{
	g_autoptr(CsvTable) table = g_new0(CsvTable, 1);

	table->hand = hand;
	table->path = g_strdup(path);
	table->width = g_strv_length((char **)columns);
	table->texts = g_string_chunk_new(4096);
	table->cells = g_ptr_array_new();
	table->lines = g_array_new(FALSE, FALSE, sizeof(int));
	return read_bytes(table, bytes, columns, error) ? g_steal_pointer(&table) : NULL;
}

guint csv_table_rows(const CsvTable *table)
{
	return table->lines->len;
}

const char *csv_table_cell(const CsvTable *table, guint row, guint column)
{
	return g_ptr_array_index(table->cells, row * table->width + column);
}

char *csv_table_place(const CsvTable *table, guint row)
{
	return g_strdup_printf("%s:%d", table->path, g_array_index(table->lines, int, row));
}

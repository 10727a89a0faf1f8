/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "catalog/register.h"

#include "base/fault.h"
#include "base/record_reader.h"
#include "base/whole_file.h"

#include <string.h>

struct Register {
	char *path;
	guint width;	  /* of the wanted columns */
	GPtrArray *cells; /* rows × width texts */
	GArray *lines;	  /* int: the line of each row */
};

void register_free(Register *table)
{
	if (!table)
		return;
	g_free(table->path);
	g_ptr_array_unref(table->cells);
	g_array_unref(table->lines);
	g_free(table);
}

/* For each wanted column its place in the file. */
static gboolean match_columns(const Register *table, const Record *header,
			      const char *const *columns, guint *out_places, GError **error)
{
	for (guint i = 0; columns[i]; i++) {
		guint at = 0;

		while (at < header->count && strcmp(header->fields[at].text, columns[i]) != 0)
			at++;
		if (at == header->count) {
			fault_set(error, FAULT_SETTINGS, "%s:1: thiếu cột '%s'",
				  "%s:1: column '%s' is missing", table->path, columns[i]);
			return FALSE;
		}
		out_places[i] = at;
	}
	return TRUE;
}

static gboolean add_row(Register *table, const Record *record, const guint *places, guint width,
			GError **error)
{
	if (record->count != width) {
		fault_set(error, FAULT_SETTINGS, "%s:%d: có %u ô, cần %u ô",
			  "%s:%d: %u fields where %u are needed", table->path, record->line,
			  record->count, width);
		return FALSE;
	}
	for (guint i = 0; i < table->width; i++)
		g_ptr_array_add(table->cells, g_strstrip(g_strdup(record->fields[places[i]].text)));
	g_array_append_val(table->lines, record->line);
	return TRUE;
}

static gboolean read_rows(Register *table, const char *text, const char *const *columns,
			  GError **error)
{
	g_autoptr(RecordReader) reader = record_reader_new(text, strlen(text), ',');
	g_autofree guint *places = g_new0(guint, table->width);
	Record record;
	guint width;

	if (!record_reader_next(reader, &record))
		record.count = 0;
	width = record.count;
	if (!match_columns(table, &record, columns, places, error))
		return FALSE;
	while (record_reader_next(reader, &record))
		if ((record.count > 0 || record.flaws) &&
		    !add_row(table, &record, places, width, error))
			return FALSE;
	return TRUE;
}

Register *register_read(const char *folder, const char *file, const char *const *columns,
			GError **error)
{
	g_autoptr(Register) table = g_new0(Register, 1);
	g_autofree char *text = NULL;

	table->path = g_build_filename(folder, file, NULL);
	while (columns[table->width])
		table->width++;
	table->cells = g_ptr_array_new_with_free_func(g_free);
	table->lines = g_array_new(FALSE, FALSE, sizeof(int));
	text = whole_file_read_text(table->path, error);
	if (!text || !read_rows(table, text, columns, error))
		return NULL;
	return g_steal_pointer(&table);
}

guint register_rows(const Register *table)
{
	return table->lines->len;
}

const char *register_cell(const Register *table, guint row, guint column)
{
	return g_ptr_array_index(table->cells, row * table->width + column);
}

char *register_place(const Register *table, guint row)
{
	return g_strdup_printf("%s:%d", table->path, g_array_index(table->lines, int, row));
}

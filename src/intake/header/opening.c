/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/header/opening.h"

#include "base/text.h"

#include <string.h>

struct Opening {
	GArray *rows; /* Row, with fields of their own */
	GStringChunk *texts;
};

static void clear_row(gpointer data)
{
	const Record *record = &((Row *)data)->record;

	g_free((Field *)record->fields);
	if (record->bytes != record->text)
		g_free((char *)record->bytes);
	g_free((char *)record->text);
}

/* What is needed to say where a field of it stands. */
static void keep_text(Record *record)
{
	gboolean same = record->bytes == record->text;

	record->text = g_memdup2(record->text, record->text_length);
	record->bytes = same ? record->text : g_memdup2(record->bytes, record->bytes_length);
}

static void keep(Opening *opening, const Row *row, guint most)
{
	Row kept = *row;
	Field *fields;

	kept.record.count = MIN(row->record.count, most);
	fields = g_new(Field, MAX(kept.record.count, 1));
	for (guint i = 0; i < kept.record.count; i++) {
		g_autofree char *clean = text_clean(row->record.fields[i].text);

		fields[i] = row->record.fields[i];
		fields[i].text = g_string_chunk_insert_const(opening->texts, clean);
		fields[i].length = strlen(clean);
	}
	kept.record.fields = fields;
	keep_text(&kept.record);
	g_array_append_val(opening->rows, kept);
}

static Opening *opening_new(void)
{
	Opening *opening = g_new0(Opening, 1);

	opening->rows = g_array_new(FALSE, FALSE, sizeof(Row));
	g_array_set_clear_func(opening->rows, clear_row);
	opening->texts = g_string_chunk_new(4096);
	return opening;
}

Opening *opening_of_row(const Row *row)
{
	Opening *opening = opening_new();

	keep(opening, row, row->record.count);
	return opening;
}

Opening *opening_read(RecordReader *reader, guint fields)
{
	Opening *opening = opening_new();
	Row row = { .number = 0 };
	gsize size = 0;

	while (opening->rows->len < OPENING_RECORDS && size < OPENING_BYTES &&
	       row_next(reader, &row)) {
		keep(opening, &row, fields);
		size += row.record.size;
	}
	return opening;
}

void opening_free(Opening *opening)
{
	if (!opening)
		return;
	g_array_unref(opening->rows);
	g_string_chunk_free(opening->texts);
	g_free(opening);
}

guint opening_rows(const Opening *opening)
{
	return opening->rows->len;
}

const Row *opening_row(const Opening *opening, guint row)
{
	return &g_array_index(opening->rows, Row, row);
}

const char *opening_text(const Opening *opening, guint row, int field)
{
	return row < opening->rows->len ? row_text(opening_row(opening, row), field) : "";
}

guint opening_filled(const Opening *opening, guint row)
{
	guint filled = 0;

	for (int i = opening_next_filled(opening, row, 0); i >= 0;
	     i = opening_next_filled(opening, row, i + 1))
		filled++;
	return filled;
}

int opening_width(const Opening *opening, guint row)
{
	int width = 0;

	for (int i = opening_next_filled(opening, row, 0); i >= 0;
	     i = opening_next_filled(opening, row, i + 1))
		width = i + 1;
	return width;
}

int opening_next_filled(const Opening *opening, guint row, int field)
{
	int count = (int)opening_row(opening, row)->record.count;

	for (int i = field; i < count; i++)
		if (*opening_text(opening, row, i))
			return i;
	return -1;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/record_batch.h"

#include <csv.h>
#include <string.h>

#define ROOM (64 * 1024)
#define FIELDS_FIRST 8192

/* A record, and where its fields begin: they move while the batch grows. */
typedef struct Kept {
	Record record;
	guint first;
} Kept;

struct RecordBatch {
	struct csv_parser parser;
	char *texts; /* of fields, each with a closing NUL, and of records */
	gsize used, room;
	Field *fields;
	guint field_count, field_room;
	GArray *records; /* Kept */
	gboolean complete;
};

static void *grow_buffer(void *buffer, size_t size)
{
	return g_realloc(buffer, size);
}

static void free_buffer(void *buffer)
{
	g_free(buffer);
}

RecordBatch *record_batch_new(char delimiter)
{
	RecordBatch *batch = g_new0(RecordBatch, 1);

	/* It fails without a parser only. */
	csv_init(&batch->parser, 0);
	csv_set_delim(&batch->parser, (unsigned char)delimiter);
	csv_set_blk_size(&batch->parser, 4096);
	csv_set_realloc_func(&batch->parser, grow_buffer);
	csv_set_free_func(&batch->parser, free_buffer);
	batch->records = g_array_new(FALSE, FALSE, sizeof(Kept));
	return batch;
}

void record_batch_free(RecordBatch *batch)
{
	if (!batch)
		return;
	csv_free(&batch->parser);
	g_free(batch->texts);
	g_free(batch->fields);
	g_array_unref(batch->records);
	g_free(batch);
}

void record_batch_clear(RecordBatch *batch)
{
	batch->used = 0;
	batch->field_count = 0;
	g_array_set_size(batch->records, 0);
}

/* Its text and bytes, and its fields: at most one for each byte, each with a NUL. */
static gsize needed(gsize length)
{
	return 4 * length + 8;
}

gboolean record_batch_has_room(RecordBatch *batch, gsize length)
{
	if (batch->used + needed(length) <= batch->room)
		return TRUE;
	if (batch->used > 0)
		return FALSE;
	batch->room = MAX(ROOM, needed(length));
	batch->texts = g_realloc(batch->texts, batch->room);
	return TRUE;
}

static const char *keep(RecordBatch *batch, const char *text, gsize length)
{
	char *copy = batch->texts + batch->used;

	memcpy(copy, text, length);
	batch->used += length;
	return copy;
}

static void on_field(void *text, size_t length, void *data)
{
	RecordBatch *batch = data;
	char *copy = batch->texts + batch->used;

	if (length > 0)
		memcpy(copy, text, length);
	copy[length] = '\0';
	batch->used += length + 1;
	if (batch->field_count == batch->field_room) {
		batch->field_room = MAX(FIELDS_FIRST, 2 * batch->field_room);
		batch->fields = g_renew(Field, batch->fields, batch->field_room);
	}
	batch->fields[batch->field_count++] = (Field){ copy, length };
}

static void on_record(int terminator, void *data)
{
	RecordBatch *batch = data;

	(void)terminator;
	batch->complete = TRUE;
}

/* The last line of a text may lack its end. */
static void parse(RecordBatch *batch, const Record *record)
{
	gsize parsed = csv_parse(&batch->parser, record->text, record->text_length, on_field,
				 on_record, batch);

	/* It stops early for want of memory only, and that is GLib's business here. */
	g_assert(parsed == record->text_length);
	if (!batch->complete)
		parsed = csv_parse(&batch->parser, "\n", 1, on_field, on_record, batch);
	g_assert(batch->complete && parsed > 0);
}

static gboolean is_blank(const Record *record)
{
	for (gsize i = 0; i < record->text_length; i++)
		if (!memchr(" \t\r\n", record->text[i], 4))
			return FALSE;
	return TRUE;
}

void record_batch_add(RecordBatch *batch, const Record *record)
{
	Kept kept = { *record, batch->field_count };
	Record *copy = &kept.record;

	copy->text = keep(batch, record->text, record->text_length);
	copy->bytes = copy->text;
	if (record->bytes != record->text)
		copy->bytes = keep(batch, record->bytes, record->bytes_length);
	batch->complete = FALSE;
	if (!(record->flaws & RECORD_UNREADABLE) && !is_blank(record))
		parse(batch, record);
	copy->count = batch->field_count - kept.first;
	g_array_append_val(batch->records, kept);
}

guint record_batch_count(const RecordBatch *batch)
{
	return batch->records->len;
}

void record_batch_get(const RecordBatch *batch, guint index, Record *out_record)
{
	const Kept *kept = &g_array_index(batch->records, Kept, index);

	*out_record = kept->record;
	out_record->fields = NULL;
	if (out_record->count > 0)
		out_record->fields = batch->fields + kept->first;
}

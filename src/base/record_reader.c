/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/record_reader.h"

#include <csv.h>
#include <string.h>

struct RecordReader {
	struct csv_parser parser;
	const char *text;
	gsize length, at;
	int line; /* of @at, from 1 */
	char delimiter;
	GString *texts;	 /* of the record's fields, each with a closing NUL */
	GArray *offsets; /* gsize: where each field starts in texts */
	GArray *fields;	 /* Field */
	gboolean complete;
};

static void on_field(void *text, size_t length, void *data)
{
	RecordReader *reader = data;
	gsize offset = reader->texts->len;

	g_array_append_val(reader->offsets, offset);
	g_string_append_len(reader->texts, text, (gssize)length);
	g_string_append_c(reader->texts, '\0');
}

static void on_record(int terminator, void *data)
{
	RecordReader *reader = data;

	(void)terminator;
	reader->complete = TRUE;
}

RecordReader *record_reader_new(const char *text, gsize length, char delimiter)
{
	RecordReader *reader = g_new0(RecordReader, 1);

	g_assert(csv_init(&reader->parser, 0) == 0);
	csv_set_delim(&reader->parser, (unsigned char)delimiter);
	csv_set_blk_size(&reader->parser, 4096);
	reader->text = text;
	reader->length = length;
	reader->line = 1;
	reader->delimiter = delimiter;
	reader->texts = g_string_new(NULL);
	reader->offsets = g_array_new(FALSE, FALSE, sizeof(gsize));
	reader->fields = g_array_new(FALSE, FALSE, sizeof(Field));
	return reader;
}

void record_reader_free(RecordReader *reader)
{
	if (!reader)
		return;
	csv_free(&reader->parser);
	g_string_free(reader->texts, TRUE);
	g_array_unref(reader->offsets);
	g_array_unref(reader->fields);
	g_free(reader);
}

/* Bytes of the physical line at @at, its end included. */
static gsize line_length(const RecordReader *reader, gsize at)
{
	const char *from = reader->text + at;
	gsize left = reader->length - at, length = 0;

	while (length < left && from[length] != '\n' && from[length] != '\r')
		length++;
	if (length + 1 < left && from[length] == '\r' && from[length + 1] == '\n')
		length++;
	return MIN(length + 1, left);
}

static gboolean is_blank(const char *line, gsize length)
{
	for (gsize i = 0; i < length; i++)
		if (!strchr(" \t\r\n", line[i]) || line[i] == '\0')
			return FALSE;
	return TRUE;
}

static void forget_record(RecordReader *reader)
{
	g_string_truncate(reader->texts, 0);
	g_array_set_size(reader->offsets, 0);
	g_array_set_size(reader->fields, 0);
	reader->complete = FALSE;
}

static void feed(RecordReader *reader, gsize at, gsize length)
{
	gsize parsed =
	    csv_parse(&reader->parser, reader->text + at, length, on_field, on_record, reader);

	g_assert(parsed == length);
	/* The last line of a text may lack its end. */
	if (at + length == reader->length && !reader->complete &&
	    !memchr("\r\n", reader->text[at + length - 1], 2))
		g_assert(csv_parse(&reader->parser, "\n", 1, on_field, on_record, reader) == 1);
}

/* How libcsv sees a byte; it does not say where a field starts, so its steps are taken again. */
typedef enum State {
	STATE_BEFORE, /* nothing of the field yet but spaces */
	STATE_PLAIN,  /* quotes are letters */
	STATE_QUOTED, /* delimiters are letters */
	STATE_AFTER,  /* behind a quote that may have closed the field, or be one of a pair */
	STATE_SPACED  /* behind such a quote and spaces: no pair any more */
} State;

static State next_state(State state, char c, char delimiter)
{
	gboolean space = (c == ' ' || c == '\t') && c != delimiter;

	switch (state) {
	case STATE_BEFORE:
		return space ? STATE_BEFORE : c == '"' ? STATE_QUOTED : STATE_PLAIN;
	case STATE_QUOTED:
		return c == '"' ? STATE_AFTER : STATE_QUOTED;
	case STATE_AFTER:
		return space ? STATE_SPACED : STATE_QUOTED;
	case STATE_SPACED:
		return space ? STATE_SPACED : c == '"' ? STATE_AFTER : STATE_QUOTED;
	case STATE_PLAIN:
	default:
		return STATE_PLAIN;
	}
}

static void locate_fields(RecordReader *reader, const Record *record)
{
	const char *at = reader->text + record->start, *end = at + record->length;
	Field field = { .line = record->line, .column = 1 };
	State state = STATE_BEFORE;
	int line = record->line, column = 1;

	g_array_append_val(reader->fields, field);
	for (; at < end; at++) {
		if (*at == '\n' || (*at == '\r' && (at + 1 == end || at[1] != '\n'))) {
			line++;
			column = 1;
		} else if (((unsigned char)*at & 0xC0) != 0x80) {
			column++;
		}
		if (*at != reader->delimiter || state == STATE_QUOTED) {
			state = next_state(state, *at, reader->delimiter);
			continue;
		}
		state = STATE_BEFORE;
		field = (Field){ .line = line, .column = column };
		g_array_append_val(reader->fields, field);
	}
}

static void bind_texts(RecordReader *reader)
{
	guint count = reader->offsets->len;

	g_assert(reader->fields->len == count || count == 0);
	g_array_set_size(reader->fields, count);
	for (guint i = 0; i < count; i++) {
		Field *field = &g_array_index(reader->fields, Field, i);
		gsize start = g_array_index(reader->offsets, gsize, i);
		gsize next = i + 1 < count ? g_array_index(reader->offsets, gsize, i + 1)
					   : reader->texts->len;

		field->text = reader->texts->str + start;
		field->length = next - start - 1;
	}
}

/* The quote stays open: give up on its line alone. */
static void cut_record(RecordReader *reader, Record *record)
{
	forget_record(reader);
	csv_fini(&reader->parser, NULL, NULL, NULL);
	csv_free(&reader->parser);
	g_assert(csv_init(&reader->parser, 0) == 0);
	csv_set_delim(&reader->parser, (unsigned char)reader->delimiter);
	record->unclosed = TRUE;
	record->length = line_length(reader, record->start);
	reader->at = record->start + record->length;
	reader->line = record->line + 1;
}

gboolean record_reader_next(RecordReader *reader, Record *record)
{
	forget_record(reader);
	*record = (Record){ .line = reader->line, .start = reader->at };
	if (reader->at >= reader->length)
		return FALSE;
	for (int lines = 0; !reader->complete; lines++) {
		gsize length = reader->at < reader->length ? line_length(reader, reader->at) : 0;

		if (length == 0 || lines == RECORD_LINES_MAX) {
			cut_record(reader, record);
			return TRUE;
		}
		if (lines > 0 || !is_blank(reader->text + reader->at, length))
			feed(reader, reader->at, length);
		else
			reader->complete = TRUE;
		reader->at += length;
		reader->line++;
	}
	record->length = reader->at - record->start;
	locate_fields(reader, record);
	bind_texts(reader);
	record->fields = (const Field *)(void *)reader->fields->data;
	record->count = reader->fields->len;
	return TRUE;
}

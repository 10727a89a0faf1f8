/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/record_reader.h"

#include "base/record_batch.h"

#include <string.h>

#define BATCHES 3
#define RECORDS_OF_A_BATCH 128 /* they stay in the cache until they are used */
#define WIDTH_THAT_TELLS 3     /* two fields are soon found in any sentence */

/* A line that was looked at and put back. */
typedef struct HeldLine {
	TextLine line;
	GString *text, *bytes;
} HeldLine;

struct RecordReader {
	GBytes *memory; /* of a text in memory; NULL */
	ByteSource *source;
	TextLines *lines;
	const TextCoding *coding;
	char delimiter;
	guint width; /* 0: not known */
	int line;    /* of the next one, from 1 */
	HeldLine held[RECORD_LINES_MAX];
	guint held_first, held_count;
	GString *text, *bytes; /* of a record with quotes */
	Record pending;	       /* read, and in no batch yet */
	gboolean has_pending;

	RecordBatch *batch; /* the one that is given out */
	guint next;	    /* record of it */
	gboolean ended;	    /* no batch follows */

	GThread *thread; /* NULL: batches are filled when they are needed */
	GAsyncQueue *empty, *full;
	gint stopped; /* atomic */
};

RecordReader *record_reader_take(TextLines *lines, const TextCoding *coding, char delimiter,
				 int line)
{
	RecordReader *reader = g_new0(RecordReader, 1);

	reader->lines = lines;
	reader->coding = coding;
	reader->delimiter = delimiter;
	reader->line = line;
	reader->text = g_string_new(NULL);
	reader->bytes = g_string_new(NULL);
	return reader;
}

RecordReader *record_reader_new(const char *text, gsize length, char delimiter)
{
	GBytes *memory = g_bytes_new_static(text, length);
	ByteSource *source = byte_source_new(memory);
	RecordReader *reader = record_reader_take(text_lines_new(source, &text_coding_plain, 0),
						  &text_coding_plain, delimiter, 1);

	reader->memory = memory;
	reader->source = source;
	return reader;
}

static void stop(RecordReader *reader)
{
	if (!reader->thread)
		return;
	g_atomic_int_set(&reader->stopped, 1);
	/* It may be waiting for an empty one. */
	g_async_queue_push(reader->empty, record_batch_new(reader->delimiter));
	g_thread_join(reader->thread);
	g_async_queue_unref(reader->empty);
	g_async_queue_unref(reader->full);
}

void record_reader_free(RecordReader *reader)
{
	if (!reader)
		return;
	stop(reader);
	record_batch_free(reader->batch);
	for (guint i = 0; i < RECORD_LINES_MAX; i++) {
		if (!reader->held[i].text)
			continue;
		g_string_free(reader->held[i].text, TRUE);
		g_string_free(reader->held[i].bytes, TRUE);
	}
	g_string_free(reader->text, TRUE);
	g_string_free(reader->bytes, TRUE);
	text_lines_free(reader->lines);
	byte_source_unref(reader->source);
	g_clear_pointer(&reader->memory, g_bytes_unref);
	g_free(reader);
}

void record_reader_set_width(RecordReader *reader, guint width)
{
	g_assert(!reader->thread);
	reader->width = width;
}

static HeldLine *held_at(RecordReader *reader, guint index)
{
	return &reader->held[(reader->held_first + index) % RECORD_LINES_MAX];
}

/* Keeps a copy of @line behind those that are held already. */
static HeldLine *hold(RecordReader *reader, const TextLine *line)
{
	HeldLine *held = held_at(reader, reader->held_count++);

	if (!held->text) {
		held->text = g_string_new(NULL);
		held->bytes = g_string_new(NULL);
	}
	held->line = *line;
	g_string_assign(held->text, "");
	g_string_append_len(held->text, line->text, (gssize)line->length);
	held->line.text = held->line.bytes = held->text->str;
	if (line->bytes == line->text)
		return held;
	g_string_assign(held->bytes, "");
	g_string_append_len(held->bytes, line->bytes, (gssize)line->bytes_length);
	held->line.bytes = held->bytes->str;
	return held;
}

static gboolean take_line(RecordReader *reader, TextLine *line)
{
	if (reader->held_count == 0)
		return text_lines_next(reader->lines, line);
	*line = held_at(reader, 0)->line;
	reader->held_first = (reader->held_first + 1) % RECORD_LINES_MAX;
	reader->held_count--;
	return TRUE;
}

/* Whether each of the lines is a row by itself, quotes being letters. */
static gboolean are_rows(RecordReader *reader, guint lines)
{
	if (lines == 1 || reader->width < WIDTH_THAT_TELLS)
		return FALSE;
	for (guint i = 0; i < lines; i++) {
		const TextLine *line = &held_at(reader, i)->line;
		guint fields = 1;

		for (gsize j = 0; j < line->length; j++)
			fields += line->text[j] == reader->delimiter;
		if (fields < reader->width)
			return FALSE;
	}
	return TRUE;
}

/*
 * Holds lines until the quote closes that is open behind the first one.  Returns how many the
 * record has; 0 when it is not closed.
 */
static guint close_quote(RecordReader *reader, guint *flaws)
{
	const TextLine *first = &held_at(reader, 0)->line;
	QuoteState state =
	    record_scan(first->text, first->length, reader->delimiter, QUOTE_BEFORE, flaws);

	for (guint lines = 1; lines <= RECORD_LINES_MAX; lines++) {
		TextLine line;

		if (state != QUOTE_OPEN)
			return are_rows(reader, lines) ? 0 : lines;
		if (lines == RECORD_LINES_MAX)
			return 0;
		if (lines == reader->held_count) {
			if (!text_lines_next(reader->lines, &line))
				return 0;
			hold(reader, &line);
		}
		line = held_at(reader, lines)->line;
		if (line.flaws & RECORD_UNREADABLE)
			return 0;
		state = record_scan(line.text, line.length, reader->delimiter, QUOTE_OPEN, flaws);
		*flaws |= line.flaws;
	}
	return 0;
}

static void set_line(Record *record, const TextLine *line)
{
	record->start = line->start;
	record->size = line->size;
	record->flaws = line->flaws;
	record->flaw = line->flaw;
	record->text = line->text;
	record->text_length = line->length;
	record->bytes = line->bytes;
	record->bytes_length = line->bytes_length;
}

static void join_lines(RecordReader *reader, Record *record, guint lines)
{
	gboolean same = TRUE;

	g_string_truncate(reader->text, 0);
	g_string_truncate(reader->bytes, 0);
	record->size = 0;
	for (guint i = 0; i < lines; i++) {
		TextLine line;

		take_line(reader, &line);
		same = same && line.bytes == line.text;
		g_string_append_len(reader->text, line.text, (gssize)line.length);
		g_string_append_len(reader->bytes, line.bytes, (gssize)line.bytes_length);
		record->size += line.size;
	}
	record->text = record->bytes = reader->text->str;
	record->text_length = record->bytes_length = reader->text->len;
	if (same)
		return;
	record->bytes = reader->bytes->str;
	record->bytes_length = reader->bytes->len;
}

/* A record whose first line, held, has a quote in it; returns how many lines it has. */
static guint read_quoted(RecordReader *reader, Record *record)
{
	guint flaws = record->flaws, lines = close_quote(reader, &flaws);

	if (lines == 0)
		record->flaws |= RECORD_UNCLOSED;
	else if (lines == 1 || !(flaws & RECORD_TEXT_BEHIND))
		record->flaws |= flaws;
	else
		record->flaws |= RECORD_UNCLOSED;
	if (record->flaws & RECORD_UNREADABLE) {
		record->flaws &= ~(guint)RECORD_QUOTE_INSIDE;
		lines = 1;
	}
	join_lines(reader, record, lines);
	return lines;
}

/* Whether the line is a record by itself, with sound quotes or none: so nearly all are. */
static gboolean is_whole(const RecordReader *reader, const TextLine *line, guint *flaws)
{
	if (line->flaws & RECORD_UNREADABLE || !memchr(line->text, '"', line->length))
		return TRUE;
	return record_scan(line->text, line->length, reader->delimiter, QUOTE_BEFORE, flaws) !=
		   QUOTE_OPEN &&
	       !(*flaws & RECORD_TEXT_BEHIND);
}

/* FALSE at the end of the text. */
static gboolean read_record(RecordReader *reader, Record *record)
{
	TextLine line;
	guint flaws = 0;

	*record = (Record){ .line = reader->line,
			    .coding = reader->coding,
			    .delimiter = reader->delimiter };
	if (reader->held_count > 0)
		line = held_at(reader, 0)->line;
	else if (!text_lines_next(reader->lines, &line))
		return FALSE;
	set_line(record, &line);
	if (!is_whole(reader, &line, &flaws)) {
		if (reader->held_count == 0)
			hold(reader, &line);
		reader->line += (int)read_quoted(reader, record);
		return TRUE;
	}
	record->flaws |= flaws;
	if (reader->held_count > 0)
		take_line(reader, &line);
	reader->line++;
	return TRUE;
}

/* Leaves @batch empty at the end of the text. */
static void fill(RecordReader *reader, RecordBatch *batch)
{
	record_batch_clear(batch);
	while (record_batch_count(batch) < RECORDS_OF_A_BATCH) {
		const Record *record = &reader->pending;

		reader->has_pending = reader->has_pending || read_record(reader, &reader->pending);
		if (!reader->has_pending ||
		    !record_batch_has_room(batch, MAX(record->text_length, record->bytes_length)))
			return;
		record_batch_add(batch, record);
		reader->has_pending = FALSE;
	}
}

static gpointer fill_batches(gpointer data)
{
	RecordReader *reader = data;
	gboolean more = TRUE;

	while (more) {
		RecordBatch *batch = g_async_queue_pop(reader->empty);

		if (g_atomic_int_get(&reader->stopped)) {
			record_batch_free(batch);
			return NULL;
		}
		fill(reader, batch);
		more = record_batch_count(batch) > 0;
		g_async_queue_push(reader->full, batch);
	}
	return NULL;
}

static void free_batch(gpointer batch)
{
	record_batch_free(batch);
}

void record_reader_read_ahead(RecordReader *reader)
{
	g_assert(!reader->batch && !reader->thread);
	reader->empty = g_async_queue_new_full(free_batch);
	reader->full = g_async_queue_new_full(free_batch);
	for (int i = 0; i < BATCHES; i++)
		g_async_queue_push(reader->empty, record_batch_new(reader->delimiter));
	reader->thread = g_thread_new("records", fill_batches, reader);
}

static void next_batch(RecordReader *reader)
{
	reader->next = 0;
	if (reader->thread) {
		if (reader->batch)
			g_async_queue_push(reader->empty, reader->batch);
		reader->batch = g_async_queue_pop(reader->full);
		return;
	}
	if (!reader->batch)
		reader->batch = record_batch_new(reader->delimiter);
	fill(reader, reader->batch);
}

gboolean record_reader_next(RecordReader *reader, Record *record)
{
	if (reader->ended)
		return FALSE;
	if (!reader->batch || reader->next == record_batch_count(reader->batch))
		next_batch(reader);
	reader->ended = record_batch_count(reader->batch) == 0;
	if (!reader->ended)
		record_batch_get(reader->batch, reader->next++, record);
	return !reader->ended;
}

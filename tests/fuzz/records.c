/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Any bytes as records.  Their ranges cover the bytes without gap or overlap, lines are counted as
 * an editor counts them, each field is what a plain reading of the place it claims gives, and
 * reading ahead in a thread changes nothing.
 *
 * The first four bytes of an input choose how the rest is read.
 */
#include "targets.h"

#include "base/record_reader.h"

#include <string.h>

#define CHOICES 4

typedef struct Choice {
	char delimiter;
	guint width;
	gsize limit; /* 0: none */
	TextCoding coding;
} Choice;

/* Units of two bytes; those beyond ASCII are no matter here. */
static guint decode_wide(gconstpointer data, const char *bytes, gsize length, GString *text,
			 gsize *out_flaw)
{
	gboolean big = GPOINTER_TO_INT(data);

	for (gsize i = 0; i + 1 < length; i += 2) {
		char high = bytes[i + (big ? 0 : 1)], low = bytes[i + (big ? 1 : 0)];

		g_string_append_c(text, high || (low & 0x80) ? '?' : low);
	}
	*out_flaw = length - length % 2;
	return length % 2 ? TEXT_INVALID : 0;
}

static Choice choose(const uint8_t *bytes)
{
	static const char delimiters[] = ",;\t|";
	Choice choice = { delimiters[bytes[0] % 4], bytes[1] % 16, bytes[2], text_coding_plain };

	if (bytes[3] & 1) {
		choice.coding.unit = 2;
		choice.coding.big_endian = bytes[3] >> 1 & 1;
		choice.coding.decode = decode_wide;
		choice.coding.data = GINT_TO_POINTER(choice.coding.big_endian);
	}
	return choice;
}

static RecordReader *read_all(ByteSource *source, const Choice *choice)
{
	TextLines *lines = text_lines_new(source, &choice->coding, 0);
	RecordReader *reader;

	if (choice->limit)
		text_lines_limit(lines, choice->limit);
	reader = record_reader_take(lines, &choice->coding, choice->delimiter, 1);
	record_reader_set_width(reader, choice->width);
	return reader;
}

static gboolean is_space(char c)
{
	return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

/* A cell in quotes, from behind the first one. */
static void read_quoted(const char *at, const char *end, GString *field)
{
	for (; at < end; at++) {
		if (*at == '"' && (at + 1 == end || at[1] != '"'))
			return;
		at += *at == '"';
		g_string_append_c(field, *at);
	}
}

/* What stands at @at, read as if there were nothing else. */
static void read_plain(const char *at, const char *end, char delimiter, GString *field)
{
	const char *stop;

	g_string_truncate(field, 0);
	while (at < end && *at != delimiter && is_space(*at))
		at++;
	if (at < end && *at == '"') {
		read_quoted(at + 1, end, field);
		return;
	}
	for (stop = at; stop < end && *stop != delimiter; stop++)
		;
	while (stop > at && is_space(stop[-1]))
		stop--;
	g_string_append_len(field, at, stop - at);
}

static void check_field(const Record *record, guint index, Location location, GString *plain)
{
	const Field *field = &record->fields[index];

	g_assert_cmpint(field->text[field->length], ==, '\0');
	if (record->coding->unit != 1)
		return;
	read_plain(record->text + (location.byte - record->start),
		   record->text + record->text_length, record->delimiter, plain);
	g_assert_cmpmem(plain->str, plain->len, field->text, field->length);
}

static guint count_delimiters(const Record *record)
{
	guint count = 0;

	for (gsize i = 0; i < record->text_length; i++)
		count += record->text[i] == record->delimiter;
	return count;
}

static void check_fields(const Record *record)
{
	g_autoptr(GString) plain = g_string_new(NULL);
	gsize byte = record->start;
	int line = record->line;

	for (guint i = 0; i < MIN(record->count + 2, 200u); i++) {
		Location location = record_locate(record, i);

		g_assert_cmpuint(location.byte, >=, byte);
		g_assert_cmpuint(location.byte, <=, record->start + record->size);
		g_assert_cmpint(location.line, >=, line);
		g_assert_cmpint(location.line, <=, record->line + RECORD_LINES_MAX);
		g_assert_cmpint(location.column, >=, 1);
		g_assert_cmpuint(location.length, <=, record->text_length);
		byte = location.byte;
		line = location.line;
		if (i < record->count)
			check_field(record, i, location, plain);
	}
	if (record->count > 0 && !memchr(record->text, '"', record->text_length))
		g_assert_cmpuint(record->count, ==, count_delimiters(record) + 1);
	if (record->flaws & (RECORD_UNCLOSED | RECORD_TEXT_BEHIND | RECORD_QUOTE_INSIDE))
		g_assert_cmpuint(record_flawed_field(record), <=, count_delimiters(record));
}

/* Ends of lines in the bytes of a record, as an editor counts them. */
static int count_lines(const char *bytes, gsize size, const TextCoding *coding)
{
	int lines = 0;
	char before = '\0';

	for (gsize i = 0; i + coding->unit <= size; i += coding->unit) {
		char c = bytes[i];

		if (coding->unit == 2) {
			char high = bytes[i + (coding->big_endian ? 0 : 1)];

			c = high ? '\0' : bytes[i + (coding->big_endian ? 1 : 0)];
		}
		lines += c == '\r' || (c == '\n' && before != '\r');
		before = c;
	}
	return lines;
}

static void check_record(const Record *record, const char *bytes, gsize start, int line)
{
	g_assert_cmpuint(record->start, ==, start);
	g_assert_cmpuint(record->size, >, 0);
	g_assert_cmpint(record->line, ==, line);
	if (record->flaws & RECORD_UNREADABLE)
		g_assert_cmpuint(record->count, ==, 0);
	if (!(record->flaws & TEXT_TOO_LONG))
		g_assert_cmpmem(record->bytes, record->bytes_length, bytes + start, record->size);
	check_fields(record);
}

static void check_same(const Record *a, const Record *b)
{
	g_assert_cmpuint(a->start, ==, b->start);
	g_assert_cmpuint(a->size, ==, b->size);
	g_assert_cmpuint(a->count, ==, b->count);
	g_assert_cmpuint(a->flaws, ==, b->flaws);
	g_assert_cmpint(a->line, ==, b->line);
	for (guint i = 0; i < a->count; i++)
		g_assert_cmpmem(a->fields[i].text, a->fields[i].length, b->fields[i].text,
				b->fields[i].length);
}

void fuzz_records(const uint8_t *data, size_t size)
{
	g_autoptr(GBytes) bytes = NULL;
	g_autoptr(ByteSource) source = NULL;
	g_autoptr(RecordReader) reader = NULL, ahead = NULL;
	Choice choice;
	Record record, other;
	gsize at = 0;
	int line = 1;

	if (size < CHOICES)
		return;
	choice = choose(data);
	data += CHOICES;
	size -= CHOICES;
	bytes = g_bytes_new(data, size);
	source = byte_source_new(bytes);
	reader = read_all(source, &choice);
	ahead = read_all(source, &choice);
	record_reader_read_ahead(ahead);
	while (record_reader_next(reader, &record)) {
		g_assert_true(record_reader_next(ahead, &other));
		check_same(&record, &other);
		check_record(&record, (const char *)data, at, line);
		at += record.size;
		line += count_lines((const char *)data + record.start, record.size, &choice.coding);
	}
	g_assert_false(record_reader_next(ahead, &other));
	g_assert_cmpuint(at, ==, size);
}

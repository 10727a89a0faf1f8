/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/text_lines.h"

#include "base/limits.h"
#include <string.h>

#define BLOCK (256 * 1024)
#define LINE_END 4 /* bytes of the longest */

struct TextLines {
	ByteSource *source;
	const TextCoding *coding;
	gsize limit;
	char *buffer; /* what was read and not yet given */
	gsize room, at, filled;
	gsize offset;	/* in the source, of buffer[at] */
	gsize feed;	/* of the next LF in the buffer; @filled: none up to there */
	gboolean ended; /* the source has no more */
	GString *text;
};

static guint decode_nothing(gconstpointer data, const char *bytes, gsize length, GString *text,
			    gsize *out_flaw)
{
	(void)data, (void)bytes, (void)length, (void)text, (void)out_flaw;
	return 0;
}

const TextCoding text_coding_plain = { decode_nothing, NULL, 1, FALSE, 0 };

TextLines *text_lines_new(ByteSource *source, const TextCoding *coding, gsize offset)
{
	TextLines *lines = g_new0(TextLines, 1);

	lines->source = source;
	lines->coding = coding;
	lines->offset = MAX(offset, coding->mark);
	lines->room = MIN(BLOCK, byte_source_size(source) + 2);
	lines->buffer = g_malloc(lines->room);
	lines->text = g_string_new(NULL);
	text_lines_limit(lines, LIMITS_OTHERWISE.line_bytes);
	return lines;
}

void text_lines_free(TextLines *lines)
{
	if (!lines)
		return;
	g_free(lines->buffer);
	g_string_free(lines->text, TRUE);
	g_free(lines);
}

void text_lines_limit(TextLines *lines, gsize bytes)
{
	lines->limit = MAX(bytes, 1);
}

/* Reads on behind what is there; FALSE when there is no more. */
static gboolean fill(TextLines *lines)
{
	gsize got;

	if (lines->ended)
		return FALSE;
	if (lines->at > 0) {
		memmove(lines->buffer, lines->buffer + lines->at, lines->filled - lines->at);
		lines->filled -= lines->at;
		lines->feed -= lines->at;
		lines->at = 0;
	}
	if (lines->filled == lines->room) {
		lines->room *= 2;
		lines->buffer = g_realloc(lines->buffer, lines->room);
	}
	got = byte_source_read(lines->source, lines->offset + lines->filled,
			       lines->buffer + lines->filled, lines->room - lines->filled);
	lines->filled += got;
	lines->ended = got == 0;
	return got > 0;
}

/* The character of one unit at @at bytes behind the next line's start; NUL for one beyond ASCII. */
static char unit_at(const TextLines *lines, gsize at)
{
	const char *from = lines->buffer + lines->at + at;
	gboolean big = lines->coding->big_endian;

	if (lines->coding->unit == 1)
		return *from;
	return from[big ? 0 : 1] == 0 ? from[big ? 1 : 0] : '\0';
}

/* Bytes before the first end of a line among those in the buffer; all of them when there is none.
 */
static gsize find_wide_end(const TextLines *lines)
{
	gsize length = lines->filled - lines->at;

	for (gsize i = 0; i + 1 < length; i += 2) {
		char c = unit_at(lines, i);

		if (c == '\n' || c == '\r')
			return i;
	}
	return length;
}

/* Each byte is looked at once for an LF, however many lines end with a CR. */
static gsize find_end(TextLines *lines)
{
	const char *from = lines->buffer + lines->at, *end;

	if (lines->coding->unit == 2)
		return find_wide_end(lines);
	if (lines->feed < lines->at)
		lines->feed = lines->at;
	if (lines->feed < lines->filled && lines->buffer[lines->feed] != '\n') {
		end = memchr(lines->buffer + lines->feed, '\n', lines->filled - lines->feed);
		lines->feed = end ? (gsize)(end - lines->buffer) : lines->filled;
	}
	end = memchr(from, '\r', lines->feed - lines->at);
	return (gsize)(end ? end - from : (lines->buffer + lines->feed) - from);
}

/*
 * The bytes of the next line before its end, and those of the end; FALSE when the buffer does not
 * hold all of it.  A CR at the end of the buffer may be half of an end.
 */
static gboolean measure(TextLines *lines, gsize *out_body, gsize *out_end)
{
	gsize unit = lines->coding->unit, there = lines->filled - lines->at;
	gsize body = find_end(lines), end = MIN(unit, there - body);

	*out_body = body;
	*out_end = end;
	if (body + unit > there)
		return lines->ended;
	if (unit_at(lines, body) == '\n')
		return TRUE;
	if (body + 2 * unit > there)
		return lines->ended;
	if (unit_at(lines, body + unit) == '\n')
		*out_end = 2 * unit;
	return TRUE;
}

static void consume(TextLines *lines, gsize length)
{
	lines->at += length;
	lines->offset += length;
}

/* A line without an end in as many bytes as are allowed: nothing of it is kept but its size. */
static void cut_line(TextLines *lines, TextLine *line)
{
	gsize body, end;

	while (!measure(lines, &body, &end)) {
		/* The last unit, perhaps half of one or a CR, waits for what follows. */
		gsize known = lines->filled - lines->at;

		known -= MIN(known, 2 * lines->coding->unit) + known % lines->coding->unit;
		known = MIN(known, body);
		line->size += known;
		consume(lines, known);
		fill(lines);
	}
	line->size += body + end;
	consume(lines, body + end);
	line->flaws = TEXT_TOO_LONG;
	line->text = line->bytes = "";
}

static void decode_line(TextLines *lines, TextLine *line, gsize body)
{
	g_string_truncate(lines->text, 0);
	line->flaws =
	    lines->coding->decode(lines->coding->data, line->bytes, body, lines->text, &line->flaw);
	if (lines->text->len == 0 && lines->coding->unit == 1) {
		line->text = line->bytes;
		line->length = line->bytes_length;
		return;
	}
	for (gsize at = body; at < line->bytes_length; at += lines->coding->unit)
		g_string_append_c(lines->text, unit_at(lines, at));
	line->text = lines->text->str;
	line->length = lines->text->len;
}

gboolean text_lines_next(TextLines *lines, TextLine *line)
{
	gsize body, end;

	*line = (TextLine){ .start = lines->offset };
	while (!measure(lines, &body, &end)) {
		/* Its end must fit too. */
		if (lines->filled - lines->at >= lines->limit + LINE_END) {
			cut_line(lines, line);
			return TRUE;
		}
		fill(lines);
	}
	if (body + end == 0)
		return FALSE;
	if (body > lines->limit) {
		cut_line(lines, line);
		return TRUE;
	}
	line->bytes = lines->buffer + lines->at;
	line->size = line->bytes_length = body + end;
	decode_line(lines, line, body);
	consume(lines, body + end);
	return TRUE;
}

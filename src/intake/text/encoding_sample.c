/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/text/encoding_sample.h"

#include <string.h>

#define WORDS_ENOUGH 20 /* distinct ones: fewer are no sample of a table */
#define PIECE (256 * 1024)
#define HIGH_BITS G_GUINT64_CONSTANT(0x8080808080808080)

/* The offset of the first byte from @at on that is no ASCII; @length. */
static gsize find_high(const char *bytes, gsize at, gsize length)
{
	guint64 eight;

	for (; at + sizeof(eight) <= length; at += sizeof(eight)) {
		memcpy(&eight, bytes + at, sizeof(eight));
		if (eight & HIGH_BITS)
			break;
	}
	while (at < length && !((guchar)bytes[at] & 0x80))
		at++;
	return at;
}

static gboolean ends_line(char byte)
{
	return byte == '\n' || byte == '\r';
}

/* The beginning of the line in which the byte @at stands. */
static gsize line_start(const char *bytes, gsize at)
{
	while (at > 0 && !ends_line(bytes[at - 1]))
		at--;
	return at;
}

/* Behind the end of that line; 0 when it does not end here. */
static gsize line_end(const char *bytes, gsize at, gsize length)
{
	while (at < length && !ends_line(bytes[at]))
		at++;
	return at < length ? at + 1 : 0;
}

/*
 * Adds the lines of @bytes with letters beyond ASCII to @sample, as long as there is room.  Returns
 * how many of the bytes were looked at: what begins a line that does not end here is left, unless
 * it is all there is.
 */
static gsize take_lines(const char *bytes, gsize length, gboolean last, GString *sample)
{
	gsize at = find_high(bytes, 0, length);

	while (at < length && sample->len < 2 * ENCODING_SAMPLE) {
		gsize start = line_start(bytes, at), end = line_end(bytes, at, length);

		if (end == 0 && last)
			end = length;
		if (end == 0)
			return start > 0 ? start : length;
		g_string_append_len(sample, bytes + start, (gssize)(end - start));
		at = find_high(bytes, end, length);
	}
	return length;
}

/* TRUE when all lines with such letters are in @sample. */
static gboolean take_all(ByteSource *source, gsize from, GString *sample)
{
	g_autofree char *piece = g_malloc(PIECE);
	gsize size = byte_source_size(source), got = 1;

	while (from < size && got > 0 && sample->len < 2 * ENCODING_SAMPLE) {
		got = byte_source_read(source, from, piece, PIECE);
		from += take_lines(piece, got, from + got >= size, sample);
	}
	return from >= size && sample->len < 2 * ENCODING_SAMPLE;
}

/* A mark or the zeros of UTF-16 say all. */
static gboolean is_settled(const EncodingSample *head, const EncodingChoice *choice)
{
	return head->whole || choice->mark > 0 || encoding_unit(choice->encoding) == 2 ||
	       choice->words >= WORDS_ENOUGH;
}

EncodingChoice encoding_sample_choose(ByteSource *source, const EncodingSample *head,
				      const Lexicon *lexicon)
{
	EncodingChoice choice = encoding_choose(head, lexicon), wider;
	g_autoptr(GString) sample = NULL;
	EncodingSample all;
	gsize cut;

	if (is_settled(head, &choice))
		return choice;
	cut = line_start(head->bytes, head->length);
	sample = g_string_new_len(head->bytes, (gssize)cut);
	all.whole = take_all(source, cut, sample);
	all.bytes = sample->str;
	all.length = sample->len;
	wider = encoding_choose(&all, lexicon);
	/* A few odd bytes far down cost their own lines, not the file. */
	return wider.decided || !choice.decided ? wider : choice;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/record.h"

#include <string.h>

#define LOOSE (RECORD_UNCLOSED | RECORD_TEXT_BEHIND | RECORD_QUOTE_INSIDE)

static QuoteState next_state(QuoteState state, char c, guint *flaws)
{
	gboolean space = c == ' ' || c == '\t' || c == '\r' || c == '\n';

	switch (state) {
	case QUOTE_BEFORE:
		return space ? QUOTE_BEFORE : c == '"' ? QUOTE_OPEN : QUOTE_PLAIN;
	case QUOTE_OPEN:
		return c == '"' ? QUOTE_CLOSED : QUOTE_OPEN;
	case QUOTE_CLOSED:
		if (!space)
			*flaws |= RECORD_TEXT_BEHIND;
		return QUOTE_CLOSED;
	case QUOTE_PLAIN:
	default:
		if (c == '"')
			*flaws |= RECORD_QUOTE_INSIDE;
		return QUOTE_PLAIN;
	}
}

/* Whether the quote at @i, behind one that closed, is the second of a pair. */
static gboolean is_pair(const char *text, gsize i, QuoteState state)
{
	return state == QUOTE_CLOSED && i > 0 && text[i] == '"' && text[i - 1] == '"';
}

/*
 * Where to look next behind @i, within a field: at the next quote, and in a plain field at the last
 * delimiter before it.  What stands between changes nothing that lasts.
 */
static gsize find_telling(const char *text, gsize length, char delimiter, QuoteState state, gsize i)
{
	const char *from = text + i, *quote = memchr(from, '"', length - i);
	const char *end = quote ? quote : text + length, *mark = NULL;

	if (state == QUOTE_PLAIN)
		mark = memrchr(from, delimiter, (gsize)(end - from));
	return (gsize)((mark ? mark : end) - text);
}

QuoteState record_scan(const char *text, gsize length, char delimiter, QuoteState state,
		       guint *flaws)
{
	for (gsize i = 0; i < length; i++) {
		if (state == QUOTE_OPEN || state == QUOTE_PLAIN)
			i = find_telling(text, length, delimiter, state, i);
		if (i == length)
			break;
		if (text[i] == delimiter && state != QUOTE_OPEN)
			state = QUOTE_BEFORE;
		else if (is_pair(text, i, state))
			state = QUOTE_OPEN;
		else
			state = next_state(state, text[i], flaws);
	}
	return state;
}

/* A text in units: one byte of UTF-8, or two of UTF-16. */
typedef struct Units {
	const char *at;
	gsize count;
	const TextCoding *coding;
} Units;

static char unit(const Units *units, gsize i)
{
	const char *at = units->at + i * units->coding->unit;

	if (units->coding->unit == 1)
		return *at;
	if (at[units->coding->big_endian ? 0 : 1] != 0)
		return '\x80';
	return at[units->coding->big_endian ? 1 : 0];
}

/* Walks over fields, one unit a call; counts them, and lines and columns. */
typedef struct Walk {
	QuoteState state;
	gboolean paired; /* the quote before may be the first of a pair */
	guint field;
	guint flaws;
	int line, column;
} Walk;

static void walk(Walk *step, char c, char next, char delimiter)
{
	gboolean pair = step->state == QUOTE_CLOSED && step->paired && c == '"';

	if (c == '\n' || (c == '\r' && next != '\n')) {
		step->line++;
		step->column = 1;
	} else if (((unsigned char)c & 0xC0) != 0x80) {
		step->column++;
	}
	if (c == delimiter && step->state != QUOTE_OPEN) {
		step->state = QUOTE_BEFORE;
		step->field++;
		return;
	}
	step->paired = step->state == QUOTE_OPEN && c == '"';
	step->state = pair ? QUOTE_OPEN : next_state(step->state, c, &step->flaws);
}

static char unit_or_nul(const Units *units, gsize i)
{
	return i < units->count ? unit(units, i) : '\0';
}

/* Where the field @index starts, in units. */
static gsize find_field(const Units *units, char delimiter, guint index, Walk *step)
{
	gsize i = 0;

	*step = (Walk){ .state = QUOTE_BEFORE, .line = 0, .column = 1 };
	while (i < units->count && step->field < index) {
		walk(step, unit(units, i), unit_or_nul(units, i + 1), delimiter);
		i++;
	}
	return i;
}

static gsize field_length(const Units *units, gsize from, char delimiter, Walk step)
{
	guint index = step.field;
	int line = step.line, column = step.column, last = step.column;

	for (gsize i = from; i < units->count; i++) {
		char c = unit(units, i);

		walk(&step, c, unit_or_nul(units, i + 1), delimiter);
		if (step.field != index || step.line != line || c == '\r')
			break;
		last = step.column;
	}
	return (gsize)(last - column);
}

Location record_locate(const Record *record, guint index)
{
	static const TextCoding utf8 = { .unit = 1 };
	Units text = { record->text, record->text_length, &utf8 };
	Units bytes = { record->bytes, record->bytes_length / record->coding->unit,
			record->coding };
	Walk step;
	gsize start = find_field(&text, record->delimiter, index, &step);
	Location location = { .line = record->line + step.line, .column = step.column };

	location.length = field_length(&text, start, record->delimiter, step);
	if (record->bytes != record->text)
		start = find_field(&bytes, record->delimiter, index, &step) * bytes.coding->unit;
	location.byte = record->start + start;
	return location;
}

guint record_flawed_field(const Record *record)
{
	Walk step = { .state = QUOTE_BEFORE };

	for (gsize i = 0; i < record->text_length; i++) {
		char next = i + 1 < record->text_length ? record->text[i + 1] : '\0';

		walk(&step, record->text[i], next, record->delimiter);
		if (step.flaws & LOOSE)
			break;
	}
	return step.field;
}

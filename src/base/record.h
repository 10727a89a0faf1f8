/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A record of a delimited text: its fields, and what is needed to say where each of them stands.
 */
#pragma once

#include "base/text_lines.h"

typedef enum RecordFlaw {
	/* The flaws of its line come first: see TextFlaw. */
	RECORD_UNCLOSED = 1 << 8,     /* a quote opens a field and is never closed */
	RECORD_TEXT_BEHIND = 1 << 9,  /* text stands behind the quote that closes a field */
	RECORD_QUOTE_INSIDE = 1 << 10 /* a quote in a field that does not begin with one */
} RecordFlaw;

/* With one of these a record has no fields: they cannot be trusted. */
#define RECORD_UNREADABLE \
	(TEXT_INVALID | TEXT_TOO_LONG | TEXT_NUL | RECORD_UNCLOSED | RECORD_TEXT_BEHIND)

typedef struct Field {
	const char *text; /* NUL-terminated, may also hold NULs */
	gsize length;
} Field;

typedef struct Record {
	int line;    /* physical line on which it starts, from 1 */
	gsize start; /* of its first byte in the file; of the text for one in memory */
	gsize size;  /* bytes, line ends included */
	const Field *fields;
	guint count; /* 0 for a blank line, and for an unreadable one */
	guint flaws; /* of TextFlaw and RecordFlaw */
	gsize flaw;  /* offset in @bytes of the first invalid one */
	/* All of it as text, and as it stands in the file (the same pointer when that is the text).
	 */
	const char *text, *bytes;
	gsize text_length, bytes_length;
	const TextCoding *coding;
	char delimiter;
} Record;

/* Where a field stands, its quotes included. */
typedef struct Location {
	int line;     /* physical, from 1 */
	int column;   /* in characters, from 1 */
	gsize byte;   /* in the file, from 0 */
	gsize length; /* in characters, up to the end of its first line */
} Location;

/* How libcsv sees a character; it says neither where a field starts nor that a quote is loose. */
typedef enum QuoteState {
	QUOTE_BEFORE, /* nothing of the field yet but spaces */
	QUOTE_PLAIN,  /* quotes are letters */
	QUOTE_OPEN,   /* delimiters are letters */
	QUOTE_CLOSED  /* behind a quote that closed the field, unless another follows at once */
} QuoteState;

/* Goes over a line, beginning in @state; adds what is wrong with it to @flaws. */
QuoteState record_scan(const char *text, gsize length, char delimiter, QuoteState state,
		       guint *flaws);

/* Where the field @index, from 0, stands; of an unreadable record too. */
Location record_locate(const Record *record, guint index);

/* The field, from 0, of the first RECORD_UNCLOSED, _TEXT_BEHIND or _QUOTE_INSIDE. */
guint record_flawed_field(const Record *record);

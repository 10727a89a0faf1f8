/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/dialect.h"

#include "base/record_reader.h"
#include "intake/header/header.h"

#include <string.h>

#define HEAD_RECORDS 60
#define TAIL_BYTES 16384
#define WIDTHS 256 /* rows of more fields count as of this many */

const char dialect_delimiters[] = ",;\t|";

/* How a table was cut by one of them. */
typedef struct Trial {
	guint known;	      /* headings, in the record that has the most */
	guint rows;	      /* that have more than one field */
	guint alike;	      /* rows that have the most frequent number of fields */
	guint counts[WIDTHS]; /* rows of so many fields */
	guint width;	      /* that number */
} Trial;

static void try_record(const Columns *columns, const Record *record, Trial *trial)
{
	guint width = MIN(record->count, WIDTHS - 1), known = 0;

	if (columns)
		known = header_known(columns, record);
	trial->known = MAX(trial->known, known);
	if (width < 2)
		return;
	trial->rows++;
	if (++trial->counts[width] <= trial->alike)
		return;
	trial->alike = trial->counts[width];
	trial->width = width;
}

static void try_records(RecordReader *reader, const Columns *columns, Trial *trial)
{
	Record record;

	for (int i = 0; i < HEAD_RECORDS && record_reader_next(reader, &record); i++)
		try_record(columns, &record, trial);
}

/* The last lines of a file of which the head is only a part. */
static GString *read_tail(const PlainText *text)
{
	gsize size = byte_source_size(text->source);
	GString *tail = g_string_new(NULL);
	g_autoptr(TextLines) lines = NULL;
	gboolean whole = FALSE;
	TextLine line;

	if (size < text->begin + text->head->len + 2 * TAIL_BYTES)
		return tail;
	lines = text_lines_new(text->source, &text->coding, (size - TAIL_BYTES) & ~(gsize)1);
	while (text_lines_next(lines, &line)) {
		if (whole && !(line.flaws & RECORD_UNREADABLE))
			g_string_append_len(tail, line.text, (gssize)line.length);
		whole = TRUE;
	}
	return tail;
}

static void try_delimiter(const Columns *columns, const PlainText *text, const GString *tail,
			  char delimiter, Trial *trial)
{
	g_autoptr(RecordReader) head =
	    record_reader_new(text->head->str, text->head->len, delimiter);
	g_autoptr(RecordReader) end = record_reader_new(tail->str, tail->len, delimiter);

	*trial = (Trial){ 0 };
	try_records(head, columns, trial);
	try_records(end, NULL, trial);
}

static gboolean is_better(const Trial *trial, const Trial *best)
{
	if (trial->known != best->known)
		return trial->known > best->known;
	if (trial->alike != best->alike)
		return trial->alike > best->alike;
	return trial->width > best->width;
}

char dialect_find(const Columns *columns, const PlainText *text)
{
	g_autoptr(GString) tail = NULL;
	Trial best = { 0 };
	char delimiter = '\0';

	if (text->delimiter)
		return text->delimiter;
	tail = read_tail(text);
	for (const char *candidate = dialect_delimiters; *candidate; candidate++) {
		Trial trial;

		try_delimiter(columns, text, tail, *candidate, &trial);
		if (trial.rows == 0 || !is_better(&trial, &best))
			continue;
		best = trial;
		delimiter = *candidate;
	}
	return delimiter;
}

char *dialect_name(char delimiter)
{
	static const Wording names[] = { { { "dấu phẩy (,)", "commas (,)" } },
					 { { "dấu chấm phẩy (;)", "semicolons (;)" } },
					 { { "dấu tab", "tabs" } },
					 { { "gạch đứng (|)", "vertical bars (|)" } } };
	const char *found = delimiter ? strchr(dialect_delimiters, delimiter) : NULL;
	const Wording *name = found ? &names[found - dialect_delimiters] : NULL;

	G_STATIC_ASSERT(G_N_ELEMENTS(names) == sizeof(dialect_delimiters) - 1);
	return name ? issue_both(name->in[LANGUAGE_VI], name->in[LANGUAGE_EN])
		    : g_strdup_printf("(%c)", delimiter);
}

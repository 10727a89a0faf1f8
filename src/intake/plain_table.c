/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/plain_table.h"

#include "base/csv_text.h"
#include "intake/header/header_shape.h"
#include "intake/reading.h"
#include "intake/row_look.h"
#include "intake/row_shape.h"

#include <string.h>

#define PIECE 65536

/* What is written, and how wide its rows should be. */
typedef struct Writer {
	const PlainTable *table;
	const Reading *reading;
	GString *text;
	int width; /* 0: as wide as they are */
} Writer;

static void hand_on(Writer *writer, gsize least)
{
	if (writer->text->len < least)
		return;
	writer->table->take(writer->text, writer->table->data);
	g_string_truncate(writer->text, 0);
}

static void end_record(Writer *writer)
{
	g_string_append_c(writer->text, '\n');
	hand_on(writer, PIECE);
}

/* The fields of a record that cannot be trusted: all that stands between two delimiters. */
static void write_letters(Writer *writer, const Record *record)
{
	g_autofree char *text = g_strndup(record->text, record->text_length);
	char delimiter[] = { record->delimiter, '\0' };
	g_auto(GStrv) fields = g_strsplit(g_strchomp(text), delimiter, -1);

	for (guint i = 0; fields[i]; i++) {
		if (i > 0)
			g_string_append_c(writer->text, ',');
		csv_text_append_verbatim(writer->text, fields[i]);
	}
	end_record(writer);
}

/* An empty line would be no record. */
static void write_fields(Writer *writer, const Row *row, int width)
{
	if (width == 1 && !*row_text(row, 0))
		g_string_append(writer->text, "\"\"");
	for (int i = 0; i < width; i++) {
		if (i > 0)
			g_string_append_c(writer->text, ',');
		csv_text_append_verbatim(writer->text, row_text(row, i));
	}
	end_record(writer);
}

static void write_row(Writer *writer, const Row *row)
{
	int count = (int)row->record.count, width = writer->width ? writer->width : count;
	gboolean fits = row_shape_check(writer->reading, row, (guint)width);

	row_shape_warn(writer->reading, row);
	if (row->record.flaws & RECORD_UNREADABLE)
		write_letters(writer, &row->record);
	else
		write_fields(writer, row, fits ? width : MAX(width, count));
}

static void write_header(Writer *writer, const Opening *opening, HeaderRows rows)
{
	writer->width = header_rows_width(opening, rows);
	for (int i = 0; i < writer->width; i++) {
		g_autofree char *heading = header_rows_heading(opening, rows, i);

		if (i > 0)
			g_string_append_c(writer->text, ',');
		csv_text_append_verbatim(writer->text, heading);
	}
	end_record(writer);
}

static Opening *read_opening(const Reading *reading)
{
	g_autoptr(RecordReader) reader = reading_records(reading);

	return opening_read(reader, reading->text->limits.columns);
}

static void write_first_table(Writer *writer)
{
	g_autoptr(Opening) opening = read_opening(writer->reading);
	g_autoptr(RecordReader) reader = reading_records(writer->reading);
	HeaderRows rows = header_shape_find(opening);
	TableEnd end = table_end_new(opening, rows);
	guint data = header_rows_data(rows);
	Row row = { .number = 0 };

	if (rows.count > 0) {
		write_header(writer, opening, rows);
		record_reader_set_width(reader, (guint)writer->width);
	}
	while (row_next(reader, &row)) {
		/* What cannot be read may be anything, a row of the header too. */
		if ((guint)row.number <= data && !(row.record.flaws & RECORD_UNREADABLE))
			continue;
		if (rows.count > 0 && table_end_at(&end, &row)) {
			reading_issue(writer->reading, ISSUE_OTHER_TABLE, &row,
				      row_first_filled(&row, 0));
			break;
		}
		if (!row_is_blank(&row))
			write_row(writer, &row);
	}
}

static void write_all(Writer *writer)
{
	g_autoptr(RecordReader) reader = reading_records(writer->reading);
	Row row = { .number = 0 };

	while (row_next(reader, &row))
		write_row(writer, &row);
}

void plain_table_write(Reading *reading, const PlainTable *table)
{
	Writer writer = { table, reading, g_string_new(NULL), 0 };

	if (table->raw)
		write_all(&writer);
	else
		write_first_table(&writer);
	hand_on(&writer, 1);
	g_string_free(writer.text, TRUE);
}

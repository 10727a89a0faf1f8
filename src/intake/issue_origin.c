/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/issue_origin.h"

#define BETWEEN " · "

/* One physical line of a record. */
typedef struct Physical {
	const char *start;
	gsize length;
} Physical;

static gboolean ends_line(const char *at, const char *end)
{
	return *at == '\n' || (*at == '\r' && (at + 1 == end || at[1] != '\n'));
}

/* The line of @record that is @index behind its first, or the last there is. */
static Physical line_of(const Record *record, int index)
{
	const char *start = record->text, *end = start + record->text_length, *at = start;

	for (; at < end; at++) {
		if (!ends_line(at, end))
			continue;
		if (index-- == 0 || at + 1 == end)
			break;
		start = at + 1;
	}
	return (Physical){ start, (gsize)(at - start) };
}

/* The byte of @physical at which the character @column, from 1, begins; its end for none. */
static gsize byte_of(const Physical *physical, gsize column)
{
	gsize at = 0;

	for (; at < physical->length; at++)
		if (((guchar)physical->start[at] & 0xC0) != 0x80 && --column == 0)
			break;
	return at;
}

void issue_origin_move(Issue *issue, const Record *record, Location location)
{
	Physical physical = line_of(record, location.line - record->line);
	gsize column = (gsize)location.column;
	gsize at = byte_of(&physical, column), end = byte_of(&physical, column + location.length);

	issue->line = location.line;
	issue->column = location.column;
	issue->byte = (gint64)location.byte;
	excerpt_set(&issue->excerpt, physical.start, physical.length, at, end - at);
}

/* What the row says of place, period, source and project: by these its sender finds it again. */
static char *row_key(const Reading *reading, const Row *row)
{
	static const Role roles[] = { ROLE_PLACE,  ROLE_PLACE_CODE, ROLE_PERIOD,
				      ROLE_SOURCE, ROLE_CONTENT,    ROLE_PROJECT };
	g_autoptr(GString) key = g_string_new(NULL);

	for (gsize i = 0; i < G_N_ELEMENTS(roles); i++) {
		g_autofree char *text = issue_text(row_text(row, reading->header->roles[roles[i]]));

		if (*text)
			g_string_append_printf(key, "%s%s", key->len ? BETWEEN : "", text);
	}
	return key->len ? g_string_free(g_steal_pointer(&key), FALSE) : NULL;
}

void issue_origin_name(Issue *issue, const Header *header, int field)
{
	const HeaderField *of = NULL;

	if (field < 0 || (guint)field >= header->fields->len)
		return;
	of = header_field(header, field);
	issue->heading = issue_text(of->heading);
	issue->column_key = of->column ? g_intern_string(of->column->key) : NULL;
}

/* What the header tells of a row below it. */
static void name_parts(Issue *issue, const Reading *reading, const Row *row, int field)
{
	const Header *header = reading->header;

	if (!header)
		return;
	if (row->number > header->row) {
		issue->record = row->number - header->row;
		issue->key = row_key(reading, row);
	}
	issue_origin_name(issue, header, field);
}

void issue_origin_set(Issue *issue, const Reading *reading, const Row *row, int field)
{
	const Record *record = &row->record;
	Location location = { .line = record->line, .column = 1, .byte = record->start };

	name_parts(issue, reading, row, field);
	if (field >= 0 && (guint)field < record->count) {
		location = record_locate(record, (guint)field);
		/* An empty cell has a place as well. */
		location.length = MAX(location.length, 1);
	}
	issue_origin_move(issue, record, location);
	if (location.length == 0)
		issue->column = 0;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/issue_origin.h"

#include "base/text.h"

#include <string.h>

#define BETWEEN " · "

/* One physical line of a record. */
typedef struct Physical {
	const char *start;
	gsize length;
	int line;
} Physical;

static gboolean ends_line(const char *at, const char *end)
{
	return *at == '\n' || (*at == '\r' && (at + 1 == end || at[1] != '\n'));
}

static Physical first_line(const Reading *reading, const Row *row)
{
	const char *start = reading->text.start + row->record.start;
	const char *end = start + row->record.length, *at = start;

	while (at < end && !ends_line(at, end))
		at++;
	return (Physical){ start, (gsize)(at - start), row->record.line };
}

/* FALSE behind the last one of the record. */
static gboolean next_line(const Reading *reading, const Row *row, Physical *physical)
{
	const char *end = reading->text.start + row->record.start + row->record.length;
	const char *start = physical->start + physical->length + 1, *at = start;

	if (start >= end)
		return FALSE;
	while (at < end && !ends_line(at, end))
		at++;
	*physical = (Physical){ start, (gsize)(at - start), physical->line + 1 };
	return TRUE;
}

/* The byte of @physical at which the character @column, from 1, begins. */
static gsize byte_of(const Physical *physical, int column)
{
	gsize at = 0;

	for (int left = column - 1; at < physical->length; at++)
		if (((unsigned char)physical->start[at] & 0xC0) != 0x80 && left-- == 0)
			break;
	return at;
}

static void show(Issue *issue, const Reading *reading, const Physical *physical, gsize at)
{
	gsize span = excerpt_field(physical->start, physical->length, at, reading->delimiter);

	issue->byte =
	    (gint64)(reading->text.mark + (gsize)(physical->start - reading->text.start) + at);
	excerpt_set(&issue->excerpt, physical->start, physical->length, at,
		    issue->column > 0 ? span : 0);
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

/* What the header tells of a row below it. */
static void name_parts(Issue *issue, const Reading *reading, const Row *row, int field)
{
	const Header *header = reading->header;
	const Column *column = NULL;

	if (!header)
		return;
	if (row->number > header->row) {
		issue->record = row->number - header->row;
		issue->key = row_key(reading, row);
	}
	if (field < 0 || (guint)field >= header->fields->len)
		return;
	column = header_field(header, field)->column;
	issue->heading = issue_text(header_field(header, field)->heading);
	issue->column_key = column ? g_intern_string(column->key) : NULL;
}

void issue_origin_set(Issue *issue, const Reading *reading, const Row *row, int field)
{
	Physical physical = first_line(reading, row);

	name_parts(issue, reading, row, field);
	while (physical.line < issue->line && next_line(reading, row, &physical))
		continue;
	show(issue, reading, &physical, issue->column > 0 ? byte_of(&physical, issue->column) : 0);
}

void issue_origin_move(Issue *issue, const Reading *reading, const Row *row, gsize at)
{
	const char *wanted = reading->text.start + row->record.start + at;
	Physical physical = first_line(reading, row);

	while (physical.start + physical.length < wanted && next_line(reading, row, &physical))
		continue;
	issue->line = physical.line;
	issue->column = 1 + (int)g_utf8_strlen(physical.start, (gssize)(wanted - physical.start));
	show(issue, reading, &physical, (gsize)(wanted - physical.start));
}

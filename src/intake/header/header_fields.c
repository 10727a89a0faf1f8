/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/header/header_fields.h"

#include "intake/header/ambiguous.h"
#include "intake/header/heading.h"
#include "intake/money_unit.h"

#include <string.h>

/* One field that is being read. */
typedef struct Reader {
	const Reading *reading;
	Header *header;
	HeaderRows rows;
	int field;
	char *text; /* its joined heading */
} Reader;

static Issue *say(const Reader *reader, IssueCode code)
{
	const Row *row = header_rows_place(reader->header->opening, reader->rows, reader->field);
	Issue *issue = reading_issue(reader->reading, code, row, reader->field);

	g_free(issue->value);
	issue->value = issue_text(reader->text);
	return issue;
}

/* A number for each row of the table is no news to anyone. */
static void warn_unknown(const Reader *reader)
{
	Issue *issue;

	if (!*reader->text || heading_is_serial_number(reader->text))
		return;
	if (heading_is_rate(reader->text)) {
		say(reader, ISSUE_RATE_COLUMN);
		return;
	}
	issue = say(reader, ISSUE_COLUMN_UNKNOWN);
	issue->expected =
	    g_strdup(columns_nearest_name(reader->reading->catalog->columns, reader->text));
}

/* The group of a source and period; a new one when it is the first of its kind. */
static HeaderGroup *group_of(const Reader *reader, const char *source, Period period)
{
	Header *header = reader->header;
	guint measures = columns_measures(reader->reading->catalog->columns);
	HeaderGroup group = { .source = source, .period = period }, *added;

	for (guint i = 0; i < header->groups->len; i++) {
		HeaderGroup *other = header_group(header, i);

		if (other->source == source && period_equal(other->period, period))
			return other;
	}
	g_array_append_val(header->groups, group);
	added = header_group(header, header->groups->len - 1);
	added->measures = g_new(int, measures);
	for (guint i = 0; i < measures; i++)
		added->measures[i] = -1;
	return added;
}

/* Where the header keeps the field of @heading. */
static int *slot_of(const Reader *reader, const Heading *heading)
{
	const Column *column = heading->column;
	const char *source = heading->source;

	if (column->measure < 0)
		return &reader->header->roles[column->role];
	/* A total of the sources is what the column without a source says. */
	if (source && strcmp(source, "both") == 0)
		source = NULL;
	return &group_of(reader, source, heading->period)->measures[column->measure];
}

/* FALSE when another field is that column already. */
static gboolean take_slot(const Reader *reader, const Heading *heading)
{
	int *slot = slot_of(reader, heading);

	if (*slot < 0) {
		*slot = reader->field;
		return TRUE;
	}
	say(reader, ISSUE_COLUMN_TWICE)->expected =
	    issue_text(header_field(reader->header, *slot)->heading);
	return FALSE;
}

/* The heading that the values below have settled; leaves @heading when it has one meaning. */
static gboolean settle(const Reader *reader, Heading *heading)
{
	const Catalog *catalog = reader->reading->catalog;
	const Column *column = NULL;
	AmbiguousVerdict verdict;

	if (!ambiguous_is(reader->text))
		return TRUE;
	verdict = ambiguous_settle(catalog, reader->header->opening, reader->rows, reader->field,
				   &column);
	*heading = (Heading){ .column = column };
	if (column)
		heading->unit_digits = column->unit_digits;
	if (verdict == AMBIGUOUS_UNIT)
		reader->header->unit_field = reader->field;
	if (verdict != AMBIGUOUS_OPEN)
		return TRUE;
	say(reader, ISSUE_HEADING_AMBIGUOUS)->expected =
	    ambiguous_instead(catalog->columns, reader->text);
	return FALSE;
}

/* FALSE when the field refuses the file. */
static gboolean read_field(const Reader *reader)
{
	Header *header = reader->header;
	Heading heading = heading_read(reader->reading->catalog->columns, reader->text);
	HeaderField field = { .heading = g_strdup(reader->text) };
	gboolean settled = settle(reader, &heading), fine = TRUE;

	if (heading.column)
		fine = take_slot(reader, &heading);
	else if (heading_is_unit_column(reader->text))
		header->unit_field = reader->field;
	else if (settled && header->unit_field != reader->field)
		warn_unknown(reader);
	if (heading.strange_unit) {
		Issue *issue = say(reader, ISSUE_UNIT_UNKNOWN);

		g_free(issue->value);
		issue->value = issue_text(heading.strange_unit);
		issue->expected = g_strdup(money_unit_names());
		fine = FALSE;
	}
	field.column = heading.column;
	field.unit_digits = heading.unit_digits;
	field.has_unit = heading.has_unit;
	header->unnamed += *field.heading == '\0';
	g_array_append_val(header->fields, field);
	return fine;
}

/* A column of sources beside columns for each source: a line would have two. */
static gboolean check_sources(const Reading *reading, Header *header, HeaderRows rows)
{
	int stated = header->roles[ROLE_SOURCE];

	for (int i = 0; stated >= 0 && i < (int)header->fields->len; i++) {
		HeaderField *field = header_field(header, i);
		Heading heading = heading_read(reading->catalog->columns, field->heading);
		Reader reader = { reading, header, rows, i, field->heading };

		if (!heading.source || strcmp(heading.source, "both") == 0)
			continue;
		say(&reader, ISSUE_COLUMN_TWICE)->expected =
		    issue_text(header_field(header, stated)->heading);
		return FALSE;
	}
	return TRUE;
}

/* A file has few of the measures of the catalog: each record is asked for these only. */
static void list_used(const Columns *columns, Header *header)
{
	guint measures = columns_measures(columns);

	for (guint i = 0; i < header->groups->len; i++) {
		HeaderGroup *group = header_group(header, i);

		group->used = g_new(guint, measures);
		for (guint m = 0; m < measures; m++)
			if (group->measures[m] >= 0)
				group->used[group->used_count++] = m;
	}
}

gboolean header_fields_read(const Reading *reading, Header *header, HeaderRows rows)
{
	int width = header_rows_width(header->opening, rows);
	gboolean fine = TRUE;

	for (int i = 0; i < width; i++) {
		g_autofree char *text = header_rows_heading(header->opening, rows, i);

		fine = read_field(&(Reader){ reading, header, rows, i, text }) && fine;
	}
	list_used(reading->catalog->columns, header);
	return check_sources(reading, header, rows) && fine;
}

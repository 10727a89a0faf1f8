/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/row.h"

#include "base/text.h"

#include <string.h>

#define REVISION_MAX 99

static gboolean is_blank_text(const char *text)
{
	for (const char *at = text; *at; at += g_utf8_skip[(guchar)*at])
		if (!g_unichar_isspace(g_utf8_get_char(at)))
			return FALSE;
	return TRUE;
}

static int first_filled(const Row *row, guint from)
{
	for (guint i = from; i < row->record.count; i++)
		if (!is_blank_text(row->record.fields[i].text))
			return (int)i;
	return -1;
}

gboolean row_is_blank(const Row *row)
{
	return !row->record.unclosed && first_filled(row, 0) < 0;
}

/* "A" gives @last, a number one more than that its value, anything else -1. */
static int column_number(const char *text, int last)
{
	g_autofree char *wanted = g_strdup_printf("%d", last + 1);
	g_autofree char *bracketed = g_strdup_printf("(%d)", last + 1);

	if (g_ascii_isalpha(text[0]) && text[1] == '\0')
		return last;
	return strcmp(text, wanted) == 0 || strcmp(text, bracketed) == 0 ? last + 1 : -1;
}

gboolean row_is_index(const Reading *reading, const Row *row)
{
	int last = 0;

	if (row->number != reading->header->row + 1)
		return FALSE;
	for (guint i = 0; i < row->record.count && last >= 0; i++)
		if (!is_blank_text(row->record.fields[i].text))
			last = column_number(row->record.fields[i].text, last);
	return last > 1;
}

/* The field of @role, and whether it holds anything. */
static gboolean find_field(const Reading *reading, const Row *row, Role role, int *out_field)
{
	*out_field = reading->header->roles[role];
	return !is_blank_text(row_text(row, *out_field));
}

gboolean row_is_total(const Reading *reading, const Row *row)
{
	int place, first = first_filled(row, 0);

	return (find_field(reading, row, ROLE_PLACE, &place) &&
		meaning_is_total(reading->meanings, row_text(row, place))) ||
	       (first >= 0 && meaning_is_total(reading->meanings, row_text(row, first)));
}

/* The quote that opened last; the reader gives no fields of such a record. */
static void say_unclosed(const Reading *reading, const Row *row)
{
	Issue *issue = reading_issue(reading, ISSUE_UNCLOSED_QUOTE, row, -1);
	const char *at = reading->text.start + row->record.start;
	gboolean quoted = FALSE;
	int column = 0;

	for (gsize i = 0; i < row->record.length; i++) {
		if (((unsigned char)at[i] & 0xC0) != 0x80)
			column++;
		if (at[i] != '"')
			continue;
		quoted = !quoted;
		if (quoted)
			issue->column = column;
	}
}

static gboolean check_shape(const Reading *reading, const Row *row)
{
	guint width = reading->header->fields->len;
	int surplus;
	Issue *issue;

	if (row->record.unclosed) {
		say_unclosed(reading, row);
		return FALSE;
	}
	if (row->record.count < width) {
		issue = reading_issue(reading, ISSUE_FEW_FIELDS, row, -1);
		issue->value = g_strdup_printf("%u", row->record.count);
		issue->expected = g_strdup_printf("%u", width);
		return FALSE;
	}
	surplus = first_filled(row, width);
	if (surplus < 0)
		return TRUE;
	issue = reading_issue(reading, ISSUE_MANY_FIELDS, row, surplus);
	issue->expected = g_strdup_printf("%u", width);
	return FALSE;
}

/* DAY_NONE after an issue. */
static Day read_day(const Reading *reading, const Row *row, Role role)
{
	int field;
	Day day;

	if (!find_field(reading, row, role, &field)) {
		reading_issue(reading, ISSUE_VALUE_MISSING, row, field);
		return DAY_NONE;
	}
	day = meaning_day(reading->meanings, row_text(row, field));
	if (day == DAY_NONE)
		reading_issue(reading, ISSUE_DATE, row, field);
	return day;
}

static char *place_label(const Place *place)
{
	return place->code ? g_strdup_printf("%s (%s)", place->name[LANGUAGE_VI], place->code)
			   : g_strdup(place->name[LANGUAGE_VI]);
}

static void say_place(const Reading *reading, const Row *row, PlaceAnswer found)
{
	int name, code;
	gboolean named = find_field(reading, row, ROLE_PLACE, &name);
	gboolean coded = find_field(reading, row, ROLE_PLACE_CODE, &code);
	gboolean by_code = !named || (coded && found.trouble == PLACE_CODE_DISAGREES);
	int field = by_code ? code : name;
	const Place *near = found.near;
	Issue *issue;

	if (found.trouble == PLACE_UNKNOWN) {
		issue = reading_issue(reading, ISSUE_PLACE_UNKNOWN, row, field);
		if (named)
			issue->expected =
			    g_strdup(places_nearest(reading->catalog->places, issue->value));
		return;
	}
	issue = reading_issue(reading, ISSUE_PLACE_OTHER_TIME, row, field);
	if (found.trouble == PLACE_OTHER_TIME && near->successor)
		near = near->successor;
	issue->expected = place_label(near);
}

static const Place *read_place(const Reading *reading, const Row *row, Day day)
{
	int name, code;
	gboolean named = find_field(reading, row, ROLE_PLACE, &name);
	gboolean coded = find_field(reading, row, ROLE_PLACE_CODE, &code);
	PlaceAnswer found;

	if (!named && !coded) {
		reading_issue(reading, ISSUE_VALUE_MISSING, row, name >= 0 ? name : code);
		return NULL;
	}
	if (day == DAY_NONE)
		return NULL;
	found = meaning_place(reading->meanings, row_text(row, name), row_text(row, code), day);
	if (!found.place)
		say_place(reading, row, found);
	return found.place;
}

static gboolean read_period(const Reading *reading, const Row *row, Period *period)
{
	int field;

	if (!find_field(reading, row, ROLE_PERIOD, &field)) {
		reading_issue(reading, ISSUE_VALUE_MISSING, row, field);
		return FALSE;
	}
	if (meaning_period(reading->meanings, row_text(row, field), period))
		return TRUE;
	reading_issue(reading, ISSUE_PERIOD, row, field);
	return FALSE;
}

static gboolean read_status(const Reading *reading, const Row *row, Status *status)
{
	const Columns *columns = reading->catalog->columns;
	g_autoptr(GString) names = NULL;
	int field, found;

	*status = STATUS_OFFICIAL;
	if (!find_field(reading, row, ROLE_STATUS, &field))
		return TRUE;
	found = meaning_status(reading->meanings, row_text(row, field));
	if (found >= 0) {
		*status = (Status)found;
		return TRUE;
	}
	names = g_string_new(NULL);
	for (int i = 0; i < STATUSES; i++)
		g_string_append_printf(names, "%s%s", i ? ", " : "",
				       columns_status_name(columns, (Status)i, LANGUAGE_VI));
	reading_issue(reading, ISSUE_VALUE_UNKNOWN, row, field)->expected = g_strdup(names->str);
	return FALSE;
}

static gboolean read_revision(const Reading *reading, const Row *row, int *revision)
{
	g_autofree char *clean = NULL;
	int64_t value = 0;
	IssueCode trouble;
	int field;

	*revision = 0;
	if (!find_field(reading, row, ROLE_REVISION, &field))
		return TRUE;
	clean = text_clean(row_text(row, field));
	trouble = amount_parse(clean, NOTATION_OPEN, 0, &value);
	if (trouble == AMOUNT_FINE && value > REVISION_MAX)
		trouble = ISSUE_OVERFLOW;
	if (trouble == AMOUNT_FINE) {
		*revision = (int)value;
		return TRUE;
	}
	reading_issue(reading, trouble, row, field);
	return FALSE;
}

/* Without a column for it, a file does not split by source. */
static gboolean is_missing_source(const Reading *reading, Dimension dimension)
{
	return dimension == DIMENSION_SOURCE && reading->header->roles[ROLE_SOURCE] >= 0;
}

static gboolean read_value(const Reading *reading, const Row *row, Dimension dimension, Line *line)
{
	Columns *columns = reading->catalog->columns;
	Day day = line->as_of == DAY_NONE ? DAY_LAST : line->as_of;
	const char *text;
	int field;

	line->values[dimension] = NULL;
	if (!find_field(reading, row, (Role)(ROLE_SOURCE + (int)dimension), &field)) {
		if (is_missing_source(reading, dimension)) {
			reading_issue(reading, ISSUE_VALUE_MISSING, row, field);
			return FALSE;
		}
		if (dimension == DIMENSION_SOURCE)
			line->values[dimension] = reading->both;
		return TRUE;
	}
	text = row_text(row, field);
	if (dimension != DIMENSION_SOURCE && meaning_is_absent(reading->meanings, text))
		return TRUE;
	line->values[dimension] = meaning_value(reading->meanings, dimension, text, day);
	if (line->values[dimension])
		return TRUE;
	reading_issue(reading, ISSUE_VALUE_UNKNOWN, row, field)->expected =
	    columns_value_list(columns, dimension, day);
	return FALSE;
}

static gboolean check_cells(const Reading *reading, const Row *row, const Cell *cells)
{
	gboolean fine = TRUE;

	for (guint i = 0; i < columns_measures(reading->catalog->columns); i++) {
		Issue *issue;

		if (cells[i].trouble == AMOUNT_FINE)
			continue;
		fine = FALSE;
		issue = reading_issue(reading, cells[i].trouble, row, reading->header->measures[i]);
		if (cells[i].trouble == ISSUE_AMBIGUOUS_NUMBER)
			issue->expected = amount_digits(issue->value);
		else if (cells[i].trouble == ISSUE_NOTATION_MIXED)
			issue->expected = g_strdup(notation_example(reading->notation));
	}
	return fine;
}

static const char *read_note(const Reading *reading, const Row *row)
{
	g_autofree char *clean = NULL;
	int field;

	if (!find_field(reading, row, ROLE_NOTE, &field))
		return NULL;
	clean = text_clean(row_text(row, field));
	return g_string_chunk_insert_const(reading->submission->texts, clean);
}

/* Cells under an empty heading are passed over, but not in silence. */
static void warn_unnamed(const Reading *reading, const Row *row)
{
	for (int i = 0; (guint)i < reading->header->fields->len; i++) {
		HeaderField *field = header_field(reading->header, i);
		g_autofree char *cell = NULL;
		Issue *issue;

		if (*field->heading || field->said || is_blank_text(row_text(row, i)))
			continue;
		field->said = TRUE;
		issue = reading_issue(reading, ISSUE_COLUMN_UNKNOWN, row, i);
		cell = issue_cell(issue);
		g_free(issue->value);
		issue->value = g_strndup(cell, strcspn(cell, "0123456789"));
	}
}

gboolean row_read(const Reading *reading, const Row *row, const Cell *cells, Line *line)
{
	gboolean fine;
	Day territory;
	int field;

	*line = (Line){ .line = row->record.line };
	if (!check_shape(reading, row))
		return FALSE;
	warn_unnamed(reading, row);
	line->as_of = read_day(reading, row, ROLE_AS_OF);
	territory = line->as_of;
	if (find_field(reading, row, ROLE_TERRITORY, &field))
		territory = read_day(reading, row, ROLE_TERRITORY);
	line->place = read_place(reading, row, territory);
	fine = line->as_of != DAY_NONE && territory != DAY_NONE && line->place != NULL;
	fine = read_period(reading, row, &line->period) && fine;
	fine = read_status(reading, row, &line->status) && fine;
	fine = read_revision(reading, row, &line->revision) && fine;
	for (int i = 0; i < DIMENSIONS; i++)
		fine = read_value(reading, row, (Dimension)i, line) && fine;
	fine = check_cells(reading, row, cells) && fine;
	line->note = fine ? read_note(reading, row) : NULL;
	return fine;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/row.h"

#include "base/text.h"
#include "intake/cell_issue.h"
#include "intake/number/amount_words.h"
#include "intake/row_facts.h"
#include "intake/row_look.h"
#include "intake/row_place.h"
#include "intake/row_safety.h"
#include "intake/row_shape.h"
#include "intake/wide.h"

#include <string.h>

#define REVISION_MAX 99

gboolean row_find(const Reading *reading, const Row *row, Role role, int *out_field)
{
	*out_field = reading->header->roles[role];
	return !row_text_is_blank(row_text(row, *out_field));
}

static void say_day(const Reading *reading, const Row *row, int field)
{
	g_autofree char *clean = text_clean(row_text(row, field));
	Day day = day_of_serial(clean);

	if (amount_is_narrow(clean))
		reading_issue(reading, ISSUE_NARROW_COLUMN, row, field);
	else if (day == DAY_NONE)
		reading_issue(reading, ISSUE_DATE, row, field);
	else
		reading_issue(reading, ISSUE_SERIAL_DATE, row, field)->expected =
		    day_text(day, LANGUAGE_VI);
}

/* DAY_NONE after an issue. */
static Day read_day(const Reading *reading, const Row *row, Role role)
{
	int field;
	Day day;

	if (role == ROLE_AS_OF && row_takes_as_of(reading, &day))
		return day;
	if (!row_find(reading, row, role, &field)) {
		reading_issue(reading, ISSUE_VALUE_MISSING, row, field);
		return DAY_NONE;
	}
	day = meaning_day(reading->meanings, row_text(row, field));
	if (day == DAY_NONE)
		say_day(reading, row, field);
	return day;
}

static gboolean read_period(const Reading *reading, const Row *row, Period *period)
{
	g_autofree char *clean = NULL;
	int field;

	/* Each column is of a year of its own. */
	if (row_takes_period(reading, period) || reading->header->roles[ROLE_PERIOD] < 0)
		return TRUE;
	if (!row_find(reading, row, ROLE_PERIOD, &field)) {
		reading_issue(reading, ISSUE_VALUE_MISSING, row, field);
		return FALSE;
	}
	if (meaning_period(reading->meanings, row_text(row, field), period))
		return TRUE;
	clean = text_clean(row_text(row, field));
	reading_issue(reading, amount_is_narrow(clean) ? ISSUE_NARROW_COLUMN : ISSUE_PERIOD, row,
		      field);
	return FALSE;
}

static char *status_names(const Columns *columns, Language language)
{
	g_autoptr(GString) names = g_string_new(NULL);

	for (int i = 0; i < STATUSES; i++)
		g_string_append_printf(names, "%s%s", i ? ", " : "",
				       columns_status_name(columns, (Status)i, language));
	return g_string_free(g_steal_pointer(&names), FALSE);
}

static gboolean read_status(const Reading *reading, const Row *row, Status *status)
{
	const Columns *columns = reading->catalog->columns;
	g_autofree char *vietnamese = NULL, *english = NULL;
	int field, found;

	*status = STATUS_OFFICIAL;
	if (!row_find(reading, row, ROLE_STATUS, &field))
		return TRUE;
	found = meaning_status(reading->meanings, row_text(row, field));
	if (found >= 0) {
		*status = (Status)found;
		return TRUE;
	}
	vietnamese = status_names(columns, LANGUAGE_VI);
	english = status_names(columns, LANGUAGE_EN);
	reading_issue(reading, ISSUE_VALUE_UNKNOWN, row, field)->expected =
	    issue_both(vietnamese, english);
	return FALSE;
}

static gboolean read_revision(const Reading *reading, const Row *row, int *revision)
{
	static const AmountColumn column = { COLUMN_COUNT, 0 };
	const Field *cell;
	Figure figure;
	int64_t value = 0;
	IssueCode trouble;
	int field;

	*revision = reading->submission->revision;
	if (row_takes_revision(reading, revision))
		return TRUE;
	if (!row_find(reading, row, ROLE_REVISION, &field))
		return TRUE;
	cell = &row->record.fields[field];
	amount_read(cell->text, cell->length, column, &figure);
	trouble = amount_choose(&figure, NOTATION_OPEN, &value);
	if (trouble == AMOUNT_FINE && value > REVISION_MAX)
		trouble = ISSUE_OVERFLOW;
	if (trouble == AMOUNT_FINE) {
		*revision = (int)value;
		return TRUE;
	}
	cell_refuse(reading, row, field, trouble);
	return FALSE;
}

/* Without a column for it, a file does not split by source. */
static gboolean is_missing_source(const Reading *reading, Dimension dimension)
{
	return dimension == DIMENSION_SOURCE && reading->header->roles[ROLE_SOURCE] >= 0;
}

static void say_value(const Reading *reading, const Row *row, Dimension dimension, Day day)
{
	const Columns *columns = reading->catalog->columns;
	g_autofree char *vietnamese = columns_value_list(columns, dimension, day, LANGUAGE_VI);
	g_autofree char *english = columns_value_list(columns, dimension, day, LANGUAGE_EN);
	int field = reading->header->roles[ROLE_SOURCE + (int)dimension];
	Issue *issue = reading_issue(reading, ISSUE_VALUE_UNKNOWN, row, field);

	issue->expected = issue_both(vietnamese, english);
	if (columns_value_known(columns, dimension, row_text(row, field)))
		issue->other = issue_both(" vào ngày của số liệu", " on the date of the figures");
}

/* Any name is that of a project, and of a line that is not kept nobody asks which. */
static const char some_project[] = "project";

static gboolean read_value(const Reading *reading, const Row *row, Dimension dimension, Line *line)
{
	Day day = line->as_of == DAY_NONE ? DAY_LAST : line->as_of;
	const char *text;
	int field;

	line->values[dimension] = NULL;
	if (dimension == DIMENSION_SOURCE && row_takes_source(reading, &line->values[dimension]))
		return TRUE;
	if (!row_find(reading, row, (Role)(ROLE_SOURCE + (int)dimension), &field)) {
		if (is_missing_source(reading, dimension)) {
			reading_issue(reading, ISSUE_VALUE_MISSING, row, field);
			return FALSE;
		}
		if (dimension == DIMENSION_SOURCE)
			line->values[dimension] = reading->both;
		return TRUE;
	}
	text = row_text(row, field);
	if (dimension != DIMENSION_SOURCE &&
	    columns_may_be_absent(reading->catalog->columns, text) &&
	    meaning_is_absent(reading->meanings, text))
		return TRUE;
	if (dimension == DIMENSION_PROJECT && !reading->submission->keeps) {
		line->values[dimension] = some_project;
		return TRUE;
	}
	line->values[dimension] = meaning_value(reading->meanings, dimension, text, day);
	if (line->values[dimension])
		return TRUE;
	say_value(reading, row, dimension, day);
	return FALSE;
}

/* Of the selected group of the header. */
static gboolean check_group(const Reading *reading, const Row *row, const Cell *cells)
{
	const Header *header = reading->header;
	gboolean fine = TRUE;

	for (guint i = 0; i < header->used_count; i++) {
		guint measure = header->used[i];

		if (cells[measure].trouble == AMOUNT_FINE)
			continue;
		fine = FALSE;
		cell_refuse(reading, row, header->measures[measure], cells[measure].trouble);
	}
	return fine;
}

static gboolean check_cells(const Reading *reading, const Row *row, Cell *cells)
{
	gboolean fine = TRUE;

	for (guint i = 0; i < reading->header->groups->len; i++) {
		header_select(reading->header, i);
		fine = check_group(reading, row, wide_cells_of(reading, cells, i)) && fine;
	}
	return fine;
}

static void note_units(const Reading *reading, const Row *row, Cell *cells)
{
	for (guint g = 0; g < reading->header->groups->len; g++) {
		const HeaderGroup *group = header_group(reading->header, g);
		const Cell *own = wide_cells_of(reading, cells, g);

		for (guint i = 0; i < group->used_count; i++) {
			guint measure = group->used[i];
			const Cell *cell = &own[measure];

			if (cell->stated && cell->figure.scaled)
				cell_note_unit(reading, row, group->measures[measure], cell);
		}
	}
}

static const char *read_note(const Reading *reading, const Row *row)
{
	g_autofree char *clean = NULL;
	int field;

	if (!row_find(reading, row, ROLE_NOTE, &field) || !reading->submission->keeps)
		return NULL;
	clean = text_clean(row_text(row, field));
	return g_string_chunk_insert_const(reading->submission->texts, clean);
}

/* Cells under an empty heading are passed over, but not in silence. */
static void warn_unnamed(const Reading *reading, const Row *row)
{
	const Header *header = reading->header;
	Told *told = reading->told;

	for (int i = 0; told->unnamed < header->unnamed && (guint)i < header->fields->len; i++) {
		const HeaderField *field = header_field(header, i);
		g_autofree char *cell = NULL;
		Issue *issue;

		if (*field->heading || told->fields[i] || row_text_is_blank(row_text(row, i)))
			continue;
		told->fields[i] = TRUE;
		told->unnamed++;
		issue = reading_issue(reading, ISSUE_COLUMN_UNKNOWN, row, i);
		cell = issue_cell(issue);
		g_free(issue->value);
		issue->value = g_strndup(cell, strcspn(cell, "0123456789"));
	}
}

gboolean row_read(const Reading *reading, const Row *row, Cell *cells, Line *line)
{
	gboolean fine;
	Day territory;
	int field;

	*line = (Line){ .line = row->record.line };
	if (!row_shape_check(reading, row, reading->header->fields->len) ||
	    !row_safety_check(reading, row))
		return FALSE;
	warn_unnamed(reading, row);
	line->as_of = read_day(reading, row, ROLE_AS_OF);
	territory = line->as_of;
	if (row_find(reading, row, ROLE_TERRITORY, &field))
		territory = read_day(reading, row, ROLE_TERRITORY);
	line->place = row_place(reading, row, territory);
	fine = line->as_of != DAY_NONE && territory != DAY_NONE && line->place != NULL;
	fine = read_period(reading, row, &line->period) && fine;
	fine = read_status(reading, row, &line->status) && fine;
	fine = read_revision(reading, row, &line->revision) && fine;
	for (int i = 0; i < DIMENSIONS; i++)
		fine = read_value(reading, row, (Dimension)i, line) && fine;
	fine = wide_check_unit(reading, row) && fine;
	fine = check_cells(reading, row, cells) && fine;
	line->note = fine ? read_note(reading, row) : NULL;
	if (fine)
		note_units(reading, row, cells);
	return fine;
}

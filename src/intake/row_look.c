/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/row_look.h"

#include "base/text.h"
#include "intake/other_table.h"
#include "intake/row.h"
#include "intake/row_delimiter.h"
#include "intake/wide.h"

#include <string.h>

/* Of nearly all texts the first byte tells. */
gboolean row_text_is_blank(const char *text)
{
	if (g_ascii_isgraph(*text) || ((guchar)*text >= 0xC3 && (guchar)*text <= 0xDF))
		return FALSE;
	for (const char *at = text; *at; at += g_utf8_skip[(guchar)*at])
		if (!g_unichar_isspace(g_utf8_get_char(at)))
			return FALSE;
	return TRUE;
}

int row_first_filled(const Row *row, guint from)
{
	for (guint i = from; i < row->record.count; i++)
		if (!row_text_is_blank(row->record.fields[i].text))
			return (int)i;
	return -1;
}

guint row_count_filled(const Row *row)
{
	guint filled = 0;

	for (int i = row_first_filled(row, 0); i >= 0; i = row_first_filled(row, (guint)i + 1))
		filled++;
	return filled;
}

gboolean row_is_blank(const Row *row)
{
	return !(row->record.flaws & RECORD_UNREADABLE) && row_first_filled(row, 0) < 0;
}

gboolean row_is_total(const Reading *reading, const Row *row)
{
	int place, first = row_first_filled(row, 0);
	RowClass class;

	/* A project may be called "Total"; a row of a place is no total row. */
	if (row_find(reading, row, ROLE_PLACE, &place))
		first = place;
	class = first < 0 ? CLASS_DATA : meaning_class(reading->meanings, row_text(row, first));
	return class == CLASS_TOTAL || class == CLASS_SUBTOTAL;
}

/* A cell with a number in it, readable or not: no words, nor blank. */
static gboolean is_figure(const Reading *reading, const Row *row, guint measure, const Cell *cell)
{
	const char *text = row_text(row, reading->header->measures[measure]);

	text += strspn(text, " ");
	return !row_text_is_blank(text) &&
	       (cell->trouble != ISSUE_NOT_A_NUMBER || g_ascii_isdigit(*text) || *text == '#');
}

/* Whether the selected group of the header holds a figure. */
static gboolean group_has_figures(const Reading *reading, const Row *row, const Cell *cells)
{
	const Header *header = reading->header;

	for (guint i = 0; i < header->used_count; i++)
		if (is_figure(reading, row, header->used[i], &cells[header->used[i]]))
			return TRUE;
	return FALSE;
}

/* Whatever stands behind the last column is looked at as data, so that it is reported. */
static gboolean has_figures(const Reading *reading, const Row *row)
{
	if (row_first_filled(row, reading->header->fields->len) >= 0)
		return TRUE;
	for (guint i = 0; i < reading->header->groups->len; i++) {
		header_select(reading->header, i);
		if (group_has_figures(reading, row, wide_cells_of(reading, reading->cells, i)))
			return TRUE;
	}
	return FALSE;
}

/* The place that there ever was by the name or code in the field of @role; NULL. */
static const Place *named_place(const Reading *reading, const Row *row, Role role)
{
	gboolean code = role == ROLE_PLACE_CODE;
	PlaceAnswer found;
	const char *text;
	int field;

	if (!row_find(reading, row, role, &field))
		return NULL;
	text = row_text(row, field);
	found = meaning_place(reading->meanings, code ? "" : text, code ? text : "", DAY_LAST);
	return found.place ? found.place : found.near;
}

/* Whether @row states a period, or figures that were meant for one: a signature does neither. */
static gboolean is_dated(const Reading *reading, const Row *row)
{
	const char *text;
	Period period;
	int field;

	if (!row_find(reading, row, ROLE_PERIOD, &field))
		return FALSE;
	text = row_text(row, field);
	return meaning_period(reading->meanings, text, &period) ||
	       g_ascii_isdigit(text[strspn(text, " ")]);
}

/* The field of a serial number: the first one, under a heading that means nothing. */
static int serial_field(const Reading *reading, const Row *row)
{
	int first = row_first_filled(row, 0);

	if (first < 0 || (guint)first >= reading->header->fields->len ||
	    header_field(reading->header, first)->column)
		return -1;
	return first;
}

static RowClass look_at(const Reading *reading, const Row *row, GroupPlace *group)
{
	int serial = serial_field(reading, row), place;
	g_autofree char *number = text_clean(row_text(row, serial));
	int rank = row_class_rank(number, group->letter);
	int first = row_first_filled(row, rank > 0 ? (guint)serial + 1 : 0);
	gboolean named = row_find(reading, row, ROLE_PLACE, &place);
	const char *name = row_text(row, named ? place : first);
	RowLook look = { .serial = number, .letter = group->letter };
	const Place *where;
	RowClass class;

	look.words = meaning_class(reading->meanings, name);
	where = named_place(reading, row, ROLE_PLACE);
	if (!where)
		where = named_place(reading, row, ROLE_PLACE_CODE);
	look.place = where != NULL;
	look.province = where && where->kind == PLACE_PROVINCE;
	look.dated = is_dated(reading, row);
	look.figures = has_figures(reading, row);
	class = row_class(&look);
	if (class == CLASS_GROUP)
		*group = (GroupPlace){ rank == 1 ? number[0] : group->letter, rank };
	return class;
}

RowClass row_classify_shape(const Reading *reading, const Row *row)
{
	if (row->record.flaws & RECORD_UNREADABLE)
		return CLASS_DATA;
	if (row_is_blank(row))
		return CLASS_BLANK;
	if (reading->told->ended || reading->told->retitled)
		return CLASS_DATA;
	if (header_is_index(reading->header, row))
		return CLASS_INDEX;
	return header_is_repeated(reading->header, row) ? CLASS_HEADER : CLASS_DATA;
}

/* Whether some amount can be read: then the row is no header, nor of another delimiter. */
static gboolean has_amount(const Reading *reading)
{
	for (guint g = 0; g < reading->header->groups->len; g++) {
		const HeaderGroup *group = header_group(reading->header, g);
		const Cell *cells = wide_cells_of(reading, reading->cells, g);

		for (guint i = 0; i < group->used_count; i++)
			if (cells[group->used[i]].amount.state == AMOUNT_VALUE)
				return TRUE;
	}
	return FALSE;
}

/* Nothing from @row on is a row of the table. */
static RowClass end_table(const Reading *reading, const Row *row)
{
	reading->told->ended = TRUE;
	reading_issue(reading, ISSUE_OTHER_TABLE, row, row_first_filled(row, 0));
	return CLASS_DATA;
}

/* Of a row that is not plainly one of the table; what is none of it is refused as data is. */
static RowClass look_closer(const Reading *reading, const Row *row, gboolean named,
			    GroupPlace *group)
{
	Told *told = reading->told;
	RowClass class;

	if (told->ended || row_other_delimiter(row, reading->header->fields->len))
		return CLASS_DATA;
	if (!has_amount(reading) && other_table_begins(reading, row))
		return end_table(reading, row);
	class = named ? CLASS_DATA : look_at(reading, row, group);
	if (class == CLASS_NOTE)
		told->retitled |= other_table_titled(reading, row);
	else if (told->retitled && class != CLASS_SIGNATURE)
		return end_table(reading, row);
	return class;
}

RowClass row_classify(const Reading *reading, const Row *row, GroupPlace *group)
{
	const Told *told = reading->told;
	int place, period;
	gboolean named;

	if (row->record.flaws & RECORD_UNREADABLE)
		return CLASS_DATA;
	named = row_find(reading, row, ROLE_PLACE, &place) &&
		row_find(reading, row, ROLE_PERIOD, &period) &&
		meaning_class(reading->meanings, row_text(row, place)) == CLASS_DATA;
	if (named && !told->retitled && !told->ended && has_amount(reading))
		return CLASS_DATA;
	return look_closer(reading, row, named, group);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/header/header.h"

#include "base/text.h"
#include "intake/header/header_fields.h"
#include "intake/header/header_find.h"
#include "intake/header/heading.h"
#include "intake/header/preamble.h"
#include "intake/header/unit_title.h"

#include <string.h>

#define MEASURES_NAMED 3
#define FIELDS_TRIED 1000

static void clear_field(gpointer data)
{
	g_free(((HeaderField *)data)->heading);
}

static void clear_group(gpointer data)
{
	HeaderGroup *group = data;

	g_free(group->measures);
	g_free(group->used);
}

static Header *header_new(void)
{
	Header *header = g_new0(Header, 1);

	header->fields = g_array_new(FALSE, FALSE, sizeof(HeaderField));
	g_array_set_clear_func(header->fields, clear_field);
	header->groups = g_array_new(FALSE, FALSE, sizeof(HeaderGroup));
	g_array_set_clear_func(header->groups, clear_group);
	for (int i = 0; i < ROLE_MEASURE; i++)
		header->roles[i] = -1;
	header->unit_field = -1;
	return header;
}

void header_free(Header *header)
{
	if (!header)
		return;
	g_array_unref(header->fields);
	g_array_unref(header->groups);
	preamble_free(header->preamble);
	opening_free(header->opening);
	g_free(header);
}

HeaderField *header_field(const Header *header, int field)
{
	return &g_array_index(header->fields, HeaderField, field);
}

HeaderGroup *header_group(const Header *header, guint group)
{
	return &g_array_index(header->groups, HeaderGroup, group);
}

void header_select(Header *header, guint group)
{
	const HeaderGroup *selected = header_group(header, group);

	header->group = group;
	header->measures = selected->measures;
	header->used = selected->used;
	header->used_count = selected->used_count;
}

guint header_known(const Columns *columns, const Record *record)
{
	g_autoptr(GHashTable) seen = g_hash_table_new(g_str_hash, g_str_equal);

	for (guint i = 0; i < record->count && i < FIELDS_TRIED; i++) {
		g_autofree char *clean = text_clean(record->fields[i].text);
		const Column *column = heading_read_plain(columns, clean).column;

		if (column)
			g_hash_table_add(seen, column->key);
	}
	return g_hash_table_size(seen);
}

/* The catalog has a column for every role. */
static const Column *column_of_role(const Columns *columns, Role role)
{
	guint at = 0;

	while (columns_at(columns, at)->role != role)
		at++;
	return columns_at(columns, at);
}

/* "Kế hoạch, Thực hiện hoặc Giải ngân": some measures, for a sentence. */
static char *measure_names(const Columns *columns, Language language)
{
	static const Wording or = { { " hoặc ", " or " } };
	g_autoptr(GString) names = g_string_new(NULL);
	guint count = MIN(columns_measures(columns), MEASURES_NAMED);

	for (guint i = 0; i < count; i++)
		g_string_append_printf(names, "%s%s",
				       i == 0		? ""
				       : i == count - 1 ? or.in[language]
							: ", ",
				       columns_measure(columns, i)->name[language]);
	return g_string_free(g_steal_pointer(&names), FALSE);
}

static void say_no_measure(const Reading *reading, const Row *row)
{
	const Columns *columns = reading->catalog->columns;
	g_autofree char *vietnamese = measure_names(columns, LANGUAGE_VI);
	g_autofree char *english = measure_names(columns, LANGUAGE_EN);

	reading_issue(reading, ISSUE_MEASURE_MISSING, row, -1)->expected =
	    issue_both(vietnamese, english);
}

static void say_no_header(const Reading *reading)
{
	static const Role roles[] = { ROLE_PLACE, ROLE_PERIOD, ROLE_AS_OF };
	const Columns *columns = reading->catalog->columns;
	g_autoptr(GString) names = g_string_new(NULL);

	for (gsize i = 0; i < G_N_ELEMENTS(roles); i++)
		g_string_append_printf(names, "%s, ",
				       column_of_role(columns, roles[i])->name[LANGUAGE_VI]);
	g_string_append(names, columns_measure(columns, 0)->name[LANGUAGE_VI]);
	reading_issue(reading, ISSUE_NO_HEADER, NULL, -1)->expected = g_strdup(names->str);
}

/* Whether the columns state @role, for every line of a record. */
static gboolean is_in_columns(const Header *header, Role role)
{
	if (header->roles[role] >= 0 || (role == ROLE_PLACE && header->roles[ROLE_PLACE_CODE] >= 0))
		return TRUE;
	if (role != ROLE_PERIOD && role != ROLE_SOURCE)
		return FALSE;
	for (guint i = 0; i < header->groups->len; i++) {
		const HeaderGroup *group = header_group(header, i);

		if (role == ROLE_PERIOD ? group->period.first == 0 : group->source == NULL)
			return FALSE;
	}
	return header->groups->len > 0;
}

/* What the preamble states and no column does. */
static void take_facts(Header *header)
{
	for (int i = 0; i < PREAMBLE_FACTS; i++) {
		Role role = preamble_role((PreambleFact)i);

		header->takes[role] =
		    preamble_has(header->preamble, (PreambleFact)i) && !is_in_columns(header, role);
	}
}

gboolean header_takes(const Header *header, Role role)
{
	return header->takes[role];
}

/* FALSE, and an issue for each, when columns are missing without which no line can be read. */
static gboolean check_complete(const Reading *reading, const Header *header, const Row *row)
{
	static const Role roles[] = { ROLE_PLACE, ROLE_PERIOD, ROLE_AS_OF };
	const Columns *columns = reading->catalog->columns;
	gboolean complete = TRUE;

	for (gsize i = 0; i < G_N_ELEMENTS(roles); i++) {
		if (is_in_columns(header, roles[i]) || header_takes(header, roles[i]))
			continue;
		reading_issue(reading, ISSUE_COLUMN_MISSING, row, -1)->expected =
		    g_strdup(column_of_role(columns, roles[i])->name[LANGUAGE_VI]);
		complete = FALSE;
	}
	if (header->groups->len == 0)
		say_no_measure(reading, row);
	return complete && header->groups->len > 0;
}

/* What no column states, and the preamble does: its sender should know that it was used. */
static void say_taken(const Reading *reading, const Header *header)
{
	const Columns *columns = reading->catalog->columns;
	const Preamble *preamble = header->preamble;

	for (int i = 0; i < PREAMBLE_FACTS; i++) {
		PreambleFact fact = (PreambleFact)i;
		const PreambleMention *mention = &preamble->mentions[fact];
		const Column *column = column_of_role(columns, preamble_role(fact));
		g_autofree char *vietnamese = NULL, *english = NULL;
		Issue *issue;

		if (!header_takes(header, preamble_role(fact)))
			continue;
		vietnamese = preamble_text(preamble, columns, fact, LANGUAGE_VI);
		english = preamble_text(preamble, columns, fact, LANGUAGE_EN);
		issue = reading_issue(reading, ISSUE_FROM_PREAMBLE,
				      opening_row(header->opening, (guint)mention->row),
				      mention->field);
		issue->expected = issue_both(vietnamese, english);
		issue->other = issue_both(column->name[LANGUAGE_VI], column->name[LANGUAGE_EN]);
	}
}

/* The unit of the title, for the money columns that state none themselves. */
static void apply_title(const Reading *reading, Header *header, const UnitTitle *title)
{
	for (int i = 0; title->digits >= 0 && i < (int)header->fields->len; i++) {
		HeaderField *field = header_field(header, i);
		Issue *issue;

		if (!field->column || field->column->kind != COLUMN_MONEY ||
		    field->unit_digits == title->digits)
			continue;
		if (!field->has_unit) {
			field->unit_digits = title->digits;
			continue;
		}
		issue = reading_issue(reading, ISSUE_UNIT_OF_HEADING,
				      opening_row(header->opening, header->first_row), i);
		g_free(issue->value);
		issue->value = issue_text(field->heading);
		issue->expected =
		    issue_text(opening_text(header->opening, (guint)title->row, title->field));
	}
}

static void place_header(Header *header, HeaderRows rows)
{
	const Row *first = opening_row(header->opening, rows.first);
	const Row *last = opening_row(header->opening, rows.first + rows.count - 1);

	header->first_row = rows.first;
	header->rows = rows.count;
	header->index_row = rows.index;
	header->row = last->number;
	header->line = first->record.line;
	header->start = first->record.start;
	header->length = last->record.start + last->record.size - first->record.start;
}

Header *header_read(const Reading *reading)
{
	g_autoptr(Header) header = header_new();
	g_autoptr(RecordReader) reader = reading_records(reading);
	guint limit = reading->text->limits.columns;
	HeaderRows rows;
	UnitTitle title;
	gboolean fine;

	/* One more than is allowed shows that there are too many. */
	header->opening = opening_read(reader, limit + 1);
	rows = header_find(reading->catalog->columns, header->opening);
	if (rows.count == 0) {
		say_no_header(reading);
		return NULL;
	}
	place_header(header, rows);
	if (header_rows_width(header->opening, rows) > (int)limit) {
		reading_issue(reading, ISSUE_TOO_MANY_COLUMNS,
			      opening_row(header->opening, rows.first), -1)
		    ->expected = g_strdup_printf("%u", limit);
		return NULL;
	}
	header->preamble = preamble_read(reading->catalog, header->opening, rows.first);
	fine = unit_title_read(reading, header->opening, rows.first, &title);
	fine = header_fields_read(reading, header, rows) && fine;
	apply_title(reading, header, &title);
	take_facts(header);
	fine =
	    check_complete(reading, header, opening_row(header->opening, (guint)header->row - 1)) &&
	    fine;
	if (!fine)
		return NULL;
	say_taken(reading, header);
	header_select(header, 0);
	return g_steal_pointer(&header);
}

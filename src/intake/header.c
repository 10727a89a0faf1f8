/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/header.h"

#include "base/text.h"
#include "intake/heading.h"
#include "intake/reading.h"

#include <string.h>

#define SEARCHED_RECORDS 50
#define KNOWN_AT_LEAST 2 /* one known word may stand in any row: a tier is called "Tỉnh" */
#define FIELDS_MAX 1000
#define MEASURES_NAMED 3

void header_free(Header *header)
{
	if (!header)
		return;
	g_array_unref(header->fields);
	g_free(header->measures);
	g_free(header);
}

static void clear_field(gpointer data)
{
	g_free(((HeaderField *)data)->heading);
}

HeaderField *header_field(const Header *header, int field)
{
	return &g_array_index(header->fields, HeaderField, field);
}

static const Column *column_of(const Columns *columns, const Field *field)
{
	g_autofree char *clean = text_clean(field->text);

	return heading_read(columns, clean).column;
}

/* What a record would be worth as a header row. */
typedef struct Worth {
	guint known; /* different columns */
	gboolean place_or_period, measure;
} Worth;

static Worth worth_of(const Columns *columns, const Record *record)
{
	g_autoptr(GHashTable) seen = g_hash_table_new(g_str_hash, g_str_equal);
	Worth worth = { 0, FALSE, FALSE };

	for (guint i = 0; i < record->count && i < FIELDS_MAX; i++) {
		const Column *column = column_of(columns, &record->fields[i]);

		if (!column || !g_hash_table_add(seen, column->key))
			continue;
		worth.known++;
		worth.measure = worth.measure || column->measure >= 0;
		worth.place_or_period = worth.place_or_period || column->role == ROLE_PLACE ||
					column->role == ROLE_PLACE_CODE ||
					column->role == ROLE_PERIOD;
	}
	return worth;
}

guint header_known(const Columns *columns, const Record *record)
{
	return worth_of(columns, record).known;
}

/* Leaves @row at the header row; FALSE when there is none. */
static gboolean find_row(const Reading *reading, Row *row)
{
	g_autoptr(RecordReader) reader = reading_records(reading);
	int second_best = 0;

	*row = (Row){ .number = 0 };
	while (row->number < SEARCHED_RECORDS && row_next(reader, row)) {
		Worth worth = worth_of(reading->catalog->columns, &row->record);

		if (worth.place_or_period && worth.measure) {
			second_best = row->number;
			break;
		}
		if (second_best == 0 && worth.known >= KNOWN_AT_LEAST)
			second_best = row->number;
	}
	row->number = second_best;
	return second_best > 0;
}

static void refuse_unit(const Reading *reading, const Row *row, int field, const char *unit)
{
	Issue *issue = reading_issue(reading, ISSUE_UNIT_UNKNOWN, row, field);

	g_free(issue->value);
	issue->value = issue_text(unit);
	issue->expected = g_strdup(heading_units());
}

/* What stands behind "Đơn vị tính:" in the cell @field of a title, or in the next cell. */
static const char *title_unit(const Row *row, int field)
{
	const char *text = row_text(row, field), *colon = strrchr(text, ':');
	const char *rest = colon ? colon + 1 : "";

	return rest[strspn(rest, " ")] ? rest : row_text(row, field + 1);
}

/* "Đơn vị: nghìn đồng", "(nghìn đồng)", "Unit: thousand VND": a title that ends with a unit. */
static gboolean title_ends_with_unit(const char *text, int *digits)
{
	static const struct {
		const char *words;
		int digits;
	} units[] = {
		{ "nghindong", 3 },    { "ngandong", 3 },    { "1000dong", 3 },
		{ "trieudong", 6 },    { "tydong", 9 },	     { "thousandvnd", 3 },
		{ "thousanddong", 3 }, { "millionvnd", 6 },  { "milliondong", 6 },
		{ "billionvnd", 9 },   { "billiondong", 9 },
	};
	g_autofree char *folded = text_fold(text);
	gboolean told = strstr(folded, "donvi") || strstr(folded, "dvt") ||
			strstr(folded, "unit") || strchr(text, '(');

	for (guint i = 0; told && i < G_N_ELEMENTS(units); i++) {
		if (!g_str_has_suffix(folded, units[i].words))
			continue;
		*digits = units[i].digits;
		return TRUE;
	}
	return FALSE;
}

/*
 * Looks for "ĐVT: triệu đồng" in a row above the table.  FALSE, with an issue, for a unit that is
 * none: the amounts below may be a thousand times what they seem.
 */
static gboolean read_title(const Reading *reading, const Row *row, int *digits)
{
	for (int i = 0; (guint)i < row->record.count && i < FIELDS_MAX; i++) {
		g_autofree char *folded = text_fold(row_text(row, i));
		const char *unit = title_unit(row, i);

		if (title_ends_with_unit(row_text(row, i), digits))
			continue;
		if (!g_str_has_prefix(folded, "donvitinh") && !g_str_has_prefix(folded, "dvt"))
			continue;
		if (!*unit || heading_money_unit(unit, digits) || heading_count_unit(unit))
			continue;
		refuse_unit(reading, row, i, unit);
		return FALSE;
	}
	return TRUE;
}

/* The catalog has a column for every role. */
static const char *name_of_role(const Columns *columns, Role role)
{
	guint at = 0;

	while (columns_at(columns, at)->role != role)
		at++;
	return columns_at(columns, at)->name[LANGUAGE_VI];
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
		g_string_append_printf(names, "%s, ", name_of_role(columns, roles[i]));
	g_string_append(names, columns_measure(columns, 0)->name[LANGUAGE_VI]);
	reading_issue(reading, ISSUE_NO_HEADER, NULL, -1)->expected = g_strdup(names->str);
}

/* A number for each row of the table is no news to anyone. */
static gboolean is_serial_number(const char *heading)
{
	static const char *const names[] = { "stt", "tt", "sott", "sothutu", "no" };
	g_autofree char *folded = text_fold(heading);

	for (gsize i = 0; i < G_N_ELEMENTS(names); i++)
		if (strcmp(names[i], folded) == 0)
			return TRUE;
	return FALSE;
}

static void warn_unknown(const Reading *reading, const Row *row, int field, const char *heading)
{
	const char *nearest = NULL;

	if (!*heading || is_serial_number(heading))
		return;
	if (field < FIELDS_MAX)
		nearest = columns_nearest_name(reading->catalog->columns, heading);
	reading_issue(reading, ISSUE_COLUMN_UNKNOWN, row, field)->expected = g_strdup(nearest);
}

/* Where the header keeps the field of @column. */
static int *slot_of(Header *header, const Column *column)
{
	return column->measure >= 0 ? &header->measures[column->measure]
				    : &header->roles[column->role];
}

/* FALSE when the field refuses the file. */
static gboolean add_field(const Reading *reading, Header *header, const Row *row, int number)
{
	HeaderField field = { .heading = text_clean(row_text(row, number)) };
	Heading heading = heading_read(reading->catalog->columns, field.heading);
	int *slot = heading.column ? slot_of(header, heading.column) : NULL;
	gboolean twice = slot && *slot >= 0;

	if (twice)
		reading_issue(reading, ISSUE_COLUMN_TWICE, row, number)->expected =
		    issue_text(header_field(header, *slot)->heading);
	else if (slot)
		*slot = number;
	else
		warn_unknown(reading, row, number, field.heading);
	if (heading.strange_unit)
		refuse_unit(reading, row, number, heading.strange_unit);
	field.column = heading.column;
	field.unit_digits = heading.unit_digits;
	g_array_append_val(header->fields, field);
	return !twice && !heading.strange_unit;
}

/* FALSE, and an issue for each, when columns are missing without which no line can be read. */
static gboolean check_complete(const Reading *reading, const Header *header, const Row *row)
{
	static const Role roles[] = { ROLE_PLACE, ROLE_PERIOD, ROLE_AS_OF };
	const Columns *columns = reading->catalog->columns;
	gboolean complete = TRUE, measured = FALSE;

	for (gsize i = 0; i < G_N_ELEMENTS(roles); i++) {
		gboolean coded = roles[i] == ROLE_PLACE && header->roles[ROLE_PLACE_CODE] >= 0;

		if (coded || header->roles[roles[i]] >= 0)
			continue;
		reading_issue(reading, ISSUE_COLUMN_MISSING, row, -1)->expected =
		    g_strdup(name_of_role(columns, roles[i]));
		complete = FALSE;
	}
	for (guint i = 0; i < columns_measures(columns); i++)
		measured = measured || header->measures[i] >= 0;
	if (!measured)
		say_no_measure(reading, row);
	return complete && measured;
}

static Header *header_new(const Columns *columns)
{
	Header *header = g_new0(Header, 1);

	header->fields = g_array_new(FALSE, FALSE, sizeof(HeaderField));
	g_array_set_clear_func(header->fields, clear_field);
	header->measures = g_new(int, columns_measures(columns));
	for (int i = 0; i < ROLE_MEASURE; i++)
		header->roles[i] = -1;
	for (guint i = 0; i < columns_measures(columns); i++)
		header->measures[i] = -1;
	return header;
}

/* Fields up to the last one with a heading: spreadsheets add empty ones. */
static int width_of(const Row *row)
{
	int width = 0;

	for (int i = 0; (guint)i < row->record.count; i++)
		if (*row_text(row, i))
			width = i + 1;
	return width;
}

static gboolean fill_header(const Reading *reading, Header *header, const Row *row,
			    int title_digits)
{
	const Columns *columns = reading->catalog->columns;
	int width = width_of(row);
	gboolean fine = TRUE;

	header->row = row->number;
	header->line = row->record.line;
	header->start = row->record.start;
	header->length = row->record.size;
	for (int i = 0; i < width; i++)
		fine = add_field(reading, header, row, i) && fine;
	for (guint i = 0; i < header->fields->len; i++) {
		HeaderField *field = header_field(header, (int)i);

		if (title_digits >= 0 && field->column && field->column->kind == COLUMN_MONEY &&
		    !heading_read(columns, field->heading).has_unit)
			field->unit_digits = title_digits;
	}
	return check_complete(reading, header, row) && fine;
}

Header *header_read(const Reading *reading)
{
	g_autoptr(Header) header = header_new(reading->catalog->columns);
	g_autoptr(RecordReader) reader = reading_records(reading);
	Row found, row = { .number = 0 };
	int title_digits = -1;
	gboolean fine = TRUE;

	if (!find_row(reading, &found)) {
		say_no_header(reading);
		return NULL;
	}
	while (row_next(reader, &row) && row.number < found.number)
		fine = read_title(reading, &row, &title_digits) && fine;
	fine = fill_header(reading, header, &row, title_digits) && fine;
	return fine ? g_steal_pointer(&header) : NULL;
}

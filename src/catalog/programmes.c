/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "catalog/programmes.h"

#include "base/fault.h"
#include "base/number.h"
#include "catalog/register.h"

#include <string.h>

/* More is no target of anybody: a hundred times the budget of the whole country. */
#define TARGET_MAX INT64_C(1000000000000000000)

enum { FIRST_YEAR = 1990, LAST_YEAR = 2100 };

enum {
	CELL_PROGRAMME,
	CELL_NAME_VI,
	CELL_NAME_EN,
	CELL_PLACE,
	CELL_FIRST_YEAR,
	CELL_LAST_YEAR,
	CELL_MEASURE,
	CELL_SOURCE,
	CELL_TARGET,
	CELL_UNIT,
	CELL_COUNTED,
	CELL_DOCUMENT
};

struct Programmes {
	GPtrArray *targets; /* Target */
};

/* What a row is read with, and the row itself. */
typedef struct Reading {
	const CsvTable *table;
	guint row;
	const Places *places;
	const Columns *columns;
} Reading;

static void target_free(gpointer data)
{
	Target *target = data;

	g_free(target->programme);
	for (int i = 0; i < LANGUAGES; i++)
		g_free(target->name[i]);
	g_free(target->document);
	g_free(target->where);
	g_free(target);
}

void programmes_free(Programmes *programmes)
{
	if (!programmes)
		return;
	g_ptr_array_unref(programmes->targets);
	g_free(programmes);
}

static const char *cell(const Reading *reading, guint column)
{
	return csv_table_cell(reading->table, reading->row, column);
}

/* On the map of the day on which the programme begins; regions and the country by their keys. */
static gboolean read_place(const Reading *reading, Target *target, GError **error)
{
	const char *code = cell(reading, CELL_PLACE);
	PlaceAnswer answer;

	if (*code == '\0') {
		fault_set(error, FAULT_SETTINGS, "mục tiêu không có địa phương (cột 'place')",
			  "a target without a place (column 'place')");
		return FALSE;
	}
	target->place = places_by_key(reading->places, code);
	if (target->place && target->place->kind != PLACE_PROVINCE)
		return TRUE;
	answer = places_find(reading->places, NULL, code, day_make(target->period.first, 1, 1));
	target->place = answer.place;
	if (!target->place)
		fault_set(error, FAULT_SETTINGS, "không có địa phương '%s' vào năm %d",
			  "there is no place '%s' in %d", code, target->period.first);
	return target->place != NULL;
}

static gboolean read_years(const Reading *reading, Target *target, GError **error)
{
	const char *first = cell(reading, CELL_FIRST_YEAR), *last = cell(reading, CELL_LAST_YEAR);
	gint64 from = 0, to = 0;

	if (!g_ascii_string_to_signed(first, 10, FIRST_YEAR, LAST_YEAR, &from, NULL) ||
	    !g_ascii_string_to_signed(last, 10, FIRST_YEAR, LAST_YEAR, &to, NULL)) {
		fault_set(error, FAULT_SETTINGS, "năm '%s' hoặc '%s' không đúng",
			  "the year '%s' or '%s' is none", first, last);
		return FALSE;
	}
	target->period = (Period){ (int)from, (int)to };
	if (from > to)
		fault_set(error, FAULT_SETTINGS, "năm cuối %s trước năm đầu %s",
			  "the last year %s is before the first, %s", last, first);
	return from <= to;
}

static gboolean read_measure(const Reading *reading, Target *target, GError **error)
{
	const char *key = cell(reading, CELL_MEASURE);
	const char *near = columns_nearest(reading->columns, key);

	target->measure = columns_by_key(reading->columns, key);
	if (target->measure && target->measure->measure >= 0)
		return TRUE;
	if (near)
		fault_set(error, FAULT_SETTINGS, "không có số đo '%s'; có phải là '%s'?",
			  "there is no measure '%s'; is it '%s'?", key, near);
	else
		fault_set(error, FAULT_SETTINGS, "không có số đo '%s'", "there is no measure '%s'",
			  key);
	return FALSE;
}

static gboolean read_source(const Reading *reading, Target *target, GError **error)
{
	const char *key = cell(reading, CELL_SOURCE);

	for (guint i = 0; i < SOURCES; i++)
		if (strcmp(columns_sources[i], key) == 0)
			target->source = columns_sources[i];
	if (*key == '\0' || target->source)
		return TRUE;
	fault_set(error, FAULT_SETTINGS, "không có nguồn vốn '%s' (có: local, national, để trống)",
		  "no such source of money '%s' (there are: local, national, empty)", key);
	return FALSE;
}

/* The digits of the unit; -1 for a unit that is none, or not one of the measure. */
static int unit_digits(const char *unit, const Column *measure)
{
	static const char *const units[] = { "dong", "thousand", "million", "billion" };

	if (measure->kind != COLUMN_MONEY)
		return strcmp(unit, "count") == 0 ? 0 : -1;
	for (int i = 0; i < (int)G_N_ELEMENTS(units); i++)
		if (strcmp(units[i], unit) == 0)
			return 3 * i;
	return -1;
}

static gboolean read_value(const Reading *reading, Target *target, GError **error)
{
	const char *number = cell(reading, CELL_TARGET), *unit = cell(reading, CELL_UNIT);
	int digits = unit_digits(unit, target->measure);
	gint64 value = 0, factor;

	if (digits < 0) {
		fault_set(error, FAULT_SETTINGS,
			  "'%s' không phải đơn vị tính của số đo '%s' (tiền: dong, thousand, "
			  "million, billion; số đếm: count)",
			  "'%s' is no unit of the measure '%s' (money: dong, thousand, million, "
			  "billion; counts: count)",
			  unit, target->measure->key);
		return FALSE;
	}
	factor = number_power_of_ten(digits);
	if (*number != '\0' &&
	    !g_ascii_string_to_signed(number, 10, 1, TARGET_MAX / factor, &value, NULL)) {
		fault_set(error, FAULT_SETTINGS,
			  "mục tiêu '%s' không phải số nguyên lớn hơn 0 (không có mục tiêu thì để "
			  "trống)",
			  "the target '%s' is no whole number above 0 (leave it empty when there "
			  "is none)",
			  number);
		return FALSE;
	}
	target->value = value * factor;
	return TRUE;
}

static gboolean read_counted(const Reading *reading, Target *target, GError **error)
{
	const char *counted = cell(reading, CELL_COUNTED);

	target->level = strcmp(counted, "level") == 0;
	if (target->level || strcmp(counted, "sum") == 0)
		return TRUE;
	fault_set(error, FAULT_SETTINGS, "cách tính '%s' không có (có: sum, level)",
		  "no such way of counting '%s' (there are: sum, level)", counted);
	return FALSE;
}

/* Two targets of one thing for one year: nobody could say which counts. */
static gboolean check_overlap(const Programmes *programmes, const Target *target, GError **error)
{
	for (guint i = 0; i < programmes->targets->len; i++) {
		const Target *other = programmes->targets->pdata[i];

		if (other->place != target->place || other->measure != target->measure ||
		    other->source != target->source || other->period.last < target->period.first ||
		    target->period.last < other->period.first)
			continue;
		fault_set(error, FAULT_SETTINGS,
			  "trùng với %s: cùng địa phương, số đo, nguồn vốn và có năm chung",
			  "overlaps %s: the same place, measure, source of money and years",
			  other->where);
		return FALSE;
	}
	return TRUE;
}

/* "programmes.csv:3" of "templates/reference/programmes.csv:3". */
static char *short_place(const Reading *reading)
{
	g_autofree char *place = csv_table_place(reading->table, reading->row);

	return g_path_get_basename(place);
}

static gboolean read_target(const Reading *reading, Programmes *programmes, GError **error)
{
	Target *target = g_new0(Target, 1);
	gboolean fits = read_years(reading, target, error) && read_place(reading, target, error) &&
			read_measure(reading, target, error) &&
			read_source(reading, target, error) && read_value(reading, target, error) &&
			read_counted(reading, target, error) &&
			check_overlap(programmes, target, error);

	g_ptr_array_add(programmes->targets, target);
	if (!fits) {
		g_autofree char *place = csv_table_place(reading->table, reading->row);

		fault_prefix(error, place);
		return FALSE;
	}
	target->programme = g_strdup(cell(reading, CELL_PROGRAMME));
	target->name[LANGUAGE_VI] = g_strdup(cell(reading, CELL_NAME_VI));
	target->name[LANGUAGE_EN] = g_strdup(cell(reading, CELL_NAME_EN));
	target->document = g_strdup(cell(reading, CELL_DOCUMENT));
	target->where = short_place(reading);
	return TRUE;
}

Programmes *programmes_read(const char *folder, const Places *places, const Columns *columns,
			    GError **error)
{
	static const char *const names[] = { "programme", "name_vi",	     "name_en",
					     "place",	  "first_year",	     "last_year",
					     "measure",	  "source_of_money", "target",
					     "unit",	  "counted",	     "document",
					     NULL };
	g_autoptr(CsvTable) table = register_read(folder, "programmes.csv", names, error);
	g_autoptr(Programmes) programmes = g_new0(Programmes, 1);
	Reading reading = { .table = table, .places = places, .columns = columns };

	programmes->targets = g_ptr_array_new_with_free_func(target_free);
	if (!table)
		return NULL;
	for (reading.row = 0; reading.row < csv_table_rows(table); reading.row++)
		if (!read_target(&reading, programmes, error))
			return NULL;
	return g_steal_pointer(&programmes);
}

const Target *programmes_find(const Programmes *programmes, const Place *place, Period period,
			      const Column *measure, const char *source)
{
	for (guint i = 0; i < programmes->targets->len; i++) {
		const Target *target = programmes->targets->pdata[i];

		if (target->place == place && target->measure == measure &&
		    period_equal(target->period, period) && g_strcmp0(target->source, source) == 0)
			return target;
	}
	return NULL;
}

const GPtrArray *programmes_targets(const Programmes *programmes)
{
	return programmes->targets;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ledger/cut.h"

#include <string.h>

int axis_find(const char *key)
{
	for (int axis = 0; axis < (int)AXES; axis++)
		if (strcmp(axis_key(axis), key) == 0)
			return axis;
	return -1;
}

const char *axis_key(int axis)
{
	static const char *const keys[] = { "place", "period", "programme", "province",
					    "content-group" };

	return axis < AXIS_PLACE ? dimension_key((Dimension)axis) : keys[axis - AXIS_PLACE];
}

gboolean axis_is_place(int axis)
{
	return axis == AXIS_PLACE || axis == AXIS_PROVINCE;
}

int axis_dimension(int axis)
{
	if (axis < DIMENSIONS)
		return axis;
	return axis == AXIS_GROUP ? DIMENSION_CONTENT : -1;
}

Cut *cut_new(const Place *within)
{
	Cut *cut = g_new0(Cut, 1);

	cut->axes = g_array_new(FALSE, FALSE, sizeof(int));
	cut->periods = g_array_new(FALSE, FALSE, sizeof(Period));
	cut->within = within;
	return cut;
}

void cut_free(Cut *cut)
{
	if (!cut)
		return;
	g_array_unref(cut->axes);
	g_array_unref(cut->periods);
	g_free(cut);
}

void cut_add_axis(Cut *cut, int axis)
{
	g_array_append_val(cut->axes, axis);
}

gboolean cut_has_axis(const GArray *axes, int axis)
{
	for (guint i = 0; i < axes->len; i++)
		if (g_array_index(axes, int, i) == axis)
			return TRUE;
	return FALSE;
}

gboolean cut_axis_clashes(const GArray *axes, int axis)
{
	int dimension = axis_dimension(axis);

	for (guint i = 0; i < axes->len; i++) {
		int other = g_array_index(axes, int, i);

		if (other == axis || (axis_is_place(other) && axis_is_place(axis)) ||
		    (dimension >= 0 && axis_dimension(other) == dimension))
			return TRUE;
	}
	return FALSE;
}

FactQuery cut_row_query(const CutRow *row, const Expression *expression)
{
	FactQuery query = { .expression = expression, .place = row->place, .period = row->period };

	memcpy(query.values, row->values, sizeof(query.values));
	return query;
}

const Fact *cut_row_fact(FactStore *store, const CutRow *row, const Expression *expression)
{
	Expression asked = cut_row_expression(row, expression);
	FactQuery query = cut_row_query(row, &asked);

	return fact_get(store, &query);
}

GPtrArray *cut_places(const Ledger *ledger, const Place *place)
{
	return places_children(ledger_catalog(ledger)->places, place, ledger_report_date(ledger));
}

GPtrArray *cut_provinces(const Ledger *ledger, const Place *place, Day day)
{
	const Places *places = ledger_catalog(ledger)->places;
	g_autoptr(GPtrArray) parts = NULL;
	GPtrArray *provinces = g_ptr_array_new();

	if (place->kind == PLACE_PROVINCE) {
		g_ptr_array_add(provinces, (gpointer)place);
		return provinces;
	}
	parts = places_children(places, place, day);
	for (guint i = 0; i < parts->len; i++) {
		GPtrArray *below = cut_provinces(ledger, parts->pdata[i], day);

		g_ptr_array_extend_and_steal(provinces, below);
	}
	return provinces;
}

static int compare_periods(gconstpointer a, gconstpointer b)
{
	return period_compare(*(const Period *)a, *(const Period *)b);
}

GArray *cut_periods(const Ledger *ledger, const Place *place)
{
	const GPtrArray *positions = ledger_positions(ledger);
	GArray *periods = g_array_new(FALSE, FALSE, sizeof(Period));
	guint kept = 0;

	for (guint i = 0; i < positions->len; i++) {
		const Position *position = positions->pdata[i];

		if (place_is_within(position->place, place))
			g_array_append_val(periods, position->period);
	}
	g_array_sort(periods, compare_periods);
	for (guint i = 0; i < periods->len; i++) {
		Period period = g_array_index(periods, Period, i);

		if (kept == 0 || !period_equal(period, g_array_index(periods, Period, kept - 1)))
			g_array_index(periods, Period, kept++) = period;
	}
	g_array_set_size(periods, kept);
	return periods;
}

typedef struct ValueOrder {
	const Columns *columns;
	Dimension dimension;
} ValueOrder;

static int compare_values(gconstpointer a, gconstpointer b, gpointer data)
{
	const ValueOrder *order = data;
	const char *first = *(const char *const *)a, *second = *(const char *const *)b;
	int rank = columns_value_rank(order->columns, order->dimension, first);
	int other = columns_value_rank(order->columns, order->dimension, second);

	return rank != other ? (rank < other ? -1 : 1) : strcmp(first, second);
}

static void collect_values(const Position *position, Dimension dimension, GHashTable *values)
{
	for (guint i = 0; i < position->lines->len; i++) {
		const Line *line = position->lines->pdata[i];

		if (line->values[dimension])
			g_hash_table_add(values, (gpointer)line->values[dimension]);
	}
}

GPtrArray *cut_values(const Ledger *ledger, const Place *place, Dimension dimension)
{
	const GPtrArray *positions = ledger_positions(ledger);
	g_autoptr(GHashTable) seen = g_hash_table_new(NULL, NULL);
	ValueOrder order = { ledger_catalog(ledger)->columns, dimension };
	GPtrArray *values = g_ptr_array_new();
	GHashTableIter iter;
	gpointer value;

	for (guint i = 0; i < positions->len; i++) {
		const Position *position = positions->pdata[i];

		if (place_is_within(position->place, place))
			collect_values(position, dimension, seen);
	}
	g_hash_table_iter_init(&iter, seen);
	while (g_hash_table_iter_next(&iter, &value, NULL))
		g_ptr_array_add(values, value);
	g_ptr_array_sort_with_data(values, compare_values, &order);
	return values;
}

/* What one axis offers below @row: as many copies of it, each with its own value. */
static GArray *rows_of_places(const Ledger *ledger, const Cut *cut, const CutRow *row)
{
	g_autoptr(GPtrArray) places = cut_places(ledger, cut->within);
	GArray *rows = g_array_new(FALSE, FALSE, sizeof(CutRow));
	CutRow copy = *row;

	copy.place = cut->within;
	if (cut->roots)
		g_array_append_val(rows, copy);
	for (guint i = 0; i < places->len; i++) {
		const Place *place = places->pdata[i];
		g_autoptr(GPtrArray) parts = NULL;

		copy.place = place;
		g_array_append_val(rows, copy);
		if (!cut->roots || place->kind != PLACE_REGION)
			continue;
		parts = cut_places(ledger, place);
		for (guint j = 0; j < parts->len; j++) {
			copy.place = parts->pdata[j];
			g_array_append_val(rows, copy);
		}
	}
	return rows;
}

static GArray *rows_of_periods(const Ledger *ledger, const Cut *cut, const CutRow *row)
{
	g_autoptr(GArray) there = cut_periods(ledger, row->place);
	const GArray *periods = cut->periods->len > 0 ? cut->periods : there;
	GArray *rows = g_array_new(FALSE, FALSE, sizeof(CutRow));

	for (guint i = 0; i < periods->len; i++) {
		CutRow copy = *row;

		copy.period = g_array_index(periods, Period, i);
		g_array_append_val(rows, copy);
	}
	return rows;
}

static GArray *rows_of_sources(const Cut *cut, const CutRow *row)
{
	static const char *const sources[] = { "local", "national", NULL };
	GArray *rows = g_array_new(FALSE, FALSE, sizeof(CutRow));
	guint count = cut->totals ? 3 : 2;

	for (guint i = 0; i < count; i++) {
		CutRow copy = *row;

		copy.values[DIMENSION_SOURCE] = sources[i];
		g_array_append_val(rows, copy);
	}
	return rows;
}

static GArray *rows_of_provinces(const Ledger *ledger, const Cut *cut, const CutRow *row)
{
	g_autoptr(GPtrArray) provinces =
	    cut_provinces(ledger, cut->within, ledger_report_date(ledger));
	GArray *rows = g_array_new(FALSE, FALSE, sizeof(CutRow));

	for (guint i = 0; i < provinces->len; i++) {
		CutRow copy = *row;

		copy.place = provinces->pdata[i];
		g_array_append_val(rows, copy);
	}
	return rows;
}

/* The groups in force in the row's period, then the contents that no line of them covers. */
static GPtrArray *groups_of(const Ledger *ledger, const CutRow *row)
{
	const Columns *columns = ledger_catalog(ledger)->columns;
	Day day = MIN(ledger_report_date(ledger), period_end(row->period));
	g_autoptr(GPtrArray) contents = cut_values(ledger, row->place, DIMENSION_CONTENT);
	GPtrArray *values = columns_groups(columns, day);
	guint groups = values->len;

	for (guint i = 0; i < contents->len; i++) {
		gboolean in_group = FALSE;

		for (guint j = 0; j < groups && !in_group; j++)
			in_group = columns_group_has(columns, values->pdata[j], contents->pdata[i]);
		if (!in_group)
			g_ptr_array_add(values, contents->pdata[i]);
	}
	return values;
}

static GArray *rows_of_values(const Ledger *ledger, int axis, const CutRow *row)
{
	g_autoptr(GPtrArray) values = axis == AXIS_GROUP
					  ? groups_of(ledger, row)
					  : cut_values(ledger, row->place, (Dimension)axis);
	GArray *rows = g_array_new(FALSE, FALSE, sizeof(CutRow));

	for (guint i = 0; i < values->len; i++) {
		CutRow copy = *row;

		copy.values[axis_dimension(axis)] = values->pdata[i];
		g_array_append_val(rows, copy);
	}
	return rows;
}

/* The row itself, when the axis has nothing to choose. */
static GArray *rows_of_one(const CutRow *row)
{
	GArray *rows = g_array_new(FALSE, FALSE, sizeof(CutRow));

	g_array_append_vals(rows, row, 1);
	return rows;
}

static GArray *rows_of_axis(const Ledger *ledger, const Cut *cut, int axis, const CutRow *row)
{
	gboolean targets = cut_has_axis(cut->axes, AXIS_PROGRAMME);

	if (axis == AXIS_PROGRAMME)
		return cut_target_rows(ledger, cut, row);
	if (targets && (axis_is_place(axis) || axis == AXIS_PERIOD || axis == DIMENSION_SOURCE))
		return rows_of_one(row);
	if (axis == AXIS_PLACE)
		return rows_of_places(ledger, cut, row);
	if (axis == AXIS_PROVINCE)
		return rows_of_provinces(ledger, cut, row);
	if (axis == AXIS_PERIOD)
		return rows_of_periods(ledger, cut, row);
	if (cut->values[axis_dimension(axis)])
		return rows_of_one(row);
	return axis == DIMENSION_SOURCE ? rows_of_sources(cut, row)
					: rows_of_values(ledger, axis, row);
}

GArray *cut_rows(const Ledger *ledger, const Cut *cut)
{
	GArray *rows = g_array_new(FALSE, FALSE, sizeof(CutRow));
	int year = day_year(ledger_report_date(ledger));
	CutRow whole = { .place = cut->within, .period = { year, year } };

	if (cut->periods->len > 0)
		whole.period = g_array_index(cut->periods, Period, cut->periods->len - 1);
	memcpy(whole.values, cut->values, sizeof(whole.values));
	g_array_append_val(rows, whole);
	for (guint i = 0; i < cut->axes->len; i++) {
		GArray *finer = g_array_new(FALSE, FALSE, sizeof(CutRow));

		for (guint j = 0; j < rows->len; j++) {
			g_autoptr(GArray) below =
			    rows_of_axis(ledger, cut, g_array_index(cut->axes, int, i),
					 &g_array_index(rows, CutRow, j));

			g_array_append_vals(finer, below->data, below->len);
		}
		g_array_unref(rows);
		rows = finer;
	}
	return rows;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/fact_record.h"

#include "base/csv_table.h"
#include "base/fault.h"

#include <string.h>

typedef enum FactColumn {
	AT_ID,
	AT_PLACE,
	AT_PERIOD,
	AT_AS_OF,
	AT_SOURCE,
	AT_MEASURE,
	AT_VALUE,
	AT_UNIT,
	AT_STATE,
	AT_BASIS,
	AT_DENOMINATOR,
	AT_LINES,
	FACT_COLUMNS
} FactColumn;

static const char *const columns[FACT_COLUMNS + 1] = {
	[AT_ID] = "id",
	[AT_PLACE] = "place",
	[AT_PERIOD] = "period",
	[AT_AS_OF] = "as_of",
	[AT_SOURCE] = "source",
	[AT_MEASURE] = "measure",
	[AT_VALUE] = "value",
	[AT_UNIT] = "unit",
	[AT_STATE] = "state",
	[AT_BASIS] = "basis",
	[AT_DENOMINATOR] = "denominator",
	[AT_LINES] = "lines",
};

static const struct {
	const char *key;
	int decimals;
} units[] = {
	[RECORD_MONEY] = { "VND", 0 },	     [RECORD_COUNT] = { "count", 0 },
	[RECORD_PERCENT] = { "percent", 2 }, [RECORD_RATIO] = { "VND per VND", 2 },
	[RECORD_PLACES] = { "places", 0 },
};

/* Of days: they tell of the figures beside them, which are compared themselves. */
static const char *const units_of_days[] = { "date", "days", NULL };

static void free_record(gpointer data)
{
	FactRecord *record = data;

	g_free(record->key);
	g_free(record->id);
	g_free(record->place);
	g_free(record->source);
	g_free(record->measure);
	g_free(record->lines);
	g_free(record->basis);
	g_free(record);
}

const char *record_unit_key(RecordUnit unit)
{
	return units[unit].key;
}

int record_unit_decimals(RecordUnit unit)
{
	return units[unit].decimals;
}

char *fact_record_value(const FactRecord *record)
{
	if (record->state != FACT_VALUE)
		return g_strdup("");
	return number_plain(record->value, record_unit_decimals(record->unit));
}

Fact fact_record_marks(const FactRecord *record)
{
	return (Fact){ .state = record->state,
		       .weakest = record->weakest,
		       .incomplete = record->incomplete,
		       .mixed = record->mixed,
		       .of_places = record->unit == RECORD_PLACES };
}

char *fact_record_state(const FactRecord *record)
{
	Fact fact = fact_record_marks(record);

	return fact_state_text(&fact);
}

/* measure/place/period/DAY/source…: the day is the fourth part. */
static char *make_key(const char *id, const char *day)
{
	const char *at = id;
	gsize length = strlen(day);

	for (int i = 0; i < 3; i++) {
		at = strchr(at, '/');
		if (!at++)
			return NULL;
	}
	if (!g_str_has_prefix(at, day) || at[length] != '/')
		return NULL;
	return g_strdup_printf("%.*s%s", (int)(at - id), id, at + length);
}

static gboolean read_day(const char *text, Day *out_day)
{
	g_autofree char *none = day_iso(DAY_NONE);

	*out_day = day_parse_iso(text);
	return *out_day != DAY_NONE || strcmp(text, none) == 0;
}

static gboolean read_unit(const char *text, RecordUnit *out_unit)
{
	for (guint i = 0; i < G_N_ELEMENTS(units); i++) {
		if (strcmp(units[i].key, text) != 0)
			continue;
		*out_unit = (RecordUnit)i;
		return TRUE;
	}
	return FALSE;
}

static gboolean read_status(const char *word, Status *out_status)
{
	for (int i = 0; i < STATUSES; i++) {
		if (strcmp(status_key((Status)i), word) != 0)
			continue;
		*out_status = (Status)i;
		return TRUE;
	}
	return FALSE;
}

static gboolean read_first_word(const char *word, FactState *out_state)
{
	for (int i = 0; i < FACT_STATES; i++) {
		if (strcmp(fact_state_key((FactState)i), word) != 0)
			continue;
		*out_state = (FactState)i;
		return TRUE;
	}
	return FALSE;
}

/* "value estimate incomplete" */
static gboolean read_state(const char *text, FactRecord *record)
{
	g_auto(GStrv) words = g_strsplit(text, " ", -1);

	record->weakest = STATUS_OFFICIAL;
	if (!words[0] || !read_first_word(words[0], &record->state))
		return FALSE;
	for (guint i = 1; words[i]; i++) {
		if (strcmp(words[i], "incomplete") == 0)
			record->incomplete = TRUE;
		else if (strcmp(words[i], "mixed-days") == 0)
			record->mixed = TRUE;
		else if (!read_status(words[i], &record->weakest))
			return FALSE;
	}
	return TRUE;
}

/* Takes only what number_plain() gives back. */
static gboolean read_value(const char *text, FactRecord *record)
{
	g_auto(GStrv) parts = g_strsplit(text, ".", 2);
	g_autofree char *digits = g_strjoinv("", parts), *again = NULL;
	gint64 value = 0;

	if (record->state != FACT_VALUE)
		return *text == '\0';
	if (!g_ascii_string_to_signed(digits, 10, INT64_MIN, INT64_MAX, &value, NULL))
		return FALSE;
	record->value = value;
	again = fact_record_value(record);
	return strcmp(again, text) == 0;
}

/* There is no denominator without a value. */
static gboolean is_fraction(const char *denominator)
{
	return *denominator && strcmp(denominator, "1") != 0;
}

static FactRecord *copy_texts(const CsvTable *table, guint row)
{
	FactRecord *record = g_new0(FactRecord, 1);

	record->id = g_strdup(csv_table_cell(table, row, AT_ID));
	record->place = g_strdup(csv_table_cell(table, row, AT_PLACE));
	record->source = g_strdup(csv_table_cell(table, row, AT_SOURCE));
	record->measure = g_strdup(csv_table_cell(table, row, AT_MEASURE));
	record->lines = g_strdup(csv_table_cell(table, row, AT_LINES));
	record->basis = g_strdup(csv_table_cell(table, row, AT_BASIS));
	record->rounded = is_fraction(csv_table_cell(table, row, AT_DENOMINATOR));
	record->key = make_key(record->id, csv_table_cell(table, row, AT_AS_OF));
	return record;
}

static gboolean read_record(FactRecord *record, const CsvTable *table, guint row)
{
	return record->key &&
	       period_parse(csv_table_cell(table, row, AT_PERIOD), &record->period) &&
	       read_day(csv_table_cell(table, row, AT_AS_OF), &record->as_of) &&
	       read_unit(csv_table_cell(table, row, AT_UNIT), &record->unit) &&
	       read_state(csv_table_cell(table, row, AT_STATE), record) &&
	       read_value(csv_table_cell(table, row, AT_VALUE), record);
}

static int compare_keys(gconstpointer a, gconstpointer b)
{
	return strcmp((*(const FactRecord *const *)a)->key, (*(const FactRecord *const *)b)->key);
}

/* Two facts of one key could not be told apart. */
static gboolean check_keys(const GPtrArray *records, const char *path, GError **error)
{
	for (guint i = 1; i < records->len; i++) {
		const FactRecord *record = records->pdata[i];

		if (compare_keys(&records->pdata[i - 1], &records->pdata[i]) != 0)
			continue;
		fault_set(error, FAULT_DATA, "%s: có hai số '%s'", "%s: '%s' is there twice", path,
			  record->key);
		return FALSE;
	}
	return TRUE;
}

static gboolean add_records(GPtrArray *records, const CsvTable *table, GError **error)
{
	for (guint i = 0; i < csv_table_rows(table); i++) {
		FactRecord *record;
		g_autofree char *place = NULL;

		if (g_strv_contains(units_of_days, csv_table_cell(table, i, AT_UNIT)))
			continue;
		record = copy_texts(table, i);
		g_ptr_array_add(records, record);
		if (read_record(record, table, i))
			continue;
		place = csv_table_place(table, i);
		fault_set(error, FAULT_DATA, "%s: không hiểu được dòng này",
			  "%s: cannot be understood", place);
		return FALSE;
	}
	return TRUE;
}

GPtrArray *fact_records_read(GBytes *bytes, const char *path, GError **error)
{
	g_autoptr(CsvTable) table = csv_table_read(bytes, path, columns, CSV_WRITTEN, error);
	g_autoptr(GPtrArray) records = g_ptr_array_new_with_free_func(free_record);

	if (!table || !add_records(records, table, error))
		return NULL;
	g_ptr_array_sort(records, compare_keys);
	return check_keys(records, path, error) ? g_steal_pointer(&records) : NULL;
}

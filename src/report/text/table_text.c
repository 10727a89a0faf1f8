/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/text/table_text.h"

#include "base/csv_text.h"
#include "report/printed.h"
#include "report/text/json_text.h"
#include "report/text/text_grid.h"
#include "report/words.h"

#include <string.h>

/* A table of texts: the labels of a row, its date, then its facts. */
typedef struct Grid {
	FactStore *store;
	const TableQuestion *question;
	GArray *rows; /* CutRow: those that say something */
} Grid;

int table_format_find(const char *key)
{
	static const char *const keys[] = { "text", "csv", "json" };

	for (guint i = 0; i < G_N_ELEMENTS(keys); i++)
		if (strcmp(keys[i], key) == 0)
			return (int)i;
	return -1;
}

static const Fact *fact_at(const Grid *grid, const CutRow *row, guint column)
{
	return cut_row_fact(grid->store, row, grid->question->columns->pdata[column]);
}

static gboolean says_anything(const Grid *grid, const CutRow *row)
{
	for (guint i = 0; i < grid->question->columns->len; i++)
		if (fact_is_stated(fact_at(grid, row, i)))
			return TRUE;
	return FALSE;
}

static GArray *choose_rows(const Grid *grid)
{
	g_autoptr(GArray) all = cut_rows(fact_store_ledger(grid->store), grid->question->cut);
	GArray *rows = g_array_new(FALSE, FALSE, sizeof(CutRow));

	for (guint i = 0; i < all->len; i++)
		if (says_anything(grid, &g_array_index(all, CutRow, i)))
			g_array_append_val(rows, g_array_index(all, CutRow, i));
	return rows;
}

static char *label_key(const CutRow *row, int axis)
{
	if (axis_is_place(axis))
		return g_strdup(row->place->key);
	if (axis == AXIS_PERIOD)
		return period_text(row->period);
	if (axis == AXIS_PROGRAMME)
		return g_strconcat(row->target->measure->key, row->target->source ? "." : "",
				   row->target->source, NULL);
	if (!row->values[axis_dimension(axis)])
		return g_strdup("total");
	return g_strdup(row->values[axis_dimension(axis)]);
}

/* The same for people. */
static char *label_name(const Grid *grid, const CutRow *row, int axis)
{
	const Ledger *ledger = fact_store_ledger(grid->store);
	const Columns *columns = ledger_catalog(ledger)->columns;
	Language language = grid->question->language;

	if (axis == AXIS_PROGRAMME)
		return printed_target(row->target, columns, 0, language);
	if (axis_is_place(axis) && row->target)
		return printed_target_place(row->target, ledger_report_date(ledger), language);

	if (axis_is_place(axis))
		return g_strdup(row->place->short_name[language]);
	if (axis == AXIS_PERIOD)
		return printed_period(row->period);
	axis = axis_dimension(axis);
	if (!row->values[axis])
		return g_strdup(word_text(WORD_TOTAL_SOURCES, language));
	return g_strdup(columns_value_name(columns, (Dimension)axis, row->values[axis], language));
}

/* Whether the fact dates its row: of the row's own period, and one that grows from day to day. */
static gboolean dates_row(const Fact *fact, gboolean growing)
{
	return fact->as_of != DAY_NONE && !fact->expression.has_period &&
	       fact->expression.offset == 0 &&
	       (!growing || (fact->state == FACT_VALUE && !fact->expression.measure->whole_year));
}

/* The last day of the figures that grow; of any, when none does. */
static Day row_day(const Grid *grid, const CutRow *row)
{
	Day day = DAY_NONE;

	for (int growing = 1; growing >= 0 && day == DAY_NONE; growing--) {
		for (guint i = 0; i < grid->question->columns->len; i++) {
			const Fact *fact = fact_at(grid, row, i);

			if (dates_row(fact, growing))
				day = MAX(day, fact->as_of);
		}
	}
	return day;
}

static char *plain_value(const Fact *fact)
{
	return fact->state == FACT_VALUE ? fact_plain(fact) : g_strdup(fact_state_key(fact->state));
}

static char *printed_value(const Grid *grid, const Fact *fact)
{
	Style style = { grid->question->language, 0, 0, 2 };
	g_autofree char *number = printed_number(fact, &style);
	g_autofree char *mark =
	    fact->state == FACT_VALUE ? printed_mark(fact, grid->question->language) : NULL;

	return mark ? g_strdup_printf("%s %s", number, mark) : g_steal_pointer(&number);
}

/* "rate=no-plan; implemented@-1=value of 2024-12-31": what the row's other fields do not tell. */
static char *row_states(const Grid *grid, const CutRow *row)
{
	GString *text = g_string_new(NULL);
	Day day = row_day(grid, row);

	for (guint i = 0; i < grid->question->columns->len; i++) {
		const Fact *fact = fact_at(grid, row, i);
		g_autofree char *state = fact_state_text(fact), *as_of = day_iso(fact->as_of);
		gboolean other_day =
		    fact->state == FACT_VALUE && fact->as_of != day && fact->as_of != DAY_NONE;

		if (strcmp(state, "value") == 0 && !other_day)
			continue;
		g_string_append_printf(text, "%s%s=%s%s%s", text->len ? "; " : "",
				       grid->question->names[i], state, other_day ? " of " : "",
				       other_day ? as_of : "");
	}
	return g_string_free(text, FALSE);
}

/* All fields of one row; NULL-terminated, owned. */
static char **list_fields(const Grid *grid, const CutRow *row, TableFormat format)
{
	const GArray *axes = grid->question->cut->axes;
	g_autoptr(GStrvBuilder) fields = g_strv_builder_new();
	g_autofree char *day = day_iso(row_day(grid, row)), *states = row_states(grid, row);

	for (guint i = 0; i < axes->len; i++) {
		int axis = g_array_index(axes, int, i);
		g_autofree char *label =
		    format == TABLE_TEXT ? label_name(grid, row, axis) : label_key(row, axis);

		g_strv_builder_add(fields, label);
	}
	g_strv_builder_add(fields, day);
	for (guint i = 0; i < grid->question->columns->len; i++) {
		const Fact *fact = fact_at(grid, row, i);
		g_autofree char *value =
		    format == TABLE_TEXT ? printed_value(grid, fact) : plain_value(fact);

		g_strv_builder_add(fields, value);
	}
	g_strv_builder_add(fields, states);
	return g_strv_builder_end(fields);
}

static char **list_names(const Grid *grid)
{
	const GArray *axes = grid->question->cut->axes;
	g_autoptr(GStrvBuilder) names = g_strv_builder_new();

	for (guint i = 0; i < axes->len; i++)
		g_strv_builder_add(names, axis_key(g_array_index(axes, int, i)));
	g_strv_builder_add(names, "as_of");
	g_strv_builder_addv(names, (const char **)grid->question->names);
	g_strv_builder_add(names, "states");
	return g_strv_builder_end(names);
}

static char *write_csv(const Grid *grid)
{
	g_auto(GStrv) names = list_names(grid);
	GString *text = g_string_new(NULL);

	csv_text_record(text, (const char *const *)names);
	for (guint i = 0; i < grid->rows->len; i++) {
		g_auto(GStrv) fields =
		    list_fields(grid, &g_array_index(grid->rows, CutRow, i), TABLE_CSV);

		csv_text_record(text, (const char *const *)fields);
	}
	return g_string_free(text, FALSE);
}

static void write_object(const Grid *grid, const CutRow *row, char **names, GString *text)
{
	g_auto(GStrv) fields = list_fields(grid, row, TABLE_JSON);
	guint labels = grid->question->cut->axes->len + 1;
	guint end = labels + grid->question->columns->len;

	for (guint i = 0; fields[i]; i++) {
		const Fact *fact = i < labels || i >= end ? NULL : fact_at(grid, row, i - labels);

		g_string_append(text, i ? "," : "{");
		json_text_append(text, names[i]);
		g_string_append_c(text, ':');
		if (fact && fact->state == FACT_VALUE && strchr(fields[i] + 1, '-'))
			json_text_append(text, fields[i]); /* a date */
		else if (fact && fact->state == FACT_VALUE)
			g_string_append(text, fields[i]);
		else if (fact)
			g_string_append(text, "null");
		else
			json_text_append(text, fields[i]);
	}
	g_string_append_c(text, '}');
}

static char *write_json(const Grid *grid)
{
	g_auto(GStrv) names = list_names(grid);
	GString *text = g_string_new("[");

	for (guint i = 0; i < grid->rows->len; i++) {
		g_string_append(text, i ? ",\n" : "\n");
		write_object(grid, &g_array_index(grid->rows, CutRow, i), names, text);
	}
	g_string_append(text, grid->rows->len ? "\n]\n" : "]\n");
	return g_string_free(text, FALSE);
}

static char *write_text(const Grid *grid)
{
	g_autoptr(GPtrArray) lines = g_ptr_array_new_with_free_func((GDestroyNotify)g_strfreev);
	guint labels = grid->question->cut->axes->len + 1;
	Language language = grid->question->language;
	g_autofree char *unit =
	    word_fill(WORD_SUBTITLE, language, "unit", word_text(WORD_UNIT_DONG, language), NULL);
	GString *text = g_string_new(NULL);

	g_ptr_array_add(lines, list_names(grid));
	for (guint i = 0; i < grid->rows->len; i++)
		g_ptr_array_add(
		    lines, list_fields(grid, &g_array_index(grid->rows, CutRow, i), TABLE_TEXT));
	text_grid_append(text, lines, labels);
	g_string_append_printf(text, "%s\n",
			       grid->rows->len ? unit : word_text(WORD_NO_MATCH, language));
	return g_string_free(text, FALSE);
}

char *table_text_write(FactStore *store, const TableQuestion *question, TableFormat format)
{
	static char *(*const writers[])(const Grid *) = { write_text, write_csv, write_json };
	Grid grid = { .store = store, .question = question };
	char *text;

	grid.rows = choose_rows(&grid);
	text = writers[format](&grid);
	g_array_unref(grid.rows);
	return text;
}

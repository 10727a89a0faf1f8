/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/report.h"

void cell_clear(Cell *cell)
{
	g_clear_pointer(&cell->text, g_free);
	g_clear_pointer(&cell->mark, g_free);
	g_clear_pointer(&cell->fact, g_free);
}

static void clear_cell(gpointer data)
{
	cell_clear(data);
}

static void free_column(gpointer data)
{
	TableColumn *column = data;

	g_free(column->group);
	g_free(column->title);
	g_free(column);
}

static void free_row(gpointer data)
{
	TableRow *row = data;

	g_array_unref(row->cells);
	g_free(row);
}

Table *table_new(void)
{
	Table *table = g_new0(Table, 1);

	table->columns = g_ptr_array_new_with_free_func(free_column);
	table->rows = g_ptr_array_new_with_free_func(free_row);
	table->notes = g_ptr_array_new_with_free_func(g_free);
	return table;
}

void table_free(Table *table)
{
	if (!table)
		return;
	g_free(table->name);
	g_free(table->title);
	g_free(table->subtitle);
	g_ptr_array_unref(table->columns);
	g_ptr_array_unref(table->rows);
	g_ptr_array_unref(table->notes);
	g_free(table);
}

void table_add_column(Table *table, const char *group, const char *title, gboolean label)
{
	TableColumn *column = g_new0(TableColumn, 1);

	column->group = g_strdup(group);
	column->title = g_strdup(title);
	column->label = label;
	g_ptr_array_add(table->columns, column);
}

TableRow *table_add_row(Table *table, RowRole role)
{
	TableRow *row = g_new0(TableRow, 1);

	row->role = role;
	row->cells = g_array_new(FALSE, TRUE, sizeof(Cell));
	g_array_set_clear_func(row->cells, clear_cell);
	g_array_set_size(row->cells, table->columns->len);
	g_ptr_array_add(table->rows, row);
	return row;
}

Cell *table_row_cell(TableRow *row, guint column)
{
	return &g_array_index(row->cells, Cell, column);
}

static void clear_part(gpointer data)
{
	Part *part = data;

	g_free(part->text);
	g_free(part->fact);
}

static void free_bar(gpointer data)
{
	Bar *bar = data;

	g_free(bar->label);
	g_array_unref(bar->parts);
	clear_part(&bar->plan);
	g_free(bar->left);
	g_free(bar->rate);
	g_free(bar->remark);
	g_free(bar);
}

Bar *bar_new(void)
{
	Bar *bar = g_new0(Bar, 1);

	bar->parts = g_array_new(FALSE, TRUE, sizeof(Part));
	g_array_set_clear_func(bar->parts, clear_part);
	return bar;
}

static void free_group(gpointer data)
{
	BarGroup *group = data;

	g_free(group->title);
	g_free(group->remark);
	g_ptr_array_unref(group->bars);
	g_free(group);
}

BarGroup *bar_group_new(void)
{
	BarGroup *group = g_new0(BarGroup, 1);

	group->bars = g_ptr_array_new_with_free_func(free_bar);
	return group;
}

static void free_step(gpointer data)
{
	Step *step = data;

	g_free(step->label);
	g_free(step->text);
	g_free(step->fact);
	g_free(step);
}

Figure *figure_new(FigureForm form)
{
	Figure *figure = g_new0(Figure, 1);

	figure->form = form;
	figure->groups = g_ptr_array_new_with_free_func(free_group);
	figure->steps = g_ptr_array_new_with_free_func(free_step);
	return figure;
}

void figure_free(Figure *figure)
{
	if (!figure)
		return;
	g_free(figure->kicker);
	g_free(figure->title);
	g_free(figure->subtitle);
	g_ptr_array_unref(figure->groups);
	g_free(figure->done_word);
	g_free(figure->plan_word);
	g_free(figure->rate_title);
	g_ptr_array_unref(figure->steps);
	g_free(figure->note);
	g_free(figure);
}

static void free_pair(gpointer data)
{
	Pair *pair = data;

	g_free(pair->label);
	g_free(pair->value);
	g_free(pair);
}

static void clear_number(gpointer data)
{
	TextNumber *number = data;

	g_free(number->text);
	g_free(number->fact);
}

Report *report_new(Language language)
{
	Report *report = g_new0(Report, 1);

	report->language = language;
	report->cover = g_ptr_array_new_with_free_func(free_pair);
	report->figures = g_ptr_array_new_with_free_func((GDestroyNotify)figure_free);
	report->tables = g_ptr_array_new_with_free_func((GDestroyNotify)table_free);
	report->notes = g_ptr_array_new_with_free_func(g_free);
	report->numbers = g_array_new(FALSE, FALSE, sizeof(TextNumber));
	g_array_set_clear_func(report->numbers, clear_number);
	return report;
}

void report_free(Report *report)
{
	if (!report)
		return;
	g_free(report->slug);
	g_free(report->key);
	g_free(report->text);
	g_array_unref(report->numbers);
	g_free(report->title);
	g_free(report->place);
	g_free(report->date);
	g_free(report->created);
	g_ptr_array_unref(report->cover);
	g_ptr_array_unref(report->figures);
	g_ptr_array_unref(report->tables);
	g_ptr_array_unref(report->notes);
	table_free(report->sources);
	g_free(report->source_line);
	g_free(report->illustrative);
	g_free(report);
}

char *report_file(const Report *report, const char *folder, const char *ending)
{
	const char *inner = report->country || *folder ? "" : "region/";

	return g_strdup_printf("%s%s%s.%s", folder, inner, report->slug, ending);
}

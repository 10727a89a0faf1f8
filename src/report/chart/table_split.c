/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/chart/table_split.h"

#include "report/chart/table_grid.h"

/* What is gathered of a table that is too wide for one grid. */
typedef struct Split {
	const Table *table;
	const Measure *measure;
	GPtrArray *grids;
	GArray *columns; /* indices of the grid in the making: those of the labels first */
	guint labels;
} Split;

static void end_grid(Split *split)
{
	Grid *grid = grid_new(split->table, split->columns);

	grid_fit(grid, split->table, split->measure, 0.0);
	g_ptr_array_add(split->grids, grid);
	g_array_set_size(split->columns, split->labels);
}

/* Whether the columns go into one grid whose type is not below @least. */
static gboolean fits(const Split *split, double least)
{
	g_autoptr(Grid) grid = grid_new(split->table, split->columns);

	return grid_fit(grid, split->table, split->measure, least);
}

/* In letters of the usual size, since there is room enough beneath. */
static gboolean add_columns(Split *split, guint first, guint last)
{
	guint before = split->columns->len;

	for (guint i = first; i <= last; i++)
		g_array_append_val(split->columns, i);
	if (fits(split, 1.0))
		return TRUE;
	g_array_set_size(split->columns, before);
	return FALSE;
}

/* Columns under one heading stay together when they can. */
static void split_group(Split *split, guint first, guint last)
{
	if (add_columns(split, first, last))
		return;
	if (split->columns->len > split->labels)
		end_grid(split);
	if (add_columns(split, first, last))
		return;
	for (guint i = first; i <= last; i++) {
		if (add_columns(split, i, i))
			continue;
		if (split->columns->len > split->labels)
			end_grid(split);
		if (!add_columns(split, i, i)) {
			g_array_append_val(split->columns, i);
			end_grid(split);
		}
	}
}

static void split_columns(Split *split)
{
	const GPtrArray *columns = split->table->columns;

	g_array_set_size(split->columns, split->labels);
	for (guint first = split->labels, last; first < columns->len; first = last + 1) {
		const char *group = ((TableColumn *)columns->pdata[first])->group;

		last = first;
		while (group && last + 1 < columns->len &&
		       g_strcmp0(group, ((TableColumn *)columns->pdata[last + 1])->group) == 0)
			last++;
		split_group(split, first, last);
	}
	if (split->columns->len > split->labels || split->grids->len == 0)
		end_grid(split);
}

GPtrArray *table_split(const Table *table, const Measure *measure)
{
	g_autoptr(GArray) columns = g_array_new(FALSE, FALSE, sizeof(guint));
	Split split = { .table = table, .measure = measure, .columns = columns };

	split.grids = g_ptr_array_new_with_free_func((GDestroyNotify)grid_free);
	for (guint i = 0; i < table->columns->len; i++) {
		const TableColumn *column = g_ptr_array_index(table->columns, i);

		split.labels += column->label ? 1 : 0;
		g_array_append_val(columns, i);
	}
	if (fits(&split, 0.0))
		end_grid(&split);
	else
		split_columns(&split);
	return split.grids;
}

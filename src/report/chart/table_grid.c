/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/chart/table_grid.h"

#include "report/chart/style.h"
#include "report/chart/wrap.h"

#include <math.h>

#define GAP 9.5
#define GAP_TIGHT 6.4

typedef struct Need {
	double whole; /* title on one line */
	double least; /* title on as many lines as it has words */
} Need;

TextStyle grid_cell_style(RowRole role)
{
	switch (role) {
	case ROW_TOTAL:
		return STYLE_CELL_BOLD;
	case ROW_REST:
		return (TextStyle){ STYLE_CELL.font, COLOUR_SECOND };
	case ROW_PLAIN:
		break;
	}
	return STYLE_CELL;
}

void grid_free(Grid *grid)
{
	if (!grid)
		return;
	g_array_unref(grid->spans);
	g_array_unref(grid->columns);
	g_free(grid);
}

const GridColumn *grid_column(const Grid *grid, guint index)
{
	return &g_array_index(grid->columns, GridColumn, index);
}

gboolean grid_has_titles(const Grid *grid)
{
	for (guint i = 0; i < grid->spans->len; i++)
		if (g_array_index(grid->spans, GridSpan, i).title)
			return TRUE;
	return FALSE;
}

static void find_spans(Grid *grid, const Table *table)
{
	for (guint i = 0; i < table->columns->len; i++) {
		const TableColumn *column = g_ptr_array_index(table->columns, i);
		GridSpan *last = grid->spans->len > 0
				     ? &g_array_index(grid->spans, GridSpan, grid->spans->len - 1)
				     : NULL;

		if (last && column->group && g_strcmp0(last->title, column->group) == 0) {
			last->last = i;
		} else {
			GridSpan span = { column->group, i, i };

			g_array_append_val(grid->spans, span);
		}
	}
}

static double widest_word(const Measure *measure, const char *text, Font font)
{
	g_autofree char *bound = wrap_bind(text);
	g_auto(GStrv) words = g_strsplit(bound, " ", -1);
	double widest = 0.0;

	for (guint i = 0; words[i]; i++)
		widest = fmax(widest, measure_width(measure, words[i], font));
	return widest;
}

static Need column_need(const Table *table, guint index, const Measure *measure)
{
	const TableColumn *column = g_ptr_array_index(table->columns, index);
	Need need = { 0.0, 0.0 };

	for (guint i = 0; i < table->rows->len; i++) {
		TableRow *row = g_ptr_array_index(table->rows, i);
		const Cell *cell = table_row_cell(row, index);

		if (cell->text)
			need.least =
			    fmax(need.least, measure_width(measure, cell->text,
							   grid_cell_style(row->role).font));
	}
	need.whole = need.least;
	if (column->title) {
		Font font = STYLE_CELL_HEAD.font;

		need.whole = fmax(need.whole, measure_width(measure, column->title, font));
		need.least = fmax(need.least, widest_word(measure, column->title, font));
	}
	return need;
}

static GArray *column_needs(const Table *table, const Grid *grid, const Measure *measure)
{
	GArray *needs = g_array_new(FALSE, FALSE, sizeof(Need));

	for (guint i = 0; i < table->columns->len; i++) {
		Need need = column_need(table, i, measure);

		g_array_append_val(needs, need);
	}
	/* A heading over a single column; a wider one has room over its columns. */
	for (guint i = 0; i < grid->spans->len; i++) {
		const GridSpan *span = &g_array_index(grid->spans, GridSpan, i);
		Need *need = &g_array_index(needs, Need, span->first);
		double width;

		if (!span->title || span->first != span->last)
			continue;
		width = measure_width(measure, span->title, STYLE_CELL_BOLD.font);
		need->whole = fmax(need->whole, width);
		need->least = fmax(need->least, width);
	}
	return needs;
}

typedef struct Widths {
	double labels; /* all that the labels ask for */
	double widest; /* column of numbers */
	double whole, least;
	guint numbers, label_columns;
} Widths;

static Widths add_up(const Table *table, const GArray *needs)
{
	Widths widths = { .numbers = 0 };

	for (guint i = 0; i < needs->len; i++) {
		const TableColumn *column = g_ptr_array_index(table->columns, i);
		const Need *need = &g_array_index(needs, Need, i);

		if (column->label) {
			widths.labels += need->whole + (widths.label_columns++ > 0 ? GAP : 0.0);
			continue;
		}
		widths.numbers++;
		widths.widest = fmax(widths.widest, need->whole);
		widths.whole += need->whole;
		widths.least += need->least;
	}
	return widths;
}

/* How the columns of numbers are made: the first way that leaves the labels their room. */
typedef struct Way {
	gboolean equal, wraps;
	double gap;
} Way;

static double numbers_width(const Widths *widths, const Way *way)
{
	if (way->equal)
		return widths->numbers * (widths->widest + way->gap);
	return (way->wraps ? widths->least : widths->whole) + widths->numbers * way->gap;
}

static Way choose_way(const Widths *widths)
{
	static const Way ways[] = { { TRUE, FALSE, GAP },
				    { TRUE, FALSE, GAP_TIGHT },
				    { FALSE, FALSE, GAP },
				    { FALSE, TRUE, GAP },
				    { FALSE, TRUE, GAP_TIGHT } };

	for (gsize i = 0; i + 1 < G_N_ELEMENTS(ways); i++)
		if (widths->labels + numbers_width(widths, &ways[i]) <= TEXT_WIDTH)
			return ways[i];
	return ways[G_N_ELEMENTS(ways) - 1];
}

static void set_columns(Grid *grid, const Table *table, const GArray *needs)
{
	Widths widths = add_up(table, needs);
	Way way = choose_way(&widths);
	double room = TEXT_WIDTH - numbers_width(&widths, &way);
	/* Labels shrink alike when they do not have all their room. */
	double shrink = widths.labels > room ? room / widths.labels : 1.0;
	double x = MARGIN_LEFT;
	guint labels = 0;

	for (guint i = 0; i < needs->len; i++) {
		const TableColumn *column = g_ptr_array_index(table->columns, i);
		const Need *need = &g_array_index(needs, Need, i);
		GridColumn place = { .left = x, .wraps = way.wraps || column->label };
		double width = way.wraps ? need->least : need->whole;

		if (column->label) {
			labels++;
			place.right = labels == widths.label_columns ? MARGIN_LEFT + room
								     : x + need->whole * shrink;
			x = place.right + (labels == widths.label_columns ? 0.0 : GAP * shrink);
		} else {
			place.right = x + way.gap + (way.equal ? widths.widest : width);
			place.left = place.right - width;
			x = place.right;
		}
		g_array_append_val(grid->columns, place);
	}
}

Grid *grid_new(const Table *table, const Measure *measure)
{
	Grid *grid = g_new0(Grid, 1);
	g_autoptr(GArray) needs = NULL;

	grid->spans = g_array_new(FALSE, FALSE, sizeof(GridSpan));
	grid->columns = g_array_new(FALSE, FALSE, sizeof(GridColumn));
	find_spans(grid, table);
	needs = column_needs(table, grid, measure);
	set_columns(grid, table, needs);
	return grid;
}

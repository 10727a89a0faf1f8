/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/chart/table_grid.h"

#include "report/chart/style.h"
#include "report/chart/wrap.h"

#include <math.h>

#define GAP 9.5
#define GAP_TIGHT 6.4
#define GAP_CLOSE 4.8
/* A column of labels that breaks its lines is not narrower, unless its labels are. */
#define LABEL_LEAST 72.0
/* When nothing else helps: what the labels keep. */
#define LABELS_SHARE 0.4
/* What smaller type makes of the 8.8 points of a cell. */
#define TYPE(size) ((size) / 8.8)

typedef struct Need {
	double whole; /* title on one line */
	double least; /* title on as many lines as it has words; a label as well */
} Need;

/* How the columns are made: the first way that leaves the labels their room. */
typedef struct Way {
	gboolean equal, wraps, whole_labels;
	double gap, type;
} Way;

static const Way ways[] = {
	{ TRUE, FALSE, TRUE, GAP, 1.0 },
	{ TRUE, FALSE, TRUE, GAP_TIGHT, 1.0 },
	{ FALSE, FALSE, TRUE, GAP, 1.0 },
	{ FALSE, TRUE, TRUE, GAP, 1.0 },
	{ FALSE, TRUE, FALSE, GAP_TIGHT, 1.0 },
	{ FALSE, TRUE, FALSE, GAP_CLOSE, 1.0 },
	{ FALSE, TRUE, FALSE, GAP_CLOSE, TYPE(8.2) },
	{ FALSE, TRUE, FALSE, GAP_CLOSE, TYPE(7.6) },
	{ FALSE, TRUE, FALSE, GAP_CLOSE, TYPE(7.0) },
	{ FALSE, TRUE, FALSE, GAP_CLOSE, TYPE(6.5) },
};

typedef struct Widths {
	double labels;	     /* all that the labels ask for */
	double labels_least; /* with their lines broken */
	double widest;	     /* column of numbers */
	double whole, least;
	guint numbers, label_columns;
} Widths;

TextStyle grid_style(const Grid *grid, TextStyle style)
{
	style.font.size *= grid->type;
	return style;
}

TextStyle grid_cell_style(const Grid *grid, RowRole role)
{
	switch (role) {
	case ROW_TOTAL:
		return grid_style(grid, STYLE_CELL_BOLD);
	case ROW_REST:
		return grid_style(grid, (TextStyle){ STYLE_CELL.font, COLOUR_SECOND });
	case ROW_PLAIN:
		break;
	}
	return grid_style(grid, STYLE_CELL);
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

static const TableColumn *column_of(const Table *table, const Grid *grid, guint index)
{
	return g_ptr_array_index(table->columns, grid_column(grid, index)->index);
}

static void find_spans(Grid *grid, const Table *table)
{
	for (guint i = 0; i < grid->columns->len; i++) {
		const TableColumn *column = column_of(table, grid, i);
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

static void need_cell(Need *need, const Measure *measure, const char *text, Font font)
{
	need->whole = fmax(need->whole, measure_width(measure, text, font));
	need->least = fmax(need->least, widest_word(measure, text, font));
}

static Need column_need(const Table *table, const Grid *grid, guint index, const Measure *measure)
{
	const TableColumn *column = column_of(table, grid, index);
	Need need = { 0.0, 0.0 };

	for (guint i = 0; i < table->rows->len; i++) {
		TableRow *row = g_ptr_array_index(table->rows, i);
		const Cell *cell = table_row_cell(row, grid_column(grid, index)->index);

		Font font = grid_cell_style(grid, row->role).font;

		if (cell->text && column->label)
			need_cell(&need, measure, cell->text, font);
		else if (cell->text)
			need.whole = fmax(need.whole, measure_width(measure, cell->text, font));
	}
	/* A number stays on its line. */
	if (!column->label)
		need.least = need.whole;
	if (column->title)
		need_cell(&need, measure, column->title, grid_style(grid, STYLE_CELL_HEAD).font);
	if (column->label)
		need.least = fmax(need.least, fmin(need.whole, LABEL_LEAST * grid->type));
	return need;
}

/* A heading that is wider than the columns beneath it. */
static void need_span(GArray *needs, const GridSpan *span, double width)
{
	guint count = span->last - span->first + 1;
	double whole = (count - 1) * GAP_CLOSE, least = whole;

	for (guint i = span->first; i <= span->last; i++) {
		whole += g_array_index(needs, Need, i).whole;
		least += g_array_index(needs, Need, i).least;
	}
	for (guint i = span->first; i <= span->last; i++) {
		Need *need = &g_array_index(needs, Need, i);

		need->whole += fmax(width - whole, 0.0) / count;
		need->least += fmax(width - least, 0.0) / count;
	}
}

static GArray *column_needs(const Table *table, const Grid *grid, const Measure *measure)
{
	GArray *needs = g_array_new(FALSE, FALSE, sizeof(Need));
	Font font = grid_style(grid, STYLE_CELL_BOLD).font;

	for (guint i = 0; i < grid->columns->len; i++) {
		Need need = column_need(table, grid, i, measure);

		g_array_append_val(needs, need);
	}
	for (guint i = 0; i < grid->spans->len; i++) {
		const GridSpan *span = &g_array_index(grid->spans, GridSpan, i);

		if (span->title)
			need_span(needs, span, measure_width(measure, span->title, font));
	}
	return needs;
}

static Widths add_up(const Table *table, const Grid *grid, const GArray *needs)
{
	Widths widths = { .numbers = 0 };

	for (guint i = 0; i < needs->len; i++) {
		const TableColumn *column = column_of(table, grid, i);
		const Need *need = &g_array_index(needs, Need, i);

		if (column->label) {
			double gap = widths.label_columns++ > 0 ? GAP : 0.0;

			widths.labels += need->whole + gap;
			widths.labels_least += need->least + gap;
			continue;
		}
		widths.numbers++;
		widths.widest = fmax(widths.widest, need->whole);
		widths.whole += need->whole;
		widths.least += need->least;
	}
	return widths;
}

static double numbers_width(const Widths *widths, const Way *way)
{
	if (way->equal)
		return widths->numbers * (widths->widest + way->gap);
	return (way->wraps ? widths->least : widths->whole) + widths->numbers * way->gap;
}

/* The room of the labels, and how much of what they need the numbers get: all, unless nothing
 * helps. */
typedef struct Room {
	double labels;
	double share;
} Room;

static Room share_room(const Widths *widths, const Way *way)
{
	double numbers = numbers_width(widths, way);
	Room room = { TEXT_WIDTH - numbers, 1.0 };

	if (room.labels + 0.001 < widths->labels_least) {
		room.labels = fmin(widths->labels_least, LABELS_SHARE * TEXT_WIDTH);
		room.labels = fmax(room.labels, TEXT_WIDTH - numbers);
		room.share = (TEXT_WIDTH - room.labels) / numbers;
	}
	return room;
}

static void set_columns(Grid *grid, const Table *table, const GArray *needs, const Way *way)
{
	Widths widths = add_up(table, grid, needs);
	Room room = share_room(&widths, way);
	double spare = room.labels - widths.labels_least,
	       wish = widths.labels - widths.labels_least;
	/* Labels shrink alike when they do not have all their room. */
	double grow = wish > 0.0 ? CLAMP(spare / wish, 0.0, 1.0) : 1.0;
	double shrink = spare < 0.0 ? room.labels / widths.labels_least : 1.0;
	double x = MARGIN_LEFT;
	guint labels = 0;

	for (guint i = 0; i < needs->len; i++) {
		const Need *need = &g_array_index(needs, Need, i);
		GridColumn *place = &g_array_index(grid->columns, GridColumn, i);
		gboolean label = column_of(table, grid, i)->label;
		double width = way->wraps ? need->least : need->whole;

		place->left = x;
		place->wraps = way->wraps || label;
		if (label) {
			gboolean last = ++labels == widths.label_columns;

			width = (need->least + (need->whole - need->least) * grow) * shrink;
			place->right = last ? MARGIN_LEFT + room.labels : x + width;
			x = place->right + (last ? 0.0 : GAP * shrink);
		} else {
			x += room.share * (way->gap + (way->equal ? widths.widest : width));
			place->right = x;
			place->left = x - room.share * width;
		}
	}
}

Grid *grid_new(const Table *table, const GArray *columns)
{
	Grid *grid = g_new0(Grid, 1);

	grid->spans = g_array_new(FALSE, FALSE, sizeof(GridSpan));
	grid->columns = g_array_new(FALSE, TRUE, sizeof(GridColumn));
	for (guint i = 0; i < columns->len; i++) {
		GridColumn column = { .index = g_array_index(columns, guint, i) };

		g_array_append_val(grid->columns, column);
	}
	find_spans(grid, table);
	return grid;
}

gboolean grid_fit(Grid *grid, const Table *table, const Measure *measure, double least)
{
	for (gsize i = 0; i < G_N_ELEMENTS(ways) && ways[i].type >= least; i++) {
		g_autoptr(GArray) needs = NULL;
		Widths widths;
		double labels;

		grid->type = ways[i].type;
		needs = column_needs(table, grid, measure);
		widths = add_up(table, grid, needs);
		labels = ways[i].whole_labels ? widths.labels : widths.labels_least;
		if (labels + numbers_width(&widths, &ways[i]) > TEXT_WIDTH &&
		    i + 1 < G_N_ELEMENTS(ways))
			continue;
		set_columns(grid, table, needs, &ways[i]);
		return labels + numbers_width(&widths, &ways[i]) <= TEXT_WIDTH;
	}
	return FALSE;
}

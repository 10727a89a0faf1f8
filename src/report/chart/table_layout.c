/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/chart/table_layout.h"

#include "report/chart/style.h"
#include "report/chart/table_grid.h"
#include "report/chart/table_split.h"
#include "report/chart/wrap.h"

#define TABLE_GAP 20.1
#define GRID_GAP 12.0 /* above the second of several grids */
#define CAPTION_BASELINE 8.0
#define CAPTION_LEADING 11.0
#define CAPTION_END 4.5
#define SPAN_BASELINE 12.6
#define SPAN_RULE 16.2
#define TITLE_BASELINE 10.5 /* below the rule of the spans */
#define TITLE_LEADING 10.6
#define TITLE_RULE 4.3 /* below the last baseline */
#define HEAD_PAD 2.8
#define ROW_BASELINE 9.0
#define ROW_LEADING 11.0
#define ROW_HEIGHT 12.8
#define TOTAL_RULE 0.2
#define TOTAL_BASELINE 11.7
#define END_PAD 5.0
/* A table up to this height is not split. */
#define WHOLE_MOST 380.0
/* Of a row in one block. */
#define LINES_MOST 30

static const Pen strong_pen = { 1.0, COLOUR_INK };
static const Pen fine_pen = { 0.5, COLOUR_INK };

typedef struct Draft {
	const Table *table;
	const Measure *measure;
	const Grid *grid;
	Block *block;
	double top; /* of the head: beneath a caption, if there is one */
} Draft;

/* As much of a row as goes into one block. */
typedef struct RowPiece {
	const TableRow *row;
	guint from; /* its first line */
	double baseline;
} RowPiece;

static void lay_out_rule(Draft *draft, double y, Pen pen)
{
	block_line(draft->block, ROLE_RULE, (Box){ MARGIN_LEFT, y, TEXT_WIDTH, 0.0 }, pen);
}

static void lay_out_text(Draft *draft, guint column, double baseline, const char *text,
			 TextStyle style)
{
	const GridColumn *place = grid_column(draft->grid, column);
	const TableColumn *of = g_ptr_array_index(draft->table->columns, place->index);

	block_text(draft->block, draft->measure,
		   &(Text){ ROLE_CELL, text, of->label ? place->left : place->right, baseline,
			    of->label ? ANCHOR_START : ANCHOR_END, style });
}

static void lay_out_span(Draft *draft, const GridSpan *span)
{
	double left = grid_column(draft->grid, span->first)->left;
	double right = grid_column(draft->grid, span->last)->right;
	TextStyle style = grid_style(draft->grid, STYLE_CELL_BOLD);

	if (!span->title)
		return;
	/* A hair more than was measured for it. */
	style = measure_fit(draft->measure, span->title, style, right - left + 0.01);
	if (span->first == span->last) {
		lay_out_text(draft, span->first, draft->top + SPAN_BASELINE, span->title, style);
		return;
	}
	block_text(draft->block, draft->measure,
		   &(Text){ ROLE_CELL, span->title, (left + right) / 2.0,
			    draft->top + SPAN_BASELINE, ANCHOR_MIDDLE, style });
	block_line(draft->block, ROLE_RULE,
		   (Box){ left, draft->top + SPAN_RULE, right - left, 0.0 }, fine_pen);
}

static char **title_lines(const Draft *draft, guint index)
{
	const GridColumn *place = grid_column(draft->grid, index);
	const TableColumn *column = g_ptr_array_index(draft->table->columns, place->index);

	return wrap_lines(draft->measure, column->title ? column->title : "",
			  grid_style(draft->grid, STYLE_CELL_HEAD).font,
			  place->right - place->left + 0.01);
}

/* Titles stand on their last line. */
static double lay_out_titles(Draft *draft, double top)
{
	TextStyle style = grid_style(draft->grid, STYLE_CELL_HEAD);
	guint most = 1;
	double last;

	for (guint i = 0; i < draft->grid->columns->len; i++) {
		g_auto(GStrv) lines = title_lines(draft, i);

		most = MAX(most, g_strv_length(lines));
	}
	last = top + TITLE_BASELINE + (most - 1) * TITLE_LEADING;
	for (guint i = 0; i < draft->grid->columns->len; i++) {
		g_auto(GStrv) lines = title_lines(draft, i);
		guint count = g_strv_length(lines);

		for (guint j = 0; j < count; j++)
			if (*lines[j])
				lay_out_text(draft, i, last - (count - 1 - j) * TITLE_LEADING,
					     lines[j], style);
	}
	return last;
}

/* The unit must be said: in the corner of the head, or above it.  Gives the height. */
static double lay_out_caption(Draft *draft)
{
	const TableColumn *corner = g_ptr_array_index(draft->table->columns, 0);
	const char *unit = draft->table->subtitle;
	g_auto(GStrv) lines = NULL;
	double y = CAPTION_BASELINE;

	if (!unit || (corner->label && corner->group))
		return 0.0;
	lines = wrap_lines(draft->measure, unit, STYLE_REMARK.font, TEXT_WIDTH);
	for (guint i = 0; lines[i]; i++, y += CAPTION_LEADING)
		block_text(
		    draft->block, draft->measure,
		    &(Text){ ROLE_CELL, lines[i], MARGIN_LEFT, y, ANCHOR_START, STYLE_REMARK });
	return y - CAPTION_LEADING + CAPTION_END;
}

static void lay_out_head(Draft *draft)
{
	double y;

	draft->top = lay_out_caption(draft);
	y = draft->top + 1.7;
	lay_out_rule(draft, draft->top, strong_pen);
	if (grid_has_titles(draft->grid)) {
		for (guint i = 0; i < draft->grid->spans->len; i++)
			lay_out_span(draft, &g_array_index(draft->grid->spans, GridSpan, i));
		y = draft->top + SPAN_RULE;
	}
	y = lay_out_titles(draft, y) + TITLE_RULE;
	lay_out_rule(draft, y, fine_pen);
	draft->block->height = y + HEAD_PAD;
	draft->block->keep = TRUE;
}

static char **cell_lines(const Draft *draft, const TableRow *row, guint index)
{
	const GridColumn *place = grid_column(draft->grid, index);
	const Cell *cell = &g_array_index(row->cells, Cell, place->index);
	Font font = grid_cell_style(draft->grid, row->role).font;

	return wrap_lines(draft->measure, cell->kind == CELL_BLANK || !cell->text ? "" : cell->text,
			  font, place->right - place->left + 0.01);
}

static void lay_out_cell(Draft *draft, const RowPiece *piece, guint index)
{
	const TableRow *row = piece->row;
	const Cell *cell = &g_array_index(row->cells, Cell, grid_column(draft->grid, index)->index);
	g_auto(GStrv) lines = cell_lines(draft, row, index);
	guint count = g_strv_length(lines);

	for (guint i = piece->from; i < MIN(count, piece->from + LINES_MOST); i++) {
		if (!*lines[i])
			continue;
		lay_out_text(draft, index, piece->baseline + (i - piece->from) * ROW_LEADING,
			     lines[i], grid_cell_style(draft->grid, row->role));
		mark_stand_for(
		    &g_array_index(draft->block->marks, Mark, draft->block->marks->len - 1),
		    cell->scaled, cell->fact);
	}
}

static guint count_lines(const Draft *draft, const TableRow *row)
{
	guint most = 1;

	for (guint i = 0; i < draft->grid->columns->len; i++) {
		g_auto(GStrv) lines = cell_lines(draft, row, i);

		most = MAX(most, g_strv_length(lines));
	}
	return most;
}

static void lay_out_piece(Draft *draft, const RowPiece *piece, guint lines)
{
	if (piece->row->role == ROW_TOTAL && piece->from == 0)
		lay_out_rule(draft, TOTAL_RULE, fine_pen);
	for (guint i = 0; i < draft->grid->columns->len; i++)
		lay_out_cell(draft, piece, i);
	draft->block->height =
	    piece->baseline + (lines - 1) * ROW_LEADING + ROW_HEIGHT - ROW_BASELINE;
}

/* One block; more for a row that is as long as a page. */
static void lay_out_row(Draft *draft, GPtrArray *blocks, const Block *head, const TableRow *row)
{
	guint lines = count_lines(draft, row);
	RowPiece piece = { row, 0, row->role == ROW_TOTAL ? TOTAL_BASELINE : ROW_BASELINE };

	for (; piece.from < lines; piece.from += LINES_MOST) {
		draft->block = block_new(0.0);
		draft->block->head = head;
		g_ptr_array_add(blocks, draft->block);
		lay_out_piece(draft, &piece, MIN(lines - piece.from, LINES_MOST));
		piece.baseline = ROW_BASELINE;
	}
}

static void keep_together(GPtrArray *blocks, guint first)
{
	double height = 0.0;

	for (guint i = first; i < blocks->len; i++)
		height += ((Block *)g_ptr_array_index(blocks, i))->height;
	for (guint i = first; height <= WHOLE_MOST && i + 1 < blocks->len; i++)
		((Block *)g_ptr_array_index(blocks, i))->keep = TRUE;
}

static void lay_out_grid(Draft *draft, GPtrArray *blocks, double gap)
{
	const GPtrArray *rows = draft->table->rows;
	Block *head = block_new(gap);
	guint first = blocks->len;

	g_ptr_array_add(blocks, head);
	draft->block = head;
	lay_out_head(draft);
	for (guint i = 0; i < rows->len; i++)
		lay_out_row(draft, blocks, head, g_ptr_array_index(rows, i));
	if (rows->len > 0) {
		draft->block->height += END_PAD - (ROW_HEIGHT - ROW_BASELINE);
		lay_out_rule(draft, draft->block->height, strong_pen);
	}
	keep_together(blocks, first);
}

void table_layout(GPtrArray *blocks, const Table *table, const Measure *measure)
{
	g_autoptr(GPtrArray) grids = table_split(table, measure);
	Draft draft = { .table = table, .measure = measure };

	for (guint i = 0; i < grids->len; i++) {
		draft.grid = g_ptr_array_index(grids, i);
		lay_out_grid(&draft, blocks, i > 0 ? GRID_GAP : TABLE_GAP);
	}
}

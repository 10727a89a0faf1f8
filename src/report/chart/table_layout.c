/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/chart/table_layout.h"

#include "report/chart/style.h"
#include "report/chart/table_grid.h"
#include "report/chart/wrap.h"

#define TABLE_GAP 20.1
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
#define ROW_HEIGHT 13.3
#define TOTAL_RULE 0.2
#define TOTAL_BASELINE 11.7
#define END_PAD 5.0
/* A table up to this height is not split. */
#define WHOLE_MOST 380.0

static const Pen strong_pen = { 1.0, COLOUR_INK };
static const Pen fine_pen = { 0.5, COLOUR_INK };

typedef struct Draft {
	const Table *table;
	const Measure *measure;
	Grid *grid;
	Block *block;
	double top; /* of the head: beneath a caption, if there is one */
} Draft;

static void lay_out_rule(Draft *draft, double y, Pen pen)
{
	block_line(draft->block, ROLE_RULE, (Box){ MARGIN_LEFT, y, TEXT_WIDTH, 0.0 }, pen);
}

static void lay_out_text(Draft *draft, guint column, double baseline, const char *text,
			 TextStyle style)
{
	const TableColumn *of = g_ptr_array_index(draft->table->columns, column);
	const GridColumn *place = grid_column(draft->grid, column);

	block_text(draft->block, draft->measure,
		   &(Text){ ROLE_CELL, text, of->label ? place->left : place->right, baseline,
			    of->label ? ANCHOR_START : ANCHOR_END, style });
}

static void lay_out_span(Draft *draft, const GridSpan *span)
{
	double left = grid_column(draft->grid, span->first)->left;
	double right = grid_column(draft->grid, span->last)->right;

	if (!span->title)
		return;
	if (span->first == span->last) {
		lay_out_text(draft, span->first, draft->top + SPAN_BASELINE, span->title,
			     STYLE_CELL_BOLD);
		return;
	}
	block_text(draft->block, draft->measure,
		   &(Text){ ROLE_CELL, span->title, (left + right) / 2.0,
			    draft->top + SPAN_BASELINE, ANCHOR_MIDDLE, STYLE_CELL_BOLD });
	block_line(draft->block, ROLE_RULE,
		   (Box){ left, draft->top + SPAN_RULE, right - left, 0.0 }, fine_pen);
}

static char **title_lines(const Draft *draft, guint index)
{
	const TableColumn *column = g_ptr_array_index(draft->table->columns, index);
	const GridColumn *place = grid_column(draft->grid, index);

	/* A hair more than was measured for it. */
	return wrap_lines(draft->measure, column->title ? column->title : "", STYLE_CELL_HEAD.font,
			  place->right - place->left + 0.01);
}

/* Titles stand on their last line. */
static double lay_out_titles(Draft *draft, double top)
{
	guint most = 1;
	double last;

	for (guint i = 0; i < draft->table->columns->len; i++) {
		g_auto(GStrv) lines = title_lines(draft, i);

		most = MAX(most, g_strv_length(lines));
	}
	last = top + TITLE_BASELINE + (most - 1) * TITLE_LEADING;
	for (guint i = 0; i < draft->table->columns->len; i++) {
		g_auto(GStrv) lines = title_lines(draft, i);
		guint count = g_strv_length(lines);

		for (guint j = 0; j < count; j++)
			if (*lines[j])
				lay_out_text(draft, i, last - (count - 1 - j) * TITLE_LEADING,
					     lines[j], STYLE_CELL_HEAD);
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

/* Gives how many lines the cell takes. */
static guint lay_out_cell(Draft *draft, const TableRow *row, guint index, double baseline)
{
	const GridColumn *place = grid_column(draft->grid, index);
	const Cell *cell = &g_array_index(row->cells, Cell, index);
	TextStyle style = grid_cell_style(row->role);
	g_auto(GStrv) lines = NULL;
	guint count;

	if (cell->kind == CELL_BLANK || !cell->text)
		return 1;
	lines =
	    wrap_lines(draft->measure, cell->text, style.font, place->right - place->left + 0.01);
	count = g_strv_length(lines);
	for (guint i = 0; i < count; i++) {
		lay_out_text(draft, index, baseline + i * ROW_LEADING, lines[i], style);
		mark_stand_for(
		    &g_array_index(draft->block->marks, Mark, draft->block->marks->len - 1),
		    cell->scaled, cell->fact);
	}
	return count;
}

static void lay_out_row(Draft *draft, const TableRow *row, gboolean last)
{
	gboolean total = row->role == ROW_TOTAL;
	double baseline = total ? TOTAL_BASELINE : ROW_BASELINE;
	guint lines = 1;

	if (total)
		lay_out_rule(draft, TOTAL_RULE, fine_pen);
	for (guint i = 0; i < row->cells->len; i++) {
		guint needed = lay_out_cell(draft, row, i, baseline);

		lines = MAX(lines, needed);
	}
	draft->block->height = baseline + (lines - 1) * ROW_LEADING + ROW_HEIGHT - ROW_BASELINE;
	if (last) {
		draft->block->height += END_PAD - (ROW_HEIGHT - ROW_BASELINE);
		lay_out_rule(draft, draft->block->height, strong_pen);
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

void table_layout(GPtrArray *blocks, const Table *table, const Measure *measure)
{
	g_autoptr(Grid) grid = grid_new(table, measure);
	Draft draft = { .table = table, .measure = measure, .grid = grid };
	Block *head = block_new(TABLE_GAP);
	guint first = blocks->len;

	g_ptr_array_add(blocks, head);
	draft.block = head;
	lay_out_head(&draft);
	for (guint i = 0; i < table->rows->len; i++) {
		draft.block = block_new(0.0);
		draft.block->head = head;
		g_ptr_array_add(blocks, draft.block);
		lay_out_row(&draft, g_ptr_array_index(table->rows, i), i + 1 == table->rows->len);
	}
	keep_together(blocks, first);
}

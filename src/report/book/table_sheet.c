/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/book/table_sheet.h"

#include "report/book/heading.h"
#include "report/book/table_widths.h"

#define CLOSE_HEIGHT 6

typedef struct Layout {
	Sheet *sheet;
	const TableSheet *what;
	const Table *table;
	const Widths *widths;
	guint row; /* the next one */
} Layout;

static const TableColumn *column_at(const Table *table, guint column)
{
	return g_ptr_array_index(table->columns, column);
}

static const char *shown(const char *text)
{
	return text ? text : "";
}

/* --- heads */

static gboolean has_groups(const Table *table)
{
	for (guint i = 0; i < table->columns->len; i++) {
		if (column_at(table, i)->group)
			return TRUE;
	}
	return FALSE;
}

/* The last column that stands under the same group heading as @first. */
static guint group_end(const Table *table, guint first)
{
	const char *group = column_at(table, first)->group;
	guint last = first;

	while (group && last + 1 < table->columns->len &&
	       g_strcmp0(column_at(table, last + 1)->group, group) == 0)
		last++;
	return last;
}

static void write_groups(Layout *layout)
{
	double height = 0;

	for (guint i = 0; i < layout->table->columns->len; i++) {
		const char *group = column_at(layout->table, i)->group;
		guint last = group_end(layout->table, i);
		double width = widths_between(layout->widths, i, last);
		double need = style_height(STYLE_HEAD, shown(group), width);

		if (group)
			sheet_span(layout->sheet, (Spot){ layout->row, i }, last, STYLE_HEAD,
				   group);
		else
			sheet_blank(layout->sheet, (Spot){ layout->row, i }, STYLE_HEAD_UPPER);
		height = MAX(height, need);
		i = last;
	}
	sheet_row_height(layout->sheet, layout->row++, height);
}

static void write_heads(Layout *layout)
{
	gboolean grouped = has_groups(layout->table);
	double height = 0;

	if (grouped)
		write_groups(layout);
	for (guint i = 0; i < layout->table->columns->len; i++) {
		const TableColumn *column = column_at(layout->table, i);
		Style style = grouped && !column->group ? STYLE_HEAD_LOWER : STYLE_HEAD;
		double need = style_height(style, shown(column->title), layout->widths->columns[i]);

		sheet_text(layout->sheet, (Spot){ layout->row, i }, style, column->title);
		height = MAX(height, need);
	}
	sheet_row_height(layout->sheet, layout->row++, height);
}

/* --- rows */

static Style body_style(RowRole role, gboolean label)
{
	switch (role) {
	case ROW_REST:
		return label ? STYLE_REST_LABEL : STYLE_REST_NUMBER;
	case ROW_TOTAL:
		return label ? STYLE_TOTAL_LABEL : STYLE_TOTAL_NUMBER;
	case ROW_PLAIN:
	default:
		return label ? STYLE_LABEL : STYLE_NUMBER;
	}
}

static void write_cell(Layout *layout, guint column, Style style, const Cell *cell)
{
	Spot at = { layout->row, column };
	gboolean links = layout->what->is_contents && column == 0;

	if (cell->kind == CELL_NUMBER)
		sheet_number(layout->sheet, at, style, cell);
	else if (cell->kind == CELL_BLANK)
		sheet_blank(layout->sheet, at, style);
	else if (links)
		sheet_link(layout->sheet, at, cell->text, STYLE_LABEL_LINK, cell->text);
	else
		sheet_text(layout->sheet, at, style, cell->text);
}

static void write_row(Layout *layout, const TableRow *row)
{
	double height = 0;

	for (guint i = 0; i < layout->table->columns->len; i++) {
		const Cell *cell = &g_array_index(row->cells, Cell, i);
		Style style = body_style(row->role, column_at(layout->table, i)->label);
		double need = style_height(style, shown(cell->text), layout->widths->columns[i]);

		write_cell(layout, i, style, cell);
		height = MAX(height, need);
	}
	sheet_row_height(layout->sheet, layout->row++, height);
}

static void write_body(Layout *layout)
{
	for (guint i = 0; i < layout->table->rows->len; i++)
		write_row(layout, g_ptr_array_index(layout->table->rows, i));
	for (guint i = 0; i < layout->table->columns->len; i++)
		sheet_blank(layout->sheet, (Spot){ layout->row, i }, STYLE_CLOSE);
	sheet_row_height(layout->sheet, layout->row++, CLOSE_HEIGHT);
}

/* --- the sheet */

static void write_notes(Layout *layout)
{
	guint last = layout->widths->count - 1;

	for (guint i = 0; i < layout->table->notes->len; i++) {
		Strip strip = { layout->row++, last, layout->widths->total };

		heading_strip(layout->sheet, strip, STYLE_NOTE,
			      g_ptr_array_index(layout->table->notes, i));
	}
}

void table_sheet_write(Sheets *sheets, const Report *report, const TableSheet *what)
{
	g_autoptr(Widths) widths = widths_new(what->table);
	guint last = widths->count - 1;
	Heading heading = { what->title, what->subtitle, what->is_contents, last, widths->total };
	Layout layout = { sheets_add(sheets, what->name), what, what->table, widths, HEADING_ROWS };
	SheetPage page = { .landscape = widths->landscape,
			   .numbered = TRUE,
			   .head = HEADING_WARNING_ROW };

	for (guint i = 0; i <= last; i++)
		sheet_column_width(layout.sheet, i, widths->columns[i]);
	heading_write(layout.sheet, report, &heading);
	write_heads(&layout);
	page.body = layout.row;
	write_body(&layout);
	write_notes(&layout);
	sheet_page(layout.sheet, &page);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/book/table_widths.h"

#include "report/book/paper.h"
#include "report/book/style.h"

/* A heading is laid over this many lines before it widens its column. */
#define HEAD_LINES 3
#define NUMBER_MIN 48
#define LABEL_MIN 60
/* Labels wrap past this; a single word, such as a hash, may be as wide as the next. */
#define LABEL_MAX 210
#define WORD_MAX 400
/* Upright, print may become this much smaller before the paper is turned. */
#define SHRINK 1.1
/* Widths are rounded to pixels, and all of them together must not pass the page. */
#define PAGE_SLACK 4

static const TableColumn *column_at(const Table *table, guint column)
{
	return g_ptr_array_index(table->columns, column);
}

static double head_width(const TableColumn *column)
{
	const char *title = column->title ? column->title : "";
	double word = style_word_width(STYLE_HEAD, title);
	double share = style_width(STYLE_HEAD, title) / HEAD_LINES;

	return MAX(word, share);
}

/* What the cells of a column need, in bold, since totals are. */
static double cells_width(const Table *table, guint column)
{
	gboolean label = column_at(table, column)->label;
	double widest = label ? LABEL_MIN : NUMBER_MIN;

	for (guint i = 0; i < table->rows->len; i++) {
		const TableRow *row = g_ptr_array_index(table->rows, i);
		const char *text = g_array_index(row->cells, Cell, column).text;
		double width = style_width(STYLE_TOTAL_LABEL, text ? text : "");

		if (label) {
			double word = style_word_width(STYLE_TOTAL_LABEL, text ? text : "");

			width = MAX(MIN(width, LABEL_MAX), MIN(word, WORD_MAX));
		}
		widest = MAX(widest, width);
	}
	return MIN(widest, WORD_MAX);
}

/* Columns of numbers are made the same, where the page has room for that. */
static void even_out(Widths *widths, const Table *table)
{
	double labels = 0, widest = 0;
	guint numbers = 0;

	for (guint i = 0; i < widths->count; i++) {
		gboolean label = column_at(table, i)->label;

		labels += label ? widths->columns[i] : 0;
		widest = label ? widest : MAX(widest, widths->columns[i]);
		numbers += label ? 0 : 1;
	}
	if (labels + numbers * widest > paper_width(TRUE))
		return;
	for (guint i = 0; i < widths->count; i++) {
		if (!column_at(table, i)->label)
			widths->columns[i] = widest;
	}
}

/* The title of a group must have room over its columns for its longest word. */
static void fit_groups(Widths *widths, const Table *table)
{
	for (guint i = 0; i < widths->count; i++) {
		const char *group = column_at(table, i)->group;
		double need = group ? style_word_width(STYLE_HEAD, group) : 0;
		guint last = i;

		while (group && last + 1 < widths->count &&
		       g_strcmp0(column_at(table, last + 1)->group, group) == 0)
			last++;
		widths->columns[last] += MAX(need - widths_between(widths, i, last), 0);
		i = last;
	}
}

static void fill_page(Widths *widths)
{
	double natural = widths_between(widths, 0, widths->count - 1);
	double page, factor;

	widths->landscape = natural > paper_width(FALSE) * SHRINK;
	page = paper_width(widths->landscape) - PAGE_SLACK;
	factor = MAX(page / natural, 1.0);
	for (guint i = 0; i < widths->count; i++)
		widths->columns[i] *= factor;
	widths->total = natural * factor;
}

Widths *widths_new(const Table *table)
{
	Widths *widths = g_new0(Widths, 1);

	g_assert(table->columns->len > 0);
	widths->count = table->columns->len;
	widths->columns = g_new0(double, widths->count);
	for (guint i = 0; i < widths->count; i++) {
		double head = head_width(column_at(table, i));

		widths->columns[i] = MAX(head, cells_width(table, i));
	}
	even_out(widths, table);
	fit_groups(widths, table);
	fill_page(widths);
	return widths;
}

void widths_free(Widths *widths)
{
	if (!widths)
		return;
	g_free(widths->columns);
	g_free(widths);
}

double widths_between(const Widths *widths, guint first, guint last)
{
	double total = 0;

	for (guint i = first; i <= last; i++)
		total += widths->columns[i];
	return total;
}

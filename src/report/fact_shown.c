/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/fact_shown.h"

#include <string.h>

static void add_in_text(const Report *report, const char *id, GPtrArray *shown)
{
	g_autofree char *text = report_file(report, "text/", "md");

	for (guint i = 0; i < report->numbers->len; i++) {
		const TextNumber *number = &g_array_index(report->numbers, TextNumber, i);

		if (strcmp(number->fact, id) != 0)
			continue;
		g_ptr_array_add(shown, g_strdup_printf("%s: %s", text, number->text));
		return;
	}
}

/* The text of @fact in @table; NULL when it is not there. */
static const char *in_table(const Table *table, const char *id)
{
	for (guint i = 0; i < table->rows->len; i++) {
		const GArray *cells = ((const TableRow *)table->rows->pdata[i])->cells;

		for (guint j = 0; j < cells->len; j++)
			if (g_strcmp0(g_array_index(cells, Cell, j).fact, id) == 0)
				return g_array_index(cells, Cell, j).text;
	}
	return NULL;
}

static const char *in_bar(const Bar *bar, const char *id)
{
	if (g_strcmp0(bar->plan.fact, id) == 0)
		return bar->plan.text;
	for (guint i = 0; i < bar->parts->len; i++)
		if (g_strcmp0(g_array_index(bar->parts, Part, i).fact, id) == 0)
			return g_array_index(bar->parts, Part, i).text;
	return NULL;
}

static const char *in_group(const BarGroup *group, const char *id)
{
	const char *text = NULL;

	for (guint i = 0; !text && i < group->bars->len; i++)
		text = in_bar(group->bars->pdata[i], id);
	return text;
}

static const char *in_figure(const Figure *figure, const char *id)
{
	const char *text = NULL;

	for (guint i = 0; !text && i < figure->groups->len; i++)
		text = in_group(figure->groups->pdata[i], id);
	for (guint i = 0; !text && i < figure->steps->len; i++)
		if (g_strcmp0(((const Step *)figure->steps->pdata[i])->fact, id) == 0)
			text = ((const Step *)figure->steps->pdata[i])->text;
	/* Titles and rates have their exact figures in the table beneath. */
	return text || !figure->table ? text : in_table(figure->table, id);
}

void fact_shown_in(const Report *report, const char *id, GPtrArray *shown)
{
	g_autofree char *book = report_file(report, "", "xlsx");
	g_autofree char *pages = report_file(report, "", "pdf");

	for (guint i = 0; i < report->figures->len; i++) {
		const Figure *figure = report->figures->pdata[i];
		const char *text = in_figure(figure, id);

		if (text)
			g_ptr_array_add(shown,
					g_strdup_printf("%s, %s: %s", pages, figure->kicker, text));
	}
	for (guint i = 0; i < report->tables->len; i++) {
		const Table *table = report->tables->pdata[i];
		const char *text = in_table(table, id);

		if (text)
			g_ptr_array_add(shown,
					g_strdup_printf("%s, %s: %s", book, table->name, text));
	}
	add_in_text(report, id, shown);
}

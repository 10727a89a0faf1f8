/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/book/book.h"

#include "report/book/book_finish.h"
#include "report/book/heading.h"
#include "report/book/paper.h"
#include "report/book/table_sheet.h"
#include "report/book/words.h"

#define COVER_LABEL 150
#define COVER_GAP 18

/* --- what sheets there are */

static TableSheet *sheet_of(const Table *table, const char *name)
{
	TableSheet *sheet = g_new0(TableSheet, 1);

	sheet->table = table;
	sheet->name = name;
	sheet->title = table->title;
	sheet->subtitle = table->subtitle;
	return sheet;
}

/* TableSheet elements, one for each of the report's tables. */
static GPtrArray *list_sheets(const Report *report)
{
	GPtrArray *sheets = g_ptr_array_new_with_free_func(g_free);

	for (guint i = 0; i < report->tables->len; i++) {
		const Table *table = g_ptr_array_index(report->tables, i);

		g_ptr_array_add(sheets, sheet_of(table, table->name));
	}
	return sheets;
}

/* --- cover */

static guint write_pairs(Sheet *sheet, const GPtrArray *pairs, guint row)
{
	double value_width = paper_width(FALSE) - COVER_LABEL;

	for (guint i = 0; i < pairs->len; i++, row++) {
		const Pair *pair = g_ptr_array_index(pairs, i);
		const char *label = pair->label ? pair->label : "";
		const char *value = pair->value ? pair->value : "";
		double left = style_height(STYLE_COVER_LABEL, label, COVER_LABEL);
		double right = style_height(STYLE_COVER_VALUE, value, value_width);

		sheet_text(sheet, (Spot){ row, 0 }, STYLE_COVER_LABEL, label);
		sheet_text(sheet, (Spot){ row, 1 }, STYLE_COVER_VALUE, value);
		sheet_row_height(sheet, row, MAX(left, right));
	}
	return row;
}

static void write_cover(Sheets *sheets, const Report *report)
{
	Sheet *sheet = sheets_add(sheets, word_in(WORD_COVER, report->language));
	static const SheetPage page = { .landscape = FALSE };
	double width = paper_width(FALSE);
	guint row;

	sheet_column_width(sheet, 0, COVER_LABEL);
	sheet_column_width(sheet, 1, width - COVER_LABEL);
	heading_strip(sheet, (Strip){ 0, 1, width }, STYLE_COVER_TITLE, report->title);
	heading_strip(sheet, (Strip){ 1, 1, width }, STYLE_COVER_WARNING, report->illustrative);
	sheet_row_height(sheet, 2, COVER_GAP);
	row = write_pairs(sheet, report->cover, 3);
	sheet_row_height(sheet, row++, COVER_GAP);
	sheet_link(sheet, (Spot){ row, 0 }, word_in(WORD_CONTENTS, report->language),
		   STYLE_COVER_LINK, word_in(WORD_TO_CONTENTS, report->language));
	sheet_page(sheet, &page);
}

/* --- contents */

static void list_row(Table *contents, const char *name, const char *title, guint rows)
{
	TableRow *row = table_add_row(contents, ROW_PLAIN);
	Cell *cells = table_row_cell(row, 0);

	cells[0] = (Cell){ .kind = CELL_TEXT, .text = g_strdup(name) };
	cells[1] = (Cell){ .kind = CELL_TEXT, .text = g_strdup(title) };
	cells[2] =
	    (Cell){ .kind = CELL_NUMBER, .text = g_strdup_printf("%u", rows), .scaled = rows };
}

static Table *contents_table(const Report *report, const GPtrArray *list)
{
	Table *contents = table_new();
	Language language = report->language;

	table_add_column(contents, NULL, word_in(WORD_SHEET, language), TRUE);
	table_add_column(contents, NULL, word_in(WORD_SUBJECT, language), TRUE);
	table_add_column(contents, NULL, word_in(WORD_ROWS, language), FALSE);
	for (guint i = 0; i < list->len; i++) {
		const TableSheet *sheet = g_ptr_array_index(list, i);

		list_row(contents, sheet->name, sheet->title, sheet->table->rows->len);
	}
	/* The notes end with a sentence of our own. */
	list_row(contents, word_in(WORD_NOTES, language), word_in(WORD_NOTES_SUBJECT, language),
		 report->notes->len + 1);
	if (report->sources)
		list_row(contents, word_in(WORD_SOURCES, language),
			 word_in(WORD_SOURCES_SUBJECT, language), report->sources->rows->len);
	return contents;
}

static void write_contents(Sheets *sheets, const Report *report, const GPtrArray *list)
{
	g_autoptr(Table) contents = contents_table(report, list);
	TableSheet what = { .table = contents,
			    .name = word_in(WORD_CONTENTS, report->language),
			    .title = word_in(WORD_CONTENTS, report->language),
			    .subtitle = word_in(WORD_CONTENTS_SUBTITLE, report->language),
			    .is_contents = TRUE };

	table_sheet_write(sheets, report, &what);
}

/* --- notes and sources */

static void write_notes(Sheets *sheets, const Report *report)
{
	const char *name = word_in(WORD_NOTES, report->language);
	Sheet *sheet = sheets_add(sheets, name);
	double width = paper_width(FALSE);
	Heading heading = { name, word_in(WORD_NOTES_SUBJECT, report->language), FALSE, 0, width };
	Strip strip = { HEADING_ROWS, 0, width };
	static const SheetPage page = { .numbered = TRUE,
					.head = HEADING_WARNING_ROW,
					.body = HEADING_ROWS };

	sheet_column_width(sheet, 0, width);
	heading_write(sheet, report, &heading);
	for (guint i = 0; i < report->notes->len; i++, strip.row++)
		heading_strip(sheet, strip, STYLE_TEXT, g_ptr_array_index(report->notes, i));
	heading_strip(sheet, strip, STYLE_TEXT, word_in(WORD_SEPARATORS, report->language));
	sheet_page(sheet, &page);
}

static void write_sources(Sheets *sheets, const Report *report)
{
	g_autofree TableSheet *what = NULL;

	if (!report->sources)
		return;
	what = sheet_of(report->sources, word_in(WORD_SOURCES, report->language));
	if (!what->title)
		what->title = what->name;
	table_sheet_write(sheets, report, what);
}

GBytes *book_write(const Report *report, GError **error)
{
	SheetsAbout about = { report->title, report->place,
			      report->created ? day_parse_iso(report->created) : DAY_NONE };
	g_autoptr(Sheets) sheets = sheets_new(&about);
	g_autoptr(GPtrArray) list = list_sheets(report);

	write_cover(sheets, report);
	write_contents(sheets, report, list);
	for (guint i = 0; i < list->len; i++)
		table_sheet_write(sheets, report, g_ptr_array_index(list, i));
	write_notes(sheets, report);
	write_sources(sheets, report);
	return book_finish(sheets, error);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/book/form_book.h"

#include "base/text.h"
#include "report/book/book_finish.h"
#include "report/book/form_check.h"
#include "report/book/heading.h"
#include "report/book/paper.h"
#include "report/book/sheet_names.h"

/* Checks and formats reach further down than the prepared rows. */
#define ROWS_CHECKED 5000
#define HEAD_AIR 4
/* Print smaller than this is not read any more. */
#define SMALLEST 0.65

typedef enum FormWord {
	FORM_WORD_TABLE, /* names of sheets */
	FORM_WORD_GUIDE,
	FORM_WORD_LISTS,
	FORM_WORD_COLUMN, /* columns of the guide */
	FORM_WORD_NEEDED,
	FORM_WORD_MEANING,
	FORM_WORD_ENTER,
	FORM_WORD_EXAMPLE,
	FORM_WORD_YES,
	FORM_WORDS
} FormWord;

static const Wording words[FORM_WORDS] = {
	[FORM_WORD_TABLE] = { { "Số liệu", "Figures" } },
	[FORM_WORD_GUIDE] = { { "Hướng dẫn", "How to fill in" } },
	[FORM_WORD_LISTS] = { { "Danh mục", "Lists" } },
	[FORM_WORD_COLUMN] = { { "Cột", "Column" } },
	[FORM_WORD_NEEDED] = { { "Bắt buộc", "Required" } },
	[FORM_WORD_MEANING] = { { "Ý nghĩa", "Meaning" } },
	[FORM_WORD_ENTER] = { { "Cách ghi", "What to enter" } },
	[FORM_WORD_EXAMPLE] = { { "Ví dụ", "Example" } },
	[FORM_WORD_YES] = { { "có", "yes" } },
};

static const char *word_of(const Form *form, FormWord word)
{
	return words[word].in[form->language];
}

static Style head_style(const FormColumn *column)
{
	return column->needed ? STYLE_HEAD_NEEDED : STYLE_HEAD;
}

/* --- the table to fill in */

/* "'Lists'!$B$2:$B$14" for the list that is the @number-th, from 0. */
static char *list_range(const Form *form, guint number, char **choices)
{
	g_autofree char *sheet = sheet_names_quote(word_of(form, FORM_WORD_LISTS));
	char letter = (char)('A' + number);

	g_assert(number < 26);
	return g_strdup_printf("%s!$%c$2:$%c$%u", sheet, letter, letter,
			       g_strv_length(choices) + 1);
}

static double column_width(const FormColumn *column)
{
	double heading = style_word_width(head_style(column), column->heading) + HEAD_AIR;

	return MAX(heading, form_check_width(column));
}

static void write_cells(Sheet *sheet, const Form *form, guint index)
{
	FormCheck check = form_column(form, index)->check;
	Style style = form_check_style(check);

	for (guint i = 0; i < form->rows; i++) {
		const Spot at = { i + 1, index };
		char *const *given = i < form->given->len ? form->given->pdata[i] : NULL;

		if (given && *given[index])
			sheet_text(sheet, at, style, given[index]);
		else
			sheet_input(sheet, at, style, form_check_pattern(check));
	}
}

/* Below the prepared rows cells have their number format, but no rules that would be printed. */
static void write_column(Sheet *sheet, const Form *form, guint index, const char *list)
{
	const FormColumn *column = form_column(form, index);
	FormCells cells = { index, 1, MAX(form->rows, ROWS_CHECKED), list };

	sheet_column_input(sheet, index, column_width(column), STYLE_NOTE,
			   form_check_pattern(column->check));
	sheet_text(sheet, (Spot){ 0, index }, head_style(column), column->heading);
	write_cells(sheet, form, index);
	form_check_put(sheet, form, &cells);
}

/* The columns that say what a row is about: those at the left that are needed. */
static guint columns_at_side(const Form *form, double *out_width)
{
	guint count = 0;

	for (*out_width = 0; count < form->columns->len; count++) {
		const FormColumn *column = form_column(form, count);

		if (!column->needed)
			break;
		*out_width += column_width(column);
	}
	return count < form->columns->len ? count : 0;
}

/* On each page they stand again. */
static void set_page(Sheet *sheet, const Form *form, double width)
{
	double side_width, page_width = paper_width(TRUE) / SMALLEST;
	SheetPage page = { .landscape = TRUE, .numbered = TRUE, .flows = TRUE, .body = 1 };

	page.side = columns_at_side(form, &side_width);
	page.across = 1;
	if (width > page_width && side_width < page_width / 2)
		page.across = (guint)((width - side_width) / (page_width - side_width)) + 1;
	sheet_page(sheet, &page);
}

static void write_table(Sheets *sheets, const Form *form)
{
	Sheet *sheet = sheets_add(sheets, word_of(form, FORM_WORD_TABLE));
	double height = 0, width = 0;
	guint lists = 0;

	for (guint i = 0; i < form->columns->len; i++) {
		const FormColumn *column = form_column(form, i);
		double need =
		    style_height(head_style(column), column->heading, column_width(column));
		g_autofree char *list = NULL;

		if (column->choices)
			list = list_range(form, lists++, column->choices);
		write_column(sheet, form, i, list);
		height = MAX(height, need);
		width += column_width(column);
	}
	sheet_row_height(sheet, 0, height);
	set_page(sheet, form, width);
}

/* --- how to fill it in */

typedef struct GuideColumn {
	FormWord head;
	double width;
} GuideColumn;

static const GuideColumn guide[] = {
	{ FORM_WORD_COLUMN, 120 }, { FORM_WORD_NEEDED, 60 },   { FORM_WORD_MEANING, 190 },
	{ FORM_WORD_ENTER, 210 },  { FORM_WORD_EXAMPLE, 128 },
};

static double guide_width(void)
{
	double width = 0;

	for (gsize i = 0; i < G_N_ELEMENTS(guide); i++)
		width += guide[i].width;
	return width;
}

/* One text for each column of the guide, in a row as high as the highest of them. */
static void write_guide_row(Sheet *sheet, guint row, Style style, const char *const *texts)
{
	double height = 0;

	for (guint i = 0; i < G_N_ELEMENTS(guide); i++) {
		double need = style_height(style, texts[i], guide[i].width);

		sheet_text(sheet, (Spot){ row, i }, style, texts[i]);
		height = MAX(height, need);
	}
	sheet_row_height(sheet, row, height);
}

static guint write_guide_table(Sheet *sheet, const Form *form, guint row)
{
	const char *heads[G_N_ELEMENTS(guide)];

	for (gsize i = 0; i < G_N_ELEMENTS(guide); i++)
		heads[i] = word_of(form, guide[i].head);
	write_guide_row(sheet, row++, STYLE_HEAD, heads);
	for (guint i = 0; i < form->columns->len; i++) {
		const FormColumn *column = form_column(form, i);
		g_autofree char *enter = form_check_words(form, column->check);
		const char *needed = column->needed ? word_of(form, FORM_WORD_YES) : "";
		const char *texts[] = { column->heading, needed, column->meaning, enter,
					column->example };

		write_guide_row(sheet, row++, STYLE_LABEL, texts);
	}
	return row;
}

static void write_guide(Sheets *sheets, const Form *form)
{
	static const SheetPage page = { .landscape = TRUE, .numbered = TRUE, .flows = TRUE };
	Sheet *sheet = sheets_add(sheets, word_of(form, FORM_WORD_GUIDE));
	Strip strip = { 0, G_N_ELEMENTS(guide) - 1, guide_width() };

	for (guint i = 0; i < G_N_ELEMENTS(guide); i++)
		sheet_column_width(sheet, i, guide[i].width);
	heading_strip(sheet, strip, STYLE_TITLE, form->title);
	for (guint i = 0; i < form->notes->len; i++) {
		strip.row++;
		heading_strip(sheet, strip, STYLE_TEXT, g_ptr_array_index(form->notes, i));
	}
	strip.row++;
	heading_strip(sheet, strip, STYLE_TEXT, "");
	write_guide_table(sheet, form, strip.row + 1);
	sheet_page(sheet, &page);
}

/* --- the lists */

static void write_list(Sheet *sheet, guint number, const FormColumn *column)
{
	double width = MAX(column_width(column), style_width(STYLE_HEAD, column->heading));

	for (guint i = 0; column->choices[i]; i++) {
		width = MAX(width, style_width(STYLE_LABEL, column->choices[i]));
		sheet_text(sheet, (Spot){ i + 1, number }, STYLE_LABEL, column->choices[i]);
	}
	sheet_text(sheet, (Spot){ 0, number }, STYLE_HEAD, column->heading);
	sheet_column_width(sheet, number, width);
}

static void write_lists(Sheets *sheets, const Form *form)
{
	static const SheetPage page = { .landscape = TRUE, .numbered = TRUE, .body = 1 };
	Sheet *sheet = sheets_add(sheets, word_of(form, FORM_WORD_LISTS));
	guint lists = 0;

	for (guint i = 0; i < form->columns->len; i++)
		if (form_column(form, i)->choices)
			write_list(sheet, lists++, form_column(form, i));
	sheet_page(sheet, &page);
}

GBytes *form_book_write(const Form *form, GError **error)
{
	SheetsAbout about = { form->title, form->stem, form->day };
	g_autoptr(Sheets) sheets = sheets_new(&about);

	write_table(sheets, form);
	write_guide(sheets, form);
	write_lists(sheets, form);
	return book_finish(sheets, error);
}

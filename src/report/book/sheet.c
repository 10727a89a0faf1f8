/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/book/sheet.h"

#include "base/fault.h"
#include "report/book/cell_format.h"
#include "report/book/memory_file.h"
#include "report/book/paper.h"
#include "report/book/sheet_state.h"
#include "report/book/sheet_text.h"

#include <errno.h>
#include <locale.h>
#include <string.h>
#include <unistd.h>
#include <xlsxwriter.h>

#define FONT "Times New Roman"
#define FONT_ROMAN 1
#define PAPER_A4 9
/* The size stands before the font, where no digit can follow it. */
#define PAGE_NUMBER "&C&13&\"Times New Roman,Regular\"&P"
/* What the library cuts without a word, in bytes. */
#define PATTERN_BYTES (LXW_FORMAT_FIELD_LEN - 1)

/* TRUE when a call of the library went well and none went wrong before. */
static gboolean note(Sheet *sheet, lxw_error status)
{
	if (status != LXW_NO_ERROR)
		sheets_fail(sheet->owner, sheet->name, lxw_strerror(status));
	return sheet->owner->failure == NULL;
}

static void set_font(lxw_format *format, const StyleRow *row)
{
	format_set_font_name(format, FONT);
	format_set_font_family(format, FONT_ROMAN);
	format_set_font_size(format, row->face.size);
	if (row->colour)
		format_set_font_color(format, row->colour);
	if (row->face.bold)
		format_set_bold(format);
	if (row->italic)
		format_set_italic(format);
	if (row->underline)
		format_set_underline(format, LXW_UNDERLINE_SINGLE);
}

static void describe(Sheets *sheets, const SheetsAbout *about)
{
	g_autofree char *title = sheet_text_clean(about->title, SHEET_TEXT_PROPERTY);
	g_autofree char *subject = sheet_text_clean(about->subject, SHEET_TEXT_PROPERTY);
	lxw_doc_properties properties = { .title = title,
					  .subject = subject,
					  .created = (time_t)about->created * 86400 + 43200 };

	/* Without a date the library would take the time of the run. */
	if (!title || !subject || about->created == DAY_NONE ||
	    workbook_set_properties(sheets->workbook, &properties) != LXW_NO_ERROR)
		sheets_fail(sheets, "properties", "no date, or no UTF-8");
}

Sheets *sheets_new(const SheetsAbout *about)
{
	Sheets *sheets = g_new0(Sheets, 1);
	g_autofree char *path = NULL, *folder = g_strdup(memory_file_folder());
	lxw_workbook_options options = { .tmpdir = folder };

	sheets->sheets = g_ptr_array_new_with_free_func(sheet_state_free);
	sheets->names = sheet_names_new();
	sheets->formats = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	sheets->file = memory_file_new(&sheets->failure);
	path = memory_file_path(sheets->file);
	sheets->workbook = workbook_new_opt(path, &options);
	g_assert(sheets->workbook);
	/* It sets the width of columns; 11 points of this font are as wide as those of Calibri. */
	set_font(STAILQ_FIRST(sheets->workbook->formats), style_row(STYLE_NUMBER));
	describe(sheets, about);
	return sheets;
}

void sheets_free(Sheets *sheets)
{
	if (!sheets)
		return;
	if (sheets->workbook)
		lxw_workbook_free(sheets->workbook);
	if (sheets->file >= 0)
		close(sheets->file);
	g_ptr_array_unref(sheets->sheets);
	sheet_names_free(sheets->names);
	g_hash_table_unref(sheets->formats);
	g_clear_error(&sheets->failure);
	g_free(sheets);
}

Sheet *sheets_add(Sheets *sheets, const char *name)
{
	Sheet *sheet = g_new0(Sheet, 1);

	sheet->owner = sheets;
	sheet->name = g_utf8_make_valid(name ? name : "", -1);
	g_ptr_array_add(sheets->sheets, sheet);
	sheets_fail(sheets, sheet->name, sheet_names_take(sheets->names, sheet->name));
	if (!sheets->failure)
		sheet->page = workbook_add_worksheet(sheets->workbook, sheet->name);
	if (!sheet->page) {
		sheets_fail(sheets, sheet->name, "refused");
		return sheet;
	}
	worksheet_gridlines(sheet->page, LXW_HIDE_ALL_GRIDLINES);
	/* Years and hashes are text on purpose. */
	note(sheet, worksheet_ignore_errors(sheet->page, LXW_IGNORE_NUMBER_STORED_AS_TEXT,
					    "A1:XFD1048576"));
	return sheet;
}

/* --- formats */

static const guint8 aligns[] = {
	[ALIGN_LEFT] = LXW_ALIGN_LEFT,
	[ALIGN_CENTRE] = LXW_ALIGN_CENTER,
	[ALIGN_RIGHT] = LXW_ALIGN_RIGHT,
};

static const guint8 rules[] = {
	[RULE_NONE] = LXW_BORDER_NONE,
	[RULE_HAIR] = LXW_BORDER_HAIR,
	[RULE_THIN] = LXW_BORDER_THIN,
};

static void set_box(lxw_format *format, const StyleRow *row)
{
	format_set_align(format, aligns[row->align]);
	format_set_align(format, row->hangs ? LXW_ALIGN_VERTICAL_TOP : LXW_ALIGN_VERTICAL_CENTER);
	format_set_indent(format, row->indent ? 1 : 0);
	if (row->wrap)
		format_set_text_wrap(format);
	if (row->fill)
		format_set_bg_color(format, row->fill);
	format_set_top(format, rules[row->above]);
	format_set_bottom(format, rules[row->below]);
	format_set_left(format, rules[row->sides]);
	format_set_right(format, rules[row->sides]);
}

/* One format for each pair of style and number pattern. */
static lxw_format *format_for(Sheet *sheet, Style style, const char *pattern)
{
	Sheets *sheets = sheet->owner;
	g_autofree char *key = g_strdup_printf("%d %s", (int)style, pattern ? pattern : "");
	lxw_format *format = g_hash_table_lookup(sheets->formats, key);

	if (format)
		return format;
	format = workbook_add_format(sheets->workbook);
	g_assert(format);
	set_font(format, style_row(style));
	set_box(format, style_row(style));
	if (pattern)
		format_set_num_format(format, pattern);
	g_hash_table_insert(sheets->formats, g_steal_pointer(&key), format);
	return format;
}

/* --- cells */

static gboolean ready(Sheet *sheet, Spot at)
{
	if (at.row >= LXW_ROW_MAX || at.column >= LXW_COL_MAX)
		sheets_fail(sheet->owner, sheet->name, "beyond the last cell");
	return sheet->owner->failure == NULL;
}

static void put_text(Sheet *sheet, Spot at, lxw_format *format, const char *text)
{
	lxw_col_t column = (lxw_col_t)at.column;

	if (!*text)
		note(sheet, worksheet_write_blank(sheet->page, at.row, column, format));
	else if (note(sheet, worksheet_write_string(sheet->page, at.row, column, text, format)))
		sheet->count.texts++;
}

void sheet_text(Sheet *sheet, Spot at, Style style, const char *text)
{
	g_autofree char *cleaned = sheet_clean(sheet, text);

	if (cleaned && ready(sheet, at))
		put_text(sheet, at, format_for(sheet, style, NULL), cleaned);
}

void sheet_blank(Sheet *sheet, Spot at, Style style)
{
	sheet_text(sheet, at, style, "");
}

void sheet_input(Sheet *sheet, Spot at, Style style, const char *pattern)
{
	if (ready(sheet, at))
		note(sheet, worksheet_write_blank(sheet->page, at.row, (lxw_col_t)at.column,
						  format_for(sheet, style, pattern)));
}

void sheet_number(Sheet *sheet, Spot at, Style style, const Cell *cell)
{
	g_autofree char *pattern = NULL;
	double value;

	if (!cell_format_value(cell, &value)) {
		sheet_text(sheet, at, style, cell->text);
		return;
	}
	pattern = cell_format_pattern(cell);
	if (!pattern || strlen(pattern) > PATTERN_BYTES)
		sheets_fail(sheet->owner, sheet->name, "a mark that no number format holds");
	if (!ready(sheet, at))
		return;
	if (note(sheet, worksheet_write_number(sheet->page, at.row, (lxw_col_t)at.column, value,
					       format_for(sheet, style, pattern))))
		sheet->count.numbers++;
}

void sheet_link(Sheet *sheet, Spot at, const char *target, Style style, const char *text)
{
	g_autofree char *cleaned = sheet_clean(sheet, text);
	g_autofree char *name = sheet_names_quote(target);
	g_autofree char *address = g_strdup_printf("internal:%s!A1", name);
	lxw_format *format;

	if (cleaned && !*cleaned)
		sheets_fail(sheet->owner, sheet->name, "a link without text");
	if (!cleaned || !ready(sheet, at))
		return;
	format = format_for(sheet, style, NULL);
	sheet_names_ask(sheet->owner->names, target);
	/* It writes the address as text, over which the text goes: one cell. */
	if (note(sheet,
		 worksheet_write_url(sheet->page, at.row, (lxw_col_t)at.column, address, format)))
		put_text(sheet, at, format, cleaned);
}

void sheet_span(Sheet *sheet, Spot at, guint last, Style style, const char *text)
{
	g_autofree char *cleaned = sheet_clean(sheet, text);
	lxw_format *format;

	if (last <= at.column) {
		sheet_text(sheet, at, style, text);
		return;
	}
	sheet_take_span(sheet, at, last);
	if (!cleaned || !ready(sheet, at) || !ready(sheet, (Spot){ at.row, last }))
		return;
	format = format_for(sheet, style, NULL);
	if (note(sheet, worksheet_merge_range(sheet->page, at.row, (lxw_col_t)at.column, at.row,
					      (lxw_col_t)last, "", format)))
		put_text(sheet, at, format, cleaned);
}

static void set_column(Sheet *sheet, guint column, double width, lxw_format *format)
{
	lxw_col_t at = (lxw_col_t)column;
	double digits;

	if (!paper_column_digits(width, &digits))
		sheets_fail(sheet->owner, sheet->name, "the width of a column");
	if (ready(sheet, (Spot){ 0, column }))
		note(sheet, worksheet_set_column(sheet->page, at, at, digits, format));
}

void sheet_column_width(Sheet *sheet, guint column, double width)
{
	set_column(sheet, column, width, NULL);
}

void sheet_column_input(Sheet *sheet, guint column, double width, Style style, const char *pattern)
{
	set_column(sheet, column, width, format_for(sheet, style, pattern));
}

void sheet_row_height(Sheet *sheet, guint row, double height)
{
	double points;

	sheet->height += height;
	if (!paper_row_height(height, &points))
		sheets_fail(sheet->owner, sheet->name, "the height of a row");
	if (ready(sheet, (Spot){ row, 0 }))
		note(sheet, worksheet_set_row(sheet->page, row, points, NULL));
}

void sheet_page(Sheet *sheet, const SheetPage *page)
{
	lxw_worksheet *at = sheet->page;
	guint pages;

	if (!ready(sheet, (Spot){ page->body, 0 }))
		return;
	worksheet_set_paper(at, PAPER_A4);
	if (page->landscape)
		worksheet_set_landscape(at);
	pages = page->flows ? 0 : paper_pages(page->landscape, sheet->height);
	worksheet_fit_to_pages(at, (guint16)MAX(page->across, 1), (guint16)pages);
	worksheet_set_margins(at, paper_margins.left, paper_margins.right, paper_margins.top,
			      paper_margins.bottom);
	if (page->numbered)
		note(sheet, worksheet_set_header(at, PAGE_NUMBER));
	if (page->body <= page->head)
		return;
	worksheet_freeze_panes(at, page->body, (lxw_col_t)page->side);
	if (page->side > 0)
		note(sheet, worksheet_repeat_columns(at, 0, (lxw_col_t)(page->side - 1)));
	note(sheet, worksheet_repeat_rows(at, page->head, page->body - 1));
}

void sheet_check(Sheet *sheet, Spot first, Spot last, const SheetCheck *check)
{
	lxw_data_validation rule = {
		.validate = check->chooses ? LXW_VALIDATION_TYPE_LIST_FORMULA
					   : LXW_VALIDATION_TYPE_CUSTOM_FORMULA,
		.error_type = check->may_pass ? LXW_VALIDATION_ERROR_TYPE_WARNING
					      : LXW_VALIDATION_ERROR_TYPE_STOP,
		.value_formula = (char *)check->formula,
		.input_title = (char *)check->title,
		.input_message = (char *)check->message,
		.error_title = (char *)check->title,
		.error_message = (char *)check->refusal,
	};

	sheets_fail(sheet->owner, sheet->name, sheet_check_trouble(check));
	if (ready(sheet, first) && ready(sheet, last))
		note(sheet, worksheet_data_validation_range(sheet->page, first.row,
							    (lxw_col_t)first.column, last.row,
							    (lxw_col_t)last.column, &rule));
}

/* --- the finished file */

/* Under a locale with a decimal comma the library would write 1234,5, and call it good. */
static int close_workbook(Sheets *sheets, int *out_errnum)
{
	locale_t plain = newlocale(LC_ALL_MASK, "C", (locale_t)0);
	locale_t before = uselocale(plain);
	lxw_error status;

	errno = 0;
	status = workbook_close(g_steal_pointer(&sheets->workbook));
	*out_errnum = errno;
	uselocale(before);
	freelocale(plain);
	return (int)status;
}

GBytes *sheets_finish(Sheets *sheets, GError **error)
{
	static const Wording what = { { "không ghi được", "cannot be written" } };
	const char *missing;
	int errnum = 0, status;

	g_return_val_if_fail(sheets->workbook, NULL);
	missing = sheet_names_missing(sheets->names);
	if (missing)
		sheets_fail(sheets, missing, "a link to no sheet");
	if (sheets->failure) {
		g_propagate_error(error, g_steal_pointer(&sheets->failure));
		return NULL;
	}
	status = close_workbook(sheets, &errnum);
	if (status != LXW_NO_ERROR) {
		fault_set_errno(error, errnum ? errnum : EIO, &what,
				errnum ? "xlsx" : lxw_strerror((lxw_error)status));
		return NULL;
	}
	return memory_file_read(sheets->file, error);
}

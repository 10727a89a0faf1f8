/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/book/sheet_state.h"

#include "base/fault.h"
#include "report/book/sheet_text.h"

#include <string.h>

/* Beyond these Excel repairs the file; a formula over 258 bytes overruns a buffer of the library.
 */
#define FORMULA_BYTES 255
#define TITLE_UNITS 32
#define MESSAGE_UNITS 255

void sheet_state_free(gpointer data)
{
	Sheet *sheet = data;

	g_free(sheet->name);
	g_free(sheet);
}

void sheets_fail(Sheets *sheets, const char *subject, const char *trouble)
{
	if (sheets->failure || !trouble)
		return;
	fault_set(&sheets->failure, FAULT_SOFTWARE, "bảng tính, '%s': không ghi được (%s)",
		  "workbook, '%s': cannot be written (%s)", subject, trouble);
}

char *sheet_clean(Sheet *sheet, const char *text)
{
	char *cleaned = sheet_text_clean(text, SHEET_TEXT_CELL);

	if (!cleaned)
		sheets_fail(sheet->owner, sheet->name, "no UTF-8");
	return cleaned;
}

void sheet_take_span(Sheet *sheet, Spot at, guint last)
{
	Spot *end = &sheet->spans_end;

	if (at.row < end->row || (at.row == end->row && at.column < end->column))
		sheets_fail(sheet->owner, sheet->name, "spans overlap");
	*end = (Spot){ at.row, last + 1 };
}

static gboolean fits(const char *text, gsize units)
{
	return g_utf8_validate(text, -1, NULL) && sheet_text_units(text) <= units;
}

const char *sheet_check_trouble(const SheetCheck *check)
{
	if (strlen(check->formula) > FORMULA_BYTES || !fits(check->formula, FORMULA_BYTES))
		return "the formula of a check";
	if (!fits(check->title, TITLE_UNITS))
		return "the title of a check";
	if (!fits(check->message, MESSAGE_UNITS) || !fits(check->refusal, MESSAGE_UNITS))
		return "the words of a check";
	return NULL;
}

GArray *sheets_counts(const Sheets *sheets)
{
	GArray *counts = g_array_new(FALSE, FALSE, sizeof(SheetCount));

	for (guint i = 0; i < sheets->sheets->len; i++) {
		const Sheet *sheet = g_ptr_array_index(sheets->sheets, i);

		g_array_append_val(counts, sheet->count);
	}
	return counts;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/book/form_check.h"

#include "base/number.h"
#include "base/text.h"

#include <string.h>

#define TITLE_MOST 32
#define CHOICE_WIDEST 230

typedef struct CheckRow {
	const char *pattern;
	const char *formula; /* may use {{cell}}, {{least}}, {{absent}}; NULL: the list decides */
	double width;
	Style style;
	gboolean may_pass;
	Wording words; /* may use {{least}}, {{absent}} */
} CheckRow;

/*
 * Spreadsheets save what they show.  A number format that groups thousands is for money alone,
 * whose amounts are either 0 or long enough to tell which mark groups; codes and texts are kept as
 * they are typed.  A formula never ends in an error, which some take for a yes.  36526 and 73050
 * are the first day of 2000 and the last of 2099.
 */
static const CheckRow rows[FORM_CHECKS] = {
	[FORM_PLACE] = { NULL,
			 NULL,
			 120,
			 STYLE_LABEL,
			 TRUE,
			 { { "Chọn trong danh sách. Tên cũ chỉ dùng cho số liệu có ngày trước khi "
			     "sắp xếp, sáp nhập.",
			     "Choose from the list. A former name is only for figures of a day "
			     "before the merger." } } },
	[FORM_LIST] = { NULL,
			NULL,
			90,
			STYLE_LABEL,
			FALSE,
			{ { "Chọn trong danh sách của ô.",
			    "Choose from the list of the cell." } } },
	[FORM_CODE] = { "@",
			"=AND(LEN({{cell}})=2,ISNUMBER(--{{cell}}))",
			60,
			STYLE_LABEL,
			FALSE,
			{ { "Hai chữ số, kể cả số 0 ở đầu: 01, 68.",
			    "Two digits, with the zero in front: 01, 68." } } },
	[FORM_PERIOD] = { "0",
			  "=IFERROR(IF(LEN({{cell}})=4,AND(--{{cell}}>=1990,--{{cell}}<=2100),"
			  "AND(LEN({{cell}})=9,MID({{cell}},5,1)=\"-\",--LEFT({{cell}},4)>=1990,"
			  "--LEFT({{cell}},4)<=--RIGHT({{cell}},4),--RIGHT({{cell}},4)<=2100)),"
			  "FALSE)",
			  70,
			  STYLE_NUMBER,
			  FALSE,
			  { { "Một năm: 2025; hoặc một giai đoạn: 2021-2025.",
			      "A year: 2025; or a span of years: 2021-2025." } } },
	[FORM_DAY] = { "dd/mm/yyyy",
		       "=IF(ISNUMBER({{cell}}),AND({{cell}}>=36526,{{cell}}<=73050,"
		       "{{cell}}=INT({{cell}})))",
		       85,
		       STYLE_NUMBER,
		       FALSE,
		       { { "Một ngày; ô hiện ngày trước, tháng sau: 30/11/2025.",
			   "A day; the cell shows the day first, then the month: 30/11/2025." } } },
	[FORM_MONEY] = { "#,##0",
			 "=IF(ISNUMBER({{cell}}),AND(OR({{cell}}=0,{{cell}}>={{least}}),"
			 "{{cell}}=INT({{cell}}),{{cell}}<=10^15),{{cell}}=\"{{absent}}\")",
			 110,
			 STYLE_NUMBER,
			 FALSE,
			 { { "Số tiền bằng đồng, số nguyên, từ {{least_shown}} trở lên (không ghi "
			     "theo triệu); không có thì ghi 0 hoặc “{{absent}}”; chưa có số liệu "
			     "thì để trống.",
			     "An amount in đồng, whole, at least {{least_shown}} (not in "
			     "millions); 0 or “{{absent}}” where there is none; blank where it is "
			     "not known." } } },
	[FORM_COUNT] = { "0",
			 "=IF(ISNUMBER({{cell}}),AND({{cell}}>=0,{{cell}}=INT({{cell}}),"
			 "{{cell}}<=10^9),{{cell}}=\"{{absent}}\")",
			 75,
			 STYLE_NUMBER,
			 FALSE,
			 { { "Số nguyên, không âm; không có thì ghi 0; chưa có số liệu thì để "
			     "trống.",
			     "A whole number, not negative; 0 where there is none; blank where it "
			     "is not known." } } },
	[FORM_REVISION] = { "0",
			    "=IF(ISNUMBER({{cell}}),AND({{cell}}>=0,{{cell}}<=99,"
			    "{{cell}}=INT({{cell}})))",
			    60,
			    STYLE_NUMBER,
			    FALSE,
			    { { "Số nguyên: 1, 2 …", "A whole number: 1, 2 …" } } },
	[FORM_TEXT] = { "@",
			"=LEN({{cell}})<=255",
			170,
			STYLE_LABEL,
			FALSE,
			{ { "Chữ, không quá 255 ký tự.", "Text, at most 255 characters." } } },
};

const char *form_check_pattern(FormCheck check)
{
	return rows[check].pattern;
}

Style form_check_style(FormCheck check)
{
	return rows[check].style;
}

double form_check_width(const FormColumn *column)
{
	const CheckRow *row = &rows[column->check];
	double width = row->width;

	for (guint i = 0; column->choices && column->choices[i]; i++)
		width = MAX(width, style_width(row->style, column->choices[i]));
	return MIN(width, CHOICE_WIDEST);
}

/* --- sentences and formulas */

typedef struct Filling {
	const Form *form;
	const char *cell;
} Filling;

static char *value_of(const char *name, gpointer data)
{
	const Filling *filling = data;
	int64_t least = filling->form->least_money;

	if (strcmp(name, "cell") == 0)
		return g_strdup(filling->cell);
	if (strcmp(name, "absent") == 0)
		return g_strdup(filling->form->absent);
	if (strcmp(name, "least") == 0)
		return number_plain(least, 0);
	return number_text(least, 0, filling->form->language);
}

static char *fill(const char *pattern, const Form *form, const char *cell)
{
	Filling filling = { form, cell };
	g_autofree char *unknown = NULL;

	return text_fill(pattern, value_of, &filling, &unknown);
}

char *form_check_words(const Form *form, FormCheck check)
{
	return fill(rows[check].words.in[form->language], form, "");
}

static char *formula_of(const Form *form, const FormCells *cells)
{
	const char *pattern = rows[form_column(form, cells->index)->check].formula;
	g_autofree char *cell = text_cell_name(cells->row, cells->index);

	return pattern ? fill(pattern, form, cell) : g_strconcat("=", cells->list, NULL);
}

static char *message_of(const Form *form, const FormColumn *column)
{
	static const Wording example = { { "Ví dụ", "Example" } };

	if (!*column->example)
		return g_strdup(column->meaning);
	return g_strdup_printf("%s\n%s: %s", column->meaning, example.in[form->language],
			       column->example);
}

void form_check_put(Sheet *sheet, const Form *form, const FormCells *cells)
{
	const FormColumn *column = form_column(form, cells->index);
	g_autofree char *formula = formula_of(form, cells);
	g_autofree char *title = g_utf8_substring(
	    column->heading, 0, MIN(g_utf8_strlen(column->heading, -1), TITLE_MOST));
	g_autofree char *message = message_of(form, column);
	g_autofree char *refusal = form_check_words(form, column->check);
	SheetCheck check = { .chooses = cells->list != NULL,
			     .may_pass = rows[column->check].may_pass,
			     .formula = formula,
			     .title = title,
			     .message = message,
			     .refusal = refusal };

	sheet_check(sheet, (Spot){ cells->row, cells->index }, (Spot){ cells->last, cells->index },
		    &check);
}

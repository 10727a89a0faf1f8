/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/text/fact_text.h"

#include "base/text.h"
#include "report/fact_telling.h"
#include "report/fact_words.h"
#include "report/printed.h"
#include "report/words.h"

#include <string.h>

/* Of what does not count, the most that are shown; the CSV has all. */
#define LEFT_MOST 20

/* The labels are set to one width, counted in letters. */
#define LABEL_WIDTH 16

typedef struct Label {
	Wording words;
	char *(*text)(const FactSheet *); /* NULL from it: there is no such line */
} Label;

static char *days_of(const FactSheet *sheet)
{
	if (sheet->fact->as_of == DAY_NONE)
		return NULL;
	return printed_day_of(sheet->fact, sheet->language);
}

static char *base_day_of(const FactSheet *sheet)
{
	if (sheet->fact->base_as_of == DAY_NONE)
		return NULL;
	return day_text(sheet->fact->base_as_of, sheet->language);
}

static const Label labels[] = {
	{ { { "Giá trị", "Value" } }, fact_words_value },
	{ { { "Đúng bằng", "Exactly" } }, fact_words_exact },
	{ { { "Đơn vị", "Unit" } }, fact_words_unit },
	{ { { "Công thức", "Formula" } }, fact_telling_formula },
	{ { { "Cơ sở", "Basis" } }, fact_words_basis },
	{ { { "Số liệu đến", "As of" } }, days_of },
	{ { { "So với ngày", "Against" } }, base_day_of },
	{ { { "Trạng thái", "State" } }, fact_words_state },
};

static void append_label(GString *text, const char *label, const char *value)
{
	g_string_append_printf(text, "  %s", label);
	for (glong at = g_utf8_strlen(label, -1); at < LABEL_WIDTH; at++)
		g_string_append_c(text, ' ');
	g_string_append_printf(text, "%s\n", value);
}

static void append_shown(GString *text, const FactSheet *sheet)
{
	static const Wording shown = { { "In ở", "Printed in" } };
	static const Wording nowhere = { { "không có trong tài liệu nào của lần chạy này",
					   "no document of this run" } };
	static const Wording within = { { "một hình hoặc một câu", "a figure or a sentence" } };
	const char *label = shown.in[sheet->language];

	if (sheet->shown->len == 0)
		append_label(text, label, (sheet->printed ? within : nowhere).in[sheet->language]);
	for (guint i = 0; i < sheet->shown->len; i++)
		append_label(text, i ? "" : label, sheet->shown->pdata[i]);
}

/* "triệu đồng", when a number of the cell counts more than one đồng. */
static const char *unit_text(const Column *measure, const RawCell *cell, Language language)
{
	if (measure->kind != COLUMN_MONEY || cell->unit_digits == 0)
		return "";
	return word_text((Word)(WORD_UNIT_DONG + cell->unit_digits / 3), language);
}

/* What a cell holds may be anything; a terminal must not obey it. */
static void append_typed(GString *text, const RawCell *cell)
{
	g_autofree char *heading = text_escape(cell->heading), *typed = text_escape(cell->text);

	g_string_append_printf(text, ":%d  “%s”: “%s”", cell->location.column, heading, typed);
}

/* "    a.csv:2:49  Thực hiện (triệu đồng): 39242 → 39.242.000.000 đồng  [Địa phương]" */
static void append_cell(GString *text, const FactSheet *sheet, const Operand *operand,
			const Line *line)
{
	const Column *measure = operand->asked.measure;
	const Amount *amount = &line->amounts[measure->measure];
	const RawCell *cell = fact_sheet_cell(sheet, line, measure);
	g_autofree char *name = ledger_line_name(sheet->ledger, line);
	g_autofree char *about = fact_words_line(sheet, operand, line);
	g_autofree char *value = amount->state == AMOUNT_VALUE
				     ? fact_words_amount(sheet, measure, amount->value)
				     : g_strdup("–");

	g_string_append_printf(text, "    %s", name);
	if (cell)
		append_typed(text, cell);
	if (cell && amount->state == AMOUNT_VALUE && *unit_text(measure, cell, sheet->language))
		g_string_append_printf(text, " (%s)", unit_text(measure, cell, sheet->language));
	g_string_append_printf(text, " = %s  [%s]", value, about);
}

static void append_left(GString *text, const FactSheet *sheet, guint index)
{
	const GArray *left = sheet->left->pdata[index];
	gboolean vietnamese = sheet->language == LANGUAGE_VI;

	if (left->len > 0)
		g_string_append_printf(text, "  %s:\n",
				       vietnamese ? "Có trong tệp nhưng không cộng vào"
						  : "In the files, but not counted");
	for (guint i = 0; i < MIN(left->len, LEFT_MOST); i++) {
		const LeftOut *out = &g_array_index(left, LeftOut, i);

		append_cell(text, sheet, fact_sheet_operand(sheet, index), out->line);
		g_string_append_printf(text, "\n      %s\n",
				       fact_words_reason(out->reason, sheet->language));
	}
	if (left->len > LEFT_MOST)
		g_string_append_printf(text,
				       vietnamese ? "    và %u ô khác: xem --format csv\n"
						  : "    and %u more: see --format csv\n",
				       left->len - LEFT_MOST);
}

static void append_operand(GString *text, const FactSheet *sheet, guint index)
{
	const Operand *operand = fact_sheet_operand(sheet, index);
	g_autofree char *heading = fact_words_operand(sheet, index);

	g_string_append_printf(text, "\n%u. %s\n", index + 1, heading);
	for (guint i = 0; i < operand->lines->len; i++) {
		append_cell(text, sheet, operand, operand->lines->pdata[i]);
		g_string_append_c(text, '\n');
	}
	if (operand->lines->len == 0)
		g_string_append_printf(text, "    %s\n",
				       sheet->language == LANGUAGE_VI ? "(không có dòng nào)"
								      : "(there is no line)");
	append_left(text, sheet, index);
}

/* Lines of which only the day was taken: no amount of theirs is in the number. */
static void append_days(GString *text, const FactSheet *sheet)
{
	const Fact *fact = sheet->fact;

	if (fact->operands->len > 0 || fact->lines->len == 0)
		return;
	g_string_append_printf(text, "\n%s\n",
			       sheet->language == LANGUAGE_VI
				   ? "Ngày của số liệu lấy từ các dòng:"
				   : "The day of the figures is that of these lines:");
	for (guint i = 0; i < fact->lines->len; i++) {
		g_autofree char *name = ledger_line_name(sheet->ledger, fact->lines->pdata[i]);
		g_autofree char *about = fact_words_line(sheet, NULL, fact->lines->pdata[i]);

		g_string_append_printf(text, "    %s  [%s]\n", name, about);
	}
}

/* What was refused of the files behind the fact may belong to it. */
static void append_refused(GString *text, const FactSheet *sheet)
{
	const GPtrArray *submissions = ledger_submissions(sheet->ledger);
	gboolean vietnamese = sheet->language == LANGUAGE_VI;

	for (guint i = 0; i < submissions->len; i++) {
		const Submission *submission = submissions->pdata[i];

		if (!sheet->raw->pdata[i] || submission->refused.records == 0)
			continue;
		g_string_append_printf(
		    text,
		    vietnamese
			? "\n%s: số dòng bị từ chối, không tính: %u; xem issues.csv\n"
			: "\n%s: rows that were refused and do not count: %u; see issues.csv\n",
		    submission->name, submission->refused.records);
	}
}

char *fact_text_write(const FactSheet *sheet)
{
	GString *text = g_string_new(sheet->fact->id);
	g_autofree char *title = fact_words_title(sheet);

	g_string_append_printf(text, "\n\n%s\n\n", title);
	for (gsize i = 0; i < G_N_ELEMENTS(labels); i++) {
		g_autofree char *value = labels[i].text(sheet);

		if (value)
			append_label(text, labels[i].words.in[sheet->language], value);
	}
	append_shown(text, sheet);
	for (guint i = 0; i < sheet->fact->operands->len; i++)
		append_operand(text, sheet, i);
	append_days(text, sheet);
	append_refused(text, sheet);
	return g_string_free(text, FALSE);
}

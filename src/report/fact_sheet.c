/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/fact_sheet.h"

static const Submission *submission_of(const FactSheet *sheet, const Line *line)
{
	return ledger_submissions(sheet->ledger)->pdata[line->submission];
}

static guint index_of(const FactSheet *sheet, const Line *line)
{
	return (guint)(line - (const Line *)(void *)submission_of(sheet, line)->lines->data);
}

static void want(FactSheet *sheet, const Line *line, const Column *measure)
{
	guint measures = columns_measures(ledger_catalog(sheet->ledger)->columns);
	gpointer *raw = &sheet->raw->pdata[line->submission];

	if (!*raw)
		*raw = raw_lines_new(measures);
	raw_lines_want(*raw, index_of(sheet, line), (guint)measure->measure);
}

static void add_operand(FactSheet *sheet, const Operand *operand)
{
	GArray *left = left_out_of(sheet->ledger, operand);

	for (guint i = 0; i < operand->lines->len; i++)
		want(sheet, operand->lines->pdata[i], operand->asked.measure);
	for (guint i = 0; i < left->len; i++)
		want(sheet, g_array_index(left, LeftOut, i).line, operand->asked.measure);
	g_ptr_array_add(sheet->left, left);
}

static void free_raw(gpointer data)
{
	raw_lines_free(data);
}

FactSheet *fact_sheet_new(Catalog *catalog, const GPtrArray *files, const Ledger *ledger,
			  Fact *fact)
{
	FactSheet *sheet = g_new0(FactSheet, 1);

	sheet->ledger = ledger;
	sheet->fact = fact;
	sheet->raw = g_ptr_array_new_with_free_func(free_raw);
	g_ptr_array_set_size(sheet->raw, (int)files->len);
	sheet->left = g_ptr_array_new_with_free_func((GDestroyNotify)g_array_unref);
	sheet->shown = g_ptr_array_new_with_free_func(g_free);
	for (guint i = 0; i < fact->operands->len; i++)
		add_operand(sheet, fact->operands->pdata[i]);
	for (guint i = 0; i < files->len; i++)
		if (sheet->raw->pdata[i])
			submission_read_raw(catalog, files->pdata[i], sheet->raw->pdata[i]);
	return sheet;
}

void fact_sheet_free(FactSheet *sheet)
{
	if (!sheet)
		return;
	fact_free(sheet->fact);
	g_ptr_array_unref(sheet->raw);
	g_ptr_array_unref(sheet->left);
	g_ptr_array_unref(sheet->shown);
	g_free(sheet);
}

const RawCell *fact_sheet_cell(const FactSheet *sheet, const Line *line, const Column *measure)
{
	const RawLines *raw = sheet->raw->pdata[line->submission];

	return raw ? raw_lines_cell(raw, index_of(sheet, line), (guint)measure->measure) : NULL;
}

const Operand *fact_sheet_operand(const FactSheet *sheet, guint index)
{
	return sheet->fact->operands->pdata[index];
}

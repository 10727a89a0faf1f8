/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/text/fact_text.h"

#include "base/csv_text.h"
#include "base/number.h"

static const char *const names[] = { "fact",	    "operand", "measure", "place",   "period",
				     "as_of",	    "source",  "tier",	  "content", "kind",
				     "project",	    "line",    "column",  "heading", "cell",
				     "unit_digits", "value",   "counted", NULL };

#define NAMES (G_N_ELEMENTS(names) - 1)

static const char *const reason_keys[REASONS] = {
	[REASON_SUPERSEDED] = "superseded", [REASON_REFUSED] = "refused",
	[REASON_LATER] = "later",	    [REASON_REPEATED] = "repeated",
	[REASON_OTHER_DAY] = "other-day",   [REASON_PART] = "part",
	[REASON_OTHER_WAY] = "other-way",
};

/* One cell of one operand. */
typedef struct CellOf {
	const FactSheet *sheet;
	guint operand;
	const Line *line;
	const char *counted;
} CellOf;

static char *value_text(const Amount *amount)
{
	return amount->state == AMOUNT_VALUE ? number_plain(amount->value, 0)
					     : g_strdup("not-applicable");
}

/* The fields in the order of names, each owned; NULL for an empty one. */
static void list_fields(const CellOf *of, char *fields[NAMES])
{
	const Column *measure = fact_sheet_operand(of->sheet, of->operand)->asked.measure;
	const RawCell *cell = fact_sheet_cell(of->sheet, of->line, measure);
	guint at = 0;

	fields[at++] = g_strdup(of->sheet->fact->id);
	fields[at++] = g_strdup_printf("%u", of->operand + 1);
	fields[at++] = g_strdup(measure->key);
	fields[at++] = g_strdup(of->line->place->key);
	fields[at++] = period_text(of->line->period);
	fields[at++] = day_iso(of->line->as_of);
	for (int i = 0; i < DIMENSIONS; i++)
		fields[at++] = g_strdup(of->line->values[i]);
	fields[at++] = ledger_line_name(of->sheet->ledger, of->line);
	fields[at++] = cell ? g_strdup_printf("%d", cell->location.column) : NULL;
	fields[at++] = cell ? g_strdup(cell->heading) : NULL;
	fields[at++] = cell ? g_strdup(cell->text) : NULL;
	fields[at++] = cell ? g_strdup_printf("%d", cell->unit_digits) : NULL;
	fields[at++] = value_text(&of->line->amounts[measure->measure]);
	fields[at++] = g_strdup(of->counted);
	g_assert(at == NAMES);
}

static void write_cell(GString *text, const CellOf *of)
{
	const char *printed[NAMES + 1] = { NULL };
	char *fields[NAMES];

	list_fields(of, fields);
	for (guint i = 0; i < NAMES; i++)
		printed[i] = fields[i] ? fields[i] : "";
	csv_text_record(text, printed);
	for (guint i = 0; i < NAMES; i++)
		g_free(fields[i]);
}

char *fact_text_write_csv(const FactSheet *sheet)
{
	GString *text = g_string_new(NULL);

	csv_text_record(text, names);
	for (guint i = 0; i < sheet->fact->operands->len; i++) {
		const GPtrArray *lines = fact_sheet_operand(sheet, i)->lines;
		const GArray *left = sheet->left->pdata[i];

		for (guint j = 0; j < lines->len; j++)
			write_cell(text, &(CellOf){ sheet, i, lines->pdata[j], "yes" });
		for (guint j = 0; j < left->len; j++) {
			const LeftOut *out = &g_array_index(left, LeftOut, j);

			write_cell(text,
				   &(CellOf){ sheet, i, out->line, reason_keys[out->reason] });
		}
	}
	return g_string_free(text, FALSE);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/table_section.h"

#include "report/printed.h"
#include "report/section_row.h"
#include "report/table_columns.h"
#include "report/table_notes.h"
#include "report/words.h"

#include <string.h>

#define SILENT_MOST 12

/* What is needed all along while one table is built. */
typedef struct Builder {
	SectionView view;
	Style style;
	TableNotes *notes;
	Table *table;
} Builder;

static void set_label(Cell *cell, const char *text)
{
	cell->kind = CELL_TEXT;
	cell->text = g_strdup(text);
}

static void fill_cell(const Builder *builder, Cell *cell, const SectionColumn *column,
		      const SectionRow *row)
{
	const Fact *fact;

	if (column->sort == COLUMN_AS_OF) {
		g_autofree char *date = section_row_days(&builder->view, row);

		if (row->role != ROW_REST)
			set_label(cell, date);
		return;
	}
	fact = section_fact(&builder->view, column, row);
	if (!fact)
		return;
	fact_store_print(builder->view.scope->store, fact);
	printed_cell(cell, fact, &builder->style);
	table_notes_see(builder->notes, fact);
}

static void add_row(const Builder *builder, const SectionRow *row)
{
	const Section *section = builder->view.section;
	TableRow *printed = table_add_row(builder->table, row->role);
	guint at = 0;

	for (guint i = 0; i < section->axes->len; i++) {
		int axis = g_array_index(section->axes, int, i);
		g_autofree char *label = section_row_label(&builder->view, axis, row);

		set_label(table_row_cell(printed, at++), label);
	}
	for (guint i = 0; i < section->columns->len; i++)
		fill_cell(builder, table_row_cell(printed, at++), section->columns->pdata[i], row);
}

/* A table of totals alone says nothing by its rows, unless it is there to show who is silent. */
static gboolean is_worth_printing(const Builder *builder, const GArray *rows)
{
	for (guint i = 0; i < rows->len; i++) {
		const SectionRow *row = &g_array_index(rows, SectionRow, i);
		int axis = section_last_axis(builder->view.section);
		gboolean shows_silence = builder->view.section->keep_empty && axis_is_place(axis);
		gboolean counts =
		    row->role == ROW_PLAIN || shows_silence || axis == DIMENSION_SOURCE;

		if (counts && section_row_says_anything(&builder->view, row))
			return TRUE;
	}
	return FALSE;
}

/* Money of one table has as many decimals as its most exact amount needs. */
static void choose_decimals(Builder *builder, const GArray *rows)
{
	for (guint i = 0; i < rows->len; i++) {
		for (guint j = 0; j < builder->view.section->columns->len; j++) {
			const SectionColumn *column = builder->view.section->columns->pdata[j];
			const Fact *fact = section_fact(&builder->view, column,
							&g_array_index(rows, SectionRow, i));

			if (fact)
				builder->style.decimals =
				    MAX(builder->style.decimals,
					printed_decimals(fact, builder->style.unit_digits));
		}
	}
}

static void write_head(const Builder *builder)
{
	Language language = builder->view.scope->language;
	const char *unit =
	    word_text((Word)(WORD_UNIT_DONG + builder->view.section->unit_digits / 3), language);

	builder->table->title = claim_title(builder->view.section, builder->view.scope);
	builder->table->subtitle =
	    claim_fill(&builder->view.section->subtitle, builder->view.scope);
	if (builder->table->subtitle || !table_columns_have_amounts(builder->view.section))
		return;
	builder->table->subtitle = word_fill(WORD_SUBTITLE, language, "unit", unit, NULL);
}

static void add_names(Table *table, Word word, const GPtrArray *places, Language language)
{
	/* Who is silent is seen in the rows as well; who is left out is named here alone. */
	guint most = word == WORD_SILENT ? SILENT_MOST : G_MAXUINT;
	g_autofree char *sentence = section_rows_name(word, places, most, language);

	if (sentence)
		g_ptr_array_add(table->notes, g_steal_pointer(&sentence));
}

char *table_section_absence(const Section *section, const Scope *scope)
{
	g_autoptr(GPtrArray) left_out = g_ptr_array_new();
	SectionView view = { section, scope };
	g_autoptr(GArray) rows = section_rows(&view, left_out);
	g_autofree char *title = claim_title(section, scope), *sentence = NULL, *others = NULL;

	if (!section_rows_judged(&view))
		return word_fill(WORD_SECTION_EMPTY, scope->language, "title", title, NULL);
	sentence = word_fill(WORD_SECTION_NONE, scope->language, "title", title, NULL);
	others = section_rows_name(WORD_LEFT_OUT, left_out, G_MAXUINT, scope->language);
	return others ? g_strdup_printf("%s %s", sentence, others) : g_steal_pointer(&sentence);
}

Table *table_section_build(const Section *section, const Scope *scope)
{
	g_autoptr(TableNotes) notes = table_notes_new(section, scope);
	g_autoptr(Table) table = table_new();
	Builder builder = { .view = { section, scope },
			    .style = { scope->language, section->unit_digits, 0, 2 },
			    .notes = notes,
			    .table = table };
	g_autoptr(GPtrArray) left_out = g_ptr_array_new(), silent = g_ptr_array_new();
	g_autoptr(GArray) rows = section_rows(&builder.view, left_out);

	if (!is_worth_printing(&builder, rows))
		return NULL;
	choose_decimals(&builder, rows);
	table_columns_add(table, section, scope);
	for (guint i = 0; i < rows->len; i++) {
		const SectionRow *row = &g_array_index(rows, SectionRow, i);

		if (!section_row_is_wanted(&builder.view, row))
			continue;
		add_row(&builder, row);
		if (!section_row_says_anything(&builder.view, row))
			g_ptr_array_add(silent, (gpointer)row->row.place);
	}
	write_head(&builder);
	table_notes_write(notes, table);
	add_names(table, WORD_LEFT_OUT, left_out, scope->language);
	if (section_tells_who(section))
		add_names(table, WORD_SILENT, silent, scope->language);
	if (section->note.in[scope->language])
		g_ptr_array_add(table->notes, claim_fill(&section->note, scope));
	return g_steal_pointer(&table);
}

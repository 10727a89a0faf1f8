/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Sections that a test writes as a template does, and tables as text. */
#pragma once

#include "ledger_fixture.h"
#include "scratch_folder.h"

#include "report/table_section.h"

#define TOP "[report]\ntitle=T\nsource_line=S\n"

/* A template of @sections, read from @folder. */
static inline Template *read_template(const Books *books, const char *folder, const char *sections)
{
	g_autoptr(GError) error = NULL;
	g_autofree char *text = g_strconcat(TOP, sections, NULL);
	Template *template;

	g_free(put_file(folder, "report.ini", text));
	template = template_read(folder, books->catalog->columns, &error);
	if (!template)
		fail_msg("%s", error->message);
	return template;
}

static inline Template *read_conference(const Books *books)
{
	g_autoptr(GError) error = NULL;
	Template *template = template_read("templates/conference", books->catalog->columns, &error);

	if (!template)
		fail_msg("%s", error->message);
	return template;
}

static inline Scope scope_of(const Books *books, const char *place, Language language)
{
	return (Scope){ .store = books->store,
			.place = books_place(books, place),
			.year = day_year(ledger_report_date(books->ledger)),
			.language = language };
}

/* One line for each row, with | between cells; rests and totals begin with + and =. */
static inline char *rows_text(const Table *table)
{
	static const char *const roles[] = { "", "+", "=" };
	GString *text = g_string_new(NULL);

	for (guint i = 0; i < table->rows->len; i++) {
		TableRow *row = table->rows->pdata[i];

		g_string_append(text, roles[row->role]);
		for (guint j = 0; j < row->cells->len; j++) {
			const Cell *cell = table_row_cell(row, j);

			g_string_append_printf(text, "%s%s", j ? "|" : "",
					       cell->text ? cell->text : "");
		}
		g_string_append_c(text, '\n');
	}
	return g_string_free(text, FALSE);
}

static inline char *notes_text(const Table *table)
{
	g_autoptr(GPtrArray) notes = g_ptr_array_new();

	for (guint i = 0; i < table->notes->len; i++)
		g_ptr_array_add(notes, table->notes->pdata[i]);
	g_ptr_array_add(notes, NULL);
	return g_strjoinv("\n", (char **)notes->pdata);
}

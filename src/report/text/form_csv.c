/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/text/form_csv.h"

#include "base/csv_text.h"

#define LINE_END "\r\n"

static void end_record(GString *text)
{
	g_string_append(text, LINE_END);
}

static void append_field(GString *text, const Form *form, guint index, const char *field)
{
	static const char separators[] = { [LANGUAGE_VI] = ';', [LANGUAGE_EN] = ',' };
	char separator = separators[form->language];

	if (index > 0)
		g_string_append_c(text, separator);
	csv_text_append_between(text, field, separator);
}

GBytes *form_csv_write(const Form *form)
{
	g_autoptr(GString) text = g_string_new(CSV_TEXT_MARK);

	for (guint i = 0; i < form->columns->len; i++)
		append_field(text, form, i, form_column(form, i)->heading);
	end_record(text);
	for (guint row = 0; row < form->given->len; row++) {
		char *const *cells = g_ptr_array_index(form->given, row);

		for (guint i = 0; i < form->columns->len; i++)
			append_field(text, form, i, cells[i]);
		end_record(text);
	}
	return g_string_free_to_bytes(g_steal_pointer(&text));
}

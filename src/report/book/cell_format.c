/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/book/cell_format.h"

#include "base/number.h"
#include "report/book/sheet_text.h"

#include <string.h>

#define EXACT_DIGITS 15
#define DECIMALS_MAX 12
#define MINUS "\"\u2212\""

gboolean cell_format_value(const Cell *cell, double *out_value)
{
	int64_t limit = number_power_of_ten(EXACT_DIGITS);
	int shift = cell->decimals + (cell->percent ? 2 : 0);

	if (cell->decimals < 0 || shift > DECIMALS_MAX)
		return FALSE;
	if (cell->scaled >= limit || cell->scaled <= -limit)
		return FALSE;
	/* Both are exact as doubles, so the quotient is the double nearest to the value. */
	*out_value = (double)cell->scaled / (double)number_power_of_ten(shift);
	return TRUE;
}

/* A quote inside quotes cannot be written; it stands between them, behind a backslash. */
static void append_mark(GString *pattern, const char *text)
{
	g_autofree char *mark = sheet_text_clean(text, SHEET_TEXT_PROPERTY);

	g_string_append(pattern, "\" ");
	for (const char *at = mark ? mark : ""; *at; at++) {
		if (*at == '"')
			g_string_append(pattern, "\"\\\"\"");
		else
			g_string_append_c(pattern, *at);
	}
	g_string_append_c(pattern, '"');
}

static gboolean has_mark(const Cell *cell)
{
	return cell->mark && *cell->mark;
}

static char *section(const Cell *cell)
{
	g_autoptr(GString) text = g_string_new(cell->percent ? "0" : "#,##0");

	if (cell->decimals > 0)
		g_string_append_c(text, '.');
	for (int i = 0; i < cell->decimals; i++)
		g_string_append_c(text, '0');
	if (cell->percent)
		g_string_append_c(text, '%');
	if (has_mark(cell))
		append_mark(text, cell->mark);
	return g_string_free(g_steal_pointer(&text), FALSE);
}

/* The plain pattern where it prints the same: other programs know it as a number or percentage. */
char *cell_format_pattern(const Cell *cell)
{
	g_autofree char *one = NULL;

	if (has_mark(cell) && (!g_utf8_validate(cell->mark, -1, NULL) || strchr(cell->mark, '\n')))
		return NULL;
	one = section(cell);
	if (cell->sign)
		return g_strdup_printf("+%s;" MINUS "%s;%s", one, one, one);
	if (cell->scaled < 0)
		return g_strdup_printf("%s;" MINUS "%s", one, one);
	return g_steal_pointer(&one);
}

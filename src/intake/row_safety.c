/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/row_safety.h"

#include "base/text.h"

#include <string.h>

/* Whether the text of @field is read digit by digit. */
static gboolean is_figure(const Reading *reading, guint field)
{
	const Column *column = NULL;

	if (field < reading->header->fields->len)
		column = header_field(reading->header, (int)field)->column;
	if (!column)
		return FALSE;
	switch (column->role) {
	case ROLE_PLACE_CODE:
	case ROLE_TERRITORY:
	case ROLE_PERIOD:
	case ROLE_AS_OF:
	case ROLE_REVISION:
	case ROLE_MEASURE:
		return column->kind != COLUMN_TEXT;
	case ROLE_PLACE:
	case ROLE_STATUS:
	case ROLE_NOTE:
	case ROLE_SOURCE:
	case ROLE_TIER:
	case ROLE_CONTENT:
	case ROLE_KIND:
	case ROLE_PROJECT:
	default:
		return FALSE;
	}
}

/* The first field of that kind with a hidden character, *@out_hidden; -1. */
static int find_hidden(const Reading *reading, const Row *row, gboolean figure,
		       const char **out_hidden)
{
	for (guint i = 0; i < row->record.count; i++) {
		if (is_figure(reading, i) != figure)
			continue;
		*out_hidden = text_find_invisible(row->record.fields[i].text);
		if (*out_hidden)
			return (int)i;
	}
	return -1;
}

/* TRUE when there is one.  Only lines with a control character are looked at: they are rare. */
static gboolean say_hidden(const Reading *reading, const Row *row, gboolean figure, IssueCode code)
{
	const char *hidden = NULL;
	int field = -1;

	if (row->record.flaws & TEXT_CONTROL)
		field = find_hidden(reading, row, figure, &hidden);
	if (field < 0)
		return FALSE;
	reading_issue(reading, code, row, field)->other =
	    g_strdup_printf("U+%04X", g_utf8_get_char(hidden));
	return TRUE;
}

gboolean row_safety_check(const Reading *reading, const Row *row)
{
	return !say_hidden(reading, row, TRUE, ISSUE_HIDDEN_IN_FIGURE);
}

/* A name and its bracket, as in SUM(A1) and HYPERLINK("…"), or a call of another program. */
static gboolean calls(const char *text)
{
	const char *bracket = strpbrk(text, "(|!");

	return bracket && (*bracket != '(' || g_ascii_isupper(bracket[-1]));
}

/* A list begins its items with "- ", an answer with "+", and "=Đào tạo" runs nothing. */
static gboolean is_formula(const char *text)
{
	while (*text == ' ' || *text == '\t')
		text++;
	if (*text == '=' || *text == '@')
		return g_ascii_isgraph(text[1]);
	return (*text == '+' || *text == '-') && g_ascii_isalnum(text[1]) && calls(text);
}

static void note_formula(const Reading *reading, const Row *row, Role role)
{
	int field = reading->header->roles[role];

	if (is_formula(row_text(row, field)))
		reading_issue(reading, ISSUE_FORMULA_TEXT, row, field);
}

void row_safety_warn(const Reading *reading, const Row *row)
{
	say_hidden(reading, row, FALSE, ISSUE_HIDDEN_CHARACTERS);
	note_formula(reading, row, ROLE_PROJECT);
	note_formula(reading, row, ROLE_NOTE);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/header/unit_title.h"

#include "base/text.h"
#include "intake/money_unit.h"

#include <string.h>

#define TITLE_MAX 400 /* bytes; a longer cell is prose */
#define SUFFIX_MIN 5  /* "… đồng" at the end of a sentence is no unit, "triệu đồng" is */
#define NO_UNIT (-1)
#define STRANGE_UNIT (-2)

/* What stands behind the colon of the cell, or in the next cell that says anything. */
static const char *stated_unit(const Opening *opening, guint row, int field)
{
	const char *text = opening_text(opening, row, field), *colon = strrchr(text, ':');
	const char *rest = colon ? colon + 1 : "";
	int next = opening_next_filled(opening, row, field + 1);

	rest += strspn(rest, " ");
	return *rest || next < 0 ? rest : opening_text(opening, row, next);
}

/* "Đơn vị: nghìn đồng", "(nghìn đồng)", "Unit: thousand VND": a title that ends with a unit. */
static gboolean ends_with_unit(const char *text, const char *folded, int *digits)
{
	gboolean told = strstr(folded, "donvi") || strstr(folded, "dvt") ||
			strstr(folded, "unit") || strchr(text, '(');

	return told && money_unit_suffix(folded, digits) >= SUFFIX_MIN;
}

/* "Triệu đồng", "Triệu đồng - Millions of dong": units and nothing else. */
static gboolean is_unit_alone(const char *text, int *out_digits)
{
	g_auto(GStrv) parts = g_strsplit_set(text, "-/", -1);
	int digits = NO_UNIT;

	for (guint i = 0; parts[i]; i++) {
		int part = NO_UNIT;

		if (!money_unit_read(parts[i], &part) || (i > 0 && part != digits))
			return FALSE;
		digits = part;
	}
	*out_digits = digits;
	return digits > 0; /* "đồng" and "d" may be anything */
}

/* The digits of the unit that the cell states, NO_UNIT or STRANGE_UNIT. */
static int unit_of(const Opening *opening, guint row, int field)
{
	const char *text = opening_text(opening, row, field),
		   *stated = stated_unit(opening, row, field);
	g_autofree char *folded = strlen(text) > TITLE_MAX ? g_strdup("") : text_fold(text);
	gboolean labelled =
	    g_str_has_prefix(folded, "donvitinh") || g_str_has_prefix(folded, "dvt");
	int digits = NO_UNIT;

	if (ends_with_unit(text, folded, &digits) || is_unit_alone(text, &digits))
		return digits;
	if (!labelled && !g_str_has_prefix(folded, "donvi") && !g_str_has_prefix(folded, "unit"))
		return NO_UNIT;
	if (money_unit_read(stated, &digits))
		return digits;
	/* "Đơn vị: Sở Công Thương" is no unit at all. */
	return labelled && *stated && !count_unit_read(stated) ? STRANGE_UNIT : NO_UNIT;
}

static gboolean add_unit(const Reading *reading, const Opening *opening, const UnitTitle *found,
			 UnitTitle *title)
{
	const Row *row = opening_row(opening, (guint)found->row);
	Issue *issue;

	if (found->digits == STRANGE_UNIT) {
		issue = reading_issue(reading, ISSUE_UNIT_UNKNOWN, row, found->field);
		g_free(issue->value);
		issue->value = issue_text(stated_unit(opening, (guint)found->row, found->field));
		issue->expected = g_strdup(money_unit_names());
		return FALSE;
	}
	if (title->digits == NO_UNIT)
		*title = *found;
	if (title->digits == found->digits)
		return TRUE;
	issue = reading_issue(reading, ISSUE_UNIT_TITLES, row, found->field);
	issue->expected = issue_text(opening_text(opening, (guint)title->row, title->field));
	return FALSE;
}

gboolean unit_title_read(const Reading *reading, const Opening *opening, guint rows,
			 UnitTitle *out_title)
{
	gboolean fine = TRUE;

	*out_title = (UnitTitle){ NO_UNIT, 0, 0 };
	for (guint row = 0; row < rows; row++) {
		for (int i = opening_next_filled(opening, row, 0); i >= 0;
		     i = opening_next_filled(opening, row, i + 1)) {
			UnitTitle found = { unit_of(opening, row, i), (int)row, i };

			if (found.digits != NO_UNIT)
				fine = add_unit(reading, opening, &found, out_title) && fine;
		}
	}
	return fine;
}

gboolean unit_title_find(const Opening *opening, guint row, int *out_digits)
{
	for (int i = opening_next_filled(opening, row, 0); i >= 0;
	     i = opening_next_filled(opening, row, i + 1)) {
		int digits = unit_of(opening, row, i);

		if (digits == NO_UNIT)
			continue;
		*out_digits = digits == STRANGE_UNIT ? -1 : digits;
		return TRUE;
	}
	return FALSE;
}

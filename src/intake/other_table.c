/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/other_table.h"

#include "intake/header/opening.h"
#include "intake/header/preamble.h"
#include "intake/header/unit_title.h"
#include "intake/row_look.h"

#include <string.h>

#define KNOWN_MIN 2 /* one heading may be chance: "Địa phương" is a source as well */

gboolean other_table_begins(const Reading *reading, const Row *row)
{
	guint known = header_known(reading->catalog->columns, &row->record);

	return known >= KNOWN_MIN && known * 2 >= row_count_filled(row);
}

static gboolean states_fact(const Reading *reading, const Preamble *title, PreambleFact fact)
{
	const Columns *columns = reading->catalog->columns;
	g_autofree char *stated = NULL, *taken = NULL;

	if (!preamble_has(title, fact) || !header_takes(reading->header, preamble_role(fact)))
		return FALSE;
	stated = preamble_text(title, columns, fact, LANGUAGE_VI);
	taken = preamble_text(reading->header->preamble, columns, fact, LANGUAGE_VI);
	return g_ascii_strcasecmp(stated, taken) != 0;
}

static gboolean states_facts(const Reading *reading, const Opening *row)
{
	g_autoptr(Preamble) title = preamble_read(reading->catalog, row, 1);

	for (int i = 0; i < PREAMBLE_FACTS; i++)
		if (states_fact(reading, title, (PreambleFact)i))
			return TRUE;
	return FALSE;
}

/* Of the columns that leave their unit to the title. */
static gboolean states_unit(const Reading *reading, const Opening *row)
{
	int digits;

	if (!unit_title_find(row, 0, &digits))
		return FALSE;
	for (int i = 0; (guint)i < reading->header->fields->len; i++) {
		const HeaderField *field = header_field(reading->header, i);

		if (field->column && field->column->kind == COLUMN_MONEY && !field->has_unit &&
		    field->unit_digits != digits)
			return TRUE;
	}
	return FALSE;
}

gboolean other_table_titled(const Reading *reading, const Row *row)
{
	g_autoptr(Opening) title = opening_of_row(row);

	return states_facts(reading, title) || states_unit(reading, title);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/other_table.h"

#include "intake/row_look.h"

#define KNOWN_MIN 2 /* one heading may be chance: "Địa phương" is a source as well */

static guint count_filled(const Row *row)
{
	guint filled = 0;

	for (int i = row_first_filled(row, 0); i >= 0; i = row_first_filled(row, (guint)i + 1))
		filled++;
	return filled;
}

gboolean other_table_begins(const Reading *reading, const Row *row)
{
	guint known = header_known(reading->catalog->columns, &row->record);

	return known >= KNOWN_MIN && known * 2 >= count_filled(row);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/check/line_sums.h"

#include "intake/check/line_cover.h"

void line_sums_add(const Columns *columns, const Line *lines, guint count, RowSum *sums)
{
	static const char *const any[DIMENSIONS] = { NULL };
	g_autoptr(LineCover) cover = line_cover_new(columns_measures(columns));

	for (guint i = 0; i < count; i++)
		line_cover_add(cover, &lines[i]);
	for (guint i = 0; i < count; i++)
		for (guint m = 0; m < columns_measures(columns); m++) {
			const Amount *amount = &lines[i].amounts[m];

			if (amount->state != AMOUNT_VALUE ||
			    line_cover_hides(cover, &lines[i], m, any))
				continue;
			sums[m].value += amount->value;
			sums[m].rows++;
		}
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/line_sums.h"

#include "intake/line_cover.h"

void line_sums_add(const Columns *columns, const GArray *lines, guint first, __int128 *sums)
{
	static const char *const any[DIMENSIONS] = { NULL };
	g_autoptr(LineCover) cover = line_cover_new(columns_measures(columns));

	for (guint i = first; i < lines->len; i++)
		line_cover_add(cover, &g_array_index(lines, Line, i));
	for (guint i = first; i < lines->len; i++) {
		const Line *line = &g_array_index(lines, Line, i);

		for (guint m = 0; m < columns_measures(columns); m++)
			if (line->amounts[m].state == AMOUNT_VALUE &&
			    !line_cover_hides(cover, line, m, any))
				sums[m] += line->amounts[m].value;
	}
}

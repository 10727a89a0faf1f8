/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/text/text_grid.h"

static void widen(char **fields, glong *widths)
{
	for (guint i = 0; fields[i]; i++)
		widths[i] = MAX(widths[i], g_utf8_strlen(fields[i], -1));
}

/* Labels at the left, numbers at the right, and the words at the end as they are. */
static void write_line(GString *text, char **fields, const glong *widths, guint labels)
{
	for (guint i = 0; fields[i]; i++) {
		glong space = widths[i] - g_utf8_strlen(fields[i], -1);
		gboolean label = i < labels || !fields[i + 1];

		g_string_append(text, i && (*fields[i] || fields[i + 1]) ? "  " : "");
		if (label)
			g_string_append(text, fields[i]);
		for (; space > 0 && fields[i + 1]; space--)
			g_string_append_c(text, ' ');
		if (!label)
			g_string_append(text, fields[i]);
	}
	g_string_append_c(text, '\n');
}

void text_grid_append(GString *text, const GPtrArray *lines, guint labels)
{
	guint columns = lines->len ? g_strv_length(lines->pdata[0]) : 0;
	g_autofree glong *widths = g_new0(glong, columns + 1);

	for (guint i = 0; i < lines->len; i++)
		widen(lines->pdata[i], widths);
	for (guint i = 0; i < lines->len; i++)
		write_line(text, lines->pdata[i], widths, labels);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/text/json_text.h"

void json_text_append(GString *text, const char *value)
{
	g_string_append_c(text, '"');
	for (const char *at = value; *at; at++) {
		unsigned char c = (unsigned char)*at;

		if (c == '"' || c == '\\')
			g_string_append_printf(text, "\\%c", c);
		else if (c < 0x20 || c == 0x7F)
			g_string_append_printf(text, "\\u%04x", c);
		else
			g_string_append_c(text, *at);
	}
	g_string_append_c(text, '"');
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/text/markdown_html.h"

#include <cmark.h>
#include <stdlib.h>
#include <string.h>

/* Times New Roman is the typeface of Vietnamese official letters (NĐ 30/2020/NĐ-CP, annex I). */
static const char head[] = "<!DOCTYPE html>\n"
			   "<html lang=\"%s\">\n"
			   "<head>\n"
			   "<meta charset=\"utf-8\">\n"
			   "<title>%s</title>\n"
			   "<style>\n"
			   "body { font: 14pt/1.4 \"Times New Roman\", serif; max-width: 17cm; "
			   "margin: 2cm auto; }\n"
			   "h1 { font-size: 16pt; }\n"
			   "h2 { font-size: 14pt; }\n"
			   "</style>\n"
			   "</head>\n"
			   "<body>\n";

GBytes *markdown_html_write(const char *markdown, const char *title, Language language)
{
	g_autofree char *escaped = g_markup_escape_text(title, -1);
	GString *page = g_string_new(NULL);
	char *body = cmark_markdown_to_html(markdown, strlen(markdown), CMARK_OPT_DEFAULT);

	g_string_printf(page, head, language_key(language), escaped);
	g_string_append(page, body);
	g_string_append(page, "</body>\n</html>\n");
	free(body); /* by cmark's allocator */
	return g_string_free_to_bytes(page);
}

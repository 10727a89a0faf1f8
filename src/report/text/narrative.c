/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/text/narrative.h"

#include "base/csv_text.h"
#include "report/text/markdown_html.h"
#include "report/text/narrative_texts.h"
#include "report/text/narrative_view.h"

#include <string.h>

static gboolean is_item(const char *line)
{
	return g_str_has_prefix(line, "- ");
}

/* "## A" is 2; what is no heading is 0. */
static gsize heading_level(const char *line)
{
	gsize level = strspn(line, "#");

	return line[level] == ' ' ? level : 0;
}

/* Empties the headings below the title under which no sentence is left. */
static void drop_empty_headings(char **lines)
{
	gsize next = 1; /* the level of the heading that follows; 0: words do */

	for (guint i = g_strv_length(lines); i-- > 0;) {
		gsize level = heading_level(lines[i]);

		if (level > 1 && next > 0 && next <= level)
			lines[i][0] = '\0';
		else if (*g_strchomp(lines[i]))
			next = level;
	}
}

/*
 * Sentences that were left out leave blank lines behind: one of them is enough, and none between
 * the items of a list.
 */
static GString *tidy(const char *markdown)
{
	g_auto(GStrv) lines = g_strsplit(markdown, "\n", -1);
	GString *text = g_string_new(NULL);
	const char *last = NULL; /* with words in it */
	gboolean blank = FALSE;

	drop_empty_headings(lines);
	for (guint i = 0; lines[i]; i++) {
		const char *line = g_strchomp(lines[i]);

		if (*line && last && blank && !(is_item(last) && is_item(line)))
			g_string_append_c(text, '\n');
		if (*line) {
			g_string_append_printf(text, "%s\n", line);
			last = line;
		}
		blank = !*line;
	}
	return text;
}

/* Invented figures say so before anything else. */
static GString *with_warning(const char *markdown, const Report *report)
{
	GString *text = tidy(markdown);
	g_autofree char *warning = NULL;

	if (!report->illustrative)
		return text;
	warning = g_strdup_printf("**%s**\n\n", report->illustrative);
	return g_string_prepend(text, warning);
}

gboolean narrative_build(const MustacheSet *texts, const Template *template, const Scope *scope,
			 Report *report, GError **error)
{
	g_autoptr(NarrativeView) view = narrative_view_new(template, scope, report->numbers);
	MustacheData data = narrative_view_data(view);
	g_autofree char *text =
	    mustache_render(texts, narrative_whole(scope->language), &data, error);

	if (!text)
		return FALSE;
	report->text = g_string_free(with_warning(text, report), FALSE);
	return TRUE;
}

GBytes *narrative_markdown(const Report *report)
{
	return g_bytes_new(report->text, strlen(report->text));
}

GBytes *narrative_html(const Report *report)
{
	return markdown_html_write(report->text, report->title, report->language);
}

GBytes *narrative_numbers(const Report *report)
{
	static const char *const names[] = { "printed", "fact", NULL };
	GString *text = g_string_new(CSV_TEXT_MARK);

	csv_text_record(text, names);
	for (guint i = 0; i < report->numbers->len; i++) {
		const TextNumber *number = &g_array_index(report->numbers, TextNumber, i);
		const char *fields[] = { number->text, number->fact, NULL };

		csv_text_record(text, fields);
	}
	return g_string_free_to_bytes(text);
}

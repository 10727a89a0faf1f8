/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/text/narrative.h"

#include "base/csv_text.h"
#include "report/text/markdown_html.h"
#include "report/text/narrative_texts.h"
#include "report/text/narrative_view.h"

#include <string.h>

void narrative_free(Narrative *narrative)
{
	if (!narrative)
		return;
	g_clear_pointer(&narrative->markdown, g_bytes_unref);
	g_clear_pointer(&narrative->html, g_bytes_unref);
	g_clear_pointer(&narrative->numbers, g_bytes_unref);
	g_free(narrative);
}

static GBytes *write_numbers(const GPtrArray *numbers)
{
	static const char *const names[] = { "printed", "fact", NULL };
	GString *text = g_string_new(CSV_TEXT_MARK);

	csv_text_record(text, names);
	for (guint i = 0; i < numbers->len; i++) {
		const NarrativeNumber *number = numbers->pdata[i];
		const char *fields[] = { number->printed, number->fact, NULL };

		csv_text_record(text, fields);
	}
	return g_string_free_to_bytes(text);
}

static gboolean is_item(const char *line)
{
	return g_str_has_prefix(line, "- ");
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

Narrative *narrative_write(const MustacheSet *texts, const Template *template, const Scope *scope,
			   const Report *report, GError **error)
{
	g_autoptr(NarrativeView) view = narrative_view_new(template, scope);
	MustacheData data = narrative_view_data(view);
	g_autofree char *rendered =
	    mustache_render(texts, narrative_whole(scope->language), &data, error);
	g_autoptr(GPtrArray) numbers = narrative_view_take_numbers(view);
	g_autoptr(Narrative) narrative = g_new0(Narrative, 1);
	GString *markdown;

	if (!rendered)
		return NULL;
	markdown = with_warning(rendered, report);
	narrative->html = markdown_html_write(markdown->str, report->title, scope->language);
	narrative->markdown = g_string_free_to_bytes(markdown);
	narrative->numbers = write_numbers(numbers);
	return g_steal_pointer(&narrative);
}

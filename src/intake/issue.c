/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/issue.h"

#include "base/text.h"

#include <string.h>

#define MORE "…"
#define FINGERPRINT_DIGITS 16

Issue *issue_new(IssueCode code, const char *file)
{
	Issue *issue = g_new0(Issue, 1);

	issue->code = code;
	issue->file = g_strdup(file);
	issue->byte = -1;
	return issue;
}

char *issue_text(const char *text)
{
	g_autofree char *clean = text_clean(text);
	g_autofree char *cut = NULL;

	if (g_utf8_strlen(clean, -1) <= ISSUE_TEXT_MAX)
		return g_steal_pointer(&clean);
	cut = g_utf8_substring(clean, 0, ISSUE_TEXT_MAX - 1);
	return g_strconcat(cut, MORE, NULL);
}

void issue_free(Issue *issue)
{
	if (!issue)
		return;
	g_free(issue->file);
	g_free(issue->heading);
	g_free(issue->value);
	g_free(issue->expected);
	g_free(issue->other);
	g_free(issue->difference);
	g_free(issue->unit);
	g_free(issue->key);
	g_free(issue->excerpt.text);
	g_free(issue->confirmed_by);
	g_free(issue->confirmed_on);
	g_free(issue->why);
	g_free(issue);
}

char *issue_both(const char *vietnamese, const char *english)
{
	return strcmp(vietnamese, english) == 0 ? g_strdup(english)
						: g_strconcat(vietnamese, "\n", english, NULL);
}

char *issue_text_in(const char *text, Language language)
{
	g_auto(GStrv) lines = text ? g_strsplit(text, "\n", LANGUAGES) : NULL;

	if (!text)
		return NULL;
	return g_strdup(g_strv_length(lines) == LANGUAGES ? lines[language] : text);
}

typedef struct Filling {
	const Issue *issue;
	Language language;
} Filling;

static char *value_of(const char *name, gpointer data)
{
	const Filling *filling = data;
	const Issue *issue = filling->issue;
	const struct {
		const char *name, *text;
	} values[] = {
		{ "value", issue->value },	     { "expected", issue->expected },
		{ "heading", issue->heading },	     { "other", issue->other },
		{ "difference", issue->difference }, { "unit", issue->unit },
	};

	for (gsize i = 0; i < G_N_ELEMENTS(values); i++)
		if (strcmp(name, values[i].name) == 0)
			return issue_text_in(values[i].text ? values[i].text : "",
					     filling->language);
	return NULL;
}

static char *fill(const Wording *wording, const Issue *issue, Language language)
{
	Filling filling = { issue, language };
	g_autofree char *unknown = NULL;
	char *filled = text_fill(wording->in[language], value_of, &filling, &unknown);

	g_assert(filled);
	return filled;
}

char *issue_sentence(const Issue *issue, Language language)
{
	const IssueRule *rule = issue_rule(issue->code);
	g_autofree char *sentence = fill(&rule->sentence, issue, language);
	g_autofree char *hint = NULL;

	if (!issue->expected || !rule->hint.in[language])
		return g_steal_pointer(&sentence);
	hint = fill(&rule->hint, issue, language);
	return g_strconcat(sentence, " ", hint, NULL);
}

char *issue_line(const Issue *issue, Language language)
{
	const IssueRule *rule = issue_rule(issue->code);
	g_autofree char *sentence = issue_sentence(issue, language);
	g_autofree char *safe = text_escape(sentence);
	g_autoptr(GString) line = g_string_new(issue->file);

	if (issue->line > 0)
		g_string_append_printf(line, ":%d", issue->line);
	if (issue->line > 0 && issue->column > 0)
		g_string_append_printf(line, ":%d", issue->column);
	g_string_append_printf(line, ": %s %s: %s", severity_key(rule->severity), rule->code, safe);
	return g_string_free(g_steal_pointer(&line), FALSE);
}

char *issue_cell(const Issue *issue)
{
	if (issue->field < 1 || issue->row < 1)
		return NULL;
	return text_cell_name((guint)issue->row - 1, (guint)issue->field - 1);
}

char *issue_fingerprint(const Issue *issue)
{
	const char *heading = issue->column_key ? issue->column_key : issue->heading;
	const char *const parts[] = { issue_rule(issue->code)->code, heading, issue->key,
				      issue->value };
	g_autoptr(GChecksum) checksum = g_checksum_new(G_CHECKSUM_SHA256);

	/* Each part with its end, so that no two lists of parts read alike. */
	for (gsize i = 0; i < G_N_ELEMENTS(parts); i++) {
		const char *part = parts[i] ? parts[i] : "";

		g_checksum_update(checksum, (const guchar *)part, (gssize)strlen(part) + 1);
	}
	return g_strndup(g_checksum_get_string(checksum), FINGERPRINT_DIGITS);
}

gboolean issue_asks(const Issue *issue)
{
	return issue_rule(issue->code)->severity != SEVERITY_NOTE && !issue->confirmed_by;
}

const char *severity_key(Severity severity)
{
	static const char *const keys[] = {
		[SEVERITY_ERROR] = "error",
		[SEVERITY_WARNING] = "warning",
		[SEVERITY_NOTE] = "note",
	};

	return keys[severity];
}

const char *consequence_key(Consequence consequence)
{
	static const char *const keys[] = {
		[CONSEQUENCE_FILE_REFUSED] = "file-refused",
		[CONSEQUENCE_ROW_REFUSED] = "row-refused",
		[CONSEQUENCE_VALUE_REFUSED] = "value-refused",
		[CONSEQUENCE_COLUMN_IGNORED] = "column-ignored",
		[CONSEQUENCE_EXCLUDED] = "excluded",
		[CONSEQUENCE_REPAIRED] = "repaired",
		[CONSEQUENCE_KEPT] = "kept",
	};

	return keys[consequence];
}

int issue_compare(gconstpointer a, gconstpointer b)
{
	const Issue *first = *(const Issue *const *)a, *second = *(const Issue *const *)b;
	int order = g_strcmp0(first->file, second->file);

	if (order == 0)
		order = first->line - second->line;
	if (order == 0)
		order = first->field - second->field;
	return order ? order : (int)first->code - (int)second->code;
}

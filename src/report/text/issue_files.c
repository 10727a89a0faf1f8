/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/text/issue_files.h"

#include "base/csv_text.h"
#include "report/text/json_text.h"

static const char *const names[] = { "file",	 "line",       "column",      "cell",	 "code",
				     "slug",	 "severity",   "consequence", "heading", "value",
				     "expected", "message_vi", "message_en",  NULL };

#define NAMES (G_N_ELEMENTS(names) - 1)

/* The fields of one issue in the order of names, each owned and on one line. */
static void list_fields(const Issue *issue, char *fields[NAMES + 1])
{
	const IssueRule *rule = issue_rule(issue->code);
	guint at = 0;

	fields[at++] = g_strdup(issue->file);
	fields[at++] = issue->line ? g_strdup_printf("%d", issue->line) : NULL;
	fields[at++] = issue->column ? g_strdup_printf("%d", issue->column) : NULL;
	fields[at++] = issue_cell(issue);
	fields[at++] = g_strdup(rule->code);
	fields[at++] = g_strdup(rule->slug);
	fields[at++] = g_strdup(severity_key(rule->severity));
	fields[at++] = g_strdup(consequence_key(rule->consequence));
	fields[at++] = issue_text_in(issue->heading, LANGUAGE_EN);
	fields[at++] = issue_text_in(issue->value, LANGUAGE_EN);
	fields[at++] = issue_text_in(issue->expected, LANGUAGE_EN);
	fields[at++] = issue_sentence(issue, LANGUAGE_VI);
	fields[at++] = issue_sentence(issue, LANGUAGE_EN);
	g_assert(at == NAMES);
	fields[at] = NULL;
}

static void free_fields(char *fields[NAMES + 1])
{
	for (guint i = 0; i < NAMES; i++)
		g_free(fields[i]);
}

typedef void (*WriteIssue)(GString *text, char *const fields[NAMES + 1]);

static void write_csv(GString *text, char *const fields[NAMES + 1])
{
	const char *printed[NAMES + 1] = { NULL };

	for (guint i = 0; i < NAMES; i++)
		printed[i] = fields[i] ? fields[i] : "";
	csv_text_record(text, printed);
}

static void write_json(GString *text, char *const fields[NAMES + 1])
{
	const char *separator = "{";

	for (guint i = 0; i < NAMES; i++) {
		gboolean number = i == 1 || i == 2;

		if (!fields[i])
			continue;
		g_string_append_printf(text, "%s\"%s\":", separator, names[i]);
		if (number)
			g_string_append(text, fields[i]);
		else
			json_text_append(text, fields[i]);
		separator = ",";
	}
	g_string_append(text, "}\n");
}

static GBytes *write_all(const GPtrArray *submissions, GString *text, WriteIssue write)
{
	for (guint i = 0; i < submissions->len; i++) {
		const Submission *submission = submissions->pdata[i];

		for (guint j = 0; j < submission->issues->kept->len; j++) {
			char *fields[NAMES + 1];

			list_fields(submission->issues->kept->pdata[j], fields);
			write(text, fields);
			free_fields(fields);
		}
	}
	return g_string_free_to_bytes(text);
}

GBytes *issue_files_csv(const GPtrArray *submissions)
{
	GString *text = g_string_new("\xEF\xBB\xBF");

	csv_text_record(text, names);
	return write_all(submissions, text, write_csv);
}

GBytes *issue_files_jsonl(const GPtrArray *submissions)
{
	return write_all(submissions, g_string_new(NULL), write_json);
}

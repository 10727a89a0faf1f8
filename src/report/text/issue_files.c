/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/text/issue_files.h"

#include "base/csv_text.h"
#include "report/text/issue_print.h"
#include "report/text/json_text.h"

typedef struct Name {
	const char *name;
	gboolean number; /* in JSON */
} Name;

static const Name names[] = {
	{ "file", FALSE },	   { "line", TRUE },	      { "column", TRUE },
	{ "cell", FALSE },	   { "code", FALSE },	      { "slug", FALSE },
	{ "severity", FALSE },	   { "consequence", FALSE },  { "heading", FALSE },
	{ "value", FALSE },	   { "expected", FALSE },     { "message_vi", FALSE },
	{ "message_en", FALSE },   { "difference", FALSE },   { "unit", FALSE },
	{ "column_key", FALSE },   { "key", FALSE },	      { "record", TRUE },
	{ "byte", TRUE },	   { "help", FALSE },	      { "fingerprint", FALSE },
	{ "confirmed_by", FALSE }, { "confirmed_on", FALSE }, { "why", FALSE },
	{ "more", TRUE },
};

#define NAMES G_N_ELEMENTS(names)

/* NULL for a number that is unknown. */
static char *number_from(gint64 least, gint64 number)
{
	return number < least ? NULL : g_strdup_printf("%" G_GINT64_FORMAT, number);
}

static char *english(const char *text)
{
	return issue_text_in(text, LANGUAGE_EN);
}

/* The fields of one issue in the order of names, each owned and on one line. */
static void list_fields(const Issue *issue, char *fields[NAMES])
{
	const IssueRule *rule = issue_rule(issue->code);
	guint at = 0;

	fields[at++] = g_strdup(issue->file);
	fields[at++] = number_from(1, issue->line);
	fields[at++] = number_from(1, issue->column);
	fields[at++] = issue_cell(issue);
	fields[at++] = g_strdup(rule->code);
	fields[at++] = g_strdup(rule->slug);
	fields[at++] = g_strdup(severity_key(rule->severity));
	fields[at++] = g_strdup(consequence_key(rule->consequence));
	fields[at++] = english(issue->heading);
	fields[at++] = english(issue->value);
	fields[at++] = english(issue->expected);
	fields[at++] = issue_sentence(issue, LANGUAGE_VI);
	fields[at++] = issue_sentence(issue, LANGUAGE_EN);
	fields[at++] = english(issue->difference);
	fields[at++] = english(issue->unit);
	fields[at++] = g_strdup(issue->column_key);
	fields[at++] = english(issue->key);
	fields[at++] = number_from(1, issue->record);
	fields[at++] = number_from(0, issue->byte);
	fields[at++] = g_strconcat("khuyencong explain ", rule->code, NULL);
	fields[at++] = issue_fingerprint(issue);
	fields[at++] = g_strdup(issue->confirmed_by);
	fields[at++] = g_strdup(issue->confirmed_on);
	fields[at++] = g_strdup(issue->why);
	fields[at++] = NULL;
	g_assert(at == NAMES);
}

/* The record that closes the issues of @code, of which @more are not kept. */
static void list_closing(const char *file, IssueCode code, guint more, char *fields[NAMES])
{
	const IssueRule *rule = issue_rule(code);
	guint at = 0;

	fields[at++] = g_strdup(file);
	for (guint i = 0; i < 3; i++)
		fields[at++] = NULL;
	fields[at++] = g_strdup(rule->code);
	fields[at++] = g_strdup(rule->slug);
	fields[at++] = g_strdup(severity_key(rule->severity));
	fields[at++] = g_strdup(consequence_key(rule->consequence));
	for (guint i = 0; i < 3; i++)
		fields[at++] = NULL;
	for (int l = 0; l < LANGUAGES; l++)
		fields[at++] = issue_print_more(rule, more, (Language)l);
	while (at + 1 < NAMES)
		fields[at++] = NULL;
	fields[at] = g_strdup_printf("%u", more);
}

typedef void (*WriteFields)(GString *text, char *const fields[NAMES]);

static void write_csv(GString *text, char *const fields[NAMES])
{
	const char *printed[NAMES + 1] = { NULL };

	for (guint i = 0; i < NAMES; i++)
		printed[i] = fields[i] ? fields[i] : "";
	csv_text_record(text, printed);
}

static void write_json(GString *text, char *const fields[NAMES])
{
	const char *separator = "{";

	for (guint i = 0; i < NAMES; i++) {
		if (!fields[i])
			continue;
		g_string_append_printf(text, "%s\"%s\":", separator, names[i].name);
		if (names[i].number)
			g_string_append(text, fields[i]);
		else
			json_text_append(text, fields[i]);
		separator = ",";
	}
	g_string_append(text, "}\n");
}

static void free_fields(char *fields[NAMES])
{
	for (guint i = 0; i < NAMES; i++)
		g_free(fields[i]);
}

static void write_issues(GString *text, const IssueList *issues, WriteFields write)
{
	g_autoptr(GArray) codes = issue_codes_sorted();
	char *fields[NAMES];

	for (guint i = 0; i < issues->kept->len; i++) {
		list_fields(issues->kept->pdata[i], fields);
		write(text, fields);
		free_fields(fields);
	}
	for (guint i = 0; i < codes->len; i++) {
		IssueCode code = g_array_index(codes, IssueCode, i);
		guint cut = issue_list_cut(issues, code);

		if (cut == 0)
			continue;
		list_closing(((const Issue *)issues->kept->pdata[0])->file, code, cut, fields);
		write(text, fields);
		free_fields(fields);
	}
}

void issue_files_begin_csv(GString *text)
{
	const char *printed[NAMES + 1] = { NULL };

	for (guint i = 0; i < NAMES; i++)
		printed[i] = names[i].name;
	g_string_append(text, CSV_TEXT_MARK);
	csv_text_record(text, printed);
}

void issue_files_add_csv(GString *text, const IssueList *issues)
{
	write_issues(text, issues, write_csv);
}

void issue_files_add_jsonl(GString *text, const IssueList *issues)
{
	write_issues(text, issues, write_json);
}

GBytes *issue_files_csv(const GPtrArray *submissions)
{
	GString *text = g_string_new(NULL);

	issue_files_begin_csv(text);
	for (guint i = 0; i < submissions->len; i++)
		issue_files_add_csv(text, ((const Submission *)submissions->pdata[i])->issues);
	return g_string_free_to_bytes(text);
}

GBytes *issue_files_jsonl(const GPtrArray *submissions)
{
	GString *text = g_string_new(NULL);

	for (guint i = 0; i < submissions->len; i++)
		issue_files_add_jsonl(text, ((const Submission *)submissions->pdata[i])->issues);
	return g_string_free_to_bytes(text);
}

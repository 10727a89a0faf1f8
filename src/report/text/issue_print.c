/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/text/issue_print.h"

#include "base/number.h"
#include "report/text/issue_files.h"

#include <string.h>

#define NUMBER_WIDTH 5 /* of the line; a longer one moves the rest to the right */

static void print_line(GString *text, const Issue *issue, Language language)
{
	g_autofree char *line = issue_line(issue, language);

	g_string_append_printf(text, "%s\n", line);
}

/* @count times @c; nothing for less than one. */
static void append_times(GString *text, char c, int count)
{
	while (count-- > 0)
		g_string_append_c(text, c);
}

void issue_print_source(GString *text, const Issue *issue, Language language)
{
	const Excerpt *excerpt = &issue->excerpt;
	g_autofree char *number = g_strdup_printf("%*d", NUMBER_WIDTH, issue->line);

	print_line(text, issue, language);
	if (!excerpt->text)
		return;
	g_string_append_printf(text, "%s | %s\n", number, excerpt->text);
	if (excerpt->width == 0)
		return;
	append_times(text, ' ', (int)strlen(number));
	g_string_append(text, " | ");
	append_times(text, ' ', excerpt->caret);
	append_times(text, '^', excerpt->width);
	g_string_append_c(text, '\n');
}

char *issue_print_more(const IssueRule *rule, guint more, Language language)
{
	g_autofree char *number = number_text(more, 0, language);

	return g_strdup_printf(language == LANGUAGE_VI ? "… và %s %s nữa trong tệp này"
						       : "… and %s more %s in this file",
			       number, rule->code);
}

typedef void (*PrintIssue)(GString *text, const Issue *issue, Language language);

/* The first ISSUES_PRINTED of each code, then how many more there are of which. */
static void print_some(GString *text, const IssueList *issues, Language language, PrintIssue print)
{
	guint printed[ISSUE_CODES] = { 0 };
	g_autoptr(GArray) codes = issue_codes_sorted();

	for (guint i = 0; i < issues->kept->len; i++) {
		const Issue *issue = issues->kept->pdata[i];

		if (issue->confirmed_by || printed[issue->code] == ISSUES_PRINTED)
			continue;
		printed[issue->code]++;
		print(text, issue, language);
	}
	for (guint i = 0; i < codes->len; i++) {
		IssueCode code = g_array_index(codes, IssueCode, i);
		guint more = issues->counts[code] - issues->confirmed[code] - printed[code];
		g_autofree char *said = NULL;

		if (more == 0)
			continue;
		said = issue_print_more(issue_rule(code), more, language);
		g_string_append_printf(text, "%s: %s\n",
				       ((const Issue *)issues->kept->pdata[0])->file, said);
	}
}

static void print_source(GString *text, const IssueList *issues, Language language)
{
	print_some(text, issues, language, issue_print_source);
}

static void print_lines(GString *text, const IssueList *issues, Language language)
{
	print_some(text, issues, language, print_line);
}

static void print_csv(GString *text, const IssueList *issues, Language language)
{
	(void)language;
	issue_files_add_csv(text, issues);
}

static void print_jsonl(GString *text, const IssueList *issues, Language language)
{
	(void)language;
	issue_files_add_jsonl(text, issues);
}

static const struct {
	const char *key;
	void (*begin)(GString *text); /* NULL: nothing stands before the issues */
	void (*print)(GString *text, const IssueList *issues, Language language);
} forms[ISSUE_FORMS] = {
	[ISSUE_FORM_SOURCE] = { "source", NULL, print_source },
	[ISSUE_FORM_LINE] = { "line", NULL, print_lines },
	[ISSUE_FORM_CSV] = { "csv", issue_files_begin_csv, print_csv },
	[ISSUE_FORM_JSONL] = { "jsonl", NULL, print_jsonl },
};

int issue_form_find(const char *key)
{
	for (int i = 0; i < ISSUE_FORMS; i++)
		if (strcmp(forms[i].key, key) == 0)
			return i;
	return -1;
}

void issue_print_begin(GString *text, IssueForm form)
{
	if (forms[form].begin)
		forms[form].begin(text);
}

void issue_print(GString *text, IssueForm form, const IssueList *issues, Language language)
{
	forms[form].print(text, issues, language);
}

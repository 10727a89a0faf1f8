/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/issue/explanation.h"

#include "base/fault.h"
#include "base/text.h"

#include <string.h>

static const Wording severity_words[] = {
	[SEVERITY_ERROR] = { { "lỗi", "error" } },
	[SEVERITY_WARNING] = { { "cảnh báo", "warning" } },
	[SEVERITY_NOTE] = { { "ghi chú", "note" } },
};

static const Wording consequence_words[] = {
	[CONSEQUENCE_FILE_REFUSED] = { { "cả tệp không được nhận", "the file is refused" } },
	[CONSEQUENCE_ROW_REFUSED] = { { "dòng không được nhận", "the row is refused" } },
	[CONSEQUENCE_VALUE_REFUSED] = { { "ô không được nhận", "the cell is refused" } },
	[CONSEQUENCE_COLUMN_IGNORED] = { { "cột không được đọc", "the column is not read" } },
	[CONSEQUENCE_EXCLUDED] = { { "không được tính", "it is not counted" } },
	[CONSEQUENCE_REPAIRED] = { { "đã tự sửa", "it was repaired" } },
	[CONSEQUENCE_KEPT] = { { "vẫn được tính", "it is counted" } },
};

static const Wording heading_rule = { { "Quy tắc", "The rule" } };
static const Wording heading_example = { { "Ví dụ (số liệu giả định)",
					   "An example (invented figures)" } };
static const Wording heading_case = { { "Trường hợp", "A case" } };
static const Wording heading_said = { { "Chương trình báo", "What the program says" } };
static const Wording heading_mend = { { "Cách sửa", "The mend" } };

const Explanation *explanation_of(IssueCode code)
{
	const Explanation *const layers[] = { explanations_file, explanations_table,
					      explanations_value, explanations_row,
					      explanations_safety };

	for (gsize i = 0; i < G_N_ELEMENTS(layers); i++)
		if (layers[i][code].rule.in[0])
			return &layers[i][code];
	return NULL;
}

char *explanation_file(guint index, Language language)
{
	const char *stem = language == LANGUAGE_VI ? "vi-du" : "example";

	return index == 0 ? g_strdup_printf("%s.csv", stem)
			  : g_strdup_printf("%s-%u.csv", stem, index + 1);
}

Issue *explanation_issue(IssueCode code, Language language)
{
	const Explanation *explanation = explanation_of(code);
	const ExampleIssue nothing = { 0 };
	const ExampleIssue *said = explanation ? &explanation->said : &nothing;
	g_autofree char *file = explanation_file(0, language);
	Issue *issue = issue_new(code, file);

	issue->line = said->line;
	issue->column = said->column;
	issue->heading = g_strdup(said->heading);
	issue->value = g_strdup(said->value);
	issue->expected = g_strdup(said->expected);
	issue->other = g_strdup(said->other);
	issue->difference = g_strdup(said->difference);
	return issue;
}

static void append_heading(GString *text, const Wording *heading, Language language)
{
	g_string_append_printf(text, "\n%s:\n", heading->in[language]);
}

/* Each line of @block behind some spaces. */
static void append_block(GString *text, const char *block)
{
	g_auto(GStrv) lines = g_strsplit(block, "\n", -1);

	for (guint i = 0; lines[i]; i++)
		if (*lines[i] || lines[i + 1])
			g_string_append_printf(text, "    %s\n", lines[i]);
}

static void append_said(GString *text, IssueCode code, Language language)
{
	g_autoptr(Issue) issue = explanation_issue(code, language);
	g_autofree char *said = issue_line(issue, language);

	append_heading(text, &heading_said, language);
	append_block(text, said);
}

static void append_example(GString *text, const Explanation *explanation, Language language)
{
	if (!explanation->files[0]) {
		append_heading(text, &heading_case, language);
		append_block(text, explanation->situation.in[language]);
	}
	for (guint i = 0; i < EXAMPLE_FILES && explanation->files[i]; i++) {
		g_autofree char *name = explanation_file(i, language);

		g_string_append_printf(text, "\n%s, %s:\n", heading_example.in[language], name);
		append_block(text, explanation->files[i]);
	}
}

static void append_title(GString *text, const IssueRule *rule, Language language)
{
	g_string_append_printf(text, "%s %s (%s: %s)\n", rule->code, rule->slug,
			       severity_words[rule->severity].in[language],
			       consequence_words[rule->consequence].in[language]);
}

char *explanation_text(IssueCode code, Language language)
{
	const Explanation *explanation = explanation_of(code);
	g_autoptr(GString) text = g_string_new(NULL);

	append_title(text, issue_rule(code), language);
	if (explanation) {
		append_heading(text, &heading_rule, language);
		append_block(text, explanation->rule.in[language]);
		append_example(text, explanation, language);
	}
	append_said(text, code, language);
	if (!explanation)
		return g_string_free(g_steal_pointer(&text), FALSE);
	append_heading(text, &heading_mend, language);
	append_block(text, explanation->mend.in[language]);
	return g_string_free(g_steal_pointer(&text), FALSE);
}

char *explanation_list(Language language)
{
	g_autoptr(GArray) codes = issue_codes_sorted();
	g_autoptr(GString) text = g_string_new(NULL);

	for (guint i = 0; i < codes->len; i++)
		append_title(text, issue_rule(g_array_index(codes, IssueCode, i)), language);
	return g_string_free(g_steal_pointer(&text), FALSE);
}

/* The code or slug nearest to @name; NULL when none is near. */
static const char *nearest(const char *name)
{
	g_autofree const char **names = g_new0(const char *, 2 * ISSUE_CODES + 1);

	for (int i = 0; i < ISSUE_CODES; i++) {
		names[2 * i] = issue_rule((IssueCode)i)->slug;
		names[2 * i + 1] = issue_rule((IssueCode)i)->code;
	}
	return g_utf8_validate(name, -1, NULL) ? text_nearest(name, names) : NULL;
}

static void set_no_code(const char *name, GError **error)
{
	const char *near = nearest(name);
	g_autofree char *safe = text_escape(name);

	if (near)
		fault_set(error, FAULT_USAGE, "không có mã '%s'; có phải là %s không?",
			  "there is no code '%s'; is it %s?", safe, near);
	else
		fault_set(error, FAULT_USAGE, "không có mã '%s'; khuyencong explain liệt kê mọi mã",
			  "there is no code '%s'; khuyencong explain lists all of them", safe);
}

char *explanation_answer(const char *name, Language language, GError **error)
{
	int code = name ? issue_code_find(name) : ISSUE_CODES;
	g_autoptr(GString) answer = g_string_new(NULL);

	if (code < 0) {
		set_no_code(name, error);
		return NULL;
	}
	for (Language l = 0; l < LANGUAGES; l++) {
		g_autofree char *text = NULL;

		if (language != LANGUAGES && language != l)
			continue;
		text = name ? explanation_text((IssueCode)code, l) : explanation_list(l);
		g_string_append_printf(answer, "%s%s", answer->len ? "\n" : "", text);
	}
	return g_string_free(g_steal_pointer(&answer), FALSE);
}

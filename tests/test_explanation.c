/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is said of each code is there, in both languages, and is what the program really says. */
#include "unit.h"

#include "ledger_fixture.h"

#include "base/fault.h"
#include "intake/issue/explanation.h"

static const char *name_of(IssueCode code)
{
	return issue_rule(code)->code;
}

static void every_code_is_explained(void **state)
{
	g_autoptr(GString) wrong = g_string_new(NULL);

	(void)state;
	for (IssueCode code = 0; code < ISSUE_CODES; code++) {
		const Explanation *explanation = explanation_of(code);

		if (!explanation) {
			g_string_append_printf(wrong, "\n%s: no explanation", name_of(code));
			continue;
		}
		for (int l = 0; l < LANGUAGES; l++)
			if (!explanation->rule.in[l] || !explanation->mend.in[l] ||
			    !explanation->files[0] == !explanation->situation.in[l])
				g_string_append_printf(wrong, "\n%s: lacks rule, mend or example",
						       name_of(code));
	}
	if (wrong->len > 0)
		fail_msg("%s", wrong->str);
}

/* All that is said of the first file of an example. */
static char *say_example(const Explanation *explanation, Language language)
{
	g_autoptr(Books) books = books_new();
	GString *said = g_string_new(NULL);
	const IssueList *issues;

	for (guint i = 0; i < EXAMPLE_FILES && explanation->files[i]; i++) {
		g_autofree char *file = explanation_file(i, language);

		books_add(books, file, explanation->files[i]);
	}
	g_free(books_try_close(books, "2025-12-04"));
	issues = ((const Submission *)books->submissions->pdata[0])->issues;
	for (guint i = 0; i < issues->kept->len; i++) {
		g_autofree char *line = issue_line(issues->kept->pdata[i], language);

		g_string_append_printf(said, "%s\n", line);
	}
	return g_string_free(said, FALSE);
}

/* A change of a sentence or of a rule changes what is explained, or fails here. */
static void examples_are_true(void **state)
{
	g_autoptr(GString) wrong = g_string_new(NULL);

	(void)state;
	for (int i = 0; i < ISSUE_CODES * LANGUAGES; i++) {
		IssueCode code = (IssueCode)(i / LANGUAGES);
		Language language = (Language)(i % LANGUAGES);
		const Explanation *explanation = explanation_of(code);
		g_autofree char *said = NULL, *line = NULL, *whole = NULL;
		g_autoptr(Issue) issue = NULL;

		if (!explanation || !explanation->files[0])
			continue;
		said = say_example(explanation, language);
		issue = explanation_issue(code, language);
		line = issue_line(issue, language);
		whole = g_strconcat(line, "\n", NULL);
		if (!strstr(said, whole))
			g_string_append_printf(wrong, "\n%s explains:\n%sbut the program says:\n%s",
					       name_of(code), whole, said);
	}
	if (wrong->len > 0)
		fail_msg("%s", wrong->str);
}

/* All that the golden cases keep. */
static char *kept_of_cases(void)
{
	static const char *const files[] = { "stdout", "want/issues.csv" };
	g_autoptr(GDir) cases = g_dir_open("tests/cases", 0, NULL);
	GString *kept = g_string_new(NULL);

	for (const char *name; (name = g_dir_read_name(cases)) != NULL;) {
		for (gsize i = 0; i < G_N_ELEMENTS(files); i++) {
			g_autofree char *path =
			    g_build_filename("tests/cases", name, files[i], NULL);
			g_autofree char *text = NULL;

			if (g_file_get_contents(path, &text, NULL, NULL))
				g_string_append(kept, text);
		}
	}
	return g_string_free(kept, FALSE);
}

/* What no example can show is what a golden case shows: so each code is raised somewhere. */
static void situations_have_a_case(void **state)
{
	g_autofree char *kept = kept_of_cases();

	(void)state;
	for (IssueCode code = 0; code < ISSUE_CODES; code++) {
		const Explanation *explanation = explanation_of(code);
		g_autofree char *said = g_strdup_printf(
		    "%s %s:", severity_key(issue_rule(code)->severity), name_of(code));

		if (explanation && !explanation->files[0] && !strstr(kept, said))
			fail_msg("no case raises %s", name_of(code));
	}
}

static void text_has_all_parts(void **state)
{
	static const char *const parts[LANGUAGES][6] = {
		{ "V412 ambiguous-number (lỗi: dòng không được nhận)\n", "\nQuy tắc:\n    Một dấu",
		  "\nVí dụ (số liệu giả định), vi-du.csv:\n    Tỉnh;Năm;",
		  "\n    Lâm Đồng;2025;30/11/2025;Địa phương;1.234\n",
		  "\nChương trình báo:\n    vi-du.csv:2:37: error V412: \"1.234\" (cột",
		  "\nCách sửa:\n    Viết số" },
		{ "V412 ambiguous-number (error: the row is refused)\n",
		  "\nThe rule:\n    One mark",
		  "\nAn example (invented figures), example.csv:\n    Tỉnh;Năm;",
		  "\n    Lâm Đồng;2025;30/11/2025;Địa phương;1.234\n",
		  "\nWhat the program says:\n    example.csv:2:37: error V412: \"1.234\" (col",
		  "\nThe mend:\n    Write the" },
	};

	(void)state;
	for (int l = 0; l < LANGUAGES; l++) {
		g_autofree char *text = explanation_text(ISSUE_AMBIGUOUS_NUMBER, (Language)l);
		const char *at = text;

		for (gsize i = 0; i < G_N_ELEMENTS(parts[l]); i++) {
			at = strstr(at, parts[l][i]);
			if (!at)
				fail_msg("'%s' is missing, or not in its place, in\n%s",
					 parts[l][i], text);
		}
	}
}

static void names_find_codes(void **state)
{
	static const struct {
		const char *name, *fault; /* words of both lines; NULL: it is V412 */
	} rows[] = {
		{ "V412", NULL },
		{ "v412", NULL },
		{ "ambiguous-number", NULL },
		{ "Ambiguous-Number", NULL },
		{ "ambigous-number", "'ambigous-number'; " },
		{ "ambigous-number", "ambiguous-number" },
		{ "V4122", "V412" },
		{ "completely different", "khuyencong explain " },
		{ "", "khuyencong explain " },
		{ "\377\x1b[31m", "'\\xFF\\x1B[31m'" },
	};

	(void)state;
	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		g_autoptr(GError) error = NULL;
		g_autofree char *text = explanation_answer(rows[i].name, LANGUAGE_EN, &error);

		if (!text != !!rows[i].fault || (text && !g_str_has_prefix(text, "V412 ")))
			fail_msg("%s: %s", rows[i].name, text);
		if (text)
			continue;
		assert_int_equal(error->code, FAULT_USAGE);
		assert_two_lines(error->message, rows[i].fault, i);
	}
}

/* Without a language, both. */
static void answers_in_both_languages(void **state)
{
	g_autofree char *both = explanation_answer("V412", LANGUAGES, NULL);
	g_autofree char *vi = explanation_text(ISSUE_AMBIGUOUS_NUMBER, LANGUAGE_VI);
	g_autofree char *en = explanation_text(ISSUE_AMBIGUOUS_NUMBER, LANGUAGE_EN);
	g_autofree char *wanted = g_strconcat(vi, "\n", en, NULL);

	(void)state;
	assert_string_equal(both, wanted);
}

/* In the order of their names, whatever that of the enumeration. */
static void list_has_every_code_once(void **state)
{
	g_autofree char *list = explanation_list(LANGUAGE_EN);
	g_auto(GStrv) lines = g_strsplit(list, "\n", -1);

	(void)state;
	assert_int_equal(g_strv_length(lines), ISSUE_CODES + 1);
	for (guint i = 0; i < ISSUE_CODES; i++) {
		g_autofree char *code = g_strndup(lines[i], 4);

		if (issue_code_find(code) < 0 || (i > 0 && strcmp(lines[i - 1], lines[i]) >= 0))
			fail_msg("line %u: %s", i, lines[i]);
	}
	assert_true(g_str_has_prefix(list, "D201 delimiter (error: the file is refused)\n"));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_code_is_explained),
		cmocka_unit_test(examples_are_true),
		cmocka_unit_test(text_has_all_parts),
		cmocka_unit_test(names_find_codes),
		cmocka_unit_test(list_has_every_code_once),
		cmocka_unit_test(answers_in_both_languages),
		cmocka_unit_test(situations_have_a_case),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}

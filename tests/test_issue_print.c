/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The issues of one file as a person, an editor, a spreadsheet and a program read them. */
#include "unit.h"

#include "ledger_fixture.h"

#include "report/text/issue_print.h"

static IssueList *issues_of(Books *books, const char *text)
{
	books_add(books, "a.csv", text);
	return ((Submission *)books->submissions->pdata[0])->issues;
}

static char *print(IssueForm form, const IssueList *issues, Language language)
{
	GString *text = g_string_new(NULL);

	issue_print_begin(text, form);
	issue_print(text, form, issues, language);
	return g_string_free(text, FALSE);
}

/* The line and the mark; a tab, a wide letter and a decomposed one do not shift it. */
static void source_shows_where(void **state)
{
	static const struct {
		const char *text, *shown;
	} rows[] = {
		{ HEAD "Huế,2025,30/09/2025,local,x1,1\n",
		  "a.csv:2:27: error V402: ?\n"
		  "    2 | Huế,2025,30/09/2025,local,x1,1\n"
		  "      |                           ^^\n" },
		{ "place\tperiod\tas_of\tplanned\nHuế\t2025\t30/09/2025\tx1\n",
		  "a.csv:2:21: error V402: ?\n"
		  "    2 | Huế     2025    30/09/2025      x1\n"
		  "      |                                 ^^\n" },
		{ HEAD "Hue\xCC\x82\xCC\x81,2025,30/09/2025,local,x1,1\n",
		  "a.csv:2: note E109: ?\n"
		  "    2 | Huế,2025,30/09/2025,local,x1,1\n"
		  "      |                           ^^\n" },
		{ HEAD "Huế,2025,30/09/2025,local,\"越南\",1\n",
		  "a.csv:2:27: error V402: ?\n"
		  "    2 | Huế,2025,30/09/2025,local,\"越南\",1\n"
		  "      |                           ^^^^^^\n" },
		/* A record of two lines shows the one that is meant. */
		{ HEAD "\"Thừa Thiên\n - Huế\",2025,30/09/2025,local,,x1\n",
		  "a.csv:3:32: error V402: ?\n"
		  "    3 |  - Huế\",2025,30/09/2025,local,,x1\n"
		  "      |                                ^^\n" },
		/* About the whole line: no mark. */
		{ HEAD "Huế,2025\n", "a.csv:2: error D203: ?\n    2 | Huế,2025\n" },
		/* About the whole file: no line. */
		{ HEAD, "a.csv: warning F005: ?\n" },
	};

	(void)state;
	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		g_autoptr(Books) books = books_new();
		g_autofree char *printed =
		    print(ISSUE_FORM_SOURCE, issues_of(books, rows[i].text), LANGUAGE_EN);
		g_auto(GStrv) parts = g_strsplit(rows[i].shown, "?\n", 2);

		/* What the sentence says is the matter of other tests. */
		if (!g_str_has_prefix(printed, parts[0]) || !g_str_has_suffix(printed, parts[1]))
			fail_msg("row %zu:\n%s", i, printed);
	}
}

/* The first twenty of each code, then exactly how many more of which. */
static void shows_twenty_of_a_code(void **state)
{
	static const struct {
		guint lines;
		const char *closing[LANGUAGES];
	} rows[] = {
		{ 20, { "", "" } },
		{ 21,
		  { "a.csv: … và 1 V402 nữa trong tệp này\n",
		    "a.csv: … and 1 more V402 in this file\n" } },
		{ 3 * ISSUES_KEPT,
		  { "a.csv: … và 2.980 V402 nữa trong tệp này\n",
		    "a.csv: … and 2,980 more V402 in this file\n" } },
	};

	(void)state;
	for (gsize i = 0; i < G_N_ELEMENTS(rows) * LANGUAGES; i++) {
		const char *closing = rows[i / LANGUAGES].closing[i % LANGUAGES];
		g_autoptr(Books) books = books_new();
		g_autoptr(GString) text = g_string_new(HEAD "Huế,2025,31/09/2025,local,1,1\n");
		g_autofree char *printed = NULL;
		g_auto(GStrv) lines = NULL;

		for (guint j = 0; j < rows[i / LANGUAGES].lines; j++)
			g_string_append(text, "Huế,2025,30/09/2025,local,x,1\n");
		printed =
		    print(ISSUE_FORM_LINE, issues_of(books, text->str), (Language)(i % LANGUAGES));
		lines = g_strsplit(printed, "\n", -1);
		if (!g_str_has_suffix(printed, closing) ||
		    g_strv_length(lines) != ISSUES_PRINTED + 2 + (*closing != '\0'))
			fail_msg("row %zu:\n%s", i, printed);
		assert_non_null(strstr(lines[0], ": error V408: "));
	}
}

static void confirmed_is_not_shown(void **state)
{
	g_autoptr(Books) books = books_new();
	IssueList *issues = issues_of(books, HEAD "Huế,2025,30/09/2025,local,5,1\nTổng,,,,9,1\n");
	g_autofree char *before = print(ISSUE_FORM_LINE, issues, LANGUAGE_EN), *after = NULL;

	(void)state;
	assert_non_null(strstr(before, "T701"));
	issue_list_confirm(issues, issues->kept->pdata[0], "Phòng A", "2025-12-01", "why");
	after = print(ISSUE_FORM_LINE, issues, LANGUAGE_EN);
	assert_string_equal(after, "");
}

/* What a file says cannot move the cursor, nor run in a spreadsheet. */
static void texts_of_data_are_safe(void **state)
{
	for (int form = 0; form < ISSUE_FORMS; form++) {
		g_autoptr(Books) books = books_new();
		const IssueList *issues =
		    issues_of(books, HEAD "\"=1+1\x1b[31m\xE2\x80\xAE\",2025,30/09/2025,local,"
					  "=cmd|'/c calc'!A0,1\n");
		g_autofree char *printed = print((IssueForm)form, issues, LANGUAGE_EN);

		(void)state;
		if (strchr(printed, '\x1b') || strstr(printed, "\xE2\x80\xAE"))
			fail_msg("form %d: %s", form, printed);
		if (form == ISSUE_FORM_CSV && strstr(printed, ",=cmd"))
			fail_msg("a formula: %s", printed);
	}
}

static void forms_have_keys(void **state)
{
	static const struct {
		const char *key;
		int form;
	} rows[] = { { "source", ISSUE_FORM_SOURCE },
		     { "line", ISSUE_FORM_LINE },
		     { "csv", ISSUE_FORM_CSV },
		     { "jsonl", ISSUE_FORM_JSONL },
		     { "xml", -1 },
		     { "", -1 } };

	(void)state;
	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++)
		assert_int_equal(issue_form_find(rows[i].key), rows[i].form);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(source_shows_where),	  cmocka_unit_test(shows_twenty_of_a_code),
		cmocka_unit_test(confirmed_is_not_shown), cmocka_unit_test(texts_of_data_are_safe),
		cmocka_unit_test(forms_have_keys),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}

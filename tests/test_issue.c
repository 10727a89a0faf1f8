/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "intake/issue.h"

#include <string.h>

/* Every code has a whole rule, and no code or slug is used twice. */
static void test_rules(void **state)
{
	g_autoptr(GHashTable) seen = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);

	(void)state;
	for (int i = 0; i < ISSUE_CODES; i++) {
		const IssueRule *rule = issue_rule((IssueCode)i);

		if (!rule->code || strlen(rule->code) != 4 || !rule->slug)
			fail_msg("rule %d has no code or slug", i);
		if (!g_hash_table_add(seen, g_strdup(rule->code)) ||
		    !g_hash_table_add(seen, g_strdup(rule->slug)))
			fail_msg("%s is there twice", rule->code);
		for (int l = 0; l < LANGUAGES; l++)
			if (!rule->sentence.in[l] || !rule->hint.in[l] != !rule->hint.in[0])
				fail_msg("%s lacks a language", rule->code);
		if (rule->severity == SEVERITY_ERROR && rule->consequence == CONSEQUENCE_KEPT)
			fail_msg("%s: an error that keeps the data", rule->code);
	}
}

static guint count(const char *text, const char *part)
{
	guint times = 0;

	for (const char *at = text; (at = strstr(at, part)) != NULL; at++)
		times++;
	return times;
}

/* Both languages say the same things, and every sentence can be filled and ends as one. */
static void test_sentences(void **state)
{
	static const char *const names[] = { "{{value}}", "{{expected}}", "{{heading}}",
					     "{{other}}" };

	(void)state;
	for (int i = 0; i < ISSUE_CODES; i++) {
		const IssueRule *rule = issue_rule((IssueCode)i);
		g_autoptr(Issue) issue = issue_new((IssueCode)i, "a.csv");

		issue->expected = g_strdup("EXPECTED");
		for (int l = 0; l < LANGUAGES; l++) {
			g_autofree char *sentence = issue_sentence(issue, (Language)l);
			gunichar last = (gunichar)(guchar)sentence[strlen(sentence) - 1];

			if (strstr(sentence, "{{") || !strchr(".?", (int)last))
				fail_msg("%s: '%s'", rule->code, sentence);
		}
		for (size_t n = 0; n < G_N_ELEMENTS(names); n++)
			if (count(rule->sentence.in[0], names[n]) !=
			    count(rule->sentence.in[1], names[n]))
				fail_msg("%s: the languages differ in %s", rule->code, names[n]);
	}
}

static void test_filling(void **state)
{
	g_autoptr(Issue) issue = issue_new(ISSUE_PLACE_UNKNOWN, "lam-dong.csv");
	g_autofree char *bare = NULL, *hinted = NULL, *line = NULL, *cell = NULL;

	(void)state;
	issue->line = 18;
	issue->row = 17;
	issue->column = 21;
	issue->field = 28;
	issue->value = g_strdup("Lâm \x1b[31mĐồng");
	bare = issue_sentence(issue, LANGUAGE_EN);
	assert_null(strstr(bare, "Is it"));
	issue->expected = g_strdup("Lâm Đồng");
	hinted = issue_sentence(issue, LANGUAGE_VI);
	assert_non_null(strstr(hinted, "Có phải là \"Lâm Đồng\" không?"));
	line = issue_line(issue, LANGUAGE_EN);
	assert_string_equal(line,
			    "lam-dong.csv:18:21: error V410: There is no province, city or region "
			    "\"Lâm "
			    "\\x1B[31mĐồng\". Please check it. Is it \"Lâm Đồng\"?");
	cell = issue_cell(issue);
	assert_string_equal(cell, "AB17");
}

/* What cannot be read has its reason in two languages; a sentence takes its own. */
static void test_two_lines(void **state)
{
	g_autoptr(Issue) issue = issue_new(ISSUE_NOT_READABLE, "a.csv");
	g_autofree char *vi = NULL, *en = NULL, *line = NULL;

	(void)state;
	issue->value = g_strdup("lý do\nreason");
	vi = issue_sentence(issue, LANGUAGE_VI);
	en = issue_sentence(issue, LANGUAGE_EN);
	line = issue_line(issue, LANGUAGE_VI);
	assert_string_equal(vi, "Tệp này lý do. Xin kiểm tra tệp, hoặc gửi lại tệp CSV.");
	assert_string_equal(en, "This file reason. Please check it, or send the CSV file again.");
	assert_true(g_str_has_prefix(line, "a.csv: error F001: "));
	assert_null(strchr(line, '\n'));
}

/* A text is for both languages, or has a line for each. */
static void test_texts(void **state)
{
	g_autofree char *both = issue_both("tên", "name"), *same = issue_both("Huế", "Huế");
	g_autofree char *vi = issue_text_in(both, LANGUAGE_VI);
	g_autofree char *en = issue_text_in(both, LANGUAGE_EN);
	g_autofree char *one = issue_text_in(same, LANGUAGE_EN);

	(void)state;
	assert_string_equal(vi, "tên");
	assert_string_equal(en, "name");
	assert_string_equal(same, "Huế");
	assert_string_equal(one, "Huế");
	assert_null(issue_text_in(NULL, LANGUAGE_EN));
}

static void test_cells(void **state)
{
	static const struct {
		int field, row;
		const char *cell;
	} rows[] = {
		{ 1, 1, "A1" },	    { 26, 2, "Z2" },  { 27, 2, "AA2" },
		{ 52, 9, "AZ9" },   { 53, 9, "BA9" }, { 702, 3, "ZZ3" },
		{ 703, 3, "AAA3" }, { 0, 3, NULL },   { 3, 0, NULL },
	};

	(void)state;
	for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
		Issue issue = { .field = rows[i].field, .row = rows[i].row };
		g_autofree char *cell = issue_cell(&issue);

		if (g_strcmp0(cell, rows[i].cell) != 0)
			fail_msg("field %d: %s", rows[i].field, cell);
	}
}

static void test_text(void **state)
{
	g_autofree char *filled = g_strnfill(81, 'a'), *fits = g_strnfill(80, 'a');
	g_autofree char *cut = issue_text(filled), *whole = issue_text(fits);

	(void)state;
	assert_int_equal(g_utf8_strlen(cut, -1), ISSUE_TEXT_MAX);
	assert_true(g_str_has_suffix(cut, "…"));
	assert_string_equal(whole, fits);
}

static void test_order(void **state)
{
	static const struct {
		const char *file;
		int line, field;
		IssueCode code;
	} sorted[] = {
		{ "a.csv", 0, 0, ISSUE_EMPTY }, { "a.csv", 2, 0, ISSUE_FEW_FIELDS },
		{ "a.csv", 2, 3, ISSUE_DATE },	{ "a.csv", 2, 3, ISSUE_PERIOD },
		{ "a.csv", 10, 1, ISSUE_DATE }, { "b.csv", 1, 1, ISSUE_NO_HEADER },
	};
	g_autoptr(GPtrArray) issues = g_ptr_array_new();

	(void)state;
	for (size_t i = G_N_ELEMENTS(sorted); i-- > 0;) {
		Issue *issue = issue_new(sorted[i].code, sorted[i].file);

		issue->line = sorted[i].line;
		issue->field = sorted[i].field;
		g_ptr_array_add(issues, issue);
	}
	g_ptr_array_sort(issues, issue_compare);
	for (guint i = 0; i < issues->len; i++) {
		g_autoptr(Issue) issue = issues->pdata[i];

		if (issue->code != sorted[i].code || issue->line != sorted[i].line)
			fail_msg("issue %u is not in its place", i);
	}
}

static void test_keys(void **state)
{
	(void)state;
	assert_string_equal(severity_key(SEVERITY_ERROR), "error");
	assert_string_equal(severity_key(SEVERITY_WARNING), "warning");
	assert_string_equal(severity_key(SEVERITY_NOTE), "note");
	assert_string_equal(consequence_key(CONSEQUENCE_FILE_REFUSED), "file-refused");
	assert_string_equal(consequence_key(CONSEQUENCE_ROW_REFUSED), "row-refused");
	assert_string_equal(consequence_key(CONSEQUENCE_VALUE_REFUSED), "value-refused");
	assert_string_equal(consequence_key(CONSEQUENCE_COLUMN_IGNORED), "column-ignored");
	assert_string_equal(consequence_key(CONSEQUENCE_REPAIRED), "repaired");
	assert_string_equal(consequence_key(CONSEQUENCE_EXCLUDED), "excluded");
	assert_string_equal(consequence_key(CONSEQUENCE_KEPT), "kept");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_rules),	cmocka_unit_test(test_sentences),
		cmocka_unit_test(test_filling), cmocka_unit_test(test_two_lines),
		cmocka_unit_test(test_cells),	cmocka_unit_test(test_text),
		cmocka_unit_test(test_order),	cmocka_unit_test(test_keys),
		cmocka_unit_test(test_texts),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}

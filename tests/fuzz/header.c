/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A whole submission of any bytes: everything is counted once, each issue names a place that there
 * is and can be printed, and a look (check) sees what reading sees.
 */
#include "targets.h"

#include "intake/submission.h"

#include <string.h>

/* The catalog learns the names of projects: it is read anew before it has learnt too many. */
#define INPUTS_OF_A_CATALOG 2000

static Catalog *catalog;
static guint inputs;

static Catalog *fresh_catalog(void)
{
	if (catalog && ++inputs < INPUTS_OF_A_CATALOG)
		return catalog;
	catalog_free(catalog);
	catalog = catalog_read("templates/conference", NULL);
	g_assert_nonnull(catalog);
	inputs = 0;
	return catalog;
}

static gboolean is_printable(const char *text)
{
	if (!g_utf8_validate(text, -1, NULL))
		return FALSE;
	for (; *text; text = g_utf8_next_char(text)) {
		GUnicodeType type = g_unichar_type(g_utf8_get_char(text));

		if (type == G_UNICODE_CONTROL || type == G_UNICODE_FORMAT)
			return FALSE;
	}
	return TRUE;
}

/* What a sentence quotes may hold braces of its own. */
static gboolean quotes_braces(const Issue *issue)
{
	const char *const texts[] = { issue->value, issue->expected, issue->heading, issue->other };

	for (gsize i = 0; i < G_N_ELEMENTS(texts); i++)
		if (texts[i] && strstr(texts[i], "{{"))
			return TRUE;
	return FALSE;
}

static void check_issue(const Issue *issue, const Submission *submission)
{
	g_assert_cmpint(issue->line, >=, 0);
	g_assert_cmpint(issue->column, >=, 0);
	g_assert_cmpint(issue->byte, <=, (gint64)submission->size);
	for (Language language = 0; language < LANGUAGES; language++) {
		g_autofree char *sentence = issue_sentence(issue, language);
		g_autofree char *line = issue_line(issue, language);

		g_assert_true(g_utf8_validate(sentence, -1, NULL));
		g_assert_true(quotes_braces(issue) || !strstr(sentence, "{{"));
		g_assert_true(is_printable(line));
	}
}

static void check_rejects(const Submission *submission, gsize size)
{
	gsize rejects = submission->rejects ? g_bytes_get_size(submission->rejects) : 0;

	g_assert_cmpuint(rejects, <=, size);
	g_assert_cmpuint(rejects, >=, submission->refused.bytes);
}

static void check_same(const Submission *read, const Submission *look)
{
	for (IssueCode code = 0; code < ISSUE_CODES; code++)
		g_assert_cmpuint(read->issues->counts[code], ==, look->issues->counts[code]);
	g_assert_cmpuint(read->accepted.records, ==, look->accepted.records);
	g_assert_cmpuint(read->refused.records, ==, look->refused.records);
	g_assert_cmpuint(read->excluded.records, ==, look->excluded.records);
}

void fuzz_header(const uint8_t *data, size_t size)
{
	g_autoptr(GBytes) bytes = g_bytes_new(data, size);
	InboxFile file = { .name = (char *)"x.csv", .bytes = bytes, .digest = (char *)"" };
	g_autoptr(Submission) read = submission_read(fresh_catalog(), &file, 0);
	g_autoptr(Submission) look = submission_check(catalog, &file);

	g_assert_true(submission_balances(read));
	g_assert_true(submission_balances(look));
	check_rejects(read, size);
	check_same(read, look);
	/* A record of a wide table is several lines. */
	g_assert_cmpuint(read->lines->len, >=, read->accepted.records);
	for (guint i = 0; i < read->issues->kept->len; i++)
		check_issue(read->issues->kept->pdata[i], read);
}

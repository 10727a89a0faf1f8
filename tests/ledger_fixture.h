/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Books: submissions written in the test itself, or those of a sample, in a ledger that can be
 * asked.  The catalog is the real one.  A test asks with the words of a template and gets an answer
 * in one line:
 *
 *     books_ask(books, "CENTRAL", "rate.local@2025")   "79.33 to 2025-11-30"
 *
 *     "133.59 estimate to 2025-11-30"            what has to be known of a value stands behind it
 *     "67 incomplete to 2025-12-04 without 68/2024/national"
 *     "no-plan to 2024-12-31"  "not-reported"    no value: the state
 */
#pragma once

#include "ledger/fact.h"
#include "report/claim.h"

#include <string.h>

#define CONFERENCE "samples/conference-2025/inbox"
#define DEMO "samples/demo-34/inbox"
#define FILE_LIMIT (1 << 20)

/* The columns of most tests; money is in millions. */
#define HEAD "place,period,as_of,source,planned,implemented\n"

typedef struct Books {
	Catalog *catalog;
	GPtrArray *submissions; /* Submission */
	Ledger *ledger;
	FactStore *store;
	GPtrArray *said; /* what books_ask() has answered, for one free */
} Books;

static inline Books *books_new(void)
{
	g_autoptr(GError) error = NULL;
	Books *books = g_new0(Books, 1);

	books->catalog = catalog_read("templates/conference", &error);
	if (!books->catalog)
		fail_msg("%s", error->message);
	books->submissions = g_ptr_array_new_with_free_func((GDestroyNotify)submission_free);
	books->said = g_ptr_array_new_with_free_func(g_free);
	return books;
}

static inline void books_free(Books *books)
{
	if (!books)
		return;
	fact_store_free(books->store);
	ledger_free(books->ledger);
	g_ptr_array_unref(books->submissions);
	g_ptr_array_unref(books->said);
	catalog_free(books->catalog);
	g_free(books);
}
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Books, books_free)

static inline Submission *books_read(Books *books, const InboxFile *file)
{
	Submission *submission = submission_read(books->catalog, file, books->submissions->len);

	assert_true(submission_balances(submission));
	g_ptr_array_add(books->submissions, submission);
	return submission;
}

static inline Submission *books_add(Books *books, const char *name, const char *text)
{
	g_autoptr(InboxFile) file = g_new0(InboxFile, 1);

	file->name = g_strdup(name);
	file->bytes = g_bytes_new(text, strlen(text));
	file->digest = g_compute_checksum_for_bytes(G_CHECKSUM_SHA256, file->bytes);
	return books_read(books, file);
}

/* Makes the ledger of what has been added; NULL, or the fault's message, owned by the caller. */
static inline char *books_try_close(Books *books, const char *report_date)
{
	g_autoptr(GError) error = NULL;

	books->ledger =
	    ledger_new(books->catalog, books->submissions, day_parse_iso(report_date), &error);
	if (!books->ledger)
		return g_strdup_printf("%d %s", error->code, error->message);
	books->store = fact_store_new(books->ledger);
	return NULL;
}

static inline void books_close(Books *books, const char *report_date)
{
	g_autofree char *trouble = books_try_close(books, report_date);

	if (trouble)
		fail_msg("%s", trouble);
}

/* One file "a.csv" of @text, in which nothing was refused. */
static inline Books *books_of(const char *report_date, const char *text)
{
	Books *books = books_new();
	const Submission *submission = books_add(books, "a.csv", text);

	if (submission->refused.records > 0) {
		g_autofree char *line = issue_line(submission->issues->kept->pdata[0], LANGUAGE_EN);

		fail_msg("%s", line);
	}
	books_close(books, report_date);
	return books;
}

/* The files of a folder, at most @most of them. */
static inline Books *books_of_folder(const char *report_date, const char *folder, guint most)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(GPtrArray) files =
	    inbox_read(folder, &(Limits){ .file_bytes = FILE_LIMIT }, &error);
	Books *books = books_new();

	if (!files)
		fail_msg("%s", error->message);
	for (guint i = 0; i < MIN(files->len, most); i++)
		books_read(books, files->pdata[i]);
	books_close(books, report_date);
	return books;
}

static inline Books *books_of_conference(void)
{
	return books_of_folder("2025-12-04", CONFERENCE, G_MAXUINT);
}

static inline const Place *books_place(const Books *books, const char *key)
{
	const Place *place = places_by_key(books->catalog->places, key);

	if (!place)
		fail_msg("there is no place '%s'", key);
	return place;
}

static inline Expression *books_expression(const Books *books, const char *text)
{
	static const Basis basis = { .rounding = ROUND_HALF_UP };
	g_autoptr(GError) error = NULL;
	Expression *expression = expression_parse(books->catalog->columns, text, &basis, &error);

	if (!expression)
		fail_msg("%s", error->message);
	return expression;
}

/* The question of @text about @place, in the year of the report. */
static inline FactQuery books_query(const Books *books, const char *place,
				    const Expression *expression)
{
	int year = day_year(ledger_report_date(books->ledger));

	return (FactQuery){ .ledger = books->ledger,
			    .expression = expression,
			    .place = books_place(books, place),
			    .period = { year, year } };
}

static inline void append_missing(GString *text, const GArray *gaps)
{
	for (guint i = 0; i < gaps->len; i++) {
		const Missing *gap = &g_array_index(gaps, Missing, i);
		g_autofree char *period = period_text(gap->period);

		g_string_append_printf(text, "%s%s/%s/%s", i ? ", " : " without ", gap->place->key,
				       period, gap->source ? gap->source : "total");
	}
}

/* A fact in one line; owned by the caller. */
static inline char *fact_line(const Fact *fact)
{
	g_autofree char *state = fact_state_text(fact), *day = day_iso(fact->as_of);
	GString *text = g_string_new(NULL);

	if (fact->state == FACT_VALUE) {
		g_autofree char *value = fact_plain(fact);

		g_string_append_printf(text, "%s%s", value, state + strlen("value"));
	} else {
		g_string_append(text, state);
	}
	if (fact->as_of != DAY_NONE)
		g_string_append_printf(text, " to %s", day);
	if (fact->incomplete && fact->state == FACT_VALUE)
		append_missing(text, fact->missing);
	return g_string_free(text, FALSE);
}

static inline const char *books_ask(Books *books, const char *place, const char *expression)
{
	g_autofree Expression *parsed = books_expression(books, expression);
	FactQuery query = books_query(books, place, parsed);
	g_autoptr(Fact) fact = fact_compute(&query);

	g_ptr_array_add(books->said, fact_line(fact));
	return books->said->pdata[books->said->len - 1];
}

/* What is asked of whom, and the answer. */
typedef struct Asked {
	const char *place, *expression, *answer;
} Asked;

#define ASSERT_ANSWERS(books, rows) assert_answers(books, rows, G_N_ELEMENTS(rows))

/* All rows that fail are shown, not the first one only. */
static inline void assert_answers(Books *books, const Asked *rows, gsize count)
{
	g_autoptr(GString) wrong = g_string_new(NULL);

	for (gsize i = 0; i < count; i++) {
		const char *answer = books_ask(books, rows[i].place, rows[i].expression);

		if (strcmp(answer, rows[i].answer) != 0)
			g_string_append_printf(wrong, "\nrow %zu: %s %s is '%s', not '%s'", i,
					       rows[i].place, rows[i].expression, answer,
					       rows[i].answer);
	}
	if (wrong->len > 0)
		fail_msg("%s", wrong->str);
}

static inline int compare_texts(gconstpointer a, gconstpointer b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* "S804 a.csv:2 b.csv:2": code, place, what it collides with; of all files, sorted. */
static inline char *books_issues(const Books *books)
{
	g_autoptr(GPtrArray) lines = g_ptr_array_new_with_free_func(g_free);

	for (guint i = 0; i < books->submissions->len; i++) {
		const Submission *submission = books->submissions->pdata[i];

		for (guint j = 0; j < submission->issues->kept->len; j++) {
			const Issue *issue = submission->issues->kept->pdata[j];
			g_autofree char *expected = issue_text_in(issue->expected, LANGUAGE_EN);

			g_ptr_array_add(lines,
					g_strdup_printf("%s %s:%d %s",
							issue_rule(issue->code)->code, issue->file,
							issue->line, expected ? expected : ""));
		}
	}
	g_ptr_array_sort(lines, compare_texts);
	g_ptr_array_add(lines, NULL);
	return g_strjoinv("; ", (char **)lines->pdata);
}

static inline void assert_issues(const Books *books, const char *wanted)
{
	g_autofree char *issues = books_issues(books);

	assert_string_equal(issues, wanted);
}

/* Whether @message has two lines and both hold @words. */
static inline void assert_two_lines(const char *message, const char *words, gsize row)
{
	g_auto(GStrv) lines = g_strsplit(message, "\n", -1);

	if (g_strv_length(lines) != 2 || !strstr(lines[0], words) || !strstr(lines[1], words))
		fail_msg("row %zu: '%s' wanted in both lines of\n%s", row, words, message);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Lines of one position that are parts of others: compared with them, never added to them. */
#include "unit.h"

#include "ledger_fixture.h"

#define COVERED "place,period,as_of,source,tier,content,project,planned,projects\n"
#define AT "Huế,2025,30/09/2025,"

typedef struct Row {
	const char *what, *lines;
	const char *total, *local; /* planned, in millions; "-" when not reported */
	const char *issue;	   /* the code that the file is told; NULL for none */
} Row;

static const Row rows[] = {
	{ "one line", AT "local,,,,5,\n" AT "national,,,,7,\n", "12", "5", NULL },
	{ "both alone", AT "both,,,,12,\n", "12", "-", NULL },
	{ "both over split", AT "both,,,,12,\n" AT "local,,,,5,\n" AT "national,,,,7,\n", "12", "5",
	  NULL },
	{ "both that differs stands", AT "both,,,,13,\n" AT "local,,,,5,\n" AT "national,,,,7,\n",
	  "13", "5", "T707" },
	{ "both of one content beside split of another",
	  AT "both,,Hội chợ,,100,\n" AT "local,,Tư vấn,,50,\n", "150", "50", NULL },
	{ "both of a content over its split lines",
	  AT "both,,Hội chợ,,100,\n" AT "local,,Hội chợ,,60,\n" AT "national,,Hội chợ,,40,\n",
	  "100", "60", NULL },
	{ "a total over its contents",
	  AT "local,,,,100,\n" AT "local,,Hội chợ,,60,\n" AT "local,,Tư vấn,,30,\n" AT
	     "national,,,,0,\n",
	  "100", "100", NULL },
	{ "a total over contents over projects",
	  AT "local,,,,100,\n" AT "local,,Hội chợ,,60,\n" AT "local,,Hội chợ,A,35,\n" AT
	     "local,,Hội chợ,B,25,\n" AT "national,,,,0,\n",
	  "100", "100", NULL },
	{ "projects alone",
	  AT "local,,Hội chợ,A,35,\n" AT "local,,Hội chợ,B,25,\n" AT "national,,,,0,\n", "60", "60",
	  NULL },
	{ "a total of another measure covers nothing",
	  AT "local,,,,,2\n" AT "local,,Hội chợ,,60,\n" AT "local,,Tư vấn,,30,\n" AT
	     "national,,,,0,\n",
	  "90", "90", NULL },
	{ "a tier does not cover a content",
	  AT "local,Tỉnh,,,40,\n" AT "local,,Hội chợ,,60,\n" AT "national,,,,0,\n", "100", "100",
	  NULL },
	{ "parts that exceed their total",
	  AT "local,,,,80,\n" AT "local,,Hội chợ,,60,\n" AT "local,,Tư vấn,,30,\n", "-", "-",
	  "T708" },
	{ "the same figure twice", AT "local,,Hội chợ,,60,\n" AT "local,,Hội chợ,,60,\n", "-", "-",
	  "S805" },
	{ "two figures of one thing",
	  AT "local,,Hội chợ,,60,\n" AT "local,,Hội chợ,,,3\n" AT "national,,,,0,\n", "60", "60",
	  NULL },
	{ "two projects of one content",
	  AT "local,,Hội chợ,A,60,\n" AT "local,,Hội chợ,B,60,\n" AT "national,,,,0,\n", "120",
	  "120", NULL },
};

static void assert_millions(Books *books, const Row *row, const char *source, const char *wanted)
{
	g_autofree char *expression = g_strconcat("planned.", source, NULL);
	g_autofree char *answer = g_strdup(books_ask(books, "46", expression));
	g_autofree char *value = g_strndup(answer, strcspn(answer, " "));
	g_autofree char *dong = strcmp(wanted, "0") == 0   ? g_strdup("0")
				: strcmp(wanted, "-") == 0 ? g_strdup("not-reported")
							   : g_strconcat(wanted, "000000", NULL);

	if (strcmp(value, dong) != 0)
		fail_msg("%s: %s is %s, not %s", row->what, expression, answer, dong);
}

static void sums_and_issues(void **state)
{
	(void)state;
	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		g_autofree char *csv = g_strconcat(COVERED, rows[i].lines, NULL);
		g_autoptr(Books) books = books_of("2025-12-04", csv);
		const Submission *submission = books->submissions->pdata[0];
		const Issue *issue =
		    submission->issues->kept->len ? submission->issues->kept->pdata[0] : NULL;
		const char *code = issue ? issue_rule(issue->code)->code : NULL;

		assert_millions(books, &rows[i], "total", rows[i].total);
		assert_millions(books, &rows[i], "local", rows[i].local);
		if (g_strcmp0(code, rows[i].issue) != 0)
			fail_msg("%s: told %s", rows[i].what, code ? code : "nothing");
	}
}

/* Asked for one content, a line that leaves it open is no total of what is asked for. */
static void sums_of_a_content(void **state)
{
	g_autoptr(Books) books =
	    books_of("2025-12-04", COVERED AT "local,,,,100,\n" AT "local,,Hội chợ,,60,\n" AT
					      "local,,Hội chợ,A,35,\n" AT "national,,,,0,\n");
	g_autofree Expression *expression = NULL;
	Basis basis = { .rounding = ROUND_HALF_UP };
	FactQuery query = { .ledger = books->ledger,
			    .place = books_place(books, "46"),
			    .period = { 2025, 2025 } };
	g_autoptr(Fact) fact = NULL;

	(void)state;
	expression = expression_parse(books->catalog->columns, "planned.local", &basis, NULL);
	query.expression = expression;
	query.values[DIMENSION_CONTENT] =
	    columns_value(books->catalog->columns, DIMENSION_CONTENT, "Hội chợ", 20000);
	fact = fact_compute(&query);
	assert_int_equal(fact->numerator, 60000000);
	assert_int_equal(fact->lines->len, 1);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(sums_and_issues),
		cmocka_unit_test(sums_of_a_content),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}

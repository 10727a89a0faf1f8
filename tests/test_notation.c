/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "intake/number/amount.h"

#include <string.h>

#define COLUMNS 3

/*
 * A file of up to three columns of millions.  A row has its cells with | between; one that begins
 * with = is a total row, and a cell may be empty.
 */
typedef struct Sheet {
	const char *name;
	const char *rows[10];
	Notation wanted[COLUMNS];
} Sheet;

static void add_row(Evidence *evidence, const char *row, int line)
{
	static const AmountColumn millions = { COLUMN_MONEY, 6 };
	gboolean total = *row == '=';
	g_auto(GStrv) cells = g_strsplit(row + total, "|", COLUMNS);

	for (guint i = 0; cells[i]; i++) {
		Figure figure;

		if (*cells[i] == '\0')
			continue;
		amount_read(cells[i], strlen(cells[i]), millions, &figure);
		(total ? evidence_add_total : evidence_add)(&evidence[i], &figure, line);
	}
}

static void decide(const Sheet *sheet, Evidence *evidence, Notation *notations)
{
	memset(evidence, 0, COLUMNS * sizeof(*evidence));
	for (int i = 0; i < 10 && sheet->rows[i]; i++)
		add_row(evidence, sheet->rows[i], i + 2);
	evidence_decide(evidence, COLUMNS, notations);
}

#define OPEN NOTATION_OPEN
#define COMMA NOTATION_COMMA
#define POINT NOTATION_POINT
#define MOSTLY_COMMA NOTATION_MOSTLY_COMMA
#define MOSTLY_POINT NOTATION_MOSTLY_POINT
#define DISPUTED NOTATION_DISPUTED

static const Sheet sheets[] = {
	{ "nothing", { NULL }, { OPEN, OPEN, OPEN } },
	{ "plain digits decide nothing", { "12|5", "1234|7" }, { OPEN, OPEN, OPEN } },
	{ "1.234 decides nothing", { "1.234", "12.345", "1,234" }, { OPEN, OPEN, OPEN } },
	{ "neither does what is no number", { "1.23.4|x|1,5,5", "1.234" }, { OPEN, OPEN, OPEN } },
	{ "nor a zero with three decimals", { "0.000", "1.234" }, { OPEN, OPEN, OPEN } },
	/* by itself */
	{ "one is enough", { "1.234", "1,5", "12.345" }, { COMMA, COMMA, COMMA } },
	{ "groups", { "1.234.567", "1.234" }, { COMMA, COMMA, COMMA } },
	{ "both marks", { "1,234.5", "1,234" }, { POINT, POINT, POINT } },
	{ "General of a spreadsheet", { "92204750.056301", "1234" }, { POINT, POINT, POINT } },
	{ "in a cell with a unit", { "1,2 tỷ", "1.234" }, { COMMA, COMMA, COMMA } },
	{ "a negative one", { "-1,5", "1.234" }, { COMMA, COMMA, COMMA } },
	{ "of a total row", { "1.234", "=1.234,5" }, { COMMA, COMMA, COMMA } },
	/* by the others */
	{ "two say the same", { "1.234|1,5|2,5" }, { COMMA, COMMA, COMMA } },
	{ "two contradict each other", { "1.234|1,5|2.5" }, { OPEN, MOSTLY_COMMA, MOSTLY_POINT } },
	{ "the weaker of two columns reads only what is clear",
	  { "1,5|2.5", "2,5|1.234", "3,5|1.234" },
	  { COMMA, MOSTLY_POINT, OPEN } },
	/* contradicting itself */
	{ "a slip", { "1,5", "2,5", "12.5", "1.234" }, { MOSTLY_COMMA, OPEN, OPEN } },
	{ "a slip the other way", { "1.5", "2.5", "12,5" }, { MOSTLY_POINT, OPEN, OPEN } },
	{ "half and half", { "1.5", "1,5", "1.234" }, { DISPUTED, OPEN, OPEN } },
	{ "others do not end a dispute", { "1.5|1,5", "1,5|2,5" }, { DISPUTED, COMMA, OPEN } },
	/* by its totals */
	{ "thousands", { "1.234", "5", "=1.239" }, { COMMA, OPEN, OPEN } },
	{ "decimals", { "1.250", "5", "=6.250" }, { POINT, OPEN, OPEN } },
	{ "decimals behind a comma", { "1,250", "5", "=6,250" }, { COMMA, OPEN, OPEN } },
	{ "a total of plain digits", { "1.500", "2.500", "=4000" }, { COMMA, OPEN, OPEN } },
	{ "a total of whole decimals", { "1.500", "2.500", "=4" }, { POINT, OPEN, OPEN } },
	{ "a total above", { "=1.239", "1.234", "5" }, { COMMA, OPEN, OPEN } },
	{ "totals of parts",
	  { "1.234", "5", "=1.239", "2.000", "6", "=2.006", "=3.245" },
	  { COMMA, OPEN, OPEN } },
	{ "a total of all behind totals of parts",
	  { "1.234", "=1.234", "5", "=5", "=1.239" },
	  { COMMA, OPEN, OPEN } },
	{ "a total above, and another below",
	  { "=1.239", "1.234", "5", "=9.999" },
	  { COMMA, OPEN, OPEN } },
	{ "alike by both", { "1.234", "2.000", "=3.234" }, { OPEN, OPEN, OPEN } },
	{ "of no reading", { "1.234", "5", "=9.999" }, { OPEN, OPEN, OPEN } },
	{ "one that cannot be read", { "1.234", "5", "=#REF!" }, { OPEN, OPEN, OPEN } },
	{ "a line that cannot be read", { "1.234", "5", "x", "=1.239" }, { OPEN, OPEN, OPEN } },
	{ "a negative line", { "1.234", "5", "-1", "=1.239" }, { OPEN, OPEN, OPEN } },
	{ "with a unit in a cell", { "1.234", "5 tỷ", "=6.234" }, { COMMA, OPEN, OPEN } },
	{ "two that contradict each other",
	  { "1.234", "5", "=1.239", "1.250", "5", "=6.250" },
	  { OPEN, OPEN, OPEN } },
	{ "for its column alone", { "1.234|1.234", "5|5", "=1.239|" }, { COMMA, OPEN, OPEN } },
	{ "against the rest of the file",
	  { "1.234|1.5", "5|2.5", "=1.239|" },
	  { OPEN, POINT, POINT } },
	{ "against the rest of the file, the other way",
	  { "1.250|1,5", "5|2,5", "=6.250|" },
	  { OPEN, COMMA, COMMA } },
	{ "where the rest is divided",
	  { "1.234|1.5|2,5", "5||", "=1.239||" },
	  { COMMA, MOSTLY_POINT, MOSTLY_COMMA } },
};

static void test_sheets(void **state)
{
	Evidence evidence[COLUMNS];
	Notation got[COLUMNS];

	(void)state;
	for (size_t i = 0; i < G_N_ELEMENTS(sheets); i++) {
		decide(&sheets[i], evidence, got);
		for (int c = 0; c < COLUMNS; c++)
			if (got[c] != sheets[i].wanted[c])
				fail_msg("%s: column %d: %d", sheets[i].name, c, (int)got[c]);
	}
}

/* A contradiction can be shown with a line of each kind. */
static void test_witnesses(void **state)
{
	static const Sheet sheet = { "slip", { "1.234", "1,5", "2,5", "12.5", "13.5" }, { 0 } };
	Evidence evidence[COLUMNS];
	Notation got[COLUMNS];

	(void)state;
	decide(&sheet, evidence, got);
	assert_int_equal(evidence[0].first[MARK_COMMA], 3);
	assert_int_equal(evidence[0].first[MARK_POINT], 5);
	assert_int_equal(evidence[0].deciding[MARK_COMMA], 2);
	assert_int_equal(evidence[0].deciding[MARK_POINT], 2);
	assert_int_equal(evidence[0].neutral, 1);
}

/* The first rows of a long file may be asked before the rest is known. */
static void test_asked_twice(void **state)
{
	static const Sheet head = { "head", { "1.234", "1,5" }, { 0 } };
	Evidence evidence[COLUMNS];
	Notation got[COLUMNS];

	(void)state;
	decide(&head, evidence, got);
	assert_int_equal(got[0], NOTATION_COMMA);
	add_row(evidence, "2.5", 4);
	evidence_decide(evidence, COLUMNS, got);
	assert_int_equal(got[0], NOTATION_DISPUTED);
}

/* However long the file, sums of the largest amounts stay within their type. */
static void test_long_file(void **state)
{
	static const AmountColumn billions = { COLUMN_MONEY, 9 };
	static Evidence evidence;
	Figure figure;

	(void)state;
	amount_read("100000", 6, billions, &figure);
	assert_int_equal(figure.by[MARK_COMMA].value, AMOUNT_MAX);
	for (int i = 0; i < 1000000; i++)
		evidence_add(&evidence, &figure, i);
	assert_true(evidence.all[MARK_COMMA] == (__int128)AMOUNT_MAX * 1000 * 1000000);
}

static void test_examples(void **state)
{
	(void)state;
	assert_string_equal(notation_example(NOTATION_COMMA), "1.234,5");
	assert_string_equal(notation_example(NOTATION_POINT), "1,234.5");
	assert_true(notation_has_point(NOTATION_MOSTLY_POINT));
	assert_false(notation_has_point(NOTATION_OPEN));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_sheets),	    cmocka_unit_test(test_witnesses),
		cmocka_unit_test(test_asked_twice), cmocka_unit_test(test_long_file),
		cmocka_unit_test(test_examples),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}

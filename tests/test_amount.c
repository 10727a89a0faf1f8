/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "base/text.h"
#include "intake/amount.h"

#define IS(code) (-1 - (int64_t)(code))
#define NAN_ IS(ISSUE_NOT_A_NUMBER)
#define GRP IS(ISSUE_GROUPING)
#define MIX IS(ISSUE_NOTATION_MIXED)
#define NEG IS(ISSUE_NEGATIVE)
#define AMB IS(ISSUE_AMBIGUOUS_NUMBER)
#define OVR IS(ISSUE_OVERFLOW)
#define FRA IS(ISSUE_FRACTION)
#define K INT64_C(1000)
#define M INT64_C(1000000)

/* In millions; what each means in a file that decided for the comma, the point, or not at all. */
static const struct {
	const char *text;
	int64_t comma, point, open;
} numbers[] = {
	/* whole digits are clear */
	{ "0", 0, 0, 0 },
	{ "5", 5 * M, 5 * M, 5 * M },
	{ "12", 12 * M, 12 * M, 12 * M },
	{ "999", 999 * M, 999 * M, 999 * M },
	{ "1000", 1000 * M, 1000 * M, 1000 * M },
	{ "12345", 12345 * M, 12345 * M, 12345 * M },
	{ "1234567", 1234567 * M, 1234567 * M, 1234567 * M },
	{ "007", 7 * M, 7 * M, 7 * M },
	{ "000", 0, 0, 0 },
	{ "-0", 0, 0, 0 },
	/* one mark and three digits: either */
	{ "1.234", 1234 * M, 1234 * K, AMB },
	{ "1,234", 1234 * K, 1234 * M, AMB },
	{ "12.345", 12345 * M, 12345 * K, AMB },
	{ "12,345", 12345 * K, 12345 * M, AMB },
	{ "123.456", 123456 * M, 123456 * K, AMB },
	{ "999,999", 999999 * K, 999999 * M, AMB },
	{ "1.000", 1000 * M, 1 * M, AMB },
	/* one mark that can only be the decimal one */
	{ "1234.567", MIX, 1234567 * K, 1234567 * K },
	{ "1234,567", 1234567 * K, MIX, 1234567 * K },
	{ "0.125", MIX, 125 * K, 125 * K },
	{ "0,125", 125 * K, MIX, 125 * K },
	{ "0.5", MIX, 500 * K, 500 * K },
	{ "0,5", 500 * K, MIX, 500 * K },
	{ "1.5", MIX, 1500 * K, 1500 * K },
	{ "1,5", 1500 * K, MIX, 1500 * K },
	{ "12.50", MIX, 12500 * K, 12500 * K },
	{ "12,50", 12500 * K, MIX, 12500 * K },
	{ "1.2345", MIX, 1234500, 1234500 },
	{ "1,2345", 1234500, MIX, 1234500 },
	{ "102204750.056301", MIX, INT64_C(102204750056301), INT64_C(102204750056301) },
	{ "0.000000", MIX, 0, 0 },
	{ "1.2345670", MIX, 1234567, 1234567 },
	{ "1,23456700000", 1234567, MIX, 1234567 },
	/* grouped */
	{ "1.234.567", 1234567 * M, MIX, 1234567 * M },
	{ "1,234,567", MIX, 1234567 * M, 1234567 * M },
	{ "1.234.567,8", 1234567800 * K, MIX, 1234567800 * K },
	{ "1,234,567.8", MIX, 1234567800 * K, 1234567800 * K },
	{ "1.234,5", 1234500 * K, MIX, 1234500 * K },
	{ "1,234.5", MIX, 1234500 * K, 1234500 * K },
	{ "1.234,567", 1234567 * K, MIX, 1234567 * K },
	{ "1,234.567", MIX, 1234567 * K, 1234567 * K },
	{ "1 234", 1234 * M, 1234 * M, 1234 * M },
	{ "1 234 567", 1234567 * M, 1234567 * M, 1234567 * M },
	{ "1\u00a0234\u00a0567", 1234567 * M, 1234567 * M, 1234567 * M },
	{ "1\u202f234", 1234 * M, 1234 * M, 1234 * M },
	{ "1 234,5", 1234500 * K, MIX, 1234500 * K },
	{ "1 234.5", MIX, 1234500 * K, 1234500 * K },
	{ "1 234,567", 1234567 * K, MIX, 1234567 * K },
	{ "12\u202f345\u202f678,9", 12345678900 * K, MIX, 12345678900 * K },
	/* digits and marks that make no number */
	{ "1.23.4", GRP, GRP, GRP },
	{ "1,23,4", GRP, GRP, GRP },
	{ "1234.567,8", GRP, GRP, GRP },
	{ "1234,567.8", GRP, GRP, GRP },
	{ "1.2345.678", GRP, GRP, GRP },
	{ "12.34,5", GRP, GRP, GRP },
	{ "1.234.56", GRP, GRP, GRP },
	{ "1,234,56", GRP, GRP, GRP },
	{ "1 23", GRP, GRP, GRP },
	{ "1 2345", GRP, GRP, GRP },
	{ "1234 567", GRP, GRP, GRP },
	{ "1.234 567", GRP, GRP, GRP },
	{ "1 234 56", GRP, GRP, GRP },
	{ "1 234.567,8", GRP, GRP, GRP },
	{ "1,234.567.890", GRP, GRP, GRP },
	{ "1.234,567,890", GRP, GRP, GRP },
	{ "1.234,567.890", GRP, GRP, GRP },
	{ "56..537,447", GRP, GRP, GRP },
	{ "1,,2", GRP, GRP, GRP },
	{ ".5", GRP, GRP, GRP },
	{ "5.", GRP, GRP, GRP },
	{ ",5", GRP, GRP, GRP },
	{ "5,", GRP, GRP, GRP },
	{ "1. 5", GRP, GRP, GRP },
	{ "0.123.456", GRP, GRP, GRP },
	{ "0 500", GRP, GRP, GRP },
	/* no number */
	{ "", NAN_, NAN_, NAN_ },
	{ "abc", NAN_, NAN_, NAN_ },
	{ "1e5", NAN_, NAN_, NAN_ },
	{ "3.00E+05", NAN_, NAN_, NAN_ },
	{ "0x10", NAN_, NAN_, NAN_ },
	{ "inf", NAN_, NAN_, NAN_ },
	{ "nan", NAN_, NAN_, NAN_ },
	{ "12%", NAN_, NAN_, NAN_ },
	{ "5 triệu", NAN_, NAN_, NAN_ },
	{ "(5)", NAN_, NAN_, NAN_ },
	{ "+5", NAN_, NAN_, NAN_ },
	{ "5-", NAN_, NAN_, NAN_ },
	{ "--5", NAN_, NAN_, NAN_ },
	{ "1'234", NAN_, NAN_, NAN_ },
	{ "1_000", NAN_, NAN_, NAN_ },
	{ "\uff11\uff12", NAN_, NAN_, NAN_ },
	{ "#REF!", NAN_, NAN_, NAN_ },
	{ "=1+1", NAN_, NAN_, NAN_ },
	{ "-", NAN_, NAN_, NAN_ },
	{ ".", NAN_, NAN_, NAN_ },
	{ ", .", NAN_, NAN_, NAN_ },
	/* negative */
	{ "-5", NEG, NEG, NEG },
	{ "\u22125", NEG, NEG, NEG },
	{ "- 5", NEG, NEG, NEG },
	{ "-1.5", NEG, NEG, NEG },
	{ "-1.234", NEG, NEG, NEG },
	{ "-1.23.4", GRP, GRP, GRP },
	/* too small a fraction, too large a number */
	{ "1.23456789", MIX, FRA, FRA },
	{ "1,23456789", FRA, MIX, FRA },
	{ "0,0000001", FRA, MIX, FRA },
	{ "1000000000", AMOUNT_MAX, AMOUNT_MAX, AMOUNT_MAX },
	{ "1.000.000.000", AMOUNT_MAX, MIX, AMOUNT_MAX },
	{ "1000000001", OVR, OVR, OVR },
	{ "1000000000,000001", OVR, MIX, OVR },
	{ "9223372036854775808", OVR, OVR, OVR },
	{ "18446744073709551617", OVR, OVR, OVR },
	{ "99999999999999999999999999999999999999999999999999", OVR, OVR, OVR },
};

static void check(const char *text, Notation notation, int digits, int64_t wanted)
{
	g_autofree char *clean = text_clean(text);
	int64_t value = -42;
	IssueCode trouble = amount_parse(clean, notation, digits, &value);
	int64_t got = trouble == AMOUNT_FINE ? value : IS(trouble);

	if (got != wanted)
		fail_msg("'%s', notation %d, digits %d: %" G_GINT64_FORMAT
			 ", wanted %" G_GINT64_FORMAT,
			 text, (int)notation, digits, got, wanted);
	if (trouble != AMOUNT_FINE && value != -42)
		fail_msg("'%s': touched the value of a failure", text);
}

static void test_numbers(void **state)
{
	(void)state;
	for (size_t i = 0; i < G_N_ELEMENTS(numbers); i++) {
		check(numbers[i].text, NOTATION_COMMA, 6, numbers[i].comma);
		check(numbers[i].text, NOTATION_POINT, 6, numbers[i].point);
		check(numbers[i].text, NOTATION_OPEN, 6, numbers[i].open);
	}
}

/* Where the file contradicts itself, what decides is refused and what does not cannot be read. */
static void test_disputed(void **state)
{
	(void)state;
	check("12", NOTATION_DISPUTED, 6, 12 * M);
	check("1 234", NOTATION_DISPUTED, 6, 1234 * M);
	check("1.234", NOTATION_DISPUTED, 6, AMB);
	check("1,5", NOTATION_DISPUTED, 6, MIX);
	check("1.5", NOTATION_DISPUTED, 6, MIX);
	check("1.234.567", NOTATION_DISPUTED, 6, MIX);
}

static void test_units(void **state)
{
	(void)state;
	check("1,5", NOTATION_COMMA, 9, 1500 * M);
	check("1,5", NOTATION_COMMA, 3, 1500);
	check("1,5", NOTATION_COMMA, 0, FRA);
	check("2,0", NOTATION_COMMA, 0, 2);
	check("1.234", NOTATION_COMMA, 0, 1234);
	check("1,234", NOTATION_COMMA, 0, FRA);
	check("6047,5", NOTATION_COMMA, 6, INT64_C(6047500000));
	check("1000000000000000", NOTATION_OPEN, 0, AMOUNT_MAX);
	check("1000000000000001", NOTATION_OPEN, 0, OVR);
	check("1000000", NOTATION_OPEN, 9, AMOUNT_MAX);
	check("1000001", NOTATION_OPEN, 9, OVR);
}

static void test_votes(void **state)
{
	static const struct {
		const char *text;
		Notation says;
	} votes[] = {
		{ "12", NOTATION_OPEN },	 { "1.234", NOTATION_OPEN },
		{ "1 234", NOTATION_OPEN },	 { "abc", NOTATION_OPEN },
		{ "", NOTATION_OPEN },		 { "1.23.4", NOTATION_OPEN },
		{ "1,5", NOTATION_COMMA },	 { "1.5", NOTATION_POINT },
		{ "1.234.567", NOTATION_COMMA }, { "1,234,567", NOTATION_POINT },
		{ "1.234,5", NOTATION_COMMA },	 { "1,234.5", NOTATION_POINT },
		{ "0.125", NOTATION_POINT },	 { "1234,567", NOTATION_COMMA },
		{ "1 234,567", NOTATION_COMMA }, { "-1,5", NOTATION_COMMA },
	};

	(void)state;
	for (size_t i = 0; i < G_N_ELEMENTS(votes); i++)
		if (amount_notation(votes[i].text) != votes[i].says)
			fail_msg("'%s' says %d", votes[i].text,
				 (int)amount_notation(votes[i].text));
	assert_int_equal(notation_decide(0, 0), NOTATION_OPEN);
	assert_int_equal(notation_decide(1, 0), NOTATION_COMMA);
	assert_int_equal(notation_decide(1, 2), NOTATION_POINT);
	assert_int_equal(notation_decide(3, 3), NOTATION_DISPUTED);
}

static void test_digits(void **state)
{
	g_autofree char *digits = amount_digits("1.234");

	(void)state;
	assert_string_equal(digits, "1234");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_numbers), cmocka_unit_test(test_disputed),
		cmocka_unit_test(test_units),	cmocka_unit_test(test_votes),
		cmocka_unit_test(test_digits),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}

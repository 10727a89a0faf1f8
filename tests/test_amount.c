/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "intake/number/amount.h"
#include "intake/number/amount_words.h"

#include <string.h>

#define IS(code) (-1 - (int64_t)(code))
#define NAN_ IS(ISSUE_NOT_A_NUMBER)
#define NARROW IS(ISSUE_NARROW_COLUMN)
#define GRP IS(ISSUE_GROUPING)
#define MIX IS(ISSUE_NOTATION_MIXED)
#define NEG IS(ISSUE_NEGATIVE)
#define SCI IS(ISSUE_SCIENTIFIC)
#define AMB IS(ISSUE_AMBIGUOUS_NUMBER)
#define OVR IS(ISSUE_OVERFLOW)
#define FRA IS(ISSUE_FRACTION)
#define ERR IS(ISSUE_ERROR_CELL)
#define PCT IS(ISSUE_PERCENT)
#define APP IS(ISSUE_APPROXIMATE)
#define DAT IS(ISSUE_NUMBER_IS_DATE)
#define UNI IS(ISSUE_CELL_UNIT)
#define FOR IS(ISSUE_FOREIGN_DIGITS)
#define K INT64_C(1000)
#define M INT64_C(1000000)
#define G INT64_C(1000000000)
#define ALL(value) (value), (value), (value)

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
	{ "0.000", ALL(0) },
	{ "0,000", ALL(0) },
	{ "0.00", MIX, 0, 0 },
	{ "0000000000000000000000012", ALL(12 * M) },
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
	{ "92204750.056301", MIX, INT64_C(92204750056301), INT64_C(92204750056301) },
	{ "92204750.05630115", MIX, FRA, FRA },
	{ "102204750.05630115", MIX, OVR, OVR },
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
	{ "1\u2009234", ALL(1234 * M) },
	{ "12 345,6", 12345600 * K, MIX, 12345600 * K },
	{ "1 234 567,89", 1234567890 * K, MIX, 1234567890 * K },
	{ "1  234", ALL(1234 * M) },
	{ "1'234'567", ALL(1234567 * M) },
	{ "1\u2019234", ALL(1234 * M) },
	{ "1'234.5", MIX, 1234500 * K, 1234500 * K },
	{ "1'234,567", 1234567 * K, MIX, 1234567 * K },
	{ " 12 ", ALL(12 * M) },
	{ "12\n", ALL(12 * M) },
	{ "\t1,5\r\n", 1500 * K, MIX, 1500 * K },
	{ "1\u200b234", ALL(1234 * M) },
	{ "\ufeff12", ALL(12 * M) },
	{ "\u200e1.234.567\u200e", 1234567 * M, MIX, 1234567 * M },
	{ "1\u00ad2", ALL(12 * M) },
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
	{ "01.234", ALL(GRP) },
	{ "00,5", ALL(GRP) },
	{ "1.234.567.", ALL(GRP) },
	{ "1.234,567.8", ALL(GRP) },
	{ "12.3456.789", ALL(GRP) },
	{ "1 234 567 8", ALL(GRP) },
	{ "1'23", ALL(GRP) },
	{ "1 234'567", ALL(GRP) },
	{ "1'234 567", ALL(GRP) },
	{ "1'234.567,8", ALL(GRP) },
	{ "12345'678", ALL(GRP) },
	{ "1.234'567", ALL(GRP) },
	{ "'1234", ALL(GRP) },
	{ "1234.5.6", ALL(GRP) },
	{ "1.2.3.4", ALL(GRP) },
	/* no number */
	{ "", ALL(NAN_) },
	{ "abc", ALL(NAN_) },
	{ "hai tỷ", ALL(NAN_) },
	{ "inf", ALL(NAN_) },
	{ "Infinity", ALL(NAN_) },
	{ "nan", ALL(NAN_) },
	{ "NaN", ALL(NAN_) },
	{ "0x10", ALL(NAN_) },
	{ "+5", ALL(NAN_) },
	{ "--5", ALL(NAN_) },
	{ "-5-", ALL(NAN_) },
	{ "-(5)", ALL(NAN_) },
	{ "((5))", ALL(NAN_) },
	{ "(5", ALL(NAN_) },
	{ "5)", ALL(NAN_) },
	{ "()", ALL(NAN_) },
	{ "5-6", ALL(DAT) },
	{ "100-200", ALL(NAN_) },
	{ "1_000", ALL(NAN_) },
	{ "=1+1", ALL(NAN_) },
	{ "1+1", ALL(NAN_) },
	{ "5*1000", ALL(NAN_) },
	{ "-", ALL(NAN_) },
	{ "\u2212", ALL(NAN_) },
	{ ".", ALL(NAN_) },
	{ ", .", ALL(NAN_) },
	{ "5;6", ALL(NAN_) },
	{ "$5", ALL(NAN_) },
	{ "5$", ALL(NAN_) },
	{ "1\"5", ALL(NAN_) },
	{ "1.200/1.500", ALL(NAN_) },
	{ "2021-2025", ALL(NAN_) },
	{ "Lâm Đồng, ngày 04 tháng 12 năm 2025", ALL(NAN_) },
	/* nothing that hides vanishes */
	{ "12\x01"
	  "3",
	  ALL(NAN_) },
	{ "12\x1b[0m", ALL(NAN_) },
	{ "12\x7f", ALL(NAN_) },
	{ "1\t234", ALL(NAN_) },
	{ "12\n34", ALL(NAN_) },
	{ "\u202e123", ALL(NAN_) },
	{ "12\xC2\x85\x33", ALL(NAN_) },
	/* negative */
	{ "-5", ALL(NEG) },
	{ "\u22125", ALL(NEG) },
	{ "\u20135", ALL(NEG) },
	{ "- 5", ALL(NEG) },
	{ "-1.5", ALL(NEG) },
	{ "-1.234", ALL(NEG) },
	{ "(5)", ALL(NEG) },
	{ "( 5 )", ALL(NEG) },
	{ "(1.234,5)", ALL(NEG) },
	{ "5-", ALL(NEG) },
	{ "5 -", ALL(NEG) },
	{ "5\u2212", ALL(NEG) },
	{ "-5 tỷ", ALL(NEG) },
	{ "(0)", ALL(0) },
	{ "0-", ALL(0) },
	{ "-1.23.4", ALL(GRP) },
	{ "(1.23.4)", ALL(GRP) },
	/* what a spreadsheet makes of a number, or of a formula */
	{ "####", ALL(NARROW) },
	{ "#", ALL(NAN_) },
	{ "#5", ALL(NAN_) },
	{ "#REF!", ALL(ERR) },
	{ "#VALUE!", ALL(ERR) },
	{ "#DIV/0!", ALL(ERR) },
	{ "#N/A", ALL(ERR) },
	{ "#NAME?", ALL(ERR) },
	{ "#NUM!", ALL(ERR) },
	{ "#NULL!", ALL(ERR) },
	{ "#SPILL!", ALL(ERR) },
	{ "#WERT!", ALL(ERR) },
	{ "#NV", ALL(ERR) },
	{ "#VALEUR!", ALL(ERR) },
	{ "Err:502", ALL(ERR) },
	{ "1e5", ALL(SCI) },
	{ "1E5", ALL(SCI) },
	{ "3.00E+05", ALL(SCI) },
	{ "1,5E+9", ALL(SCI) },
	{ "1.2E-3", ALL(SCI) },
	{ "-1e5", ALL(SCI) },
	{ "01/02/2025", ALL(DAT) },
	{ "1/2/25", ALL(DAT) },
	{ "2025-02-01", ALL(DAT) },
	{ "01.02.2025", ALL(DAT) },
	{ "1-2", ALL(DAT) },
	{ "1/2", ALL(DAT) },
	{ "12/2025", ALL(DAT) },
	{ "2-Jan", ALL(DAT) },
	{ "02-thg1", ALL(DAT) },
	{ "Jan-25", ALL(DAT) },
	{ "12%", ALL(PCT) },
	{ "12,5 %", ALL(PCT) },
	{ "(3,32%)", ALL(PCT) },
	{ "5‰", ALL(PCT) },
	/* not exact */
	{ "~5", ALL(APP) },
	{ ">5", ALL(APP) },
	{ "< 5", ALL(APP) },
	{ "≥ 5", ALL(APP) },
	{ "5+", ALL(APP) },
	{ "khoảng 5", ALL(APP) },
	{ "Khoảng 1,2 tỷ", ALL(APP) },
	{ "Gần 5", ALL(APP) },
	{ "ước tính 5", ALL(APP) },
	{ "about 5", ALL(APP) },
	{ "trên năm", ALL(NAN_) },
	{ "Ước thực hiện năm 2025", ALL(NAN_) },
	/* other digits */
	{ "\uff11\uff12", ALL(FOR) },
	{ "\u0661\u0662", ALL(FOR) },
	{ "5\u00b2", ALL(FOR) },
	{ "5\u00bd", ALL(FOR) },
	{ "1\uff12.5", ALL(FOR) },
	/* a unit of its own */
	{ "1,2 tỷ", 1200 * M, MIX, 1200 * M },
	{ "1.2 tỷ", MIX, 1200 * M, 1200 * M },
	{ "3.700 triệu đồng", 3700 * M, 3700 * K, AMB },
	{ "3700 triệu đồng", ALL(3700 * M) },
	{ "5tr", ALL(5 * M) },
	{ "5 tr.đ", ALL(5 * M) },
	{ "2 tỷ 500 triệu", ALL(2500 * M) },
	{ "2 tỷ 500 triệu 300 nghìn đồng", ALL(2500300 * K) },
	{ "2 tỷ 1.500 triệu", ALL(NAN_) },
	{ "2 tỷ 1500 triệu", ALL(NAN_) },
	{ "500 triệu 2 tỷ", ALL(NAN_) },
	{ "2,5 tỷ 300 triệu", ALL(NAN_) },
	{ "2 tỷ 500", ALL(NAN_) },
	{ "2 tỷ 1,5 triệu", ALL(NAN_) },
	{ "500 triệu 0 tỷ", ALL(NAN_) },
	{ "5\x01 tỷ", ALL(NAN_) },
	{ "1\u202e2 tỷ", ALL(NAN_) },
	{ "5.000.000 đồng", 5 * M, MIX, 5 * M },
	{ "5.000.000đ", 5 * M, MIX, 5 * M },
	{ "5.000.000 ₫", 5 * M, MIX, 5 * M },
	{ "5,000,000 VND", MIX, 5 * M, 5 * M },
	{ "1500 nghìn đồng", ALL(1500 * K) },
	{ "0,0000000005 tỷ", FRA, MIX, FRA },
	{ "1.23.4 tỷ", ALL(GRP) },
	{ "44.801,115 tỷ đồng", INT64_C(44801115000000), MIX, INT64_C(44801115000000) },
	{ "56..537,447 tỷ đồng", ALL(GRP) },
	{ "8.290 tỷ đồng (↓3,32%)", ALL(NAN_) },
	{ "5 USD", ALL(UNI) },
	{ "2.1485 triệu USD", ALL(UNI) },
	{ "5 nghìn tỷ", ALL(UNI) },
	{ "44 đề án", ALL(UNI) },
	{ "5 x", ALL(UNI) },
	/* too small a fraction, too large a number */
	{ "1.23456789", MIX, FRA, FRA },
	{ "1,23456789", FRA, MIX, FRA },
	{ "0,0000001", FRA, MIX, FRA },
	{ "100000000", ALL(AMOUNT_MAX) },
	{ "100.000.000", AMOUNT_MAX, MIX, AMOUNT_MAX },
	{ "100000001", ALL(OVR) },
	{ "100000000,000001", OVR, MIX, OVR },
	{ "100.001 tỷ", OVR, 100001 * M, AMB },
	{ "9223372036854775808", ALL(OVR) },
	{ "18446744073709551617", ALL(OVR) },
	{ "99999999999999999999999999999999999999999999999999", ALL(OVR) },
	{ "9999999999999999999999999999999999999999999999999999999999999999999999999999999",
	  ALL(OVR) },
};

static void check(const char *text, Notation notation, AmountColumn column, int64_t wanted)
{
	Figure figure;
	int64_t value = -42, got;
	IssueCode trouble;

	memset(&figure, 0xA5, sizeof(figure));
	amount_read(text, strlen(text), column, &figure);
	trouble = amount_choose(&figure, notation, &value);
	got = trouble == AMOUNT_FINE ? value : IS(trouble);
	if (got != wanted)
		fail_msg("'%s', notation %d, digits %d: %" G_GINT64_FORMAT
			 ", wanted %" G_GINT64_FORMAT,
			 text, (int)notation, column.unit_digits, got, wanted);
	if (trouble != AMOUNT_FINE && value != -42)
		fail_msg("'%s': touched the value of a failure", text);
}

static const AmountColumn millions = { COLUMN_MONEY, 6 }, counts = { COLUMN_COUNT, 0 };

static void test_numbers(void **state)
{
	(void)state;
	assert_true(G_N_ELEMENTS(numbers) >= 150);
	for (size_t i = 0; i < G_N_ELEMENTS(numbers); i++) {
		check(numbers[i].text, NOTATION_COMMA, millions, numbers[i].comma);
		check(numbers[i].text, NOTATION_POINT, millions, numbers[i].point);
		check(numbers[i].text, NOTATION_OPEN, millions, numbers[i].open);
	}
}

/* Where a column contradicts itself, what is neutral cannot be read, and the lesser part either. */
static void test_contradicted(void **state)
{
	static const struct {
		const char *text;
		int64_t mostly_comma, mostly_point, disputed;
	} rows[] = {
		{ "12", ALL(12 * M) },
		{ "1 234", ALL(1234 * M) },
		{ "1.234", ALL(AMB) },
		{ "1,234", ALL(AMB) },
		{ "1,5", 1500 * K, MIX, MIX },
		{ "1.5", MIX, 1500 * K, MIX },
		{ "1.234.567", 1234567 * M, MIX, MIX },
		{ "1,234.5", MIX, 1234500 * K, MIX },
	};

	(void)state;
	for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
		check(rows[i].text, NOTATION_MOSTLY_COMMA, millions, rows[i].mostly_comma);
		check(rows[i].text, NOTATION_MOSTLY_POINT, millions, rows[i].mostly_point);
		check(rows[i].text, NOTATION_DISPUTED, millions, rows[i].disputed);
	}
}

static void test_units(void **state)
{
	static const struct {
		const char *text;
		Notation notation;
		AmountColumn column;
		int64_t wanted;
	} rows[] = {
		{ "1,5", NOTATION_COMMA, { COLUMN_MONEY, 9 }, 1500 * M },
		{ "1,5", NOTATION_COMMA, { COLUMN_MONEY, 3 }, 1500 },
		{ "1,5", NOTATION_COMMA, { COLUMN_MONEY, 0 }, FRA },
		{ "2,0", NOTATION_COMMA, { COLUMN_MONEY, 0 }, 2 },
		{ "6047,5", NOTATION_COMMA, { COLUMN_MONEY, 6 }, INT64_C(6047500000) },
		{ "100000000000000", NOTATION_OPEN, { COLUMN_MONEY, 0 }, AMOUNT_MAX },
		{ "100000000000001", NOTATION_OPEN, { COLUMN_MONEY, 0 }, OVR },
		{ "9999999999999999999", NOTATION_OPEN, { COLUMN_MONEY, 0 }, OVR },
		{ "100000", NOTATION_OPEN, { COLUMN_MONEY, 9 }, AMOUNT_MAX },
		{ "100001", NOTATION_OPEN, { COLUMN_MONEY, 9 }, OVR },
		{ "1,2 tỷ", NOTATION_COMMA, { COLUMN_MONEY, 0 }, 1200 * M },
		{ "1.234", NOTATION_COMMA, { COLUMN_COUNT, 0 }, 1234 },
		{ "1,234", NOTATION_COMMA, { COLUMN_COUNT, 0 }, FRA },
		{ "44 đề án", NOTATION_OPEN, { COLUMN_COUNT, 0 }, 44 },
		{ "1.200 lao động", NOTATION_COMMA, { COLUMN_COUNT, 0 }, 1200 },
		{ "1.200 lao động", NOTATION_OPEN, { COLUMN_COUNT, 0 }, AMB },
		{ "5 tỷ", NOTATION_OPEN, { COLUMN_COUNT, 0 }, UNI },
		{ "5 con bò", NOTATION_OPEN, { COLUMN_COUNT, 0 }, UNI },
		{ "12%", NOTATION_OPEN, { COLUMN_COUNT, 0 }, PCT },
	};

	(void)state;
	for (size_t i = 0; i < G_N_ELEMENTS(rows); i++)
		check(rows[i].text, rows[i].notation, rows[i].column, rows[i].wanted);
}

/* Only a unit other than the column's is worth a note. */
static void test_scaled(void **state)
{
	static const struct {
		const char *text;
		AmountColumn column;
		gboolean scaled;
	} rows[] = {
		{ "5", { COLUMN_MONEY, 6 }, FALSE },
		{ "5 triệu", { COLUMN_MONEY, 6 }, FALSE },
		{ "5 tỷ", { COLUMN_MONEY, 6 }, TRUE },
		{ "5 đồng", { COLUMN_MONEY, 6 }, TRUE },
		{ "44 người", { COLUMN_COUNT, 0 }, FALSE },
		{ "5 USD", { COLUMN_MONEY, 6 }, FALSE },
		{ "2 tỷ 5 triệu", { COLUMN_MONEY, 6 }, TRUE },
	};

	(void)state;
	for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
		Figure figure;

		amount_read(rows[i].text, strlen(rows[i].text), rows[i].column, &figure);
		if (figure.scaled != rows[i].scaled)
			fail_msg("%s", rows[i].text);
	}
}

/* A NUL is part of a cell and does not end it. */
static void test_nul(void **state)
{
	static const char text[] = "12\0"
				   "34";
	Figure figure;

	(void)state;
	amount_read(text, sizeof(text) - 1, millions, &figure);
	assert_int_equal(figure.trouble, ISSUE_NOT_A_NUMBER);
}

/* The words of a sentence: what a number would have to look like. */
static void test_advice(void **state)
{
	static const struct {
		char *(*make)(const char *text);
		const char *text, *wanted;
	} rows[] = {
		{ amount_as_thousands, "1.234", "1234" },
		{ amount_as_thousands, "1,234 tỷ", "1234 tỷ" },
		{ amount_as_thousands, "1.234 tr.đ", "1234 tr.đ" },
		{ amount_as_decimal, "1.234", "1.2340" },
		{ amount_as_decimal, "1.234 triệu", "1.2340 triệu" },
		{ amount_as_decimal, "1.234tr", "1.2340 tr" },
		{ amount_scientific, "3.00E+05", "300000" },
		{ amount_scientific, "1,5E+9", "1500000000" },
		{ amount_scientific, "1e5", "100000" },
		{ amount_scientific, "1E0", "1" },
		{ amount_scientific, "1.5E0", NULL },
		{ amount_scientific, "1.2E-3", NULL },
		{ amount_scientific, "1.500E+2", "150" },
		{ amount_scientific, "1.234.5E+9", NULL },
		{ amount_scientific, "1E99999999999", NULL },
		{ amount_scientific, "-1E5", NULL },
		{ amount_scientific, "5", NULL },
	};

	(void)state;
	for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
		g_autofree char *made = rows[i].make(rows[i].text);

		if (g_strcmp0(made, rows[i].wanted) != 0)
			fail_msg("'%s': '%s'", rows[i].text, made ? made : "none");
	}
	assert_string_equal(amount_unit("5 USD"), "USD");
	assert_string_equal(amount_unit("-1.234 con bò"), "con bò");
	assert_null(amount_unit("1.234"));
	assert_null(amount_unit("abc"));
}

/* One random amount, and how it may be written: the same mark is the decimal one throughout. */
static char *write_amount(GRand *random, int64_t thousandths, char decimal, gboolean grouped)
{
	g_autofree char *whole = g_strdup_printf("%" G_GINT64_FORMAT, thousandths / 1000);
	g_autofree char *part = g_strdup_printf("%03d", (int)(thousandths % 1000));
	g_autoptr(GString) text = g_string_new(whole);
	gssize length = (gssize)text->len;

	for (gssize at = length - 3; grouped && at > 0; at -= 3)
		g_string_insert_c(text, at, decimal == ',' ? '.' : ',');
	/* Any number of zeros less, down to no decimal at all. */
	for (gsize left = 3; left > 0 && part[left - 1] == '0' && g_rand_boolean(random); left--)
		part[left - 1] = '\0';
	if (*part)
		g_string_append_printf(text, "%c%s", decimal, part);
	return g_string_free(g_steal_pointer(&text), FALSE);
}

/* Whoever writes an amount, in any notation, gets it back or is asked: never another value. */
static void test_never_another_value(void **state)
{
	static const char *const units[] = { "", " triệu", " triệu đồng", "tr" };
	g_autoptr(GRand) random = g_rand_new_with_seed(20251130);
	guint asked = 0, read = 0;

	(void)state;
	for (int i = 0; i < 200000; i++) {
		int64_t range[] = { 10, 1000, 100000, 10000000, AMOUNT_MAX / 1000 };
		int64_t most = range[g_rand_int_range(random, 0, 5)];
		int64_t thousandths = (int64_t)(g_rand_double(random) * (double)most);
		gboolean comma = g_rand_boolean(random);
		g_autofree char *number =
		    write_amount(random, thousandths, comma ? ',' : '.', g_rand_boolean(random));
		g_autofree char *text =
		    g_strconcat(number, units[g_rand_int_range(random, 0, 4)], NULL);
		Figure figure;
		int64_t told = -1, open = -1;
		IssueCode trouble;

		amount_read(text, strlen(text), millions, &figure);
		trouble = amount_choose(&figure, comma ? NOTATION_COMMA : NOTATION_POINT, &told);
		if (trouble != AMOUNT_FINE || told != thousandths * 1000)
			fail_msg("'%s': %" G_GINT64_FORMAT, text, told);
		trouble = amount_choose(&figure, NOTATION_OPEN, &open);
		if (trouble == AMOUNT_FINE ? open != told : trouble != ISSUE_AMBIGUOUS_NUMBER)
			fail_msg("'%s', undecided: %" G_GINT64_FORMAT, text, open);
		asked += trouble != AMOUNT_FINE;
		read += trouble == AMOUNT_FINE;
	}
	assert_true(asked > 10000 && read > 100000);
}

/* Whatever the bytes, reading them ends, and a value is one that an amount may have. */
static void test_any_text(void **state)
{
	static const char *const pieces[] = { "1", "23", "456", ".",	  ",",	   " ",
					      "'", "-",	 "(",	")",	  "e",	   "E",
					      "+", "%",	 "#",	"tỷ",	  "tr",	   "đ",
					      "/", "0",	 "000", "\u00a0", "\uff11" };
	g_autoptr(GRand) random = g_rand_new_with_seed(7);

	(void)state;
	for (int i = 0; i < 200000; i++) {
		g_autoptr(GString) text = g_string_new(NULL);
		Figure figure;

		for (int n = g_rand_int_range(random, 1, 12); n > 0; n--)
			g_string_append(
			    text, pieces[g_rand_int_range(random, 0, (int)G_N_ELEMENTS(pieces))]);
		amount_read(text->str, text->len, i % 2 ? millions : counts, &figure);
		for (int n = 0; n < NOTATIONS; n++) {
			int64_t value = 0;

			amount_choose(&figure, (Notation)n, &value);
			assert_true(value >= 0 && value <= AMOUNT_MAX);
		}
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_numbers),	 cmocka_unit_test(test_contradicted),
		cmocka_unit_test(test_units),	 cmocka_unit_test(test_scaled),
		cmocka_unit_test(test_nul),	 cmocka_unit_test(test_advice),
		cmocka_unit_test(test_any_text), cmocka_unit_test(test_never_another_value),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}

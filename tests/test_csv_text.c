/* SPDX-License-Identifier: GPL-3.0-or-later */
/* CSV as we write it: quoted where needed, and never a formula. */
#include "unit.h"

#include "base/csv_text.h"
#include "base/record_reader.h"

#include <string.h>

static void fields(void **state)
{
	static const struct {
		const char *field, *csv;
	} rows[] = {
		{ "", "" },
		{ "Lâm Đồng", "Lâm Đồng" },
		{ "a b", "a b" },
		{ "a,b", "\"a,b\"" },
		{ "a;b", "a;b" },
		{ "a\"b", "\"a\"\"b\"" },
		{ "\"", "\"\"\"\"" },
		{ "a\nb", "\"a\nb\"" },
		{ "a\rb", "\"a\rb\"" },
		/* what a spreadsheet would run */
		{ "=1+1", "'=1+1" },
		{ "+1", "'+1" },
		{ "@SUM(A1)", "'@SUM(A1)" },
		{ "-a", "'-a" },
		{ "-", "'-" },
		{ "\tx", "'\tx" },
		{ "\rx", "\"'\rx\"" },
		{ "=a,b", "\"'=a,b\"" },
		{ "-1+cmd|' /C calc'!A0", "'-1+cmd|' /C calc'!A0" },
		{ "-1-1", "'-1-1" },
		{ "=\"a\"", "\"'=\"\"a\"\"\"" },
		{ "＝1", "'＝1" },
		{ "＋1", "'＋1" },
		{ "－1", "'－1" },
		{ "＠x", "'＠x" },
		/* what is a number, or only looks so inside */
		{ "-4.92", "-4.92" },
		{ "-5", "-5" },
		{ "a=1", "a=1" },
		{ "1-1", "1-1" },
		{ "−5", "−5" },
	};

	(void)state;
	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		g_autoptr(GString) text = g_string_new(NULL);

		csv_text_append(text, rows[i].field);
		if (strcmp(text->str, rows[i].csv) != 0)
			fail_msg("row %zu: %s", i, text->str);
	}
}

/* The mark before what would be a formula comes off again, and no other. */
static void unguarded(void **state)
{
	static const struct {
		const char *written, *field;
	} rows[] = {
		{ "'=1+1", "=1+1" },  { "'-a", "-a" },	      { "'＋1", "＋1" },
		{ "-4.92", "-4.92" }, { "'", "'" },	      { "'tis", "'tis" },
		{ "''=1", "''=1" },   { "'-4.92", "'-4.92" }, { "", "" },
	};

	(void)state;
	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++)
		assert_string_equal(csv_text_unguarded(rows[i].written), rows[i].field);
}

/* What we write, we read. */
static void records(void **state)
{
	static const char *const written[] = { "a", "", "b,c", "d\"e", "f\ng", "Cần Thơ", NULL };
	g_autoptr(GString) text = g_string_new(NULL);
	g_autoptr(RecordReader) reader = NULL;
	Record record;

	(void)state;
	csv_text_record(text, written);
	csv_text_record(text, written);
	reader = record_reader_new(text->str, text->len, ',');
	for (int i = 0; i < 2; i++) {
		assert_true(record_reader_next(reader, &record));
		assert_int_equal(record.count, G_N_ELEMENTS(written) - 1);
		for (guint j = 0; written[j]; j++)
			if (strcmp(record.fields[j].text, written[j]) != 0)
				fail_msg("field %u: %s", j, record.fields[j].text);
	}
	assert_false(record_reader_next(reader, &record));
	assert_int_equal(text->str[text->len - 1], '\n');
	assert_null(strchr(text->str, '\r'));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(fields),
		cmocka_unit_test(unguarded),
		cmocka_unit_test(records),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}

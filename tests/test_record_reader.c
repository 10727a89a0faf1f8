/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "base/record_reader.h"

#include <string.h>

/*
 * Fields as "text@line:column" with | between, records with a line end.  A flaw and its place:
 * ! an open quote, ^ text behind a closing one, ~ one inside.
 */
static const struct {
	const char *name, *text, *records;
} cases[] = {
	{ "plain", "a,b\nc,d\n", "a@1:1|b@1:3\nc@2:1|d@2:3\n" },
	{ "no end", "a,b", "a@1:1|b@1:3\n" },
	{ "empty last", "a,\n", "a@1:1|@1:3\n" },
	{ "empty last, no end", "a,", "a@1:1|@1:3\n" },
	{ "CR LF", "a\r\nb\r\n", "a@1:1\nb@2:1\n" },
	{ "CR", "a\rb\r", "a@1:1\nb@2:1\n" },
	{ "mixed ends", "a\rb\nc\r\nd", "a@1:1\nb@2:1\nc@3:1\nd@4:1\n" },
	{ "blank lines", "a\n\n \t\nb\n", "a@1:1\n\n\nb@4:1\n" },
	{ "letters of two bytes", "đĐ,ê\n", "đĐ@1:1|ê@1:4\n" },
	{ "spaces", " a , b \n", "a@1:1|b@1:5\n" },
	{ "quoted", "\"a,b\",c\n", "a,b@1:1|c@1:7\n" },
	{ "pair of quotes", "\"a\"\"b\",c\n", "a\"b@1:1|c@1:8\n" },
	{ "empty quoted", "\"\",c\n", "@1:1|c@1:4\n" },
	{ "two lines", "\"a\nb\",c\nd\n", "a\nb@1:1|c@2:4\nd@3:1\n" },
	{ "two lines, CR LF", "x,\"a\r\nb\",c\r\nd", "x@1:1|a\r\nb@1:3|c@2:4\nd@3:1\n" },
	{ "quote inside", "a\"b,c,d\n", "a\"b@1:1|c@1:5|d@1:7~1:1\n" },
	{ "inch marks", "5\",6\",7\n", "5\"@1:1|6\"@1:4|7@1:7~1:1\n" },
	{ "text behind a quote", "\"a\" b,c\n\"d\"\n", "^1:1\nd@2:1\n" },
	{ "letters behind a quote", "\"a\"b,c\",d\n", "^1:1\n" },
	{ "quotes and spaces", "\"a\" \",d\n", "^1:1\n" },
	{ "space behind a quote", "\"a\" ,b\n", "a@1:1|b@1:6\n" },
	{ "open quote", "a,\"b\nc\nd\n", "!1:3\nc@2:1\nd@3:1\n" },
	{ "open quote at the end", "a\n\"b", "a@1:1\n!2:1\n" },
	{ "sixteen lines", "\"1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n13\n14\n15\n16\"\n17\n",
	  "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n13\n14\n15\n16@1:1\n17@17:1\n" },
	{ "seventeen lines", "\"\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n13\n14\n15\n16\n\"\n",
	  "!1:1\n2@2:1\n3@3:1\n4@4:1\n5@5:1\n6@6:1\n7@7:1\n8@8:1\n9@9:1\n10@10:1\n11@11:1\n"
	  "12@12:1\n13@13:1\n14@14:1\n15@15:1\n16@16:1\n!17:1\n" },
	{ "nothing", "", "" },
};

static void append_field(GString *out, const Record *record, guint index)
{
	Location location = record_locate(record, index);

	g_string_append_printf(out, "%s%s@%d:%d", index ? "|" : "", record->fields[index].text,
			       location.line, location.column);
}

/* Where the flaw is, for one with a place. */
static void append_flaw(GString *out, const Record *record)
{
	static const struct {
		guint flaw;
		char mark;
	} marks[] = { { RECORD_UNCLOSED, '!' },
		      { RECORD_TEXT_BEHIND, '^' },
		      { RECORD_QUOTE_INSIDE, '~' } };

	for (guint i = 0; i < G_N_ELEMENTS(marks); i++) {
		Location location;

		if (!(record->flaws & marks[i].flaw))
			continue;
		location = record_locate(record, record_flawed_field(record));
		g_string_append_printf(out, "%c%d:%d", marks[i].mark, location.line,
				       location.column);
	}
	g_string_append_c(out, '\n');
}

static char *dump(const char *text, gsize length, char delimiter)
{
	g_autoptr(RecordReader) reader = record_reader_new(text, length, delimiter);
	g_autoptr(GString) out = g_string_new(NULL);
	Record record;

	while (record_reader_next(reader, &record)) {
		for (guint i = 0; i < record.count; i++)
			append_field(out, &record, i);
		append_flaw(out, &record);
	}
	return g_string_free(g_steal_pointer(&out), FALSE);
}

static void test_records(void **state)
{
	(void)state;
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autofree char *got = dump(cases[i].text, strlen(cases[i].text), ',');

		if (strcmp(got, cases[i].records) != 0)
			fail_msg("%s: '%s'", cases[i].name, got);
	}
}

static void test_delimiters(void **state)
{
	g_autofree char *tabs = dump("a\tb c\t\"\td\"\n", 11, '\t');
	g_autofree char *semicolons = dump("a;b,c\n", 6, ';');

	(void)state;
	assert_string_equal(tabs, "a@1:1|b c@1:3|\td@1:7\n");
	assert_string_equal(semicolons, "a@1:1|b,c@1:3\n");
}

/* The bytes of the records, end to end, are the text. */
static void test_bytes(void **state)
{
	(void)state;
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		gsize length = strlen(cases[i].text), at = 0;
		g_autoptr(RecordReader) reader = record_reader_new(cases[i].text, length, ',');
		Record record;

		while (record_reader_next(reader, &record)) {
			if (record.start != at)
				fail_msg("%s: starts at %zu", cases[i].name, (size_t)record.start);
			at += record.size;
		}
		if (at != length)
			fail_msg("%s: ends at %zu", cases[i].name, (size_t)at);
	}
}

static void test_nul(void **state)
{
	g_autoptr(RecordReader) reader = record_reader_new("a\0b,c\n", 6, ',');
	Record record;

	(void)state;
	assert_true(record_reader_next(reader, &record));
	assert_int_equal(record.count, 2);
	assert_int_equal(record.fields[0].length, 3);
	assert_memory_equal(record.fields[0].text, "a\0b", 4);
	assert_false(record_reader_next(reader, &record));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_records),
		cmocka_unit_test(test_delimiters),
		cmocka_unit_test(test_bytes),
		cmocka_unit_test(test_nul),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}

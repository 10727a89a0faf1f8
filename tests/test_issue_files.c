/* SPDX-License-Identifier: GPL-3.0-or-later */
/* issues.csv and issues.jsonl: the same issues for a spreadsheet and for a program. */
#include "unit.h"

#include "ledger_fixture.h"

#include "base/record_reader.h"
#include "report/text/issue_files.h"

#define BYTE_ORDER_MARK "\xEF\xBB\xBF"
#define COLUMNS 25

static char *text_of(GBytes *bytes)
{
	gsize length;
	const char *data = g_bytes_get_data(bytes, &length);
	char *text = g_strndup(data, length);

	g_bytes_unref(bytes);
	return text;
}

/* A file with four kinds of trouble, and a second one that collides with it. */
static Books *troubled_books(void)
{
	Books *books = books_new();

	books_add(books, "a.csv",
		  "place,period,as_of,source,planned,nonsense\n"
		  "Hà Nội,2025,30/06/2025,local,=1+1,\n"
		  "Xanadu,2025,30/06/2025,local,5,\n"
		  "\"Huế\",2025,30/06/2025,local,\"1\n2\",\n"
		  "Cà Mau,2025,30/06/2025,local,7,\n");
	books_add(books, "b\"c,d.csv", HEAD "Cà Mau,2025,30/06/2025,local,7,\n");
	books_close(books, "2025-12-04");
	return books;
}

static void csv(void **state)
{
	static const struct {
		const char *file, *line, *code, *severity, *consequence, *value;
	} rows[] = {
		{ "file", "line", "code", "severity", "consequence", "value" },
		{ "a.csv", "1", "H304", "warning", "column-ignored", "nonsense" },
		{ "a.csv", "2", "V402", "error", "row-refused", "'=1+1" },
		{ "a.csv", "3", "V410", "error", "row-refused", "Xanadu" },
		{ "a.csv", "4", NULL, "error", "row-refused", NULL },
		{ "a.csv", "6", "S804", "error", "excluded", "Cà Mau, 2025, 30/06/2025" },
		{ "b\"c,d.csv", "2", "S804", "error", "excluded", "Cà Mau, 2025, 30/06/2025" },
	};
	static const int places[] = { 0, 1, 4, 6, 7, 9 };
	g_autoptr(Books) books = troubled_books();
	g_autofree char *text = text_of(issue_files_csv(books->submissions));
	const char *table = text + strlen(BYTE_ORDER_MARK);
	g_autoptr(RecordReader) reader = record_reader_new(table, strlen(table), ',');
	Record record;
	gsize at = 0;

	(void)state;
	assert_true(g_str_has_prefix(text, BYTE_ORDER_MARK));
	for (; record_reader_next(reader, &record); at++) {
		const char *const wanted[] = { rows[at].file,	     rows[at].line,
					       rows[at].code,	     rows[at].severity,
					       rows[at].consequence, rows[at].value };

		assert_in_range(at, 0, G_N_ELEMENTS(rows) - 1);
		assert_int_equal(record.count, COLUMNS);
		for (gsize i = 0; i < G_N_ELEMENTS(places); i++)
			if (wanted[i] && strcmp(record.fields[places[i]].text, wanted[i]) != 0)
				fail_msg("row %zu, column %d: %s", at, places[i] + 1,
					 record.fields[places[i]].text);
	}
	assert_int_equal(at, G_N_ELEMENTS(rows));
}

/* The same rows, without what is empty; numbers are numbers. */
static void jsonl(void **state)
{
	static const char *const rows[] = {
		"{\"file\":\"a.csv\",\"line\":1,\"column\":35,\"cell\":\"F1\",\"code\":\"H304\",",
		"{\"file\":\"a.csv\",\"line\":2,\"column\":30,\"cell\":\"E2\",\"code\":\"V402\",",
		"{\"file\":\"a.csv\",\"line\":3,\"column\":1,\"cell\":\"A3\",\"code\":\"V410\",",
		"{\"file\":\"a.csv\",\"line\":4,",
		"{\"file\":\"a.csv\",\"line\":6,\"code\":\"S804\",\"slug\":\"two-current\",",
		"{\"file\":\"b\\\"c,d.csv\",\"line\":2,\"code\":\"S804\",",
	};
	g_autoptr(Books) books = troubled_books();
	g_autofree char *text = text_of(issue_files_jsonl(books->submissions));
	g_auto(GStrv) lines = g_strsplit(text, "\n", -1);

	(void)state;
	assert_int_equal(g_strv_length(lines), G_N_ELEMENTS(rows) + 1);
	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++)
		if (!g_str_has_prefix(lines[i], rows[i]) || !g_str_has_suffix(lines[i], "\"}") ||
		    !strstr(lines[i], ",\"fingerprint\":\""))
			fail_msg("row %zu: %s", i, lines[i]);
	assert_non_null(strstr(lines[1], "\"value\":\"=1+1\""));
	assert_string_equal(lines[G_N_ELEMENTS(rows)], "");
}

/* Everything a program may want of one issue, and nothing that is unknown. */
static void all_fields(void **state)
{
	static const char *const parts[] = {
		"{\"file\":\"a.csv\",\"line\":3,\"column\":14,\"cell\":\"E3\",\"code\":\"T701\",",
		",\"consequence\":\"excluded\",\"heading\":\"planned\",\"value\":\"9,5\","
		"\"expected\":\"7\",\"message_vi\":",
		",\"difference\":\"2,5\",\"unit\":\"million đồng\",\"column_key\":\"planned\","
		"\"key\":\"Tổng cộng\",\"record\":2,\"byte\":96,"
		"\"help\":\"khuyencong explain T701\",\"fingerprint\":\"",
		"\",\"confirmed_by\":\"Phòng "
		"A\",\"confirmed_on\":\"2025-12-01\",\"why\":\"sure\"}\n",
	};
	g_autoptr(Books) books = books_new();
	IssueList *issues = books_add(books, "a.csv",
				      HEAD "Cà Mau,2025,30/06/2025,local,7,\n"
					   "Tổng cộng,,,,\"9,5\",\n")
				->issues;
	g_autofree char *text = NULL;
	const char *at;

	(void)state;
	issue_list_confirm(issues, issues->kept->pdata[0], "Phòng A", "2025-12-01", "sure");
	at = text = text_of(issue_files_jsonl(books->submissions));
	for (gsize i = 0; i < G_N_ELEMENTS(parts); i++) {
		at = strstr(at, parts[i]);
		if (!at)
			fail_msg("'%s' is missing, or not in its place, in\n%s", parts[i], text);
	}
}

/* The same problem is known again: in another line of another file, but not with another value. */
static void fingerprints(void **state)
{
	static const struct {
		const char *name, *rows;
		gboolean same;
	} others[] = {
		{ "a.csv", "Huế,2025,30/06/2025,local,x,\n", TRUE },
		{ "b.csv", "Cà Mau,2025,30/06/2025,local,7,\nHuế,2025,30/06/2025,local,x,\n",
		  TRUE },
		{ "a.csv", "Huế,2025,30/06/2025,local,y,\n", FALSE },
		{ "a.csv", "Huế,2024,30/06/2025,local,x,\n", FALSE },
		{ "a.csv", "Huế,2025,30/06/2025,local,,x\n", FALSE },
		{ "a.csv", "Huế,2025,30/06/2025,local,#REF!,\n", FALSE },
	};
	g_autofree char *first = NULL;

	(void)state;
	for (gsize i = 0; i < G_N_ELEMENTS(others); i++) {
		g_autoptr(Books) books = books_new();
		g_autofree char *text = g_strconcat(HEAD, others[i].rows, NULL), *next = NULL;
		const Submission *submission = books_add(books, others[i].name, text);

		next = issue_fingerprint(submission->issues->kept->pdata[0]);
		assert_int_equal(strlen(next), 16);
		if (i == 0)
			first = g_strdup(next);
		if ((strcmp(first, next) == 0) != others[i].same)
			fail_msg("row %zu: %s", i, next);
	}
}

/* More than are kept: the files say so at the end, exactly. */
static void closing_rows(void **state)
{
	g_autoptr(Books) books = books_new();
	g_autoptr(GString) text = g_string_new(HEAD);
	g_autofree char *csv_text = NULL, *json_text = NULL;

	(void)state;
	for (guint i = 0; i < ISSUES_KEPT + 1204; i++)
		g_string_append(text, "Huế,2025,30/06/2025,local,x,\n");
	books_add(books, "a.csv", text->str);
	csv_text = text_of(issue_files_csv(books->submissions));
	json_text = text_of(issue_files_jsonl(books->submissions));
	assert_true(g_str_has_suffix(
	    csv_text, "\na.csv,,,,V402,not-a-number,error,row-refused,,,,"
		      "… và 1.204 V402 nữa trong tệp này,\"… and 1,204 more V402 in this file\","
		      ",,,,,,,,,,,1204\n"));
	assert_true(g_str_has_suffix(
	    json_text, "\n{\"file\":\"a.csv\",\"code\":\"V402\",\"slug\":\"not-a-number\","
		       "\"severity\":\"error\",\"consequence\":\"row-refused\","
		       "\"message_vi\":\"… và 1.204 V402 nữa trong tệp này\","
		       "\"message_en\":\"… and 1,204 more V402 in this file\",\"more\":1204}\n"));
}

/* A reason in two languages is one line in a field, and in each message its own. */
static void one_line_in_a_field(void **state)
{
	g_autoptr(InboxFile) file = g_new0(InboxFile, 1);
	g_autoptr(Books) books = books_new();
	g_autofree char *csv_text = NULL, *json_text = NULL;

	(void)state;
	file->name = g_strdup("a.csv");
	file->digest = g_strdup("0");
	file->trouble = g_strdup("không đọc được\ncannot be read");
	books_read(books, file);
	csv_text = text_of(issue_files_csv(books->submissions));
	json_text = text_of(issue_files_jsonl(books->submissions));
	assert_non_null(strstr(csv_text, "F001,not-readable,error,file-refused,,cannot be read,,"
					 "\"Tệp này không đọc được. "));
	assert_non_null(strstr(csv_text, "\"This file cannot be read. "));
	assert_non_null(strstr(json_text, "\"value\":\"cannot be read\","));
}

static void nothing_to_say(void **state)
{
	g_autoptr(Books) books = books_of("2025-12-04", HEAD "Huế,2025,30/09/2025,local,1,1\n");
	g_autofree char *csv_text = text_of(issue_files_csv(books->submissions));
	g_autofree char *json_text = text_of(issue_files_jsonl(books->submissions));

	(void)state;
	assert_string_equal(csv_text,
			    BYTE_ORDER_MARK "file,line,column,cell,code,slug,severity,consequence,"
					    "heading,value,expected,message_vi,message_en,"
					    "difference,unit,column_key,key,record,byte,help,"
					    "fingerprint,confirmed_by,confirmed_on,why,more\n");
	assert_string_equal(json_text, "");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(csv),
		cmocka_unit_test(jsonl),
		cmocka_unit_test(all_fields),
		cmocka_unit_test(fingerprints),
		cmocka_unit_test(closing_rows),
		cmocka_unit_test(one_line_in_a_field),
		cmocka_unit_test(nothing_to_say),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}

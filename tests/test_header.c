/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "intake/dialect.h"
#include "intake/header.h"
#include "intake/heading.h"
#include "intake/reading.h"

#include <string.h>

static Catalog *catalog;

static int load(void **state)
{
	(void)state;
	catalog = catalog_read("templates/conference", NULL);
	return catalog ? 0 : -1;
}

static int unload(void **state)
{
	(void)state;
	catalog_free(catalog);
	return 0;
}

#define NONE (-1)

/* Which column a heading names, in which unit; NONE: any or no unit. */
static const struct {
	const char *text, *key;
	int digits;
	const char *strange;
} headings[] = {
	{ "Tỉnh/Thành phố", "place", NONE, NULL },
	{ "TINH, THANH PHO", "place", NONE, NULL },
	{ "Địa phương (tỉnh, thành phố)", "place", NONE, NULL },
	{ "Số liệu đến ngày (ngày/tháng/năm)", "as_of", NONE, NULL },
	{ "Kế hoạch", "planned", 6, NULL },
	{ "KH (triệu đồng)", "planned", 6, NULL },
	{ "Kế hoạch (tr.đ)", "planned", 6, NULL },
	{ "Kế hoạch (trđ)", "planned", 6, NULL },
	{ "Kế hoạch [Triệu đồng]", "planned", 6, NULL },
	{ "Kế hoạch, triệu đồng", "planned", 6, NULL },
	{ "Kế hoạch triệu đồng", "planned", 6, NULL },
	{ "Kế hoạch - triệu đồng", "planned", 6, NULL },
	{ "Planned (million VND)", "planned", 6, NULL },
	{ "Planned (VND million)", "planned", 6, NULL },
	{ "Kế hoạch (nghìn đồng)", "planned", 3, NULL },
	{ "Kế hoạch (ngàn đồng)", "planned", 3, NULL },
	{ "Kế hoạch (1.000 đồng)", "planned", 3, NULL },
	{ "Kế hoạch (1000đ)", "planned", 3, NULL },
	{ "Kế hoạch (tỷ đồng)", "planned", 9, NULL },
	{ "Kế hoạch (tỉ đồng)", "planned", 9, NULL },
	{ "Planned (billion VND)", "planned", 9, NULL },
	{ "Kế hoạch (đồng)", "planned", 0, NULL },
	{ "Kế hoạch (VNĐ)", "planned", 0, NULL },
	{ "Kế hoạch (₫)", "planned", 0, NULL },
	{ "Kế hoạch (triệu ₫)", "planned", 6, NULL },
	{ "Kế hoạch ($)", "planned", 6, "$)" },
	{ "Kế hoạch $", NULL, NONE, NULL },
	{ "Kế hoạch (USD)", "planned", 6, "USD)" },
	{ "Kế hoạch (năm sau)", "planned", 6, "năm sau)" },
	{ "Thực hiện (%)", NULL, NONE, NULL },
	{ "Thực hiện/Kế hoạch (%)", NULL, NONE, NULL },
	{ "Số đề án (đề án)", "projects", 0, NULL },
	{ "Số đề án (nghìn)", "projects", 0, "nghìn)" },
	{ "Số đề án, nhiệm vụ", "projects", 0, NULL },
	{ "Số đề án, hoàn thành", NULL, NONE, NULL },
	{ "Việc làm (người)", "jobs", 0, NULL },
	{ "Kế hoạch năm sau", NULL, NONE, NULL },
	{ "Lao động", NULL, NONE, NULL },
	{ "", NULL, NONE, NULL },
	{ "(triệu đồng)", NULL, NONE, NULL },
};

static void test_headings(void **state)
{
	(void)state;
	for (size_t i = 0; i < G_N_ELEMENTS(headings); i++) {
		Heading heading = heading_read(catalog->columns, headings[i].text);
		const char *key = heading.column ? heading.column->key : NULL;

		if (g_strcmp0(key, headings[i].key) != 0)
			fail_msg("'%s': column %s", headings[i].text, key);
		if (headings[i].digits != NONE && heading.unit_digits != headings[i].digits)
			fail_msg("'%s': 10^%d", headings[i].text, heading.unit_digits);
		if (g_strcmp0(heading.strange_unit, headings[i].strange) != 0)
			fail_msg("'%s': strange unit %s", headings[i].text, heading.strange_unit);
	}
}

static const struct {
	const char *name, *text;
	char delimiter;
} dialects[] = {
	{ "comma", "Tỉnh,Năm,KH\na,2025,5\n", ',' },
	{ "semicolon", "Tỉnh;Năm;KH\na;2025;1,5\n", ';' },
	{ "tab", "Tỉnh\tNăm\tKH\na\t2025\t1,5\n", '\t' },
	{ "bar", "Tỉnh|Năm|KH\na|2025|1,5\n", '|' },
	{ "commas in headings", "Tỉnh, thành phố;Số đề án, nhiệm vụ;KH\n", ';' },
	{ "prose above", "Báo cáo, theo mẫu, ngày 1, tháng 2, năm 2025\nTỉnh;Năm;KH\n", ';' },
	{ "quoted", "\"Tỉnh;x\",\"Năm\",\"KH\"\n", ',' },
	{ "nothing", "Kính gửi\nBáo cáo\n", '\0' },
	{ "empty", "", '\0' },
};

static void open_text(PlainText *text, const char *content)
{
	static char name[] = "a.csv";
	g_autoptr(GBytes) bytes = g_bytes_new_static(content, strlen(content));

	issue_free(plain_text_open(&(InboxFile){ .name = name, .bytes = bytes }, text));
}

static void test_dialects(void **state)
{
	(void)state;
	for (size_t i = 0; i < G_N_ELEMENTS(dialects); i++) {
		PlainText text;
		char delimiter;

		open_text(&text, dialects[i].text);
		delimiter = text.head ? dialect_find(catalog->columns, &text) : '\0';
		if (delimiter != dialects[i].delimiter)
			fail_msg("%s: '%c'", dialects[i].name, delimiter);
		plain_text_clear(&text);
	}
}

typedef struct Attempt {
	Submission submission;
	Reading reading;
	PlainText text;
} Attempt;

static void begin(Attempt *attempt, const char *text)
{
	static char name[] = "a.csv";

	*attempt = (Attempt){ .submission.name = name };
	attempt->submission.issues = issue_list_new();
	attempt->reading.catalog = catalog;
	attempt->reading.submission = &attempt->submission;
	open_text(&attempt->text, text);
	attempt->reading.text = &attempt->text;
	attempt->reading.delimiter = ';';
}

static void test_header(void **state)
{
	static const char text[] = "SỞ CÔNG THƯƠNG;;;;;;;\n\nTỉnh;Năm\n"
				   "TT;Tỉnh;Năm;Tính đến;\"KH\n(tỷ đồng)\";;Lạ;;\n1;2\n";
	Attempt attempt;
	g_autoptr(Header) header = NULL;
	const Issue *issue;

	(void)state;
	begin(&attempt, text);
	header = header_read(&attempt.reading);
	assert_non_null(header);
	assert_int_equal(header->row, 4);
	assert_int_equal(header->line, 4);
	assert_int_equal(header->start, strstr(text, "TT;") - text);
	assert_int_equal(header->length, strstr(text, "1;2") - strstr(text, "TT;"));
	assert_int_equal(header->fields->len, 7);
	assert_int_equal(header->roles[ROLE_PLACE], 1);
	assert_int_equal(header->roles[ROLE_PERIOD], 2);
	assert_int_equal(header->roles[ROLE_AS_OF], 3);
	assert_int_equal(header->roles[ROLE_SOURCE], -1);
	assert_int_equal(header->measures[0], 4);
	assert_int_equal(header->measures[1], -1);
	assert_int_equal(header_field(header, 4)->unit_digits, 9);
	assert_string_equal(header_field(header, 4)->heading, "KH (tỷ đồng)");
	assert_null(header_field(header, 0)->column);
	assert_int_equal(attempt.submission.issues->kept->len, 1);
	issue = attempt.submission.issues->kept->pdata[0];
	assert_int_equal(issue->code, ISSUE_COLUMN_UNKNOWN);
	assert_int_equal(issue->line, 5);
	assert_int_equal(issue->row, 4);
	assert_int_equal(issue->field, 7);
	issue_list_free(attempt.submission.issues);
}

/* The unit above the table is that of the money columns which name none themselves. */
static void test_unit_above(void **state)
{
	static const struct {
		const char *title;
		int planned; /* -1: refuses the file */
	} rows[] = {
		{ "x", 6 },
		{ "ĐVT: tỷ đồng", 9 },
		{ "Đơn vị tính: nghìn đồng", 3 },
		{ "(ĐVT: đồng)", 0 },
		{ "ĐVT;đồng", 0 },
		{ "ĐVT:;tỷ đồng", 9 },
		{ "Đơn vị: Sở Công Thương", 6 },
		{ "ĐVT: người", 6 },
		{ "Đơn vị: nghìn đồng", 3 },
		{ "ĐVT nghìn đồng", 3 },
		{ "Bảng 1 (đơn vị tính: nghìn đồng)", 3 },
		{ "(tỷ đồng)", 9 },
		{ "Unit: thousand VND", 3 },
		{ "Kế hoạch tỷ đồng", 6 }, /* no unit of the table: a sentence */
		{ "ĐVT: USD", -1 },
	};

	(void)state;
	for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
		g_autofree char *text =
		    g_strconcat(rows[i].title, "\nTỉnh;Năm;Tính đến;KH;TH (tr.đ);Số đề án\n", NULL);
		Attempt attempt;
		g_autoptr(Header) header = NULL;

		begin(&attempt, text);
		header = header_read(&attempt.reading);
		issue_list_free(attempt.submission.issues);
		if (!header != (rows[i].planned < 0))
			fail_msg("%s: header %p", rows[i].title, (void *)header);
		if (!header)
			continue;
		if (header_field(header, 3)->unit_digits != rows[i].planned ||
		    header_field(header, 4)->unit_digits != 6 ||
		    header_field(header, 5)->unit_digits != 0)
			fail_msg("%s: 10^%d", rows[i].title, header_field(header, 3)->unit_digits);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_headings),
		cmocka_unit_test(test_dialects),
		cmocka_unit_test(test_header),
		cmocka_unit_test(test_unit_above),
	};

	return cmocka_run_group_tests(tests, load, unload);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "intake/dialect.h"
#include "intake/header/header.h"
#include "intake/header/heading.h"
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
	{ "Tỉnh/Province", "place", NONE, NULL },
	{ "Kế hoạch Planned", "planned", 6, NULL },
	{ "Kinh phí (tỷ đồng) Kế hoạch", "planned", 9, NULL },
	{ "Kế hoạch Thực hiện", NULL, NONE, NULL },
	{ "Thực hiện so với kế hoạch", NULL, NONE, NULL },
	{ "Tổng kinh phí thực hiện", NULL, NONE, NULL },
	{ "Tỉnh (KCQG)", "place", NONE, NULL },
	{ "Tỉnh KCQG", NULL, NONE, NULL },
	{ "Tỉnh 2025", NULL, NONE, NULL },
	{ "Số đề án triệu đồng", NULL, NONE, NULL },
	{ "Kế hoạch đề án", NULL, NONE, NULL },
	{ "Kế hoạch ((((((((((((((((((((((((((((", "planned", 6, NULL },
};

/* What the heading of a wide table says beside its column. */
static const struct {
	const char *text, *key, *source;
	int first, last, digits;
} wide_headings[] = {
	{ "Kế hoạch KCQG", "planned", "national", 0, 0, 6 },
	{ "KCQG - Kế hoạch", "planned", "national", 0, 0, 6 },
	{ "Kế hoạch (KCĐP)", "planned", "local", 0, 0, 6 },
	{ "Kinh phí kế hoạch Quốc gia", "planned", "national", 0, 0, 6 },
	{ "Kế hoạch Khuyến công địa phương (nghìn đồng)", "planned", "local", 0, 0, 3 },
	{ "Kế hoạch Tổng", "planned", "both", 0, 0, 6 },
	{ "Tổng số Thực hiện", "implemented", "both", 0, 0, 6 },
	{ "Kế hoạch 2024", "planned", NULL, 2024, 2024, 6 },
	{ "Kế hoạch (2024)", "planned", NULL, 2024, 2024, 6 },
	{ "Thực hiện năm 2025", "implemented", NULL, 2025, 2025, 6 },
	{ "Năm 2025 Kế hoạch", "planned", NULL, 2025, 2025, 6 },
	{ "KH 2021-2025 (tỷ đồng)", "planned", NULL, 2021, 2025, 9 },
	{ "KH năm 2024 - KC quốc gia (tr.đ)", "planned", "national", 2024, 2024, 6 },
	{ "Số đề án Quốc gia", "projects", "national", 0, 0, 0 },
	{ "Kế hoạch Quốc gia Địa phương", NULL, NULL, 0, 0, 0 },
	{ "Kế hoạch 2024 2026 2025", NULL, NULL, 0, 0, 0 },
};

static void test_wide_headings(void **state)
{
	(void)state;
	for (size_t i = 0; i < G_N_ELEMENTS(wide_headings); i++) {
		Heading heading = heading_read(catalog->columns, wide_headings[i].text);
		const char *key = heading.column ? heading.column->key : NULL;

		if (g_strcmp0(key, wide_headings[i].key) != 0)
			fail_msg("'%s': column %s", wide_headings[i].text, key);
		if (!key)
			continue;
		if (g_strcmp0(heading.source, wide_headings[i].source) != 0 ||
		    heading.period.first != wide_headings[i].first ||
		    heading.period.last != wide_headings[i].last ||
		    heading.unit_digits != wide_headings[i].digits)
			fail_msg("'%s': %s, %d-%d, 10^%d", wide_headings[i].text, heading.source,
				 heading.period.first, heading.period.last, heading.unit_digits);
	}
}

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

	issue_free(
	    plain_text_open(&(InboxFile){ .name = name, .bytes = bytes }, catalog->lexicon, text));
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

static void finish(Attempt *attempt)
{
	issue_list_free(attempt->submission.issues);
	plain_text_clear(&attempt->text);
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
	assert_int_equal(header->used_count, 1);
	assert_int_equal(header->used[0], 0);
	assert_int_equal(header_field(header, 4)->unit_digits, 9);
	assert_string_equal(header_field(header, 4)->heading, "KH (tỷ đồng)");
	assert_null(header_field(header, 0)->column);
	assert_int_equal(attempt.submission.issues->kept->len, 1);
	issue = attempt.submission.issues->kept->pdata[0];
	assert_int_equal(issue->code, ISSUE_COLUMN_UNKNOWN);
	assert_int_equal(issue->line, 5);
	assert_int_equal(issue->row, 4);
	assert_int_equal(issue->field, 7);
	finish(&attempt);
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
		{ "Đơn vị: đồng", 0 },
		{ "ĐVT:;;;nghìn đồng", 3 },
		{ "Đơn vị: Tỷ đồng.;Đơn vị: Tỷ đồng.", 9 },
		{ "Tỷ đồng - Billions of dong", 9 },
		{ "Đơn vị: tỷ đồng\nĐVT: triệu đồng", -1 },
		{ "(tỷ đồng)\nBảng 2 (nghìn đồng)", -1 },
	};

	(void)state;
	for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
		g_autofree char *text =
		    g_strconcat(rows[i].title, "\nTỉnh;Năm;Tính đến;KH;TH (tr.đ);Số đề án\n", NULL);
		Attempt attempt;
		g_autoptr(Header) header = NULL;

		begin(&attempt, text);
		header = header_read(&attempt.reading);
		finish(&attempt);
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

/* Where the header is, and what its columns are: "key" or "key/source/period". */
static const struct {
	const char *name, *text;
	int line, rows;
	const char *columns;
} found[] = {
	{ "below titles", "SỞ CÔNG THƯƠNG;;;\nKẾ HOẠCH NĂM;;;\nTỉnh;Năm;Tính đến;KH\n", 3, 1,
	  "place period as_of planned" },
	{ "below a blank row", ";;;\nTỉnh;Năm;Tính đến;KH\n", 2, 1, "place period as_of planned" },
	{ "spanning", "TT;Tỉnh;Năm;Tính đến;Kế hoạch;;Ghi chú\n;;;;Quốc gia;Địa phương;\n", 1, 2,
	  "- place period as_of planned/national planned/local note" },
	{ "spanning, title above",
	  "BIỂU KẾ HOẠCH;;;;;\nTỉnh;Năm;Tính đến;Kinh phí kế hoạch;;\n;;;Quốc gia;Địa "
	  "phương;Tổng\n",
	  2, 2, "place period as_of planned/national planned/local planned" },
	{ "units below", "Tỉnh;Năm;Tính đến;Kế hoạch;Thực hiện\n;;;(tỷ đồng);(tỷ đồng)\n", 1, 2,
	  "place period as_of planned implemented" },
	{ "two languages", "Tỉnh;Năm;Tính đến;Kế hoạch\nProvince;Year;As of;Planned\n", 1, 2,
	  "place period as_of planned" },
	{ "line breaks", "Tỉnh;Năm;Tính đến;\"Kế\nhoạch\n(tỷ đồng)\"\n", 1, 1,
	  "place period as_of planned" },
	{ "broken by hand", "S;Tỉnh;Năm;Tính;Kế\nTT;;;đến;hoạch\n", 1, 2,
	  "- place period as_of planned" },
	{ "three rows", "TT;Tỉnh;Tính đến;Kinh phí;;\n;;;Kế hoạch;;Thực hiện\n;;;2024;2025;2025\n",
	  1, 3, "- place as_of planned/2024 planned/2025 implemented/2025" },
	{ "years", "Tỉnh;Tính đến;Kế hoạch 2024;Thực hiện 2024;Kế hoạch 2025\n", 1, 1,
	  "place as_of planned/2024 implemented/2024 planned/2025" },
	{ "an amount is no heading", "Tỉnh;Năm;Tính đến;KH\n;;;2000 tr\n", 1, 1,
	  "place period as_of planned" },
	{ "a total is no heading", "Tỉnh;Năm;Tính đến;KH\nTổng cộng;;;\n", 1, 1,
	  "place period as_of planned" },
	{ "place by its values", "Đơn vị;Năm;Tính đến;KH\nLâm Đồng;2025;04/12/2025;5\n", 1, 1,
	  "place period as_of planned" },
	{ "unit by its values",
	  "Tỉnh;Năm;Tính đến;Đơn vị;KH\nLâm Đồng;2025;04/12/2025;nghìn đồng;5\n", 1, 1,
	  "place period as_of - planned" },
	{ "local place", "Địa phương;Năm;Tính đến;KH\nLâm Đồng;2025;04/12/2025;5\n", 1, 1,
	  "place period as_of planned" },
	{ "projects by name", "Tỉnh;Năm;Tính đến;Đề án;KH\nLâm Đồng;2025;04/12/2025;Máy mới;5\n", 1,
	  1, "place period as_of project planned" },
	{ "projects by number", "Tỉnh;Năm;Tính đến;Đề án;KH\nLâm Đồng;2025;04/12/2025;29;5\n", 1, 1,
	  "place period as_of projects planned" },
};

static char *columns_text(const Header *header)
{
	GString *text = g_string_new(NULL);

	for (int i = 0; i < (int)header->fields->len; i++) {
		const Column *column = header_field(header, i)->column;

		g_string_append_printf(text, "%s%s", i ? " " : "", column ? column->key : "-");
		for (guint g = 0; column && column->measure >= 0 && g < header->groups->len; g++) {
			const HeaderGroup *group = header_group(header, g);

			if (group->measures[column->measure] != i)
				continue;
			if (group->source)
				g_string_append_printf(text, "/%s", group->source);
			if (group->period.first)
				g_string_append_printf(text, "/%d", group->period.first);
		}
	}
	return g_string_free(text, FALSE);
}

static void test_found(void **state)
{
	(void)state;
	for (size_t i = 0; i < G_N_ELEMENTS(found); i++) {
		Attempt attempt;
		g_autoptr(Header) header = NULL;
		g_autofree char *columns = NULL;

		begin(&attempt, found[i].text);
		header = header_read(&attempt.reading);
		if (!header)
			fail_msg("%s: no header", found[i].name);
		columns = columns_text(header);
		if (header->line != found[i].line || (int)header->rows != found[i].rows ||
		    strcmp(columns, found[i].columns) != 0)
			fail_msg("%s: line %d, %u rows, %s", found[i].name, header->line,
				 header->rows, columns);
		finish(&attempt);
	}
}

/* Headings of hundreds of brackets, and rows of many columns, cost no more than their length. */
static void test_hostile(void **state)
{
	g_autoptr(GString) text = g_string_new(NULL);
	gint64 start = g_get_monotonic_time();
	Attempt attempt;
	g_autoptr(Header) header = NULL;

	(void)state;
	for (int i = 0; i < 20000; i++)
		g_string_append(text, "Kế hoạch ((((((((((((((((((((((((((((((((((((((;");
	g_string_append(text, "\nTỉnh;Năm;Tính đến;KH\n");
	begin(&attempt, text->str);
	header = header_read(&attempt.reading);
	assert_non_null(header);
	assert_int_equal(header->line, 2);
	assert_true(g_get_monotonic_time() - start < 5 * G_USEC_PER_SEC);
	finish(&attempt);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_headings),      cmocka_unit_test(test_dialects),
		cmocka_unit_test(test_header),	      cmocka_unit_test(test_unit_above),
		cmocka_unit_test(test_wide_headings), cmocka_unit_test(test_found),
		cmocka_unit_test(test_hostile),
	};

	return cmocka_run_group_tests(tests, load, unload);
}

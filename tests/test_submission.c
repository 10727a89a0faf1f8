/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "intake/submission.h"

#include <string.h>

#define HEAD \
	"Tỉnh/Thành phố,Mã tỉnh,Năm,Số liệu đến ngày,Nguồn vốn,Kế hoạch (triệu đồng),Số đề án\n"
#define GOOD "Lâm Đồng,68,2025,04/12/2025,Địa phương,4800,29\n"
/* The same with every other column that has a meaning. */
#define LONG \
	"Tỉnh;Mã TP;Địa giới;Năm;Đến ngày;Nguồn;Cấp;Nội dung;Loại;Đề án;Trạng thái;Lần;KH;Notes\n"
#define BIG "Tỉnh,Năm,Đến ngày,Nguồn,KH (tỷ đồng),TH (đồng)\n"
#define BIG_ROW "Lâm Đồng,2025,04/12/2025,KCĐP,"

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

static Submission *read_bytes(const void *bytes, gsize length)
{
	InboxFile file = { .name = g_strdup("a.csv"), .digest = g_strdup("0") };
	Submission *submission;

	file.bytes = g_bytes_new(bytes, length);
	submission = submission_read(catalog, &file, 7);
	g_bytes_unref(file.bytes);
	g_free(file.name);
	g_free(file.digest);
	return submission;
}

static Submission *read_text(const char *text)
{
	return read_bytes(text, strlen(text));
}

static const Line *line_at(const Submission *submission, guint index)
{
	assert_true(index < submission->lines->len);
	return &g_array_index(submission->lines, Line, index);
}

static Amount amount_of(const Line *line, const char *key)
{
	return line->amounts[columns_by_key(catalog->columns, key)->measure];
}

/* One issue, and nothing else, with its place. */
static const struct {
	const char *name, *text;
	IssueCode code;
	int line, column, field;
	const char *value, *expected;
	guint accepted;
} issues[] = {
	{ "nothing", "", ISSUE_EMPTY, 0, 0, 0, NULL, NULL, 0 },
	{ "mark alone", "\xEF\xBB\xBF\r\n", ISSUE_EMPTY, 0, 0, 0, NULL, NULL, 0 },
	{ "workbook", "PK\x03\x04rest", ISSUE_NOT_TEXT, 0, 0, 0, "Excel (.xlsx)", NULL, 0 },
	{ "old workbook", "\xD0\xCF\x11\xE0\xA1", ISSUE_NOT_TEXT, 0, 0, 0, "Excel (.xls)", NULL,
	  0 },
	{ "PDF", "%PDF-1.4", ISSUE_NOT_TEXT, 0, 0, 0, "PDF", NULL, 0 },
	{ "page", "\n <HTML><table>", ISSUE_NOT_TEXT, 0, 0, 0, "HTML", NULL, 0 },
	{ "CP1258", HEAD "L\xE2m Dong,68\n", ISSUE_ENCODING, 2, 2, 0, "byte 123: 0xE2", NULL, 0 },
	{ "mark, CP1258", "\xEF\xBB\xBF" HEAD "\xE2", ISSUE_ENCODING, 2, 1, 0, "byte 125: 0xE2",
	  NULL, 0 },
	{ "one column", "Kính gửi Cục\nBáo cáo\n", ISSUE_DELIMITER, 0, 0, 0, NULL, NULL, 0 },
	{ "no header", "Lâm Đồng,68,2025,4800\n", ISSUE_NO_HEADER, 0, 0, 0, NULL,
	  "Tỉnh/Thành phố, Năm, Số liệu đến ngày, Kế hoạch", 0 },
	{ "no place", "Năm,Tính đến,KH\n2025,04/12/2025,5\n", ISSUE_COLUMN_MISSING, 1, 0, 0, NULL,
	  "Tỉnh/Thành phố", 0 },
	{ "no period", "x\nTỉnh,Tính đến,KH\n", ISSUE_COLUMN_MISSING, 2, 0, 0, NULL, "Năm", 0 },
	{ "no day", "Tỉnh,Năm,KH\n", ISSUE_COLUMN_MISSING, 1, 0, 0, NULL, "Số liệu đến ngày", 0 },
	{ "no measure", "Tỉnh,Năm,Tính đến\n", ISSUE_MEASURE_MISSING, 1, 0, 0, NULL,
	  "Kế hoạch, Thực hiện hoặc Giải ngân", 0 },
	{ "header alone", HEAD, ISSUE_NO_FIGURES, 0, 0, 0, NULL, NULL, 0 },
	{ "nothing below", HEAD "\n,,,,,,\nTổng cộng,,,,,0,0\n", ISSUE_NO_FIGURES, 0, 0, 0, NULL,
	  NULL, 0 },
	{ "signature", HEAD GOOD "Người lập biểu,,,,,,\n", ISSUE_LINE_WITHOUT_FIGURES, 3, 1, 1,
	  "Người lập biểu", NULL, 1 },
	{ "signature on the right", HEAD GOOD ",,,,,GIÁM ĐỐC,\n", ISSUE_LINE_WITHOUT_FIGURES, 3, 6,
	  6, "GIÁM ĐỐC", NULL, 1 },
	{ "day of signing", HEAD GOOD ",,,\"Lâm Đồng, ngày 04 tháng 12 năm 2025\",,,\n",
	  ISSUE_LINE_WITHOUT_FIGURES, 3, 4, 4, "Lâm Đồng, ngày 04 tháng 12 năm 2025", NULL, 1 },
	{ "short note", HEAD GOOD "Ghi chú: số liệu sơ bộ\n", ISSUE_LINE_WITHOUT_FIGURES, 3, 1, 1,
	  "Ghi chú: số liệu sơ bộ", NULL, 1 },
	{ "place alone", HEAD GOOD "Lâm Đồng,68\n", ISSUE_FEW_FIELDS, 3, 0, 0, "2", "7", 1 },
	{ "twice", "Tỉnh,Năm,Tính đến,KH,Kế hoạch\n", ISSUE_COLUMN_TWICE, 1, 22, 5, "Kế hoạch",
	  "KH", 0 },
	{ "strange column", "Tỉnh,Năm,Tính đến,KH,Giải ngâm x\nLâm Đồng,2025,04/12/2025,5,9\n",
	  ISSUE_COLUMN_UNKNOWN, 1, 22, 5, "Giải ngâm x", "Giải ngân", 1 },
	{ "a rate", "Tỉnh,Năm,Tính đến,KH,TH (%)\nLâm Đồng,2025,04/12/2025,5,9\n",
	  ISSUE_RATE_COLUMN, 1, 22, 5, "TH (%)", NULL, 1 },
	{ "a rate by its name", "Tỉnh,Năm,Tính đến,KH,Tỷ lệ TH/KH\nLâm Đồng,2025,04/12/2025,5,9\n",
	  ISSUE_RATE_COLUMN, 1, 22, 5, "Tỷ lệ TH/KH", NULL, 1 },
	{ "nameless column", "Tỉnh,Năm,Tính đến,,KH\nLâm Đồng,2025,04/12/2025,9,5\n",
	  ISSUE_COLUMN_UNKNOWN, 2, 26, 4, "D", NULL, 1 },
	{ "strange unit", "Tỉnh,Năm,Tính đến,KH (USD)\n", ISSUE_UNIT_UNKNOWN, 1, 19, 4, "USD)",
	  "đồng, nghìn đồng, triệu đồng, tỷ đồng", 0 },
	{ "strange unit above", "ĐVT: chỉ vàng,\nTỉnh,Năm,Tính đến,KH\n", ISSUE_UNIT_UNKNOWN, 1, 1,
	  1, "chỉ vàng", "đồng, nghìn đồng, triệu đồng, tỷ đồng", 0 },
	{ "few fields", HEAD GOOD "Lâm Đồng,68,2025\n", ISSUE_FEW_FIELDS, 3, 0, 0, "3", "7", 1 },
	{ "many fields", HEAD "Lâm Đồng,68,2025,04/12/2025,Địa phương,4800,29,,x y\n" GOOD,
	  ISSUE_MANY_FIELDS, 2, 49, 9, "x y", "7", 1 },
	{ "open quote", HEAD "Lâm Đồng,\"68,2025,04/12/2025,Địa phương,4800,29\n" GOOD,
	  ISSUE_UNCLOSED_QUOTE, 2, 10, 0, NULL, NULL, 1 },
	{ "place empty", HEAD ",,2025,04/12/2025,Địa phương,4800,29\n", ISSUE_VALUE_MISSING, 2, 1,
	  1, "", NULL, 0 },
	{ "period empty", HEAD "Lâm Đồng,68,,04/12/2025,Địa phương,4800,29\n", ISSUE_VALUE_MISSING,
	  2, 13, 3, "", NULL, 0 },
	{ "day empty", HEAD "Lâm Đồng,68,2025,,Địa phương,4800,29\n", ISSUE_VALUE_MISSING, 2, 18, 4,
	  "", NULL, 0 },
	{ "source empty", HEAD "Lâm Đồng,68,2025,04/12/2025,,4800,29\n", ISSUE_VALUE_MISSING, 2, 29,
	  5, "", NULL, 0 },
	{ "about", HEAD "Lâm Đồng,68,2025,04/12/2025,Địa phương,khoảng 5,29\n", ISSUE_APPROXIMATE,
	  2, 40, 6, "khoảng 5", NULL, 0 },
	{ "Excel error", HEAD "Lâm Đồng,68,2025,04/12/2025,Địa phương,#REF!,29\n", ISSUE_ERROR_CELL,
	  2, 40, 6, "#REF!", NULL, 0 },
	{ "shortened by Excel", HEAD "Lâm Đồng,68,2025,04/12/2025,Địa phương,3.00E+05,29\n",
	  ISSUE_SCIENTIFIC, 2, 40, 6, "3.00E+05", "300000", 0 },
	{ "a rate of the plan", HEAD "Lâm Đồng,68,2025,04/12/2025,Địa phương,12 %,29\n",
	  ISSUE_PERCENT, 2, 40, 6, "12 %", NULL, 0 },
	{ "a date for an amount", HEAD "Lâm Đồng,68,2025,04/12/2025,Địa phương,5,1-2\n",
	  ISSUE_NUMBER_IS_DATE, 2, 42, 7, "1-2", NULL, 0 },
	{ "dollars", HEAD "Lâm Đồng,68,2025,04/12/2025,Địa phương,5 USD,29\n", ISSUE_CELL_UNIT, 2,
	  40, 6, "5 USD", NULL, 0 },
	{ "wide digits", HEAD "Lâm Đồng,68,2025,04/12/2025,Địa phương,\uff15,29\n",
	  ISSUE_FOREIGN_DIGITS, 2, 40, 6, "\uff15", NULL, 0 },
	{ "a hidden character",
	  HEAD "Lâm Đồng,68,2025,04/12/2025,Địa phương,1\x01"
	       "2,29\n",
	  ISSUE_HIDDEN_IN_FIGURE, 2, 40, 6, "12", NULL, 0 },
	{ "a unit of its own", HEAD "Lâm Đồng,68,2025,04/12/2025,Địa phương,\"1,2 tỷ\",29\n",
	  ISSUE_UNIT_IN_CELL, 2, 40, 6, "1,2 tỷ", "1.200.000.000 đồng", 1 },
	{ "tick", HEAD "Lâm Đồng,68,2025,04/12/2025,Địa phương,x,29\n", ISSUE_NOT_A_NUMBER, 2, 40,
	  6, "x", NULL, 0 },
	{ "narrow column", HEAD "Lâm Đồng,68,2025,04/12/2025,Địa phương,####,29\n",
	  ISSUE_NARROW_COLUMN, 2, 40, 6, "####", NULL, 0 },
	{ "narrow column of a day", HEAD "Lâm Đồng,68,2025,########,Địa phương,5,29\n",
	  ISSUE_NARROW_COLUMN, 2, 18, 4, "########", NULL, 0 },
	{ "grouping", HEAD "Lâm Đồng,68,2025,04/12/2025,Địa phương,1.23.4,29\n" GOOD,
	  ISSUE_GROUPING, 2, 40, 6, "1.23.4", NULL, 1 },
	{ "minority",
	  HEAD "Lâm Đồng,68,2025,04/12/2025,Địa phương,1.5,1\n"
	       "Lâm Đồng,68,2025,04/12/2025,Quốc gia,\"1.234,5\",1\n"
	       "Lâm Đồng,68,2025,04/12/2025,Quốc gia,\"2,5\",1\n",
	  ISSUE_NOTATION_MIXED, 2, 40, 6, "1.5", "1.234,5", 2 },
	{ "negative", HEAD "Lâm Đồng,68,2025,04/12/2025,Địa phương,-5,29\n", ISSUE_NEGATIVE, 2, 40,
	  6, "-5", NULL, 0 },
	{ "negative count", HEAD "Lâm Đồng,68,2025,04/12/2025,Địa phương,5,-29\n", ISSUE_NEGATIVE,
	  2, 42, 7, "-29", NULL, 0 },
	{ "no such day", HEAD "Lâm Đồng,68,2025,31/11/2025,Địa phương,5,29\n", ISSUE_DATE, 2, 18, 4,
	  "31/11/2025", NULL, 0 },
	{ "day as a number", HEAD "Lâm Đồng,68,2025,45991,Địa phương,5,29\n", ISSUE_SERIAL_DATE, 2,
	  18, 4, "45991", "30/11/2025", 0 },
	{ "number that is no day", HEAD "Lâm Đồng,68,2025,99999,Địa phương,5,29\n", ISSUE_DATE, 2,
	  18, 4, "99999", NULL, 0 },
	{ "territory", LONG "Lâm Đồng;68;2025;2025;04/12/2025;KCĐP;;;;;;;5;\n", ISSUE_DATE, 2, 13,
	  3, "2025", NULL, 0 },
	{ "place",
	  HEAD "Lâm Đòng,,2025,04/12/2025,Địa phương,5,29\n"
	       "Lâm Đồnx,,2025,04/12/2025,"
	       "Địa phương,5,29\n",
	  ISSUE_PLACE_UNKNOWN, 3, 1, 1, "Lâm Đồnx", "Lâm Đồng", 1 },
	{ "code alone", "Mã tỉnh,Năm,Tính đến,KH\n99,2025,04/12/2025,5\n", ISSUE_PLACE_UNKNOWN, 2,
	  1, 1, "99", NULL, 0 },
	{ "merged",
	  HEAD "Yên Bái,15,2025,04/12/2025,Địa phương,5,29\nYên Bái,,2025,04/12/2025,"
	       "Địa phương,5,29\n",
	  ISSUE_PLACE_OTHER_TIME, 3, 1, 1, "Yên Bái", "Lào Cai (15)", 1 },
	{ "old code", "Mã tỉnh,Năm,Tính đến,KH\n10,2025,04/12/2025,5\n", ISSUE_PLACE_OTHER_TIME, 2,
	  1, 1, "10", "Lào Cai (15)", 0 },
	{ "before its time", HEAD "Huế,,2025,04/12/2007,Địa phương,5,29\n", ISSUE_PLACE_OTHER_TIME,
	  2, 1, 1, "Huế", NULL, 0 },
	{ "code of another", HEAD "Lâm Đồng,48,2025,04/12/2025,Địa phương,5,29\n", ISSUE_PLACE_CODE,
	  2, 1, 1, "Lâm Đồng", "mã của Lâm Đồng là 68, còn mã 48 là Đà Nẵng", 0 },
	{ "code of another then", HEAD "Hà Nội,2,2024,31/12/2024,Địa phương,5,29\n",
	  ISSUE_PLACE_CODE, 2, 1, 1, "Hà Nội", "mã của Hà Nội là 01, còn mã 02 là Hà Giang", 0 },
	{ "code of none now", HEAD "Hà Nội,02,2025,04/12/2025,Địa phương,5,29\n", ISSUE_PLACE_CODE,
	  2, 1, 1, "Hà Nội",
	  "mã của Hà Nội là 01, còn mã 02 không phải của nơi nào vào ngày 04/12/2025", 0 },
	{ "code of a region", HEAD "Miền Bắc,01,2025,04/12/2025,Địa phương,5,29\n",
	  ISSUE_PLACE_CODE, 2, 1, 1, "Miền Bắc", "miền Bắc không có mã, còn mã 01 là Hà Nội", 0 },
	{ "source", HEAD "Lâm Đồng,68,2025,04/12/2025,Xã hội hóa,5,29\n", ISSUE_VALUE_UNKNOWN, 2,
	  29, 5, "Xã hội hóa",
	  "Khuyến công địa phương; Khuyến công quốc gia; Hai nguồn (không tách)", 0 },
	{ "tier", LONG "Lâm Đồng;68;;2025;04/12/2025;KCĐP;Thôn;;;;;;5;\n", ISSUE_VALUE_UNKNOWN, 2,
	  35, 7, "Thôn", "Trung ương; Cấp tỉnh; Cấp huyện; Cấp xã", 0 },
	{ "kind", LONG "Lâm Đồng;68;;2025;04/12/2025;KCĐP;;;To;;;;5;\n", ISSUE_VALUE_UNKNOWN, 2, 37,
	  9, "To", "Đề án nhóm; Đề án cá biệt", 0 },
	{ "status", LONG "Lâm Đồng;68;;2025;04/12/2025;KCĐP;;;;;Nháp;;5;\n", ISSUE_VALUE_UNKNOWN, 2,
	  39, 11, "Nháp", "Chính thức, Sơ bộ, Trên (số tối thiểu), Khoảng, Ước tính, Minh họa", 0 },
	{ "two readings", HEAD "Lâm Đồng,68,2025,04/12/2025,Địa phương,1.234,29\n",
	  ISSUE_AMBIGUOUS_NUMBER, 2, 40, 6, "1.234", "1234", 0 },
	{ "too large", BIG BIG_ROW "1000001,\n", ISSUE_OVERFLOW, 2, 31, 5, "1000001", NULL, 0 },
	{ "count too large", HEAD "Lâm Đồng,68,2025,04/12/2025,Địa phương,5,9999999999999999\n",
	  ISSUE_OVERFLOW, 2, 42, 7, "9999999999999999", NULL, 0 },
	{ "period", HEAD "Lâm Đồng,68,20255,04/12/2025,Địa phương,5,29\n", ISSUE_PERIOD, 2, 13, 3,
	  "20255", NULL, 0 },
	{ "less than a đồng", BIG BIG_ROW ",\"0,5\"\n", ISSUE_FRACTION, 2, 32, 6, "0,5",
	  "số tiền chẵn đến đồng (có thể sai đơn vị tính)", 0 },
	{ "broken count", HEAD "Lâm Đồng,68,2025,04/12/2025,Địa phương,5,\"2,5\"\n", ISSUE_FRACTION,
	  2, 42, 7, "2,5", "số nguyên", 0 },
	{ "broken revision", LONG "Lâm Đồng;68;;2025;04/12/2025;KCĐP;;;;;;1,5;5;\n", ISSUE_FRACTION,
	  2, 40, 12, "1,5", "số nguyên", 0 },
	{ "far above plan", BIG BIG_ROW "4,48000000000\n", ISSUE_FAR_ABOVE_PLAN, 2, 33, 6, "12",
	  NULL, 1 },
	{ "a thousand times the plan", BIG BIG_ROW "4,4800000000000\n", ISSUE_MAGNITUDE, 2, 33, 6,
	  "4800000000000", "4800000000", 1 },
	{ "disbursed far above plan",
	  "Tỉnh,Năm,Tính đến,KH,TH,Giải ngân\nLâm Đồng,2025,04/12/2025,2,6,7\n",
	  ISSUE_FAR_ABOVE_PLAN, 2, 30, 6, "3,5", NULL, 1 },
	{ "revision", LONG "Lâm Đồng;68;;2025;04/12/2025;KCĐP;;;;;;lần hai;5;\n",
	  ISSUE_NOT_A_NUMBER, 2, 40, 12, "lần hai", NULL, 0 },
	{ "revision 100", LONG "Lâm Đồng;68;;2025;04/12/2025;KCĐP;;;;;;100;5;\n", ISSUE_OVERFLOW, 2,
	  40, 12, "100", NULL, 0 },
	{ "total", HEAD GOOD GOOD "Tổng cộng,,,,,9600,57\n", ISSUE_TOTAL_DIFFERS, 4, 20, 7, "57",
	  "58", 2 },
	{ "total in words", HEAD GOOD "Tổng cộng,,,,,bốn tỷ tám,29\n", ISSUE_TOTAL_UNREADABLE, 3,
	  15, 6, "bốn tỷ tám", NULL, 1 },
	{ "in two lines", HEAD "\"Lâm\n  Đồng\",68,20255,04/12/2025,Địa phương,5,29\n",
	  ISSUE_PERIOD, 3, 12, 3, "20255", NULL, 0 },
	{ "carriage returns", "Tỉnh,Năm,Tính đến,KH\rLâm Đồng,2025,04/12/2025,x1\r",
	  ISSUE_NOT_A_NUMBER, 2, 26, 4, "x1", NULL, 0 },
};

static gboolean same(const char *got, const char *wanted)
{
	g_autofree char *text = issue_text_in(got, LANGUAGE_VI);

	return !wanted || g_strcmp0(text, wanted) == 0;
}

static void test_issues(void **state)
{
	(void)state;
	for (size_t i = 0; i < G_N_ELEMENTS(issues); i++) {
		g_autoptr(Submission) submission = read_text(issues[i].text);
		const Issue *issue =
		    submission->issues->kept->len ? submission->issues->kept->pdata[0] : NULL;
		g_autofree char *line = issue ? issue_line(issue, LANGUAGE_EN) : g_strdup("none");

		if (submission->issues->kept->len != 1 || !issue || issue->code != issues[i].code)
			fail_msg("%s: %u issues, first %s", issues[i].name,
				 submission->issues->kept->len, line);
		if (issue->line != issues[i].line || issue->column != issues[i].column ||
		    issue->field != issues[i].field)
			fail_msg("%s: line %d column %d field %d: %s", issues[i].name, issue->line,
				 issue->column, issue->field, line);
		if (!same(issue->value, issues[i].value) ||
		    !same(issue->expected, issues[i].expected))
			fail_msg("%s: '%s', expected '%s'", issues[i].name, issue->value,
				 issue->expected);
		if (submission->lines->len != issues[i].accepted)
			fail_msg("%s: %u lines", issues[i].name, submission->lines->len);
		if (!submission_balances(submission))
			fail_msg("%s: does not balance", issues[i].name);
	}
}

/* What is told in words that depend on what is wrong. */
static const struct {
	const char *text;
	const char *vi, *en; /* of the first issue */
} told[] = {
	{ HEAD "Lâm Đồng,68,2025,04/12/2025,Địa phương,(5),29\n",
	  "a.csv:2:40: error V406: \"(5)\" trong cột \"Kế hoạch (triệu đồng)\" là số âm (-5); cột "
	  "này "
	  "chỉ nhận số từ 0 trở lên. Xin kiểm tra lại.",
	  "a.csv:2:40: error V406: \"(5)\" in the column \"Kế hoạch (triệu đồng)\" is negative "
	  "(-5); "
	  "this column takes only 0 or more. Please check it." },
	{ HEAD "Lâm Đồng,68,2025,04/12/2025,Địa phương,1.234 tr.đ,29\n",
	  "a.csv:2:40: error V412: \"1.234 tr.đ\" (cột \"Kế hoạch (triệu đồng)\") có hai cách "
	  "hiểu, và "
	  "các số khác trong tệp không cho biết chắc cách nào đúng. Nếu dấu ngăn cách hàng nghìn, "
	  "xin ghi 1234 tr.đ; nếu là dấu thập phân, xin thêm một chữ số 0: 1.2340 tr.đ.",
	  "a.csv:2:40: error V412: \"1.234 tr.đ\" (column \"Kế hoạch (triệu đồng)\") can be read "
	  "in two "
	  "ways, and the other numbers of the file do not settle which is right. If the mark "
	  "separates thousands, please write 1234 tr.đ; if it is the decimal mark, please add a "
	  "zero: 1.2340 tr.đ." },
	{ HEAD "Lâm Đồng,68,2025,04/12/2025,Địa phương,5 con bò,29\n",
	  "a.csv:2:40: error V424: Trong \"5 con bò\" (cột \"Kế hoạch (triệu đồng)\"), \"con bò\" "
	  "không "
	  "phải là đơn vị của cột này. Xin chỉ ghi số, theo đơn vị ở dòng tiêu đề.",
	  "a.csv:2:40: error V424: In \"5 con bò\" (column \"Kế hoạch (triệu đồng)\"), \"con bò\" "
	  "is no "
	  "unit of this column. Please write only the number, in the unit of the header row." },
	{ HEAD "Lâm Đồng,68,2025,04/12/2025,Địa phương,1.5,1\n"
	       "Lâm Đồng,68,2025,04/12/2025,Địa phương,\"1,5\",2\n"
	       "Lâm Đồng,68,2025,04/12/2025,Địa phương,2.5,3\n",
	  "a.csv:3:40: error V405: \"1,5\" (cột \"Kế hoạch (triệu đồng)\") dùng dấu chấm và dấu "
	  "phẩy "
	  "khác "
	  "với số cùng cột ở dòng 2. Xin ghi mọi số theo cùng một cách, như 1,234.5.",
	  "a.csv:3:40: error V405: \"1,5\" (column \"Kế hoạch (triệu đồng)\") uses point and comma "
	  "in "
	  "another way than the number of the same column in line 2. Please write all numbers in "
	  "one way, such as 1,234.5." },
	{ HEAD, "a.csv: warning F005: Tệp chỉ có dòng tiêu đề, không có dòng số liệu nào.",
	  "a.csv: warning F005: There is only a header, and no line of figures." },
	{ HEAD GOOD "Người lập,,,,,,\n",
	  "a.csv:3:1: note D205: Dòng này không có số liệu nên không được đọc (chữ ký, ghi chú?).",
	  "a.csv:3:1: note D205: This line holds no figures and was not read (a signature, a "
	  "note?)." },
	{ "Tỉnh,Năm,Tính đến\n",
	  "a.csv:1: error H305: Bảng cần ít nhất một cột số liệu, chẳng hạn Kế hoạch, Thực hiện "
	  "hoặc "
	  "Giải "
	  "ngân.",
	  "a.csv:1: error H305: The table needs at least one column of figures, such as Planned, "
	  "Implemented or Disbursed." },
	{ HEAD "Yên Bái,,2025,04/12/2025,Địa phương,5,29\n",
	  "a.csv:2:1: error V417: Vào ngày 04/12/2025 không có tỉnh, thành phố nào mang tên hoặc "
	  "mã "
	  "\"Yên "
	  "Bái\". Xin sửa tên, mã hoặc ngày cho khớp nhau. Vào ngày đó nơi này là \"Lào Cai "
	  "(15)\".",
	  "a.csv:2:1: error V417: On 4 December 2025 no province or city had the name or code "
	  "\"Yên "
	  "Bái\". "
	  "Please make name, code and date agree. On that date this place is \"Lao Cai (15)\"." },
	{ HEAD "Lâm Đồng,48,2025,04/12/2025,Địa phương,5,29\n",
	  "a.csv:2:1: error V419: Tên \"Lâm Đồng\" và mã 48 không cùng một nơi: mã của Lâm Đồng là "
	  "68, "
	  "còn "
	  "mã 48 là Đà Nẵng. Xin sửa tên hoặc mã.",
	  "a.csv:2:1: error V419: The name \"Lâm Đồng\" and the code 48 are not of one place: the "
	  "code "
	  "of "
	  "Lam Dong is 68, while the code 48 is Da Nang. Please correct the name or the code." },
	{ HEAD "Lâm Đồng,68,2025,04/12/2025,Xã hội hóa,5,29\n",
	  "a.csv:2:29: error V411: \"Xã hội hóa\" không phải là một giá trị của cột \"Nguồn vốn\". "
	  "Xin "
	  "chọn "
	  "một trong các giá trị: Khuyến công địa phương; Khuyến công quốc gia; Hai nguồn (không "
	  "tách).",
	  "a.csv:2:29: error V411: \"Xã hội hóa\" is not a value of the column \"Nguồn vốn\". "
	  "Please "
	  "choose "
	  "one of: Local; National; Both sources (not split)." },
	{ LONG "Lâm Đồng;68;;2025;04/12/2025;KCĐP;;;;;Nháp;;5;\n",
	  "a.csv:2:39: error V411: \"Nháp\" không phải là một giá trị của cột \"Trạng thái\". Xin "
	  "chọn "
	  "một "
	  "trong các giá trị: Chính thức, Sơ bộ, Trên (số tối thiểu), Khoảng, Ước tính, Minh họa.",
	  "a.csv:2:39: error V411: \"Nháp\" is not a value of the column \"Trạng thái\". Please "
	  "choose "
	  "one "
	  "of: Official, Preliminary, At least, About, Estimate, Illustrative." },
	{ HEAD "Lâm Đồng,68,2025,04/12/2025,Địa phương,5,\"2,5\"\n",
	  "a.csv:2:42: error V418: \"2,5\" trong cột \"Số đề án\" phải là số nguyên. Xin kiểm tra "
	  "lại.",
	  "a.csv:2:42: error V418: \"2,5\" in the column \"Số đề án\" must be a whole number. "
	  "Please "
	  "check "
	  "it." },
	{ BIG BIG_ROW ",\"0,5\"\n",
	  "a.csv:2:32: error V418: \"0,5\" trong cột \"TH (đồng)\" phải là số tiền chẵn đến đồng "
	  "(có thể "
	  "sai đơn vị tính). Xin kiểm tra lại.",
	  "a.csv:2:32: error V418: \"0,5\" in the column \"TH (đồng)\" must be an amount in whole "
	  "đồng "
	  "(perhaps the unit is wrong). Please check it." },
	{ BIG BIG_ROW "4,4800000000000\n",
	  "a.csv:2:33: warning U504: 4800000000000 (cột \"TH (đồng)\") lệch khoảng một nghìn hay "
	  "một triệu lần so với Kế hoạch (4). Nếu sai đơn vị tính thì số đúng là 4800000000; xin "
	  "sửa lại, hoặc xác nhận là đúng.",
	  "a.csv:2:33: warning U504: 4800000000000 (column \"TH (đồng)\") is about a thousand or "
	  "a million times off Planned (4). If the unit is wrong, the right number is 4800000000; "
	  "please correct it, or confirm that it is right." },
	{ "Tỉnh,Năm,Tính đến,KH,TH,Giải ngân\nLâm Đồng,2025,04/12/2025,2,6,7\n",
	  "a.csv:2:30: warning R601: Giải ngân gấp 3,5 lần kế hoạch. Xin kiểm tra đơn vị tính.",
	  "a.csv:2:30: warning R601: Disbursed is 3.5 times the plan. Please check the unit." },
};

static void test_told(void **state)
{
	(void)state;
	for (size_t i = 0; i < G_N_ELEMENTS(told); i++) {
		g_autoptr(Submission) submission = read_text(told[i].text);
		const Issue *issue =
		    submission->issues->kept->len ? submission->issues->kept->pdata[0] : NULL;
		g_autofree char *vi = issue ? issue_line(issue, LANGUAGE_VI) : g_strdup("none");
		g_autofree char *en = issue ? issue_line(issue, LANGUAGE_EN) : g_strdup("none");

		if (strcmp(vi, told[i].vi) != 0 || strcmp(en, told[i].en) != 0)
			fail_msg("row %zu:\n%s\n%s", i, vi, en);
	}
}

static void test_unreadable(void **state)
{
	InboxFile file = { .name = (char[]){ "a.csv" },
			   .digest = (char[]){ "0" },
			   .trouble = (char[]){ "không\nno" } };
	g_autoptr(Submission) submission = submission_read(catalog, &file, 0);
	g_autofree char *line = issue_line(submission->issues->kept->pdata[0], LANGUAGE_EN);

	(void)state;
	assert_int_equal(submission->issues->kept->len, 1);
	assert_string_equal(
	    line, "a.csv: error F001: This file no. Please check it, or send the CSV file again.");
	assert_true(submission_balances(submission));
}

static void test_not_csv(void **state)
{
	InboxFile file = { .name = (char[]){ "a.xlsx" },
			   .digest = (char[]){ "0" },
			   .not_csv = TRUE };
	g_autoptr(Submission) submission = submission_read(catalog, &file, 0);
	g_autofree char *line = issue_line(submission->issues->kept->pdata[0], LANGUAGE_EN);

	(void)state;
	assert_int_equal(submission->issues->kept->len, 1);
	assert_string_equal(line,
			    "a.xlsx: error F003: This file is not a CSV file and was not read. "
			    "Please open it in Excel, choose Save As, type \"CSV UTF-8\", "
			    "and send that.");
	assert_true(submission_balances(submission));
}

static void test_bytes(void **state)
{
	static const char nul[] = "Tỉnh,Năm,Tính đến,KH\nLâm\0Đồng,2025,04/12/2025,5\n";
	g_autoptr(Submission) submission = read_bytes(nul, sizeof(nul) - 1);
	const Issue *issue = submission->issues->kept->pdata[0];

	(void)state;
	assert_int_equal(issue->code, ISSUE_NUL);
	assert_int_equal(issue->line, 2);
	assert_int_equal(issue->column, 4);
}

/* A line with everything, in full. */
static void test_line(void **state)
{
	g_autoptr(Submission) submission =
	    read_text("\xEF\xBB\xBF" LONG
		      "LAM DONG;68;01/07/2025;2021 – 2025;4/12/2025;kcqg;TW;Đào tạo nghề;Nhóm;Đề "
		      "án  A;Sơ bộ;2;1.234,5;\"một; hai\"\r\n");
	const Line *line = line_at(submission, 0);
	const char *name;

	(void)state;
	assert_int_equal(submission->issues->kept->len, 0);
	assert_string_equal(line->place->key, "68");
	assert_int_equal(line->period.first, 2021);
	assert_int_equal(line->period.last, 2025);
	assert_int_equal(line->as_of, day_make(2025, 12, 4));
	assert_int_equal(line->revision, 2);
	assert_int_equal(line->status, STATUS_PRELIMINARY);
	assert_string_equal(line->values[DIMENSION_SOURCE], "national");
	assert_string_equal(line->values[DIMENSION_TIER], "central");
	assert_string_equal(line->values[DIMENSION_CONTENT], "training");
	assert_string_equal(line->values[DIMENSION_KIND], "group");
	name = line->values[DIMENSION_PROJECT];
	assert_string_equal(name, "Đề án A");
	assert_ptr_equal(columns_value(catalog->columns, DIMENSION_PROJECT, "Đề án A", 0), name);
	assert_string_equal(line->note, "một; hai");
	assert_int_equal(line->submission, 7);
	assert_int_equal(line->line, 2);
	assert_int_equal(amount_of(line, "planned").value, INT64_C(1234500000));
	assert_int_equal(amount_of(line, "implemented").state, AMOUNT_NOT_REPORTED);
}

/* What a file may leave out, and what is then understood. */
static void test_defaults(void **state)
{
	g_autoptr(Submission) submission = read_text("STT|Mã tỉnh|Năm|Tính đến|KH|TH|Số đề án|||\n"
						     "1|1|2025|2025-12-04|–|…|0|||\n"
						     "2|68|2024|31/12/2024|không bố trí|0||||\n");
	const Line *line = line_at(submission, 0);

	(void)state;
	assert_int_equal(submission->issues->kept->len, 0);
	assert_string_equal(line->place->key, "01");
	assert_int_equal(line->status, STATUS_OFFICIAL);
	assert_int_equal(line->revision, 0);
	assert_string_equal(line->values[DIMENSION_SOURCE], "both");
	assert_null(line->values[DIMENSION_PROJECT]);
	assert_null(line->note);
	assert_int_equal(amount_of(line, "planned").state, AMOUNT_NOT_APPLICABLE);
	assert_int_equal(amount_of(line, "implemented").state, AMOUNT_NOT_REPORTED);
	assert_int_equal(amount_of(line, "projects").state, AMOUNT_VALUE);
	assert_int_equal(amount_of(line, "projects").value, 0);
	line = line_at(submission, 1);
	assert_string_equal(line->place->key, "68@2008-08-01");
	assert_int_equal(amount_of(line, "planned").state, AMOUNT_NOT_APPLICABLE);
	assert_int_equal(amount_of(line, "implemented").state, AMOUNT_VALUE);
}

/* Decomposed letters, as another system writes them, are the same letters. */
static void test_decomposed(void **state)
{
	g_autofree char *text = g_utf8_normalize(HEAD GOOD, -1, G_NORMALIZE_NFD);
	g_autoptr(Submission) submission = read_text(text);

	(void)state;
	assert_int_equal(submission->issues->kept->len, 1);
	assert_int_equal(((const Issue *)submission->issues->kept->pdata[0])->code, ISSUE_CLEANED);
	assert_string_equal(line_at(submission, 0)->place->key, "68");
}

/* The name of a content that the law only knows later. */
static void test_content_in_time(void **state)
{
	g_autoptr(Submission) submission =
	    read_text(LONG "Lâm Đồng;68;;2025;30/11/2025;KCĐP;;Chuyển đổi số;;;;;5;\n"
			   "Lâm Đồng;68;;2025;30/09/2025;KCĐP;;Chuyển đổi số;;;;;5;\n");
	const Issue *issue = submission->issues->kept->pdata[0];
	g_autofree char *line = NULL;

	(void)state;
	assert_int_equal(submission->issues->kept->len, 1);
	assert_int_equal(issue->code, ISSUE_VALUE_UNKNOWN);
	assert_int_equal(issue->line, 3);
	assert_null(strstr(issue->expected, "Chuyển đổi số"));
	assert_non_null(strstr(issue->expected, "Đào tạo nghề"));
	assert_non_null(strstr(issue->expected, "Vocational training"));
	line = issue_line(issue, LANGUAGE_VI);
	assert_non_null(strstr(line, "của cột \"Nội dung\" vào ngày của số liệu. Xin chọn"));
}

/* One word may mean two things: by its column, and by its day. */
static void test_same_words(void **state)
{
	g_autoptr(Submission) submission =
	    read_text(LONG "Lào Cai;;;2024;31/12/2024;Trung ương;Trung ương;;;;;;5;\n"
			   "Lào Cai;;;2025;30/11/2025;Trung ương;Trung ương;;;;;;5;\n");

	(void)state;
	assert_int_equal(submission->issues->kept->len, 0);
	assert_string_equal(line_at(submission, 0)->values[DIMENSION_SOURCE], "national");
	assert_string_equal(line_at(submission, 0)->values[DIMENSION_TIER], "central");
	assert_string_equal(line_at(submission, 0)->place->code, "10");
	assert_string_equal(line_at(submission, 1)->place->code, "15");
}

/* A row has all its issues, in the order of its cells. */
static void test_all_of_a_row(void **state)
{
	g_autoptr(Submission) submission = read_text(HEAD "Xyz,,x,hôm nay,?,a,b\n");
	static const IssueCode wanted[] = { ISSUE_PERIOD, ISSUE_DATE, ISSUE_VALUE_UNKNOWN,
					    ISSUE_NOT_A_NUMBER, ISSUE_NOT_A_NUMBER };

	(void)state;
	assert_int_equal(submission->issues->kept->len, G_N_ELEMENTS(wanted));
	for (guint i = 0; i < G_N_ELEMENTS(wanted); i++)
		assert_int_equal(((Issue *)submission->issues->kept->pdata[i])->code, wanted[i]);
	assert_int_equal(submission->refused.records, 1);
}

/* Signatures and notes under a table are one note each, and are given back to no one. */
static void test_below_the_table(void **state)
{
	g_autoptr(Submission) submission =
	    read_text(HEAD GOOD "\n,,,,\"Lâm Đồng, ngày 4/12/2025\",,\nNgười lập biểu,,,,GIÁM "
				"ĐỐC,(đã ký),\nNguyễn Văn A,,,,,,\n");

	(void)state;
	assert_int_equal(submission->issues->kept->len, 3);
	for (guint i = 0; i < 3; i++)
		assert_false(issue_asks(submission->issues->kept->pdata[i]));
	assert_int_equal(submission->accepted.records, 1);
	assert_int_equal(submission->excluded.records, 4);
	assert_null(submission->rejects);
	assert_true(submission_balances(submission));
}

/* What holds a figure is no note, however little else it holds. */
static void test_figures_are_no_note(void **state)
{
	static const char *const rows[] = { ",,,,,5,\n",       ",,,,,,29\n",	",,,,,####,\n",
					    ",,,,,2000 tr,\n", ",,2025,,,,\n",	"Lâm Đồng,,,,,,\n",
					    ",68,,,,,\n",      "Xyz,,,,,-5,\n", ",,,,,\"1,2,3\",\n",
					    "Ghi,chú,,,,,,5\n" };

	(void)state;
	for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
		g_autofree char *text = g_strconcat(HEAD, rows[i], NULL);
		g_autoptr(Submission) submission = read_text(text);

		if (submission->refused.records != 1 || !submission_balances(submission))
			fail_msg("row %zu", i);
	}
}

/* Sources by their initials. */
static void test_initials(void **state)
{
	g_autoptr(Submission) submission = read_text(
	    HEAD "Lâm Đồng,68,2025,04/12/2025,ĐP,5,1\nLâm Đồng,68,2025,04/12/2025,QG,5,1\n"
		 "Huế,46,2025,04/12/2025,TW,5,1\n");

	(void)state;
	assert_int_equal(submission->issues->kept->len, 0);
	assert_string_equal(line_at(submission, 0)->values[DIMENSION_SOURCE], "local");
	assert_string_equal(line_at(submission, 1)->values[DIMENSION_SOURCE], "national");
	assert_string_equal(line_at(submission, 2)->values[DIMENSION_SOURCE], "national");
}

/* In a tie no one is right: all that decide are refused, and what needs them cannot be read. */
/* A row of a place is no total row, whatever stands in its first cell. */
static void test_project_called_total(void **state)
{
	g_autoptr(Submission) submission = read_text("Tên đề án,Tỉnh,Năm,Tính đến,Nguồn,KH (đồng)\n"
						     "A,Huế,2025,30/11/2025,Địa phương,100\n"
						     "Total,Huế,2025,30/11/2025,Địa phương,100\n"
						     "Total,,,,,200\n");

	(void)state;
	assert_int_equal(submission->lines->len, 2);
	assert_int_equal(submission->issues->kept->len, 0);
	assert_true(submission_balances(submission));
}

static void test_tie(void **state)
{
	g_autoptr(Submission) submission =
	    read_text(HEAD "Lâm Đồng,68,2025,04/12/2025,Địa phương,1.5,1\n"
			   "Lâm Đồng,68,2025,04/12/2025,Địa phương,\"1,5\",1\n"
			   "Lâm Đồng,68,2025,04/12/2025,Địa phương,1.234,1\n"
			   "Lâm Đồng,68,2025,04/12/2025,Địa phương,1234,1\n");
	const Issue *first = submission->issues->kept->pdata[0],
		    *second = submission->issues->kept->pdata[1],
		    *last = submission->issues->kept->pdata[2];

	(void)state;
	assert_int_equal(submission->issues->kept->len, 3);
	assert_int_equal(first->code, ISSUE_NOTATION_MIXED);
	/* Told the same, whoever follows is read. */
	assert_string_equal(first->expected, "1.234,5");
	assert_string_equal(second->expected, "1.234,5");
	assert_int_equal(last->code, ISSUE_AMBIGUOUS_NUMBER);
	assert_int_equal(submission->lines->len, 1);
	assert_true(submission_balances(submission));
}

/* A total row is told how to write its number, as the line above it is. */
static void test_ambiguous_total(void **state)
{
	g_autoptr(Submission) submission = read_text(
	    HEAD "Lâm Đồng,68,2025,04/12/2025,Địa phương,1.234,1\nTổng cộng,,,,,1.234,1\n");
	const Issue *total = submission->issues->kept->pdata[1];

	(void)state;
	assert_int_equal(submission->issues->kept->len, 2);
	assert_int_equal(total->code, ISSUE_TOTAL_UNREADABLE);
	assert_string_equal(total->expected, "1234");
	assert_string_equal(total->other, "1.2340");
}

/* What other cells of the file decide. */
static void test_neutral(void **state)
{
	static const struct {
		const char *other;
		int64_t planned;
	} rows[] = {
		{ "\"1,5\"", INT64_C(1234000000) },
		{ "1.5", INT64_C(1234000) },
		{ "1.000.000", INT64_C(1234000000) },
	};

	(void)state;
	for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
		g_autofree char *text =
		    g_strconcat("Tỉnh,Năm,Tính đến,KH,TH\nLâm Đồng,2025,04/12/2025,1.234,",
				rows[i].other, "\n", NULL);
		g_autoptr(Submission) submission = read_text(text);

		if (amount_of(line_at(submission, 0), "planned").value != rows[i].planned)
			fail_msg("beside %s", rows[i].other);
	}
}

/* Total rows: what agrees in one of the ways in which people add up, and what does not. */
static const struct {
	const char *name, *rows;
	guint issues;
	const char *expected; /* of the first */
} totals[] = {
	{ "agrees", "A,x,KCĐP,5,1\nB,x,KCQG,6,2\nTổng cộng,,,11,3\n", 0, NULL },
	{ "differs", "A,x,KCĐP,5,1\nB,x,KCQG,6,2\nTổng cộng,,,12,3\n", 1, "11" },
	{ "in its unit", "A,x,KCĐP,\"5,25\",1\nTổng cộng,,,\"5,2\",1\n", 1, "5,25" },
	{ "empty and none", "A,x,KCĐP,5,1\nTổng cộng,,,–,\n", 0, NULL },
	{ "blocks", "A,x,KCĐP,5,1\nCộng,,,5,1\nB,x,KCĐP,6,1\nCộng,,,6,1\nTổng cộng,,,11,2\n", 0,
	  NULL },
	{ "grand total differs",
	  "A,x,KCĐP,5,1\nCộng,,,5,1\nB,x,KCĐP,6,1\nCộng,,,6,1\nTổng,,,12,2\n", 1, "11" },
	{ "both and split", "A,x,KCĐP,5,\nA,x,KCQG,6,\nA,x,Hai nguồn,11,3\nTổng cộng,,,11,3\n", 0,
	  NULL },
	{ "both of another place", "A,x,KCĐP,5,\nB,x,Hai nguồn,11,3\nTổng cộng,,,16,3\n", 0, NULL },
	{ "both of one content", "A,Hội chợ,Hai nguồn,5,\nA,Tập huấn,KCĐP,4,\nTổng cộng,,,9,\n", 0,
	  NULL },
	{ "both of all contents",
	  "A,,Hai nguồn,9,\nA,Hội chợ,KCĐP,5,\nA,Tập huấn,KCĐP,4,\nTổng cộng,,,9,\n", 0, NULL },
	{ "counts twice", "A,x,KCĐP,5,\nA,x,KCQG,6,\nA,x,Hai nguồn,11,\nTổng cộng,,,22,\n", 1,
	  "11" },
	{ "with a refused row", "A,x,KCĐP,5,1\nA,x,?,6,1\nTổng cộng,,,11,2\n", 1, NULL },
	{ "without a refused row", "A,x,KCĐP,5,1\nA,x,?,6,1\nTổng cộng,,,5,1\n", 1, NULL },
	{ "block with a refused row",
	  "A,x,KCĐP,5,1\nCộng,,,5,1\nA,y,KCĐP,6,1\nA,x,?,7,1\nCộng,,,13,2\n", 1, NULL },
	{ "all but a refused row",
	  "A,x,KCĐP,5,1\nA,x,?,7,1\nCộng,,,5,1\nB,x,KCĐP,6,1\nCộng,,,6,1\nTổng,,,11,2\n", 1, NULL },
	{ "neither", "A,x,KCĐP,5,1\nA,x,?,6,1\nTổng cộng,,,7,1\n", 2, NULL },
	{ "on top", "Tổng cộng,,,11,3\nA,x,KCĐP,5,1\nB,x,KCQG,6,2\n", 0, NULL },
	{ "on top differs", "Tổng cộng,,,12,3\nA,x,KCĐP,5,1\nB,x,KCQG,6,2\n", 1, "11" },
	{ "alone", "Tổng cộng,,,12,\n", 1, "0" },
	{ "short", "A,x,KCĐP,5,1\nTổng cộng,,,5\n", 0, NULL },
	{ "a name that begins so", "Tổng công ty,x,KCĐP,5,1\n", 1, NULL },
};

static void test_totals(void **state)
{
	(void)state;
	for (size_t i = 0; i < G_N_ELEMENTS(totals); i++) {
		g_autoptr(GString) text = g_string_new(totals[i].rows);
		g_autoptr(Submission) submission = NULL;
		const Issue *first;

		g_string_replace(text, "A,", "Lâm Đồng,2025,04/12/2025,", 0);
		g_string_replace(text, "B,", "Hà Nội,2025,04/12/2025,", 0);
		g_string_replace(text, "x,", "Đề án x,", 0);
		g_string_replace(text, "ng,,,", "ng,,,,,", 0);
		g_string_prepend(text, "Tỉnh,Năm,Tính đến,Tên đề án,Nguồn,KH,Số đề án\n");
		submission = read_text(text->str);
		first = submission->issues->kept->len ? submission->issues->kept->pdata[0] : NULL;
		if (submission->issues->kept->len != totals[i].issues)
			fail_msg("%s: %u issues", totals[i].name, submission->issues->kept->len);
		if (totals[i].expected && g_strcmp0(first->expected, totals[i].expected) != 0)
			fail_msg("%s: expected %s", totals[i].name, first->expected);
		if (!submission_balances(submission))
			fail_msg("%s: does not balance", totals[i].name);
	}
}

static void assert_bytes(GBytes *bytes, const char *wanted)
{
	gsize length;
	const char *data = g_bytes_get_data(bytes, &length);

	assert_int_equal(length, strlen(wanted));
	assert_memory_equal(data, wanted, length);
}

/* The bytes of refused rows come back as they came, behind their header. */
static void test_rejects(void **state)
{
	g_autoptr(Submission) submission = read_text("\xEF\xBB\xBF"
						     "Báo cáo năm,\r\n"
						     "Tỉnh,Năm,Tính đến,KH\r\n"
						     "Lâm Đồng,2025,04/12/2025,5\r\n"
						     "Lâm  Đồng ,20255, \"04/12/2025\",5\r\n"
						     ",,,\r\n"
						     "Tổng cộng,,,5\n"
						     "x\"y,2025,04/12/2025,5");

	(void)state;
	assert_bytes(submission->rejects, "\xEF\xBB\xBF"
					  "Tỉnh,Năm,Tính đến,KH\r\n"
					  "Lâm  Đồng ,20255, \"04/12/2025\",5\r\n"
					  "x\"y,2025,04/12/2025,5");
	assert_int_equal(submission->read.records, 5);
	assert_int_equal(submission->accepted.records, 1);
	assert_int_equal(submission->refused.records, 2);
	assert_int_equal(submission->excluded.records, 2);
	assert_true(submission->read.dong == INT64_C(20000000));
	assert_true(submission->refused.dong == INT64_C(10000000));
	assert_true(submission_balances(submission));
	submission->accepted.dong++;
	assert_false(submission_balances(submission));
}

/* Titles above the table, the unit among them; the row of column numbers below it. */
static void test_form(void **state)
{
	g_autoptr(Submission) submission =
	    read_text("UBND TỈNH LÂM ĐỒNG;;;;\nSỞ CÔNG THƯƠNG;;;;\n;;;\"ĐVT: tỷ đồng\";\n\n"
		      "TT;Tỉnh;Năm;Tính đến;Kế hoạch;Thực hiện (tr.đ)\nA;B;1;2;3;(4)\n"
		      "1;Lâm Đồng;2025;04/12/2025;1,5;700\n\n");
	const Line *line = line_at(submission, 0);

	(void)state;
	/* The heading in millions below a title in billions is worth a note. */
	assert_int_equal(submission->issues->kept->len, 1);
	assert_int_equal(submission->issues->counts[ISSUE_UNIT_OF_HEADING], 1);
	assert_int_equal(amount_of(line, "planned").value, INT64_C(1500000000));
	assert_int_equal(amount_of(line, "implemented").value, INT64_C(700000000));
	assert_int_equal(line->line, 7);
	assert_int_equal(submission->excluded.records, 2);
	assert_true(submission_balances(submission));
}

/* Amounts of one line stay apart from those of another, over several allocations. */
static void test_many_lines(void **state)
{
	g_autoptr(GString) text = g_string_new("Tỉnh,Năm,Tính đến,KH\n");
	g_autoptr(Submission) submission = NULL;

	(void)state;
	for (int i = 0; i < 1000; i++)
		g_string_append_printf(text, "Lâm Đồng,2025,04/12/2025,%d\n", i);
	submission = read_text(text->str);
	assert_int_equal(submission->lines->len, 1000);
	assert_int_equal(submission->amounts->len, 4);
	for (guint i = 0; i < 1000; i++)
		assert_int_equal(amount_of(line_at(submission, i), "planned").value,
				 (int64_t)i * 1000000);
	assert_true(submission_balances(submission));
}

static void check_samples(const char *folder)
{
	g_autoptr(GPtrArray) files = inbox_read(folder, &(Limits){ .file_bytes = 1 << 24 }, NULL);

	assert_non_null(files);
	for (guint i = 0; i < files->len; i++) {
		const InboxFile *file = files->pdata[i];
		g_autoptr(Submission) submission = submission_read(catalog, file, i);

		if (submission->issues->kept->len > 0) {
			g_autofree char *line =
			    issue_line(submission->issues->kept->pdata[0], LANGUAGE_EN);

			fail_msg("%s: %u issues: %s", folder, submission->issues->kept->len, line);
		}
		if (!submission_balances(submission) || submission->lines->len == 0 ||
		    submission->refused.records > 0 || submission->rejects)
			fail_msg("%s/%s", folder, file->name);
	}
}

static void test_conference(void **state)
{
	(void)state;
	check_samples("samples/conference-2025/inbox");
}

static void test_demo(void **state)
{
	(void)state;
	check_samples("samples/demo-34/inbox");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_issues),
		cmocka_unit_test(test_unreadable),
		cmocka_unit_test(test_not_csv),
		cmocka_unit_test(test_bytes),
		cmocka_unit_test(test_line),
		cmocka_unit_test(test_defaults),
		cmocka_unit_test(test_decomposed),
		cmocka_unit_test(test_content_in_time),
		cmocka_unit_test(test_same_words),
		cmocka_unit_test(test_all_of_a_row),
		cmocka_unit_test(test_project_called_total),
		cmocka_unit_test(test_tie),
		cmocka_unit_test(test_ambiguous_total),
		cmocka_unit_test(test_neutral),
		cmocka_unit_test(test_totals),
		cmocka_unit_test(test_rejects),
		cmocka_unit_test(test_form),
		cmocka_unit_test(test_many_lines),
		cmocka_unit_test(test_conference),
		cmocka_unit_test(test_demo),
		cmocka_unit_test(test_told),
		cmocka_unit_test(test_below_the_table),
		cmocka_unit_test(test_figures_are_no_note),
		cmocka_unit_test(test_initials),
	};

	return cmocka_run_group_tests(tests, load, unload);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What clerks and spreadsheets do to a table, and all that is said of it: these lines with these
 * codes, no more and no fewer.  All figures are invented.
 */
#include "unit.h"

#include "conservation.h"

#define HEAD "Tỉnh,Năm,Số liệu đến,Nguồn,Kế hoạch (triệu đồng),Thực hiện (triệu đồng)\n"
#define KEY "Lâm Đồng,2025,30/11/2025,Địa phương,"
#define GOOD KEY "4800,3300\n"
#define NEXT "Huế,2025,30/11/2025,Quốc gia,2700,2650\n"
#define MORE "Đà Nẵng,2025,30/11/2025,Địa phương,1900,950\n"
#define SEMI "Tỉnh;Năm;Số liệu đến;Nguồn;Kế hoạch (triệu đồng);Thực hiện (triệu đồng)\n"
#define SEMI_GOOD "Lâm Đồng;2025;30/11/2025;Địa phương;4800;3300\n"
#define NAMED "Tỉnh,Năm,Số liệu đến,Nguồn,Tên đề án,Kế hoạch (triệu đồng)\n"
#define NAMED_KEY "Lâm Đồng,2025,30/11/2025,Địa phương,"

#define YEARLY "Tỉnh,Số liệu đến,Nguồn,KH\n"
#define PLAIN "Tỉnh,Năm,Số liệu đến,Nguồn,KH\n"

#define BYTES(text) text, sizeof(text) - 1

static const struct {
	const char *name, *text;
	gsize length;
	const char *wanted;
} files[] = {
	{ "nothing wrong", BYTES(HEAD GOOD NEXT MORE), "" },

	/* Delimiters. */
	{ "one row pasted with semicolons",
	  BYTES(HEAD GOOD "Huế;2025;30/11/2025;Quốc gia;2700;2650\n" MORE), "3:D210" },
	{ "one row pasted with tabs",
	  BYTES(HEAD GOOD "Huế\t2025\t30/11/2025\tQuốc gia\t2700\t2650\n" MORE), "3:D210" },
	{ "one row with bars", BYTES(HEAD "Huế|2025|30/11/2025|Quốc gia|2700|2650\n" MORE),
	  "2:D210" },
	{ "semicolons, and decimal commas that split the row",
	  BYTES(HEAD GOOD "Huế;2025;30/11/2025;Quốc gia;2700,5;2650,5\n"), "3:D210" },
	{ "semicolons in quotes, as a spreadsheet saves a row it could not split",
	  BYTES(HEAD GOOD "\"Huế;2025;30/11/2025;Quốc gia;2700,5;2650\",,,,,\n"), "3:D210" },
	{ "commas in a table of semicolons",
	  BYTES(SEMI SEMI_GOOD "Huế,2025,30/11/2025,Quốc gia,2700,2650\n"), "3:D210" },
	{ "a row of semicolons with too few cells", BYTES(HEAD GOOD "Huế;2025;30/11/2025;5\n"),
	  "3:D210" },
	{ "a note with semicolons is a note",
	  BYTES(HEAD GOOD "Nơi nhận: Cục; UBND tỉnh; Lưu VT; 2\n"), "3:D205" },
	{ "the place and date of signing are a note",
	  BYTES(SEMI SEMI_GOOD "Lâm Đồng, ngày 4, tháng 12, năm 2025\n"), "3:D205" },
	{ "sep= names another mark than is there", BYTES("sep=;\n" HEAD GOOD), "0:H301" },
	{ "words in a column without any mark", BYTES("Tỉnh\nLâm Đồng\nHuế\n"), "0:D201" },

	/* Cells too few, too many, shifted. */
	{ "a cell is missing", BYTES(HEAD GOOD "Huế,2025,30/11/2025,2700,2650\n" MORE), "3:D203" },
	{ "the last cell is missing", BYTES(HEAD "Huế,2025,30/11/2025,Quốc gia,2700\n" MORE),
	  "2:D203" },
	{ "an unquoted decimal comma", BYTES(HEAD GOOD KEY "4800,5,3300,5\n" MORE), "3:D204" },
	{ "an unquoted comma in a name",
	  BYTES(NAMED NAMED_KEY "Máy dệt, máy may,3200\n" NAMED_KEY "Máy \"A\",800\n"),
	  "2:D204 3:D206" },
	{ "an address behind the table", BYTES(HEAD GOOD KEY "4700,3200,,Phòng 2\n"), "3:D204" },
	{ "empty cells behind the table",
	  BYTES(HEAD GOOD "Huế,2025,30/11/2025,Quốc gia,2700,2650,,,\n"), "" },
	{ "empty columns behind the table",
	  BYTES("Tỉnh,Năm,Số liệu đến,Nguồn,KH,TH,,,\n"
		"Lâm Đồng,2025,30/11/2025,Địa phương,4800,3300,,,\n"),
	  "" },
	{ "all cells moved to the right",
	  BYTES(HEAD GOOD ",Huế,2025,30/11/2025,Quốc gia,2700,2650\n"), "3:D204" },
	{ "moved to the right, and the last one cut",
	  BYTES(HEAD GOOD ",Huế,2025,30/11/2025,Quốc gia,2700\n"),
	  "3:V401 3:V416 3:V408 3:V411 3:V402" },
	{ "all cells moved to the left", BYTES(HEAD GOOD "2025,30/11/2025,Quốc gia,2700,2650,\n"),
	  "3:V416 3:V408 3:V411" },
	{ "two cells changed places", BYTES(HEAD "2025,Huế,30/11/2025,Quốc gia,2700,2650\n" GOOD),
	  "2:V410 2:V416" },

	/* Quotes. */
	{ "a quote opens and is never closed",
	  BYTES(HEAD "\"Huế,2025,30/11/2025,Quốc gia,2700,2650\n" GOOD MORE), "2:D208" },
	{ "a quote opens in the last line",
	  BYTES(HEAD GOOD "Huế,2025,30/11/2025,\"Quốc gia,2700,2650\n"), "3:D208" },
	{ "quotes open on two lines",
	  BYTES(HEAD "\"Huế,2025,30/11/2025,Quốc gia,2700,2650\n" GOOD
		     "\"Cà Mau,2025,30/11/2025,Quốc gia,700,650\n" MORE),
	  "2:D208 4:D208" },
	{ "quotes open on two lines together",
	  BYTES(HEAD "Huế,2025,30/11/2025,\"Quốc gia,2700,2650\n"
		     "Cà Mau,2025,30/11/2025,\"Quốc gia,700,650\n" GOOD MORE),
	  "2:D208 3:D208" },
	{ "a quote closes lines later",
	  BYTES(HEAD "Huế,2025,30/11/2025,\"Quốc gia,2700,2650\n" GOOD
		     "Cà Mau,2025,30/11/2025,Quốc gia\",700,650\n" MORE),
	  "2:D208 4:D206" },
	{ "text behind a closing quote",
	  BYTES(NAMED NAMED_KEY "\"Máy\" dệt,3200\n" NAMED_KEY "\"Máy\" ,800\n"), "2:D207" },
	{ "inches in a name", BYTES(NAMED NAMED_KEY "Ống 21\",3200\n"), "2:D206" },
	{ "a quoted name with inner quotes not doubled",
	  BYTES(NAMED NAMED_KEY "\"Máy \"A\" mới\",3200\n" NAMED_KEY "Lò,800\n"), "2:D207" },
	{ "a line break in quotes", BYTES(NAMED NAMED_KEY "\"Máy\ndệt\",3200\n" NAMED_KEY "Lò,x\n"),
	  "4:V402" },
	{ "a line break outside of quotes",
	  BYTES(NAMED NAMED_KEY "Máy\ndệt,3200\n" NAMED_KEY "Lò,800\n"), "2:D203 3:D203" },
	{ "curly quotes are letters", BYTES(NAMED NAMED_KEY "“Máy, dệt”,3200\n"), "2:D204" },
	{ "single quotes are letters", BYTES(NAMED NAMED_KEY "'Máy, dệt',3200\n"), "2:D204" },

	/* Ends of lines, blank and cut ones. */
	{ "carriage returns alone",
	  BYTES("Tỉnh,Năm,Số liệu đến,Nguồn,KH\rLâm Đồng,2025,30/11/2025,"
		"Địa phương,x\rHuế,2025,30/11/2025,Địa phương,5\r"),
	  "2:V402" },
	{ "all three ends of lines",
	  BYTES("Tỉnh,Năm,Số liệu đến,Nguồn,KH\r\nLâm Đồng,2025,30/11/2025,Địa phương,7\rHuế,2025,"
		"30/11/2025,Địa phương,y\nĐà Nẵng,2025,30/11/2025,Địa phương,z\r\n"),
	  "3:V402 4:V402" },
	{ "blank rows of all kinds", BYTES(HEAD "\n" GOOD ",,,,,\n  \n\t\n" NEXT "\r\n\r\n"), "" },
	{ "the last line is cut", BYTES(HEAD GOOD "Huế,2025,30/11/2025,Quốc g"), "3:D203" },
	{ "the last line is cut in a letter", BYTES(HEAD GOOD "Huế,2025,30/11/2025,Qu\xe1\xbb"),
	  "3:E101" },
	{ "the mark that ends a file of DOS", BYTES(HEAD GOOD "\x1a"), "3:D205 3:X902" },
	{ "spaces around cells", BYTES(HEAD "  Huế , 2025 ,30/11/2025 , Quốc gia,  2700 ,2650  \n"),
	  "" },

	/* Headers. */
	{ "the header on each page", BYTES(HEAD GOOD HEAD NEXT), "3:H309" },
	{ "a second table with other columns",
	  BYTES(HEAD GOOD "\nTỉnh,Năm,Số liệu đến,Nguồn,Giải ngân,Số đề án\n" NEXT MORE),
	  "4:D215" },
	{ "a second table right below the first",
	  BYTES(HEAD GOOD "Tỉnh,Năm,Số liệu đến,Nguồn,Giải ngân,Số đề án\n" NEXT MORE), "3:D215" },
	{ "a second table in another unit, below a title",
	  BYTES(HEAD GOOD "\nBiểu số 2\nTỈNH,NĂM,SỐ LIỆU ĐẾN,NGUỒN,KẾ HOẠCH (TỶ ĐỒNG),THỰC HIỆN "
			  "(TỶ ĐỒNG)\nHuế,2025,30/11/2025,Quốc gia,2,1\n"),
	  "4:D205 5:D215" },
	{ "a narrow second table", BYTES(HEAD GOOD ",,,,,\nNguồn,Kế hoạch,,,,\nQuốc gia,5,,,,\n"),
	  "4:D215" },
	{ "a second table of another year under the same header",
	  BYTES("Năm 2024\n" YEARLY "Lâm Đồng,30/11/2025,KCĐP,5\n\nNăm 2025\n" YEARLY
		"Lâm Đồng,30/11/2025,KCĐP,7\n"),
	  "1:H311 5:D205 6:D215" },
	{ "figures of another year below a title between the rows",
	  BYTES("Năm 2024\n" YEARLY "Lâm Đồng,30/11/2025,KCĐP,5\nNăm 2025\n"
		"Lâm Đồng,30/11/2025,KCĐP,7\nHuế,30/11/2025,KCĐP,8\n"),
	  "1:H311 4:D205 5:D215" },
	{ "title and header on each page",
	  BYTES("Năm 2025\n" YEARLY "Lâm Đồng,30/11/2025,KCĐP,5\n\nNăm 2025\n" YEARLY
		"Huế,30/11/2025,KCĐP,7\n"),
	  "1:H311 5:D205 6:H309" },
	{ "a second table in another unit under the same header",
	  BYTES("ĐVT: triệu đồng\n" PLAIN "Huế,2025,30/11/2025,KCĐP,5\n\nĐVT: tỷ đồng\n" PLAIN
		"Cà Mau,2025,30/11/2025,KCĐP,7\nHuế,2025,30/11/2025,KCQG,x\n"),
	  "5:D205 6:D215" },
	{ "a table of other things",
	  BYTES(HEAD GOOD "\nHọ tên,Chức vụ,Điện thoại\nNguyễn A,Trưởng phòng,0912345678\n"),
	  "4:D203 5:D203" },
	{ "signatures",
	  BYTES(HEAD GOOD "\nNgười lập,,Trưởng phòng,,Giám đốc,\n(ký),,(ký),,(ký),\n"
			  "Nguyễn A,,Trần B,,Lê C,\n"),
	  "4:D205 5:D205 6:D205" },
	{ "no header",
	  BYTES("Lâm Đồng,2025,30/11/2025,Địa phương,4800,3300\n"
		"Huế,2025,30/11/2025,Quốc gia,2700,2650\n"),
	  "0:H301" },
	{ "a header without a place", BYTES("Năm,Số liệu đến,Nguồn,KH\n2025,30/11/2025,KCĐP,5\n"),
	  "1:H302" },
	{ "a header without a period", BYTES("Tỉnh,Số liệu đến,Nguồn,KH\nHuế,30/11/2025,KCĐP,5\n"),
	  "1:H302" },
	{ "a column twice",
	  BYTES("Tỉnh,Năm,Số liệu đến,Nguồn,KH,Kế hoạch\nHuế,2025,30/11/2025,KCĐP,5,6\n"),
	  "1:H303" },
	{ "a misspelt column",
	  BYTES("Tỉnh,Năm,Số liệu đến,Nguồn,KH,Thực hiên x\nHuế,2025,30/11/2025,KCĐP,5,6\n"),
	  "1:H304" },
	{ "figures in a column without a heading",
	  BYTES("Tỉnh,Năm,Số liệu đến,Nguồn,,KH\nHuế,2025,30/11/2025,KCĐP,6,5\n"), "2:H304" },
	{ "an unknown unit above", BYTES("ĐVT: USD\n" HEAD GOOD), "1:U501" },
	{ "two units above",
	  BYTES("ĐVT: triệu đồng\nĐVT: nghìn đồng\nTỉnh,Năm,Số liệu đến,Nguồn,KH\n"
		"Huế,2025,30/11/2025,KCĐP,5\n"),
	  "2:U502" },
	{ "a heading of another unit than the title", BYTES("ĐVT: nghìn đồng\n" HEAD GOOD),
	  "2:U506 2:U506" },

	/* Figures. */
	{ "a point that groups or not", BYTES(HEAD KEY "1.234,900\n"), "2:V412" },
	{ "both notations in one column",
	  BYTES(HEAD KEY "\"1.234,5\",1\n" NEXT "Đà Nẵng,2025,30/11/2025,Địa phương,\"1,234.5\",1\n"
			 "Cà Mau,2025,30/11/2025,Địa phương,\"1.900,5\",1\n"),
	  "4:V405" },
	{ "groups of two digits", BYTES(HEAD KEY "1.23.4,1\n" NEXT), "2:V404" },
	{ "error cells", BYTES(HEAD KEY "#REF!,1\n" KEY "5,#VALUE!\n" KEY "######,1\n"),
	  "2:V420 3:V420 4:V403" },
	{ "digits that a spreadsheet dropped", BYTES(HEAD KEY "3.00E+05,1\n"), "2:V407" },
	{ "a share", BYTES(HEAD KEY "5,68%\n"), "2:V421" },
	{ "a figure that became a date", BYTES(HEAD KEY "1-2,1\n"), "2:V423" },
	{ "words in the place of a figure",
	  BYTES(HEAD KEY "chưa có,1\n" KEY "khoảng 5,1\n" KEY "5 con,1\n"),
	  "2:V402 3:V422 4:V424" },
	{ "two bad cells in a row", BYTES(HEAD KEY "x,y\n"), "2:V402 2:V402" },
	{ "less than nothing", BYTES(HEAD KEY "(5),1\n" KEY "6,-1\n"), "2:V406 3:V406" },
	{ "a thousand times too much", BYTES(HEAD KEY "4800,3300000\n" NEXT), "2:U504" },
	{ "the letter O", BYTES(HEAD KEY "48O0,1\n"), "2:V402" },

	/* Dates and periods. */
	{ "a date as its number", BYTES(HEAD "Huế,2025,45991,Quốc gia,2700,2650\n"), "2:V409" },
	{ "days that there are not",
	  BYTES(HEAD "Huế,2025,31/11/2025,Quốc gia,2700,2650\nHuế,2025,30/13/2025,Quốc gia,1,1\n"),
	  "2:V408 3:V408" },
	{ "a date before its period", BYTES(HEAD "Huế,2025,30/11/2015,Quốc gia,2700,2650\n"),
	  "2:R608" },
	{ "a period that is none", BYTES(HEAD "Huế,25,30/11/2025,Quốc gia,2700,2650\n" GOOD),
	  "2:V416" },

	/* Names. */
	{ "a place that there never was",
	  BYTES(HEAD "Huê Tây,2025,30/11/2025,Quốc gia,2700,2650\n" GOOD), "2:V410" },
	{ "a place that is part of another now",
	  BYTES(HEAD "Yên Bái,2025,30/11/2025,Quốc gia,2700,2650\n" GOOD), "2:V417" },
	{ "a source that is none", BYTES(HEAD "Huế,2025,30/11/2025,Vốn vay,2700,2650\n" GOOD),
	  "2:V411" },
	{ "empty cells that must not be",
	  BYTES(HEAD ",2025,30/11/2025,Quốc gia,2700,2650\nHuế,,30/11/2025,Quốc gia,2700,2650\n"
		     "Huế,2025,,Quốc gia,2700,2650\nHuế,2025,30/11/2025,,2700,2650\n"),
	  "2:V401 3:V401 4:V401 5:V401" },
	{ "another place than the title says", BYTES("UBND TỈNH LÂM ĐỒNG\n" HEAD GOOD NEXT),
	  "4:S801" },

	/* Totals and rules. */
	{ "a total that differs", BYTES(HEAD GOOD NEXT "Tổng cộng,,,,7600,5950\n"), "4:T701" },
	{ "a subtotal that differs", BYTES(HEAD GOOD NEXT "Cộng,,,,7400,5950\n" MORE), "4:T702" },
	{ "a total that is rounded",
	  BYTES(HEAD KEY "\"4800,4\",3300\nHuế,2025,30/11/2025,Quốc gia,\"2700,4\",2650\n"
			 "Tổng cộng,,,,7501,5950\n"),
	  "4:T703" },
	{ "a total in words", BYTES(HEAD GOOD NEXT "Tổng cộng,,,,bảy tỷ,5950\n"), "4:T705" },
	{ "a total of rows of which one is refused",
	  BYTES(HEAD GOOD "Huế,2025,30/11/2025,Quốc gia,2700,hai\nTổng cộng,,,,7500,5950\n"),
	  "3:V402 4:T701" },
	{ "a project twice",
	  BYTES(NAMED NAMED_KEY "Máy,3200\n" NAMED_KEY "Lò,800\n" NAMED_KEY "Máy,3200\n"),
	  "4:R602" },
	{ "done without a plan", BYTES(HEAD KEY "0,3300\n" NEXT), "2:R603" },
	{ "more done than planned", BYTES(HEAD KEY "3000,3300\n"), "2:R604" },

	/* Bytes. */
	{ "a NUL byte",
	  BYTES(HEAD GOOD "Huế,20\0"
			  "25,30/11/2025,Quốc gia,2700,2650\n" MORE),
	  "3:E105" },
	{ "letters lost to question marks",
	  BYTES(NAMED NAMED_KEY "M?y d?t,3200\nB?c Ninh,2025,30/11/2025,Quốc gia,Lò,5\n"),
	  "2:E107 3:E107 3:V410" },
	{ "letters lost to a box", BYTES(NAMED NAMED_KEY "M\xef\xbf\xbdy,3200\n"), "2:E107" },
	{ "one line of another encoding",
	  BYTES(HEAD GOOD "Hu\xea,2025,30/11/2025,Qu\xf4\xec"
			  "c gia,2700,2650\n" MORE),
	  "3:E101" },
	{ "a character that is not seen", BYTES(NAMED NAMED_KEY "M\x1b[31máy,3200\n"), "2:X902" },
	{ "one that is not seen, in a figure",
	  BYTES(HEAD KEY "48\x01"
			 "00,1\n"),
	  "2:X903" },
	{ "letters with their marks apart",
	  BYTES(NAMED NAMED_KEY "Ma\xcc\x81y,3200\n" NAMED_KEY "Lo\xcc\x80,5\n"), "2:E109" },
	{ "a formula", BYTES(NAMED NAMED_KEY "=HYPERLINK(1),3200\n"), "2:X901" },
	{ "a workbook under the name of a CSV", BYTES("PK\x03\x04rest"), "0:F004" },
	{ "nothing but blank lines", BYTES("\xef\xbb\xbf\r\n\r\n"), "0:F002" },
	{ "a header alone", BYTES(HEAD), "0:F005" },
};

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

static Submission *check(const char *bytes, gsize length)
{
	g_autoptr(GBytes) content = g_bytes_new_static(bytes, length);
	InboxFile file = { .name = (char[]){ "a.csv" }, .digest = (char[]){ "0" } };

	file.bytes = content;
	return submission_check(catalog, &file);
}

/* "3:D210 4:V402": what was said, in the order of the file. */
static char *said_of(const Submission *submission)
{
	g_autoptr(GString) said = g_string_new(NULL);

	for (guint i = 0; i < submission->issues->kept->len; i++) {
		const Issue *issue = submission->issues->kept->pdata[i];

		g_string_append_printf(said, "%s%d:%s", i ? " " : "", issue->line,
				       issue_rule(issue->code)->code);
	}
	return g_string_free(g_steal_pointer(&said), FALSE);
}

static void exactly_these_lines_are_reported(void **state)
{
	g_autoptr(GString) wrong = g_string_new(NULL);

	(void)state;
	for (gsize i = 0; i < G_N_ELEMENTS(files); i++) {
		g_autoptr(Submission) submission = check(files[i].text, files[i].length);
		g_autofree char *said = said_of(submission);

		if (strcmp(said, files[i].wanted) != 0)
			g_string_append_printf(wrong, "\n%s: '%s', wanted '%s'", files[i].name,
					       said, files[i].wanted);
		assert_conserved(files[i].name, catalog, files[i].text, files[i].length);
	}
	if (wrong->len > 0)
		fail_msg("%s", wrong->str);
}

/* A line of more bytes than any table has costs itself. */
static void a_line_too_long_is_one_line(void **state)
{
	g_autofree char *words = g_strnfill(2 * 1024 * 1024, 'x');
	g_autofree char *text = g_strconcat(HEAD GOOD "Huế,", words, "\n" MORE, NULL);
	g_autoptr(Submission) submission = check(text, strlen(text));
	g_autofree char *said = said_of(submission);

	(void)state;
	assert_string_equal(said, "3:D214");
	assert_int_equal(submission->accepted.records, 2);
	assert_true(submission_balances(submission));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(exactly_these_lines_are_reported),
		cmocka_unit_test(a_line_too_long_is_one_line),
	};

	return cmocka_run_group_tests(tests, load, unload);
}

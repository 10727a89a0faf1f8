/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "intake/submission.h"

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

static Submission *read_text(const char *text)
{
	static char name[] = "a.csv", digest[] = "0";
	g_autoptr(GBytes) bytes = g_bytes_new_static(text, strlen(text));

	return submission_read(catalog,
			       &(InboxFile){ .name = name, .digest = digest, .bytes = bytes }, 0);
}

#define SOURCES_HEAD "Tỉnh;Năm;Tính đến;Kế hoạch KCQG;Kế hoạch KCĐP;Kế hoạch Tổng\n"
#define TWO_LEVELS                                                                   \
	"TT;Tỉnh;Năm;Tính đến;Kế hoạch;;;Thực hiện;;Số đề án\n" \
	";;;;Quốc gia;Địa phương;Tổng;Quốc gia;Địa phương;\n"
#define YEARS_HEAD "Tỉnh;Tính đến;Kế hoạch 2024;Thực hiện 2024;Kế hoạch 2025\n"
#define TITLED "UBND TỈNH LÂM ĐỒNG;;\nNăm 2025;;\nSố liệu đến 30/11/2025;;\n"

/*
 * The lines that a text yields, "place period source planned implemented projects" in millions, and
 * the codes of its issues.
 */
static const struct {
	const char *name, *text, *lines, *issues;
} rows[] = {
	{ "long", "Tỉnh;Năm;Tính đến;Nguồn;KH\nLâm Đồng;2025;30/11/2025;KCQG;5\n",
	  "68 2025 national 5 . .|", "" },
	{ "a column for each source", SOURCES_HEAD "Lâm Đồng;2025;30/11/2025;5;7;12\n",
	  "68 2025 national 5 . .|68 2025 local 7 . .|", "" },
	{ "the total differs", SOURCES_HEAD "Lâm Đồng;2025;30/11/2025;5;7;13\n",
	  "68 2025 national 5 . .|68 2025 local 7 . .|", "T709@2:30 " },
	{ "only the total", SOURCES_HEAD "Lâm Đồng;2025;30/11/2025;;;12\n", "68 2025 both 12 . .|",
	  "" },
	{ "one source", SOURCES_HEAD "Lâm Đồng;2025;30/11/2025;5;;5\n", "68 2025 national 5 . .|",
	  "" },
	{ "nothing stated", SOURCES_HEAD "Lâm Đồng;2025;30/11/2025;;;\n", "68 2025 national . . .|",
	  "" },
	{ "one cell refuses the row", SOURCES_HEAD "Lâm Đồng;2025;30/11/2025;5;x;5\n", "",
	  "V402@2:28 " },
	{ "total row", SOURCES_HEAD "Lâm Đồng;2025;30/11/2025;5;7;12\nTổng;;;5;7;12\n",
	  "68 2025 national 5 . .|68 2025 local 7 . .|", "" },
	{ "total row differs in one column",
	  SOURCES_HEAD "Lâm Đồng;2025;30/11/2025;5;7;12\nTổng;;;5;8;13\n",
	  "68 2025 national 5 . .|68 2025 local 7 . .|", "T701@3:10 " },
	{ "two levels", TWO_LEVELS "1;Lâm Đồng;2025;30/11/2025;5;7;12;4;6;29\n",
	  "68 2025 national 5 4 .|68 2025 local 7 6 .|68 2025 both . . 29|", "" },
	{ "a column for each year", YEARS_HEAD "Lâm Đồng;31/12/2025;4;3;5\n",
	  "68 2024 both 4 3 .|68 2025 both 5 . .|", "" },
	{ "and a column of sources",
	  "Tỉnh;Năm;Tính đến;Nguồn;KH KCQG\nLâm Đồng;2025;30/11/2025;KCQG;5\n", "", "H303@1:25 " },
	{ "header again", YEARS_HEAD "Lâm Đồng;31/12/2025;4;3;5\n" YEARS_HEAD,
	  "68 2024 both 4 3 .|68 2025 both 5 . .|", "H309@3:0 " },
	{ "header of two rows again",
	  TWO_LEVELS "A;B;1;2;3;4;5;6;7;8\n1;Lâm Đồng;2025;30/11/2025;5;7;12;4;6;29\n" TWO_LEVELS
		     "A;B;1;2;3;4;5;6;7;8\n",
	  "68 2025 national 5 4 .|68 2025 local 7 6 .|68 2025 both . . 29|", "H309@5:0 H309@6:0 " },

	{ "all from above", TITLED "STT;Nguồn;KH\n1;KCQG;5\n", "68 2025 national 5 . .|",
	  "H311@1:1 H311@2:1 H311@3:1 " },
	{ "source from above",
	  "Nguồn khuyến công quốc gia;;;\nTỉnh;Năm;Tính đến;KH\nLâm Đồng;2025;30/11/2025;5\n",
	  "68 2025 national 5 . .|", "H311@1:1 " },
	{ "columns come first", "Năm 2025;;;\nTỉnh;Năm;Tính đến;KH\nLâm Đồng;2025;30/11/2025;5\n",
	  "68 2025 both 5 . .|", "" },
	{ "another place than above",
	  "UBND TỈNH LÂM ĐỒNG;;;\nTỉnh;Năm;Tính đến;KH\nĐắk Lắk;2025;30/11/2025;5\n"
	  "Đà Nẵng;2025;30/11/2025;5\n",
	  "66 2025 both 5 . .|48 2025 both 5 . .|", "S801@3:1 " },
	{ "a predecessor of the place above",
	  "UBND TỈNH LÀO CAI;;;\nTỉnh;Năm;Tính đến;KH\nYên Bái;2024;31/12/2024;5\n",
	  "15 2024 both 5 . .|", "" },
	{ "another year than above",
	  "Năm 2025;;;\nTỉnh;Năm;Tính đến;KH\nLâm Đồng;2024;31/12/2024;5\n", "68 2024 both 5 . .|",
	  "S802@3:10 " },
	{ "the year before, for comparison",
	  "Năm 2025;;;\nTỉnh;Năm;Tính đến;KH\nLâm Đồng;2024;31/12/2024;5\n"
	  "Lâm Đồng;2025;30/11/2025;5\n",
	  "68 2024 both 5 . .|68 2025 both 5 . .|", "" },
	{ "another day than above",
	  "Số liệu đến 31/10/2025;;;\nTỉnh;Năm;Tính đến;KH\nLâm Đồng;2025;30/11/2025;5\n",
	  "68 2025 both 5 . .|", "S802@3:15 " },
	{ "signature in the column of years",
	  "UBND TỈNH LÂM ĐỒNG;;\nNăm;Tính đến;KH;TH\n2025;30/11/2025;5;4\n"
	  ";;Đà Lạt, ngày 04 tháng 12 năm 2025;\nNgười lập biểu;;;GIÁM ĐỐC\nLê Văn A;;;Trần Thị B\n"
	  "Ghi chú: số liệu sơ bộ\n",
	  "68 2025 both 5 4 .|", "H311@1:1 D205@4:3 D205@5:1 D205@6:1 D205@7:1 " },
	{ "figures of a year that is none",
	  "UBND TỈNH LÂM ĐỒNG;;\nNăm;Tính đến;KH\nnăm nay;30/11/2025;5\n2O25;;\n", "",
	  "H311@1:1 V416@3:1 V416@4:1 V401@4:6 " },
	{ "year with the word", "Tỉnh;Năm;Tính đến;KH\nLâm Đồng;Năm 2025;30/11/2025;5\n",
	  "68 2025 both 5 . .|", "" },
	{ "span with the word", "Tỉnh;Năm;Tính đến;KH\nLâm Đồng;Giai đoạn 2021-2025;30/11/2025;5\n",
	  "68 2021-2025 both 5 . .|", "" },
	{ "day missing, place above", "UBND TỈNH LÂM ĐỒNG;;\nNăm;Tính đến;KH\n2025;;5\n", "",
	  "H311@1:1 V401@3:6 " },
	{ "place above is of another time",
	  "UBND TỈNH ĐẮK NÔNG;;\nNăm;Tính đến;KH\n2025;30/11/2025;5\n", "", "H311@1:1 V417@3:0 " },
	{ "sources from the first column on",
	  TITLED "Kế hoạch;;Thực hiện;\nQuốc gia;Địa phương;Quốc gia;Địa phương\n5;7;4;6\n",
	  "68 2025 national 5 4 .|68 2025 local 7 6 .|", "H311@1:1 H311@2:1 H311@3:1 " },
	{ "years alone make a header",
	  "UBND TỈNH LÂM ĐỒNG;;;\nTính đến;Nguồn;Năm 2024;\n;;Kế hoạch (tỷ đồng);Thực hiện\n"
	  "30/11/2025;Địa phương;33,82;3000\n30/11/2025;KCQG;41,6;2000\n",
	  "68 2024 local 33820 3000 .|68 2024 national 41600 2000 .|", "H311@1:1 " },
	{ "two years above", "Năm 2025, năm 2024;;\nTỉnh;Tính đến;KH\nLâm Đồng;30/11/2025;5\n", "",
	  "H302@2:0 " },

	{ "unit of each row",
	  "Tỉnh;Năm;Tính đến;ĐVT;KH\nLâm Đồng;2025;30/11/2025;tỷ đồng;5\n"
	  "Đà Nẵng;2025;30/11/2025;triệu đồng;5\n",
	  "68 2025 both 5000 . .|48 2025 both 5 . .|", "" },
	{ "unit of a row that is none",
	  "Tỉnh;Năm;Tính đến;ĐVT;KH\nLâm Đồng;2025;30/11/2025;USD;5\n", "", "U505@2:26 " },
	{ "unit of a row against its heading",
	  "Tỉnh;Năm;Tính đến;ĐVT;KH (triệu đồng)\nLâm Đồng;2025;30/11/2025;nghìn đồng;5\n", "",
	  "U507@2:26 " },
	{ "unit of a heading against the title",
	  "ĐVT: nghìn đồng;;;\nTỉnh;Năm;Tính đến;KH (tr.đ)\nLâm Đồng;2025;30/11/2025;5\n",
	  "68 2025 both 5 . .|", "U506@2:19 " },
	{ "two units", "ĐVT: nghìn đồng;;;\nĐVT: tỷ đồng;;;\nTỉnh;Năm;Tính đến;KH\n", "",
	  "U502@2:1 " },
	{ "ambiguous heading", "Tỉnh;Năm;Tính đến;Số lượng;KH\nLâm Đồng;2025;30/11/2025;3;5\n",
	  "68 2025 both 5 . .|", "H312@1:19 " },
};

static void append_amount(GString *text, const Line *line, const char *key, int64_t unit)
{
	Amount amount = line->amounts[columns_by_key(catalog->columns, key)->measure];

	if (amount.state == AMOUNT_VALUE)
		g_string_append_printf(text, " %" G_GINT64_FORMAT, amount.value / unit);
	else
		g_string_append(text, " .");
}

static char *lines_text(const Submission *submission)
{
	GString *text = g_string_new(NULL);

	for (guint i = 0; i < submission->lines->len; i++) {
		const Line *line = &g_array_index(submission->lines, Line, i);
		g_autofree char *period = period_text(line->period);

		g_string_append_printf(text, "%s %s %s", line->place->code, period,
				       line->values[DIMENSION_SOURCE]);
		append_amount(text, line, "planned", 1000000);
		append_amount(text, line, "implemented", 1000000);
		append_amount(text, line, "projects", 1);
		g_string_append_c(text, '|');
	}
	return g_string_free(text, FALSE);
}

static char *issues_text(const Submission *submission)
{
	GString *text = g_string_new(NULL);

	for (guint i = 0; i < submission->issues->kept->len; i++) {
		const Issue *issue = submission->issues->kept->pdata[i];

		if (issue->code != ISSUE_NO_FIGURES)
			g_string_append_printf(text, "%s@%d:%d ", issue_rule(issue->code)->code,
					       issue->line, issue->column);
	}
	return g_string_free(text, FALSE);
}

static void test_lines(void **state)
{
	g_autoptr(GString) wrong = g_string_new(NULL);

	(void)state;
	for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
		g_autoptr(Submission) submission = read_text(rows[i].text);
		g_autofree char *lines = lines_text(submission);
		g_autofree char *issues = issues_text(submission);

		if (strcmp(lines, rows[i].lines) != 0 || strcmp(issues, rows[i].issues) != 0)
			g_string_append_printf(wrong, "\n%s:\n%s\n%s", rows[i].name, lines, issues);
		if (!submission_balances(submission))
			g_string_append_printf(wrong, "\n%s: out of balance", rows[i].name);
	}
	if (wrong->len > 0)
		fail_msg("%s", wrong->str);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_lines),
	};

	return cmocka_run_group_tests(tests, load, unload);
}

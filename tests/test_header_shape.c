/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "catalog/places.h"
#include "intake/header/header_shape.h"

#include <string.h>

#define CORPUS "tests/corpora/vietnam-state-budget/"

/* The text of a file.  Bytes that are no UTF-8 become a letter each: the shape stays. */
static char *file_text(const char *path)
{
	g_autofree char *bytes = NULL;
	GString *text = g_string_new(NULL);
	gsize length;

	assert_true(g_file_get_contents(path, &bytes, &length, NULL));
	if (g_utf8_validate(bytes, (gssize)length, NULL))
		g_string_append_len(text, bytes, (gssize)length);
	for (gsize i = 0; text->len == 0 && i < length; i++)
		bytes[i] = (guchar)bytes[i] < 0x80 ? bytes[i] : 'x';
	if (text->len == 0)
		g_string_append_len(text, bytes, (gssize)length);
	return g_string_free(text, FALSE);
}

/* Rows from 1; 0: no row numbers the columns.  A heading in the middle, and the last one. */
static const struct {
	const char *name;
	guint first, count;
	int index, field;
	const char *heading;
} tables[] = {
	{ "Final_2006__Sheet1", 11, 2, 0, 6, "BỔ SUNG TỪ NSTW CHO NSĐP BỔ SUNG CÂN ĐỐI" },
	{ "Final_2009__M09", 10, 2, 0, 6,
	  "Bổ sung từ NSTW cho NSĐP Transfer from central budget to local budget Bổ sung cân đối "
	  "Balance transfers" },
	{ "Plan_2003__Sheet1", 9, 6, 15, 1, "tØnh, thµnh phè" },
	{ "Plan_2003__Sheet1.tcvn3", 9, 6, 15, 2, NULL },
	{ "Plan_2003__Sheet1_2", 9, 6, 15, 2,
	  "TỔNG THU NSNN TRÊN ĐỊA BÀN CÁC TỈNH, TP TRỰC THUỘC TRUNG ƯƠNG" },
	{ "Plan_2003__Sheet1_2.tcvn3", 9, 6, 15, 2, NULL },
	{ "Plan_2007__mau_so_09", 8, 3, 13, 8,
	  "BỔ SUNG TỪ NGÂN SÁCH TRUNG ƯƠNG CHO NGÂN SÁCH ĐỊA PHƯƠNG BỔ SUNG CÓ MỤC TIÊU THỰC HIỆN "
	  "CÁC DỰ ÁN, CÔNG TRÌNH QUAN TRỌNG (VỐN ĐẦU TƯ)" },
	{ "Plan_2014__M09", 7, 5, 12, 0, "SỐ TT" },
};

static void test_budget_tables(void **state)
{
	(void)state;
	for (size_t i = 0; i < G_N_ELEMENTS(tables); i++) {
		g_autofree char *path = g_strconcat(CORPUS, tables[i].name, ".csv", NULL);
		g_autofree char *text = file_text(path);
		g_autoptr(RecordReader) reader = record_reader_new(text, strlen(text), ',');
		g_autoptr(Opening) opening = opening_read(reader, 1000);
		HeaderRows rows = header_shape_find(opening);
		g_autofree char *heading = header_rows_heading(opening, rows, tables[i].field);

		if (rows.first + 1 != tables[i].first || rows.count != tables[i].count ||
		    rows.index + 1 != tables[i].index ||
		    (tables[i].heading && strcmp(heading, tables[i].heading) != 0))
			fail_msg("%s: %u rows from %u, index %d, '%s'", tables[i].name, rows.count,
				 rows.first + 1, rows.index + 1, heading);
	}
}

static const struct {
	const char *name, *text;
	guint first, count; /* first from 1; count 0: none */
} shapes[] = {
	{ "plain", "a,b,c\n1,2,3\n", 1, 1 },
	{ "numbers that might count columns", "a,b,c\n1,2,3\n4,5,6\n", 1, 1 },
	{ "empty cells in the first row of data", "a,b,c\n1,\"\",\"\"\n2,3,4\n", 1, 1 },
	{ "texts", "name,place\nAn,Đà Lạt\nBình,Huế\n", 1, 1 },
	{ "title above texts", "Danh sách,,\nSố,Tên,Nơi\nmột,An,Huế\n", 2, 1 },
	{ "no header", "1,2,3\n4,5,6\n", 1, 0 },
	{ "years", "Tỉnh,2023,2024\nLâm Đồng,10,12\n", 1, 1 },
	{ "title, blank row", "BÁO CÁO,,,\n,,,\nTT,Tên,Kế hoạch,Ghi chú\n1,x,5,y\n", 3, 1 },
	{ "title without a blank row", "BÁO CÁO,,,\nTT,Tên,Kế hoạch,Ghi chú\n1,x,5,y\n", 2, 1 },
	{ "titles at both ends", "BỘ,,,,Mẫu\nTT,Tên,Kế hoạch,Thực hiện,Ghi chú\n1,x,5,6,y\n", 2,
	  1 },
	{ "spanning", "TT,Tên,Kế hoạch,,Ghi chú\n,,QG,ĐP,\n1,x,5,6,y\n", 1, 2 },
	{ "spanning alone", ",,Kế hoạch,,\nTT,Tên,QG,ĐP,Ghi chú\n1,x,5,6,y\n", 1, 2 },
	{ "nothing", "", 1, 0 },
};

static void test_shapes(void **state)
{
	(void)state;
	for (size_t i = 0; i < G_N_ELEMENTS(shapes); i++) {
		g_autoptr(RecordReader) reader =
		    record_reader_new(shapes[i].text, strlen(shapes[i].text), ',');
		g_autoptr(Opening) opening = opening_read(reader, 1000);
		HeaderRows rows = header_shape_find(opening);

		if (rows.count != shapes[i].count ||
		    (rows.count > 0 && rows.first + 1 != shapes[i].first))
			fail_msg("%s: %u rows from %u", shapes[i].name, rows.count, rows.first + 1);
	}
}

/* How many rows of data belong to the first table. */
static const struct {
	const char *name, *text;
	int rows;
} ends[] = {
	{ "to the end", "a,b,c\n1,2,3\n4,5,6\n", 2 },
	{ "a blank row", "a,b,c\n1,2,3\n\n4,5,6\n", 3 },
	{ "a region between", "TT,Tên,KH\n1,x,5\n,,\nII,Miền Bắc,\n2,y,6\n", 4 },
	{ "another table", "a,b,c\n1,2,3\n,,\nx,y,z\n7,8,9\n", 2 },
	{ "a signature", "a,b,c,d\n1,2,3,4\n,,,\n,,Giám đốc,\n", 3 },
	{ "texts only", "name,place\nAn,Huế\n\nBình,Huế\n", 3 },
};

static void test_ends(void **state)
{
	(void)state;
	for (size_t i = 0; i < G_N_ELEMENTS(ends); i++) {
		g_autoptr(RecordReader) reader =
		    record_reader_new(ends[i].text, strlen(ends[i].text), ',');
		g_autoptr(Opening) opening = opening_read(reader, 1000);
		HeaderRows header = header_shape_find(opening);
		TableEnd end = table_end_new(opening, header);
		int rows = 0;

		for (guint row = header_rows_data(header); row < opening_rows(opening); row++)
			rows += table_end_at(&end, opening_row(opening, row)) ? 0 : 1;
		if (rows != ends[i].rows)
			fail_msg("%s: %d rows", ends[i].name, rows);
	}
}

/* "B<U+1EAF>c Giang", as R prints what its code page lacks. */
static char *unescape(const char *text)
{
	GString *plain = g_string_new(NULL);

	while (*text) {
		if (g_str_has_prefix(text, "<U+")) {
			g_string_append_unichar(plain,
						(gunichar)g_ascii_strtoull(text + 3, NULL, 16));
			text += strlen("<U+0000>");
		} else {
			g_string_append_c(plain, *text++);
		}
	}
	return g_string_free(plain, FALSE);
}

/*
 * Every spelling of a province that is met in the tables is known, but those of which letters are
 * lost (U+FFFD), and two provinces that were no more when the register begins: Hà Bắc was divided
 * in 1997, Hà Tây became part of Hà Nội on 1 August 2008.
 */
static void test_spellings(void **state)
{
	g_autoptr(Places) places = places_read("templates/reference", NULL);
	g_autofree char *text = file_text(CORPUS "province_spellings.csv");
	g_auto(GStrv) lines = g_strsplit(text, "\n", -1);
	guint known = 0, lost = 0, past = 0;

	(void)state;
	for (guint i = 1; lines[i] && *lines[i]; i++) {
		g_autofree char *name = unescape(lines[i]);
		char *fixed = strrchr(name, ',');
		PlaceAnswer found;

		*fixed++ = '\0';
		found = places_find(places, name, "", DAY_LAST);
		if (strstr(name, "\xEF\xBF\xBD"))
			lost++;
		else if (strcmp(fixed, "Ha Tay") == 0 || strcmp(fixed, "Ha Bac") == 0)
			past++;
		else if (found.place || found.near)
			known++;
		else
			fail_msg("'%s' is not known", name);
	}
	assert_int_equal(known, 198);
	assert_int_equal(lost, 132);
	assert_int_equal(past, 3);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_budget_tables),
		cmocka_unit_test(test_shapes),
		cmocka_unit_test(test_ends),
		cmocka_unit_test(test_spellings),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The cells that lines were read from: the right column, as typed, with its place and unit. */
#include "unit.h"

#include "ledger_fixture.h"

#include "intake/raw_lines.h"

#define PLAIN "Tỉnh,Năm,Số liệu đến ngày,Nguồn vốn,"

static InboxFile *file_of(const char *text)
{
	InboxFile *file = g_new0(InboxFile, 1);

	file->name = g_strdup("a.csv");
	file->bytes = g_bytes_new(text, strlen(text));
	file->digest = g_compute_checksum_for_bytes(G_CHECKSUM_SHA256, file->bytes);
	return file;
}

/* "2:31 'Kế hoạch (triệu đồng)' '1,2 tỷ' 9", or "none". */
static char *cell_text(const Books *books, const char *text, guint line, const char *key)
{
	const Columns *columns = books->catalog->columns;
	guint measure = (guint)columns_by_key(columns, key)->measure;
	g_autoptr(InboxFile) file = file_of(text);
	g_autoptr(RawLines) raw = raw_lines_new(columns_measures(columns));
	const RawCell *cell;

	raw_lines_want(raw, line, measure);
	submission_read_raw(books->catalog, file, raw);
	cell = raw_lines_cell(raw, line, measure);
	if (!cell)
		return g_strdup("none");
	return g_strdup_printf("%d:%d '%s' '%s' %d", cell->location.line, cell->location.column,
			       cell->heading, cell->text, cell->unit_digits);
}

static void cells(void **state)
{
	static const char wide[] = "Tỉnh,Năm,Số liệu đến ngày,Kế hoạch (triệu đồng),,\n"
				   ",,,Tổng,Địa phương,Quốc gia\n"
				   "Lâm Đồng,2025,30/11/2025,5000,3500,1500\n"
				   "Huế,2025,30/11/2025,700,700,\n";
	static const struct {
		const char *text;
		guint line;
		const char *measure, *cell;
	} rows[] = {
		{ PLAIN
		  "Kế hoạch (triệu đồng)\nLâm Đồng,2025,30/11/2025,Địa phương,\" 1.200,5 \"\n",
		  0, "planned", "2:37 'Kế hoạch (triệu đồng)' ' 1.200,5 ' 6" },
		{ PLAIN "Kế hoạch (triệu đồng)\nLâm Đồng,2025,30/11/2025,Địa phương,\"1,2 tỷ\"\n",
		  0, "planned", "2:37 'Kế hoạch (triệu đồng)' '1,2 tỷ' 9" },
		{ PLAIN "Kế hoạch (nghìn đồng)\nLâm Đồng,2025,30/11/2025,Địa phương,không bố trí\n",
		  0, "planned", "2:37 'Kế hoạch (nghìn đồng)' 'không bố trí' 3" },
		{ PLAIN "Số đề án\nLâm Đồng,2025,30/11/2025,Địa phương,12\n", 0, "projects",
		  "2:37 'Số đề án' '12' 0" },
		/* no such column, no such line, a record in front that is no line */
		{ PLAIN "Số đề án\nLâm Đồng,2025,30/11/2025,Địa phương,12\n", 0, "planned",
		  "none" },
		{ PLAIN "Số đề án\nLâm Đồng,2025,30/11/2025,Địa phương,12\n", 1, "projects",
		  "none" },
		{ PLAIN "Số đề án\nLâm Đông Xa,2025,30/11/2025,Địa phương,12\n"
			"Huế,2025,30/11/2025,Địa phương,7\n",
		  0, "projects", "3:32 'Số đề án' '7' 0" },
		/* one record, a line for each source */
		{ wide, 0, "planned", "3:31 'Kế hoạch (triệu đồng) Địa phương' '3500' 6" },
		{ wide, 1, "planned", "3:36 'Kế hoạch (triệu đồng) Quốc gia' '1500' 6" },
		{ wide, 2, "planned", "4:25 'Kế hoạch (triệu đồng) Địa phương' '700' 6" },
	};
	g_autoptr(Books) books = books_new();

	(void)state;
	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		g_autofree char *cell =
		    cell_text(books, rows[i].text, rows[i].line, rows[i].measure);

		if (strcmp(cell, rows[i].cell) != 0)
			fail_msg("row %zu: %s", i, cell);
	}
}

/* A late cell tells what 1.234 means: the second reading accepts what the first one refused. */
static void read_twice(void **state)
{
	g_autoptr(Books) books = books_new();
	g_autoptr(GString) text =
	    g_string_new("Tỉnh,Năm,Số liệu đến ngày,Nguồn vốn,Tên đề án,Kế hoạch (triệu đồng)\n");
	g_autofree char *first = NULL, *last = NULL;

	(void)state;
	for (int i = 0; i < 2100; i++)
		g_string_append_printf(text, "Huế,2025,30/11/2025,Địa phương,Đề án %d,%s\n", i,
				       i == 0	   ? "1.234"
				       : i == 2050 ? "\"1.234,5\""
						   : "50");
	first = cell_text(books, text->str, 0, "planned");
	last = cell_text(books, text->str, 2099, "planned");
	assert_string_equal(first, "2:40 'Kế hoạch (triệu đồng)' '1.234' 6");
	assert_string_equal(last, "2101:43 'Kế hoạch (triệu đồng)' '50' 6");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(cells),
		cmocka_unit_test(read_twice),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}

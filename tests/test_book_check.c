/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Real bytes, damaged in the ways that libxlsxwriter and a full disk damage them. */
#include "unit.h"

#include "base/fault.h"
#include "report/book/book_check.h"
#include "report/book/memory_file.h"

#include <minizip/unzip.h>
#include <minizip/zip.h>
#include <string.h>
#include <unistd.h>

typedef struct Fixture {
	GBytes *bytes;
	GArray *counts;
} Fixture;

static int make_book(void **state)
{
	const SheetsAbout about = { "Title", "Subject", day_make(2025, 12, 4) };
	g_autoptr(Sheets) sheets = sheets_new(&about);
	Sheet *sheet = sheets_add(sheets, "Bảng 1");
	const Cell cell = { .kind = CELL_NUMBER, .scaled = 12345, .decimals = 1 };
	Fixture *fixture = g_new0(Fixture, 1);

	sheet_text(sheet, (Spot){ 0, 0 }, STYLE_TITLE, "Khuyến công");
	sheet_number(sheet, (Spot){ 1, 0 }, STYLE_NUMBER, &cell);
	sheet_text(sheet, (Spot){ 2, 0 }, STYLE_LABEL, "Đắk Lắk");
	sheet_blank(sheet, (Spot){ 3, 0 }, STYLE_LABEL);
	sheet_link(sheet, (Spot){ 4, 0 }, "Bảng 1", STYLE_LINK, "here");
	fixture->bytes = sheets_finish(sheets, NULL);
	fixture->counts = sheets_counts(sheets);
	*state = fixture;
	return 0;
}

static int free_book(void **state)
{
	Fixture *fixture = *state;

	g_bytes_unref(fixture->bytes);
	g_array_unref(fixture->counts);
	g_free(fixture);
	return 0;
}

/* --- damage */

typedef struct Damage {
	const char *part;
	const char *text, *instead; /* the first of its kind is replaced */
	gsize keep;		    /* bytes that are left of the part; 0 for all */
	gboolean leave_out, twice;
	const char *wanted; /* in the message; NULL when nothing is wrong */
} Damage;

static GString *read_part(unzFile archive)
{
	GString *text = g_string_new(NULL);
	char block[4096];
	int got;

	assert_int_equal(unzOpenCurrentFile(archive), UNZ_OK);
	while ((got = unzReadCurrentFile(archive, block, sizeof(block))) > 0)
		g_string_append_len(text, block, got);
	assert_int_equal(unzCloseCurrentFile(archive), UNZ_OK);
	return text;
}

static void write_part(zipFile archive, const char *name, const GString *text)
{
	const zip_fileinfo info = { .dosDate = 0 };

	assert_int_equal(zipOpenNewFileInZip(archive, name, &info, NULL, 0, NULL, 0, NULL,
					     Z_DEFLATED, Z_DEFAULT_COMPRESSION),
			 ZIP_OK);
	assert_int_equal(zipWriteInFileInZip(archive, text->str, (unsigned)text->len), ZIP_OK);
	assert_int_equal(zipCloseFileInZip(archive), ZIP_OK);
}

static void damage_part(const Damage *damage, GString *text)
{
	if (damage->text)
		assert_true(g_string_replace(text, damage->text, damage->instead, 1) == 1);
	if (damage->keep)
		g_string_truncate(text, damage->keep);
}

static void copy_parts(unzFile from, zipFile to, const Damage *damage)
{
	for (int status = unzGoToFirstFile(from); status == UNZ_OK;
	     status = unzGoToNextFile(from)) {
		g_autoptr(GString) text = read_part(from);
		char name[256] = "";

		unzGetCurrentFileInfo64(from, NULL, name, sizeof(name), NULL, 0, NULL, 0);
		if (strcmp(name, damage->part) != 0) {
			write_part(to, name, text);
			continue;
		}
		damage_part(damage, text);
		if (!damage->leave_out)
			write_part(to, name, text);
		if (damage->twice)
			write_part(to, name, text);
	}
}

/* A well-formed archive with right CRCs whatever is in it: as the library leaves it. */
static GBytes *repack(GBytes *bytes, const Damage *damage)
{
	int from = memory_file_new(NULL), to = memory_file_new(NULL);
	g_autofree char *from_path = memory_file_path(from), *to_path = memory_file_path(to);
	GBytes *damaged;
	unzFile reading;
	zipFile writing;

	assert_true(memory_file_write(from, bytes, NULL));
	reading = unzOpen64(from_path);
	writing = zipOpen64(to_path, APPEND_STATUS_CREATE);
	copy_parts(reading, writing, damage);
	unzClose(reading);
	assert_int_equal(zipClose(writing, NULL), ZIP_OK);
	damaged = memory_file_read(to, NULL);
	close(from);
	close(to);
	return damaged;
}

#define SHEET "xl/worksheets/sheet1.xml"
#define STRINGS "xl/sharedStrings.xml"

static const Damage damages[] = {
	{ .part = "none" },
	{ .part = SHEET, .keep = 700, .wanted = SHEET },
	{ .part = STRINGS, .keep = 150, .wanted = STRINGS },
	{ .part = "xl/styles.xml", .keep = 1000, .wanted = "xl/styles.xml" },
	{ .part = "xl/workbook.xml", .leave_out = TRUE, .wanted = "parts are missing" },
	{ .part = SHEET, .leave_out = TRUE, .wanted = "parts are missing" },
	{ .part = STRINGS, .leave_out = TRUE, .wanted = "parts are missing" },
	{ .part = STRINGS, .twice = TRUE, .wanted = "two parts" },
	{ .part = SHEET, .text = "1234.5", .instead = "NAN", .wanted = "no number" },
	{ .part = SHEET, .text = "1234.5", .instead = "INF", .wanted = "no number" },
	{ .part = SHEET, .text = "1234.5", .instead = "1234,5", .wanted = "no number" },
	{ .part = SHEET, .text = "1234.5", .instead = "", .wanted = "no number" },
	{ .part = SHEET, .text = "1234.5", .instead = "1E999", .wanted = "no number" },
	{ .part = SHEET, .text = "<v>1234.5</v>", .instead = "", .wanted = "does not hold" },
	{ .part = SHEET, .text = "<v>0</v>", .instead = "<v>x</v>", .wanted = "no number" },
	{ .part = SHEET, .text = "<v>0</v>", .instead = "<v>9</v>", .wanted = "parts are missing" },
	{ .part = SHEET, .text = "t=\"s\"", .instead = "t=\"str\"", .wanted = "odd type" },
	{ .part = SHEET, .text = "t=\"s\"", .instead = "", .wanted = "does not hold" },
	{ .part = SHEET,
	  .text = "<v>1234.5</v>",
	  .instead = "<f>1</f><v>1</v>",
	  .wanted = "formula" },
	{ .part = STRINGS, .text = "ế", .instead = "\xe1\xba", .wanted = STRINGS },
	{ .part = STRINGS, .text = "ế", .instead = "&#7;", .wanted = STRINGS },
	{ .part = "xl/_rels/workbook.xml.rels",
	  .text = "Id=",
	  .instead = "TargetMode=\"External\" Id=",
	  .wanted = "leaves the file" },
};

static void assert_damaged(GBytes *bytes, const GArray *counts, const char *wanted)
{
	g_autoptr(GError) error = NULL;

	assert_false(book_check(bytes, counts, &error));
	assert_true(g_error_matches(error, FAULT, FAULT_SOFTWARE));
	if (!strstr(error->message, wanted))
		fail_msg("'%s' is not in: %s", wanted, error->message);
}

static void test_damages(void **state)
{
	const Fixture *fixture = *state;

	for (gsize i = 0; i < G_N_ELEMENTS(damages); i++) {
		g_autoptr(GBytes) bytes = repack(fixture->bytes, &damages[i]);

		print_message("row %d: %s\n", (int)i, damages[i].part);
		if (damages[i].wanted)
			assert_damaged(bytes, fixture->counts, damages[i].wanted);
		else
			assert_true(book_check(bytes, fixture->counts, NULL));
	}
}

static void test_good(void **state)
{
	const Fixture *fixture = *state;

	assert_non_null(fixture->bytes);
	assert_true(book_check(fixture->bytes, fixture->counts, NULL));
}

/* The first part's CRC stands before it and in the directory; the part itself is whole. */
static void spoil_crc(GBytes **bytes, gboolean everywhere)
{
	gsize length;
	guint8 *data = g_bytes_unref_to_data(*bytes, &length);
	guint8 *entry = memmem(data, length, "PK\x01\x02", 4);

	assert_non_null(entry);
	entry[16] ^= 1;
	if (everywhere)
		data[14] ^= 1;
	*bytes = g_bytes_new_take(data, length);
}

static void test_wrong_crc(void **state)
{
	const Fixture *fixture = *state;
	g_autoptr(GBytes) one = g_bytes_ref(fixture->bytes);
	g_autoptr(GBytes) both = g_bytes_ref(fixture->bytes);

	spoil_crc(&one, FALSE);
	assert_damaged(one, fixture->counts, "cannot be unpacked");
	spoil_crc(&both, TRUE);
	assert_damaged(both, fixture->counts, "wrong CRC");
}

/* Cut anywhere, or empty. */
static void test_cut(void **state)
{
	const Fixture *fixture = *state;
	gsize length = g_bytes_get_size(fixture->bytes);

	for (gsize keep = 0; keep < length; keep += 97) {
		g_autoptr(GBytes) bytes = g_bytes_new_from_bytes(fixture->bytes, 0, keep);

		assert_damaged(bytes, fixture->counts, "damaged");
	}
}

/* A cell that was asked for is not there, or a whole sheet. */
static void test_counts(void **state)
{
	const Fixture *fixture = *state;
	SheetCount *count = &g_array_index(fixture->counts, SheetCount, 0);
	const SheetCount other = { 0, 0 };

	count->numbers++;
	assert_damaged(fixture->bytes, fixture->counts, "does not hold");
	count->numbers--;
	count->texts++;
	assert_damaged(fixture->bytes, fixture->counts, "does not hold");
	count->texts--;
	g_array_append_val(fixture->counts, other);
	assert_damaged(fixture->bytes, fixture->counts, "parts are missing");
	g_array_set_size(fixture->counts, 0);
	assert_damaged(fixture->bytes, fixture->counts, "nobody wrote");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(test_good, make_book, free_book),
		cmocka_unit_test_setup_teardown(test_damages, make_book, free_book),
		cmocka_unit_test_setup_teardown(test_wrong_crc, make_book, free_book),
		cmocka_unit_test_setup_teardown(test_cut, make_book, free_book),
		cmocka_unit_test_setup_teardown(test_counts, make_book, free_book),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}

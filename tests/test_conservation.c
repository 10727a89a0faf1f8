/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Of no file that is kept here a byte is lost, be it accepted, refused, excluded or in front. */
#include "unit.h"

#include "conservation.h"

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

/* Returns how many files of @folder and below were looked at. */
static guint conserve_folder(const char *folder)
{
	g_autoptr(GDir) entries = g_dir_open(folder, 0, NULL);
	guint files = 0;

	assert_non_null(entries);
	for (const char *name; (name = g_dir_read_name(entries)) != NULL;) {
		g_autofree char *path = g_build_filename(folder, name, NULL);
		g_autofree char *bytes = NULL;
		gsize length;

		if (g_file_test(path, G_FILE_TEST_IS_DIR)) {
			files += conserve_folder(path);
		} else if (g_str_has_suffix(name, ".csv")) {
			assert_true(g_file_get_contents(path, &bytes, &length, NULL));
			assert_conserved(path, catalog, bytes, length);
			files++;
		}
	}
	return files;
}

static void files_are_conserved(void **state)
{
	static const struct {
		const char *folder;
		guint least; /* files, so that none is forgotten */
	} rows[] = { { "tests/corpora", 36 }, { "samples", 150 }, { "tests/cases", 60 } };

	(void)state;
	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		guint files = conserve_folder(rows[i].folder);

		if (files < rows[i].least)
			fail_msg("%s: only %u files", rows[i].folder, files);
	}
}

/* A mark, a "sep=" line, titles and all kinds of rows, in encodings of one and of two bytes. */
static void marks_and_encodings_are_conserved(void **state)
{
	static const char text[] =
	    "sep=;\r\nBáo cáo năm 2025\r\n\r\nTỉnh;Số liệu đến;Nguồn;KH\r\n"
	    "Huế;30/11/2025;KCĐP;5\rHuế;31/11/2025;KCĐP;6\n\r\n\"Huế;30/11/2025;KCĐP;7\r\n"
	    "Huế;30/11/2025;KCQG\nTổng cộng;;;5\nNgười lập;;;\r\nHuế,30/11/2025,KCQG,8";
	static const char *const charsets[] = { "UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE" };

	(void)state;
	for (gsize i = 0; i < G_N_ELEMENTS(charsets); i++) {
		gsize length;
		g_autofree char *bytes =
		    g_convert(text, -1, charsets[i], "UTF-8", NULL, &length, NULL);

		assert_non_null(bytes);
		assert_conserved(charsets[i], catalog, bytes, length);
	}
	assert_conserved("mark", catalog, "\xEF\xBB\xBFTỉnh,Năm\n\0", 16);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(files_are_conserved),
		cmocka_unit_test(marks_and_encodings_are_conserved),
	};

	return cmocka_run_group_tests(tests, load, unload);
}

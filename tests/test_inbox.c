/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "base/fault.h"
#include "intake/inbox.h"

#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* Of no bytes, by any implementation. */
#define DIGEST_OF_NOTHING "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"

static int make_folder(void **state)
{
	*state = g_dir_make_tmp("inbox-XXXXXX", NULL);
	return *state ? 0 : -1;
}

static int remove_folder(void **state)
{
	g_autofree char *folder = *state;
	g_autoptr(GDir) entries = g_dir_open(folder, 0, NULL);
	const char *name;

	while ((name = g_dir_read_name(entries)) != NULL) {
		g_autofree char *path = g_build_filename(folder, name, NULL);

		g_remove(path);
	}
	return g_rmdir(folder);
}

static char *put(const char *folder, const char *name, const char *text)
{
	char *path = g_build_filename(folder, name, NULL);

	if (text)
		assert_true(g_file_set_contents(path, text, -1, NULL));
	return path;
}

static void test_names(void **state)
{
	static const char *const given[] = {
		"b.csv", "a.csv",     "Z.CSV", ".hidden.csv", ".csv",
		"đ.csv", "x\x1b.csv", "c.txt", "D.Txt",	      "e.tsv"
	};
	static const char *const wanted[] = { "D.Txt", "Z.CSV", "a.csv",      "b.csv",
					      "c.txt", "e.tsv", "x\\x1B.csv", "đ.csv" };
	g_autoptr(GPtrArray) files = NULL;

	for (size_t i = 0; i < G_N_ELEMENTS(given); i++)
		g_free(put(*state, given[i], given[i]));
	files = inbox_read(*state, &(Limits){ .file_bytes = 100 }, NULL);
	assert_non_null(files);
	assert_int_equal(files->len, G_N_ELEMENTS(wanted));
	for (guint i = 0; i < files->len; i++) {
		const InboxFile *file = files->pdata[i];

		if (strcmp(file->name, wanted[i]) != 0 || !file->bytes || file->trouble ||
		    file->not_csv)
			fail_msg("%u: %s", i, file->name);
	}
}

/* What is no CSV by its name is listed unread; only what nobody sent is passed over. */
static void test_not_csv(void **state)
{
	static const char *const given[] = { "lam-dong.xlsx", "huế.XLS",      "c.text",
					     "csv",	      "a.csv.zip",    "n.ods",
					     "b.csv",	      "~ghi chú.doc", ".hidden.xlsx",
					     "~$huế.xlsx",    "c.txt~",	      "d.csv~",
					     "Thumbs.db",     "desktop.ini",  ".~lock.a#" };
	static const char *const wanted[] = {
		"a.csv.zip", "b.csv",	      "c.text", "csv",
		"huế.XLS",   "lam-dong.xlsx", "n.ods",	"~ghi chú.doc"
	};
	g_autofree char *folder = put(*state, "folder.xlsx", NULL);
	g_autofree char *link = put(*state, "link.xlsx", NULL);
	g_autoptr(GPtrArray) files = NULL;

	for (size_t i = 0; i < G_N_ELEMENTS(given); i++)
		g_free(put(*state, given[i], given[i]));
	assert_int_equal(mkdir(folder, 0700), 0);
	assert_int_equal(symlink(folder, link), 0);
	files = inbox_read(*state, &(Limits){ .file_bytes = 100 }, NULL);
	assert_non_null(files);
	for (guint i = 0; i < files->len; i++) {
		const InboxFile *file = files->pdata[i];
		gboolean csv = g_str_has_suffix(file->name, ".csv");

		if (i >= G_N_ELEMENTS(wanted) || strcmp(file->name, wanted[i]) != 0)
			fail_msg("%u: %s", i, file->name);
		if (file->not_csv == csv || !!file->bytes != csv || file->trouble)
			fail_msg("%s: read as another kind", file->name);
		if (!csv)
			assert_string_equal(file->digest, DIGEST_OF_NOTHING);
	}
	assert_int_equal(files->len, G_N_ELEMENTS(wanted));
	assert_true(inbox_has_csv(files));
	g_ptr_array_remove_index(files, 1);
	assert_false(inbox_has_csv(files));
}

/* Nothing but regular files of some size is read, and each says why not. */
static void test_strange(void **state)
{
	static const struct {
		const char *name, *vi;
	} wanted[] = {
		{ "big.csv", "lớn hơn giới hạn 10 byte" },
		{ "empty.csv", NULL },
		{ "fifo.csv", "không phải là tệp thường" },
		{ "folder.csv", "không phải là tệp thường" },
		{ "good.csv", NULL },
		{ "link.csv", "là liên kết tượng trưng, không đọc" },
	};
	g_autofree char *good = put(*state, "good.csv", "1234567890");
	g_autofree char *fifo = put(*state, "fifo.csv", NULL);
	g_autofree char *folder = put(*state, "folder.csv", NULL);
	g_autofree char *link = put(*state, "link.csv", NULL);
	g_autoptr(GPtrArray) files = NULL;

	g_free(put(*state, "big.csv", "12345678901"));
	g_free(put(*state, "empty.csv", ""));
	assert_int_equal(mkfifo(fifo, 0600), 0);
	assert_int_equal(mkdir(folder, 0700), 0);
	assert_int_equal(symlink(good, link), 0);
	files = inbox_read(*state, &(Limits){ .file_bytes = 10 }, NULL);
	assert_int_equal(files->len, G_N_ELEMENTS(wanted));
	for (guint i = 0; i < files->len; i++) {
		const InboxFile *file = files->pdata[i];
		g_auto(GStrv) lines = g_strsplit(file->trouble ? file->trouble : "", "\n", -1);

		if (strcmp(file->name, wanted[i].name) != 0 || !file->bytes != !!wanted[i].vi ||
		    g_strcmp0(lines[0], wanted[i].vi) != 0)
			fail_msg("%s: '%s'", wanted[i].name, file->trouble);
		if (file->trouble && (g_strv_length(lines) != 2 || strchr(file->trouble, '/')))
			fail_msg("%s: '%s'", wanted[i].name, file->trouble);
		if (strlen(file->digest) != 64)
			fail_msg("%s: digest '%s'", wanted[i].name, file->digest);
	}
	assert_string_equal(((InboxFile *)files->pdata[0])->digest, DIGEST_OF_NOTHING);
	assert_string_equal(((InboxFile *)files->pdata[1])->digest, DIGEST_OF_NOTHING);
	assert_string_equal(((InboxFile *)files->pdata[4])->digest,
			    "c775e7b757ede630cd0aa1113bd102661ab38829ca52a6422ab782862f268646");
}

static void check_fault(const char *folder, int code)
{
	g_autoptr(GError) fault = NULL;
	g_autoptr(GPtrArray) files = inbox_read(folder, &(Limits){ .file_bytes = 10 }, &fault);

	assert_null(files);
	assert_true(g_error_matches(fault, FAULT, code));
	assert_non_null(strstr(fault->message, folder));
}

static void test_faults(void **state)
{
	g_autofree char *missing = g_build_filename(*state, "missing", NULL);
	g_autofree char *file = put(*state, ".a.csv", "x");

	check_fault(missing, FAULT_INPUT);
	check_fault(file, FAULT_INPUT);
	check_fault(*state, FAULT_DATA);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(test_names, make_folder, remove_folder),
		cmocka_unit_test_setup_teardown(test_not_csv, make_folder, remove_folder),
		cmocka_unit_test_setup_teardown(test_strange, make_folder, remove_folder),
		cmocka_unit_test_setup_teardown(test_faults, make_folder, remove_folder),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}

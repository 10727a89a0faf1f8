/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Files are read whole or not at all, and only what is a file. */
#include "unit.h"

#include "scratch_folder.h"

#include "base/fault.h"
#include "base/whole_file.h"

#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define LIMIT 100000

static void contents(void **state)
{
	static const struct {
		gsize length;
		gboolean fits;
	} rows[] = { { 0, TRUE },	   { 1, TRUE },		 { 65536, TRUE },
		     { 65537, TRUE },	   { LIMIT - 1, TRUE },	 { LIMIT, TRUE },
		     { LIMIT + 1, FALSE }, { 10 * LIMIT, FALSE } };

	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		g_autofree char *path = g_build_filename(*state, "a.csv", NULL);
		g_autofree char *data = g_malloc0(rows[i].length + 1);
		g_autoptr(GError) error = NULL;
		g_autoptr(GBytes) bytes = NULL;

		for (gsize j = 0; j < rows[i].length; j++)
			data[j] = (char)(j % 251);
		assert_true(g_file_set_contents(path, data, (gssize)rows[i].length, NULL));
		bytes = whole_file_read(path, LIMIT, &error);
		if ((bytes != NULL) != rows[i].fits)
			fail_msg("row %zu: %s", i, error ? error->message : "read");
		if (bytes && (g_bytes_get_size(bytes) != rows[i].length ||
			      (rows[i].length > 0 &&
			       memcmp(g_bytes_get_data(bytes, NULL), data, rows[i].length) != 0)))
			fail_msg("row %zu: other bytes", i);
		if (error && (error->code != FAULT_INPUT || !strstr(error->message, "100000")))
			fail_msg("row %zu: %s", i, error->message);
	}
}

/* A name that promises a file may be anything; nothing may hang or be followed. */
static void no_files(void **state)
{
	static const struct {
		const char *name;
		Fault code;
		const char *words;
	} rows[] = {
		{ "folder", FAULT_INPUT, "not a regular file" },
		{ "fifo", FAULT_INPUT, "not a regular file" },
		{ "link", FAULT_INPUT, "symbolic link" },
		{ "dangling", FAULT_INPUT, "symbolic link" },
		{ "absent", FAULT_INPUT, "cannot be read" },
		{ "file/below", FAULT_INPUT, "cannot be read" },
	};
	const char *base = *state;
	g_autofree char *folder = g_build_filename(base, "folder", NULL);
	g_autofree char *fifo = g_build_filename(base, "fifo", NULL);
	g_autofree char *link = g_build_filename(base, "link", NULL);
	g_autofree char *dangling = g_build_filename(base, "dangling", NULL);

	g_free(put_file(base, "file", "x"));
	assert_int_equal(mkdir(folder, 0755), 0);
	assert_int_equal(mkfifo(fifo, 0644), 0);
	assert_int_equal(symlink("file", link), 0);
	assert_int_equal(symlink("nothing", dangling), 0);
	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		g_autofree char *path = g_build_filename(base, rows[i].name, NULL);
		g_autoptr(GError) error = NULL;
		g_autoptr(GBytes) bytes = whole_file_read(path, LIMIT, &error);

		if (bytes || !g_error_matches(error, FAULT, (int)rows[i].code) ||
		    !strstr(error->message, rows[i].words) || !strstr(error->message, path))
			fail_msg("row %zu: %s", i, error ? error->message : "read");
	}
}

static void in_an_open_folder(void **state)
{
	g_autofree char *path = put_file(*state, "a", "text");
	int folder = open(*state, O_RDONLY | O_DIRECTORY);
	g_autoptr(GError) error = NULL;
	g_autoptr(GBytes) bytes = whole_file_read_at(folder, "a", "shown/a", LIMIT, NULL);
	g_autoptr(GBytes) none = whole_file_read_at(folder, "b", "shown/b", LIMIT, &error);

	assert_non_null(path);
	assert_int_equal(g_bytes_get_size(bytes), 4);
	assert_null(none);
	assert_non_null(strstr(error->message, "shown/b: "));
	close(folder);
}

static void texts(void **state)
{
	static const struct {
		const char *bytes;
		gboolean fine;
	} rows[] = {
		{ "", TRUE },		{ "plain", TRUE },
		{ "Lâm Đồng\n", TRUE }, { "\xFF\xFEL\x01", FALSE },
		{ "L\xE2m", FALSE },	{ "\xC0\x80", FALSE },
	};

	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		g_autofree char *path = put_file(*state, "a.ini", rows[i].bytes);
		g_autoptr(GError) error = NULL;
		g_autofree char *text = whole_file_read_text(path, &error);

		if (g_strcmp0(text, rows[i].fine ? rows[i].bytes : NULL) != 0)
			fail_msg("row %zu", i);
		if (error && (error->code != FAULT_SETTINGS || !strstr(error->message, "UTF-8")))
			fail_msg("row %zu: %s", i, error->message);
	}
}

/* The digests that sha256sum gives. */
static void digests(void **state)
{
	static const struct {
		const char *text, *digest;
	} rows[] = {
		{ "", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855" },
		{ "abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad" },
	};

	(void)state;
	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		g_autoptr(GBytes) bytes = g_bytes_new(rows[i].text, strlen(rows[i].text));
		g_autofree char *digest = whole_file_digest(bytes);

		if (strcmp(digest, rows[i].digest) != 0)
			fail_msg("row %zu: %s", i, digest);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		in_folder(contents), in_folder(no_files),	in_folder(in_an_open_folder),
		in_folder(texts),    cmocka_unit_test(digests),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Files for a person: whole or not at all, and nothing replaced unasked. */
#include "unit.h"

#include "base/fault.h"
#include "base/file_publish.h"

#include "scratch_folder.h"

#include <sys/stat.h>

static gboolean publish(const char *path, const char *text, gboolean replace, GError **error)
{
	g_autoptr(GBytes) bytes = g_bytes_new(text, strlen(text));

	return file_publish(path, bytes, replace, error);
}

static void assert_text(const char *path, const char *wanted)
{
	g_autofree char *text = NULL;

	assert_true(g_file_get_contents(path, &text, NULL, NULL));
	assert_string_equal(text, wanted);
}

static void test_replaces_when_asked(void **state)
{
	g_autofree char *path = g_build_filename(*state, "form.csv", NULL);
	g_autoptr(GError) error = NULL;
	struct stat status;

	assert_true(publish(path, "first", FALSE, &error));
	assert_int_equal(stat(path, &status), 0);
	assert_int_equal(status.st_mode & 0400, 0400);
	assert_false(publish(path, "second", FALSE, &error));
	assert_true(g_error_matches(error, FAULT, FAULT_USAGE));
	assert_non_null(strstr(error->message, "--force"));
	assert_text(path, "first");
	assert_true(publish(path, "second", TRUE, NULL));
	assert_text(path, "second");
}

/* A link that leads nowhere is in the way as well; what it leads to is never written. */
static void test_links(void **state)
{
	g_autofree char *path = g_build_filename(*state, "form.csv", NULL);
	g_autofree char *target = g_build_filename(*state, "elsewhere", NULL);

	assert_int_equal(symlink(target, path), 0);
	assert_false(publish(path, "text", FALSE, NULL));
	assert_false(g_file_test(target, G_FILE_TEST_EXISTS));
}

static void test_faults(void **state)
{
	g_autofree char *missing = g_build_filename(*state, "none", "form.csv", NULL);
	g_autofree char *folder = g_build_filename(*state, "folder", NULL);
	g_autofree char *below = g_build_filename(*state, "file", "form.csv", NULL);
	const struct {
		const char *path;
		Fault fault;
	} rows[] = { { missing, FAULT_INPUT }, { folder, FAULT_IO }, { below, FAULT_INPUT } };

	assert_int_equal(g_mkdir(folder, 0755), 0);
	g_free(put_file(*state, "file", "text"));
	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		g_autoptr(GError) error = NULL;

		assert_false(publish(rows[i].path, "text", TRUE, &error));
		if (!g_error_matches(error, FAULT, (int)rows[i].fault))
			fail_msg("row %zu: %d: %s", i, error->code, error->message);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		in_folder(test_replaces_when_asked),
		in_folder(test_links),
		in_folder(test_faults),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What `make fuzz` starts from, and what it once found, must hold with every build.  A target that
 * aborts has printed the name of its file before.
 */
#include "unit.h"

#include "fuzz/targets.h"

static const struct {
	const char *name;
	void (*run)(const uint8_t *data, size_t size);
} targets[] = {
	{ "date", fuzz_date },	       { "decoder", fuzz_decoder }, { "header", fuzz_header },
	{ "mustache", fuzz_mustache }, { "number", fuzz_number },   { "records", fuzz_records },
	{ "settings", fuzz_settings },
};

#define SEEDS_AT_LEAST 24

static guint replay_folder(const char *path, void (*run)(const uint8_t *data, size_t size))
{
	GDir *folder = g_dir_open(path, 0, NULL);
	const char *name;
	guint files = 0;

	assert_non_null(folder);
	while ((name = g_dir_read_name(folder))) {
		g_autofree char *file = g_build_filename(path, name, NULL);
		g_autofree char *data = NULL;
		gsize size;

		print_message("%s\n", file);
		assert_true(g_file_get_contents(file, &data, &size, NULL));
		run((const uint8_t *)data, size);
		files++;
	}
	g_dir_close(folder);
	return files;
}

static void test_each_seed(void **state)
{
	(void)state;
	for (size_t i = 0; i < G_N_ELEMENTS(targets); i++) {
		g_autofree char *path =
		    g_build_filename("tests/fuzz/corpus", targets[i].name, NULL);

		assert_true(replay_folder(path, targets[i].run) >= SEEDS_AT_LEAST);
		/* What libFuzzer begins with. */
		targets[i].run((const uint8_t *)"", 0);
	}
}

/* A target that no row names would be run by nobody. */
static void test_each_folder_has_a_target(void **state)
{
	GDir *folder = g_dir_open("tests/fuzz/corpus", 0, NULL);
	guint folders = 0;

	(void)state;
	assert_non_null(folder);
	while (g_dir_read_name(folder))
		folders++;
	g_dir_close(folder);
	assert_int_equal(folders, G_N_ELEMENTS(targets));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_each_seed),
		cmocka_unit_test(test_each_folder_has_a_target),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}

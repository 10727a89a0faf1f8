/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A folder that a test may fill, gone when the test is over: set_up_folder and tear_down_folder are
 * for cmocka_unit_test_setup_teardown, the test finds its path in *state.
 */
#pragma once

#include <glib.h>
#include <glib/gstdio.h>
#include <stdlib.h>

static inline int set_up_folder(void **state)
{
	*state = g_dir_make_tmp("khuyencong-test-XXXXXX", NULL);
	return *state ? 0 : -1;
}

static inline int tear_down_folder(void **state)
{
	g_autofree char *folder = *state;
	g_autofree char *command = g_strdup_printf("chmod -R u+rwx %s && rm -r %s", folder, folder);

	return system(command);
}

#define in_folder(test) cmocka_unit_test_setup_teardown(test, set_up_folder, tear_down_folder)

/* Writes @folder/@name, with the folders above it; the path is the caller's. */
static inline char *put_file(const char *folder, const char *name, const char *text)
{
	char *path = g_build_filename(folder, name, NULL);
	g_autofree char *above = g_path_get_dirname(path);

	assert_int_equal(g_mkdir_with_parents(above, 0755), 0);
	assert_true(g_file_set_contents(path, text, -1, NULL));
	return path;
}

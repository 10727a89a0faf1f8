/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Settings: complete, or a fault in both languages that names the file. */
#include "targets.h"

#include "base/fault.h"
#include "base/key_file.h"
#include "base/settings.h"

#include <glib/gstdio.h>
#include <stdlib.h>
#include <string.h>

static char *folder, *path;

static void remove_folder(void)
{
	g_remove(path);
	g_rmdir(folder);
	g_free(path);
	g_free(folder);
}

static void make_folder(void)
{
	if (folder)
		return;
	folder = g_dir_make_tmp("khuyencong-fuzz-XXXXXX", NULL);
	g_assert_nonnull(folder);
	path = g_build_filename(folder, "run.ini", NULL);
	atexit(remove_folder);
}

static void check_fault(const GError *error)
{
	const char *feed;

	g_assert_nonnull(error);
	g_assert_true(error->domain == FAULT);
	g_assert_true(error->code == FAULT_SETTINGS || error->code == FAULT_INPUT);
	g_assert_true(g_utf8_validate(error->message, -1, NULL));
	g_assert_true(g_str_has_prefix(error->message, path));
	feed = strchr(error->message, '\n');
	g_assert_nonnull(feed);
	g_assert_true(g_str_has_prefix(feed + 1, path));
}

static void check_settings(const Settings *settings)
{
	g_assert_nonnull(settings->inbox);
	g_assert_nonnull(settings->out);
	g_assert_nonnull(settings->template);
	g_assert_nonnull(settings->regions);
	g_assert_true(settings->report_date != DAY_NONE);
	g_assert_cmpint(settings->language, <, LANGUAGES);
	g_assert_cmpuint(settings->limits.file_bytes, >, 0);
	g_assert_cmpuint(settings->limits.line_bytes, >=, 1000);
	g_assert_cmpuint(settings->limits.columns, >=, 10);
	g_assert_cmpint(settings_year(settings), >=, 1900);
	g_assert_cmpint(settings_year(settings), <=, 2199);
}

/* Every key of a file whose names are free can be read in each way, and complained of. */
static void check_key(GKeyFile *file, const char *group, const char *key)
{
	static const Wording trouble = { { "sai", "wrong" } };
	g_autofree char *text = key_file_text(file, group, key);
	g_autofree char *wording = key_file_wording(file, group, key, LANGUAGE_EN);
	g_auto(GStrv) list = key_file_list(file, group, key, ",;");
	g_autoptr(GError) error = NULL;

	g_assert_nonnull(text);
	g_assert_true(!wording || *wording == '\0' || !g_ascii_isspace(*wording));
	for (guint i = 0; list[i]; i++)
		g_assert_true(*list[i] && !strpbrk(list[i], ",;"));
	key_file_fault(&error, path, group, key, &trouble);
	check_fault(error);
}

static void check_key_file(void)
{
	static const char *const any[] = { "*", NULL };
	static const KeyRule rules[] = { { "*", any }, { 0 } };
	g_autoptr(GError) error = NULL;
	g_autoptr(GKeyFile) file = key_file_read(path, rules, &error);
	g_auto(GStrv) groups = NULL;

	if (!file) {
		check_fault(error);
		return;
	}
	groups = g_key_file_get_groups(file, NULL);
	for (guint i = 0; groups[i]; i++) {
		g_auto(GStrv) keys = g_key_file_get_keys(file, groups[i], NULL, NULL);
		g_autofree char *kind = key_file_group_kind(groups[i]);

		g_assert_true(g_str_has_prefix(groups[i], kind));
		g_assert_nonnull(key_file_group_name(groups[i]));
		for (guint j = 0; keys && keys[j] && j < 8; j++)
			check_key(file, groups[i], keys[j]);
	}
}

void fuzz_settings(const uint8_t *data, size_t size)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(Settings) settings = NULL;

	make_folder();
	g_assert_true(g_file_set_contents_full(path, (const char *)data, (gssize)size,
					       G_FILE_SET_CONTENTS_NONE, 0600, NULL));
	settings = settings_read(path, "templates", &error);
	if (settings)
		check_settings(settings);
	else
		check_fault(error);
	check_key_file();
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "send/edition_id.h"

#include "base/fault.h"
#include "base/version.h"
#include "base/whole_file.h"
#include "intake/inbox.h"

#include <string.h>

#define DIGITS 12

/* Each part with its end, so that no two lists of parts read alike. */
static void take(GChecksum *checksum, const char *part)
{
	g_checksum_update(checksum, (const guchar *)part, (gssize)strlen(part) + 1);
}

/* What stands in the file @path; nothing for NULL. */
static gboolean take_text(GChecksum *checksum, const char *path, GError **error)
{
	g_autofree char *text = path ? whole_file_read_text(path, error) : NULL;

	if (path && !text)
		return FALSE;
	take(checksum, text ? text : "");
	return TRUE;
}

static int compare_names(gconstpointer a, gconstpointer b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static GPtrArray *list_folder(const char *folder, GError **error)
{
	g_autoptr(GError) trouble = NULL;
	g_autoptr(GDir) dir = g_dir_open(folder, 0, &trouble);
	GPtrArray *names;

	if (!dir) {
		fault_set(error, FAULT_INPUT, "%s: không mở được thư mục mẫu",
			  "%s: the template folder cannot be opened", folder);
		return NULL;
	}
	names = g_ptr_array_new_with_free_func(g_free);
	for (const char *name; (name = g_dir_read_name(dir)) != NULL;)
		if (g_str_has_suffix(name, ".ini") || g_str_has_suffix(name, ".csv") ||
		    g_str_has_suffix(name, ".txt") || g_str_has_suffix(name, ".mustache"))
			g_ptr_array_add(names, g_strdup(name));
	g_ptr_array_sort(names, compare_names);
	return names;
}

static gboolean take_folder(GChecksum *checksum, const char *folder, GError **error)
{
	g_autoptr(GPtrArray) names = list_folder(folder, error);

	for (guint i = 0; names && i < names->len; i++) {
		g_autofree char *path = g_build_filename(folder, names->pdata[i], NULL);

		take(checksum, names->pdata[i]);
		if (!take_text(checksum, path, error))
			return FALSE;
	}
	return names != NULL;
}

char *edition_id(const Settings *settings, const GPtrArray *files, GError **error)
{
	g_autoptr(GChecksum) checksum = g_checksum_new(G_CHECKSUM_SHA256);
	g_autofree char *date = day_iso(settings->report_date);
	g_autofree char *registers = g_build_filename(settings->template, "..", "reference", NULL);
	g_autofree char *texts = g_build_filename(settings->template, "text", NULL);
	g_autofree char *year = g_strdup_printf("%d", settings_year(settings));
	g_autofree char *regions = g_strjoinv(",", settings->regions);

	take(checksum, program_version());
	take(checksum, program_digest());
	take(checksum, date);
	take(checksum, year);
	take(checksum, language_key(settings->language));
	take(checksum, regions);
	if (!take_folder(checksum, settings->template, error) ||
	    !take_folder(checksum, registers, error) ||
	    (g_file_test(texts, G_FILE_TEST_IS_DIR) && !take_folder(checksum, texts, error)) ||
	    !take_text(checksum, settings->confirmed, error))
		return NULL;
	for (guint i = 0; i < files->len; i++) {
		const InboxFile *file = files->pdata[i];

		take(checksum, file->name);
		take(checksum, file->digest);
		take(checksum, file->trouble ? file->trouble : "");
	}
	return g_strdup_printf("%s-%.*s", date, DIGITS, g_checksum_get_string(checksum));
}

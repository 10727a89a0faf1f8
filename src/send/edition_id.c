/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "send/edition_id.h"

#include "base/fault.h"
#include "base/version.h"
#include "base/whole_file.h"
#include "intake/inbox.h"

#include <string.h>

#define DIGITS 12
#define REPORT_DATE "report_date"

/* Each part with its end, so that no two lists of parts read alike. */
static void take(GChecksum *checksum, const char *part)
{
	g_checksum_update(checksum, (const guchar *)part, (gssize)strlen(part) + 1);
}

/* The file @path, under the name that it has in its folder. */
static gboolean add_file(GPtrArray *inputs, InputKind kind, const char *path, GError **error)
{
	g_autofree char *text = whole_file_read_text(path, error);
	g_autofree char *name = g_path_get_basename(path), *digest = NULL;

	if (!text)
		return FALSE;
	digest = g_compute_checksum_for_string(G_CHECKSUM_SHA256, text, -1);
	edition_inputs_add(inputs, kind, name, NULL, digest);
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

static gboolean add_folder(GPtrArray *inputs, InputKind kind, const char *folder, GError **error)
{
	g_autoptr(GPtrArray) names = list_folder(folder, error);

	for (guint i = 0; names && i < names->len; i++) {
		g_autofree char *path = g_build_filename(folder, names->pdata[i], NULL);

		if (!add_file(inputs, kind, path, error))
			return FALSE;
	}
	return names != NULL;
}

static void add_settings(GPtrArray *inputs, const Settings *settings)
{
	g_autofree char *date = day_iso(settings->report_date);
	g_autofree char *year = g_strdup_printf("%d", settings_year(settings));
	g_autofree char *regions = g_strjoinv(",", settings->regions);
	g_autofree char *program = g_strdup_printf("%s (%s)", program_version(), program_digest());
	const char *const pairs[][2] = {
		{ REPORT_DATE, date },
		{ "year", year },
		{ "language", language_key(settings->language) },
		{ "regions", regions },
	};

	for (guint i = 0; i < G_N_ELEMENTS(pairs); i++)
		edition_inputs_add(inputs, INPUT_SETTING, pairs[i][0], pairs[i][1], NULL);
	edition_inputs_add(inputs, INPUT_PROGRAM, "khuyencong", program, NULL);
}

GPtrArray *edition_inputs_list(const Settings *settings, const GPtrArray *files, GError **error)
{
	g_autoptr(GPtrArray) inputs = edition_inputs_new();
	g_autofree char *registers = g_build_filename(settings->template, "..", "reference", NULL);
	g_autofree char *texts = g_build_filename(settings->template, "text", NULL);

	for (guint i = 0; i < files->len; i++) {
		const InboxFile *file = files->pdata[i];

		edition_inputs_add(inputs, INPUT_SUBMISSION, file->name, file->trouble,
				   file->digest);
	}
	if (!add_folder(inputs, INPUT_REGISTER, registers, error) ||
	    !add_folder(inputs, INPUT_TEMPLATE, settings->template, error) ||
	    (g_file_test(texts, G_FILE_TEST_IS_DIR) &&
	     !add_folder(inputs, INPUT_TEMPLATE, texts, error)) ||
	    (settings->confirmed && !add_file(inputs, INPUT_CONFIRMED, settings->confirmed, error)))
		return NULL;
	add_settings(inputs, settings);
	return g_steal_pointer(&inputs);
}

void edition_inputs_set_previous(GPtrArray *inputs, const char *id, const char *digest)
{
	const EditionInput *old = edition_inputs_find(inputs, INPUT_PREVIOUS);

	if (old)
		g_ptr_array_remove(inputs, (gpointer)old);
	if (id)
		edition_inputs_add(inputs, INPUT_PREVIOUS, "edition", id, digest);
}

/* The report date, for which people look first. */
static const char *date_of(const GPtrArray *inputs)
{
	for (guint i = 0; i < inputs->len; i++) {
		const EditionInput *input = inputs->pdata[i];

		if (input->kind == INPUT_SETTING && strcmp(input->name, REPORT_DATE) == 0)
			return input->value;
	}
	g_assert_not_reached();
}

char *edition_id(const GPtrArray *inputs)
{
	g_autoptr(GChecksum) checksum = g_checksum_new(G_CHECKSUM_SHA256);

	for (guint i = 0; i < inputs->len; i++) {
		const EditionInput *input = inputs->pdata[i];

		take(checksum, input_kind_key(input->kind));
		take(checksum, input->name);
		take(checksum, input->value);
		take(checksum, input->digest);
	}
	return g_strdup_printf("%s-%.*s", date_of(inputs), DIGITS, g_checksum_get_string(checksum));
}

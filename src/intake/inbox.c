/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/inbox.h"

#include "base/fault.h"
#include "base/text.h"
#include "base/whole_file.h"

#include <dirent.h>
#include <errno.h>
#include <string.h>
#include <sys/stat.h>

/* How the names end of what spreadsheets save as text: Excel calls "Unicode Text" .txt. */
static const char *const endings[] = { ".csv", ".txt", ".tsv" };

void inbox_file_free(InboxFile *file)
{
	if (!file)
		return;
	g_free(file->name);
	g_clear_pointer(&file->bytes, g_bytes_unref);
	byte_source_unref(file->source);
	g_free(file->digest);
	g_free(file->trouble);
	g_free(file);
}

static void free_element(gpointer file)
{
	inbox_file_free(file);
}

static gboolean is_csv(const char *name)
{
	const char *ending = strrchr(name, '.');

	/* Spreadsheets of Windows also write .CSV. */
	for (gsize i = 0; ending && ending > name && i < G_N_ELEMENTS(endings); i++)
		if (g_ascii_strcasecmp(ending, endings[i]) == 0)
			return TRUE;
	return FALSE;
}

/* Of a name that is no CSV: programs leave such files, no one sends them. */
static gboolean is_left_over(const char *name)
{
	return g_str_has_prefix(name, "~$") || g_str_has_suffix(name, "~") ||
	       g_ascii_strcasecmp(name, "Thumbs.db") == 0 ||
	       g_ascii_strcasecmp(name, "desktop.ini") == 0;
}

static gboolean is_folder(DIR *directory, const char *name)
{
	struct stat status;

	return fstatat(dirfd(directory), name, &status, 0) == 0 && S_ISDIR(status.st_mode);
}

static gboolean is_listed(DIR *directory, const char *name)
{
	if (name[0] == '.')
		return FALSE;
	return is_csv(name) || (!is_left_over(name) && !is_folder(directory, name));
}

static int compare_names(gconstpointer a, gconstpointer b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* The names in @folder; the order of a directory is anyone's, so they are sorted. */
static GPtrArray *list_names(const char *folder, GError **error)
{
	static const Wording cannot_read = { { "không đọc được thư mục", "cannot be read" } };
	g_autoptr(GPtrArray) names = g_ptr_array_new_with_free_func(g_free);
	DIR *directory = opendir(folder);
	const struct dirent *entry;

	if (!directory) {
		fault_set_errno(error, errno, &cannot_read, folder);
		return NULL;
	}
	while (errno = 0, (entry = readdir(directory)) != NULL)
		if (is_listed(directory, entry->d_name))
			g_ptr_array_add(names, g_strdup(entry->d_name));
	if (errno) {
		fault_set_errno(error, errno, &cannot_read, folder);
		closedir(directory);
		return NULL;
	}
	closedir(directory);
	g_ptr_array_sort(names, compare_names);
	return g_steal_pointer(&names);
}

char *inbox_trouble(const char *message, const char *path)
{
	g_autofree char *prefix = g_strconcat(path, ": ", NULL);
	g_autoptr(GString) text = g_string_new(message);

	g_string_replace(text, prefix, "", 0);
	return g_string_free(g_steal_pointer(&text), FALSE);
}

static InboxFile *read_one(const char *folder, const char *name, const Limits *limits)
{
	static const guint8 nothing[1];
	g_autofree char *path = g_build_filename(folder, name, NULL);
	g_autoptr(GError) fault = NULL;
	InboxFile *file = g_new0(InboxFile, 1);

	file->name = text_escape(name);
	file->limits = *limits;
	file->not_csv = !is_csv(name);
	if (!file->not_csv)
		file->bytes = whole_file_read(path, limits->file_bytes, &fault);
	if (file->bytes) {
		file->digest = whole_file_digest(file->bytes);
		return file;
	}
	file->digest = g_compute_checksum_for_data(G_CHECKSUM_SHA256, nothing, 0);
	file->trouble = fault ? inbox_trouble(fault->message, path) : NULL;
	return file;
}

GPtrArray *inbox_read(const char *folder, const Limits *limits, GError **error)
{
	g_autoptr(GPtrArray) names = list_names(folder, error);
	g_autoptr(GPtrArray) files = g_ptr_array_new_with_free_func(free_element);

	if (!names)
		return NULL;
	for (guint i = 0; i < names->len; i++)
		g_ptr_array_add(files, read_one(folder, names->pdata[i], limits));
	if (files->len == 0) {
		inbox_set_no_csv(folder, error);
		return NULL;
	}
	return g_steal_pointer(&files);
}

InboxFile *inbox_file_open(const char *path, const Limits *limits)
{
	g_autoptr(GError) fault = NULL;
	InboxFile *file = g_new0(InboxFile, 1);

	file->limits = *limits;
	file->name = text_escape(path);
	file->digest = g_strdup("");
	file->source = byte_source_open(path, limits->file_bytes, &fault);
	file->trouble = fault ? inbox_trouble(fault->message, path) : NULL;
	return file;
}

gboolean inbox_has_csv(const GPtrArray *files)
{
	for (guint i = 0; i < files->len; i++)
		if (!((const InboxFile *)files->pdata[i])->not_csv)
			return TRUE;
	return FALSE;
}

void inbox_set_no_csv(const char *folder, GError **error)
{
	fault_set(error, FAULT_DATA, "%s: không có tệp .csv, .txt hay .tsv nào",
		  "%s: there is no .csv, .txt or .tsv file", folder);
}

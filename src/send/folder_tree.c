/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "send/folder_tree.h"

#include "base/fault.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static const Wording cannot_list = { { "không liệt kê được", "cannot be listed" } };
static const Wording cannot_remove = { { "không xóa được", "cannot be removed" } };

G_DEFINE_AUTOPTR_CLEANUP_FUNC(DIR, closedir)

static int compare_names(gconstpointer a, gconstpointer b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static DIR *open_stream(const Folder *folder)
{
	int fd = openat(folder->fd, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	DIR *stream = fd < 0 ? NULL : fdopendir(fd);

	if (!stream && fd >= 0)
		close(fd);
	return stream;
}

/* readdir() tells an error from the end by errno alone. */
static const struct dirent *next_entry(DIR *stream)
{
	errno = 0;
	return readdir(stream);
}

GPtrArray *folder_names(const Folder *folder, GError **error)
{
	g_autoptr(GPtrArray) names = g_ptr_array_new_with_free_func(g_free);
	g_autoptr(DIR) stream = open_stream(folder);
	const struct dirent *entry = stream ? next_entry(stream) : NULL;

	for (; entry; entry = next_entry(stream))
		if (strcmp(entry->d_name, ".") != 0 && strcmp(entry->d_name, "..") != 0)
			g_ptr_array_add(names, g_strdup(entry->d_name));
	if (!stream || errno != 0) {
		fault_set_errno(error, errno, &cannot_list, folder->path);
		return NULL;
	}
	g_ptr_array_sort(names, compare_names);
	return g_steal_pointer(&names);
}

static gboolean add_tree(GPtrArray *paths, const Folder *folder, const char *above, GError **error);

static gboolean add_entry(GPtrArray *paths, const Folder *folder, const char *above,
			  const char *name, GError **error)
{
	g_autoptr(Folder) child = NULL;
	struct stat status;
	const char *slash;

	if (fstatat(folder->fd, name, &status, AT_SYMLINK_NOFOLLOW) != 0) {
		fault_set_errno(error, errno, &cannot_list, folder->path);
		return FALSE;
	}
	slash = S_ISDIR(status.st_mode) ? "/" : "";
	g_ptr_array_add(paths, g_strconcat(above, name, slash, NULL));
	if (!S_ISDIR(status.st_mode))
		return TRUE;
	child = folder_open_in(folder, name, error);
	return child && add_tree(paths, child, g_ptr_array_index(paths, paths->len - 1), error);
}

static gboolean add_tree(GPtrArray *paths, const Folder *folder, const char *above, GError **error)
{
	g_autoptr(GPtrArray) names = folder_names(folder, error);

	for (guint i = 0; names && i < names->len; i++)
		if (!add_entry(paths, folder, above, g_ptr_array_index(names, i), error))
			return FALSE;
	return names != NULL;
}

GPtrArray *folder_tree(const Folder *folder, GError **error)
{
	g_autoptr(GPtrArray) paths = g_ptr_array_new_with_free_func(g_free);

	return add_tree(paths, folder, "", error) ? g_steal_pointer(&paths) : NULL;
}

static gboolean empty_out(const Folder *folder, GError **error)
{
	g_autoptr(GPtrArray) names = folder_names(folder, error);

	for (guint i = 0; names && i < names->len; i++)
		if (!folder_remove(folder, g_ptr_array_index(names, i), error))
			return FALSE;
	return names != NULL;
}

static gboolean fail_to_remove(const Folder *folder, const char *name, GError **error)
{
	g_autofree char *path = folder_path_of(folder, name);

	fault_set_errno(error, errno, &cannot_remove, path);
	return FALSE;
}

gboolean folder_remove(const Folder *folder, const char *name, GError **error)
{
	g_autoptr(Folder) child = NULL;

	if (unlinkat(folder->fd, name, 0) == 0 || errno == ENOENT)
		return TRUE;
	if (errno != EISDIR)
		return fail_to_remove(folder, name, error);
	/* An empty folder needs no opening, and may have a mode that forbids it. */
	if (unlinkat(folder->fd, name, AT_REMOVEDIR) == 0)
		return TRUE;
	if (errno != ENOTEMPTY)
		return fail_to_remove(folder, name, error);
	child = folder_open_in(folder, name, error);
	if (!child || !empty_out(child, error))
		return FALSE;
	return unlinkat(folder->fd, name, AT_REMOVEDIR) == 0 || fail_to_remove(folder, name, error);
}

gboolean folder_sync_tree(const Folder *folder, GError **error)
{
	g_autoptr(GPtrArray) paths = folder_tree(folder, error);

	for (guint i = paths ? paths->len : 0; i > 0; i--) {
		const char *path = g_ptr_array_index(paths, i - 1);
		g_autoptr(Folder) child = NULL;

		if (!g_str_has_suffix(path, "/"))
			continue;
		child = folder_open_in(folder, path, error);
		if (!child || !folder_sync(child, error))
			return FALSE;
	}
	return paths && folder_sync(folder, error);
}

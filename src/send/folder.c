/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "send/folder.h"

#include "base/fault.h"
#include "base/text.h"
#include "base/whole_file.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define FILE_LIMIT ((gsize)1024 * 1024 * 1024)
#define OPEN_FOLDER (O_RDONLY | O_DIRECTORY | O_CLOEXEC)

static const Wording cannot_open = { { "không mở được", "cannot be opened" } };
static const Wording cannot_make = { { "không tạo được", "cannot be made" } };
static const Wording cannot_write = { { "không ghi được", "cannot be written" } };
static const Wording cannot_read = { { "không đọc được", "cannot be read" } };
static const Wording cannot_sync = { { "không ghi chắc được xuống đĩa", "cannot be synced" } };
static const Wording cannot_set_mode = { { "không đặt được quyền", "cannot be given its mode" } };

static Folder *folder_new(int fd, const char *path)
{
	Folder *folder = g_new0(Folder, 1);

	folder->fd = fd;
	folder->path = g_strdup(path);
	return folder;
}

void folder_free(Folder *folder)
{
	if (!folder)
		return;
	close(folder->fd);
	g_free(folder->path);
	g_free(folder);
}

char *folder_path_of(const Folder *folder, const char *name)
{
	g_autofree char *shown = text_escape(name);

	if (strcmp(name, ".") == 0)
		return g_strdup(folder->path);
	return g_strdup_printf("%s/%s", folder->path, shown);
}

static gboolean fail(GError **error, const Wording *what, const char *path)
{
	fault_set_errno(error, errno, what, path);
	return FALSE;
}

static void fault_cannot_open(GError **error, const char *path)
{
	if (errno == ELOOP || errno == ENOTDIR)
		fault_set(error, FAULT_SETTINGS, "%s: là liên kết hoặc tệp, phải là thư mục thật",
			  "%s: a link or a file where a real folder belongs", path);
	else
		fault_set_errno(error, errno, &cannot_open, path);
}

Folder *folder_open(const char *path, GError **error)
{
	int fd = open(path, OPEN_FOLDER);

	if (fd >= 0)
		return folder_new(fd, path);
	fault_set_errno(error, errno, &cannot_open, path);
	return NULL;
}

static Folder *open_step(const Folder *parent, const char *name, GError **error)
{
	g_autofree char *path = folder_path_of(parent, name);
	int fd = openat(parent->fd, name, OPEN_FOLDER | O_NOFOLLOW);

	if (fd >= 0)
		return folder_new(fd, path);
	fault_cannot_open(error, path);
	return NULL;
}

static gboolean check_ours(const Folder *folder, GError **error)
{
	struct stat status;

	if (fstat(folder->fd, &status) != 0)
		return fail(error, &cannot_open, folder->path);
	if (status.st_uid != geteuid()) {
		fault_set(
		    error, FAULT_SETTINGS,
		    "%s: thuộc về người dùng khác (uid %u); hãy đổi chủ hoặc dùng thư mục khác",
		    "%s: belongs to another user (uid %u); change its owner or name another",
		    folder->path, (unsigned)status.st_uid);
		return FALSE;
	}
	if (status.st_mode & S_IWOTH) {
		fault_set(error, FAULT_SETTINGS, "%s: ai cũng ghi được; hãy chạy: chmod o-w",
			  "%s: anybody may write in it; give: chmod o-w", folder->path);
		return FALSE;
	}
	return TRUE;
}

/*
 * A umask may take even our own access away, so the mode is set before the folder is opened.
 * Where there is no /proc that cannot be done (EOPNOTSUPP) and is left to folder_set_mode().
 */
static gboolean make_new(int parent, const char *name, mode_t mode)
{
	return mkdirat(parent, name, mode) == 0 &&
	       (fchmodat(parent, name, mode, AT_SYMLINK_NOFOLLOW) == 0 || errno == EOPNOTSUPP);
}

/* A link with a slash behind it would be followed in spite of O_NOFOLLOW. */
static char *without_slashes(const char *path)
{
	char *copy = g_strdup(path);
	gsize length = strlen(copy);

	while (length > 1 && (copy[length - 1] == '/' || g_str_has_suffix(copy, "/."))) {
		copy[length - 1] = '\0';
		length--;
	}
	return copy;
}

static gboolean make_durable(const Folder *folder, GError **error)
{
	g_autoptr(Folder) parent = open_step(folder, "..", error);

	return parent && folder_set_mode(folder, 0750, error) && folder_sync(parent, error);
}

Folder *folder_open_own(const char *path, GError **error)
{
	g_autofree char *bare = without_slashes(path);
	g_autoptr(Folder) folder = NULL;
	gboolean made = make_new(AT_FDCWD, bare, 0750);
	int fd;

	if (!made && errno != EEXIST) {
		fault_set_errno(error, errno, &cannot_make, bare);
		return NULL;
	}
	fd = open(bare, OPEN_FOLDER | O_NOFOLLOW);
	if (fd < 0) {
		fault_cannot_open(error, bare);
		return NULL;
	}
	folder = folder_new(fd, bare);
	if (!check_ours(folder, error) || (made && !make_durable(folder, error)))
		return NULL;
	return g_steal_pointer(&folder);
}

Folder *folder_open_in(const Folder *parent, const char *path, GError **error)
{
	g_auto(GStrv) names = g_strsplit(path, "/", -1);
	g_autoptr(Folder) folder = open_step(parent, ".", error);

	for (guint i = 0; folder && names[i]; i++) {
		Folder *next = open_step(folder, *names[i] ? names[i] : ".", error);

		folder_free(folder);
		folder = next;
	}
	return g_steal_pointer(&folder);
}

static Folder *make_step(const Folder *parent, const char *name, mode_t mode, GError **error)
{
	g_autoptr(Folder) folder = NULL;
	gboolean made = make_new(parent->fd, name, mode);

	if (!made && errno != EEXIST) {
		g_autofree char *path = folder_path_of(parent, name);

		fault_set_errno(error, errno, &cannot_make, path);
		return NULL;
	}
	folder = open_step(parent, name, error);
	if (!folder || (made && !folder_set_mode(folder, mode, error)))
		return NULL;
	return g_steal_pointer(&folder);
}

Folder *folder_make_in(const Folder *parent, const char *path, mode_t mode, GError **error)
{
	g_auto(GStrv) names = g_strsplit(path, "/", -1);
	g_autoptr(Folder) folder = open_step(parent, ".", error);

	for (guint i = 0; folder && names[i]; i++) {
		Folder *next = make_step(folder, names[i], mode, error);

		folder_free(folder);
		folder = next;
	}
	if (!folder || !check_ours(folder, error))
		return NULL;
	return g_steal_pointer(&folder);
}

gboolean folder_set_mode(const Folder *folder, mode_t mode, GError **error)
{
	return fchmod(folder->fd, mode) == 0 || fail(error, &cannot_set_mode, folder->path);
}

/* These two return an errno, 0 for success. */
static int write_all(int fd, GBytes *bytes)
{
	gsize left;
	const char *at = g_bytes_get_data(bytes, &left);

	while (left > 0) {
		ssize_t written = write(fd, at, left);

		if (written < 0 && errno == EINTR)
			continue;
		if (written <= 0)
			return written < 0 ? errno : EIO;
		at += written;
		left -= (gsize)written;
	}
	return 0;
}

static int sync_all(int fd)
{
	while (fsync(fd) != 0)
		if (errno != EINTR)
			return errno;
	return 0;
}

gboolean folder_write_file(const Folder *folder, const char *name, GBytes *bytes, GError **error)
{
	g_autofree char *path = folder_path_of(folder, name);
	int fd =
	    openat(folder->fd, name, O_CREAT | O_EXCL | O_WRONLY | O_NOFOLLOW | O_CLOEXEC, 0600);
	int trouble;

	if (fd < 0)
		return fail(error, &cannot_write, path);
	trouble = write_all(fd, bytes);
	if (trouble == 0 && fchmod(fd, 0440) != 0)
		trouble = errno;
	if (trouble == 0)
		trouble = sync_all(fd);
	if (close(fd) != 0 && trouble == 0 && errno != EINTR)
		trouble = errno;
	if (trouble == 0)
		return TRUE;
	fault_set_errno(error, trouble, &cannot_write, path);
	return FALSE;
}

GBytes *folder_read_file(const Folder *folder, const char *path, GError **error)
{
	g_autofree char *above = g_path_get_dirname(path), *name = g_path_get_basename(path);
	g_autofree char *shown = folder_path_of(folder, path);
	g_autoptr(Folder) parent = folder_open_in(folder, above, error);

	return parent ? whole_file_read_at(parent->fd, name, shown, FILE_LIMIT, error) : NULL;
}

gboolean folder_read_link(const Folder *folder, const char *name, char **out_target, GError **error)
{
	g_autofree char *path = folder_path_of(folder, name);
	char target[PATH_MAX];
	ssize_t length = readlinkat(folder->fd, name, target, sizeof(target));

	if (length < 0 && errno == EINVAL) {
		fault_set(error, FAULT_SETTINGS,
			  "%s: không phải là liên kết; hãy chuyển nó đi chỗ khác",
			  "%s: not a link; move it away", path);
		return FALSE;
	}
	if (length < 0 && errno != ENOENT)
		return fail(error, &cannot_read, path);
	*out_target = length < 0 ? NULL : g_strndup(target, (gsize)length);
	return TRUE;
}

gboolean folder_sync(const Folder *folder, GError **error)
{
	int trouble = sync_all(folder->fd);

	/* Some file systems cannot sync a folder and need not: EINVAL. */
	if (trouble == 0 || trouble == EINVAL)
		return TRUE;
	fault_set_errno(error, trouble, &cannot_sync, folder->path);
	return FALSE;
}

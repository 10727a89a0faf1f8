/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/whole_file.h"

#include "base/fault.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define OWN_TEXT_LIMIT (16 * 1024 * 1024)

static const Wording cannot_read = { { "không đọc được", "cannot be read" } };

static gboolean check_is_regular(int fd, const char *path, gsize limit, struct stat *out_status,
				 GError **error)
{
	if (fstat(fd, out_status) != 0) {
		fault_set_errno(error, errno, &cannot_read, path);
		return FALSE;
	}
	if (!S_ISREG(out_status->st_mode)) {
		fault_set(error, FAULT_INPUT, "%s: không phải là tệp thường",
			  "%s: is not a regular file", path);
		return FALSE;
	}
	if ((guint64)out_status->st_size > limit) {
		fault_set(error, FAULT_INPUT, "%s: lớn hơn giới hạn %lu byte",
			  "%s: is larger than the limit of %lu bytes", path, (unsigned long)limit);
		return FALSE;
	}
	return TRUE;
}

/* Reads to the end even when the file grows meanwhile, but never past @limit. */
static GBytes *read_all(int fd, const char *path, gsize limit, GError **error)
{
	g_autoptr(GByteArray) bytes = g_byte_array_new();
	guint8 block[65536];

	for (;;) {
		ssize_t got = read(fd, block, sizeof(block));

		if (got < 0 && errno == EINTR)
			continue;
		if (got < 0) {
			fault_set_errno(error, errno, &cannot_read, path);
			return NULL;
		}
		if (got == 0)
			return g_byte_array_free_to_bytes(g_steal_pointer(&bytes));
		if (bytes->len + (gsize)got > limit) {
			fault_set(error, FAULT_INPUT, "%s: lớn hơn giới hạn %lu byte",
				  "%s: is larger than the limit of %lu bytes", path,
				  (unsigned long)limit);
			return NULL;
		}
		g_byte_array_append(bytes, block, (guint)got);
	}
}

GBytes *whole_file_read(const char *path, gsize limit, GError **error)
{
	return whole_file_read_at(AT_FDCWD, path, path, limit, error);
}

static int open_at(int folder, const char *name, const char *path, GError **error)
{
	int fd = openat(folder, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);

	if (fd < 0 && errno == ELOOP)
		fault_set(error, FAULT_INPUT, "%s: là liên kết tượng trưng, không đọc",
			  "%s: is a symbolic link, which is not read", path);
	else if (fd < 0)
		fault_set_errno(error, errno, &cannot_read, path);
	return fd;
}

int whole_file_open(const char *path, gsize limit, struct stat *out_status, GError **error)
{
	int fd = open_at(AT_FDCWD, path, path, error);

	if (fd < 0 || check_is_regular(fd, path, limit, out_status, error))
		return fd;
	close(fd);
	return -1;
}

gboolean whole_file_is_same(int fd, const char *path, const struct stat *opened, GError **error)
{
	struct stat now;

	if (fstat(fd, &now) != 0) {
		fault_set_errno(error, errno, &cannot_read, path);
		return FALSE;
	}
	if (now.st_size == opened->st_size && now.st_mtim.tv_sec == opened->st_mtim.tv_sec &&
	    now.st_mtim.tv_nsec == opened->st_mtim.tv_nsec)
		return TRUE;
	fault_set(error, FAULT_INPUT, "%s: đã thay đổi trong khi đang được đọc",
		  "%s: was changed while it was being read", path);
	return FALSE;
}

GBytes *whole_file_read_at(int folder, const char *name, const char *path, gsize limit,
			   GError **error)
{
	int fd = open_at(folder, name, path, error);
	g_autoptr(GBytes) bytes = NULL;
	struct stat opened;
	gboolean same = FALSE;

	if (fd < 0)
		return NULL;
	if (check_is_regular(fd, path, limit, &opened, error))
		bytes = read_all(fd, path, limit, error);
	if (bytes)
		same = whole_file_is_same(fd, path, &opened, error);
	close(fd);
	return same ? g_steal_pointer(&bytes) : NULL;
}

char *whole_file_read_text(const char *path, GError **error)
{
	g_autoptr(GBytes) bytes = whole_file_read(path, OWN_TEXT_LIMIT, error);
	const char *data;
	gsize length;

	if (!bytes)
		return NULL;
	data = g_bytes_get_data(bytes, &length);
	if (length > 0 && !g_utf8_validate_len(data, length, NULL)) {
		fault_set(error, FAULT_SETTINGS, "%s: không phải văn bản UTF-8",
			  "%s: not a text in UTF-8", path);
		return NULL;
	}
	/* Notepad begins a file with a byte-order mark. */
	if (length >= 3 && memcmp(data, "\xEF\xBB\xBF", 3) == 0) {
		data += 3;
		length -= 3;
	}
	return g_strndup(data ? data : "", length);
}

char *whole_file_digest(GBytes *bytes)
{
	return g_compute_checksum_for_bytes(G_CHECKSUM_SHA256, bytes);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/book/memory_file.h"

#include "base/fault.h"

#include <errno.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

static const Wording cannot_use = { { "không dùng được tệp trong bộ nhớ",
				      "a file in memory cannot be used" } };

int memory_file_new(GError **error)
{
	int file = memfd_create("khuyencong", MFD_CLOEXEC);

	if (file < 0)
		fault_set_errno(error, errno, &cannot_use, "memfd");
	return file;
}

char *memory_file_path(int file)
{
	return g_strdup_printf("/proc/self/fd/%d", file);
}

gboolean memory_file_write(int file, GBytes *bytes, GError **error)
{
	gsize length, done = 0;
	const guint8 *data = g_bytes_get_data(bytes, &length);

	while (done < length) {
		ssize_t written = pwrite(file, data + done, length - done, (off_t)done);

		if (written < 0 && errno == EINTR)
			continue;
		if (written <= 0) {
			fault_set_errno(error, written < 0 ? errno : EIO, &cannot_use, "memfd");
			return FALSE;
		}
		done += (gsize)written;
	}
	return TRUE;
}

GBytes *memory_file_read(int file, GError **error)
{
	g_autofree guint8 *data = NULL;
	struct stat status;
	gsize length, done = 0;

	if (fstat(file, &status) != 0) {
		fault_set_errno(error, errno, &cannot_use, "memfd");
		return NULL;
	}
	length = (gsize)status.st_size;
	data = g_malloc(length + 1);
	while (done < length) {
		ssize_t got = pread(file, data + done, length - done, (off_t)done);

		if (got < 0 && errno == EINTR)
			continue;
		if (got <= 0) {
			fault_set_errno(error, got < 0 ? errno : EIO, &cannot_use, "memfd");
			return NULL;
		}
		done += (gsize)got;
	}
	return g_bytes_new_take(g_steal_pointer(&data), length);
}

const char *memory_file_folder(void)
{
	return access("/dev/shm", W_OK | X_OK) == 0 ? "/dev/shm" : NULL;
}

gboolean memory_file_has_room(gsize size)
{
	const char *folder = memory_file_folder();
	struct statvfs status;

	if (statvfs(folder ? folder : g_get_tmp_dir(), &status) != 0)
		return FALSE;
	return (guint64)status.f_bavail * status.f_frsize >= size;
}

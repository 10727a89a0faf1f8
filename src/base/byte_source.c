/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/byte_source.h"

#include "base/fault.h"
#include "base/whole_file.h"

#include <errno.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

struct ByteSource {
	guint references;
	GBytes *bytes; /* NULL for a file */
	char *path;
	int fd;
	struct stat opened;
	gsize size;
	gint trouble; /* errno of the first read that failed; atomic */
};

ByteSource *byte_source_new(GBytes *bytes)
{
	ByteSource *source = g_new0(ByteSource, 1);

	source->references = 1;
	source->bytes = g_bytes_ref(bytes);
	source->size = g_bytes_get_size(bytes);
	source->fd = -1;
	return source;
}

ByteSource *byte_source_open(const char *path, gsize limit, GError **error)
{
	g_autoptr(ByteSource) source = g_new0(ByteSource, 1);

	source->references = 1;
	source->path = g_strdup(path);
	source->fd = whole_file_open(path, limit, &source->opened, error);
	if (source->fd < 0)
		return NULL;
	source->size = (gsize)source->opened.st_size;
	return g_steal_pointer(&source);
}

ByteSource *byte_source_ref(ByteSource *source)
{
	source->references++;
	return source;
}

void byte_source_unref(ByteSource *source)
{
	if (!source || --source->references > 0)
		return;
	g_clear_pointer(&source->bytes, g_bytes_unref);
	if (source->fd >= 0)
		close(source->fd);
	g_free(source->path);
	g_free(source);
}

const char *byte_source_path(const ByteSource *source)
{
	return source->path ? source->path : "";
}

gsize byte_source_size(const ByteSource *source)
{
	return source->size;
}

static gsize read_memory(const ByteSource *source, gsize offset, char *into, gsize size)
{
	const char *bytes = g_bytes_get_data(source->bytes, NULL);
	gsize length = offset < source->size ? MIN(size, source->size - offset) : 0;

	if (length > 0)
		memcpy(into, bytes + offset, length);
	return length;
}

gsize byte_source_read(ByteSource *source, gsize offset, char *into, gsize size)
{
	gsize length = 0;

	if (source->bytes)
		return read_memory(source, offset, into, size);
	while (length < size) {
		ssize_t got =
		    pread(source->fd, into + length, size - length, (off_t)(offset + length));

		if (got < 0 && errno == EINTR)
			continue;
		if (got < 0)
			g_atomic_int_compare_and_exchange(&source->trouble, 0, errno);
		if (got <= 0)
			break;
		length += (gsize)got;
	}
	return length;
}

gboolean byte_source_check(ByteSource *source, GError **error)
{
	static const Wording cannot_read = { { "không đọc được", "cannot be read" } };
	int trouble = g_atomic_int_get(&source->trouble);

	if (trouble) {
		fault_set_errno(error, trouble, &cannot_read, source->path);
		return FALSE;
	}
	return source->bytes ? TRUE
			     : whole_file_is_same(source->fd, source->path, &source->opened, error);
}

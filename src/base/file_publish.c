/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/file_publish.h"

#include "base/fault.h"

#include <errno.h>

#define MODE 0644

/* GLib gives codes of its own for what the system said. */
static int errno_of(const GError *trouble)
{
	static const struct {
		GFileError code;
		int errnum;
	} rows[] = {
		{ G_FILE_ERROR_NOENT, ENOENT }, { G_FILE_ERROR_NOTDIR, ENOTDIR },
		{ G_FILE_ERROR_ACCES, EACCES }, { G_FILE_ERROR_PERM, EPERM },
		{ G_FILE_ERROR_NOSPC, ENOSPC }, { G_FILE_ERROR_ROFS, EROFS },
		{ G_FILE_ERROR_ISDIR, EISDIR }, { G_FILE_ERROR_NAMETOOLONG, ENAMETOOLONG },
	};

	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++)
		if (g_error_matches(trouble, G_FILE_ERROR, (gint)rows[i].code))
			return rows[i].errnum;
	return EIO;
}

gboolean file_publish_is_free(const char *path, GError **error)
{
	if (!g_file_test(path, G_FILE_TEST_EXISTS | G_FILE_TEST_IS_SYMLINK))
		return TRUE;
	fault_set(error, FAULT_USAGE, "%s: đã có tệp này; hãy thêm --force để ghi đè",
		  "%s: exists already; add --force to replace it", path);
	return FALSE;
}

gboolean file_publish(const char *path, GBytes *bytes, gboolean replace, GError **error)
{
	static const Wording what = { { "không ghi được", "cannot be written" } };
	g_autoptr(GError) trouble = NULL;
	gsize length;
	const char *data = g_bytes_get_data(bytes, &length);

	if (!replace && !file_publish_is_free(path, error))
		return FALSE;
	if (g_file_set_contents_full(path, data ? data : "", (gssize)length,
				     G_FILE_SET_CONTENTS_CONSISTENT | G_FILE_SET_CONTENTS_DURABLE,
				     MODE, &trouble))
		return TRUE;
	fault_set_errno(error, errno_of(trouble), &what, path);
	return FALSE;
}

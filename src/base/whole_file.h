/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Files read whole or not at all.  Only regular files are read: a symbolic link, a FIFO or a device
 * with a promising name is refused, and what is parsed is what was hashed.
 */
#pragma once

#include <glib.h>
#include <sys/stat.h>

/*
 * The bytes of @path, at most @limit.  Faults: by the system's error, or FAULT_INPUT for something
 * that is no regular file, is larger than @limit, or changes while it is read.
 */
GBytes *whole_file_read(const char *path, gsize limit, GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* The same for the file @name of the open folder @folder; @path names it in a fault. */
GBytes *whole_file_read_at(int folder, const char *name, const char *path, gsize limit,
			   GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* The same for a text of the project's own (settings, template, register): must be UTF-8. */
char *whole_file_read_text(const char *path, GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* For reading piece by piece: the file descriptor, or -1; faults as above. */
int whole_file_open(const char *path, gsize limit, struct stat *out_status, GError **error);

/* Whether the file is still as @opened says; FAULT_INPUT when it is not. */
gboolean whole_file_is_same(int fd, const char *path, const struct stat *opened, GError **error);

/* Lower-case hexadecimal SHA-256. */
char *whole_file_digest(GBytes *bytes);

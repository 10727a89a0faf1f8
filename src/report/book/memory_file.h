/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A file in memory with a path, for libraries that write and read only by name.
 */
#pragma once

#include <glib.h>

/* A descriptor that the caller closes; -1 on failure.  Faults: by the system's error. */
int memory_file_new(GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* As long as the descriptor is open. */
char *memory_file_path(int file);

gboolean memory_file_write(int file, GBytes *bytes, GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* All of it. */
GBytes *memory_file_read(int file, GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* Where temporary files are in memory too; NULL when there is no such folder. */
const char *memory_file_folder(void);

/* FALSE when temporary files of @size bytes in all would find no place. */
gboolean memory_file_has_room(gsize size);

/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The bytes of something that is read piece by piece, perhaps more than once: a file of any length,
 * or bytes in memory.  Reading names its offset, so that several readers may share one source, in
 * several threads too; references are taken and dropped in one of them only.
 */
#pragma once

#include <glib.h>

typedef struct ByteSource ByteSource;

/* Takes its own reference of @bytes. */
ByteSource *byte_source_new(GBytes *bytes);

/* The regular file @path of at most @limit bytes; faults as whole_file_read(). */
ByteSource *byte_source_open(const char *path, gsize limit,
			     GError **error) G_GNUC_WARN_UNUSED_RESULT;
ByteSource *byte_source_ref(ByteSource *source);
void byte_source_unref(ByteSource *source);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(ByteSource, byte_source_unref)

/* As it was opened; "" for bytes in memory. */
const char *byte_source_path(const ByteSource *source);

/* When it was opened. */
gsize byte_source_size(const ByteSource *source);

/* Fills @into with @size bytes from @offset, fewer only at the end; returns how many. */
gsize byte_source_read(ByteSource *source, gsize offset, char *into, gsize size);

/* FAULT_IO when a read failed; FAULT_INPUT when the file has changed since it was opened. */
gboolean byte_source_check(ByteSource *source, GError **error);

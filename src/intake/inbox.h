/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The folder of submissions: every name that ends in .csv or .CSV, in byte order, whatever it turns
 * out to be. Hidden files are passed over.  A file is read once, and what is parsed is what was
 * hashed.
 */
#pragma once

#include <glib.h>

typedef struct InboxFile {
	char *name;    /* in the folder, escaped for display; never used as a path again */
	GBytes *bytes; /* NULL when it cannot be read: then @trouble says why */
	char *digest;  /* SHA-256; of no bytes when it cannot be read */
	char *trouble; /* why not: the fault's two lines, without the path; NULL */
} InboxFile;

void inbox_file_free(InboxFile *file);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(InboxFile, inbox_file_free)

/*
 * The files of @folder, each at most @limit bytes: InboxFile elements.  Faults: FAULT_INPUT when
 * the folder is missing, FAULT_DATA when no name in it ends in .csv, FAULT_PERMISSION, FAULT_IO.
 */
GPtrArray *inbox_read(const char *folder, gsize limit, GError **error) G_GNUC_WARN_UNUSED_RESULT;

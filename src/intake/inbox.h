/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The folder of submissions: every name that ends in .csv, .txt or .tsv in any case, in byte order,
 * whatever it turns out to be.  A file is read once, and what is parsed is what was hashed.
 *
 * Files of other names are listed unread, so that their senders can be told.  Passed over are
 * sub-folders of other names, and what nobody has sent: hidden files, those that Windows hides
 * (Thumbs.db, desktop.ini), and the locks and copies of office programs (~$a.xlsx, a.csv~).
 */
#pragma once

#include "base/byte_source.h"
#include "base/limits.h"

typedef struct InboxFile {
	char *name;	    /* in the folder, escaped for display; never used as a path again */
	gboolean not_csv;   /* by how its name ends: then it is not read */
	GBytes *bytes;	    /* NULL when it is not, or cannot be, read */
	ByteSource *source; /* instead of @bytes, of a file that is read piece by piece; NULL */
	char *digest;	    /* SHA-256; of no bytes when it was not read */
	char *trouble; /* why it cannot be read: the fault's two lines, without the path; NULL */
	Limits limits; /* zeros: as otherwise */
} InboxFile;

void inbox_file_free(InboxFile *file);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(InboxFile, inbox_file_free)

/*
 * The files of @folder, within @limits: InboxFile elements.  Faults: FAULT_INPUT when
 * the folder is missing, FAULT_DATA when there is none in it, FAULT_PERMISSION, FAULT_IO.
 */
GPtrArray *inbox_read(const char *folder, const Limits *limits,
		      GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* A file that somebody names, to be read piece by piece; one that cannot be is a file with trouble.
 */
InboxFile *inbox_file_open(const char *path, const Limits *limits);

/* A fault's @message without @path, which is the operator's: the message is for the sender. */
char *inbox_trouble(const char *message, const char *path);

/* Whether any of @files is a CSV by its name; and the fault for when none is. */
gboolean inbox_has_csv(const GPtrArray *files);
void inbox_set_no_csv(const char *folder, GError **error);

/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A folder held open.  What is done in it is done relative to its descriptor, and a link is never
 * followed: whoever renames folders or plants links meanwhile cannot lead us elsewhere.  Modes are
 * set, not asked for, so that the umask of cron and that of a person give the same result.
 *
 * A name may run through folders ("region/central") where the function says path; otherwise it is
 * one name.
 */
#pragma once

#include <glib.h>
#include <sys/types.h>

typedef struct Folder {
	int fd;
	char *path; /* for messages only */
} Folder;

void folder_free(Folder *folder);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Folder, folder_free)

/* For reading: here a person has named the folder, and a link such as `latest` is followed. */
Folder *folder_open(const char *path, GError **error) G_GNUC_WARN_UNUSED_RESULT;

/*
 * For writing: made (0750, durably) when missing, but not its parents.  FAULT_SETTINGS when it is
 * a link or no folder, belongs to another user, or anybody may write in it.
 */
Folder *folder_open_own(const char *path, GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* The folder at @path inside @parent; FAULT_SETTINGS when a link or a file is in the way. */
Folder *folder_open_in(const Folder *parent, const char *path,
		       GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* The same, every missing folder on the way made with @mode.  The last must be ours. */
Folder *folder_make_in(const Folder *parent, const char *path, mode_t mode,
		       GError **error) G_GNUC_WARN_UNUSED_RESULT;

gboolean folder_set_mode(const Folder *folder, mode_t mode,
			 GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* A new file, 0440, on the disk when TRUE is returned.  Never replaces anything. */
gboolean folder_write_file(const Folder *folder, const char *name, GBytes *bytes,
			   GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* The file at @path; FAULT_INPUT when it is missing or no regular file. */
GBytes *folder_read_file(const Folder *folder, const char *path,
			 GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* What the link @name says; NULL in @out_target when there is none, a fault when it is no link. */
gboolean folder_read_link(const Folder *folder, const char *name, char **out_target,
			  GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* Makes the names in the folder durable. */
gboolean folder_sync(const Folder *folder, GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* For messages: a name found on a disk may hold anything, and is escaped. */
char *folder_path_of(const Folder *folder, const char *name);

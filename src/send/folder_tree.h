/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * All that is below a folder: listed, removed, made durable.  Links are things of their own here;
 * none is followed.
 */
#pragma once

#include "send/folder.h"

/* The names in the folder itself, sorted by byte. */
GPtrArray *folder_names(const Folder *folder, GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* Everything below the folder as paths relative to it; a folder ends in / and precedes its own. */
GPtrArray *folder_tree(const Folder *folder, GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* Removes a file, a link, or a folder with all that is in it; what is gone already is no fault. */
gboolean folder_remove(const Folder *folder, const char *name,
		       GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* Makes the names in the folder and in all folders below it durable, the deepest first. */
gboolean folder_sync_tree(const Folder *folder, GError **error) G_GNUC_WARN_UNUSED_RESULT;

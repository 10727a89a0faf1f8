/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The groups into which conference reports gather the contents of support.  content_groups.csv
 * names them, each for the days on which it is used; the column `groups` of contents.csv says to
 * which of them a content belongs (several, with | between, when they follow one another in time).
 * A content without a group is in none: it is printed for itself.
 */
#pragma once

#include "catalog/vocabulary.h"

typedef struct ContentGroups ContentGroups;

/*
 * Reads @folder/content_groups.csv and contents.csv, whose keys are in @contents.  Faults:
 * FAULT_INPUT; FAULT_SETTINGS with the line for a group that is not there, has the key of a
 * content, or stands beside another one of the same content on the same day.
 */
ContentGroups *content_groups_read(const char *folder, const Vocabulary *contents,
				   GError **error) G_GNUC_WARN_UNUSED_RESULT;
void content_groups_free(ContentGroups *groups);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(ContentGroups, content_groups_free)

/* The keys of those in force on @day, in the order of the file; the array is the caller's. */
GPtrArray *content_groups_list(const ContentGroups *groups, Day day);

/* The group @key as the register holds it; NULL when there is none. */
const char *content_groups_key(const ContentGroups *groups, const char *key);

/* The contents of the group @key, as a set of keys; NULL when there is no such group. */
GHashTable *content_groups_members(const ContentGroups *groups, const char *key);

const char *content_groups_name(const ContentGroups *groups, const char *key, Language language);

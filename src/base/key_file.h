/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * GLib's key files, strict: a group or key that no rule names is refused with its line and the
 * nearest name that would have been right.  A key may be given per language: title[vi]=,
 * title[en]=.
 */
#pragma once

#include "base/language.h"

#include <glib.h>

/* A group "table" also stands for "table NAME"; @keys are NULL-terminated; "*" allows any of
 * either. */
typedef struct KeyRule {
	const char *group;
	const char *const *keys;
} KeyRule;

/* Rules end with one whose group is NULL.  Faults: FAULT_INPUT, FAULT_SETTINGS. */
GKeyFile *key_file_read(const char *path, const KeyRule *rules,
			GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* The kind of a group, "table" of "table by-source", and its name, "by-source"; "" when it has
 * none. */
char *key_file_group_kind(const char *group);
const char *key_file_group_name(const char *group);

/* The value without spaces at its ends, owned by the caller; NULL when there is none. */
char *key_file_text(GKeyFile *file, const char *group, const char *key);
/* The value in @language, else without a language, else NULL. */
char *key_file_wording(GKeyFile *file, const char *group, const char *key, Language language);
/* The parts of a value between @separators, trimmed, empty ones left out; never NULL. */
char **key_file_list(GKeyFile *file, const char *group, const char *key, const char *separators);

/* FAULT_SETTINGS that names file, line, group and key of a value that is not right. */
void key_file_fault(GError **error, const char *path, const char *group, const char *key,
		    const Wording *trouble);

/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * MANIFEST: the files of an edition and their SHA-256, in the notation of sha256sum, so that anyone
 * can check an edition without this program: sha256sum -c MANIFEST.
 */
#pragma once

#include "send/folder.h"

#define MANIFEST_NAME "MANIFEST"

typedef struct Manifest Manifest;

Manifest *manifest_new(void);
void manifest_free(Manifest *manifest);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Manifest, manifest_free)

/*
 * Names are relative paths of A-Z a-z 0-9 . _ - and /; no part is empty or begins with a dot, and
 * MANIFEST does not list itself.
 */
gboolean manifest_name_is_good(const char *name);

/* FALSE when the name is not good or is there already. */
gboolean manifest_add(Manifest *manifest, const char *name,
		      const char *digest) G_GNUC_WARN_UNUSED_RESULT;

/* Of the file @name; NULL when it is not listed. */
const char *manifest_digest(const Manifest *manifest, const char *name);

/* One line for each file, sorted by byte. */
char *manifest_text(const Manifest *manifest);

/* Exactly what manifest_text() gives, of at least one file; else FAULT_DATA, naming @path:line. */
Manifest *manifest_parse(const char *text, const char *path,
			 GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* The MANIFEST of @folder; FAULT_DATA when it is missing. */
Manifest *manifest_read(const Folder *folder, GError **error) G_GNUC_WARN_UNUSED_RESULT;

/*
 * Whether @folder holds the files of @manifest, this very MANIFEST, and nothing else.  FAULT_DATA
 * names the first that is changed, missing, no regular file, or not listed.
 */
gboolean manifest_check(const Manifest *manifest, const Folder *folder,
			GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * An edition: a folder of finished files that appears whole or not at all.
 *
 *     out/.lock  .staging/RUN/  editions/ID/ (MANIFEST and files, read-only)  latest -> editions/ID
 *
 * Written in .staging, synced, renamed; then `latest` flips, which is the moment of publication. An
 * edition is never changed afterwards.
 */
#pragma once

#include <glib.h>

typedef struct Edition Edition;

/*
 * Opens @out (made when missing) for the edition @id ([a-z0-9-]), takes the lock, and clears what
 * killed runs left behind.  Faults: FAULT_LATER when another run holds the lock or the disk is
 * full, FAULT_PERMISSION, FAULT_SETTINGS when @out is a link, not ours, or writable by all,
 * FAULT_IO.
 */
Edition *edition_open(const char *out, const char *id, GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* Lets go of the lock; what was not published is removed.  Never touches what readers see. */
void edition_close(Edition *edition);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Edition, edition_close)

/* Whether `latest` is this edition already and still agrees with its MANIFEST. */
gboolean edition_is_published(const Edition *edition);

/* Adds a file under a relative name such as "region/central.xlsx"; folders come by themselves. */
gboolean edition_add(Edition *edition, const char *name, GBytes *bytes,
		     GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* Writes MANIFEST, syncs, renames and flips `latest`.  After TRUE the edition survives a power cut.
 */
gboolean edition_publish(Edition *edition, GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* The folder that `latest` of @out points to, absolute; owned by the caller.  FAULT_INPUT when
 * none. */
char *edition_latest(const char *out, GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* Checks every file of the folder @edition against its MANIFEST.  FAULT_DATA names the first that
 * differs. */
gboolean edition_verify(const char *edition, GError **error) G_GNUC_WARN_UNUSED_RESULT;

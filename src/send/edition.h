/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * An edition: a folder of finished files that appears whole or not at all.
 *
 *     out/.lock  .staging/ID/  editions/ID/ (MANIFEST and files, read-only)  latest -> editions/ID
 *
 * Written in .staging, read back, synced, renamed; then `latest` flips, which is the moment of
 * publication.  An edition is never changed afterwards, and none is removed here.  Folders end as
 * 0750 and files as 0440, whatever the umask.
 *
 * A reader opens `latest` once, or asks edition_latest() once, and stays with what it got: paths
 * through `latest` may mix two editions.
 *
 * Every fault of the first four says that what was published before stays; a run that is told to
 * try again just does the same again.  SIGXFSZ must be ignored, or a limit on file size kills.
 */
#pragma once

#include <glib.h>

typedef struct Edition Edition;

/*
 * Opens @out (made when missing, but not its parents) for the edition @id ([a-z0-9-], not beginning
 * with -), takes the lock, and clears what killed runs left behind.  Faults: FAULT_LATER when
 * another run holds the lock or the disk is full, FAULT_PERMISSION, FAULT_INPUT when the parent of
 * @out is missing, FAULT_SETTINGS when @out is a link, not ours, or writable by all, or a link is
 * where one of its folders belongs, FAULT_SOFTWARE for a bad @id, FAULT_IO.
 */
Edition *edition_open(const char *out, const char *id, GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* Lets go of the lock; what was not published is removed.  Never touches what readers see. */
void edition_close(Edition *edition);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Edition, edition_close)

/* [a-z0-9-], not beginning with -, not too long. */
gboolean edition_id_is_good(const char *id);

/* Another name for what has no file yet: it may depend on what edition_current() says. */
gboolean edition_rename(Edition *edition, const char *id, GError **error) G_GNUC_WARN_UNUSED_RESULT;

/*
 * The id of the edition that `latest` names, under the lock and unchecked; NULL when there is none.
 * Owned by the caller.
 */
char *edition_current(const Edition *edition);

/* Whether `latest` is this edition already and still agrees with its MANIFEST. */
gboolean edition_is_published(const Edition *edition);

/*
 * Adds a file under a relative name such as "region/central.xlsx"; folders come by themselves.
 * FAULT_SOFTWARE for a name that manifest_name_is_good() refuses or that was added before.  After
 * any fault the edition cannot be published.
 */
gboolean edition_add(Edition *edition, const char *name, GBytes *bytes,
		     GError **error) G_GNUC_WARN_UNUSED_RESULT;

/*
 * Writes MANIFEST, syncs, renames and flips `latest`.  After TRUE the edition survives a power cut.
 * When editions/ID is there already, it must be just what was added, and only `latest` flips;
 * otherwise FAULT_IO names the file that differs.  Only the very last step can fail after
 * publication: then the fault says that the edition is visible but not yet safe.
 */
gboolean edition_publish(Edition *edition, GError **error) G_GNUC_WARN_UNUSED_RESULT;

/*
 * The folder that `latest` of @out points to, absolute; owned by the caller.  FAULT_INPUT when
 * there is none, FAULT_SETTINGS when `latest` is no link.
 */
char *edition_latest(const char *out, GError **error) G_GNUC_WARN_UNUSED_RESULT;

/*
 * Checks the folder @edition against its MANIFEST.  FAULT_DATA names the first file that is
 * changed, missing or not listed.
 */
gboolean edition_verify(const char *edition, GError **error) G_GNUC_WARN_UNUSED_RESULT;

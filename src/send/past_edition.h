/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * An edition that was published before, for reading: whole, as its MANIFEST says, or not at all.
 */
#pragma once

#include "report/edition_changes.h"

typedef struct PastEdition PastEdition;

/*
 * The edition @id of @out, and every file of it checked.  FAULT_USAGE when @id can name none,
 * FAULT_INPUT when there is none, FAULT_DATA when it is not what its MANIFEST says.
 */
PastEdition *past_edition_open(const char *out, const char *id,
			       GError **error) G_GNUC_WARN_UNUSED_RESULT;
void past_edition_free(PastEdition *past);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(PastEdition, past_edition_free)

/* SHA-256 of its MANIFEST. */
char *past_edition_digest(const PastEdition *past);

/* What facts.csv and inputs.csv say; FAULT_DATA when one is missing or of another format. */
EditionContents *past_edition_contents(const PastEdition *past,
				       GError **error) G_GNUC_WARN_UNUSED_RESULT;

/*
 * What inputs.csv of the edition @id of @out says it was compared with; NULL when that is nothing,
 * or cannot be read.  Not checked: whoever believes it makes the same edition again, or fails.
 * Both are owned by the caller.
 */
char *past_edition_previous(const char *out, const char *id, char **out_digest);

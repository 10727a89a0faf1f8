/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The register of programmes: what a place wants to reach in the years of its programme of
 * industrial promotion, mostly five (programmes.csv, each row with the document and where it was
 * read).  A row is one measure of one programme.  A row without a number is a measure that the
 * programme follows and sets no target for.
 *
 * A target is mostly a lower bound ("over 3,000 workers") and stands as the number itself.  It
 * belongs to the place as it was when the programme began: code 10 in 2021 is the Lào Cai of before
 * the merger, and a merged province does not inherit the targets of its parts.
 */
#pragma once

#include "catalog/columns.h"
#include "catalog/places.h"

#include <stdint.h>

typedef struct Target {
	char *programme; /* key, the same for all rows of a programme */
	char *name[LANGUAGES];
	const Place *place;
	Period period; /* the programme's first and last year */
	const Column *measure;
	const char *source; /* of the money: "local", "national"; NULL for all of it */
	int64_t value;	    /* đồng or a count, above 0; 0 when the programme sets none */
	gboolean level;	    /* to be reached by one year; else the years of the programme add up */
	char *document;	    /* "" when it is not known */
	char *where;	    /* "programmes.csv:3" */
} Target;

typedef struct Programmes Programmes;

/*
 * Reads @folder/programmes.csv; @places and @columns are borrowed for its life.  Faults:
 * FAULT_INPUT; FAULT_SETTINGS with file and line for a row without a place or of an unknown place,
 * measure or source of money, for years or a number that are none, for the last year before the
 * first, and for two rows that speak of one place, measure, source and year.
 */
Programmes *programmes_read(const char *folder, const Places *places, const Columns *columns,
			    GError **error) G_GNUC_WARN_UNUSED_RESULT;
void programmes_free(Programmes *programmes);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Programmes, programmes_free)

/* The row of exactly this place, period, measure and source (NULL: all money); NULL when none is.
 */
const Target *programmes_find(const Programmes *programmes, const Place *place, Period period,
			      const Column *measure, const char *source);

/* All rows in the order of the file; elements const Target *, borrowed. */
const GPtrArray *programmes_targets(const Programmes *programmes);

/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The register of conferences: where and when the provinces of a region meet over the figures of a
 * year, and who is the host next time (conferences.csv, each row with where it was read).  What is
 * not known of a conference is empty.
 */
#pragma once

#include "catalog/places.h"

typedef struct Conference {
	const Place *region;
	int year;
	char *number;		/* "14", as the organisers count; "" */
	Day day;		/* DAY_NONE */
	const Place *host;	/* NULL */
	const Place *next_host; /* NULL */
} Conference;

typedef struct Conferences Conferences;

/*
 * Reads @folder/conferences.csv; @places is borrowed for its life.  Faults: FAULT_INPUT;
 * FAULT_SETTINGS with file and line for an unknown region or host, a year, number or day that is
 * none, and a second row of one region and year.
 */
Conferences *conferences_read(const char *folder, const Places *places,
			      GError **error) G_GNUC_WARN_UNUSED_RESULT;
void conferences_free(Conferences *conferences);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Conferences, conferences_free)

/* NULL when none is known. */
const Conference *conferences_find(const Conferences *conferences, const Place *region, int year);

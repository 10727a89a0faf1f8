/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The register of places: the country, the regions of the conference, and the provinces with their
 * validity.  On 1 July 2025 63 provinces became 34 (NQ 202/2025/QH15), and codes changed meaning:
 * 15 was Yên Bái and is Lào Cai.  So a province is identified by code *and* validity, and a name or
 * a code is only ever resolved for a day.
 */
#pragma once

#include "base/day.h"
#include "base/language.h"

#include <glib.h>

typedef enum PlaceKind { PLACE_COUNTRY, PLACE_REGION, PLACE_PROVINCE } PlaceKind;

typedef struct Place {
	PlaceKind kind;
	char *key;  /* "VN", "CENTRAL", "68"; of a province of the past "10@2008-08-01" */
	char *code; /* of a province, two digits; NULL else */
	char *name[LANGUAGES];	     /* "Lâm Đồng", "miền Trung – Tây Nguyên" */
	char *short_name[LANGUAGES]; /* for headings and narrow columns */
	Day valid_from, valid_to;    /* DAY_FIRST, DAY_LAST when open */
	const struct Place
	    *parent; /* region of a province while it was valid, country of a region */
	const struct Place
	    *successor; /* what it became part of on the day after; NULL when valid */
} Place;

typedef struct Places Places;

/* Reads regions.csv, provinces.csv and aliases.csv in @folder. */
Places *places_read(const char *folder, GError **error) G_GNUC_WARN_UNUSED_RESULT;
void places_free(Places *places);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Places, places_free)

typedef enum PlaceTrouble {
	PLACE_UNKNOWN,	     /* no place has that name or code */
	PLACE_OTHER_TIME,    /* there is one, but not on that day: near is it */
	PLACE_CODE_DISAGREES /* the name is known, but never had that code: near is it */
} PlaceTrouble;

typedef struct PlaceAnswer {
	const Place *place; /* NULL: see the rest */
	PlaceTrouble trouble;
	const Place *near; /* NULL when unknown */
} PlaceAnswer;

/*
 * The place that @name (any spelling) or @code means on @day; either may be NULL or empty.  When
 * both are given and agree on one province of another time, that province is meant: a 2024 figure
 * of "82 Đồng Tháp" can only be on the map of after the merger.
 */
PlaceAnswer places_find(const Places *places, const char *name, const char *code, Day day);

/* By key; NULL when there is none. */
const Place *places_by_key(const Places *places, const char *key);

/* The name of a known place that @name was probably meant to be; NULL when none is near. */
const char *places_nearest(const Places *places, const char *name);

/*
 * What a place consists of on the map of @territory, ordered by code: regions of the country,
 * provinces of a region, and the predecessors of a province (none for one that was never merged, or
 * that is on the map of that day as a place of the past).  Elements are const Place *, borrowed.
 */
GPtrArray *places_children(const Places *places, const Place *place, Day territory);

/* All places, in the order of the registers; elements borrowed. */
const GPtrArray *places_all(const Places *places);

/* Whether @inner is @outer or lies in it, on the map of any day. */
gboolean place_is_within(const Place *inner, const Place *outer);

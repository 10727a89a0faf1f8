/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The changes that the report on one place tells of, the most important first: those of the place
 * itself before those of the places within it, and both in the order in which the report's tables
 * print the figures; what no table prints, and what is gone, comes last.
 */
#pragma once

#include "report/change_words.h"

typedef struct PlaceChanges {
	GPtrArray *shown; /* const FactChange *, of figures; see fact_change_is_shown() */
	guint own;	  /* how many of them, from the first on, are of the place itself */
	guint silent;	  /* how many more have no figure, or are only of another day */
} PlaceChanges;

/*
 * @report must have all its other tables; NULL: without an order of theirs.  @changes are borrowed
 * for the result's life.
 */
PlaceChanges *place_changes_new(const EditionChanges *changes, const Report *report,
				const Place *place, const ChangeStyle *style);
void place_changes_free(PlaceChanges *changes);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(PlaceChanges, place_changes_free)

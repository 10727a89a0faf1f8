/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What changed as columns of plain text in UTF-8: the headlines of each report for the body of a
 * mail, or all of it.
 */
#pragma once

#include "report/place_changes.h"

/* Appends what changed between the two editions, and how their inputs differ. */
void changes_text_begin(GString *text, const EditionChanges *changes, const ChangeStyle *style);

/*
 * Appends the part of one report, its first @most changes; a sentence when none of its figures has
 * changed.
 */
void changes_text_append(GString *text, const char *place, const PlaceChanges *found, guint most,
			 const ChangeStyle *style);

/* How many are the headlines: of the place itself only, and few. */
guint changes_text_headlines(const PlaceChanges *found);

/* Where the marks are explained. */
void changes_text_end(GString *text, Language language);

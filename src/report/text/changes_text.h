/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The headlines of what changed, for the body of a mail: of each report the figures of its own
 * place, as columns of plain text in UTF-8.
 */
#pragma once

#include "report/place_changes.h"

/* Appends what changed between the two editions, and how their inputs differ. */
void changes_text_begin(GString *text, const EditionChanges *changes, const ChangeStyle *style);

/* Appends the part of one report; a sentence when none of its figures has changed. */
void changes_text_append(GString *text, const char *place, const PlaceChanges *found,
			 const ChangeStyle *style);

/* Where the marks are explained. */
void changes_text_end(GString *text, Language language);

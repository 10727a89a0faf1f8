/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What changed in one report since the edition before, as a table of it: its last sheet of figures.
 *
 * The new figures are facts of this edition and carry their ids.  The old ones are facts of the
 * edition that the notes name; with the differences they stand in since.csv, which is whole where
 * this table is bounded.
 */
#pragma once

#include "report/place_changes.h"

/* Appends the table to @report, or a note that no figure of it has changed. */
void changes_table_add(Report *report, const EditionChanges *changes, const PlaceChanges *found,
		       const ChangeStyle *style);

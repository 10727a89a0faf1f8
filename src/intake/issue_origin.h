/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Where in its file an issue lies: line, column, byte, record, column of the catalog, what the row
 * is about, and the excerpt of the line.  Taken while the record is still there.
 */
#pragma once

#include "intake/reading.h"

/*
 * Completes @issue, which is about the field @field of @row, from 0; -1: about the whole row. Costs
 * a walk through the record, so it is for issues that are kept.
 */
void issue_origin_set(Issue *issue, const Reading *reading, const Row *row, int field);

/* Moves @issue to another place in its record; a length of 0 marks nothing. */
void issue_origin_move(Issue *issue, const Record *record, Location location);

/* The heading and the column of @field, from 0; nothing for -1. */
void issue_origin_name(Issue *issue, const Header *header, int field);

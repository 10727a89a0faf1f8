/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What the sender is told of an amount.
 */
#pragma once

#include "intake/cells.h"

/* Adds the issue that the number in @field of @row is in @trouble. */
void cell_refuse(const Reading *reading, const Row *row, int field, IssueCode trouble);

/* The same of a total row, which is only compared: it is excluded, not refused. */
void cell_refuse_total(const Reading *reading, const Row *row, int field, IssueCode trouble);

/* Adds the note that @cell, in @field, states a unit of its own; nothing when it does not. */
void cell_note_unit(const Reading *reading, const Row *row, int field, const Cell *cell);

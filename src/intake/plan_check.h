/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Whether the amounts of a record can be of one unit: what was spent may exceed its plan, but not
 * several times.
 */
#pragma once

#include "intake/cells.h"

/* Warns of the first amount of an accepted record that is far above its plan. */
void plan_check(const Reading *reading, const Row *row, const Cell *cells);

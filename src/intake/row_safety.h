/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Cells that do not show what they hold: control and directional characters, by which "1000" may
 * be shown as "0001", and texts that a spreadsheet would run as a formula.  text_clean() takes the
 * former away, and no text is ever written as a formula: a person is told all the same.
 */
#pragma once

#include "intake/reading.h"

/* FALSE, after saying so, when such characters stand in a figure, a date or a code. */
gboolean row_safety_check(const Reading *reading, const Row *row);

/* Says where they stand in a text, once for a record, and which text looks like a formula. */
void row_safety_warn(const Reading *reading, const Row *row);

/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Whether a record has the shape of a row of its table: readable, and of as many fields.
 */
#pragma once

#include "intake/reading.h"

/*
 * FALSE, after saying why, for a record that cannot be read, or that has too few fields, or more
 * than @width that say something: which belongs to which column is then anyone's guess.
 */
gboolean row_shape_check(const Reading *reading, const Row *row, guint width);

/* Says what is odd about a record that can be read all the same. */
void row_shape_warn(const Reading *reading, const Row *row);

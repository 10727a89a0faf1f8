/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A table for people in a terminal: columns under each other.
 */
#pragma once

#include <glib.h>

/*
 * Appends @lines (char ** of the same length, NULL-terminated).  The first @labels columns stand at
 * the left, the others at the right, and the last one, which is words, as it is.
 */
void text_grid_append(GString *text, const GPtrArray *lines, guint labels);

/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What a record takes from the preamble because no column states it, and what it says otherwise.
 */
#pragma once

#include "intake/line.h"
#include "intake/reading.h"

/* Of a role that the preamble states and no column: TRUE and its value. */
gboolean row_takes_period(const Reading *reading, Period *out_period);
gboolean row_takes_as_of(const Reading *reading, Day *out_day);
gboolean row_takes_revision(const Reading *reading, int *out_revision);
gboolean row_takes_source(const Reading *reading, const char **out_source);

/* Warns of the first record whose place, period or day is not that of the preamble. */
void row_compare_preamble(const Reading *reading, const Row *row, const Line *line);

/* The end of the file: warns of a period that no record had. */
void row_finish_preamble(const Reading *reading);

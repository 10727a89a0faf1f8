/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What a record takes from the preamble because no column states it.
 */
#pragma once

#include "intake/line.h"
#include "intake/reading.h"

/* Of a role that the preamble states and no column: TRUE and its value. */
gboolean row_takes_period(const Reading *reading, Period *out_period);
gboolean row_takes_as_of(const Reading *reading, Day *out_day);
gboolean row_takes_revision(const Reading *reading, int *out_revision);
gboolean row_takes_source(const Reading *reading, const char **out_source);

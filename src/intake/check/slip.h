/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A slip of magnitude: an amount that is wrong by 1 000 or 1 000 000, because a unit was taken for
 * another or a separator was misread.  It is asked about, never repaired.
 */
#pragma once

#include <glib.h>
#include <stdint.h>

/* A unit taken for the next one, or for the one after that; for G_N_ELEMENTS. */
extern const int64_t slip_factors[2];

/*
 * The factor by which @value seems too large against @reference: 1000 or 1000000; negative when it
 * seems too small; 0 when it is no such slip.  Too large is 300 times or more, and near the
 * reference (within a fifth and five times of it) once divided.  Too small takes more to believe:
 * small amounts are common.  Both are positive; for others 0.
 */
int64_t slip_factor(int64_t value, int64_t reference);

/* @value without the slip of @factor. */
int64_t slip_corrected(int64_t value, int64_t factor);

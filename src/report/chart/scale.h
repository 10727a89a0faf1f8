/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The ticks of an axis that begins at zero: whole đồng, at steps of 1, 2, 2.5 or 5 times a power of
 * ten.  An axis of bars always begins at zero, or their lengths would lie.
 */
#pragma once

#include <glib.h>
#include <stdint.h>

typedef struct Scale {
	int64_t step; /* 0 when there is nothing but the zero */
	int steps;    /* ticks stand at 0, step, … steps × step */
} Scale;

/* The finest steps of which at most @most (1 or more) fit below @largest.  Nothing to measure, zero
 * or below, gives the zero alone. */
Scale scale_make(int64_t largest, int most);

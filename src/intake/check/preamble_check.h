/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The place, the period and the day of the records held against those of the preamble.  The columns
 * are believed; their sender is asked, once for each fact.
 */
#pragma once

#include "intake/line.h"
#include "intake/reading.h"

typedef struct PreambleCheck {
	const Reading *reading;		  /* borrowed, with its header */
	gboolean doubled[PREAMBLE_FACTS]; /* a column states it too */
	gboolean told[PREAMBLE_FACTS];
	gboolean met;	/* a record is of the period that the preamble states */
	Issue *waiting; /* about one that is of another, unless one is met; NULL */
} PreambleCheck;

void preamble_check_init(PreambleCheck *check, const Reading *reading);
void preamble_check_clear(PreambleCheck *check);

/* @record is what @row says, before it is split into the lines of a wide table. */
void preamble_check_record(PreambleCheck *check, const Row *row, const Line *record);

/* The end of the file. */
void preamble_check_finish(PreambleCheck *check);

/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The name of a file against its rows: the place of each, and the years of all.
 */
#pragma once

#include "intake/cells.h"
#include "intake/file_name.h"
#include "intake/line.h"

typedef struct NameCheck {
	const Reading *reading; /* borrowed */
	FileName name;
	const Place *told;    /* the last place: rows of it that follow need no other look */
	Period period;	      /* the last period seen */
	gboolean any, agrees; /* whether any row was seen, and any of a year that the name says */
} NameCheck;

void name_check_init(NameCheck *check, const Reading *reading);
void name_check_line(NameCheck *check, const Row *row, const Line *line);
void name_check_finish(NameCheck *check);

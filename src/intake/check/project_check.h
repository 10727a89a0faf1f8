/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Projects that stand twice in a file: of one place, period, date, revision and source, and stating
 * the same measure.  So many of them are remembered, as 64-bit hashes; beyond that a note says so.
 */
#pragma once

#include "intake/cells.h"
#include "intake/line.h"

#define PROJECTS_MAX 20000

typedef struct ProjectCheck ProjectCheck;

/* @reading is borrowed; at most @most projects are remembered. */
ProjectCheck *project_check_new(const Reading *reading, guint most);
void project_check_free(ProjectCheck *check);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(ProjectCheck, project_check_free)

void project_check_line(ProjectCheck *check, const Row *row, const Line *line, const Cell *cells);

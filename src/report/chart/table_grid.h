/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Where the columns of a table beneath a figure stand.  The numbers get what they need, all columns
 * the same when there is room; the labels get the rest and break their lines in it.
 */
#pragma once

#include "report/chart/page.h"
#include "report/report.h"

/* Columns from @first to @last under one heading, which may be NULL. */
typedef struct GridSpan {
	const char *title; /* borrowed from the table */
	guint first, last;
} GridSpan;

typedef struct GridColumn {
	double left, right; /* the text may fill all of it */
	gboolean wraps;	    /* its title goes over several lines */
} GridColumn;

typedef struct Grid {
	GArray *spans;	 /* GridSpan */
	GArray *columns; /* GridColumn */
} Grid;

Grid *grid_new(const Table *table, const Measure *measure);
void grid_free(Grid *grid);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Grid, grid_free)
const GridColumn *grid_column(const Grid *grid, guint index);
/* Any heading at all. */
gboolean grid_has_titles(const Grid *grid);

TextStyle grid_cell_style(RowRole role);

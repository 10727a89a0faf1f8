/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Where the columns of a table beneath a figure stand.  The numbers get what they need, all columns
 * the same when there is room; the labels get the rest and break their lines in it.  When that is
 * too little, the columns draw closer, and then the type gets smaller.
 */
#pragma once

#include "report/chart/page.h"
#include "report/report.h"

/* Columns from @first to @last under one heading, which may be NULL. */
typedef struct GridSpan {
	const char *title; /* borrowed from the table */
	guint first, last; /* columns of the grid */
} GridSpan;

typedef struct GridColumn {
	guint index;	    /* in the table */
	double left, right; /* the text may fill all of it */
	gboolean wraps;	    /* its title goes over several lines */
} GridColumn;

typedef struct Grid {
	GArray *spans;	 /* GridSpan */
	GArray *columns; /* GridColumn */
	double type;	 /* size of all letters, as a part of what is usual */
} Grid;

/* @columns are indices in the table (guint). */
Grid *grid_new(const Table *table, const GArray *columns);
void grid_free(Grid *grid);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Grid, grid_free)

/*
 * Sets the places of the columns; the type does not get smaller than @least.  When there is no way
 * to have whole numbers beside whole words, it gives FALSE: in the smallest type, @least 0, the
 * columns then stand all the same and what is in them must break.
 */
gboolean grid_fit(Grid *grid, const Table *table, const Measure *measure, double least);
const GridColumn *grid_column(const Grid *grid, guint index);
/* Any heading at all. */
gboolean grid_has_titles(const Grid *grid);

TextStyle grid_style(const Grid *grid, TextStyle style);
TextStyle grid_cell_style(const Grid *grid, RowRole role);

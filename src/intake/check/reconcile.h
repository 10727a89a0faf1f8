/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Totals, subtotals and rows of one table, compared three ways: a total with its rows and with the
 * subtotals, a subtotal with its rows.  Plain records in, findings out; nothing is kept of a row.
 *
 * A total may stand above its rows or below them, and be of the rows since the total before it or
 * of all; it may or may not have counted the rows that were refused.  The way that comes nearest is
 * the one that was meant.
 *
 * Rounding: each of n rows that were rounded to their last printed digit u is off by u/2 at most,
 * and so is the total; a difference up to n * u/2 (and half the total's own last digit) is one of
 * rounding.
 */
#pragma once

#include "intake/row_class.h"

#include <stdint.h>

/* An amount, or the sum of some. */
typedef struct RowSum {
	__int128 value;
	guint rows; /* how many stated amounts are behind it; 0: none is stated */
} RowSum;

typedef enum Gap { GAP_NONE, GAP_ROUNDING, GAP_BEYOND } Gap;

typedef struct Finding {
	RowClass class; /* CLASS_TOTAL, CLASS_SUBTOTAL or CLASS_GROUP: what states it */
	gpointer row;	/* as it was given */
	guint column;
	__int128 stated;
	RowSum rows;	  /* what it sums up, in the way that comes nearest */
	RowSum subtotals; /* of a total or group: the subtotals of highest rank that it sums up */
	Gap gap;	  /* between the total and the rows */
} Finding;

/* Called once for each amount of a total or subtotal when all its rows are known. */
typedef void (*ReconcileFound)(const Finding *finding, gpointer data);

typedef struct ReconcileSetup {
	guint columns;
	const int64_t *units; /* of each column: the amount that it writes as 1; 0: never rounded */
	ReconcileFound found;
	gpointer data;
	GDestroyNotify free_row; /* of what reconcile_state() takes */
} ReconcileSetup;

typedef struct Reconcile Reconcile;

/* Copies @setup and its units. */
Reconcile *reconcile_new(const ReconcileSetup *setup);
void reconcile_free(Reconcile *reconcile);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Reconcile, reconcile_free)

/* Adds rows of data, already summed: a RowSum for each column. */
void reconcile_add(Reconcile *reconcile, const RowSum *figures, gboolean refused);

/*
 * A row of @class (total, subtotal or group; others are passed over) that states @figures.  @rank
 * is that of a group (row_class_rank()); @row is taken.
 */
void reconcile_state(Reconcile *reconcile, RowClass class, int rank, const RowSum *figures,
		     gpointer row);

/* The end of the table. */
void reconcile_finish(Reconcile *reconcile);

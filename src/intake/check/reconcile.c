/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/check/reconcile.h"

#include <string.h>

/* Subtotals by rank: letters, roman numbers, and those that stand below their rows. */
#define RANKS 3
#define RANK_BELOW 3

/* So many totals may wait for their rows. */
#define OPEN_MAX 8

/* What has been added since some row; each array has a RowSum for each column. */
typedef struct Sums {
	RowSum *rows, *refused;
	RowSum *subtotals[RANKS];
} Sums;

/* A total or group that stands above its rows. */
typedef struct Open {
	RowClass class;
	int rank; /* of a group; 0 for a total, which holds all groups */
	gpointer row;
	RowSum *stated;
	Sums below;
} Open;

struct Reconcile {
	ReconcileSetup setup;
	int64_t *units;
	gboolean any;	 /* a row of data has been added */
	Sums block, all; /* since the last total, and since the beginning */
	GPtrArray *open; /* Open, ranks rising */
};

static void sums_init(Sums *sums, guint columns)
{
	sums->rows = g_new0(RowSum, columns);
	sums->refused = g_new0(RowSum, columns);
	for (int i = 0; i < RANKS; i++)
		sums->subtotals[i] = g_new0(RowSum, columns);
}

static void sums_clear(Sums *sums)
{
	g_free(sums->rows);
	g_free(sums->refused);
	for (int i = 0; i < RANKS; i++)
		g_free(sums->subtotals[i]);
}

static void add_figures(RowSum *sums, const RowSum *figures, guint columns)
{
	for (guint i = 0; i < columns; i++) {
		sums[i].value += figures[i].value;
		sums[i].rows += figures[i].rows;
	}
}

Reconcile *reconcile_new(const ReconcileSetup *setup)
{
	Reconcile *reconcile = g_new0(Reconcile, 1);

	reconcile->setup = *setup;
	reconcile->units = g_memdup2(setup->units, setup->columns * sizeof(*setup->units));
	reconcile->open = g_ptr_array_new();
	sums_init(&reconcile->block, setup->columns);
	sums_init(&reconcile->all, setup->columns);
	return reconcile;
}

static void drop_row(const Reconcile *reconcile, gpointer row)
{
	if (reconcile->setup.free_row && row)
		reconcile->setup.free_row(row);
}

static void open_free(Reconcile *reconcile, Open *open)
{
	drop_row(reconcile, open->row);
	g_free(open->stated);
	sums_clear(&open->below);
	g_free(open);
}

void reconcile_free(Reconcile *reconcile)
{
	if (!reconcile)
		return;
	for (guint i = 0; i < reconcile->open->len; i++)
		open_free(reconcile, reconcile->open->pdata[i]);
	g_ptr_array_unref(reconcile->open);
	sums_clear(&reconcile->block);
	sums_clear(&reconcile->all);
	g_free(reconcile->units);
	g_free(reconcile);
}

/* The last digit of @value as a column of @unit prints it. */
static int64_t last_digit(__int128 value, int64_t unit)
{
	while (unit > 1 && value % unit != 0)
		unit /= 10;
	return unit;
}

static Gap gap_between(__int128 stated, const RowSum *sum, int64_t unit)
{
	__int128 difference = stated > sum->value ? stated - sum->value : sum->value - stated;
	__int128 allowed;

	if (difference == 0)
		return GAP_NONE;
	if (unit == 0)
		return GAP_BEYOND;
	allowed = (__int128)sum->rows * last_digit(sum->value, unit) + last_digit(stated, unit);
	return 2 * difference < allowed ? GAP_ROUNDING : GAP_BEYOND;
}

static RowSum with_refused(const Sums *sums, guint column)
{
	return (RowSum){ sums->rows[column].value + sums->refused[column].value,
			 sums->rows[column].rows + sums->refused[column].rows };
}

static RowSum highest_subtotals(const Sums *sums, guint column)
{
	for (int i = 0; i < RANKS; i++)
		if (sums->subtotals[i][column].rows > 0)
			return sums->subtotals[i][column];
	return (RowSum){ 0, 0 };
}

/* Of the ways in which the rows may have been added up, the one that comes nearest. */
static void find_nearest(const Reconcile *reconcile, Finding *finding, const Sums *sums,
			 const Sums *others)
{
	const RowSum ways[] = { sums->rows[finding->column], with_refused(sums, finding->column),
				others->rows[finding->column],
				with_refused(others, finding->column) };
	int64_t unit = reconcile->units[finding->column];

	finding->rows = ways[0];
	finding->gap = gap_between(finding->stated, &ways[0], unit);
	for (gsize i = 1; i < G_N_ELEMENTS(ways); i++) {
		Gap gap = gap_between(finding->stated, &ways[i], unit);

		if (gap >= finding->gap)
			continue;
		finding->rows = ways[i];
		finding->gap = gap;
	}
}

/* What a row states against @sums, of which it is the total, or perhaps of @others. */
static void find(const Reconcile *reconcile, Finding *finding, const RowSum *stated,
		 const Sums *sums, const Sums *others)
{
	for (guint i = 0; i < reconcile->setup.columns; i++) {
		if (stated[i].rows == 0)
			continue;
		finding->column = i;
		finding->stated = stated[i].value;
		if (finding->class != CLASS_SUBTOTAL)
			finding->subtotals = highest_subtotals(sums, i);
		find_nearest(reconcile, finding, sums, others);
		reconcile->setup.found(finding, reconcile->setup.data);
	}
}

/* Closes what is open from @rank on. */
static void close_open(Reconcile *reconcile, int rank)
{
	while (reconcile->open->len > 0) {
		Open *open = reconcile->open->pdata[reconcile->open->len - 1];
		Finding finding = { .class = open->class, .row = open->row };

		if (open->rank < rank)
			return;
		find(reconcile, &finding, open->stated, &open->below, &open->below);
		open_free(reconcile, open);
		g_ptr_array_set_size(reconcile->open, (int)reconcile->open->len - 1);
	}
}

void reconcile_add(Reconcile *reconcile, const RowSum *figures, gboolean refused)
{
	guint columns = reconcile->setup.columns;

	reconcile->any = TRUE;
	add_figures(refused ? reconcile->block.refused : reconcile->block.rows, figures, columns);
	add_figures(refused ? reconcile->all.refused : reconcile->all.rows, figures, columns);
	for (guint i = 0; i < reconcile->open->len; i++) {
		Open *open = reconcile->open->pdata[i];

		add_figures(refused ? open->below.refused : open->below.rows, figures, columns);
	}
}

/* Tells whatever may sum it up of a subtotal. */
static void add_subtotal(Reconcile *reconcile, int rank, const RowSum *figures)
{
	guint columns = reconcile->setup.columns;

	add_figures(reconcile->block.subtotals[rank - 1], figures, columns);
	add_figures(reconcile->all.subtotals[rank - 1], figures, columns);
	for (guint i = 0; i < reconcile->open->len; i++) {
		Open *open = reconcile->open->pdata[i];

		if (open->rank < rank)
			add_figures(open->below.subtotals[rank - 1], figures, columns);
	}
}

static void open_new(Reconcile *reconcile, const Open *made, const RowSum *figures)
{
	Open *open = g_memdup2(made, sizeof(*made));

	if (reconcile->open->len >= OPEN_MAX)
		close_open(reconcile, 0);
	open->stated = g_memdup2(figures, reconcile->setup.columns * sizeof(*figures));
	sums_init(&open->below, reconcile->setup.columns);
	g_ptr_array_add(reconcile->open, open);
}

static gboolean is_empty(const Reconcile *reconcile, const Sums *sums)
{
	for (guint i = 0; i < reconcile->setup.columns; i++)
		if (sums->rows[i].rows > 0 || sums->refused[i].rows > 0)
			return FALSE;
	return TRUE;
}

/* A total below its rows: of all of them, or of those since the last one. */
static void state_below(Reconcile *reconcile, RowClass class, const RowSum *figures, gpointer row)
{
	gboolean whole = class == CLASS_TOTAL || is_empty(reconcile, &reconcile->block);
	const Sums *meant = whole ? &reconcile->all : &reconcile->block;
	const Sums *other = whole ? &reconcile->block : &reconcile->all;
	Finding finding = { .class = class, .row = row };

	find(reconcile, &finding, figures, meant, other);
	drop_row(reconcile, row);
	if (class == CLASS_SUBTOTAL)
		add_subtotal(reconcile, RANK_BELOW, figures);
	sums_clear(&reconcile->block);
	sums_init(&reconcile->block, reconcile->setup.columns);
}

void reconcile_state(Reconcile *reconcile, RowClass class, int rank, const RowSum *figures,
		     gpointer row)
{
	if (class == CLASS_GROUP) {
		close_open(reconcile, rank);
		add_subtotal(reconcile, rank, figures);
		open_new(reconcile, &(Open){ .class = class, .rank = rank, .row = row }, figures);
		return;
	}
	if (class != CLASS_TOTAL && class != CLASS_SUBTOTAL) {
		drop_row(reconcile, row);
		return;
	}
	if (!reconcile->any) {
		close_open(reconcile, 1);
		open_new(reconcile, &(Open){ .class = class, .row = row }, figures);
		return;
	}
	if (class == CLASS_TOTAL)
		close_open(reconcile, 0);
	state_below(reconcile, class, figures, row);
}

void reconcile_finish(Reconcile *reconcile)
{
	close_open(reconcile, 0);
}

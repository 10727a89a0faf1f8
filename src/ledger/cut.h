/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The rows of a cut through the ledger: every place, period and value that it holds something of,
 * in the order in which they are printed.
 */
#pragma once

#include "ledger/fact.h"

/*
 * The axes of a cut: the dimensions, and five more.  The rows of AXIS_PROGRAMME are those of the
 * register of programmes (catalog/programmes.h): each brings its place, period and source with it,
 * so beside it these axes only say which of them are labels.  Those of AXIS_PROVINCE are the
 * provinces, also of the country.  Those of AXIS_GROUP are the groups of contents in force
 * (catalog/columns.h) and behind them the contents that are in none, so that nothing is lost.
 */
typedef enum Axis {
	AXIS_PLACE = DIMENSIONS,
	AXIS_PERIOD,
	AXIS_PROGRAMME,
	AXIS_PROVINCE,
	AXIS_GROUP,
	AXES
} Axis;

/* "place", "period", "programme", "province", "content-group", "source" …; -1 for anything else. */
int axis_find(const char *key);
gboolean axis_is_place(int axis);
/* The dimension whose values the rows of @axis have; -1 for places, periods and programmes. */
int axis_dimension(int axis);
const char *axis_key(int axis);

typedef struct CutRow {
	const Place *place;
	Period period;
	const char *values[DIMENSIONS]; /* NULL: all of that dimension together */
	const Target *target;		/* NULL but for rows of AXIS_PROGRAMME */
} CutRow;

typedef struct Cut {
	GArray *axes;			/* int: Axis or Dimension, the first one outermost */
	const Place *within;		/* the place of all rows, or the root of the places */
	GArray *periods;		/* Period: only these; empty for every one there is */
	const char *values[DIMENSIONS]; /* only these */
	gboolean roots;			/* the place axis begins with @within itself */
	gboolean totals;		/* the source axis ends with the total of both */
} Cut;

Cut *cut_new(const Place *within);
void cut_free(Cut *cut);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Cut, cut_free)
void cut_add_axis(Cut *cut, int axis);
gboolean cut_has_axis(const GArray *axes, int axis);
/* Whether one of @axes gives what @axis does: itself, or places of another kind, or contents. */
gboolean cut_axis_clashes(const GArray *axes, int axis);

/* @expression as it is asked of @row: of the row's target, when it names no measure. */
Expression cut_row_expression(const CutRow *row, const Expression *expression);

/* What @row asks by @expression, which must outlive the query. */
FactQuery cut_row_query(const CutRow *row, const Expression *expression);

/* The answer to @expression as it is asked of @row; borrowed from @store. */
const Fact *cut_row_fact(FactStore *store, const CutRow *row, const Expression *expression);

/*
 * The rows of the register within @cut->within: of the programmes with one of @cut->periods, or
 * else of those that run on the report date.  CutRow elements; both in ledger/cut_target.c.
 */
GArray *cut_target_rows(const Ledger *ledger, const Cut *cut, const CutRow *row);

/* CutRow elements, owned by the caller; rows for which the ledger may hold nothing are among them.
 */
GArray *cut_rows(const Ledger *ledger, const Cut *cut);

/* The parts of @place on the map of the report date; const Place *, the array owned by the caller.
 */
GPtrArray *cut_places(const Ledger *ledger, const Place *place);

/* The provinces of @place on the map of @day: of the country those of all its regions. */
GPtrArray *cut_provinces(const Ledger *ledger, const Place *place, Day day);

/* The values of a dimension that lines within @place state, in their order; keys borrowed. */
GPtrArray *cut_values(const Ledger *ledger, const Place *place, Dimension dimension);

/* The periods that positions within @place tell of, sorted; owned by the caller. */
GArray *cut_periods(const Ledger *ledger, const Place *place);

/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Figures that somebody printed, each with what it should be: rows of a register, and the totals
 * that submissions state of themselves.  Both numbers are kept; nothing is corrected.
 */
#pragma once

#include "ledger/fact.h"
#include "ledger/stated_register.h"

/* Why a figure cannot be checked. */
typedef enum StatedWhy {
	STATED_WHY_NONE,
	STATED_WHY_ALONE,   /* no formula, and no word of --of */
	STATED_WHY_PLACE,   /* no such place; detail: the place */
	STATED_WHY_PERIOD,  /* no such period or date */
	STATED_WHY_SOURCE,  /* no such source */
	STATED_WHY_UNIT,    /* a percentage where an amount is meant, or the other way round */
	STATED_WHY_ABSENT,  /* what it is made of is not known; detail: key of the FactState */
	STATED_WHY_DAY,	    /* known of another day only; detail: that day */
	STATED_WHY_MISSING, /* parts are missing; detail: keys of their places */
	STATED_WHY_BASE,    /* the base is not known; detail: the interval in which it must lie */
	STATED_WHY_ZERO,    /* divided by zero */
	STATED_WHYS
} StatedWhy;

/* What a figure is held against. */
typedef enum StatedBase {
	STATED_BASE_FORMULA, /* that of its row */
	STATED_BASE_LINES,   /* what the submissions say of the same */
	STATED_BASE_SOURCES, /* local + national */
	STATED_BASE_PLACES,  /* the places of a region */
	STATED_BASE_NOW,     /* a percentage of the ledger, on the map of the report date */
	STATED_BASE_OWN,     /* the same of a plan: the source's own */
	STATED_BASE_TOTAL,   /* of the plan of both sources */
	STATED_BASE_WAS,     /* on the map of its period */
	STATED_BASE_WAS_TOTAL,
	STATED_BASES
} StatedBase;

/* One base that gives a percentage, and by which rounding; neither: it is inside the interval. */
typedef struct StatedFit {
	StatedBase base;
	gboolean half_up, truncated, longer;
} StatedFit;

typedef struct StatedFinding {
	char *id; /* of its row in the register; "file.csv:7" for a total of a submission */
	char *place, *period, *as_of, *source, *figure, *origin; /* as given; "" when not */
	StatedKind kind;
	gboolean is_money;
	int64_t stated; /* đồng or a count; a percentage in 10^-decimals */
	int decimals;
	StatedResult result;
	gboolean has_usual;
	int64_t usual;	 /* of a rate: what it comes to on the default basis, as result.computed */
	StatedBase base; /* of the result: the one that comes nearest */
	GArray *fits;	 /* StatedFit: every base that allows the percentage */
	StatedWhy why;
	char *detail;
} StatedFinding;

void stated_finding_free(StatedFinding *finding);

/* The rows of @table in their order; @ledger, NULL for none, answers those without a formula.
 * StatedFinding elements, owned by the caller. */
GPtrArray *stated_check_register(const StatedRegister *table, const Ledger *ledger);

/*
 * The totals that standing positions state: both sources against local + national, and a region
 * against its provinces, on the map of the report date and up to the same day for what grows.  What
 * no province speaks of is left out.  The last printed digit of a file is taken to be the one below
 * which all money of that file is zero, at most a billion.
 */
GPtrArray *stated_check_ledger(const Ledger *ledger);

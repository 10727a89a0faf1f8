/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What can be computed from the ledger's sums.  A function is a row of the table in function.c, and
 * a row of the one in compute.c that computes it; it is available at once in templates, on the
 * command line and in facts.csv.
 */
#pragma once

#include "base/language.h"

#include <glib.h>

typedef enum FunctionNumber {
	FUNCTION_PLAIN, /* the measure itself */
	FUNCTION_RATE,
	FUNCTION_SHARE,
	FUNCTION_GROWTH,
	FUNCTION_CHANGE,
	FUNCTION_INDEX,
	FUNCTION_LEFT,
	FUNCTION_AVERAGE,
	FUNCTION_REST,
	FUNCTION_TARGET,
	FUNCTION_CUMULATED,
	FUNCTION_DONE,
	FUNCTION_GONE,
	FUNCTION_LEVERAGE,
	FUNCTION_WEEKLY,
	FUNCTION_CONCENTRATION,
	FUNCTION_AGE,
	FUNCTION_REPORTED,
	FUNCTION_REPORTERS,
	FUNCTIONS
} FunctionNumber;

typedef enum FactUnit {
	UNIT_MEASURE, /* that of the measure: đồng or a count */
	UNIT_PERCENT,
	UNIT_RATIO, /* đồng for a đồng: a number with two decimals */
	UNIT_DAYS,  /* a number of days */
	UNIT_DAY,   /* the numerator is a Day, or 0 where a zero was stated */
	UNIT_PLACES /* a number of places, of Fact.of_places */
} FactUnit;

/* What two operands must have in common to give a number that means something. */
typedef enum Operands {
	OPERANDS_ONE,
	OPERANDS_ALIKE, /* both money, or both counts */
	OPERANDS_PLAN,	/* the same, against what is given for the whole year: left of a plan */
	OPERANDS_MONEY, /* both money */
	OPERANDS_EACH	/* money over a count */
} Operands;

typedef struct Function {
	const char *key;     /* NULL for the plain measure */
	const char *measure; /* the operand when none is given; NULL when one is needed */
	const char *against; /* the second operand when none is given; NULL when there is none */
	Operands operands;
	FactUnit unit;
	Wording name;	     /* printed as a column's heading; {{measure}}, {{against}}, {{each}} */
	const char *total;   /* the function that a total row prints in its place; NULL: the same */
	gboolean same_scope; /* both operands must be stated of the same things: ledger/scope.h */
	gboolean divides;    /* a quotient, though no percentage */
	gboolean itemised;   /* takes items off: Expression.rest_over says which */
	gboolean compares;   /* holds two periods against each other */
	gboolean is_signed;  /* printed with its sign */
	gboolean of_target; /* without an operand it is of the row's target, where rows are those */
} Function;

/* NULL when there is none. */
const Function *function_find(const char *key);
const Function *function_plain(void);
const char *function_nearest(const char *key);
FunctionNumber function_number(const Function *function);

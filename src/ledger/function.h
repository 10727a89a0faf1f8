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
	FUNCTIONS
} FunctionNumber;

typedef enum FactUnit {
	UNIT_MEASURE, /* that of the measure: đồng or a count */
	UNIT_PERCENT
} FactUnit;

typedef struct Function {
	const char *key;     /* NULL for the plain measure */
	const char *measure; /* the operand when none is given; NULL when one is needed */
	const char *against; /* the second operand when none is given; NULL when there is none */
	FactUnit unit;
	Wording name;	    /* printed as a column's heading; {{measure}}, {{against}} */
	gboolean divides;   /* a quotient, though no percentage */
	gboolean itemised;  /* takes items off: Expression.rest_over says which */
	gboolean compares;  /* holds two periods against each other */
	gboolean is_signed; /* printed with its sign */
	gboolean of_target; /* without an operand it is of the row's target, where rows are those */
} Function;

/* NULL when there is none. */
const Function *function_find(const char *key);
const Function *function_plain(void);
const char *function_nearest(const char *key);
FunctionNumber function_number(const Function *function);

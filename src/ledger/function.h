/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What can be computed from the ledger's sums.  A function is a row of the table in function.c and
 * is available at once in templates, on the command line and in facts.csv.
 */
#pragma once

#include "ledger/fact.h"

struct Function {
	const char *key;     /* NULL for the plain measure */
	const char *measure; /* the operand when none is given; NULL when one is needed */
	const char *against; /* the second operand when none is given; NULL when there is none */
	FactUnit unit;
	Wording name;	   /* printed as a column's heading; {{measure}}, {{against}} */
	Wording formula;   /* in words */
	gboolean divides;  /* a quotient, though no percentage */
	gboolean itemised; /* takes items off: Expression.rest_over says which */
	void (*compute)(const FactQuery *query, Fact *fact);
};

/* NULL when there is none. */
const Function *function_find(const char *key);
const Function *function_plain(void);
const char *function_nearest(const char *key);

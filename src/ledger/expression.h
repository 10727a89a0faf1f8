/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What to compute, as templates and the command line write it; the same words make a fact's id.
 *
 *     planned                     a measure of columns.ini
 *     rate(implemented)           a function of the table in function.c; rate alone means this
 *     growth(planned).national    of a fixed source: local, national or total
 *     implemented@-1              of the period before; also @2024 and @2024-2025
 *     rate?total-plan,truncated   on another basis than the section's
 *     rest(planned)               what a region states beyond what its provinces itemise
 *     rest(planned, content)      the same beyond its contents; or tier, kind, project
 *     done(jobs)@2021-2025        of the target of a programme with those years; done alone: of the
 *                                 target that a table's row is of, else of support
 */
#pragma once

#include "base/number.h"
#include "ledger/function.h"
#include "ledger/ledger.h"

/* The rules that a comparison rests on; each is printed under the table that it rules. */
typedef struct Basis {
	gboolean as_was;     /* territory as it was in the period; else as on the report date */
	gboolean total_plan; /* a rate's denominator is the plan of both sources; else its own */
	Rounding rounding;
	int within; /* days by which the base of an index may be older than the same day, when
		       nothing is of that day */
} Basis;

#define REST_OVER_PLACES DIMENSIONS

typedef struct Expression {
	const Function *function;
	const Column *measure;
	const Column *against; /* the second operand of rate, left, average; NULL */
	int rest_over;	 /* of rest(): the dimension whose items are taken off; REST_OVER_PLACES */
	gboolean of_row; /* no operand was given: where rows are targets, of the row's */
	gboolean has_source;
	const char *source; /* "local", "national"; NULL for the total: see has_source */
	gboolean has_period;
	Period period;
	int offset; /* of the period, when !has_period: -1 for the one before */
	Basis basis;
} Expression;

/* Reads words such as "as-was,total-plan,truncated,within-15" over the basis @basis. */
gboolean basis_parse(const char *text, Basis *basis, GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* Only what differs from the default (as now, own plan, half-up); "" for the default; owned. */
char *basis_text(const Basis *basis);

/* Owned by the caller (g_free).  FAULT_SETTINGS names what is unknown and what is near. */
Expression *expression_parse(const Columns *columns, const char *text, const Basis *basis,
			     GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* "rate(implemented, planned)"; owned by the caller. */
char *expression_name(const Expression *expression);

/*
 * "planned, rate(implemented, planned)" in two: commas inside parentheses do not separate, nor
 * those between the words of a basis.
 */
char **expression_split(const char *text);

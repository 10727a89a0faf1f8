/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A fact: a named number with its value, unit, basis, formula and the lines behind it.  Whatever a
 * table, a figure or a sentence prints is a fact or a label.
 *
 * Every fact that is asked for is kept in the store, so that facts.csv lists exactly what was
 * printed.
 */
#pragma once

#include "ledger/expression.h"
#include "ledger/sum.h"

typedef enum FactState {
	FACT_VALUE,
	FACT_NOT_REPORTED,
	FACT_NOT_APPLICABLE,
	FACT_NO_PLAN,	     /* a rate whose denominator is zero or was never planned */
	FACT_NO_TARGET,	     /* the register of programmes has none */
	FACT_NEW,	     /* a growth from nothing */
	FACT_NOT_COMPARABLE, /* its parts cover unlike things */
	FACT_OVER,	     /* what is left a week, of a year that is over */
	FACT_SPENT,	     /* the same, when nothing is left */
	FACT_FEW,	     /* a share of the largest three, of three or fewer */
	FACT_STATES
} FactState;

/*
 * One of the sums that a fact is computed from.  The cells behind the fact are those of
 * asked.measure in its lines, and no others.
 */
typedef struct Operand {
	SumKey asked;
	AmountState state;
	int64_t value;
	GPtrArray *lines; /* const Line * */
} Operand;

typedef struct Fact {
	char *id;
	const char *question; /* under which a store keeps it; NULL when none does */
	const Place *place;
	Period period;
	Day as_of;	 /* the last day that it tells of; DAY_NONE without any position */
	Day first_as_of; /* the first one; another only when days are mixed */
	Expression expression;
	const char *values[DIMENSIONS];
	FactState state;
	int64_t numerator;   /* FACT_VALUE: the exact value is numerator / denominator; */
	int64_t denominator; /* of a percentage it is the share itself, 0.7933… */
	guint of_places;     /* UNIT_PLACES: how many there are */
	Status weakest;
	gboolean incomplete, mixed;
	Day base_as_of;	      /* of the period compared with; DAY_NONE */
	char *formula;	      /* with numbers; owned */
	const Target *target; /* of the register, that it says or is held against; NULL */
	GPtrArray *lines;     /* const Line *, each once, in file order */
	GArray *missing;      /* Missing */
	GPtrArray *operands;  /* Operand, in the order of the formula; NULL but by fact_trace() */
	gboolean printed;     /* only these are listed */
} Fact;

typedef struct FactStore FactStore;

/* @ledger is borrowed for the store's life. */
FactStore *fact_store_new(const Ledger *ledger);
void fact_store_free(FactStore *store);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(FactStore, fact_store_free)

typedef struct FactQuery {
	const Ledger *ledger;
	const Expression *expression;
	const Place *place;
	Period period;			/* the expression's offset counts from this one */
	const char *values[DIMENSIONS]; /* the source: NULL for the total; the expression's own goes
					   first */
} FactQuery;

/* Computes or remembers; borrowed from the store.  @query->ledger is set by the store. */
const Fact *fact_get(FactStore *store, const FactQuery *query);

/* Notes that @fact, which fact_get() has given, goes into a document. */
void fact_store_print(FactStore *store, const Fact *fact);

/* The same without keeping it: for asking, not for printing.  Owned by the caller. */
Fact *fact_compute(const FactQuery *query);
/* The same with its operands: to show, not to compute with. */
Fact *fact_trace(const FactQuery *query);
void fact_free(Fact *fact);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Fact, fact_free)

/* All printed facts, each id once, sorted by it; the array is the caller's, its elements are not.
 */
GPtrArray *fact_store_list(const FactStore *store);

const Ledger *fact_store_ledger(const FactStore *store);

/* Whether the fact @id has been printed. */
gboolean fact_store_has_printed(const FactStore *store, const char *id);

/* Below 0, 0 or above: the exact values of two facts that have one, of one unit. */
int fact_compare(const Fact *a, const Fact *b);

/* The value × 10^@decimals, rounded by the fact's basis; a percentage × 100 more. */
int64_t fact_scaled(const Fact *fact, int decimals);
/* Decimals of a value that is no money: 2 of a percentage and a ratio, else 0. */
int fact_decimals(const Fact *fact);
/* The value as programs read it: "79.33", "2025-11-30"; only of FACT_VALUE; owned. */
char *fact_plain(const Fact *fact);
gboolean fact_is_percent(const Fact *fact);
gboolean fact_is_money(const Fact *fact);
/* Whether the period runs on after the day up to which the fact tells. */
gboolean fact_is_unfinished(const Fact *fact);

/* Whether somebody has said something of it, be it that there is none: lines stand behind it. */
gboolean fact_is_stated(const Fact *fact);

/* Whether parts are missing of which the number does not tell: "7 of 11 places" does. */
gboolean fact_hides_gaps(const Fact *fact);

/* Whether a sentence may state it without a mark: a whole, official value (or one openly invented).
 */
gboolean fact_is_firm(const Fact *fact);

const char *fact_state_key(FactState state);
/* All that has to be known of the value: "value", "new", "value estimate incomplete"; owned. */
char *fact_state_text(const Fact *fact);

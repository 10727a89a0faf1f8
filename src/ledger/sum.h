/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * One amount of the ledger: what a place has in a period, from a source, up to a day.
 *
 * What a place says of itself stands.  Else its parts are added: the provinces of a region, the
 * predecessors of a province, local and national for the total, the years of a span.  A part that
 * is missing is named, and the sum says that it is incomplete.  Unknown is never zero.
 */
#pragma once

#include "ledger/ledger.h"

typedef struct SumKey {
	const Place *place;
	Period period;
	Day cutoff;	/* only positions up to this day */
	Day not_before; /* … and not older than this one; DAY_FIRST */
	Day territory;	/* the map whose parts are added */
	const char
	    *values[DIMENSIONS]; /* keys; NULL for any, and for the source: the total of both */
	GHashTable *contents;	 /* the content is a group: the keys that are in it; else NULL */
	const Column *measure;
	gboolean as_stated; /* a span only as somebody states it, not as the sum of its years */
} SumKey;

/* What was needed for a sum and is not there. */
typedef struct Missing {
	const Place *place;
	const char *source; /* NULL: all of it */
	Period period;
} Missing;

typedef struct Sum {
	SumKey asked;	   /* as an operand of a function; all zero but there */
	AmountState state; /* AMOUNT_VALUE also when some parts are missing */
	int64_t value;
	Status weakest;		 /* of the lines behind it */
	Day first_day, last_day; /* the days up to which its positions tell; DAY_NONE without any */
	gboolean mixed;		 /* adds positions of one period that tell up to different days */
	GPtrArray *lines;	 /* const Line * */
	GArray *missing;	 /* Missing; empty when complete */
} Sum;

Sum *sum_new(void);
void sum_free(Sum *sum);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Sum, sum_free)

/* Whether @line is of the values that @key asks for, whatever its source. */
gboolean sum_key_has(const SumKey *key, const Line *line);

Sum *ledger_sum(const Ledger *ledger, const SumKey *key);

/* The parts of the place on the map of the key, each answered by @sum_of, added up. */
typedef Sum *(*SumOf)(const Ledger *ledger, const SumKey *key);
Sum *sum_of_parts(const Ledger *ledger, const SumKey *key, SumOf sum_of);

/* Whether @sum is known to hold all of it, be that nothing. */
gboolean sum_is_complete(const Sum *sum);

/* Adds to @sum @part, which was asked for by @key; a part that says nothing is missing. */
void sum_add(Sum *sum, const Sum *part, const SumKey *key);

/* Whether the same things are missing from both, so that one may be held against the other. */
gboolean sum_same_gaps(const Sum *a, const Sum *b);

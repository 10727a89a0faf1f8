/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Which mark of a column is the decimal one.
 *
 * A number such as 1.234,5 or 1.234.567 or 12,5 decides by itself; 1.234 does not.  A column
 * decides for its cells when it is unanimous.  One in which nothing decides goes by the other
 * columns of its file when those are; else by its total rows: that reading by which the lines come
 * to the total while by the other they do not.  Where numbers contradict each other, nothing is
 * read that could be off by a thousand.
 */
#pragma once

#include "intake/number/figure.h"

typedef enum Notation {
	NOTATION_OPEN, /* nothing decides: what decides by itself is read so */
	NOTATION_COMMA,
	NOTATION_POINT,
	/* Contradicted: what agrees with the larger part is read, what is neutral is not. */
	NOTATION_MOSTLY_COMMA,
	NOTATION_MOSTLY_POINT,
	NOTATION_DISPUTED, /* as many say the one as the other: only plain digits are read */
	NOTATIONS
} Notation;

/*
 * What the cells of one column say.  All zero at first; of fixed size, whatever the length of the
 * file.  Sums are in thousandths of a đồng, or of one.
 */
typedef struct Evidence {
	guint64 deciding[MARKS];
	int first[MARKS]; /* physical line of the first that decides so; 0 */
	guint64 neutral;
	gboolean unsummed;	 /* a cell cannot be read by any notation: totals prove nothing */
	gboolean any;		 /* a line stands above */
	__int128 all[MARKS];	 /* sums of the lines */
	__int128 block[MARKS];	 /* of those since the last total row */
	__int128 waiting[MARKS]; /* a total row above all lines */
	gboolean awaits;
	guint agree[MARKS]; /* total rows that prove this reading and not the other */
} Evidence;

/* A cell of a line; some nanoseconds.  Not for cells that say there is no amount. */
void evidence_add(Evidence *evidence, const Figure *figure, int line);

/* A cell of a total row, which decides like any other, and is compared with the lines. */
void evidence_add_total(Evidence *evidence, const Figure *figure, int line);

/*
 * What the @columns of a file say, for each of them.  May be asked before the end of the file, for
 * what its first rows say, and asked again.
 */
void evidence_decide(const Evidence *evidence, guint columns, Notation *out_notations);

/* Whether numbers of the notation are written with a decimal point. */
gboolean notation_has_point(Notation notation);

/* How numbers look in a notation, for a sentence: "1.234,5". */
const char *notation_example(Notation notation);

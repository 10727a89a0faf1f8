/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The number of one cell by both readings of its marks, before the notation of its column is known.
 */
#pragma once

#include "catalog/columns.h"
#include "intake/number/numeral.h"

/* What the header says of the cells below it. */
typedef struct AmountColumn {
	ColumnKind kind; /* COLUMN_MONEY or COLUMN_COUNT */
	int unit_digits; /* amounts are in 10^this đồng; count: 0 */
} AmountColumn;

typedef enum DecimalMark {
	MARK_COMMA, /* 1.234,5 */
	MARK_POINT, /* 1,234.5 */
	MARKS
} DecimalMark;

/* What the number of a cell says about the notation. */
typedef enum Testimony {
	SAYS_COMMA = MARK_COMMA,
	SAYS_POINT = MARK_POINT,
	SAYS_EITHER, /* 1.234 */
	SAYS_NOTHING /* 1234 */
} Testimony;

/* The number of one cell, by both readings; amount_read() makes it. */
typedef struct Figure {
	IssueCode trouble; /* by every reading; AMOUNT_FINE */
	Testimony says;
	char mark;	 /* of SAYS_EITHER, the mark in question */
	gboolean scaled; /* the cell states a unit that is not its column's */
	int unit_digits; /* the number counts 10^this đồng */
	int64_t digits;	 /* of SAYS_EITHER and SAYS_NOTHING: the number, no mark being decimal */
	struct {
		int64_t value;	   /* đồng, or a count */
		IssueCode trouble; /* AMOUNT_FINE, ISSUE_OVERFLOW, ISSUE_FRACTION */
	} by[MARKS];		   /* when that mark is the decimal one */
} Figure;

/* The numeral of a cell becomes its figure, in the unit that the figure has. */
void figure_set(Figure *figure, const Numeral *numeral);

/* The same of a whole number. */
void figure_set_whole(Figure *figure, int64_t digits, int unit_digits);

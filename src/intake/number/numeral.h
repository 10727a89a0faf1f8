/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The digits and marks of a number, before anyone says what a mark means.
 *
 * Thousands are grouped by points, commas, spaces of every kind (also the no-break, narrow and thin
 * ones that spreadsheets insert) or apostrophes; the place of each mark is checked.
 */
#pragma once

#include "intake/issue.h"

#include <stdint.h>

/* In the place of an issue: all is well. */
#define AMOUNT_FINE ISSUE_CODES

/*
 * No amount, in đồng or as a count, may be larger: a hundred thousand billion (100 nghìn tỷ) đồng
 * is many times what all provinces together ever spent on industrial promotion, so that more is a
 * wrong unit; and 92 000 such amounts still add up in an int64.
 */
#define AMOUNT_MAX INT64_C(100000000000000)

/* No number that anybody means has more digits, marks and signs. */
#define NUMERAL_MAX 63

typedef enum Shape {
	SHAPE_BROKEN,  /* digits and marks that make no number */
	SHAPE_WHOLE,   /* no mark, or spaces or apostrophes alone */
	SHAPE_NEUTRAL, /* 1.234: the mark may be either */
	SHAPE_GROUPED, /* 1.234.567: the last mark groups */
	SHAPE_DECIMAL  /* 1.234,5: the last mark is the decimal one */
} Shape;

typedef struct Numeral {
	/* In ASCII: digits, points, commas, plain spaces, apostrophes. */
	char text[NUMERAL_MAX + 1];
	gboolean negative; /* -5, −5, 5- or (5) */
	gboolean zero;	   /* no digit but 0 */
	gboolean too_long; /* more than fits into text */
	Shape shape;
	char last; /* the last mark; 0 */
} Numeral;

/*
 * FALSE when there is anything but one sign, digits and marks, or no digit.  @text is UTF-8 as the
 * file has it; spaces around it and characters without width are passed over, control characters
 * are not.
 */
gboolean numeral_read(const char *text, gsize length, Numeral *out_numeral);

/*
 * The value in units of 10^@digits (6: the text says millions), always exact; what stands behind
 * the mark @decimal are decimals, 0 when there are none.  AMOUNT_FINE, ISSUE_OVERFLOW above
 * AMOUNT_MAX, or ISSUE_FRACTION for more decimals than @digits.
 */
IssueCode numeral_value(const Numeral *numeral, char decimal, int digits, int64_t *out_value);

/* @digits * 10^@exponent (0 to 9), or ISSUE_OVERFLOW. */
IssueCode numeral_scale(int64_t digits, int exponent, int64_t *out_value);

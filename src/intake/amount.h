/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Numbers as people type them: 1.234.567,8 and 1,234,567.8 and 1 234 567.
 *
 * 1.234 alone may be a thousand or one and a quarter; only the other numbers of its file can tell.
 * So every number first votes for a notation, and is read when the file has decided.
 */
#pragma once

#include "intake/issue.h"

#include <stdint.h>

typedef enum Notation {
	NOTATION_OPEN,	  /* nothing decides */
	NOTATION_COMMA,	  /* the comma is the decimal mark: 1.234,5 */
	NOTATION_POINT,	  /* the point is: 1,234.5 */
	NOTATION_DISPUTED /* as many numbers say the one as the other */
} Notation;

/* No amount, in đồng or as a count, may be larger: a hundred times the budget of the country. */
#define AMOUNT_MAX INT64_C(1000000000000000)

#define AMOUNT_FINE ISSUE_CODES

/* What @text, clean, says by itself; NOTATION_OPEN for 12, 1 234, 1.234 and what is no number. */
Notation amount_notation(const char *text);

/* What a file says that holds so many numbers for the comma and for the point. */
Notation notation_decide(guint comma, guint point);

/* How numbers look in a notation, for a sentence: "1.234,5". */
const char *notation_example(Notation notation);

/*
 * The value of @text, clean, in units of 10^@digits (6: the text says millions).  AMOUNT_FINE, or
 * what is wrong: ISSUE_NOT_A_NUMBER, _GROUPING, _NOTATION_MIXED, _NEGATIVE, _AMBIGUOUS_NUMBER,
 * _OVERFLOW, _FRACTION (more decimals than @digits).
 */
IssueCode amount_parse(const char *text, Notation notation, int digits, int64_t *out_value);

/* The digits of @text alone: how to write 1.234 so that it is a thousand. */
char *amount_digits(const char *text);

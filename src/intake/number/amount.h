/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Amounts as people type them: 1.234.567,8 and 1,234,567.8 and 1 234 567, (5) and "1,2 tỷ".
 *
 * 1.234 alone may be a thousand or one and a quarter; only the other numbers of its column can
 * tell.  So a cell is read once, by both readings; it is evidence (notation.h), and its value is
 * chosen when the evidence has decided.  Money is exact: no double holds it, nothing is rounded.
 */
#pragma once

#include "catalog/columns.h"
#include "intake/issue.h"
#include "intake/number/notation.h"

#include <stdint.h>

/*
 * No amount, in đồng or as a count, may be larger: a hundred thousand billion (100 nghìn tỷ) đồng
 * is many times what all provinces together ever spent on industrial promotion, so that more is a
 * wrong unit; and 92 000 such amounts still add up in an int64.
 */
#define AMOUNT_MAX INT64_C(100000000000000)

#define AMOUNT_FINE ISSUE_CODES

/* What the header says of the cells below it. */
typedef struct AmountColumn {
	ColumnKind kind; /* COLUMN_MONEY or COLUMN_COUNT */
	int unit_digits; /* amounts are in 10^this đồng; count: 0 */
} AmountColumn;

/*
 * Reads a cell, which is not empty.  @text is UTF-8 as the file has it, of @length bytes, NULs
 * included.  A cell of digits alone costs some nanoseconds, one of digits and marks some ten; only
 * words are copied.
 *
 * out_figure->trouble is AMOUNT_FINE, or what is wrong by every reading: ISSUE_NOT_A_NUMBER,
 * _NARROW_COLUMN, _ERROR_CELL, _GROUPING, _NEGATIVE, _SCIENTIFIC, _PERCENT, _NUMBER_IS_DATE,
 * _APPROXIMATE, _FOREIGN_DIGITS, _CELL_UNIT.  What is wrong by one reading (_OVERFLOW, _FRACTION)
 * is kept with that.
 */
void amount_read(const char *text, gsize length, AmountColumn column, Figure *out_figure);

/*
 * The value of @figure, in đồng or as a count, in @notation.  AMOUNT_FINE or its trouble, or
 * ISSUE_AMBIGUOUS_NUMBER, or ISSUE_NOTATION_MIXED for what contradicts the notation of its column.
 */
IssueCode amount_choose(const Figure *figure, Notation notation, int64_t *out_value);

/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Amounts as people type them: 1.234.567,8 and 1,234,567.8 and 1 234 567, (5) and "1,2 tỷ".
 *
 * 1.234 alone may be a thousand or one and a quarter; only the other numbers of its column can
 * tell.  So a cell is read once, by both readings; it is evidence (notation.h), and its value is
 * chosen when the evidence has decided.  Money is exact: no double holds it, nothing is rounded.
 */
#pragma once

#include "intake/number/notation.h"

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

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/number/amount.h"

#include "intake/number/amount_words.h"

#include <string.h>

#define WHOLE_MAX 15 /* digits that can be read without a thought of overflow */

/* What most cells are: digits and nothing else. */
static gboolean read_whole(const char *text, gsize length, int64_t *out_digits)
{
	int64_t value = 0;

	if (length == 0 || length > WHOLE_MAX)
		return FALSE;
	for (gsize i = 0; i < length; i++) {
		unsigned int digit = (unsigned char)text[i] - '0';

		if (digit > 9)
			return FALSE;
		value = value * 10 + digit;
	}
	*out_digits = value;
	return TRUE;
}

void amount_read(const char *text, gsize length, AmountColumn column, Figure *out_figure)
{
	Numeral numeral;
	int64_t digits;

	out_figure->trouble = AMOUNT_FINE;
	out_figure->says = SAYS_NOTHING;
	out_figure->mark = '\0';
	out_figure->scaled = FALSE;
	out_figure->unit_digits = column.unit_digits;
	out_figure->digits = -1;
	if (read_whole(text, length, &digits))
		figure_set_whole(out_figure, digits, column.unit_digits);
	else if (numeral_read(text, length, &numeral))
		figure_set(out_figure, &numeral);
	else
		amount_read_words(text, length, column, out_figure);
	if (out_figure->trouble == ISSUE_GROUPING && amount_is_date(text))
		out_figure->trouble = ISSUE_NUMBER_IS_DATE;
}

IssueCode amount_choose(const Figure *figure, Notation notation, int64_t *out_value)
{
	/* What is trusted to decide for itself, and how 1.234 is read. */
	static const struct {
		gboolean trusts[MARKS];
		DecimalMark neutral;
	} rules[NOTATIONS] = {
		[NOTATION_OPEN] = { { TRUE, TRUE }, MARKS },
		[NOTATION_COMMA] = { { TRUE, FALSE }, MARK_COMMA },
		[NOTATION_POINT] = { { FALSE, TRUE }, MARK_POINT },
		[NOTATION_MOSTLY_COMMA] = { { TRUE, FALSE }, MARKS },
		[NOTATION_MOSTLY_POINT] = { { FALSE, TRUE }, MARKS },
		[NOTATION_DISPUTED] = { { FALSE, FALSE }, MARKS },
	};
	DecimalMark mark = MARK_COMMA;

	if (figure->trouble != AMOUNT_FINE)
		return figure->trouble;
	if (figure->says == SAYS_EITHER)
		mark = rules[notation].neutral;
	else if (figure->says != SAYS_NOTHING)
		mark = (DecimalMark)figure->says;
	if (mark == MARKS)
		return ISSUE_AMBIGUOUS_NUMBER;
	if (figure->says <= SAYS_POINT && !rules[notation].trusts[mark])
		return ISSUE_NOTATION_MIXED;
	if (figure->by[mark].trouble == AMOUNT_FINE)
		*out_value = figure->by[mark].value;
	return figure->by[mark].trouble;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/number/figure.h"

void figure_set_whole(Figure *figure, int64_t digits, int unit_digits)
{
	int64_t value = 0;
	IssueCode trouble = numeral_scale(digits, unit_digits, &value);

	figure->says = SAYS_NOTHING;
	figure->digits = digits;
	for (int i = 0; i < MARKS; i++) {
		figure->by[i].value = value;
		figure->by[i].trouble = trouble;
	}
}

static void set_by(Figure *figure, DecimalMark mark, const Numeral *numeral, char decimal)
{
	figure->by[mark].trouble =
	    numeral_value(numeral, decimal, figure->unit_digits, &figure->by[mark].value);
}

/* A number that only one reading makes sense of. */
static void set_decided(Figure *figure, const Numeral *numeral)
{
	gboolean decimal = numeral->shape == SHAPE_DECIMAL;
	DecimalMark mark = decimal == (numeral->last == ',') ? MARK_COMMA : MARK_POINT;

	figure->says = (Testimony)mark;
	set_by(figure, mark, numeral, decimal ? numeral->last : '\0');
}

/* A number that makes sense by both. */
static void set_open(Figure *figure, const Numeral *numeral)
{
	DecimalMark mark = numeral->last == ',' ? MARK_COMMA : MARK_POINT;

	if (numeral_value(numeral, '\0', 0, &figure->digits) != AMOUNT_FINE) {
		figure->by[MARK_COMMA].trouble = figure->by[MARK_POINT].trouble = ISSUE_OVERFLOW;
		return;
	}
	figure_set_whole(figure, figure->digits, figure->unit_digits);
	if (numeral->shape == SHAPE_WHOLE)
		return;
	figure->says = SAYS_EITHER;
	figure->mark = numeral->last;
	set_by(figure, mark, numeral, numeral->last);
}

void figure_set(Figure *figure, const Numeral *numeral)
{
	figure->trouble = AMOUNT_FINE;
	if (numeral->shape == SHAPE_BROKEN)
		figure->trouble = ISSUE_GROUPING;
	else if (numeral->negative && !numeral->zero)
		figure->trouble = ISSUE_NEGATIVE;
	if (numeral->shape == SHAPE_WHOLE || numeral->shape == SHAPE_NEUTRAL)
		set_open(figure, numeral);
	else if (numeral->shape != SHAPE_BROKEN)
		set_decided(figure, numeral);
}

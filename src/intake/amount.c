/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/amount.h"

#include "base/number.h"

#include <string.h>

#define MARKS ".,"
#define MINUS "\u2212"

/* What stands in a text of digits and marks, before anyone says what a mark means. */
typedef struct Numeral {
	const char *start; /* the first digit */
	gboolean negative, zero;
	guint marks;
	char group;	 /* the mark before the last one; 0 */
	char last;	 /* the last mark; 0 */
	gsize first;	 /* digits before the first mark */
	gsize final;	 /* digits behind the last mark */
	gboolean threes; /* three digits stand between marks, and the marks before the last agree */
	gboolean broken; /* a mark without a digit before or behind it */
} Numeral;

typedef enum Shape {
	SHAPE_NONE,    /* no number */
	SHAPE_BROKEN,  /* digits and marks that make no number */
	SHAPE_WHOLE,   /* no mark, or spaces alone */
	SHAPE_NEUTRAL, /* 1.234: the last mark may be either */
	SHAPE_GROUPED, /* 1.234.567: the last mark groups */
	SHAPE_DECIMAL  /* 1.234,5: the last mark is the decimal one */
} Shape;

static void take_mark(Numeral *numeral, char mark, gsize run)
{
	if (run == 0)
		numeral->broken = TRUE;
	if (numeral->marks == 0)
		numeral->first = run;
	else if (run != 3)
		numeral->threes = FALSE;
	/* From the third mark on, the one before the last must be like those before it. */
	if (numeral->marks >= 2 && numeral->group != numeral->last)
		numeral->threes = FALSE;
	numeral->group = numeral->last;
	numeral->last = mark;
	numeral->marks++;
}

static const char *skip_sign(const char *text, gboolean *out_negative)
{
	gsize length = *text == '-' ? 1 : g_str_has_prefix(text, MINUS) ? strlen(MINUS) : 0;

	*out_negative = length > 0;
	text += length;
	return length > 0 && *text == ' ' ? text + 1 : text;
}

/* FALSE when there is anything but digits and marks, or no digit. */
static gboolean scan(const char *text, Numeral *out_numeral)
{
	Numeral numeral = { .zero = TRUE, .threes = TRUE };
	gsize run = 0, digits = 0;

	numeral.start = skip_sign(text, &numeral.negative);
	for (const char *at = numeral.start; *at; at++) {
		if (g_ascii_isdigit(*at)) {
			numeral.zero = numeral.zero && *at == '0';
			run++;
			digits++;
		} else if (*at == ' ' || strchr(MARKS, *at)) {
			take_mark(&numeral, *at, run);
			run = 0;
		} else {
			return FALSE;
		}
	}
	numeral.final = run;
	if (numeral.marks == 0)
		numeral.first = run;
	numeral.broken = numeral.broken || run == 0;
	*out_numeral = numeral;
	return digits > 0;
}

static Shape shape_of_groups(const Numeral *numeral)
{
	gboolean sound = numeral->first <= 3 && *numeral->start != '0' && numeral->threes;

	if (!sound)
		return SHAPE_BROKEN;
	if (numeral->last != numeral->group)
		return numeral->last == ' ' ? SHAPE_BROKEN : SHAPE_DECIMAL;
	if (numeral->final != 3)
		return SHAPE_BROKEN;
	return numeral->last == ' ' ? SHAPE_WHOLE : SHAPE_GROUPED;
}

static Shape shape_of(const char *text, Numeral *out_numeral)
{
	if (!scan(text, out_numeral))
		return SHAPE_NONE;
	if (out_numeral->broken)
		return SHAPE_BROKEN;
	if (out_numeral->marks == 0)
		return SHAPE_WHOLE;
	if (out_numeral->marks > 1)
		return shape_of_groups(out_numeral);
	/* Nobody groups 0.125 or 1234.567. */
	if (out_numeral->final != 3 || out_numeral->first > 3 || *out_numeral->start == '0')
		return out_numeral->last == ' ' ? SHAPE_BROKEN : SHAPE_DECIMAL;
	return out_numeral->last == ' ' ? SHAPE_WHOLE : SHAPE_NEUTRAL;
}

static Notation decided_by(Shape shape, const Numeral *numeral)
{
	gboolean comma = numeral->last == ',';

	if (shape == SHAPE_DECIMAL)
		return comma ? NOTATION_COMMA : NOTATION_POINT;
	if (shape == SHAPE_GROUPED)
		return comma ? NOTATION_POINT : NOTATION_COMMA;
	return NOTATION_OPEN;
}

Notation amount_notation(const char *text)
{
	Numeral numeral;
	Shape shape = shape_of(text, &numeral);

	return shape == SHAPE_NONE ? NOTATION_OPEN : decided_by(shape, &numeral);
}

Notation notation_decide(guint comma, guint point)
{
	if (comma == point)
		return comma == 0 ? NOTATION_OPEN : NOTATION_DISPUTED;
	return comma > point ? NOTATION_COMMA : NOTATION_POINT;
}

const char *notation_example(Notation notation)
{
	static const char *const examples[] = {
		[NOTATION_OPEN] = "1234",
		[NOTATION_COMMA] = "1.234,5",
		[NOTATION_POINT] = "1,234.5",
		[NOTATION_DISPUTED] = "1.234,5",
	};

	return examples[notation];
}

/* Reads the digits, those behind @decimal as decimals; @decimal is 0 when there are none. */
static IssueCode evaluate(const Numeral *numeral, char decimal, int digits, int64_t *out_value)
{
	int64_t value = 0;
	int left = digits;
	gboolean behind = FALSE;

	for (const char *at = numeral->start; *at; at++) {
		if (!g_ascii_isdigit(*at)) {
			behind = decimal != 0 && *at == decimal;
			continue;
		}
		if (behind && left == 0) {
			if (*at != '0')
				return ISSUE_FRACTION;
			continue;
		}
		left -= behind ? 1 : 0;
		value = value * 10 + (*at - '0');
		if (value > AMOUNT_MAX)
			return ISSUE_OVERFLOW;
	}
	if (value > AMOUNT_MAX / number_power_of_ten(left))
		return ISSUE_OVERFLOW;
	*out_value = value * number_power_of_ten(left);
	return AMOUNT_FINE;
}

static IssueCode evaluate_neutral(const Numeral *numeral, Notation notation, int digits,
				  int64_t *out_value)
{
	gboolean decimal = (notation == NOTATION_COMMA) == (numeral->last == ',');

	if (notation == NOTATION_OPEN || notation == NOTATION_DISPUTED)
		return ISSUE_AMBIGUOUS_NUMBER;
	return evaluate(numeral, decimal ? numeral->last : '\0', digits, out_value);
}

IssueCode amount_parse(const char *text, Notation notation, int digits, int64_t *out_value)
{
	Numeral numeral;
	Shape shape = shape_of(text, &numeral);
	Notation decided;

	if (shape == SHAPE_NONE)
		return ISSUE_NOT_A_NUMBER;
	if (shape == SHAPE_BROKEN)
		return ISSUE_GROUPING;
	if (numeral.negative && !numeral.zero)
		return ISSUE_NEGATIVE;
	decided = decided_by(shape, &numeral);
	if (decided != NOTATION_OPEN && notation != NOTATION_OPEN && decided != notation)
		return ISSUE_NOTATION_MIXED;
	if (shape == SHAPE_NEUTRAL)
		return evaluate_neutral(&numeral, notation, digits, out_value);
	return evaluate(&numeral, shape == SHAPE_DECIMAL ? numeral.last : '\0', digits, out_value);
}

char *amount_digits(const char *text)
{
	g_autoptr(GString) digits = g_string_new(NULL);

	for (const char *at = text; *at; at++)
		if (g_ascii_isdigit(*at))
			g_string_append_c(digits, *at);
	return g_string_free(g_steal_pointer(&digits), FALSE);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/number/numeral.h"

#include <string.h>

#define DROPPED '\1'
#define STRANGE '\2'

typedef struct Groups {
	guint marks;
	char before;	 /* the mark before the last one; 0 */
	gsize first;	 /* digits before the first mark */
	gsize final;	 /* digits behind the last mark */
	gboolean threes; /* three digits stand between marks, and the marks before the last agree */
	gboolean broken; /* a mark without a digit before or behind it */
} Groups;

/* What people and spreadsheets write in the place of ASCII, and what has no width. */
static char ascii_of_wide(gunichar c)
{
	static const struct {
		gunichar from;
		char to;
	} spellings[] = {
		{ 0x2019, '\'' },    { 0x02BC, '\'' },	  { 0x2212, '-' },     { 0x2010, '-' },
		{ 0x2011, '-' },     { 0x2013, '-' },	  { 0x00AD, DROPPED }, { 0x200B, DROPPED },
		{ 0x200C, DROPPED }, { 0x200D, DROPPED }, { 0x200E, DROPPED }, { 0x200F, DROPPED },
		{ 0x2060, DROPPED }, { 0xFEFF, DROPPED },
	};

	for (gsize i = 0; i < G_N_ELEMENTS(spellings); i++)
		if (spellings[i].from == c)
			return spellings[i].to;
	return g_unichar_type(c) == G_UNICODE_SPACE_SEPARATOR ? ' ' : STRANGE;
}

/* Of the characters of ASCII, those that a number is written with. */
static const gboolean is_plain[0x80] = {
	['0'] = 1, ['1'] = 1,  ['2'] = 1, ['3'] = 1, ['4'] = 1, ['5'] = 1,
	['6'] = 1, ['7'] = 1,  ['8'] = 1, ['9'] = 1, ['.'] = 1, [','] = 1,
	[' '] = 1, ['\''] = 1, ['-'] = 1, ['('] = 1, [')'] = 1,
};

static char ascii_of(const char *text)
{
	guchar c = (guchar)*text;

	if (c >= 0x80)
		return ascii_of_wide(g_utf8_get_char(text));
	return is_plain[c] ? (char)c : STRANGE;
}

/* Takes the one sign away; FALSE when there are more, or one inside. */
static gboolean take_sign(Numeral *numeral)
{
	char *text = numeral->text;
	gsize length = strlen(text), start = 0;
	gboolean before = text[0] == '-', behind = text[length - 1] == '-';
	gboolean around = text[0] == '(' && text[length - 1] == ')';

	if (before + behind + around > 1)
		return FALSE;
	numeral->negative = before || behind || around;
	start = before || around ? 1 : 0;
	length -= behind || around ? 1 : 0;
	start += text[start] == ' ' ? 1 : 0;
	length -= length > start && text[length - 1] == ' ' ? 1 : 0;
	if (length <= start)
		return FALSE;
	memmove(text, text + start, length - start);
	text[length - start] = '\0';
	return !strpbrk(text, "-()");
}

/* Into ASCII without a sign, spaces drawn together; FALSE for what is in no number. */
static gboolean spell(const char *text, gsize length, Numeral *numeral)
{
	const char *end = text + length;
	gboolean signs = FALSE;
	gsize used = 0;

	while (end > text && g_ascii_isspace(end[-1]))
		end--;
	while (text < end && g_ascii_isspace(*text))
		text++;
	for (; text < end; text += g_utf8_skip[(guchar)*text]) {
		char c = ascii_of(text);

		if (c == STRANGE)
			return FALSE;
		if (c == DROPPED || (c == ' ' && (used == 0 || numeral->text[used - 1] == ' ')))
			continue;
		numeral->too_long = numeral->too_long || used == NUMERAL_MAX;
		signs = signs || c == '-' || c == '(' || c == ')';
		if (!numeral->too_long)
			numeral->text[used++] = c;
	}
	if (used > 0 && numeral->text[used - 1] == ' ')
		used--;
	numeral->text[used] = '\0';
	return used > 0 && (!signs || take_sign(numeral));
}

static void take_mark(Groups *groups, char *last, char mark, gsize run)
{
	if (run == 0)
		groups->broken = TRUE;
	if (groups->marks == 0)
		groups->first = run;
	else if (run != 3)
		groups->threes = FALSE;
	/* From the third mark on, the one before the last must be like those before it. */
	if (groups->marks >= 2 && groups->before != *last)
		groups->threes = FALSE;
	groups->before = *last;
	*last = mark;
	groups->marks++;
}

/* FALSE when there is no digit. */
static gboolean scan(Numeral *numeral, Groups *groups)
{
	gsize run = 0, digits = 0;

	for (const char *at = numeral->text; *at; at++) {
		if (g_ascii_isdigit(*at)) {
			numeral->zero = numeral->zero && *at == '0';
			run++;
			digits++;
		} else {
			take_mark(groups, &numeral->last, *at, run);
			run = 0;
		}
	}
	groups->final = run;
	groups->broken = groups->broken || run == 0;
	return digits > 0;
}

static gboolean only_groups(char mark)
{
	return mark == ' ' || mark == '\'';
}

static Shape shape_of_many(const Numeral *numeral, const Groups *groups)
{
	if (groups->first > 3 || !groups->threes)
		return SHAPE_BROKEN;
	if (numeral->last != groups->before)
		return only_groups(numeral->last) ? SHAPE_BROKEN : SHAPE_DECIMAL;
	if (groups->final != 3)
		return SHAPE_BROKEN;
	return only_groups(numeral->last) ? SHAPE_WHOLE : SHAPE_GROUPED;
}

static Shape shape_of_one(const Numeral *numeral, const Groups *groups)
{
	/* Nobody groups 0.125 or 1234.567. */
	gboolean may_group = groups->final == 3 && groups->first <= 3 && *numeral->text != '0';

	if (only_groups(numeral->last))
		return may_group ? SHAPE_WHOLE : SHAPE_BROKEN;
	/* 0.000 is nothing by either reading, and no witness for one. */
	if (numeral->zero && groups->final == 3)
		return SHAPE_WHOLE;
	return may_group ? SHAPE_NEUTRAL : SHAPE_DECIMAL;
}

static Shape shape_of(const Numeral *numeral, const Groups *groups)
{
	if (groups->marks == 0)
		return SHAPE_WHOLE;
	/* Before a mark a zero stands alone, and groups nothing. */
	if (groups->broken || (*numeral->text == '0' && (groups->marks > 1 || groups->first > 1)))
		return SHAPE_BROKEN;
	return groups->marks > 1 ? shape_of_many(numeral, groups) : shape_of_one(numeral, groups);
}

gboolean numeral_read(const char *text, gsize length, Numeral *out_numeral)
{
	Groups groups = { .threes = TRUE };

	out_numeral->negative = out_numeral->too_long = FALSE;
	out_numeral->zero = TRUE;
	out_numeral->last = '\0';
	if (!spell(text, length, out_numeral) || !scan(out_numeral, &groups))
		return FALSE;
	out_numeral->shape = shape_of(out_numeral, &groups);
	return TRUE;
}

/* Zeros behind the last decimal that counts add nothing. */
static gboolean is_value_digit(char c, gboolean behind, int left)
{
	return g_ascii_isdigit(c) && (!behind || left > 0);
}

IssueCode numeral_scale(int64_t digits, int exponent, int64_t *out_value)
{
	static const int64_t powers[] = { 1,	  10,	   100,	     1000,	10000,
					  100000, 1000000, 10000000, 100000000, 1000000000 };
	int64_t value;

	if (__builtin_mul_overflow(digits, powers[exponent], &value) || value > AMOUNT_MAX)
		return ISSUE_OVERFLOW;
	*out_value = value;
	return AMOUNT_FINE;
}

IssueCode numeral_value(const Numeral *numeral, char decimal, int digits, int64_t *out_value)
{
	int64_t value = 0;
	int left = digits;
	gboolean behind = FALSE;

	if (numeral->too_long)
		return ISSUE_OVERFLOW;
	for (const char *at = numeral->text; *at; at++) {
		if (behind && left == 0 && g_ascii_isdigit(*at) && *at != '0')
			return ISSUE_FRACTION;
		behind = behind || (decimal != 0 && *at == decimal);
		if (!is_value_digit(*at, behind, left))
			continue;
		left -= behind ? 1 : 0;
		value = value * 10 + (*at - '0');
		if (value > AMOUNT_MAX)
			return ISSUE_OVERFLOW;
	}
	return numeral_scale(value, left, out_value);
}

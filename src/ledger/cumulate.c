/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ledger/cumulate.h"

/* What is stated of the years @first to @last together. */
static Sum *sum_of_years(const Ledger *ledger, const SumKey *key, int first, int last)
{
	SumKey years = *key;

	years.period = (Period){ first, last };
	years.as_stated = TRUE;
	return ledger_sum(ledger, &years);
}

/* In which order the spans that begin in one year are tried, and what of them will do. */
typedef struct Attempt {
	gboolean longest_first;
	gboolean complete;
	AmountState state;
} Attempt;

/* Tries the spans from @first on; NULL when none will do. */
static Sum *try_spans(const Ledger *ledger, const SumKey *key, int first, const Attempt *attempt,
		      int *out_last)
{
	int count = key->period.last - first + 1;

	for (int i = 0; i < count; i++) {
		int last = attempt->longest_first ? key->period.last - i : first + i;
		g_autoptr(Sum) sum = sum_of_years(ledger, key, first, last);

		if (sum->state != attempt->state || (attempt->complete && !sum_is_complete(sum)))
			continue;
		*out_last = last;
		return g_steal_pointer(&sum);
	}
	return NULL;
}

/*
 * What begins in the year @first: a figure that lacks nothing, of as many years as possible; else
 * one that lacks something, of as few, since it may hide better ones of the years behind it.
 */
static Sum *find_part(const Ledger *ledger, const SumKey *key, int first, int *out_last)
{
	static const Attempt attempts[] = { { TRUE, TRUE, AMOUNT_VALUE },
					    { FALSE, FALSE, AMOUNT_VALUE },
					    { TRUE, TRUE, AMOUNT_NOT_APPLICABLE } };
	Sum *sum = NULL;

	for (guint i = 0; i < G_N_ELEMENTS(attempts) && !sum; i++)
		sum = try_spans(ledger, key, first, &attempts[i], out_last);
	if (sum)
		return sum;
	*out_last = first;
	return sum_new();
}

static void add_missing(Sum *sum, const SumKey *key, int first, int last)
{
	SumKey years = *key;
	g_autoptr(Sum) nothing = sum_new();

	years.period = (Period){ first, last };
	if (first <= last)
		sum_add(sum, nothing, &years);
}

/* The year up to which @part, of the years up to @last, tells: what was stated early tells of less.
 */
static int told_to(const Sum *part, const SumKey *key, int first, int last)
{
	if (key->measure->whole_year || part->last_day == DAY_NONE)
		return last;
	return CLAMP(day_year(part->last_day), first, last);
}

/* Of a year that is over, and of which only a part was reported, the rest is missing. */
static gboolean breaks_off(const Sum *part, const SumKey *key, int year)
{
	return part->state == AMOUNT_VALUE && !key->measure->whole_year &&
	       year < day_year(key->cutoff) && part->last_day < period_end((Period){ year, year });
}

static void add_part(Sum *sum, const Sum *part, const SumKey *key, int first, int told)
{
	SumKey years = *key;

	years.period = (Period){ first, told };
	sum_add(sum, part, &years);
	if (breaks_off(part, key, told))
		add_missing(sum, key, told, told);
}

/* Year after year, each told once. */
static Sum *lay_out(const Ledger *ledger, const SumKey *key)
{
	Sum *sum = sum_new();
	int silent = key->period.first; /* from here on nothing was found */
	gboolean mixed = FALSE;

	for (int year = key->period.first; year <= key->period.last;) {
		int last, told;
		g_autoptr(Sum) part = find_part(ledger, key, year, &last);

		told = told_to(part, key, year, last);
		if (part->state != AMOUNT_NOT_REPORTED) {
			add_missing(sum, key, silent, year - 1);
			add_part(sum, part, key, year, told);
			silent = told + 1;
			mixed |= part->mixed;
		}
		year = told + 1;
	}
	add_missing(sum, key, silent, key->period.last);
	/* Years end on different days by nature; the day of all is that of the last one known. */
	sum->mixed = mixed;
	sum->first_day = sum->last_day;
	return sum;
}

static gboolean is_better(const Sum *sum, const Sum *other)
{
	if (sum->state != AMOUNT_VALUE || other->state != AMOUNT_VALUE)
		return sum->state == AMOUNT_VALUE;
	if (sum_is_complete(sum) != sum_is_complete(other))
		return sum_is_complete(sum);
	return sum->value > other->value;
}

Sum *ledger_cumulate(const Ledger *ledger, const SumKey *key)
{
	SumKey so_far = *key;
	Sum *own;
	g_autoptr(Sum) parts = NULL;

	so_far.period.last = MIN(key->period.last, day_year(key->cutoff));
	own = lay_out(ledger, &so_far);
	/* That one year had none says nothing of those that are silent. */
	if (own->state == AMOUNT_NOT_APPLICABLE && own->missing->len > 0)
		own->state = AMOUNT_NOT_REPORTED;
	if (sum_is_complete(own) || !ledger_speaks_of(ledger, key->place))
		return own;
	parts = sum_of_parts(ledger, &so_far, ledger_cumulate);
	if (!is_better(parts, own))
		return own;
	sum_free(own);
	return g_steal_pointer(&parts);
}

Sum *ledger_newest(const Ledger *ledger, const SumKey *key)
{
	int last = MIN(key->period.last, day_year(key->cutoff));

	for (int year = last; year >= key->period.first; year--) {
		g_autoptr(Sum) sum = sum_of_years(ledger, key, year, year);

		if (sum->state == AMOUNT_VALUE)
			return g_steal_pointer(&sum);
	}
	return sum_new();
}

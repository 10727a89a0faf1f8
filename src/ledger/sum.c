/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ledger/sum.h"

#include "base/number.h"

#include <string.h>

Sum *sum_new(void)
{
	Sum *sum = g_new0(Sum, 1);

	sum->first_day = sum->last_day = DAY_NONE;
	sum->lines = g_ptr_array_new();
	sum->missing = g_array_new(FALSE, FALSE, sizeof(Missing));
	return sum;
}

void sum_free(Sum *sum)
{
	if (!sum)
		return;
	g_ptr_array_unref(sum->lines);
	g_array_unref(sum->missing);
	g_free(sum);
}

gboolean sum_is_complete(const Sum *sum)
{
	return sum->state != AMOUNT_NOT_REPORTED && sum->missing->len == 0;
}

static void add_value(Sum *sum, int64_t value)
{
	gboolean in_range = number_add(&sum->value, value);

	g_assert(in_range); /* ledger_new() has checked the sum of everything */
	sum->state = AMOUNT_VALUE;
}

static void set_day(Sum *sum, Day day)
{
	sum->first_day = sum->last_day = day;
}

static void add_day(Sum *sum, const Sum *part)
{
	if (part->last_day == DAY_NONE)
		return;
	sum->first_day =
	    sum->first_day == DAY_NONE ? part->first_day : MIN(sum->first_day, part->first_day);
	sum->last_day = MAX(sum->last_day, part->last_day);
}

static void add_missing(Sum *sum, const SumKey *key)
{
	Missing missing = { key->place, key->values[DIMENSION_SOURCE], key->period };

	g_array_append_val(sum->missing, missing);
}

void sum_add(Sum *sum, const Sum *part, const SumKey *key)
{
	gboolean both = sum->state == AMOUNT_VALUE && part->state == AMOUNT_VALUE;

	if (part->state == AMOUNT_NOT_REPORTED) {
		add_missing(sum, key);
		return;
	}
	sum->mixed |= part->mixed || (both && sum->last_day != part->last_day);
	if (part->state == AMOUNT_VALUE && sum->state != AMOUNT_VALUE)
		set_day(sum, DAY_NONE);
	if (part->state == AMOUNT_VALUE || sum->state != AMOUNT_VALUE)
		add_day(sum, part);
	if (part->state == AMOUNT_VALUE)
		add_value(sum, part->value);
	else if (sum->state == AMOUNT_NOT_REPORTED)
		sum->state = AMOUNT_NOT_APPLICABLE;
	sum->weakest = MAX(sum->weakest, part->weakest);
	g_ptr_array_extend(sum->lines, part->lines, NULL, NULL);
	g_array_append_vals(sum->missing, part->missing->data, part->missing->len);
}

gboolean sum_key_has(const SumKey *key, const Line *line)
{
	for (int i = DIMENSION_SOURCE + 1; i < DIMENSIONS; i++) {
		const char *wanted = key->values[i], *own = line->values[i];
		gboolean grouped = i == DIMENSION_CONTENT && key->contents;

		if (grouped ? !own || !g_hash_table_contains(key->contents, own)
			    : wanted && wanted != own)
			return FALSE;
	}
	return TRUE;
}

/* The lines among which those for @key are to be found. */
static const GPtrArray *candidates(const Position *position, const SumKey *key)
{
	const char *project = key->values[DIMENSION_PROJECT];

	if (!project)
		return position->lines;
	return line_cover_project(position->cover, position->lines->pdata[0], project);
}

/* What the lines of one source say, those left out that are parts of others among those asked for.
 */
static Sum *sum_source(const Position *position, const SumKey *key, const char *source)
{
	const GPtrArray *lines = candidates(position, key);
	guint measure = (guint)key->measure->measure;
	Sum *sum = sum_new();

	for (guint i = 0; lines && i < lines->len; i++) {
		const Line *line = lines->pdata[i];
		const Amount *amount = &line->amounts[measure];

		if (amount->state == AMOUNT_NOT_REPORTED ||
		    strcmp(line->values[DIMENSION_SOURCE], source) != 0 ||
		    !sum_key_has(key, line) ||
		    line_cover_hides(position->cover, line, measure, key->values))
			continue;
		if (amount->state == AMOUNT_VALUE)
			add_value(sum, amount->value);
		else if (sum->state == AMOUNT_NOT_REPORTED)
			sum->state = AMOUNT_NOT_APPLICABLE;
		sum->weakest = MAX(sum->weakest, line->status);
		g_ptr_array_add(sum->lines, (gpointer)line);
	}
	/* A place that itemises, and lists no such item, has none: that is not silence. */
	if (sum->state == AMOUNT_NOT_REPORTED &&
	    line_cover_itemises(position->cover, source, measure, key->values))
		sum->state = AMOUNT_NOT_APPLICABLE;
	set_day(sum, position_day(position));
	return sum;
}

/*
 * Both sources together.  Where some lines are of both, the place reports in its own way, and what
 * is not split is not missing.
 */
static Sum *sum_total(const Position *position, const SumKey *key)
{
	Sum *sum = sum_source(position, key, "both");
	gboolean unsplit = sum->state != AMOUNT_NOT_REPORTED;

	for (guint i = 0; i < SOURCES; i++) {
		g_autoptr(Sum) part = sum_source(position, key, columns_sources[i]);
		SumKey part_key = *key;

		part_key.values[DIMENSION_SOURCE] = columns_sources[i];
		if (part->state == AMOUNT_VALUE || !unsplit)
			sum_add(sum, part, &part_key);
	}
	return sum;
}

/* What the place itself says. */
static Sum *sum_own(const Ledger *ledger, const SumKey *key)
{
	const char *source = key->values[DIMENSION_SOURCE];
	const Position *position =
	    ledger_position(ledger, key->place, key->period, key->not_before, key->cutoff);

	if (!position)
		return sum_new();
	return source ? sum_source(position, key, source) : sum_total(position, key);
}

Sum *sum_of_parts(const Ledger *ledger, const SumKey *key, SumOf sum_of)
{
	g_autoptr(GPtrArray) parts =
	    places_children(ledger_catalog(ledger)->places, key->place, key->territory);
	Sum *sum = sum_new();

	for (guint i = 0; i < parts->len; i++) {
		SumKey part_key = *key;
		g_autoptr(Sum) part = NULL;

		part_key.place = parts->pdata[i];
		part = sum_of(ledger, &part_key);
		sum_add(sum, part, &part_key);
	}
	return sum;
}

static Sum *sum_children(const Ledger *ledger, const SumKey *key)
{
	return sum_of_parts(ledger, key, ledger_sum);
}

static Sum *sum_sources(const Ledger *ledger, const SumKey *key)
{
	Sum *sum = sum_new();

	if (key->values[DIMENSION_SOURCE])
		return sum;
	for (guint i = 0; i < SOURCES; i++) {
		SumKey part_key = *key;
		g_autoptr(Sum) part = NULL;

		part_key.values[DIMENSION_SOURCE] = columns_sources[i];
		part = ledger_sum(ledger, &part_key);
		sum_add(sum, part, &part_key);
	}
	return sum;
}

static Sum *sum_years(const Ledger *ledger, const SumKey *key)
{
	Sum *sum = sum_new();
	gboolean mixed = FALSE;

	if (key->period.first == key->period.last || key->as_stated)
		return sum;
	for (int year = key->period.first; year <= key->period.last; year++) {
		SumKey year_key = *key;
		g_autoptr(Sum) part = NULL;

		year_key.period = (Period){ year, year };
		part = ledger_sum(ledger, &year_key);
		/* A span of which a whole year is unknown is unknown. */
		if (part->state == AMOUNT_NOT_REPORTED) {
			sum_free(sum);
			return sum_new();
		}
		mixed |= part->mixed;
		sum_add(sum, part, &year_key);
	}
	/* Years end on different days by nature; the day of the span is that of its last year. */
	sum->mixed = mixed;
	sum->first_day = sum->last_day;
	return sum;
}

Sum *ledger_sum(const Ledger *ledger, const SumKey *key)
{
	static const SumOf ways[] = { sum_own, sum_children, sum_years, sum_sources };
	Sum *best = sum_new();

	if (!ledger_speaks_of(ledger, key->place))
		return best;
	for (guint i = 0; i < G_N_ELEMENTS(ways) && !sum_is_complete(best); i++) {
		Sum *sum = ways[i](ledger, key);

		/* That one part has none says nothing of those that are silent. */
		if (sum->state == AMOUNT_NOT_APPLICABLE && sum->missing->len > 0)
			sum->state = AMOUNT_NOT_REPORTED;
		if (sum_is_complete(sum) || best->state == AMOUNT_NOT_REPORTED) {
			sum_free(best);
			best = sum;
		} else {
			sum_free(sum);
		}
	}
	return best;
}

static gboolean has_gap(const GArray *gaps, const Missing *gap)
{
	for (guint i = 0; i < gaps->len; i++) {
		const Missing *other = &g_array_index(gaps, Missing, i);

		if (other->place == gap->place && g_strcmp0(other->source, gap->source) == 0)
			return TRUE;
	}
	return FALSE;
}

static gboolean has_gaps(const GArray *gaps, const GArray *others)
{
	for (guint i = 0; i < others->len; i++)
		if (!has_gap(gaps, &g_array_index(others, Missing, i)))
			return FALSE;
	return TRUE;
}

gboolean sum_same_gaps(const Sum *a, const Sum *b)
{
	return a->missing->len == b->missing->len && has_gaps(a->missing, b->missing) &&
	       has_gaps(b->missing, a->missing);
}

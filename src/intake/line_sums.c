/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/line_sums.h"

#include <string.h>

/* The dimensions besides the source: those that a line of both may leave open. */
#define FIRST_OTHER DIMENSION_TIER
#define OTHERS (DIMENSIONS - FIRST_OTHER)

/*
 * What a line is about, but for its source.  A line of both that leaves a dimension open covers
 * split lines of any value there, so split lines are entered under each pattern of open dimensions
 * that lines of both use: at most 2^OTHERS.
 */
typedef struct Subject {
	const Place *place;
	const char *values[OTHERS];
	Period period;
	Day as_of;
	int padding; /* so that every byte has a value */
} Subject;

static guint subject_hash(gconstpointer data)
{
	const unsigned char *bytes = data;
	guint hash = 2166136261u;

	for (gsize i = 0; i < sizeof(Subject); i++)
		hash = (hash ^ bytes[i]) * 16777619u;
	return hash;
}

static gboolean subject_equal(gconstpointer a, gconstpointer b)
{
	return memcmp(a, b, sizeof(Subject)) == 0;
}

static guint stated_dimensions(const Line *line)
{
	guint stated = 0;

	for (int i = 0; i < OTHERS; i++)
		if (line->values[FIRST_OTHER + i])
			stated |= 1u << i;
	return stated;
}

static Subject subject_of(const Line *line, guint dimensions)
{
	Subject subject;

	memset(&subject, 0, sizeof(subject));
	subject.place = line->place;
	subject.period = line->period;
	subject.as_of = line->as_of;
	for (int i = 0; i < OTHERS; i++)
		if (dimensions & (1u << i))
			subject.values[i] = line->values[FIRST_OTHER + i];
	return subject;
}

typedef struct Split {
	guint measures;
	guint patterns;	      /* bit n: a line of both states the dimensions n */
	GHashTable *reported; /* Subject -> guint8 for each measure: a split line reports it */
} Split;

static void enter(Split *split, const Line *line)
{
	for (guint pattern = 0; pattern < 1u << OTHERS; pattern++) {
		Subject subject = subject_of(line, pattern);
		guint8 *reported;

		if (!(split->patterns & (1u << pattern)))
			continue;
		reported = g_hash_table_lookup(split->reported, &subject);
		if (!reported) {
			reported = g_new0(guint8, split->measures);
			g_hash_table_insert(split->reported, g_memdup2(&subject, sizeof(subject)),
					    reported);
		}
		for (guint i = 0; i < split->measures; i++)
			reported[i] |= line->amounts[i].state == AMOUNT_VALUE;
	}
}

/* Which measures of @line split lines already report; NULL: none. */
static const guint8 *already_reported(const Split *split, const Line *line)
{
	Subject subject = subject_of(line, stated_dimensions(line));

	return g_hash_table_lookup(split->reported, &subject);
}

void line_sums_add(const Columns *columns, const char *both, const GArray *lines, guint first,
		   __int128 *sums)
{
	g_autoptr(GHashTable) reported =
	    g_hash_table_new_full(subject_hash, subject_equal, g_free, g_free);
	Split split = { columns_measures(columns), 0, reported };

	for (guint i = first; i < lines->len; i++) {
		const Line *line = &g_array_index(lines, Line, i);

		if (line->values[DIMENSION_SOURCE] == both)
			split.patterns |= 1u << stated_dimensions(line);
	}
	for (guint i = first; split.patterns && i < lines->len; i++) {
		const Line *line = &g_array_index(lines, Line, i);

		if (line->values[DIMENSION_SOURCE] != both)
			enter(&split, line);
	}
	for (guint i = first; i < lines->len; i++) {
		const Line *line = &g_array_index(lines, Line, i);
		gboolean is_both = line->values[DIMENSION_SOURCE] == both;
		const guint8 *skip = is_both ? already_reported(&split, line) : NULL;

		for (guint m = 0; m < split.measures; m++)
			if (line->amounts[m].state == AMOUNT_VALUE && !(skip && skip[m]))
				sums[m] += line->amounts[m].value;
	}
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ledger/scope.h"

#include <string.h>

static GHashTable *set_of(const GPtrArray *lines)
{
	GHashTable *set = g_hash_table_new(NULL, NULL);

	for (guint i = 0; i < lines->len; i++)
		g_hash_table_add(set, lines->pdata[i]);
	return set;
}

static gboolean same_position(const Line *a, const Line *b)
{
	return a->submission == b->submission && a->place == b->place && a->as_of == b->as_of &&
	       a->revision == b->revision && period_equal(a->period, b->period);
}

static guint hash_line(gconstpointer data)
{
	const Line *line = data;
	guint hash = g_direct_hash(line->place) ^ line->submission;

	for (int i = DIMENSION_SOURCE + 1; i < DIMENSIONS; i++)
		hash = hash * 31 + g_direct_hash(line->values[i]);
	return hash * 31 + g_str_hash(line->values[DIMENSION_SOURCE]);
}

/* Whether both state the same things, be it other measures of them. */
static gboolean same_things(gconstpointer a, gconstpointer b)
{
	const Line *first = a, *second = b;

	for (int i = DIMENSION_SOURCE + 1; i < DIMENSIONS; i++)
		if (first->values[i] != second->values[i])
			return FALSE;
	return same_position(first, second) &&
	       strcmp(first->values[DIMENSION_SOURCE], second->values[DIMENSION_SOURCE]) == 0;
}

#define MASKS (1u << DIMENSIONS)

/*
 * What states all that @part does, be it more: with the dimensions of @mask left open.  FALSE when
 * that is said by another mask as well.
 */
static gboolean open_up(const Line *part, guint mask, Line *out_whole)
{
	*out_whole = *part;
	for (int i = 0; i < DIMENSIONS; i++) {
		const char *open = i == DIMENSION_SOURCE ? "both" : NULL;

		if (!(mask & (1u << i)))
			continue;
		if (g_strcmp0(part->values[i], open) == 0)
			return FALSE;
		out_whole->values[i] = open;
	}
	return TRUE;
}

/* How much of a line that states the whole is there in parts. */
typedef struct Parts {
	guint known, missing; /* the line itself is among the missing */
} Parts;

typedef struct Cover {
	GHashTable *lines;  /* const Line *, themselves */
	GHashTable *things; /* the same by what they state */
	GHashTable *wholes; /* by what it states: Line -> Parts, of lines that need their parts */
} Cover;

static gboolean is_covered(const Cover *cover, const Line *line)
{
	Line whole;

	if (g_hash_table_contains(cover->lines, line))
		return TRUE;
	for (guint mask = 0; mask < MASKS; mask++)
		if (open_up(line, mask, &whole) && g_hash_table_contains(cover->things, &whole))
			return TRUE;
	return FALSE;
}

static void count_part(const Cover *cover, const Line *line)
{
	gboolean covered = is_covered(cover, line);
	Line whole;

	for (guint mask = 0; mask < MASKS; mask++) {
		Parts *parts =
		    open_up(line, mask, &whole) ? g_hash_table_lookup(cover->wholes, &whole) : NULL;

		if (parts && covered)
			parts->known++;
		else if (parts)
			parts->missing++;
	}
}

/* Looks at each position once, however many of its lines need their parts. */
static void count_parts(const Cover *cover, const Ledger *ledger)
{
	g_autoptr(GHashTable) seen = g_hash_table_new(NULL, NULL);
	GHashTableIter iter;
	gpointer line;

	g_hash_table_iter_init(&iter, cover->wholes);
	while (g_hash_table_iter_next(&iter, &line, NULL)) {
		const Line *whole = line;
		const Position *position =
		    ledger_position(ledger, whole->place, whole->period, DAY_FIRST, DAY_LAST);

		if (!position || !g_hash_table_add(seen, (gpointer)position))
			continue;
		for (guint i = 0; i < position->lines->len; i++)
			count_part(cover, position->lines->pdata[i]);
	}
}

static gboolean has_all_parts(const Cover *cover, const Ledger *ledger)
{
	GHashTableIter iter;
	gpointer parts;

	count_parts(cover, ledger);
	g_hash_table_iter_init(&iter, cover->wholes);
	while (g_hash_table_iter_next(&iter, NULL, &parts))
		if (((const Parts *)parts)->known == 0 || ((const Parts *)parts)->missing > 1)
			return FALSE;
	return TRUE;
}

static gboolean covers(const Ledger *ledger, const Sum *sum, const Sum *other)
{
	g_autoptr(GHashTable) lines = set_of(sum->lines);
	g_autoptr(GHashTable) things = g_hash_table_new(hash_line, same_things);
	g_autoptr(GHashTable) wholes = g_hash_table_new_full(hash_line, same_things, NULL, g_free);
	Cover cover = { lines, things, wholes };

	for (guint i = 0; i < sum->lines->len; i++)
		g_hash_table_add(things, sum->lines->pdata[i]);
	for (guint i = 0; i < other->lines->len; i++)
		if (!is_covered(&cover, other->lines->pdata[i]))
			g_hash_table_insert(wholes, other->lines->pdata[i], g_new0(Parts, 1));
	return has_all_parts(&cover, ledger);
}

gboolean scope_is_same(const Ledger *ledger, const Sum *first, const Sum *second)
{
	return covers(ledger, first, second) && covers(ledger, second, first);
}

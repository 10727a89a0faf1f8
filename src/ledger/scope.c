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

/* Whether @part states all that @whole does, be it more. */
static gboolean is_within(const Line *part, const Line *whole)
{
	const char *source = whole->values[DIMENSION_SOURCE];

	if (!same_position(part, whole) ||
	    (strcmp(source, "both") != 0 && strcmp(source, part->values[DIMENSION_SOURCE]) != 0))
		return FALSE;
	for (int i = DIMENSION_SOURCE + 1; i < DIMENSIONS; i++)
		if (whole->values[i] && whole->values[i] != part->values[i])
			return FALSE;
	return TRUE;
}

static gboolean is_within_any(const Line *part, const GPtrArray *lines)
{
	for (guint i = 0; i < lines->len; i++)
		if (is_within(part, lines->pdata[i]))
			return TRUE;
	return FALSE;
}

/* Whether @lines has parts of @whole, and all there are. */
static gboolean has_all_parts(const Ledger *ledger, const Line *whole, const GPtrArray *lines,
			      GHashTable *set)
{
	const Position *position =
	    ledger_position(ledger, whole->place, whole->period, DAY_FIRST, DAY_LAST);
	gboolean any = FALSE;

	for (guint i = 0; position && i < position->lines->len; i++) {
		const Line *part = position->lines->pdata[i];

		if (part == whole || !is_within(part, whole))
			continue;
		if (!g_hash_table_contains(set, part) && !is_within_any(part, lines))
			return FALSE;
		any = TRUE;
	}
	return any;
}

static gboolean covers(const Ledger *ledger, const Sum *sum, const Sum *other)
{
	g_autoptr(GHashTable) set = set_of(sum->lines);

	for (guint i = 0; i < other->lines->len; i++) {
		const Line *line = other->lines->pdata[i];

		if (!g_hash_table_contains(set, line) && !is_within_any(line, sum->lines) &&
		    !has_all_parts(ledger, line, sum->lines, set))
			return FALSE;
	}
	return TRUE;
}

gboolean scope_is_same(const Ledger *ledger, const Sum *first, const Sum *second)
{
	return covers(ledger, first, second) && covers(ledger, second, first);
}

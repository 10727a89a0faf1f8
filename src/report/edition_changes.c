/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/edition_changes.h"

#include "report/change_causes.h"

#include <string.h>

static const char *const kind_keys[FACT_CHANGES] = {
	[FACT_ADDED] = "added",	  [FACT_REMOVED] = "removed", [FACT_CHANGED] = "changed",
	[FACT_MARKED] = "marked", [FACT_REDATED] = "redated",
};

EditionContents *edition_contents_read(const char *id, GBytes *facts, GBytes *inputs,
				       GError **error)
{
	g_autoptr(EditionContents) contents = g_new0(EditionContents, 1);

	contents->id = g_strdup(id);
	contents->facts = fact_records_read(facts, "facts.csv", error);
	if (!contents->facts)
		return NULL;
	contents->inputs = edition_inputs_read(inputs, "inputs.csv", error);
	return contents->inputs ? g_steal_pointer(&contents) : NULL;
}

void edition_contents_free(EditionContents *contents)
{
	if (!contents)
		return;
	g_free(contents->id);
	g_clear_pointer(&contents->facts, g_ptr_array_unref);
	g_clear_pointer(&contents->inputs, g_ptr_array_unref);
	g_free(contents);
}

static void free_change(gpointer data)
{
	FactChange *change = data;

	g_ptr_array_unref(change->causes);
	g_free(change);
}

const FactRecord *fact_change_record(const FactChange *change)
{
	return change->after ? change->after : change->before;
}

gboolean fact_change_is_shown(const FactChange *change)
{
	gboolean before = change->before && change->before->state == FACT_VALUE;
	gboolean after = change->after && change->after->state == FACT_VALUE;

	return change->kind != FACT_REDATED && (before || after);
}

const char *fact_change_key(FactChangeKind kind)
{
	return kind_keys[kind];
}

static gboolean same_value(const FactRecord *before, const FactRecord *after)
{
	return (before->state == FACT_VALUE) == (after->state == FACT_VALUE) &&
	       before->value == after->value && before->unit == after->unit;
}

static gboolean same_state(const FactRecord *before, const FactRecord *after)
{
	return before->state == after->state && before->weakest == after->weakest &&
	       before->incomplete == after->incomplete && before->mixed == after->mixed;
}

/* FACT_CHANGES when there is nothing to tell. */
static FactChangeKind kind_of(const FactRecord *before, const FactRecord *after)
{
	if (!same_value(before, after))
		return FACT_CHANGED;
	if (!same_state(before, after))
		return FACT_MARKED;
	/* The basis holds the day of the period that is compared with; the rest is in the key. */
	if (before->as_of != after->as_of || strcmp(before->basis, after->basis) != 0)
		return FACT_REDATED;
	return FACT_CHANGES;
}

static void find_difference(FactChange *change, const FactRecord *before, const FactRecord *after)
{
	if (before->state != FACT_VALUE || after->state != FACT_VALUE ||
	    before->unit != after->unit)
		return;
	change->has_difference =
	    !__builtin_sub_overflow(after->value, before->value, &change->difference);
}

static void add(EditionChanges *changes, ChangeCauses *causes, FactChange change)
{
	change.causes = change_causes_find(causes, change.before, change.after, &change.direct);
	g_ptr_array_add(changes->changes, g_memdup2(&change, sizeof(change)));
}

/* Of one fact in both editions. */
static void compare(EditionChanges *changes, ChangeCauses *causes, const FactRecord *before,
		    const FactRecord *after)
{
	FactChange change = { .kind = kind_of(before, after), .before = before, .after = after };

	if (change.kind == FACT_CHANGES)
		return;
	find_difference(&change, before, after);
	add(changes, causes, change);
}

/* Goes along both lists, which are sorted by key. */
static void compare_facts(EditionChanges *changes, ChangeCauses *causes)
{
	const GPtrArray *before = changes->before->facts, *after = changes->after->facts;
	guint i = 0, j = 0;

	while (i < before->len && j < after->len) {
		const FactRecord *old = before->pdata[i], *new = after->pdata[j];
		int order = strcmp(old->key, new->key);

		if (order == 0)
			compare(changes, causes, old, new);
		else if (order < 0)
			add(changes, causes, (FactChange){ .kind = FACT_REMOVED, .before = old });
		else
			add(changes, causes, (FactChange){ .kind = FACT_ADDED, .after = new });
		i += order <= 0;
		j += order >= 0;
	}
	for (; i < before->len; i++)
		add(changes, causes,
		    (FactChange){ .kind = FACT_REMOVED, .before = before->pdata[i] });
	for (; j < after->len; j++)
		add(changes, causes, (FactChange){ .kind = FACT_ADDED, .after = after->pdata[j] });
}

EditionChanges *edition_changes_take(EditionContents *before, EditionContents *after)
{
	EditionChanges *changes = g_new0(EditionChanges, 1);
	g_autoptr(ChangeCauses) causes = NULL;

	changes->before = before;
	changes->after = after;
	changes->inputs = input_changes_find(before->inputs, after->inputs);
	changes->changes = g_ptr_array_new_with_free_func(free_change);
	causes = change_causes_new(changes);
	compare_facts(changes, causes);
	return changes;
}

void edition_changes_free(EditionChanges *changes)
{
	if (!changes)
		return;
	g_ptr_array_unref(changes->changes);
	g_ptr_array_unref(changes->inputs);
	edition_contents_free(changes->before);
	edition_contents_free(changes->after);
	g_free(changes);
}

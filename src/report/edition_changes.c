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

/* FALSE when there is nothing to tell. */
static gboolean find_kind(FactChange *change)
{
	const FactRecord *before = change->before, *after = change->after;

	if (!before)
		change->kind = FACT_ADDED;
	else if (!after)
		change->kind = FACT_REMOVED;
	else if (!same_value(before, after))
		change->kind = FACT_CHANGED;
	else if (!same_state(before, after))
		change->kind = FACT_MARKED;
	else
		change->kind = FACT_REDATED;
	/* The basis holds the day of the period that is compared with; the rest is in the key. */
	return change->kind != FACT_REDATED || before->as_of != after->as_of ||
	       strcmp(before->basis, after->basis) != 0;
}

static void find_difference(FactChange *change)
{
	const FactRecord *before = change->before, *after = change->after;

	if (!before || !after || before->state != FACT_VALUE || after->state != FACT_VALUE ||
	    before->unit != after->unit)
		return;
	change->has_difference =
	    !__builtin_sub_overflow(after->value, before->value, &change->difference);
}

static void compare(EditionChanges *changes, ChangeCauses *causes, const FactRecord *before,
		    const FactRecord *after)
{
	FactChange change = { .before = before, .after = after };

	if (!find_kind(&change))
		return;
	find_difference(&change);
	change.causes = change_causes_find(causes, before, after, &change.direct);
	g_ptr_array_add(changes->changes, g_memdup2(&change, sizeof(change)));
}

/* Goes along both lists, which are sorted by key. */
static void compare_facts(EditionChanges *changes, ChangeCauses *causes)
{
	const GPtrArray *before = changes->before->facts, *after = changes->after->facts;
	guint i = 0, j = 0;

	while (i < before->len || j < after->len) {
		const FactRecord *old = i < before->len ? before->pdata[i] : NULL;
		const FactRecord *new = j < after->len ? after->pdata[j] : NULL;
		int order = !old ? 1 : !new ? -1 : strcmp(old->key, new->key);

		compare(changes, causes, order <= 0 ? old : NULL, order >= 0 ? new : NULL);
		i += order <= 0;
		j += order >= 0;
	}
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

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/change_causes.h"

#include <string.h>

/* Longer than the name of any file. */
#define NAME_BYTES 1024

/* --- how the inputs differ */

const EditionInput *input_change_input(const InputChange *change)
{
	return change->after ? change->after : change->before;
}

static gboolean same_version(const EditionInput *a, const EditionInput *b)
{
	return strcmp(a->digest, b->digest) == 0 && strcmp(a->value, b->value) == 0;
}

static gboolean same_name(const EditionInput *a, const EditionInput *b)
{
	return strcmp(a->name, b->name) == 0;
}

/* What @inputs have that is @input in the sense of input_changes_find(). */
static gboolean has_same(const GPtrArray *inputs, const EditionInput *input)
{
	for (guint i = 0; i < inputs->len; i++) {
		const EditionInput *other = inputs->pdata[i];

		if (other->kind == input->kind && same_version(other, input) &&
		    (input->kind == INPUT_SUBMISSION || same_name(other, input)))
			return TRUE;
	}
	return FALSE;
}

/* Another version of @input in @inputs, unless @others, its own side, have that one as well. */
static const EditionInput *find_version(const GPtrArray *inputs, const EditionInput *input,
					const GPtrArray *others)
{
	for (guint i = 0; i < inputs->len; i++) {
		const EditionInput *other = inputs->pdata[i];

		if (other->kind == input->kind && same_name(other, input) &&
		    !has_same(others, other))
			return other;
	}
	return NULL;
}

static void add_change(GPtrArray *changes, const EditionInput *before, const EditionInput *after)
{
	InputChange change = { before, after };

	g_ptr_array_add(changes, g_memdup2(&change, sizeof(change)));
}

static void find_of_kind(GPtrArray *changes, InputKind kind, const GPtrArray *before,
			 const GPtrArray *after)
{
	for (guint i = 0; i < after->len; i++) {
		const EditionInput *input = after->pdata[i];

		if (input->kind == kind && !has_same(before, input))
			add_change(changes, find_version(before, input, after), input);
	}
	for (guint i = 0; i < before->len; i++) {
		const EditionInput *input = before->pdata[i];

		if (input->kind == kind && !has_same(after, input) &&
		    !find_version(after, input, before))
			add_change(changes, input, NULL);
	}
}

GPtrArray *input_changes_find(const GPtrArray *before, const GPtrArray *after)
{
	GPtrArray *changes = g_ptr_array_new_with_free_func(g_free);

	for (int kind = 0; kind < INPUTS; kind++)
		if (kind != INPUT_PREVIOUS)
			find_of_kind(changes, (InputKind)kind, before, after);
	return changes;
}

/* --- which of them stand behind a fact */

struct ChangeCauses {
	const GPtrArray *inputs; /* InputChange */
	/* Of each edition: the name of every file -> its difference, or NULL. */
	GHashTable *before, *after;
	GPtrArray *others; /* const InputChange *: those that may move any figure */
};

static gboolean is_file(const EditionInput *input)
{
	return input->kind == INPUT_SUBMISSION || input->kind == INPUT_REGISTER;
}

static GHashTable *list_names(const GPtrArray *inputs)
{
	GHashTable *names = g_hash_table_new(g_str_hash, g_str_equal);

	for (guint i = 0; i < inputs->len; i++) {
		const EditionInput *input = inputs->pdata[i];

		if (is_file(input))
			g_hash_table_insert(names, input->name, NULL);
	}
	return names;
}

/* Neither the language nor a confirmed warning is in any figure. */
static gboolean may_move_figures(const InputChange *change)
{
	const EditionInput *input = input_change_input(change);

	return input->kind != INPUT_CONFIRMED &&
	       !(input->kind == INPUT_SETTING && strcmp(input->name, "language") == 0);
}

ChangeCauses *change_causes_new(const EditionChanges *changes)
{
	ChangeCauses *causes = g_new0(ChangeCauses, 1);

	causes->inputs = changes->inputs;
	causes->before = list_names(changes->before->inputs);
	causes->after = list_names(changes->after->inputs);
	causes->others = g_ptr_array_new();
	for (guint i = 0; i < changes->inputs->len; i++) {
		InputChange *change = changes->inputs->pdata[i];

		if (change->before && is_file(change->before))
			g_hash_table_insert(causes->before, change->before->name, change);
		if (change->after && is_file(change->after))
			g_hash_table_insert(causes->after, change->after->name, change);
		if (may_move_figures(change))
			g_ptr_array_add(causes->others, change);
	}
	return causes;
}

void change_causes_free(ChangeCauses *causes)
{
	if (!causes)
		return;
	g_hash_table_unref(causes->before);
	g_hash_table_unref(causes->after);
	g_ptr_array_unref(causes->others);
	g_free(causes);
}

/* The file of "lam dong.csv:12", which ends at a space; NULL in *@out_name when it is unknown. */
static const char *next_file(GHashTable *names, const char *at, const InputChange **out_change)
{
	g_autoptr(GString) name = g_string_new(NULL);
	const char *end = at;

	*out_change = NULL;
	while (*end && end - at <= NAME_BYTES) {
		gpointer change = NULL;
		const char *colon;

		end += strcspn(end + 1, " ") + 1;
		g_string_truncate(name, 0);
		g_string_append_len(name, at, end - at);
		colon = strrchr(name->str, ':');
		if (!colon)
			continue;
		g_string_truncate(name, (gsize)(colon - name->str));
		if (!g_hash_table_lookup_extended(names, name->str, NULL, &change))
			continue;
		*out_change = change;
		return end;
	}
	return at + strcspn(at, " ");
}

/* Remembers in @found which of the differences stand behind @record; many lines are of one file. */
static void see_lines(GHashTable *names, const FactRecord *record, GHashTable *found)
{
	const char *at = record ? record->lines : "";

	while (*at) {
		const InputChange *change;

		at = next_file(names, at, &change);
		at += strspn(at, " ");
		if (change)
			g_hash_table_add(found, (gpointer)change);
	}
}

GPtrArray *change_causes_find(ChangeCauses *causes, const FactRecord *before,
			      const FactRecord *after, gboolean *out_direct)
{
	g_autoptr(GHashTable) found = g_hash_table_new(NULL, NULL);
	GPtrArray *list;

	see_lines(causes->before, before, found);
	see_lines(causes->after, after, found);
	*out_direct = g_hash_table_size(found) > 0;
	if (!*out_direct)
		return g_ptr_array_ref(causes->others);
	list = g_ptr_array_new();
	for (guint i = 0; i < causes->inputs->len; i++)
		if (g_hash_table_contains(found, causes->inputs->pdata[i]))
			g_ptr_array_add(list, causes->inputs->pdata[i]);
	return list;
}

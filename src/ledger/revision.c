/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ledger/revision.h"

#include "ledger/position_issue.h"

#include <string.h>

/* Of each digest the submission that stands: that of the highest revision, or else the first. */
static GHashTable *find_standing(const GPtrArray *submissions)
{
	GHashTable *standing = g_hash_table_new(g_str_hash, g_str_equal);

	for (guint i = 0; i < submissions->len; i++) {
		Submission *submission = submissions->pdata[i];
		const Submission *other = g_hash_table_lookup(standing, submission->digest);

		if (submission->lines->len > 0 &&
		    (!other || submission->revision > other->revision))
			g_hash_table_insert(standing, submission->digest, submission);
	}
	return standing;
}

gboolean *revision_find_repeated(const GPtrArray *submissions)
{
	g_autoptr(GHashTable) standing = find_standing(submissions);
	gboolean *repeated = g_new0(gboolean, submissions->len + 1);

	for (guint i = 0; i < submissions->len; i++) {
		const Submission *submission = submissions->pdata[i];
		const Submission *same = g_hash_table_lookup(standing, submission->digest);

		if (submission->lines->len == 0 || same == submission)
			continue;
		repeated[i] = TRUE;
		issue_list_take(submission->issues, issue_new(ISSUE_SAME_BYTES, submission->name))
		    ->expected = g_strdup(same->name);
	}
	return repeated;
}

/* A measure of a line, found by what the line is of: keys are interned and compare as pointers. */
typedef struct Entry {
	const Line *line;
	guint measure;
} Entry;

static guint entry_hash(gconstpointer data)
{
	const Entry *entry = data;
	guint hash = entry->measure;

	for (int i = 0; i < DIMENSIONS; i++)
		hash = hash * 31 + g_direct_hash(entry->line->values[i]);
	return hash;
}

static gboolean entry_equal(gconstpointer a, gconstpointer b)
{
	const Entry *first = a, *second = b;

	return first->measure == second->measure &&
	       memcmp(first->line->values, second->line->values, sizeof(first->line->values)) == 0;
}

static gboolean is_stated(const Line *line, guint measure)
{
	return line->amounts[measure].state != AMOUNT_NOT_REPORTED;
}

static GHashTable *index_lines(const Position *position, guint measures)
{
	GHashTable *entries = g_hash_table_new_full(entry_hash, entry_equal, g_free, NULL);

	for (guint i = 0; i < position->lines->len; i++)
		for (guint j = 0; j < measures; j++) {
			Entry entry = { position->lines->pdata[i], j };

			if (is_stated(entry.line, j))
				g_hash_table_add(entries, g_memdup2(&entry, sizeof(entry)));
		}
	return entries;
}

/* What @position states of @measure of the thing that @line is of; NULL. */
static const Line *find_line(GHashTable *entries, const Line *line, guint measure)
{
	const Entry *found = g_hash_table_lookup(entries, &(Entry){ line, measure });

	return found ? found->line : NULL;
}

static gboolean same_amount(const Line *a, const Line *b, guint measure)
{
	return a->amounts[measure].state == b->amounts[measure].state &&
	       a->amounts[measure].value == b->amounts[measure].value;
}

static void list_changes(const Position *before, const Position *after, guint measures,
			 GArray *changes)
{
	g_autoptr(GHashTable) old = index_lines(before, measures);
	g_autoptr(GHashTable) new = index_lines(after, measures);

	for (guint i = 0; i < after->lines->len * measures; i++) {
		Change change = { .measure = i % measures,
				  .after = after->lines->pdata[i / measures] };

		if (!is_stated(change.after, change.measure))
			continue;
		change.before = find_line(old, change.after, change.measure);
		change.kind = change.before ? CHANGE_AMOUNT : CHANGE_ADDED;
		if (!change.before || !same_amount(change.before, change.after, change.measure))
			g_array_append_val(changes, change);
	}
	for (guint i = 0; i < before->lines->len * measures; i++) {
		Change change = { .kind = CHANGE_REMOVED,
				  .measure = i % measures,
				  .before = before->lines->pdata[i / measures] };

		if (is_stated(change.before, change.measure) &&
		    !find_line(new, change.before, change.measure))
			g_array_append_val(changes, change);
	}
}

/* "; 2 added, 1 removed, 3 changed: changes.csv" of the changes from @first on. */
static char *count_text(const GArray *changes, guint first)
{
	guint counts[] = { [CHANGE_ADDED] = 0, [CHANGE_REMOVED] = 0, [CHANGE_AMOUNT] = 0 };
	g_autofree char *vietnamese = NULL, *english = NULL;

	if (first == changes->len)
		return issue_both(", không có số nào khác", ", without any difference");
	for (guint i = first; i < changes->len; i++)
		counts[g_array_index(changes, Change, i).kind]++;
	vietnamese = g_strdup_printf(
	    "; so với lần trước: thêm %u số, bớt %u số, sửa %u số (xem changes.csv)",
	    counts[CHANGE_ADDED], counts[CHANGE_REMOVED], counts[CHANGE_AMOUNT]);
	english =
	    g_strdup_printf("; compared with before: %u figures added, %u removed, %u changed "
			    "(see changes.csv)",
			    counts[CHANGE_ADDED], counts[CHANGE_REMOVED], counts[CHANGE_AMOUNT]);
	return issue_both(vietnamese, english);
}

/* The versions of one position lie side by side, the highest revision first. */
void revision_compare(const GPtrArray *positions, const Verdict *verdicts,
		      const GPtrArray *submissions, guint measures, GArray *changes)
{
	const Position *highest = NULL;

	for (guint i = 0; i < positions->len; i++) {
		const Position *position = positions->pdata[i];
		guint first = changes->len;
		Issue *issue;

		if (verdicts[i] != VERDICT_SUPERSEDED) {
			highest = position;
			continue;
		}
		list_changes(position, positions->pdata[i - 1], measures, changes);
		issue = position_issue(submissions, ISSUE_SUPERSEDED, position,
				       position->lines->pdata[0]);
		issue->value = position_text(position);
		issue->expected = position_name(highest, submissions);
		issue->other = count_text(changes, first);
	}
}

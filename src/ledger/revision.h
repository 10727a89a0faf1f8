/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What is sent again: the same bytes, which count once, and a newer revision, whose differences
 * from the one that it replaces are listed.
 */
#pragma once

#include "ledger/conflict.h"

typedef enum ChangeKind { CHANGE_ADDED, CHANGE_REMOVED, CHANGE_AMOUNT } ChangeKind;

/* One measure of one thing that two revisions of a position state differently. */
typedef struct Change {
	ChangeKind kind;
	guint measure;
	const Line *before, *after; /* NULL when added, or removed; borrowed */
} Change;

/*
 * Which of @submissions (Submission elements) hold the bytes of another one, which stands for them:
 * an element for each, owned by the caller.  It is the first, or that whose name says the higher
 * revision.  The senders of the others are told, in a note.
 */
gboolean *revision_find_repeated(const GPtrArray *submissions);

/*
 * Notes on each superseded one of @positions what replaces it, and appends to @changes (Change) how
 * it differs from the next higher revision, in the order of the files.  @measures: how many a line
 * has.
 */
void revision_compare(const GPtrArray *positions, const Verdict *verdicts,
		      const GPtrArray *submissions, guint measures, GArray *changes);

/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * One file of the inbox -> lines and issues, both of which it owns.  Deep on purpose: delimiter,
 * header, units, notation, dates, totals and positions are decided behind this one call.
 *
 * Nothing is lost: every data record is accepted, refused or excluded, and the đồng of the three
 * add up to the đồng read (submission_balances()).
 */
#pragma once

#include "intake/inbox.h"
#include "intake/issue_list.h"
#include "intake/line.h"
#include "intake/row_class.h"

/* Records, and the money in all their money columns (all measures added: only ever compared). */
typedef struct Tally {
	guint records;
	__int128 dong;
} Tally;

typedef struct Submission {
	char *name;	   /* as InboxFile */
	char *digest;	   /* as InboxFile */
	gsize size;	   /* bytes */
	GArray *lines;	   /* Line: the accepted ones, in the order of the file */
	IssueList *issues; /* in the order of the file */
	Tally read;	   /* counted from the raw records, before any decision */
	Tally accepted;	   /* as lines */
	Tally refused;	   /* with an error */
	Tally excluded;	   /* total rows, blank records, index rows, signatures */
	Tally classes[ROW_CLASSES]; /* the records by what they are for; those of data in all */
	GString
	    *rejects; /* the header's and the refused records' bytes as they came; NULL when none */
	GStringChunk *texts; /* notes */
	GPtrArray *amounts;  /* what the lines point to */
} Submission;

/*
 * Reads @file as the submission @index.  Never fails: what cannot be read is an issue.  @catalog
 * learns the names of projects.
 */
Submission *submission_read(Catalog *catalog, const InboxFile *file, guint index);
void submission_free(Submission *submission);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Submission, submission_free)

/* read = accepted + refused + excluded, in records and in đồng. */
gboolean submission_balances(const Submission *submission);

/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * One file of the inbox -> lines and issues, both of which it owns.  Deep on purpose: delimiter,
 * header, units, notation, dates, totals and positions are decided behind this one call.
 *
 * Nothing is lost: every data record is accepted, refused or excluded, and the bytes and the đồng
 * of the three add up to those read (submission_balances()).
 */
#pragma once

#include "intake/inbox.h"
#include "intake/issue_list.h"
#include "intake/line.h"
#include "intake/row_class.h"

/* Records, their bytes, and the money in all their money columns (all measures added: only ever
 * compared). */
typedef struct Tally {
	guint records;
	gsize bytes;
	__int128 dong;
} Tally;

/* Bytes of the file that stand together. */
typedef struct ByteRange {
	gsize start, size;
} ByteRange;

typedef struct Submission {
	char *name;	   /* as InboxFile */
	char *digest;	   /* as InboxFile */
	gsize size;	   /* bytes */
	int revision;	   /* of lines that state none: by the preamble or the name; 0 */
	GArray *lines;	   /* Line: the accepted ones, in the order of the file */
	IssueList *issues; /* in the order of the file */
	gsize front;	   /* bytes of marks, titles and the header before the first data record */
	Tally read;	   /* counted from the raw records, before any decision */
	Tally accepted;	   /* as lines */
	Tally refused;	   /* with an error */
	Tally excluded;	   /* total rows, blank records, index rows, signatures */
	Tally classes[ROW_CLASSES]; /* the records by what they are for; those of data in all */
	gboolean keeps;		    /* lines and refusals; else they are only looked at */
	GArray *refusals;	    /* ByteRange: the refused records */
	/* The bytes of the header and of the refused records as they came; NULL when none is. */
	GBytes *rejects;
	GStringChunk *texts; /* notes */
	GPtrArray *amounts;  /* what the lines point to */
} Submission;

/*
 * Reads @file as the submission @index.  Never fails: what cannot be read is an issue.  @catalog
 * learns the names of projects.
 */
Submission *submission_read(Catalog *catalog, const InboxFile *file, guint index);

/* Reads @file once more for the cells of those of its lines that @raw wants. */
struct RawLines;
void submission_read_raw(Catalog *catalog, const InboxFile *file, struct RawLines *raw);

/*
 * The same for a look at @file alone: issues and tallies, but no lines and no rejects.  Memory does
 * not depend on the length of the file.
 */
Submission *submission_check(Catalog *catalog, const InboxFile *file);

/*
 * No submission, but the text of @file as @table says: issues, and nothing else.  Of @catalog only
 * the words are used, to tell encodings apart.
 */
struct PlainTable;
Submission *submission_print(Catalog *catalog, const InboxFile *file,
			     const struct PlainTable *table);
void submission_free(Submission *submission);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Submission, submission_free)

/* read = accepted + refused + excluded, in records, bytes and đồng; and all bytes are read. */
gboolean submission_balances(const Submission *submission);

/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What the steps of reading one file know in common.  Each step adds its part: text, delimiter,
 * header, notations; then the records are read.
 */
#pragma once

#include "base/record_reader.h"
#include "intake/header/header.h"
#include "intake/meaning.h"
#include "intake/number/amount.h"
#include "intake/submission.h"
#include "intake/table_row.h"
#include "intake/text/plain_text.h"

/* What the records of a file are told of once, and what they have said so far.  All zero at first.
 */
typedef struct Told {
	gboolean cleaned;  /* some record had characters to clean */
	gboolean retitled; /* what follows is under another title: see other_table.h */
	gboolean ended;	   /* another table began: the rest is refused */
	guint unnamed;	   /* of how many fields it was told that they have cells and no heading */
	gboolean *fields;  /* of which */
} Told;

typedef struct Reading {
	Catalog *catalog;
	Submission *submission;
	const PlainText *text;
	char delimiter;
	Header *header;
	Notation *notations; /* of each field of the header */
	Evidence *evidence;  /* for them, as far as it was known when reading began */
	Evidence *counted;   /* the same of the records read since */
	struct Cell *cells;  /* of the record at hand: see wide.h */
	Meanings *meanings;
	struct RawLines *raw; /* takes the cells of some lines; NULL */
	const char *both;     /* the key of the source "both", interned by the catalog */
	Told *told;	      /* the only part that changes from record to record */
} Reading;

/* A reader of the records, from the first one of the text. */
RecordReader *reading_records(const Reading *reading);

/*
 * An issue about a field of @row, from 0, with what stands there; -1: about the whole row; @row
 * NULL: about the whole file.  Owned by the caller: for one that may turn out to be none.
 */
Issue *reading_issue_make(const Reading *reading, IssueCode code, const Row *row, int field);

/*
 * Adds such an issue to the submission, which owns it.  The caller may add what is expected, before
 * the next one: issue_list_take().
 */
Issue *reading_issue(const Reading *reading, IssueCode code, const Row *row, int field);

/* The same about a column of the header on the physical line @line, whose row is gone: without a
 * value and an excerpt. */
Issue *reading_issue_of_line(const Reading *reading, IssueCode code, int line, int field);

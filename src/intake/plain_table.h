/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A delimited text as it was understood before anyone asked what it says: clean UTF-8, commas, LF.
 * No column needs to be known.  What cannot be read right is an issue, and is printed all the same:
 * a record with a loose quote is split with its quotes as letters.
 */
#pragma once

#include <glib.h>

struct Reading;

/* Takes a piece of the text: whole lines, borrowed. */
typedef void (*TakeText)(const GString *text, gpointer data);

typedef struct PlainTable {
	gboolean raw; /* every record as it stands; else the first table, its header in one row */
	TakeText take;
	gpointer data;
} PlainTable;

/* Writes the text of @reading, of which text and delimiter are known; @reading takes its issues. */
void plain_table_write(struct Reading *reading, const PlainTable *table);

/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What changed between two editions, fact by fact, as plain data.  Both sides are what their
 * facts.csv and inputs.csv say; nothing is computed anew.  Writing is elsewhere: changes_table.h,
 * text/since_csv.h, text/changes_text.h.
 *
 * A fact's id holds its day, so facts are matched by the id without it.  What caused a change are
 * the files behind the old or the new fact that differ between the editions; a file of the same
 * bytes under another name does not.  When no such file is there, all other differences are named
 * that can move a figure: the report date, the template, a file that made others contradict.
 */
#pragma once

#include "report/edition_inputs.h"
#include "report/fact_record.h"

/* One edition: its facts.csv and inputs.csv. */
typedef struct EditionContents {
	char *id;
	GPtrArray *facts;  /* FactRecord, sorted by key */
	GPtrArray *inputs; /* EditionInput */
} EditionContents;

/* Faults as fact_records_read() and edition_inputs_read(). */
EditionContents *edition_contents_read(const char *id, GBytes *facts, GBytes *inputs,
				       GError **error) G_GNUC_WARN_UNUSED_RESULT;
void edition_contents_free(EditionContents *contents);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(EditionContents, edition_contents_free)

/* An input that only one edition has, or both in different versions. */
typedef struct InputChange {
	const EditionInput *before, *after; /* NULL: added, removed; borrowed */
} InputChange;

/* The side that there is: for its kind and name. */
const EditionInput *input_change_input(const InputChange *change);

typedef enum FactChangeKind {
	FACT_ADDED,
	FACT_REMOVED,
	FACT_CHANGED, /* another value, or a value where there was none, or none any more */
	FACT_MARKED,  /* the same value, or still none, and another state: estimate -> official */
	FACT_REDATED, /* the same in all but the day that it tells of, or is compared with */
	FACT_CHANGES
} FactChangeKind;

typedef struct FactChange {
	FactChangeKind kind;
	const FactRecord *before, *after; /* NULL when added, or removed; borrowed */
	gboolean has_difference;	  /* both are values of one unit, and it fits */
	int64_t difference;		  /* after - before, as FactRecord.value */
	GPtrArray *causes; /* const InputChange *: never empty, unless nothing differs */
	gboolean direct;   /* the causes are files behind the fact; else whatever else differs */
} FactChange;

typedef struct EditionChanges {
	EditionContents *before, *after;
	GPtrArray *inputs;  /* InputChange: by kind, then as the editions list them */
	GPtrArray *changes; /* FactChange, sorted by key; facts that are the same are not in it */
} EditionChanges;

/* Takes both. */
EditionChanges *edition_changes_take(EditionContents *before, EditionContents *after);
void edition_changes_free(EditionChanges *changes);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(EditionChanges, edition_changes_free)

/* The side that there is, the new one first: for place, period, measure and key. */
const FactRecord *fact_change_record(const FactChange *change);

/* Whether there is a number to print: not redated only, and a value on one side at least. */
gboolean fact_change_is_shown(const FactChange *change);

/* "added", "removed", "changed", "marked", "redated". */
const char *fact_change_key(FactChangeKind kind);

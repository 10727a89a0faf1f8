/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What a submission may say, as templates/…/columns.ini declares it: columns with their other
 * names, the values of dimensions, the words that stand for an absent amount, and the names of
 * total rows. A new measure is a group of that file, never code.
 */
#pragma once

#include "base/day.h"
#include "base/language.h"

#include <glib.h>

typedef enum ColumnKind {
	COLUMN_ROLE,
	COLUMN_DIMENSION,
	COLUMN_MONEY,
	COLUMN_COUNT,
	COLUMN_TEXT
} ColumnKind;

/* The columns that mean something to the program itself; a measure has ROLE_MEASURE. */
typedef enum Role {
	ROLE_PLACE,
	ROLE_PLACE_CODE,
	ROLE_TERRITORY,
	ROLE_PERIOD,
	ROLE_AS_OF,
	ROLE_STATUS,
	ROLE_REVISION,
	ROLE_NOTE,
	ROLE_SOURCE, /* from here to ROLE_PROJECT in the order of Dimension */
	ROLE_TIER,
	ROLE_CONTENT,
	ROLE_KIND,
	ROLE_PROJECT,
	ROLE_MEASURE
} Role;

typedef enum Dimension {
	DIMENSION_SOURCE,
	DIMENSION_TIER,
	DIMENSION_CONTENT,
	DIMENSION_KIND,
	DIMENSION_PROJECT,
	DIMENSIONS
} Dimension;

/* How a line's figures were obtained, from the strongest to the weakest. */
typedef enum Status {
	STATUS_OFFICIAL,
	STATUS_PRELIMINARY,
	STATUS_AT_LEAST,
	STATUS_ABOUT,
	STATUS_ESTIMATE,
	STATUS_ILLUSTRATIVE,
	STATUSES
} Status;

typedef struct Column {
	char *key;
	char *name[LANGUAGES];
	char *each[LANGUAGES]; /* one of what it counts: "project"; NULL */
	ColumnKind kind;
	Role role;
	int measure;	     /* 0.. in the order of the file; -1 when no measure */
	int unit_digits;     /* money: the default unit is 10^this đồng (0, 3, 6, 9); count: 0 */
	gboolean whole_year; /* timing=year: the same whatever the date of the report */
	char *target_of;     /* key of the measure whose target this one states; NULL for most */
} Column;

typedef struct Columns Columns;

/* Reads @path, with the contents of support from @folder/contents.csv and content_groups.csv. */
Columns *columns_read(const char *path, const char *folder,
		      GError **error) G_GNUC_WARN_UNUSED_RESULT;
void columns_free(Columns *columns);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Columns, columns_free)

guint columns_count(const Columns *columns);
const Column *columns_at(const Columns *columns, guint index);
/* By key, as templates write it; NULL when there is none. */
const Column *columns_by_key(const Columns *columns, const char *key);
/* By any of its names, in any spelling; NULL when there is none. */
const Column *columns_find(const Columns *columns, const char *heading);
/* The same for a heading that text_fold has been through. */
const Column *columns_find_folded(const Columns *columns, const char *folded);
/* The key of a measure that @key was probably meant to be; NULL. */
const char *columns_nearest(const Columns *columns, const char *key);
/* The name of a column that @heading was probably meant to be; NULL. */
const char *columns_nearest_name(const Columns *columns, const char *heading);

guint columns_measures(const Columns *columns);
const Column *columns_measure(const Columns *columns, guint measure);

#define SOURCES 2

/* The keys of the two sources that make up the total, in the order in which they are printed. */
extern const char *const columns_sources[SOURCES];

/* "source", "tier" …; -1 for anything else. */
int dimension_find(const char *key);
const char *dimension_key(Dimension dimension);

/*
 * The key of a value written in any of its names, interned for the life of @columns, so that keys
 * compare as pointers; NULL when the dimension does not know it.  Any project name is known.  A
 * content is known only while it is in force on @day.
 */
const char *columns_value(Columns *columns, Dimension dimension, const char *text, Day day);
/* The key of a value in force on any day, for a text that text_fold has been through; NULL. */
const char *columns_value_folded(const Columns *columns, Dimension dimension, const char *folded);
/* What is printed for a value's key. */
const char *columns_value_name(const Columns *columns, Dimension dimension, const char *key,
			       Language language);
/* Where the key stands among the values of its dimension, for sorting; unknown ones come last. */
int columns_value_rank(const Columns *columns, Dimension dimension, const char *key);
/* Whether the dimension knows @text on any day. */
gboolean columns_value_known(const Columns *columns, Dimension dimension, const char *text);
/* The names of all values in force on @day, in the order of the file; owned by the caller. */
char **columns_value_names(const Columns *columns, Dimension dimension, Day day, Language language);
/* The same as one text, with "; " between; owned by the caller. */
char *columns_value_list(const Columns *columns, Dimension dimension, Day day, Language language);

/*
 * Groups of contents: what conference reports add contents up to.  A group stands where a content
 * does, under a key of its own; columns_value_name() names it, submissions do not state it.
 */
/* The groups in force on @day, in the order of their register; keys borrowed, the array owned. */
GPtrArray *columns_groups(const Columns *columns, Day day);
/* The group @key itself, which lives as long as @columns; NULL when there is none. */
const char *columns_group(const Columns *columns, const char *key);
/* The contents of @key, as a set of keys; NULL when @key is NULL or no group. */
GHashTable *columns_group_members(const Columns *columns, const char *key);
gboolean columns_group_has(const Columns *columns, const char *group, const char *content);
/* The last day of what a value stands for; DAY_LAST for most. */
Day columns_value_end(const Columns *columns, Dimension dimension, const char *key);

/* -1 when @text is no status. */
int columns_status(const Columns *columns, const char *text);
const char *status_key(Status status);
const char *columns_status_name(const Columns *columns, Status status, Language language);

typedef enum Absence { ABSENCE_NONE, ABSENCE_NOT_REPORTED, ABSENCE_NOT_APPLICABLE } Absence;

/* Whether a cell of an amount says that there is none; an empty one is not reported. */
Absence columns_absence(const Columns *columns, const char *text);

/* FALSE for most texts that say no such thing, by their first byte; at no cost. */
gboolean columns_may_be_absent(const Columns *columns, const char *text);

/* Whether a cell names a total row: the whole cell, not its beginning. */
gboolean columns_is_total(const Columns *columns, const char *text);
gboolean columns_is_total_folded(const Columns *columns, const char *folded);

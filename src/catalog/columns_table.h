/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What Columns is made of: filled by columns_file.c, asked by columns.c, known to no other file.
 */
#pragma once

#include "catalog/columns.h"
#include "catalog/content_groups.h"
#include "catalog/vocabulary.h"

struct Columns {
	GPtrArray *all;	     /* Column, in the order of the file */
	GPtrArray *measures; /* Column, borrowed from @all */
	GPtrArray *keys;     /* of the measures, for suggestions; NULL-terminated */
	GPtrArray *names;    /* the same, printed names */
	GHashTable *by_key;
	GHashTable *by_name; /* folded heading -> Column */
	Vocabulary *values[DIMENSIONS];
	ContentGroups *groups;
	Vocabulary *statuses;
	gboolean absent_begins[256]; /* bytes with which one of these, or a space, begins */
	GHashTable *absent;	     /* text in lower case -> GINT_TO_POINTER(Absence) */
	GHashTable *totals;	     /* folded text */
};

const char *role_key(Role role);

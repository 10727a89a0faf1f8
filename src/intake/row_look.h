/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What a record of a submission is for: looks at its cells for row_class.h.
 */
#pragma once

#include "intake/cells.h"
#include "intake/row_class.h"

/* The group that a file is in, from its last row of class CLASS_GROUP; zero at its beginning. */
typedef struct GroupPlace {
	char letter; /* of a group of rank 1; 0 */
	int rank;    /* of that row: row_class_rank() */
} GroupPlace;

/* The class of a record that holds no cells of its own: blank, index or header; else CLASS_DATA. */
RowClass row_classify_shape(const Reading *reading, const Row *row);

/* The class of any other record, whose cells are those of @reading; the usual one, of data, costs a
 * look at its place.  @group is brought up to date. */
RowClass row_classify(const Reading *reading, const Row *row, GroupPlace *group);

/* Whether @row names itself a total or subtotal; looks at no amounts. */
gboolean row_is_total(const Reading *reading, const Row *row);

/* A record in which no cell says anything. */
gboolean row_is_blank(const Row *row);

gboolean row_text_is_blank(const char *text);

/* The first field from @from on that holds anything; -1. */
int row_first_filled(const Row *row, guint from);

/* How many fields hold anything. */
guint row_count_filled(const Row *row);

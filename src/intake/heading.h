/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * One heading of a submission: "Kế hoạch (tr.đ)" is the column planned, in millions of đồng.
 */
#pragma once

#include "catalog/columns.h"

#include <glib.h>

typedef struct Heading {
	const Column *column;	  /* NULL: no column has that name */
	int unit_digits;	  /* money: amounts are in 10^this đồng; count: 0 */
	gboolean has_unit;	  /* the heading itself says so */
	const char *strange_unit; /* what stands in the place of a unit and is none; NULL; borrowed
				   */
} Heading;

/* @text is clean. */
Heading heading_read(const Columns *columns, const char *text);

/* Whether @text names a unit of money, in any spelling. */
gboolean heading_money_unit(const char *text, int *out_digits);

/* The same for what counts are in: người, đề án ... */
gboolean heading_count_unit(const char *text);

/* What amounts in 10^@digits đồng are in. */
const Wording *heading_unit_name(int digits);

/* The units a heading may name, for a sentence. */
const char *heading_units(void);

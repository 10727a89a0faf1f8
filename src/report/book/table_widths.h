/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * How wide the columns of a table are, and which way the paper lies.  A table is at least as wide
 * as the page; a wider one is printed smaller.
 */
#pragma once

#include "report/report.h"

typedef struct Widths {
	double *columns; /* points */
	guint count;
	double total;
	gboolean landscape;
} Widths;

/* The table has at least one column. */
Widths *widths_new(const Table *table);
void widths_free(Widths *widths);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Widths, widths_free)

/* Points from column @first to column @last. */
double widths_between(const Widths *widths, guint first, guint last);

/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * How wide the columns of a table are, and which way the paper lies.
 */
#pragma once

#include "report/report.h"

typedef struct Widths {
	double *columns; /* points; one more than the table has when @spare is set */
	guint count;	 /* of the table */
	gboolean spare;	 /* an empty column fills the page, so that titles and notes have room */
	gboolean landscape;
	double total; /* the spare one included */
} Widths;

Widths *widths_new(const Table *table);
void widths_free(Widths *widths);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Widths, widths_free)

/* Points from column @first to column @last. */
double widths_between(const Widths *widths, guint first, guint last);

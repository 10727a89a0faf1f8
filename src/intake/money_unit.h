/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The units in which submissions count: of money (đồng, nghìn, triệu, tỷ đồng) in the spellings
 * that are met, and of things (người, đề án ...).
 */
#pragma once

#include <glib.h>

/* @folded is as text_fold leaves it.  TRUE and the power of ten of a unit of money. */
gboolean money_unit_find(const char *folded, int *out_digits);

/* The length of the unit of money at the end of @folded; 0 when there is none. */
gsize money_unit_suffix(const char *folded, int *out_digits);

/* Whether @folded is what counts are in; all of these mean one. */
gboolean count_unit_find(const char *folded);

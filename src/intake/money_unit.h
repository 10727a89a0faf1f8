/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The units in which submissions count: of money (đồng, nghìn, triệu, tỷ đồng) in the spellings
 * that are met, and of things (người, đề án ...).
 */
#pragma once

#include "base/language.h"

#include <glib.h>

/* Whether @text, which is clean, is a unit of money in any spelling, and its power of ten. */
gboolean money_unit_read(const char *text, int *out_digits);

/* The same of @folded, which is as text_fold leaves it. */
gboolean money_unit_find(const char *folded, int *out_digits);

/* The length of the unit of money at the end of @folded; 0 when there is none. */
gsize money_unit_suffix(const char *folded, int *out_digits);

/* Whether @text holds a sign of money ($, ₫): folding drops it, and with it what it says. */
gboolean money_unit_has_sign(const char *text);

/* What amounts in 10^@digits đồng are in. */
const Wording *money_unit_name(int digits);

/* The units that a file may state, for a sentence. */
const char *money_unit_names(void);

/* Whether @text, or @folded, is what counts are in (người, đề án ...); all of these mean one. */
gboolean count_unit_read(const char *text);
gboolean count_unit_find(const char *folded);

/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The wording of the facts of a preamble: what stands behind "UBND tỉnh", "Năm", "tính đến".
 */
#pragma once

#include "catalog/catalog.h"

#define PREAMBLE_WORDS_MAX 60 /* of a cell; what comes later is prose */

/* A cell, split at its spaces. */
typedef struct PreambleWords {
	guint count;
	char *raw[PREAMBLE_WORDS_MAX];	  /* without brackets and punctuation at the ends */
	char *folded[PREAMBLE_WORDS_MAX]; /* as text_fold leaves it */
} PreambleWords;

PreambleWords *preamble_words_new(const char *text);
void preamble_words_free(PreambleWords *words);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(PreambleWords, preamble_words_free)

/*
 * Each looks for its wording at word @at and returns how many words it takes up; 0 when it does not
 * stand there.
 */
guint preamble_find_place(const Catalog *catalog, const PreambleWords *words, guint at,
			  char **out_name);
guint preamble_find_period(const PreambleWords *words, guint at, Period *out_period);
guint preamble_find_as_of(const PreambleWords *words, guint at, Day *out_day);
guint preamble_find_revision(const PreambleWords *words, guint at, int *out_revision);
/* *@out_source is NULL when two sources are named. */
guint preamble_find_source(const Catalog *catalog, const PreambleWords *words, guint at,
			   const char **out_source);

/* A decree that the table refers to, or whom it is addressed to: what it says is of others. */
gboolean preamble_is_citation(const char *text);

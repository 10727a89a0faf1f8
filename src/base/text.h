/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Text as people type it: what two spellings have in common, and what is near enough to suggest.
 * Everything here expects valid UTF-8 and returns text the caller owns.
 */
#pragma once

#include <glib.h>

/* NFC, in time proportional to the length. */
char *text_compose(const char *text);

/*
 * NFC, every kind of space to one plain space, no spaces at the ends, no zero-width, soft-hyphen,
 * directional or control characters.  For display and storage.
 */
char *text_clean(const char *text);

/* Whether @text holds a letter of any script. */
gboolean text_has_letter(const char *text);

/*
 * The first character of @text that text_clean() takes away without a trace, a zero-width,
 * directional or control one; NULL when there is none.
 */
const char *text_find_invisible(const char *text);

/*
 * What two spellings share: no marks, no case, no spaces, no punctuation; đ and its look-alikes are
 * d. "Đắk Lắk", "DAK LAK" and "dăk-lăk" all give "daklak".  Safe for names of places and headers,
 * not for free text.
 */
char *text_fold(const char *text);

/*
 * The one of @candidates (NULL-terminated) that @text was probably meant to be, borrowed from them;
 * NULL when none is near (more than a third of the letters would have to change).
 */
const char *text_nearest(const char *text, const char *const *candidates);

/* Puts the value of each {{name}} in; NULL and *@out_unknown (owned by the caller) for an unknown
 * one. */
typedef char *(*TextValue)(const char *name, gpointer data);
char *text_fill(const char *pattern, TextValue value, gpointer data, char **out_unknown);

/* Control characters and bytes that are no UTF-8 as \xNN, for messages about things outside. */
char *text_escape(const char *text);

/*
 * A name as it stands inside a sentence: with a small first letter, unless the second is a capital
 * ("OCOP").
 */
char *text_inside_sentence(const char *name);

/* "F17" for row 16 and column 5, both from 0: how a spreadsheet names a cell. */
char *text_cell_name(guint row, guint column);

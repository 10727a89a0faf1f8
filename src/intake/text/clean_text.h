/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The last step of decoding: characters of any source become clean UTF-8 at the end of a text.
 *
 * Composed (NFC); every kind of space is a plain one; zero-width characters, soft hyphens and
 * byte-order marks are gone.  Control and directional characters stay, and are told.
 */
#pragma once

#include "base/text_lines.h"

#include <glib.h>

typedef struct CleanText {
	GString *text; /* borrowed */
	gsize start;   /* of the line in @text: nothing before it is touched */
	gsize loose;   /* where a cluster begins that is not composed yet; G_MAXSIZE: none does */
	guint flaws;   /* TextFlaw */
} CleanText;

CleanText clean_text_begin(GString *text);

/* Adds one character; U+FFFD for one that is TEXT_LOST. */
void clean_text_add(CleanText *clean, gunichar c);

/* Adds @length characters of printable ASCII, tabs and line ends. */
void clean_text_add_plain(CleanText *clean, const char *ascii, gsize length);

/* Adds U+FFFD for a byte that means nothing. */
void clean_text_add_bad(CleanText *clean);

/* Composes what is left to compose; returns the flaws. */
guint clean_text_end(CleanText *clean);

/*
 * Where in the @length bytes at @text a letter seems to have been lost when the file was saved: a
 * U+FFFD, or a question mark in the place of a letter ("B?c Ninh", "?ồng").  Returns the offset of
 * the word, *@out_bytes its length; -1 when there is none.  Valid UTF-8.
 */
gssize clean_text_find_lost(const char *text, gsize length, gsize *out_bytes);

/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * UTF-8 in bytes that come from outside: what is valid, and the quick answer for nearly every line,
 * that it can be used as it stands.
 */
#pragma once

#include <glib.h>

/* What is not a character: a byte that begins none. */
#define UTF8_BAD ((gunichar)0xFFFFFFFFu)

/*
 * Whether the @length bytes at @text are valid UTF-8 and hold nothing to clean or to report: ASCII
 * without control characters (but tab and line ends), Latin letters in their composed form, dashes,
 * quotation marks and dots.  FALSE says nothing but "look closer".  At least 1 GB/s.
 */
gboolean utf8_is_plain(const char *text, gsize length);

/*
 * The character at @text and its bytes (*@out_bytes, 1 for UTF8_BAD); strict: no overlong forms, no
 * surrogates, nothing above U+10FFFF, nothing cut off.  @length is at least 1.
 */
gunichar utf8_next(const char *text, gsize length, gsize *out_bytes);

/* Whether all of it is valid; else *@out_bad (may be NULL) is the offset of the first bad byte. */
gboolean utf8_is_valid(const char *text, gsize length, gsize *out_bad);

/*
 * Whether it is valid, has letters beyond ASCII, and no other characters than those of Vietnamese
 * and of punctuation.  Text in an older encoding is not that by accident: there a letter with a
 * tone is followed by a plain one.
 */
gboolean utf8_is_vietnamese(const char *text, gsize length);

/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The character sets of Vietnamese of before Unicode, one or two bytes a letter.  The tables are
 * our own data: a C library without character set modules reads such files just as well.
 *
 * Sources: TCVN 5712:1993 (VN1; the ABC fonts use its small letters), RFC 1456 (VISCII 1.1),
 * Microsoft code pages 1258 and 1252; VNI for Windows as its fonts draw it.
 */
#pragma once

#include <glib.h>

typedef enum Charset {
	CHARSET_TCVN3,
	CHARSET_VISCII,
	CHARSET_1258,
	CHARSET_1252,
	CHARSET_VNI,
	CHARSETS
} Charset;

/* A byte that means nothing. */
#define CHARSET_BAD ((gunichar)0xFFFFFFFFu)

/* The characters of one byte: a letter, a combining mark or two, or a sign. */
typedef struct Characters {
	gunichar first, second; /* second: 0 when there is one only */
} Characters;

/*
 * What the byte at @at of the @length bytes at @text means where it stands.  In VNI a mark means
 * something only behind its vowel; in TCVN3 quotation marks of Windows share their bytes with
 * capitals.  Capitals with a tone have no byte of their own in ABC fonts: they come as small ones.
 */
Characters charset_read(Charset charset, const char *text, gsize length, gsize at);

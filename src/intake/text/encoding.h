/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The encodings in which provinces send text, and how one physical line of each becomes clean
 * UTF-8.  Which of them a file has is encoding_choice.h's to say.
 */
#pragma once

#include "base/language.h"
#include "catalog/lexicon.h"
#include "intake/text/clean_text.h"

#include <glib.h>

typedef enum Encoding {
	ENCODING_UTF8,
	ENCODING_UTF16_LE,
	ENCODING_UTF16_BE,
	ENCODING_TCVN3, /* the ABC fonts (.VnTime), and TCVN 5712 with its capitals */
	ENCODING_VISCII,
	ENCODING_WINDOWS_1258,
	ENCODING_VNI,	     /* the VNI fonts */
	ENCODING_UTF8_TCVN3, /* UTF-8 that holds the glyphs of the ABC fonts: "Bé Tµi chÝnh" */
	ENCODING_UTF8_VNI,   /* the same of the VNI fonts: "Boä Taøi chính" */
	ENCODING_1252_REFERENCE, /* Windows-1252 with "&#7897;" for what it lacks */
	ENCODING_UTF8_REFERENCE, /* the same in UTF-8 */
	ENCODINGS
} Encoding;

/* "TCVN3 (ABC)", "VNI": as a clerk knows it. */
const char *encoding_name(Encoding encoding, Language language);

/* Bytes of the shortest character: 2 in UTF-16, else 1. */
gsize encoding_unit(Encoding encoding);

/* What decoding needs to know; keep one for a file. */
typedef struct Decoder {
	Encoding encoding;
	const Lexicon *lexicon; /* borrowed; tells glyphs from letters, cell by cell */
	gboolean lenient;	/* what is invalid is no flaw of its line: U+FFFD says enough */
} Decoder;

/*
 * Whether the line can be used as it stands: it is clean UTF-8 and encoding_decode() would only
 * copy it.  FALSE says nothing but "decode it".
 */
gboolean encoding_is_plain(const Decoder *decoder, const char *bytes, gsize length);

/* How lines are read for @decoder, which is borrowed; @mark bytes of a byte-order mark. */
TextCoding encoding_coding(const Decoder *decoder, gsize mark);

/*
 * Adds one physical line, with or without its line end, to @text as clean UTF-8, and returns what
 * was met: TextFlaw flags.  With TEXT_INVALID or TEXT_NUL, *@out_bad is the offset of the first
 * byte that means nothing, or is 0; U+FFFD stands in the place of the former, and the rest is
 * there.  A line of UTF-8 in a file of one of the old encodings is read as what it is (TEXT_OTHER).
 */
guint encoding_decode(const Decoder *decoder, const char *bytes, gsize length, GString *text,
		      gsize *out_bad);

/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Letters of Vietnamese in disguise: a tool took text in the fonts of before Unicode for Western
 * European and saved it as valid UTF-8 ("Bé Tµi chÝnh" for "Bộ Tài chính"), or wrote letters as
 * references ("&#7897;").
 */
#pragma once

#include "catalog/lexicon.h"
#include "intake/text/charset.h"

#include <glib.h>

/* The part of a line between delimiters or quotation marks is all glyphs or all letters. */
typedef struct GlyphCell {
	gsize end;
	gboolean is_glyphs;
} GlyphCell;

/*
 * The cell that begins at @at of the @length bytes at @text.  Files are mixed: what is proper
 * Vietnamese as it stands stays, by the number of words that @lexicon knows.
 */
GlyphCell glyph_cell(const Lexicon *lexicon, Charset charset, const char *text, gsize length,
		     gsize at);

/*
 * What the glyph at @at draws in a font of @charset, and its bytes in UTF-8; CHARSET_BAD for what
 * is no such glyph.
 */
Characters glyph_read(Charset charset, const char *text, gsize length, gsize at, gsize *out_bytes);

/*
 * The letter of the numeric reference that @text begins with, and its bytes; 0 when there is none.
 * References to ASCII are left as they are: they must not become delimiters.
 */
gunichar glyph_reference(const char *text, gsize length, gsize *out_bytes);

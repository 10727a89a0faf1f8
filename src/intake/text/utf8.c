/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/text/utf8.h"

/*
 * An automaton over bytes that has no branch: a state is a shift, and the row of a byte holds the
 * next state of every state in 6 bits each (P. Vognsen, "Shift-based DFAs").  Whatever leaves the
 * plain text ends in STATE_OTHER for good.
 */
enum {
	STATE_PLAIN,
	STATE_OTHER = 6,
	STATE_TAIL = 12,  /* one more byte, any */
	STATE_C2 = 18,	  /* Latin-1 signs, but no C1 control, no-break space or soft hyphen */
	STATE_E1 = 24,	  /* U+1E00 to U+1EFF: the composed letters of Vietnamese */
	STATE_E2 = 30,	  /* only U+20xx, and of it */
	STATE_E2_80 = 36, /* dashes, quotation marks and dots, but no space and no direction */
	STATE_MASK = 63
};

static guint64 rows[256];

static void lead(guint from, guint to, guint state, guint next)
{
	for (guint byte = from; byte <= to; byte++) {
		rows[byte] &= ~((guint64)STATE_MASK << state);
		rows[byte] |= (guint64)next << state;
	}
}

static void fill_rows(void)
{
	for (guint state = STATE_PLAIN; state <= STATE_E2_80; state += 6)
		lead(0x00, 0xFF, state, STATE_OTHER);
	lead(0x20, 0x7E, STATE_PLAIN, STATE_PLAIN);
	lead('\t', '\n', STATE_PLAIN, STATE_PLAIN);
	lead('\r', '\r', STATE_PLAIN, STATE_PLAIN);
	lead(0xC2, 0xC2, STATE_PLAIN, STATE_C2);
	lead(0xC3, 0xC9, STATE_PLAIN, STATE_TAIL); /* U+00C0 to U+027F */
	lead(0xE1, 0xE1, STATE_PLAIN, STATE_E1);
	lead(0xE2, 0xE2, STATE_PLAIN, STATE_E2);
	lead(0x80, 0xBF, STATE_TAIL, STATE_PLAIN);
	lead(0xA1, 0xAC, STATE_C2, STATE_PLAIN);
	lead(0xAE, 0xBF, STATE_C2, STATE_PLAIN);
	lead(0xB8, 0xBB, STATE_E1, STATE_TAIL);
	lead(0x80, 0x80, STATE_E2, STATE_E2_80);
	lead(0x90, 0xA7, STATE_E2_80, STATE_PLAIN);
	lead(0xB0, 0xBF, STATE_E2_80, STATE_PLAIN);
}

static void need_rows(void)
{
	static gsize filled;

	if (g_once_init_enter(&filled)) {
		fill_rows();
		g_once_init_leave(&filled, 1);
	}
}

gboolean utf8_is_plain(const char *text, gsize length)
{
	const guchar *at = (const guchar *)text, *end = at + length;
	guint64 state = STATE_PLAIN;

	need_rows();
	while (at < end)
		state = rows[*at++] >> (state & STATE_MASK);
	return (state & STATE_MASK) == STATE_PLAIN;
}

/* How many bytes the character of the lead byte has, and what it must be at least. */
static gsize length_of(guchar first, gunichar *out_least)
{
	if (first < 0x80) {
		*out_least = 0;
		return 1;
	}
	*out_least = first < 0xE0 ? 0x80 : first < 0xF0 ? 0x800 : 0x10000;
	if (first < 0xC2 || first > 0xF4)
		return 0;
	return first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
}

gunichar utf8_next(const char *text, gsize length, gsize *out_bytes)
{
	const guchar *at = (const guchar *)text;
	gunichar least, c;
	gsize bytes = length_of(*at, &least);

	*out_bytes = 1;
	if (bytes == 1)
		return *at;
	if (bytes == 0 || bytes > length)
		return UTF8_BAD;
	c = *at & (0x7Fu >> bytes);
	for (gsize i = 1; i < bytes; i++) {
		if ((at[i] & 0xC0) != 0x80)
			return UTF8_BAD;
		c = c << 6 | (at[i] & 0x3Fu);
	}
	if (c < least || c > 0x10FFFF || (c >= 0xD800 && c <= 0xDFFF))
		return UTF8_BAD;
	*out_bytes = bytes;
	return c;
}

gboolean utf8_is_valid(const char *text, gsize length, gsize *out_bad)
{
	gsize bytes;

	for (gsize at = 0; at < length; at += bytes) {
		if (utf8_next(text + at, length - at, &bytes) != UTF8_BAD)
			continue;
		if (out_bad)
			*out_bad = at;
		return FALSE;
	}
	return TRUE;
}

/* What Vietnamese text is made of beyond ASCII, in the order of values. */
static const struct Block {
	gunichar first, last;
	gboolean letters;
} blocks[] = {
	{ 0x00A0, 0x00BF, FALSE }, { 0x00C0, 0x01B0, TRUE },  { 0x0300, 0x0323, TRUE },
	{ 0x1EA0, 0x1EF9, TRUE },  { 0x2000, 0x2044, FALSE }, { 0x20AB, 0x20AC, FALSE },
	{ 0xFEFF, 0xFEFF, FALSE },
};

static const struct Block *block_of(gunichar c)
{
	for (gsize i = 0; i < G_N_ELEMENTS(blocks); i++)
		if (c >= blocks[i].first && c <= blocks[i].last)
			return &blocks[i];
	return NULL;
}

gboolean utf8_is_vietnamese(const char *text, gsize length)
{
	gboolean letters = FALSE;
	gsize bytes;

	for (gsize at = 0; at < length; at += bytes) {
		gunichar c = utf8_next(text + at, length - at, &bytes);
		const struct Block *block = c > 0x7F && c != UTF8_BAD ? block_of(c) : NULL;

		if (c > 0x7F && !block)
			return FALSE;
		letters |= block && block->letters;
	}
	return letters;
}

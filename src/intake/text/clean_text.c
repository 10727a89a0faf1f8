/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/text/clean_text.h"

#include "base/text.h"

#include <string.h>

#define NOT_LOOSE G_MAXSIZE
#define REPLACEMENT 0xFFFD

typedef enum Treatment {
	KEEP,
	COMPOSE, /* may change together with its neighbours */
	SPACE,
	DROP,
	CONTROL
} Treatment;

/*
 * What is done with the characters of a range; all others are kept, and are stable under
 * composition on their own.  In the order of their values.
 */
static const struct Range {
	gunichar first, last;
	Treatment treatment;
} ranges[] = {
	{ 0x0000, 0x0008, CONTROL }, { 0x000B, 0x000C, CONTROL },    { 0x000E, 0x001F, CONTROL },
	{ 0x007F, 0x0084, CONTROL }, { 0x0085, 0x0085, SPACE },	     { 0x0086, 0x009F, CONTROL },
	{ 0x00A0, 0x00A0, SPACE },   { 0x00AD, 0x00AD, DROP },	     { 0x0300, 0x167F, COMPOSE },
	{ 0x1680, 0x1680, SPACE },   { 0x1681, 0x180D, COMPOSE },    { 0x180E, 0x180E, DROP },
	{ 0x180F, 0x1DFF, COMPOSE }, { 0x1F00, 0x1FFF, COMPOSE },    { 0x2000, 0x200A, SPACE },
	{ 0x200B, 0x200D, DROP },    { 0x200E, 0x200F, CONTROL },    { 0x2028, 0x2029, SPACE },
	{ 0x202A, 0x202E, CONTROL }, { 0x202F, 0x202F, SPACE },	     { 0x205F, 0x205F, SPACE },
	{ 0x2060, 0x2064, DROP },    { 0x2066, 0x2069, CONTROL },    { 0x20D0, 0x20FF, COMPOSE },
	{ 0x2100, 0x2BFF, COMPOSE }, { 0x2C00, 0x2FFF, COMPOSE },    { 0x3000, 0x3000, SPACE },
	{ 0x3001, 0xABFF, COMPOSE }, { 0xAC00, 0xFEFE, COMPOSE },    { 0xFEFF, 0xFEFF, DROP },
	{ 0xFF00, 0xFFFC, COMPOSE }, { 0x10000, 0x10FFFF, COMPOSE },
};

static Treatment treatment_of(gunichar c)
{
	gsize low = 0, high = G_N_ELEMENTS(ranges);

	/* Nearly all that comes here: the composed letters of Vietnamese. */
	if ((c >= 0xC0 && c < 0x300) || (c >= 0x1E00 && c < 0x1F00))
		return KEEP;
	while (low < high) {
		gsize middle = (low + high) / 2;

		if (c > ranges[middle].last)
			low = middle + 1;
		else
			high = middle;
	}
	return low < G_N_ELEMENTS(ranges) && c >= ranges[low].first ? ranges[low].treatment : KEEP;
}

CleanText clean_text_begin(GString *text)
{
	return (CleanText){ .text = text, .start = text->len, .loose = NOT_LOOSE };
}

/* The rare cluster that needs the general rules. */
static void compose_loose(CleanText *clean)
{
	const char *loose = clean->text->str + clean->loose;
	g_autofree char *composed = text_compose(loose);

	if (strcmp(composed, loose) != 0) {
		clean->flaws |= TEXT_CLEANED;
		g_string_truncate(clean->text, clean->loose);
		g_string_append(clean->text, composed);
	}
	clean->loose = NOT_LOOSE;
}

/*
 * @letter and @mark in one character, 0 when there is none.  Marks may come in any order: ê + dot
 * is ẹ + circumflex.
 */
static gunichar compose(gunichar letter, gunichar mark)
{
	gunichar base, old_mark, both = 0;

	if (g_unichar_compose(letter, mark, &both))
		return both;
	if (g_unichar_combining_class(mark) < 230 &&
	    g_unichar_decompose(letter, &base, &old_mark) && old_mark != 0 &&
	    g_unichar_compose(base, mark, &both) && g_unichar_compose(both, old_mark, &both))
		return both;
	return 0;
}

/* Puts @mark on the letter before it; FALSE when that takes the general rules. */
static gboolean compose_last(CleanText *clean, gunichar mark)
{
	GString *text = clean->text;
	char *last;
	gunichar both;

	if (text->len == clean->start || !g_unichar_ismark(mark))
		return FALSE;
	last = g_utf8_prev_char(text->str + text->len);
	both = compose(g_utf8_get_char(last), mark);
	if (both == 0)
		return FALSE;
	g_string_truncate(text, (gsize)(last - text->str));
	g_string_append_unichar(text, both);
	clean->flaws |= TEXT_CLEANED;
	return TRUE;
}

static void add_composing(CleanText *clean, gunichar c)
{
	GString *text = clean->text;

	if (clean->loose == NOT_LOOSE) {
		if (compose_last(clean, c))
			return;
		clean->loose = text->len > clean->start
				   ? (gsize)(g_utf8_prev_char(text->str + text->len) - text->str)
				   : text->len;
	}
	g_string_append_unichar(text, c);
}

static void add_kept(CleanText *clean, gunichar c)
{
	if (clean->loose != NOT_LOOSE)
		compose_loose(clean);
	if (c < 0x80)
		g_string_append_c(clean->text, (char)c);
	else
		g_string_append_unichar(clean->text, c);
}

void clean_text_add(CleanText *clean, gunichar c)
{
	switch (treatment_of(c)) {
	case COMPOSE:
		add_composing(clean, c);
		return;
	case SPACE:
		clean->flaws |= TEXT_CLEANED;
		add_kept(clean, ' ');
		return;
	case DROP:
		clean->flaws |= TEXT_CLEANED;
		return;
	case CONTROL:
		clean->flaws |= c == 0 ? TEXT_NUL : TEXT_CONTROL;
		break;
	case KEEP:
		if (c == REPLACEMENT)
			clean->flaws |= TEXT_LOST;
		break;
	}
	add_kept(clean, c);
}

void clean_text_add_plain(CleanText *clean, const char *ascii, gsize length)
{
	if (clean->loose != NOT_LOOSE)
		compose_loose(clean);
	g_string_append_len(clean->text, ascii, (gssize)length);
}

void clean_text_add_bad(CleanText *clean)
{
	clean->flaws |= TEXT_INVALID;
	add_kept(clean, REPLACEMENT);
}

guint clean_text_end(CleanText *clean)
{
	if (clean->loose != NOT_LOOSE)
		compose_loose(clean);
	return clean->flaws;
}

static gboolean is_letter(gunichar c)
{
	return g_unichar_isalpha(c) || g_unichar_ismark(c);
}

/* Grows @*out_start and @*out_end over the letters and question marks around @at. */
static void word_around(const char *text, gsize length, gsize at, gsize *out_start, gsize *out_end)
{
	const char *start = text + at, *end = text + at;

	while (end < text + length && (*end == '?' || is_letter(g_utf8_get_char(end))))
		end = g_utf8_next_char(end);
	while (start > text) {
		const char *before = g_utf8_prev_char(start);

		if (*before != '?' && !is_letter(g_utf8_get_char(before)))
			break;
		start = before;
	}
	*out_start = (gsize)(start - text);
	*out_end = (gsize)(end - text);
}

/* A question mark that ends a word asks; one with a letter behind it stands for a letter. */
static gboolean is_lost_word(const char *word, gsize length)
{
	while (length > 0 && word[length - 1] == '?')
		length--;
	return memchr(word, '?', length) != NULL;
}

gssize clean_text_find_lost(const char *text, gsize length, gsize *out_bytes)
{
	const char *replacement = memmem(text, length, "\xEF\xBF\xBD", 3);
	const char *mark = memchr(text, '?', length);
	gsize start, end;

	if (replacement) {
		*out_bytes = 3;
		return replacement - text;
	}
	while (mark) {
		word_around(text, length, (gsize)(mark - text), &start, &end);
		/* The address of a page has "?name=". */
		if (is_lost_word(text + start, end - start) &&
		    !(end < length && text[end] == '=')) {
			*out_bytes = end - start;
			return (gssize)start;
		}
		mark = memchr(text + end, '?', length - end);
	}
	return -1;
}

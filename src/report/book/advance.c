/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/book/advance.h"

#include <string.h>

#define EM 2048
#define FIRST 0x20
#define LAST 0x7e

/* U+0020 to U+007E in units of 1/2048 em; plain, bold.  Liberation Serif has the same ones. */
static const guint16 latin[2][LAST - FIRST + 1] = {
	{
	    512,  682,	836,  1024, 1024, 1706, 1593, 369,  682,  682,	1024, 1155, 512,  682,
	    512,  569,	1024, 1024, 1024, 1024, 1024, 1024, 1024, 1024, 1024, 1024, 569,  569,
	    1155, 1155, 1155, 909,  1886, 1479, 1366, 1366, 1479, 1251, 1139, 1479, 1479, 682,
	    797,  1479, 1251, 1821, 1479, 1479, 1139, 1479, 1366, 1139, 1251, 1479, 1479, 1933,
	    1479, 1479, 1251, 682,  569,  682,	961,  1024, 682,  909,	1024, 909,  1024, 909,
	    682,  1024, 1024, 569,  569,  1024, 569,  1593, 1024, 1024, 1024, 1024, 682,  797,
	    569,  1024, 1024, 1479, 1024, 1024, 909,  983,  410,  983,	1108,
	},
	{
	    512,  682,	1137, 1024, 1024, 2048, 1706, 569,  682,  682,	1024, 1167, 512,  682,
	    512,  569,	1024, 1024, 1024, 1024, 1024, 1024, 1024, 1024, 1024, 1024, 682,  682,
	    1167, 1167, 1167, 1024, 1905, 1479, 1366, 1479, 1479, 1366, 1251, 1593, 1593, 797,
	    1024, 1593, 1366, 1933, 1479, 1593, 1251, 1593, 1479, 1139, 1366, 1479, 1479, 2048,
	    1479, 1479, 1366, 682,  569,  682,	1190, 1024, 682,  1024, 1139, 909,  1139, 909,
	    682,  1024, 1139, 569,  682,  1139, 569,  1706, 1139, 1024, 1139, 1139, 909,  797,
	    682,  1139, 1024, 1479, 1024, 1024, 909,  807,  451,  807,	1065,
	},
};

/* What does not come apart into a base letter and marks, or whose mark makes it wider. */
static const struct {
	gunichar letter;
	guint16 advance[2];
} others[] = {
	{ 0x00a0, { 512, 512 } },   { 0x00a7, { 1024, 1024 } }, { 0x00ab, { 1024, 1024 } },
	{ 0x00b0, { 819, 819 } },   { 0x00b1, { 1124, 1124 } }, { 0x00b7, { 682, 683 } },
	{ 0x00bb, { 1024, 1024 } }, { 0x00d7, { 1155, 1167 } }, { 0x0110, { 1479, 1479 } },
	{ 0x0111, { 1024, 1139 } }, { 0x2013, { 1024, 1024 } }, { 0x2014, { 2048, 2048 } },
	{ 0x2018, { 682, 682 } },   { 0x2019, { 682, 682 } },	{ 0x201c, { 909, 1024 } },
	{ 0x201d, { 909, 1024 } },  { 0x2022, { 717, 717 } },	{ 0x2026, { 2048, 2048 } },
	{ 0x20ab, { 1050, 1050 } }, { 0x2212, { 1155, 1167 } }, { 0x2264, { 1124, 1124 } },
	{ 0x2265, { 1124, 1124 } },
};

/* Horns stand beside their letter: ơ, ư and Ư are wider than o, u and U. */
static guint horn(gunichar letter, gboolean bold)
{
	switch (letter) {
	case 'o':
		return bold ? 110 : 59;
	case 'U':
		return bold ? 151 : 110;
	case 'u':
		return bold ? 90 : 86;
	default:
		return 0;
	}
}

static guint letter_advance(gunichar letter, gboolean bold)
{
	if (letter >= FIRST && letter <= LAST)
		return latin[bold][letter - FIRST];
	for (gsize i = 0; i < G_N_ELEMENTS(others); i++) {
		if (others[i].letter == letter)
			return others[i].advance[bold];
	}
	return g_unichar_iszerowidth(letter) ? 0 : EM;
}

/* A letter with its marks is as wide as its base, and a horn. */
static guint advance_of(gunichar letter, gboolean bold)
{
	gunichar parts[G_UNICHAR_MAX_DECOMPOSITION_LENGTH];
	gsize count = g_unichar_fully_decompose(letter, FALSE, parts, G_N_ELEMENTS(parts));
	guint advance = letter_advance(parts[0], bold);

	for (gsize i = 1; i < count; i++) {
		if (parts[i] == 0x031b)
			advance += horn(parts[0], bold);
	}
	return advance;
}

static double span_width(const char *text, gsize length, Face face)
{
	guint64 units = 0;

	for (const char *at = text; at < text + length; at = g_utf8_find_next_char(at, NULL))
		units += advance_of(g_utf8_get_char(at), face.bold != FALSE);
	return (double)units * face.size / EM;
}

/* The widest of the pieces between any of @separators. */
static double widest_piece(const char *text, const char *separators, Face face)
{
	double widest = 0;

	for (const char *at = text; *at;) {
		gsize length = strcspn(at, separators);
		double width = span_width(at, length, face);

		widest = MAX(widest, width);
		at += length + (at[length] != '\0');
	}
	return widest;
}

double advance_width(const char *text, Face face)
{
	return widest_piece(text, "\n", face);
}

double advance_longest_word(const char *text, Face face)
{
	return widest_piece(text, " \n", face);
}

/* Points: a column that was made as wide as a word has room for it, however that was divided. */
#define SLACK 0.01

/* A word wider than the line is broken where the line ends. */
static guint place_word(double word, double space, double width, double *used)
{
	guint lines = 0;

	if (*used > 0 && *used + space + word > width + SLACK) {
		*used = 0;
		lines++;
	}
	*used += (*used > 0 ? space : 0) + word;
	while (*used > width + SLACK) {
		*used -= width;
		lines++;
	}
	return lines;
}

guint advance_lines(const char *text, Face face, double width)
{
	double space = span_width(" ", 1, face), used = 0;
	guint lines = 1;

	g_return_val_if_fail(width > 0, 1);
	for (const char *at = text; *at;) {
		gsize length = strcspn(at, " \n");

		lines += place_word(span_width(at, length, face), space, width, &used);
		at += length;
		if (*at == '\n') {
			lines++;
			used = 0;
		}
		at += *at != '\0';
	}
	return lines;
}

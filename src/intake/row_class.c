/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/row_class.h"

#include "base/text.h"

#include <string.h>

#define WORDS_MAX 64

/* How much of a text its beginning decides. */
typedef enum Reach {
	REACH_TAIL,  /* behind it come only words that qualify a total */
	REACH_COLON, /* the text, or that part of it which ends in a colon */
	REACH_ANY
} Reach;

/* Folded words with a space behind each.  The longer of two with one beginning comes first. */
static const struct Opening {
	const char *words;
	RowClass class;
	Reach reach;
} openings[] = {
	{ "grand total ", CLASS_TOTAL, REACH_TAIL },
	{ "sub total ", CLASS_SUBTOTAL, REACH_TAIL },
	{ "subtotal ", CLASS_SUBTOTAL, REACH_TAIL },
	{ "total ", CLASS_TOTAL, REACH_TAIL },
	{ "sum ", CLASS_TOTAL, REACH_TAIL },
	{ "tong nhom ", CLASS_SUBTOTAL, REACH_TAIL },
	{ "tong muc ", CLASS_SUBTOTAL, REACH_TAIL },
	{ "tong cong ", CLASS_TOTAL, REACH_TAIL },
	{ "tong so ", CLASS_TOTAL, REACH_TAIL },
	{ "tong ", CLASS_TOTAL, REACH_TAIL },
	{ "cong nhom ", CLASS_SUBTOTAL, REACH_TAIL },
	{ "cong muc ", CLASS_SUBTOTAL, REACH_TAIL },
	{ "cong phan ", CLASS_SUBTOTAL, REACH_TAIL },
	{ "cong ", CLASS_SUBTOTAL, REACH_TAIL },
	/* TCVN3 that was saved as if it were cp1252 */
	{ "tæng ceng ", CLASS_TOTAL, REACH_TAIL },
	{ "tæng se ", CLASS_TOTAL, REACH_TAIL },
	{ "tæng ", CLASS_TOTAL, REACH_TAIL },
	{ "ceng ", CLASS_SUBTOTAL, REACH_TAIL },
	{ "trong do ", CLASS_PART, REACH_ANY },
	{ "of which ", CLASS_PART, REACH_ANY },
	{ "bao gom ", CLASS_PART, REACH_COLON },
	{ "nguoi lap ", CLASS_SIGNATURE, REACH_ANY },
	{ "thu truong ", CLASS_SIGNATURE, REACH_ANY },
	{ "noi nhan ", CLASS_SIGNATURE, REACH_ANY },
	{ "ky ten ", CLASS_SIGNATURE, REACH_ANY },
	{ "giam doc ", CLASS_SIGNATURE, REACH_ANY },
	{ "pho giam doc ", CLASS_SIGNATURE, REACH_ANY },
	{ "chu tich ", CLASS_SIGNATURE, REACH_ANY },
	{ "ke toan ", CLASS_SIGNATURE, REACH_ANY },
	{ "kt giam doc ", CLASS_SIGNATURE, REACH_ANY },
	{ "tm uy ban ", CLASS_SIGNATURE, REACH_ANY },
	{ "tm ubnd ", CLASS_SIGNATURE, REACH_ANY },
	{ "ghi chu ", CLASS_NOTE, REACH_ANY },
	{ "chu thich ", CLASS_NOTE, REACH_ANY },
	{ "nguon so lieu ", CLASS_NOTE, REACH_ANY },
	{ "note ", CLASS_NOTE, REACH_ANY },
	{ "remark ", CLASS_NOTE, REACH_ANY },
};

/* What may stand behind a total: "Tổng cộng kinh phí (A+B)", "TỔNG SỐ - TOTAL". */
static const char *const tails[] = { "total", "chung", "cac",  "ca",  "nuoc", "nguon",
				     "tinh",  "toan",  "quoc", "nam", "kinh", "phi",
				     "von",   "so",    "nhom", "muc", "phan" };

const char *row_class_key(RowClass class)
{
	static const char *const keys[ROW_CLASSES] = {
		[CLASS_DATA] = "data",	       [CLASS_GROUP] = "group",
		[CLASS_SUBTOTAL] = "subtotal", [CLASS_PART] = "part",
		[CLASS_TOTAL] = "total",       [CLASS_INDEX] = "index",
		[CLASS_NOTE] = "note",	       [CLASS_SIGNATURE] = "signature",
		[CLASS_BLANK] = "blank",       [CLASS_HEADER] = "header",
	};

	return keys[class];
}

/* @text as folded words with a space behind each; a colon is a word. */
static char *fold_words(const char *text)
{
	g_autoptr(GString) words = g_string_new(NULL);
	guint count = 0;

	for (const char *at = text; *at && count < WORDS_MAX; count++) {
		const char *start;
		g_autofree char *word = NULL;
		g_autofree char *folded = NULL;

		while (*at && !g_unichar_isalnum(g_utf8_get_char(at)) && *at != ':')
			at = g_utf8_next_char(at);
		start = at;
		while (*at && (g_unichar_isalnum(g_utf8_get_char(at)) ||
			       g_unichar_ismark(g_utf8_get_char(at))))
			at = g_utf8_next_char(at);
		if (at == start && *at++ != ':')
			break;
		word = g_strndup(start, (gsize)(at - start));
		folded = *word == ':' ? g_strdup(word) : text_fold(word);
		g_string_append_printf(words, "%s ", folded);
	}
	return g_string_free(g_steal_pointer(&words), FALSE);
}

/* A letter, a number or a roman number: what a total counts up. */
static gboolean is_item(const char *word, gsize length)
{
	return length == 1 || strspn(word, "0123456789") == length || strspn(word, "ivx") == length;
}

static gboolean is_tail(const char *word, gsize length)
{
	for (gsize i = 0; i < G_N_ELEMENTS(tails); i++)
		if (strlen(tails[i]) == length && strncmp(tails[i], word, length) == 0)
			return TRUE;
	return is_item(word, length);
}

static gboolean reaches(const char *rest, Reach reach)
{
	if (reach == REACH_ANY)
		return TRUE;
	if (reach == REACH_COLON)
		return *rest == '\0' || *rest == ':';
	while (*rest) {
		gsize length = strcspn(rest, " ");

		if (!is_tail(rest, length))
			return FALSE;
		rest += length + 1;
	}
	return TRUE;
}

RowClass row_class_of_text(const char *text)
{
	g_autofree char *words = fold_words(text);

	for (gsize i = 0; i < G_N_ELEMENTS(openings); i++) {
		const struct Opening *opening = &openings[i];
		gsize length = strlen(opening->words);

		if (strncmp(words, opening->words, length) == 0 &&
		    reaches(words + length, opening->reach))
			return opening->class;
	}
	return CLASS_DATA;
}

int row_class_rank(const char *serial, char before)
{
	gsize letters = strspn(serial, "ABCDEFGHIJKLMNOPQRSTUVWXYZ");
	const char *rest = serial + letters;

	rest += strspn(rest, ".)/- ");
	if (letters == 0 || *rest != '\0')
		return 0;
	/* I may follow H, and begins the roman numbers else. */
	if (letters == 1 && (serial[0] == 'A' || (before && serial[0] == before + 1)))
		return 1;
	return strspn(serial, "IVX") >= letters ? 2 : 0;
}

/* With figures it may be a total; without, anything that is written around a table. */
RowClass row_class(const RowLook *look)
{
	gboolean group = !look->dated && row_class_rank(look->serial, look->letter) > 0;

	if (look->place && (look->province || !group))
		return CLASS_DATA;
	if (look->words == CLASS_TOTAL || look->words == CLASS_SUBTOTAL ||
	    look->words == CLASS_PART)
		return look->words;
	if (group)
		return CLASS_GROUP;
	if (look->dated || look->figures)
		return CLASS_DATA;
	return look->words == CLASS_SIGNATURE ? CLASS_SIGNATURE : CLASS_NOTE;
}

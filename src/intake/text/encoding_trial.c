/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/text/encoding_trial.h"

#include "intake/text/glyphs.h"
#include "intake/text/utf8.h"

#include <string.h>

/*
 * Of the different words with a letter beyond ASCII, so many must become known ones, so many more
 * than by the next candidate, and such a share.  Found by trying excerpts of one line and of two of
 * real text in each encoding: with these, none was taken for another (see tests/test_encoding.c).
 */
#define LEAD_LEAST 2
#define LEAD_SHARE 3 /* one in so many */
#define KNOWN_SHARE 2

typedef struct Candidate {
	Encoding encoding;
	gboolean utf8;	    /* one for bytes that are valid UTF-8 */
	gboolean reference; /* one only for text with a reference */
} Candidate;

/* The first of those that read the same wins. */
static const Candidate candidates[] = {
	{ ENCODING_UTF8, TRUE, FALSE },
	{ ENCODING_UTF8_TCVN3, TRUE, FALSE },
	{ ENCODING_UTF8_VNI, TRUE, FALSE },
	{ ENCODING_UTF8_REFERENCE, TRUE, TRUE },
	{ ENCODING_WINDOWS_1258, FALSE, FALSE },
	{ ENCODING_TCVN3, FALSE, FALSE },
	{ ENCODING_VNI, FALSE, FALSE },
	{ ENCODING_VISCII, FALSE, FALSE },
	{ ENCODING_1252_REFERENCE, FALSE, FALSE },
};

#define CANDIDATES G_N_ELEMENTS(candidates)
#define FIRST_UTF8 0

typedef struct Trial {
	const Lexicon *lexicon;
	GHashTable *words; /* of the sample, in its bytes: each is tried once */
	gboolean utf8;	   /* the words are of valid UTF-8 */
	gboolean reference;
	gboolean odd;	   /* signs of Latin-1 stand in the place of letters */
	guint utf8_lines;  /* of proper Vietnamese: letters that Western European lacks */
	guint other_lines; /* that are no valid UTF-8 */
	guint counted;	   /* words that are longer than a letter */
	guint contested;   /* words that are known as something else than they are in UTF-8 */
	guint known[CANDIDATES];
	gboolean same[CANDIDATES][CANDIDATES]; /* whether two have read all words alike */
} Trial;

/* The bytes of what may be a piece of a word at @at; 0 when it is none. */
static gsize piece(const char *text, gsize length, gsize at)
{
	gsize bytes;

	if ((guchar)text[at] >= 0x80 || g_ascii_isalpha(text[at]))
		return 1;
	return text[at] == '&' && glyph_reference(text + at, length - at, &bytes) ? bytes : 0;
}

static gboolean is_marked(const char *word)
{
	for (; *word; word++)
		if ((guchar)*word >= 0x80 || *word == '&')
			return TRUE;
	return FALSE;
}

/*
 * Whether a sign of Latin-1 has a letter behind it, as in "§¾k": glyphs do.  An opening quotation
 * mark and a degree sign may.
 */
static gboolean is_odd(const char *word)
{
	const char *sign = strchr(word, 0xC2);
	guchar which = sign ? (guchar)sign[1] : 0;

	if (which < 0xA1 || which == 0xB0 || (which == 0xAB && sign == word))
		return FALSE;
	return g_ascii_isalpha(sign[2]) || (guchar)sign[2] >= 0xC2;
}

static void take_words(Trial *trial, const char *text, gsize length)
{
	gsize bytes;

	for (gsize at = 0; at < length; at += MAX(bytes, 1)) {
		gsize start = at;
		g_autofree char *word = NULL;

		while (at < length && (bytes = piece(text, length, at)) > 0) {
			trial->reference |= bytes > 1;
			at += bytes;
		}
		bytes = 1;
		word = g_strndup(text + start, at - start);
		trial->odd |= is_odd(word);
		if (is_marked(word))
			g_hash_table_add(trial->words, g_steal_pointer(&word));
	}
}

/* Letters that no glyph of the old fonts is: "ộ", not "é". */
static gboolean has_own_letters(const char *line, gsize length)
{
	for (gsize i = 0; i < length; i++)
		if ((guchar)line[i] >= 0xC4)
			return TRUE;
	return FALSE;
}

static void count_line(Trial *trial, const char *line, gsize length)
{
	if (!utf8_is_valid(line, length, NULL))
		trial->other_lines++;
	else if (utf8_is_vietnamese(line, length) && has_own_letters(line, length))
		trial->utf8_lines++;
}

typedef void (*EachLine)(Trial *trial, const char *line, gsize length);

static void for_each_line(Trial *trial, const char *text, gsize length, EachLine each)
{
	g_autoptr(GBytes) bytes = g_bytes_new_static(text, length);
	g_autoptr(ByteSource) source = byte_source_new(bytes);
	g_autoptr(TextLines) lines = text_lines_new(source, &text_coding_plain, 0);
	TextLine line;

	while (text_lines_next(lines, &line))
		each(trial, line.text, line.length);
}

/* Only lines of one kind are tried: those that are no UTF-8, if there are any. */
static void take_line(Trial *trial, const char *line, gsize length)
{
	if (trial->utf8 || !utf8_is_valid(line, length, NULL))
		take_words(trial, line, length);
}

/*
 * The old encodings are tried also when the bytes are valid UTF-8, but of no Vietnamese: "ĐỊ" of
 * VISCII has the form of one Cyrillic letter.
 */
static gboolean takes_part(const Trial *trial, gsize i)
{
	return (!candidates[i].reference || trial->reference) &&
	       (candidates[i].utf8 ? trial->utf8 : !trial->utf8 || trial->utf8_lines == 0);
}

/* Whether @word is one that we know, read as the candidate has it. */
static gboolean read_word(const Trial *trial, Encoding encoding, const char *word, GString *text)
{
	const Decoder decoder = { .encoding = encoding, .lexicon = trial->lexicon };
	gsize bad;
	guint flaws;
	WordCount count;

	g_string_truncate(text, 0);
	flaws = encoding_decode(&decoder, word, strlen(word), text, &bad);
	count = lexicon_count(trial->lexicon, text->str, text->len);
	return !(flaws & (TEXT_INVALID | TEXT_CONTROL)) && count.marked > 0 &&
	       count.known == count.marked;
}

static void try_word(Trial *trial, const char *word, GString **texts)
{
	/* One letter alone proves nothing, but may be read in different ways. */
	guint weight = word[1] != '\0';
	gboolean contested = FALSE;

	trial->counted += weight;
	for (gsize i = 0; i < CANDIDATES; i++) {
		if (!takes_part(trial, i) ||
		    !read_word(trial, candidates[i].encoding, word, texts[i]))
			continue;
		trial->known[i] += weight;
		contested |= !g_string_equal(texts[i], texts[FIRST_UTF8]);
	}
	trial->contested += contested;
	for (gsize i = 0; i < CANDIDATES; i++)
		for (gsize j = 0; j < CANDIDATES; j++)
			trial->same[i][j] &= g_string_equal(texts[i], texts[j]);
}

static void try_words(Trial *trial)
{
	GString *texts[CANDIDATES];
	GHashTableIter iter;
	gpointer word;

	for (gsize i = 0; i < CANDIDATES; i++)
		texts[i] = g_string_new(NULL);
	for (gsize i = 0; i < CANDIDATES; i++)
		for (gsize j = 0; j < CANDIDATES; j++)
			trial->same[i][j] = TRUE;
	g_hash_table_iter_init(&iter, trial->words);
	while (g_hash_table_iter_next(&iter, &word, NULL))
		try_word(trial, word, texts);
	for (gsize i = 0; i < CANDIDATES; i++)
		g_string_free(texts[i], TRUE);
}

/* The candidate that knows most words; of those only that do not read all like @but, if any. */
static gsize best_of(const Trial *trial, gboolean whole, gsize but)
{
	gsize best = CANDIDATES;

	for (gsize i = 0; i < CANDIDATES; i++) {
		gboolean out = but < CANDIDATES && (i == but || (whole && trial->same[i][but]));

		if (takes_part(trial, i) && !out &&
		    (best == CANDIDATES || trial->known[i] > trial->known[best]))
			best = i;
	}
	return best;
}

static gboolean is_ahead(const EncodingChoice *choice)
{
	guint lead = choice->known - choice->second_known;

	return lead >= LEAD_LEAST && lead * LEAD_SHARE >= choice->words &&
	       choice->known * KNOWN_SHARE >= choice->words;
}

/*
 * Whether no other reading of valid UTF-8 is as good.  Letters of Western European alone, without
 * one that only Vietnamese has, may be glyphs: "Ghi chó" is "Ghi chú" in an ABC font.  A mark says
 * that the file was saved as what it is.
 */
static gboolean is_utf8(const Trial *trial, const EncodingChoice *choice)
{
	if (choice->mark > 0 || trial->utf8_lines > 0 || choice->second_known < choice->known)
		return TRUE;
	return trial->contested == 0 && !(choice->known == 0 && trial->odd);
}

static void settle(const Trial *trial, gboolean whole, EncodingChoice *choice)
{
	gsize best = best_of(trial, whole, CANDIDATES);
	gsize second = best_of(trial, whole, best);

	choice->words = trial->counted;
	choice->encoding = candidates[best].encoding;
	choice->known = trial->known[best];
	choice->second = second < CANDIDATES ? candidates[second].encoding : choice->encoding;
	choice->second_known = second < CANDIDATES ? trial->known[second] : 0;
	choice->mixed = !trial->utf8 && trial->utf8_lines > 0;
	if (best == FIRST_UTF8 ? is_utf8(trial, choice) : is_ahead(choice))
		return;
	/* Proper Vietnamese in UTF-8 is proven by its form, and lines of it by the others. */
	choice->decided = trial->utf8_lines > 0;
	choice->encoding = ENCODING_UTF8;
	choice->mixed = FALSE;
}

void encoding_trial_hold(const char *text, gsize length, gboolean whole, const Lexicon *lexicon,
			 EncodingChoice *choice)
{
	Trial trial = { .lexicon = lexicon };

	for_each_line(&trial, text, length, count_line);
	trial.utf8 = trial.other_lines == 0;
	trial.words = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	for_each_line(&trial, text, length, take_line);
	try_words(&trial);
	settle(&trial, whole, choice);
	g_hash_table_unref(trial.words);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "catalog/lexicon.h"

#include "base/text.h"
#include "base/whole_file.h"

#include <string.h>

/* Bytes of the longest word looked up; no Vietnamese syllable has more than 7 letters of 3. */
#define WORD_MAX 32

struct Lexicon {
	GHashTable *words; /* in lower case, NFC */
	GStringChunk *texts;
};

Lexicon *lexicon_new(void)
{
	Lexicon *lexicon = g_new0(Lexicon, 1);

	lexicon->words = g_hash_table_new(g_str_hash, g_str_equal);
	lexicon->texts = g_string_chunk_new(4096);
	return lexicon;
}

void lexicon_free(Lexicon *lexicon)
{
	if (!lexicon)
		return;
	g_hash_table_unref(lexicon->words);
	g_string_chunk_free(lexicon->texts);
	g_free(lexicon);
}

typedef struct Word {
	char text[WORD_MAX]; /* in lower case; cut when longer, and then not ours */
	gsize length;
	gboolean marked;
} Word;

/* Takes the next word from @*at; FALSE when there is none before @end. */
static gboolean next_word(const char **at, const char *end, Word *word)
{
	const char *next = *at;

	*word = (Word){ .length = 0 };
	while (next < end) {
		gunichar c = g_utf8_get_char(next);
		gboolean letter = g_unichar_isalpha(c) || g_unichar_ismark(c);

		next = g_utf8_next_char(next);
		if (!letter && word->length > 0)
			break;
		if (!letter)
			continue;
		word->marked |= c > 0x7F;
		if (word->length + 6 < WORD_MAX)
			word->length += (gsize)g_unichar_to_utf8(g_unichar_tolower(c),
								 word->text + word->length);
	}
	word->text[word->length] = '\0';
	*at = next;
	return word->length > 0;
}

void lexicon_learn(Lexicon *lexicon, const char *text)
{
	g_autofree char *composed = text_compose(text);
	const char *at = composed, *end = composed + strlen(composed);

	for (Word word; next_word(&at, end, &word);)
		if (word.marked && !g_hash_table_contains(lexicon->words, word.text))
			g_hash_table_add(lexicon->words,
					 g_string_chunk_insert(lexicon->texts, word.text));
}

WordCount lexicon_count(const Lexicon *lexicon, const char *text, gsize length)
{
	WordCount count = { 0, 0 };
	const char *at = text, *end = text + length;

	for (Word word; next_word(&at, end, &word);) {
		count.marked += (guint)word.marked;
		count.known += word.marked && g_hash_table_contains(lexicon->words, word.text);
	}
	return count;
}

static gboolean learn_file(Lexicon *lexicon, const char *path, GError **error)
{
	g_autofree char *text = whole_file_read_text(path, error);

	if (text)
		lexicon_learn(lexicon, text);
	return text != NULL;
}

Lexicon *lexicon_read(const char *reference_folder, const char *columns_path, GError **error)
{
	static const char *const files[] = { "syllables.txt", "provinces.csv", "aliases.csv",
					     "regions.csv", "contents.csv" };
	g_autoptr(Lexicon) lexicon = lexicon_new();

	for (gsize i = 0; i < G_N_ELEMENTS(files); i++) {
		g_autofree char *path = g_build_filename(reference_folder, files[i], NULL);

		if (!learn_file(lexicon, path, error))
			return NULL;
	}
	return learn_file(lexicon, columns_path, error) ? g_steal_pointer(&lexicon) : NULL;
}

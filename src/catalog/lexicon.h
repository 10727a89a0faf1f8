/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The written words that we expect in a submission: those of the registers under
 * templates/reference/ (places, contents, and syllables.txt), of columns.ini, and nothing else.  In
 * which encoding a file was saved is judged by how many of its words are found here.
 *
 * Only words with a mark are held: the others look the same in every encoding.  Words are compared
 * without case, but with their marks.
 */
#pragma once

#include <glib.h>

typedef struct Lexicon Lexicon;

/*
 * Reads the registers in @reference_folder and the file @columns_path.
 * Faults: those of whole_file_read_text().
 */
Lexicon *lexicon_read(const char *reference_folder, const char *columns_path,
		      GError **error) G_GNUC_WARN_UNUSED_RESULT;
void lexicon_free(Lexicon *lexicon);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Lexicon, lexicon_free)

/* Holds nothing yet; for tests. */
Lexicon *lexicon_new(void);

/* Adds the words of @text, which is valid UTF-8. */
void lexicon_learn(Lexicon *lexicon, const char *text);

typedef struct WordCount {
	guint marked; /* words with a letter beyond ASCII */
	guint known;  /* those of them that the lexicon holds */
} WordCount;

/* Counts the words of the @length bytes at @text, which are valid UTF-8; allocates nothing. */
WordCount lexicon_count(const Lexicon *lexicon, const char *text, gsize length);

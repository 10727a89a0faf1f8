/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The values of one dimension: keys, how they are printed, and the other ways in which they are
 * written.  Keys are interned: equal keys are equal pointers for the life of the vocabulary.
 */
#pragma once

#include "base/day.h"
#include "base/language.h"

#include <glib.h>

typedef struct Vocabulary Vocabulary;

typedef struct VocabularyEntry {
	const char *key;
	const char *name[LANGUAGES];
	const char *const *names; /* other spellings, NULL-terminated; may be NULL */
	Day valid_from, valid_to; /* submissions may name it for these days */
	Day end;		  /* the last day of the thing itself; what tells of later days
				     is looked at */
} VocabularyEntry;

Vocabulary *vocabulary_new(void);
void vocabulary_free(Vocabulary *vocabulary);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Vocabulary, vocabulary_free)

/* Copies @entry; its key and names lead to it, a name that is already taken keeps its first owner.
 */
void vocabulary_add(Vocabulary *vocabulary, const VocabularyEntry *entry);

/* Adds the rows of @folder/@file: key,name_vi,name_en,valid_from,valid_to,aliases (with | between).
 */
gboolean vocabulary_read(Vocabulary *vocabulary, const char *folder, const char *file,
			 GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* The key for @text in any spelling, if it is in force on @day; NULL. */
const char *vocabulary_find(const Vocabulary *vocabulary, const char *text, Day day);

/* The key for a text that text_fold has been through, in force on any day; NULL. */
const char *vocabulary_find_folded(const Vocabulary *vocabulary, const char *folded);

/* Whether it has a key on any day. */
gboolean vocabulary_knows(const Vocabulary *vocabulary, const char *text);

/* A free text as a key of its own. */
const char *vocabulary_intern(Vocabulary *vocabulary, const char *text);

/* The printed name; the key itself when it was only interned. */
const char *vocabulary_name(const Vocabulary *vocabulary, const char *key, Language language);

/* VocabularyEntry.end; DAY_LAST for a key that is not there. */
Day vocabulary_end(const Vocabulary *vocabulary, const char *key);

/* Place in the order of adding, from 0; -1 for a key that is not there. */
int vocabulary_rank(const Vocabulary *vocabulary, const char *key);

/* The names of what is in force on @day, in the order of adding; owned by the caller. */
char **vocabulary_names(const Vocabulary *vocabulary, Day day, Language language);
/* The same as one text, with "; " between: names hold commas. */
char *vocabulary_list(const Vocabulary *vocabulary, Day day, Language language);

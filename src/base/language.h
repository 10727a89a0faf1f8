/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The two languages of everything a user sees.  One run writes one of them.
 */
#pragma once

typedef enum Language { LANGUAGE_VI, LANGUAGE_EN, LANGUAGES } Language;

/* A fixed wording in both languages; tables of the program are made of these. */
typedef struct Wording {
	const char *in[LANGUAGES];
} Wording;

/* The key of a language in settings, templates and on the command line: "vi", "en". */
const char *language_key(Language language);

/* -1 when @key names no language. */
int language_find(const char *key);

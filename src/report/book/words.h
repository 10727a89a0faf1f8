/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The fixed words of a workbook in both languages.
 */
#pragma once

#include "base/language.h"

typedef enum Word {
	WORD_COVER, /* names of sheets */
	WORD_CONTENTS,
	WORD_NOTES,
	WORD_SOURCES,
	WORD_TO_CONTENTS,
	WORD_BACK,
	WORD_SHEET, /* columns of the contents */
	WORD_SUBJECT,
	WORD_ROWS,
	WORD_CONTENTS_SUBTITLE,
	WORD_NOTES_SUBJECT,
	WORD_SOURCES_SUBJECT,
	WORD_SEPARATORS,
	WORDS
} Word;

const char *word_in(Word word, Language language);

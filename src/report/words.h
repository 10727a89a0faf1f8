/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The fixed words of reports that belong to the program, not to a template: marks, headings, notes.
 */
#pragma once

#include "base/language.h"

#include <glib.h>

typedef enum Word {
	WORD_UNIT_DONG, /* the four units in the order of their digits: 0, 3, 6, 9 */
	WORD_UNIT_THOUSAND,
	WORD_UNIT_MILLION,
	WORD_UNIT_BILLION,
	WORD_YEAR,	 /* {{period}} */
	WORD_SPAN,	 /* {{period}} */
	WORD_MONTHS,	 /* {{months}} */
	WORD_MONTHS_IN,	 /* {{months}} {{period}}, inside a sentence */
	WORD_MONTHS_OF,	 /* {{months}} {{period}} */
	WORD_MIXED_DAYS, /* {{period}} */
	WORD_MIXED_SPAN, /* {{period}} */
	WORD_TO_DAY,	 /* {{date}} */
	WORD_TO_DAY_OF,	 /* {{date}} {{period}} */
	WORD_AGAINST,	 /* the period before */
	WORD_TOTAL_SOURCES,
	WORD_TOTAL,
	WORD_REST,
	WORD_AS_OF,
	WORD_TABLE, /* {{number}} */
	WORD_FIGURE,
	WORD_NEW,
	WORD_SPENT,
	WORD_DONE,
	WORD_PLAN,
	WORD_RATE_DONE,
	WORD_LEFT,	   /* {{value}} */
	WORD_NO_PLAN,	   /* 0 (no plan made) */
	WORD_DONE_NO_PLAN, /* neither */
	WORD_UNKNOWN,
	WORD_PLAN_UNLIKE, /* {{value}} */
	WORD_DONE_NONE,
	WORD_REMARK_SAME,   /* {{period}} */
	WORD_REMARK_GROWTH, /* {{value}} {{period}} */
	WORD_REMARK_NEW,    /* {{value}} {{period}} */
	WORD_BRIDGE_PLAN,   /* {{period}} */
	WORD_SUBTITLE,	    /* {{unit}} */
	WORD_MARK_NOT_REPORTED,
	WORD_MARK_NOT_APPLICABLE,
	WORD_MARK_NO_TARGET,
	WORD_MARK_NEW,
	WORD_MARK_NOT_COMPARABLE,
	WORD_MARK_OVER,
	WORD_MARK_SPENT,
	WORD_MARK_FEW,
	WORD_MARK_INCOMPLETE, /* {{places}} */
	WORD_MARK_PARTS,      /* the same, of rows whose parts are rows themselves */
	WORD_MARK_MIXED,
	WORD_MORE,	/* {{number}} */
	WORD_BASIS_NOW, /* {{date}} */
	WORD_BASIS_WAS,
	WORD_BASIS_OWN,
	WORD_BASIS_TOTAL,
	WORD_BASIS_HALF_UP,
	WORD_BASIS_TRUNCATED,
	WORD_BASIS_EITHER_PLAN, /* both of them, in one text */
	WORD_BASIS_EITHER_ROUNDING,
	WORD_SHORT_NOW, /* the same as additions to a heading, in the same order */
	WORD_SHORT_WAS,
	WORD_SHORT_OWN,
	WORD_SHORT_TOTAL,
	WORD_SHORT_HALF_UP,
	WORD_SHORT_TRUNCATED,
	WORD_NO_MATCH,
	WORD_REGION,
	WORD_GROUP,	      /* the heading over the groups of contents */
	WORD_REPORTERS,	      /* the total row of a table that tells who has reported */
	WORD_SILENT,	      /* {{places}} of which the table holds nothing */
	WORD_LEFT_OUT,	      /* {{places}} that a condition could not judge */
	WORD_TARGET,	      /* the heading over the measures of targets */
	WORD_TARGET_MEASURE,  /* {{measure}} {{unit}} */
	WORD_TARGET_SOURCE,   /* {{measure}} {{source}} */
	WORD_FORMER,	      /* {{place}}, which is a place of the past */
	WORD_SENDERS_NOTE,    /* {{line}} {{note}} */
	WORD_NOTE_UNFINISHED, /* {{span}} */
	WORD_NOTE_BASE,	      /* {{dates}} */
	WORD_NOTE_ABOVE_PLAN,
	WORD_SECTION_EMPTY, /* {{title}} */
	WORD_SECTION_NONE,  /* {{title}}; no row meets its condition */
	WORD_ILLUSTRATIVE,
	WORD_COVER_PLACE,
	WORD_COVER_DATE,
	WORD_COVER_DATA,  /* the days of the data */
	WORD_COVER_FILES, /* {{number}} */
	WORD_COVER_FILES_VALUE,
	WORD_COVER_ISSUES,
	WORD_COVER_PROGRAM,
	WORD_SOURCES_TITLE,
	WORD_SOURCES_FILE,
	WORD_SOURCES_LINES,
	WORD_SOURCES_REFUSED,
	WORD_SOURCES_ISSUES,
	WORD_SOURCES_DIGEST,
	WORD_COUNTRY_SLUG,
	WORD_CONFERENCE,	/* {{number}} */
	WORD_TEXT_NOT_REPORTED, /* inside a sentence */
	WORD_TEXT_NOT_APPLICABLE,
	WORD_TEXT_NO_PLAN,
	WORD_TEXT_NO_TARGET,
	WORD_TEXT_NEW,
	WORD_TEXT_NOT_COMPARABLE,
	WORD_TEXT_OVER,
	WORD_TEXT_SPENT,
	WORD_TEXT_FEW,
	WORD_TEXT_PRELIMINARY, /* {{value}}, as for the next three */
	WORD_TEXT_AT_LEAST,
	WORD_TEXT_ABOUT,
	WORD_TEXT_ESTIMATE,
	WORDS
} Word;

const char *word_text(Word word, Language language);

/* The word with {{name}}s filled; @pairs are names and values, ended by NULL.  Owned by the caller.
 */
char *word_fill_pairs(Word word, Language language, const char *const *pairs);

#define word_fill(word, language, ...) \
	word_fill_pairs(word, language, (const char *const[]){ __VA_ARGS__ })

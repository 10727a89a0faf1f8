/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * In which encoding a file was saved.  No mark in the bytes says so for the old ones, and general
 * detectors do not know TCVN3 or VNI.  So each candidate is tried on the words of a sample, and
 * judged by how many become words that we expect in a submission.  The best must be far ahead of
 * the next; else the file is undecided, and nothing is guessed.
 */
#pragma once

#include "intake/issue.h"
#include "intake/text/encoding.h"

/* Bytes of a good sample. */
#define ENCODING_SAMPLE (64 * 1024)

typedef struct EncodingSample {
	const char *bytes; /* the head of the file, from its first byte */
	gsize length;
	gboolean whole; /* it is all of the file; else it may end in the middle of a character */
} EncodingSample;

typedef struct EncodingChoice {
	Encoding encoding; /* UTF-8 when undecided */
	gboolean decided;
	gboolean mixed; /* some lines are UTF-8, the others in @encoding */
	gsize mark;	/* bytes of the byte-order mark, which are no text */
	/* How it was judged, by distinct words with a letter beyond ASCII; 0 when a mark, UTF-16's
	 * zeros or plain ASCII decided. */
	guint words;	 /* tried */
	guint known;	 /* by the best */
	Encoding second; /* the next one that reads anything else */
	guint second_known;
} EncodingChoice;

EncodingChoice encoding_choose(const EncodingSample *sample, const Lexicon *lexicon);

/* What the sender of @file is told of the choice (E102, E103, E104, E106, E108); NULL: nothing. */
Issue *encoding_choice_issue(const EncodingChoice *choice, const char *file);

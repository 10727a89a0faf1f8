/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The bytes of a file as text: what they are encoded in, and where the table may begin.
 */
#pragma once

#include "base/record_reader.h"
#include "intake/inbox.h"
#include "intake/issue.h"
#include "intake/text/encoding_choice.h"

typedef struct PlainText {
	ByteSource *source;
	EncodingChoice choice;
	Decoder decoder; /* of coding, which points to it: a PlainText may not be copied */
	TextCoding coding;
	gsize begin; /* bytes of a byte-order mark and of a "sep=;" line before the first record */
	int line;    /* physical line of the first record, from 1 */
	char delimiter; /* that "sep=;" names; NUL when there is no such line */
	GString *head;	/* the first lines as text, for a look at them */
	Limits limits;
} PlainText;

/*
 * NULL and the text of @file, or the issue (the caller's) for which there is none.  What encoding
 * it is in is judged by the words of @lexicon, which is borrowed.  When choice is undecided, the
 * text is fit to be shown, not to be counted: U+FFFD stands for what is no UTF-8.
 */
Issue *plain_text_open(const InboxFile *file, const Lexicon *lexicon, PlainText *text);
void plain_text_clear(PlainText *text);

/* A reader of the records from the first one on. */
RecordReader *plain_text_records(const PlainText *text, char delimiter);

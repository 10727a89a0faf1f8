/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The bytes of a file as text: UTF-8, with or without a byte-order mark.  Nothing is guessed: what
 * is no UTF-8 is refused, since a wrong guess would silently spoil names.
 */
#pragma once

#include "intake/inbox.h"
#include "intake/issue.h"

typedef struct PlainText {
	const char *start; /* behind the byte-order mark; borrowed from the file's bytes */
	gsize length;
	gsize mark; /* bytes of the byte-order mark before @start */
} PlainText;

/* NULL and the text of @file, or the issue (the caller's) for which there is none. */
Issue *plain_text_read(const InboxFile *file, PlainText *out_text);

/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The part of a line that an issue shows, with a mark under what it is about.  It is taken when the
 * issue is made, since no line of a file is kept, and it is bounded however long the line is.
 */
#pragma once

#include <glib.h>

/* What a terminal shows: safe (control characters escaped), tabs as spaces, "…" for what is cut. */
typedef struct Excerpt {
	char *text; /* on one line; NULL: there is none */
	int caret;  /* columns of a terminal before the mark */
	int width;  /* columns under the mark; 0: the issue is about the whole line */
} Excerpt;

/*
 * Sets @excerpt, which owns its text and must be empty, to what of the @length bytes of @line is
 * about the @span bytes at @at.  Both are cut to the line; a span of 0 marks nothing.
 */
void excerpt_set(Excerpt *excerpt, const char *line, gsize length, gsize at, gsize span);

/* The columns of a terminal that @text takes: 2 for a wide letter, 0 for a mark on another one. */
int excerpt_columns(const char *text);

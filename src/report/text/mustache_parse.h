/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * One Mustache template in pieces, a flat list: what is inside a section stands between its piece
 * and the one at `after`.  Only for mustache.c and mustache_render.c.
 */
#pragma once

#include <glib.h>

typedef enum PieceKind {
	PIECE_LINE, /* a line begins that does not vanish: here the indentation of a partial goes */
	PIECE_TEXT,
	PIECE_VALUE,
	PIECE_RAW,
	PIECE_SECTION,
	PIECE_INVERTED,
	PIECE_PARTIAL,
	PIECES
} PieceKind;

typedef struct Piece {
	PieceKind kind;
	guint line;   /* from 1 */
	guint depth;  /* sections around it */
	guint after;  /* section: the index behind its last piece; 0 of all others */
	char *text;   /* the text, or the name as written; NULL for a line */
	char **parts; /* of a name of data: the words between its dots, none for "." */
	char *indent; /* partial that has its line to itself: the blanks before it; else NULL */
} Piece;

/* Array of Piece, owned by the caller; NULL with a fault, see mustache.h. */
GArray *mustache_parse(const char *path, const char *text,
		       GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* Puts "@path:@line: " before a fault.  Always FALSE. */
gboolean mustache_fault_at(const char *path, guint line, GError **error);

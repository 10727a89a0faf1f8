/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What a set holds.  Only for mustache.c and mustache_render.c.
 */
#pragma once

#include "report/text/mustache.h"
#include "report/text/mustache_parse.h"

typedef struct MustacheTemplate {
	char *name, *path;
	GArray *pieces;	  /* Piece */
	gboolean linking; /* is being linked: a partial that leads here again includes itself */
	guint depth;	  /* of sections and partials below; both are set by linking */
	guint size;	  /* pieces with those of its partials; 0: not linked */
} MustacheTemplate;

struct MustacheSet {
	GPtrArray *templates; /* MustacheTemplate, in the order in which they were added */
	gboolean linked;
};

/* Borrowed; NULL when there is none. */
const MustacheTemplate *mustache_set_find(const MustacheSet *set, const char *name);

static inline const Piece *mustache_piece(const MustacheTemplate *template, guint index)
{
	return &g_array_index(template->pieces, Piece, index);
}

/* The one behind it; behind the whole of a section. */
static inline guint mustache_piece_next(const MustacheTemplate *template, guint index)
{
	guint after = mustache_piece(template, index)->after;

	return after > 0 ? after : index + 1;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Which lines are parts of others.  A line that leaves open what another one states (the content,
 * the project, the source) is the total of it: "both sources" covers local and national, a
 * province's own line covers its projects.  A total is compared with its parts, never added to
 * them.
 */
#pragma once

#include "intake/line.h"

typedef struct LineCover LineCover;

/* For lines of @measures measures. */
LineCover *line_cover_new(guint measures);
void line_cover_free(LineCover *cover);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(LineCover, line_cover_free)

/* @line is borrowed for the cover's life; lines of any positions may stand side by side. */
void line_cover_add(LineCover *cover, const Line *line);

/*
 * Whether another line of the same position states @measure of @line and more: then it stands for
 * it in a sum over what @values leave open (NULL for any; the source too).
 */
gboolean line_cover_hides(const LineCover *cover, const Line *line, guint measure,
			  const char *const values[DIMENSIONS]);

/* Another line, of before, that states the same measure of exactly the same thing; NULL. */
const Line *line_cover_twin(const LineCover *cover, const Line *line);

/*
 * The first line of @lines that would be the total of others which come to more than it states:
 * then it is no total of theirs; NULL when there is none.  Only within one source.
 */
const Line *line_cover_overfull(const LineCover *cover, const GPtrArray *lines);

/*
 * Whether any line of @source says something of @measure and states all the dimensions that @values
 * asks for: then the source is itemised by them.
 */
gboolean line_cover_itemises(const LineCover *cover, const char *source, guint measure,
			     const char *const values[DIMENSIONS]);

/* The lines of a project in one position; NULL when there is none.  Elements const Line *,
 * borrowed. */
const GPtrArray *line_cover_project(const LineCover *cover, const Line *of_position,
				    const char *project);

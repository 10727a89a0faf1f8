/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Mustache, the templates of the narrative: texts read and checked as a set before anything is
 * computed.  mustache_render.h fills them in.
 *
 *     {{name}}               a value, escaped where the output is HTML; {{{name}}}, {{&name}} never
 *     {{#name}}…{{/name}}    once for each item of a list, once for another true value, else not
 *     {{^name}}…{{/name}}    when there is no such value, or it is false or an empty list
 *     {{! words }}           nothing
 *     {{> other}}            the template `other` of the same set
 *     {{=<% %>=}}            other delimiters from here to the end of this file
 *
 * A name is `.`, the item itself, or words joined by dots: the first is looked up in the innermost
 * section that has it, each other in what the one before it names.  A word may hold spaces, but no
 * dot, whatever brackets stand around it, no brace and no line break.
 *
 * The source is the public specification (github.com/mustache/spec), its required modules, except:
 *   - an unknown partial is refused where the specification prints nothing;
 *   - a partial that includes itself is refused, even in a section that would come to an end;
 *   - blocks, parents, and partials named by data (`$`, `<`, `>*`) are refused, and there are no
 *     lambdas: data can neither choose a template nor become one;
 *   - the indentation of a partial is not put on lines that are empty.
 *
 * A fault is FAULT_SETTINGS in both languages, "PATH:LINE: " before each.
 */
#pragma once

#include <glib.h>

/* Sections and partials in each other, those within partials counted: no rendering is deeper. */
#define MUSTACHE_DEPTH 32
/* Tags and lines of a template with its partials in place. */
#define MUSTACHE_PIECES 100000

typedef struct MustacheSet MustacheSet;

MustacheSet *mustache_set_new(void);
void mustache_set_free(MustacheSet *set);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(MustacheSet, mustache_set_free)

/*
 * Reads @text, UTF-8, as the template @name; @path names it in faults.  No name may be added twice.
 * Faults: a tag, section or delimiters that are not right; the set is as it was then.
 */
gboolean mustache_set_add(MustacheSet *set, const char *name, const char *path, const char *text,
			  GError **error) G_GNUC_WARN_UNUSED_RESULT;

/*
 * To be called when all are added, before what follows.  Faults: a partial that is no template of
 * the set (the nearest name is suggested), one that includes itself, and what exceeds the two
 * bounds above.
 */
gboolean mustache_set_link(MustacheSet *set, GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* A place where a template names data; everything is borrowed for the call. */
typedef struct MustacheUse {
	const char *path;
	guint line;	     /* from 1 */
	const char *name;    /* as written, without the spaces at its ends */
	gboolean is_section; /* {{#name}} or {{^name}}, else a value */
	/* Names of the {{#sections}} around it, outermost first, ended by NULL: where it is looked
	 * up.  Those around the partial in which it stands are among them. */
	const char *const *sections;
} MustacheUse;

/* FALSE with a fault, which gets its "PATH:LINE: " from the caller, ends the walk. */
typedef gboolean (*MustacheVisit)(const MustacheUse *use, gpointer user, GError **error);

/*
 * Every name that the template @name and its partials use, whether data will reach it or not, in
 * the order in which they stand; a partial that is included twice is walked twice.  For refusing a
 * name that is no fact.
 */
gboolean mustache_set_walk(const MustacheSet *set, const char *name, MustacheVisit visit,
			   gpointer user, GError **error) G_GNUC_WARN_UNUSED_RESULT;

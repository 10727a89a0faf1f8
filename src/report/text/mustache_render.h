/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A template of a set filled in with data.  The data is whatever its owner makes of it: a tree of
 * nodes that the program knows by pointer only and asks through a view.
 */
#pragma once

#include "report/text/mustache.h"

typedef enum MustacheTruth {
	MUSTACHE_FALSE, /* false, null; an empty text, if the view says so */
	MUSTACHE_TRUE,	/* a text, a number, a node with members */
	MUSTACHE_LIST
} MustacheTruth;

/* How to ask about a node.  @user is that of MustacheData; what is returned is borrowed until
 * mustache_render() returns. */
typedef struct MustacheView {
	/* The member of that name; NULL when there is none, and of all that has no members. */
	gconstpointer (*member)(gconstpointer node, const char *name, gpointer user);
	MustacheTruth (*truth)(gconstpointer node, gpointer user);
	/* Only of MUSTACHE_LIST. */
	guint (*length)(gconstpointer list, gpointer user);
	gconstpointer (*item)(gconstpointer list, guint index, gpointer user);
	/* Appends its text, UTF-8, nothing for null. */
	void (*append)(gconstpointer node, GString *text, gpointer user);
} MustacheView;

typedef struct MustacheData {
	const MustacheView *view;
	gconstpointer root; /* not NULL */
	gpointer user;
	gboolean html; /* {{name}} is escaped for HTML; else, for Markdown and plain text, not */
	gsize limit;   /* bytes written and steps taken, together; 0: MUSTACHE_LIMIT */
} MustacheData;

#define MUSTACHE_LIMIT ((gsize)16 * 1024 * 1024)

/*
 * The text, owned by the caller.  A name that the data does not have gives nothing.  The set must
 * be linked and have the template @name.  FAULT_SETTINGS when the limit is exceeded: nested lists
 * that multiply.
 */
char *mustache_render(const MustacheSet *set, const char *name, const MustacheData *data,
		      GError **error) G_GNUC_WARN_UNUSED_RESULT;

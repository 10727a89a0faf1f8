/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A page as plain data: marks in the order in which they are painted.  A mark says what it is for
 * (its role) and what number it stands for, so that a page can be checked against its figures.
 *
 * Layout makes blocks, pieces of a page that are never split; the pager sets them on pages.
 */
#pragma once

#include "base/language.h"

#include <glib.h>
#include <stdint.h>

typedef enum MarkKind { MARK_RECTANGLE, MARK_LINE, MARK_TEXT } MarkKind;

typedef enum MarkRole {
	ROLE_BRAND,
	ROLE_HEADING,
	ROLE_GRID,
	ROLE_ZERO,
	ROLE_BAR,
	ROLE_REST, /* what a plan has left: tinted, or hatched while its period runs */
	ROLE_PLAN, /* the plan's line */
	ROLE_EDGE, /* between two parts of a bar */
	ROLE_LINK, /* from one step of a bridge to the next */
	ROLE_HALO, /* clears the grid behind a text */
	ROLE_AXIS,
	ROLE_LABEL,
	ROLE_VALUE,
	ROLE_RULE,
	ROLE_CELL,
	ROLE_NOTE,
	ROLE_FURNITURE, /* page number, warning, source: not of a figure */
	ROLES
} MarkRole;

/* In messages. */
const char *mark_role_name(MarkRole role, Language language);

typedef enum Anchor { ANCHOR_START, ANCHOR_MIDDLE, ANCHOR_END } Anchor;

typedef struct Font {
	double size;
	gboolean bold;
} Font;

typedef struct TextStyle {
	Font font;
	guint32 colour;
} TextStyle;

typedef struct Pen {
	double width;
	guint32 colour;
} Pen;

typedef struct Box {
	double x, y, width, height;
} Box;

typedef struct Mark {
	MarkKind kind;
	MarkRole role;
	Box box; /* of a line: from (x, y) to (x + width, y + height) */
	guint32 colour;
	guint32 hatch;	 /* rectangle: colour of the hatching; 0 for none */
	double stroke;	 /* line: its thickness */
	char *text;	 /* text, on one line */
	Font font;	 /* text */
	double baseline; /* text: its y */
	Anchor anchor;	 /* text: which part of the box stays when the font differs */
	int64_t value;	 /* đồng that the length or the text stands for */
	char *fact;	 /* NULL for a label */
} Mark;

/* How wide a text is; the layout knows no more of fonts. */
typedef struct Measure {
	double (*width)(const char *text, Font font, gpointer data);
	gpointer data;
} Measure;

/* What all layout needs. */
typedef struct Setting {
	Measure measure;
	Language language;
} Setting;

double measure_width(const Measure *measure, const char *text, Font font);
/* @style, set smaller when @text would be wider than @width. */
TextStyle measure_fit(const Measure *measure, const char *text, TextStyle style, double width);

typedef struct Block Block;
struct Block {
	GArray *marks; /* Mark; y counts from the top of the block */
	double gap;    /* above it, unless it begins a page */
	double height;
	gboolean keep;	   /* not the last on its page */
	const Block *head; /* borrowed from the same list: comes again when a page begins here */
};

Block *block_new(double gap);
void block_free(Block *block);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Block, block_free)

typedef struct Text {
	MarkRole role;
	const char *text;
	double x, baseline;
	Anchor anchor;
	TextStyle style;
} Text;

/* What these give out is borrowed, until the next mark is added. */
Mark *block_rectangle(Block *block, MarkRole role, Box box, guint32 colour);
Mark *block_line(Block *block, MarkRole role, Box box, Pen pen);
/* No-break spaces become plain ones: the line is broken already, and a reader searches for those.
 */
Mark *block_text(Block *block, const Measure *measure, const Text *text);
void mark_stand_for(Mark *mark, int64_t value, const char *fact);

typedef struct Bookmark {
	char *title;
	double y;
} Bookmark;

typedef struct Page {
	GArray *marks;	   /* Mark */
	GArray *bookmarks; /* Bookmark */
} Page;

Page *page_new(void);
void page_free(Page *page);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Page, page_free)
void page_place(Page *page, const Block *block, double y);
void page_bookmark(Page *page, const char *title, double y);

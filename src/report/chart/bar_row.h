/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The texts beside and inside one bar of a bullet figure.  A number stands inside its part when it
 * fits there, else in the tail: behind the bar and the plan's line, in a fixed order, and on more
 * lines below the bar when there is no room behind it.  No number is ever left out.
 */
#pragma once

#include "report/chart/page.h"
#include "report/report.h"

/* What is said once in a figure; NULL in the other bars. */
typedef struct BarWords {
	const char *done, *plan;
} BarWords;

typedef struct BarText {
	char *text;
	TextStyle style;
	double x, width; /* points behind the zero line */
	guint line;	 /* 0 beside the bar; 1, 2 … below it */
	int64_t value;
	const char *fact; /* borrowed from the bar; NULL */
	gboolean inside;
} BarText;

/* đồng */
int64_t bar_row_done(const Bar *bar);
/* The longer of what is done and planned. */
int64_t bar_row_length(const Bar *bar);
/* The plan has a line of its own. */
gboolean bar_row_has_line(const Bar *bar);
gboolean bar_row_prints_done(const Bar *bar);
gboolean bar_row_prints_plan(const Bar *bar);

typedef struct BarRoom {
	double unit;  /* points for each đồng */
	double width; /* from the zero line to where texts must end; may be HUGE_VAL */
} BarRoom;

/* BarText */
GArray *bar_row_texts(const Bar *bar, const BarWords *words, const BarRoom *room,
		      const Measure *measure);
/* How many lines of @texts stand below the bar. */
guint bar_row_lines(const GArray *texts);
/* Points from the zero line to the end of the last text or bar. */
double bar_row_reach(const Bar *bar, const GArray *texts, double unit);

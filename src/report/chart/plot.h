/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Where the zero line stands and how long a đồng is.  Two figures under each other share one plot,
 * so that a bar of one can be held against a bar of the other.
 */
#pragma once

#include "report/chart/bar_row.h"
#include "report/chart/page.h"
#include "report/chart/scale.h"
#include "report/report.h"

typedef struct Plot {
	double zero;	 /* x of the zero line */
	double unit;	 /* points for each đồng */
	double width;	 /* from the zero line to where the texts of a bar end */
	double rates;	 /* width of the column of rates, at the right edge */
	int64_t largest; /* đồng */
} Plot;

/* A label of a bar that is wider is set in several lines. */
#define LABEL_WIDTH_MOST 150.0

/* @second may be NULL. */
Plot plot_make(const Figure *first, const Figure *second, const Measure *measure);
/* The longest bar or step of a figure, in đồng. */
int64_t plot_largest(const Figure *figure);
double plot_x(const Plot *plot, int64_t value);

/* Which words are said in @bar of @figure. */
BarWords plot_words(const Figure *figure, const Bar *bar);

TextStyle plot_step_style(const Step *step);
/* A number is bold, in its tone's colour. */
TextStyle plot_rate_style(const char *rate, Tone tone);

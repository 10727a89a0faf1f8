/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/chart/plot.h"

#include "report/chart/style.h"
#include "report/chart/wrap.h"

#include <math.h>
#include <string.h>

#define LABEL_GAP 8.0
#define RATE_WIDTH_LEAST 58.0
#define RATE_WIDTH_MOST 150.0
/* Between the last text of a tail and the column of rates. */
#define RATE_GAP 8.0
/* Of the room for bars and their texts, the least that the longest bar takes; rather than make it
 * shorter, its texts go below it. */
#define LENGTH_SHARE 0.5

typedef struct Reach {
	const Measure *measure;
	double room; /* points from the zero line to the right */
	double unit;
	double next; /* the unit with which all seen so far has room */
} Reach;

static const Bar *find_bar(const Figure *figure, gboolean (*has)(const Bar *bar))
{
	for (guint i = 0; i < figure->groups->len; i++) {
		const BarGroup *group = g_ptr_array_index(figure->groups, i);

		for (guint j = 0; j < group->bars->len; j++)
			if (has(g_ptr_array_index(group->bars, j)))
				return g_ptr_array_index(group->bars, j);
	}
	return NULL;
}

BarWords plot_words(const Figure *figure, const Bar *bar)
{
	gboolean over = bar_row_has_line(bar) && bar->plan.value < bar_row_done(bar);

	/* When more is done than was planned, the plan's number does not stand at its line, and
	 * must say again what it is. */
	return (BarWords){ .done = bar == find_bar(figure, bar_row_prints_done) ? figure->done_word
										: NULL,
			   .plan = over || bar == find_bar(figure, bar_row_prints_plan)
				       ? figure->plan_word
				       : NULL };
}

TextStyle plot_step_style(const Step *step)
{
	return step->whole ? STYLE_LABEL_BOLD : STYLE_LABEL;
}

TextStyle plot_rate_style(const char *rate, Tone tone)
{
	gboolean number = strpbrk(rate, "0123456789") != NULL;

	return (TextStyle){ { 10.0, number }, number ? style_tones[tone].text : COLOUR_MUTED };
}

/* The widest line that a label of a bar needs. */
static double label_width(const Measure *measure, const char *label, Font font)
{
	double width = measure_width(measure, label, font);

	if (width > LABEL_WIDTH_MOST) {
		g_auto(GStrv) lines = wrap_balanced(measure, label, font, LABEL_WIDTH_MOST);

		width = 0.0;
		for (guint i = 0; lines[i]; i++)
			width = fmax(width, measure_width(measure, lines[i], font));
	}
	return width;
}

static double labels_width(const Figure *figure, const Measure *measure)
{
	double width = 0.0;

	for (guint i = 0; i < figure->groups->len; i++) {
		const BarGroup *group = g_ptr_array_index(figure->groups, i);

		for (guint j = 0; j < group->bars->len; j++) {
			const Bar *bar = g_ptr_array_index(group->bars, j);

			width = fmax(width, label_width(measure, bar->label, STYLE_LABEL.font));
		}
	}
	for (guint i = 0; i < figure->steps->len; i++) {
		const Step *step = g_ptr_array_index(figure->steps, i);

		width = fmax(width, label_width(measure, step->label, plot_step_style(step).font));
	}
	return width;
}

/* Wider texts are set smaller. */
static double rates_width(const Figure *figure, const Measure *measure)
{
	double width = RATE_WIDTH_LEAST;

	if (figure->form != FIGURE_BULLET)
		return 0.0;
	if (figure->rate_title)
		width = fmax(width, measure_width(measure, figure->rate_title, STYLE_AXIS.font));
	for (guint i = 0; i < figure->groups->len; i++) {
		const BarGroup *group = g_ptr_array_index(figure->groups, i);

		for (guint j = 0; j < group->bars->len; j++) {
			const Bar *bar = g_ptr_array_index(group->bars, j);

			if (bar->rate)
				width = fmax(
				    width,
				    measure_width(measure, bar->rate,
						  plot_rate_style(bar->rate, TONE_TOTAL).font));
		}
	}
	return fmin(width, RATE_WIDTH_MOST);
}

/* @tail is what stands behind a length of @value and does not grow with it. */
static void make_room(Reach *reach, int64_t value, double tail)
{
	if (value > 0)
		reach->next = fmin(reach->next, fmax(reach->room - tail, 1.0) / (double)value);
}

static void reach_groups(Reach *reach, const Figure *figure)
{
	for (guint i = 0; i < figure->groups->len; i++) {
		const BarGroup *group = g_ptr_array_index(figure->groups, i);

		for (guint j = 0; j < group->bars->len; j++) {
			const Bar *bar = g_ptr_array_index(group->bars, j);
			BarWords words = plot_words(figure, bar);
			g_autoptr(GArray) texts = bar_row_texts(
			    bar, &words, &(BarRoom){ reach->unit, HUGE_VAL }, reach->measure);
			int64_t length = bar_row_length(bar);

			make_room(reach, length,
				  bar_row_reach(bar, texts, reach->unit) -
				      (double)length * reach->unit);
		}
	}
}

static void reach_steps(Reach *reach, const Figure *figure)
{
	for (guint i = 0; i < figure->steps->len; i++) {
		const Step *step = g_ptr_array_index(figure->steps, i);
		Font font = { STYLE_VALUE.font.size, TRUE };

		make_room(reach, MAX(step->from, step->to),
			  TEXT_GAP + measure_width(reach->measure, step->text, font));
	}
}

int64_t plot_largest(const Figure *figure)
{
	int64_t largest = 0;

	for (guint i = 0; i < figure->groups->len; i++) {
		const BarGroup *group = g_ptr_array_index(figure->groups, i);

		for (guint j = 0; j < group->bars->len; j++) {
			int64_t length = bar_row_length(g_ptr_array_index(group->bars, j));

			largest = MAX(largest, length);
		}
	}
	for (guint i = 0; i < figure->steps->len; i++) {
		const Step *step = g_ptr_array_index(figure->steps, i);

		largest = MAX(largest, MAX(step->from, step->to));
	}
	return largest;
}

/*
 * A shorter unit drives more numbers out of their bars, and a longer tail asks for a shorter unit.
 * Each round moves at least one number out or is the last, since none ever comes in again.
 */
static double find_unit(const Figure *const figures[2], double room, const Measure *measure)
{
	Reach reach = { .measure = measure, .room = room, .next = room };

	do {
		reach.unit = reach.next;
		for (int i = 0; i < 2 && figures[i]; i++) {
			reach_groups(&reach, figures[i]);
			reach_steps(&reach, figures[i]);
		}
	} while (reach.next < reach.unit * (1.0 - 1e-12));
	return reach.next;
}

Plot plot_make(const Figure *first, const Figure *second, const Measure *measure)
{
	const Figure *const figures[2] = { first, second };
	double labels = labels_width(first, measure);
	double rates = rates_width(first, measure);
	Plot plot = { .largest = plot_largest(first) };

	if (second) {
		int64_t largest = plot_largest(second);

		labels = fmax(labels, labels_width(second, measure));
		plot.largest = MAX(plot.largest, largest);
	}
	plot.zero = MARGIN_LEFT + labels + LABEL_GAP;
	plot.rates = rates;
	plot.width = MARGIN_RIGHT - rates - RATE_GAP - plot.zero;
	plot.unit = find_unit(figures, plot.width, measure);
	if (plot.largest > 0)
		plot.unit = fmax(plot.unit, LENGTH_SHARE * plot.width / (double)plot.largest);
	return plot;
}

double plot_x(const Plot *plot, int64_t value)
{
	return plot->zero + (double)value * plot->unit;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/chart/bridge_layout.h"

#include "report/chart/style.h"
#include "report/chart/wrap.h"

#include <math.h>

#define FIGURE_GAP 5.8
#define BAR_HEIGHT 17.0
#define BAR_PITCH 24.0
#define LABEL_LEADING 10.5
#define LABEL_END 6.0
#define BELOW_BASELINE 11.5
#define BELOW_HEIGHT 14.0
#define STEPS_OF_A_BLOCK 16

static const Pen link_pen = { 0.6, COLOUR_SECOND };
static const Pen zero_pen = { 1.0, COLOUR_INK };

typedef struct Draft {
	const Plot *plot;
	const Measure *measure;
	Block *block;
} Draft;

static double middle_of(double y)
{
	return y + BAR_HEIGHT / 2.0;
}

static char **label_lines(const Draft *draft, const Step *step)
{
	return wrap_balanced(draft->measure, step->label, plot_step_style(step).font,
			     LABEL_WIDTH_MOST);
}

static void lay_out_label(Draft *draft, const Step *step, double middle)
{
	TextStyle style = plot_step_style(step);
	g_auto(GStrv) lines = label_lines(draft, step);
	double first = middle + BASELINE_BELOW_MIDDLE(style.font.size) -
		       (g_strv_length(lines) - 1) * LABEL_LEADING / 2.0;

	for (guint i = 0; lines[i]; i++)
		block_text(draft->block, draft->measure,
			   &(Text){ ROLE_LABEL, lines[i], draft->plot->zero - LABEL_END,
				    first + i * LABEL_LEADING, ANCHOR_END, style });
}

static TextStyle value_style(const Step *step)
{
	Tone tone = step->whole ? TONE_TOTAL : step->tone;

	return (TextStyle){ { 10.0, TRUE }, style_tones[tone].text };
}

static double value_x(const Draft *draft, const Step *step)
{
	return plot_x(draft->plot, MAX(step->from, step->to)) + TEXT_GAP;
}

/* Whether the number has room behind the bar, else it goes below it. */
static gboolean is_behind(const Draft *draft, const Step *step)
{
	return value_x(draft, step) +
		   measure_width(draft->measure, step->text, value_style(step).font) <=
	       MARGIN_RIGHT;
}

static void lay_out_value(Draft *draft, const Step *step, double y)
{
	TextStyle style = value_style(step);
	Text text = { ROLE_VALUE,	    step->text,
		      value_x(draft, step), middle_of(y) + BASELINE_BELOW_MIDDLE(style.font.size),
		      ANCHOR_START,	    style };

	if (!is_behind(draft, step)) {
		text.x = MARGIN_RIGHT;
		text.anchor = ANCHOR_END;
		text.baseline = y + BAR_HEIGHT + BELOW_BASELINE;
		text.style = measure_fit(draft->measure, step->text, style,
					 MARGIN_RIGHT - draft->plot->zero - TEXT_GAP);
	}
	mark_stand_for(block_text(draft->block, draft->measure, &text), step->to - step->from,
		       step->fact);
}

static void lay_out_step(Draft *draft, const Step *step, double y)
{
	int64_t low = MIN(step->from, step->to), high = MAX(step->from, step->to);
	Tone tone = step->whole ? TONE_TOTAL : step->tone;

	if (high > low)
		mark_stand_for(
		    block_rectangle(draft->block, ROLE_BAR,
				    (Box){ plot_x(draft->plot, low), y,
					   (double)(high - low) * draft->plot->unit, BAR_HEIGHT },
				    style_tones[tone].fill),
		    step->to - step->from, step->fact);
	lay_out_label(draft, step, middle_of(y));
	lay_out_value(draft, step, y);
}

/* More than usual above the bar and below it. */
static double space_around(const Draft *draft, const Step *step)
{
	g_auto(GStrv) lines = label_lines(draft, step);

	return fmax((g_strv_length(lines) * LABEL_LEADING - BAR_PITCH) / 2.0, 0.0);
}

static void lay_out_steps(Draft *draft, const GPtrArray *steps, guint first, guint last)
{
	double y = AXIS_OVERHANG, bottom = y;

	for (guint i = first; i <= last; i++) {
		const Step *step = g_ptr_array_index(steps, i);
		double around = space_around(draft, step);
		double below = fmax(around, is_behind(draft, step) ? 0.0 : BELOW_HEIGHT);

		y += around;
		lay_out_step(draft, step, y);
		bottom = y + BAR_HEIGHT;
		y = bottom + below + BAR_PITCH - BAR_HEIGHT;
		if (i < last)
			block_line(
			    draft->block, ROLE_LINK,
			    (Box){ plot_x(draft->plot, step->to), bottom, 0.0,
				   y - bottom +
				       space_around(draft, g_ptr_array_index(steps, i + 1)) },
			    link_pen);
		bottom += below;
	}
	draft->block->height = bottom + AXIS_OVERHANG;
	block_line(
	    draft->block, ROLE_ZERO,
	    (Box){ draft->plot->zero - zero_pen.width / 2.0, 0.0, 0.0, draft->block->height },
	    zero_pen);
}

void bridge_layout(GPtrArray *blocks, const Figure *figure, const Plot *plot,
		   const Measure *measure)
{
	Draft draft = { .plot = plot, .measure = measure };
	guint count = figure->steps->len, first = 0;

	do {
		guint last = MIN(count, first + STEPS_OF_A_BLOCK);

		draft.block = block_new(first > 0 ? 0.0 : FIGURE_GAP);
		g_ptr_array_add(blocks, draft.block);
		if (last > first)
			lay_out_steps(&draft, figure->steps, first, last - 1);
		first = last;
	} while (first < count);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/chart/bridge_layout.h"

#include "report/chart/style.h"
#include "report/chart/wrap.h"

#define FIGURE_GAP 5.8
#define BAR_HEIGHT 17.0
#define BAR_PITCH 24.0
#define LABEL_LEADING 10.5
#define LABEL_END 6.0

static const Pen link_pen = { 0.6, COLOUR_SECOND };
static const Pen zero_pen = { 1.0, COLOUR_INK };

typedef struct Draft {
	const Plot *plot;
	const Measure *measure;
	Block *block;
} Draft;

static void lay_out_label(Draft *draft, const Step *step, double middle)
{
	TextStyle style = plot_step_style(step);
	g_auto(GStrv) lines =
	    wrap_balanced(draft->measure, step->label, style.font, LABEL_WIDTH_MOST);
	double first = middle + BASELINE_BELOW_MIDDLE(style.font.size) -
		       (g_strv_length(lines) - 1) * LABEL_LEADING / 2.0;

	for (guint i = 0; lines[i]; i++)
		block_text(draft->block, draft->measure,
			   &(Text){ ROLE_LABEL, lines[i], draft->plot->zero - LABEL_END,
				    first + i * LABEL_LEADING, ANCHOR_END, style });
}

static void lay_out_step(Draft *draft, const Step *step, double y)
{
	int64_t low = MIN(step->from, step->to), high = MAX(step->from, step->to);
	Tone tone = step->whole ? TONE_TOTAL : step->tone;
	TextStyle style = { { 10.0, TRUE }, style_tones[tone].text };
	double middle = y + BAR_HEIGHT / 2.0;

	if (high > low)
		mark_stand_for(
		    block_rectangle(draft->block, ROLE_BAR,
				    (Box){ plot_x(draft->plot, low), y,
					   (double)(high - low) * draft->plot->unit, BAR_HEIGHT },
				    style_tones[tone].fill),
		    step->to - step->from, step->fact);
	lay_out_label(draft, step, middle);
	mark_stand_for(
	    block_text(draft->block, draft->measure,
		       &(Text){ ROLE_VALUE, step->text, plot_x(draft->plot, high) + TEXT_GAP,
				middle + BASELINE_BELOW_MIDDLE(style.font.size), ANCHOR_START,
				style }),
	    step->to - step->from, step->fact);
}

void bridge_layout(GPtrArray *blocks, const Figure *figure, const Plot *plot,
		   const Measure *measure)
{
	Draft draft = { .plot = plot, .measure = measure, .block = block_new(FIGURE_GAP) };
	guint count = figure->steps->len;
	double height = 2 * AXIS_OVERHANG + count * BAR_PITCH - (BAR_PITCH - BAR_HEIGHT);

	g_ptr_array_add(blocks, draft.block);
	if (count == 0)
		return;
	for (guint i = 0; i < count; i++) {
		const Step *step = g_ptr_array_index(figure->steps, i);
		double y = AXIS_OVERHANG + i * BAR_PITCH;

		lay_out_step(&draft, step, y);
		if (i + 1 < count)
			block_line(draft.block, ROLE_LINK,
				   (Box){ plot_x(plot, step->to), y + BAR_HEIGHT, 0.0,
					  BAR_PITCH - BAR_HEIGHT },
				   link_pen);
	}
	block_line(draft.block, ROLE_ZERO,
		   (Box){ plot->zero - zero_pen.width / 2.0, 0.0, 0.0, height }, zero_pen);
	draft.block->height = height;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/chart/bullet_layout.h"

#include "base/number.h"
#include "report/chart/style.h"
#include "report/chart/wrap.h"

#include <math.h>

#define AXIS_GAP 10.0
#define AXIS_HEIGHT 18.1
#define AXIS_BASELINE 11.0
#define GROUP_GAP 15.0
#define HEAD_HEIGHT 17.0
#define HEAD_BASELINE 9.2
#define REMARK_GAP 7.0
#define REMARK_LEADING 11.0
#define BAR_HEIGHT 18.0
#define BAR_PITCH 25.0
#define LABEL_LEADING 10.5
#define LABEL_END 6.0 /* before the zero line */
#define TICKS_MOST 5
#define TICK_LABEL_GAP 8.0
#define TITLE_LEADING 13.0
/* Of the plan's line over the bar, in parts of the bar. */
#define PLAN_OVER 0.16
/* Lines of texts below the bar. */
#define BELOW_TOP 3.5
#define BELOW_BASELINE 11.5
#define BELOW_LEADING 12.0
/* A group that is higher may break between its bars. */
#define WHOLE_MOST 300.0

static const Pen grid_pen = { 0.5, COLOUR_GRID };
static const Pen zero_pen = { 1.0, COLOUR_INK };
static const Pen plan_pen = { 1.7, COLOUR_INK };
static const Pen plan_halo_pen = { 3.7, COLOUR_WHITE };
static const Pen tint_pen = { 0.75, COLOUR_WARNING };
static const Pen part_pen = { 0.75, COLOUR_WHITE };

typedef struct Draft {
	const Figure *figure;
	const Plot *plot;
	const Setting *setting;
	Scale scale;
	Block *block;
} Draft;

/* One bar of a group, with all that belongs to it. */
typedef struct Place {
	const BarGroup *group;
	const Bar *bar;
	double y;      /* of the bar */
	double before; /* above the bar, for a label of many lines */
	double after;
} Place;

static char *tick_text(const Draft *draft, int index)
{
	int digits = draft->figure->scale_digits;
	int decimals = number_decimals_needed(draft->scale.step, digits);
	int64_t value = draft->scale.step * index;

	if (index == 0)
		decimals = 0;
	return number_text(value / number_power_of_ten(digits - decimals), decimals,
			   draft->setting->language);
}

/* Whether the numbers stand apart from one another and from the column of rates. */
static gboolean scale_has_room(const Draft *draft)
{
	const Plot *plot = draft->plot;
	g_autofree char *widest = tick_text(draft, draft->scale.steps);
	double width = measure_width(&draft->setting->measure, widest, STYLE_AXIS.font);
	double last = plot_x(plot, draft->scale.step * draft->scale.steps);

	return width + TICK_LABEL_GAP < (double)draft->scale.step * plot->unit &&
	       last + width / 2.0 < MARGIN_RIGHT - plot->rates;
}

/* The finest scale that has room; the zero alone when none has: every bar has its number. */
static Scale choose_scale(Draft *draft)
{
	for (int most = TICKS_MOST; most > 0; most--) {
		draft->scale = scale_make(draft->plot->largest, most);
		if (draft->scale.steps == 0 || scale_has_room(draft))
			return draft->scale;
	}
	return (Scale){ 0, 0 };
}

static void lay_out_axis(Draft *draft)
{
	Text text = { .role = ROLE_AXIS,
		      .baseline = AXIS_BASELINE,
		      .anchor = ANCHOR_MIDDLE,
		      .style = STYLE_AXIS };

	for (int i = 0; i <= draft->scale.steps; i++) {
		g_autofree char *number = tick_text(draft, i);

		text.text = number;
		text.x = plot_x(draft->plot, draft->scale.step * i);
		mark_stand_for(block_text(draft->block, &draft->setting->measure, &text),
			       draft->scale.step * i, NULL);
	}
	if (draft->figure->rate_title) {
		text.text = draft->figure->rate_title;
		text.x = MARGIN_RIGHT;
		text.anchor = ANCHOR_END;
		text.style = measure_fit(&draft->setting->measure, text.text, text.style,
					 draft->plot->rates);
		block_text(draft->block, &draft->setting->measure, &text);
	}
	draft->block->height = AXIS_HEIGHT;
	draft->block->keep = TRUE;
}

/* @text begins the first line; the others stand below it.  Gives how far below the last one is. */
static double lay_out_lines(Draft *draft, Text text, double leading)
{
	const Measure *measure = &draft->setting->measure;
	g_auto(GStrv) lines = wrap_lines(measure, text.text, text.style.font, TEXT_WIDTH);
	double down = 0.0;

	for (guint i = 0; lines[i]; i++) {
		down = i * leading;
		block_text(draft->block, measure,
			   &(Text){ text.role, lines[i], text.x, text.baseline + down, text.anchor,
				    text.style });
	}
	return down;
}

/* The remark goes beside the title, or below when there is no room.  Gives the height. */
static double lay_out_head(Draft *draft, const BarGroup *group)
{
	const Measure *measure = &draft->setting->measure;
	TextStyle style = { { 10.5, TRUE }, style_tones[group->tone].text };
	Text text = { ROLE_LABEL, group->title, MARGIN_LEFT, HEAD_BASELINE, ANCHOR_START, style };
	double down = lay_out_lines(draft, text, TITLE_LEADING);
	double behind = MARGIN_LEFT + measure_width(measure, group->title, style.font) + REMARK_GAP;

	if (!group->remark)
		return HEAD_HEIGHT + down;
	text.text = group->remark;
	text.style = STYLE_REMARK;
	text.baseline += down;
	if (behind + measure_width(measure, group->remark, STYLE_REMARK.font) <= MARGIN_RIGHT) {
		text.x = behind;
		block_text(draft->block, measure, &text);
		return HEAD_HEIGHT + down;
	}
	text.baseline += REMARK_LEADING;
	down += REMARK_LEADING;
	return HEAD_HEIGHT + down + lay_out_lines(draft, text, REMARK_LEADING);
}

static void lay_out_grid(Draft *draft, double top, double bottom)
{
	double height = bottom - top + 2 * AXIS_OVERHANG;

	for (int i = 1; i <= draft->scale.steps; i++) {
		int64_t value = draft->scale.step * i;
		Box box = { plot_x(draft->plot, value), top - AXIS_OVERHANG, 0.0, height };

		mark_stand_for(block_line(draft->block, ROLE_GRID, box, grid_pen), value, NULL);
	}
}

/* Left of where the bars begin, so that it takes nothing of their length. */
static void lay_out_zero(Draft *draft, double top, double bottom)
{
	Box box = { draft->plot->zero - zero_pen.width / 2.0, top - AXIS_OVERHANG, 0.0,
		    bottom - top + 2 * AXIS_OVERHANG };

	block_line(draft->block, ROLE_ZERO, box, zero_pen);
}

static Box length_box(const Draft *draft, int64_t from, int64_t value, double y)
{
	return (Box){ plot_x(draft->plot, from), y, (double)value * draft->plot->unit, BAR_HEIGHT };
}

static void lay_out_parts(Draft *draft, const Bar *bar, double y)
{
	int64_t before = 0;

	for (guint i = 0; i < bar->parts->len; i++) {
		const Part *part = &g_array_index(bar->parts, Part, i);

		if (part->value <= 0)
			continue;
		mark_stand_for(block_rectangle(draft->block, ROLE_BAR,
					       length_box(draft, before, part->value, y),
					       style_tones[part->tone].fill),
			       part->value, part->fact);
		if (before > 0)
			block_line(draft->block, ROLE_EDGE,
				   (Box){ plot_x(draft->plot, before), y, 0.0, BAR_HEIGHT },
				   part_pen);
		before += part->value;
	}
}

/* What is left of the plan: hatched while the period runs, so that gray print tells it too. */
static void lay_out_rest(Draft *draft, const Bar *bar, Tone tone, double y)
{
	const ToneColours *colours = &style_tones[tone];
	int64_t done = bar_row_done(bar);
	Mark *mark;

	if (!bar_row_has_line(bar) || bar->unknown || done >= bar->plan.value)
		return;
	mark = block_rectangle(draft->block, ROLE_REST,
			       length_box(draft, done, bar->plan.value - done, y), colours->tint);
	mark->hatch = bar->unfinished ? colours->hatch : 0;
	mark_stand_for(mark, bar->plan.value - done, NULL);
	/* Orange stands out too little from its own tint. */
	if (tone == TONE_NATIONAL && !bar->unfinished && done > 0)
		block_line(
		    draft->block, ROLE_EDGE,
		    (Box){ plot_x(draft->plot, done) + tint_pen.width / 2.0, y, 0.0, BAR_HEIGHT },
		    tint_pen);
}

static void lay_out_plan(Draft *draft, const Bar *bar, double y)
{
	double over = PLAN_OVER * BAR_HEIGHT;
	Box box = { plot_x(draft->plot, bar->plan.value), y - over, 0.0, BAR_HEIGHT + 2 * over };

	if (!bar_row_has_line(bar))
		return;
	/* On a dark bar the line would be lost. */
	if (bar->plan.value < bar_row_done(bar))
		block_line(draft->block, ROLE_HALO, box, plan_halo_pen);
	mark_stand_for(block_line(draft->block, ROLE_PLAN, box, plan_pen), bar->plan.value,
		       bar->plan.fact);
}

static GArray *texts_of(const Draft *draft, const Bar *bar)
{
	BarWords words = plot_words(draft->figure, bar);
	BarRoom room = { draft->plot->unit, draft->plot->width };

	return bar_row_texts(bar, &words, &room, &draft->setting->measure);
}

static void lay_out_text(Draft *draft, const BarText *text, double y)
{
	double x = draft->plot->zero + text->x, size = text->style.font.size;
	/* Smaller texts of the tail stand on the line of the number before them. */
	double baseline = y + BAR_HEIGHT / 2.0 + BASELINE_BELOW_MIDDLE(STYLE_VALUE.font.size);
	Box halo = { x - 1.0, baseline - size, text->width + 2.0, size * 1.25 };

	if (text->line > 0) {
		baseline = y + BAR_HEIGHT + BELOW_BASELINE + (text->line - 1) * BELOW_LEADING;
		halo.y = baseline - BELOW_BASELINE + BELOW_TOP;
		halo.height = BELOW_LEADING - 1.0;
	}
	if (!text->inside)
		block_rectangle(draft->block, ROLE_HALO, halo, COLOUR_WHITE);
	mark_stand_for(
	    block_text(draft->block, &draft->setting->measure,
		       &(Text){ ROLE_VALUE, text->text, x, baseline, ANCHOR_START, text->style }),
	    text->value, text->fact);
}

static void lay_out_bar_texts(Draft *draft, const Bar *bar, double y)
{
	g_autoptr(GArray) texts = texts_of(draft, bar);

	for (guint i = 0; i < texts->len; i++)
		lay_out_text(draft, &g_array_index(texts, BarText, i), y);
}

static void lay_out_label(Draft *draft, const char *label, double middle)
{
	const Measure *measure = &draft->setting->measure;
	g_auto(GStrv) lines = wrap_balanced(measure, label, STYLE_LABEL.font, LABEL_WIDTH_MOST);
	double first = middle + BASELINE_BELOW_MIDDLE(STYLE_LABEL.font.size) -
		       (g_strv_length(lines) - 1) * LABEL_LEADING / 2.0;

	for (guint i = 0; lines[i]; i++)
		block_text(draft->block, measure,
			   &(Text){ ROLE_LABEL, lines[i], draft->plot->zero - LABEL_END,
				    first + i * LABEL_LEADING, ANCHOR_END, STYLE_LABEL });
}

static void lay_out_rate(Draft *draft, const char *rate, Tone tone, double middle)
{
	const Measure *measure = &draft->setting->measure;
	TextStyle style =
	    measure_fit(measure, rate, plot_rate_style(rate, tone), draft->plot->rates);

	block_text(draft->block, measure,
		   &(Text){ ROLE_VALUE, rate, MARGIN_RIGHT,
			    middle + BASELINE_BELOW_MIDDLE(style.font.size), ANCHOR_END, style });
}

static void lay_out_bar(Draft *draft, const Place *place)
{
	const Bar *bar = place->bar;
	Tone tone = place->group->tone;
	double y = place->y, middle = y + BAR_HEIGHT / 2.0;

	lay_out_rest(draft, bar, tone, y);
	lay_out_parts(draft, bar, y);
	lay_out_plan(draft, bar, y);
	lay_out_label(draft, bar->label, middle);
	lay_out_bar_texts(draft, bar, y);
	if (bar->rate)
		lay_out_rate(draft, bar->rate, tone, middle);
}

/* What stands above and below the bar beyond the usual. */
static Place make_place(const Draft *draft, const BarGroup *group, const Bar *bar)
{
	Place place = { .group = group, .bar = bar };
	g_autoptr(GArray) texts = texts_of(draft, bar);
	g_auto(GStrv) lines =
	    wrap_balanced(&draft->setting->measure, bar->label, STYLE_LABEL.font, LABEL_WIDTH_MOST);
	guint below = bar_row_lines(texts);
	double label = g_strv_length(lines) * LABEL_LEADING;

	place.before = fmax((label - BAR_PITCH) / 2.0, 0.0);
	place.after = place.before;
	if (below > 0)
		place.after = fmax(place.after, BELOW_TOP + below * BELOW_LEADING);
	return place;
}

/* As many bars as go into one block, at least one, from @first on; gives the next. */
static guint lay_out_bars(Draft *draft, const BarGroup *group, guint first, double top)
{
	g_autoptr(GArray) places = g_array_new(FALSE, FALSE, sizeof(Place));
	double y = top, bottom = top;
	guint next = first;

	for (; next < group->bars->len; next++) {
		Place place = make_place(draft, group, g_ptr_array_index(group->bars, next));
		double end = y + place.before + BAR_HEIGHT + place.after;

		if (next > first && end > WHOLE_MOST)
			break;
		place.y = y + place.before;
		g_array_append_val(places, place);
		bottom = end;
		y = end + BAR_PITCH - BAR_HEIGHT;
	}
	lay_out_grid(draft, top, bottom);
	for (guint i = 0; i < places->len; i++)
		lay_out_bar(draft, &g_array_index(places, Place, i));
	lay_out_zero(draft, top, bottom);
	draft->block->height = bottom + AXIS_OVERHANG;
	return next;
}

static void add_block(Draft *draft, GPtrArray *blocks, const Block *axis, double gap)
{
	draft->block = block_new(gap);
	draft->block->head = axis;
	g_ptr_array_add(blocks, draft->block);
}

static void lay_out_group(Draft *draft, GPtrArray *blocks, const Block *axis, const BarGroup *group)
{
	double top = lay_out_head(draft, group);
	guint next = 0;

	draft->block->height = top;
	while (next < group->bars->len) {
		if (next > 0)
			add_block(draft, blocks, axis, 0.0);
		next = lay_out_bars(draft, group, next, next > 0 ? AXIS_OVERHANG : top);
	}
}

void bullet_layout(GPtrArray *blocks, const Figure *figure, const Plot *plot,
		   const Setting *setting)
{
	Draft draft = { .figure = figure, .plot = plot, .setting = setting };
	Block *axis = block_new(AXIS_GAP);

	g_ptr_array_add(blocks, axis);
	draft.block = axis;
	draft.scale = choose_scale(&draft);
	lay_out_axis(&draft);
	for (guint i = 0; i < figure->groups->len; i++) {
		add_block(&draft, blocks, axis, i > 0 ? GROUP_GAP : 0.0);
		lay_out_group(&draft, blocks, axis, g_ptr_array_index(figure->groups, i));
	}
}

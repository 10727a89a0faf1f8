/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/chart/bar_row.h"

#include "report/chart/style.h"
#include "report/chart/wrap.h"

#include <math.h>

#define TAIL_GAP 6.0

typedef struct Row {
	const Bar *bar;
	const BarWords *words;
	const Measure *measure;
	const BarRoom *room;
	GArray *texts; /* BarText */
	double tail;   /* where the next text of the tail begins */
	guint line;    /* and on which line */
} Row;

int64_t bar_row_done(const Bar *bar)
{
	int64_t done = 0;

	for (guint i = 0; i < bar->parts->len; i++)
		done += g_array_index(bar->parts, Part, i).value;
	return done;
}

int64_t bar_row_length(const Bar *bar)
{
	int64_t done = bar_row_done(bar), planned = bar->has_plan ? bar->plan.value : 0;

	return MAX(done, planned);
}

gboolean bar_row_has_line(const Bar *bar)
{
	return bar->has_plan && bar->plan.value > 0;
}

/* The remark in the bar's place says what there is to say of nothing. */
gboolean bar_row_prints_done(const Bar *bar)
{
	return bar->parts->len > 0 && (bar_row_done(bar) > 0 || !bar->remark);
}

/* A plan of zero has no line; the remark in the bar's place says what there is to say of it. */
gboolean bar_row_prints_plan(const Bar *bar)
{
	return bar->has_plan && bar->plan.text && (bar->plan.value > 0 || !bar->remark);
}

static void clear_text(gpointer data)
{
	BarText *text = data;

	g_free(text->text);
}

static char *with_word(const char *word, const char *number)
{
	return word ? g_strdup_printf("%s %s", word, number) : g_strdup(number);
}

static void add_on_line(Row *row, BarText *text)
{
	text->width = measure_width(row->measure, text->text, text->style.font);
	if (row->tail + text->width > row->room->width &&
	    (row->line == 0 || row->tail > TEXT_GAP)) {
		row->line++;
		row->tail = TEXT_GAP;
	}
	text->x = row->tail;
	text->line = row->line;
	row->tail += text->width + TAIL_GAP;
	g_array_append_vals(row->texts, text, 1);
}

/* Takes the text of @text. */
static void add_to_tail(Row *row, BarText *text)
{
	g_autofree char *whole = text->text;
	g_auto(GStrv) lines = wrap_lines(row->measure, whole, text->style.font,
					 fmax(row->room->width - 2 * TEXT_GAP, 1.0));

	for (guint i = 0; lines[i]; i++) {
		BarText line = *text;

		line.text = g_strdup(lines[i]);
		add_on_line(row, &line);
	}
}

/* Lines below the bar stand as far to the right as the first one, when they have room there. */
static void shift_lines(const Row *row)
{
	double first = (double)bar_row_length(row->bar) * row->room->unit + TEXT_GAP;

	for (guint line = 1; line <= row->line; line++) {
		double end = 0.0, shift;

		for (guint i = 0; i < row->texts->len; i++) {
			const BarText *text = &g_array_index(row->texts, BarText, i);

			if (text->line == line)
				end = fmax(end, text->x + text->width);
		}
		shift = fmax(fmin(first - TEXT_GAP, row->room->width - end), 0.0);
		for (guint i = 0; i < row->texts->len; i++) {
			BarText *text = &g_array_index(row->texts, BarText, i);

			text->x += text->line == line ? shift : 0.0;
		}
	}
}

/* Room from @start to @end, on the side of the plan's line that has the end of the part. */
static gboolean put_inside(Row *row, BarText *text, double start, double end)
{
	double line = (double)row->bar->plan.value * row->room->unit;

	if (bar_row_has_line(row->bar) && line > start && line < end) {
		double behind = line + 1.0;

		if (end - behind >= text->width + 2 * TEXT_GAP)
			start = behind;
		else
			end = line - 1.0;
	}
	if (end - start < text->width + 2 * TEXT_GAP)
		return FALSE;
	text->x = end - TEXT_GAP - text->width;
	text->inside = TRUE;
	g_array_append_vals(row->texts, text, 1);
	return TRUE;
}

static BarText part_text(const Row *row, const Part *part, const char *word)
{
	TextStyle style = { { 10.0, TRUE }, style_tones[part->tone].on_fill };
	BarText text = { .text = with_word(word, part->text),
			 .style = style,
			 .value = part->value,
			 .fact = part->fact };

	text.width = measure_width(row->measure, text.text, style.font);
	return text;
}

/* A part of zero is no bar; its number is told only when the whole bar is zero. */
static gboolean is_told(const Row *row, const Part *part, guint index)
{
	if (part->value > 0)
		return TRUE;
	return index == 0 && !row->bar->remark && bar_row_done(row->bar) == 0;
}

static void add_parts(Row *row)
{
	const char *word = row->words->done;
	int64_t before = 0;

	for (guint i = 0; i < row->bar->parts->len; i++) {
		const Part *part = &g_array_index(row->bar->parts, Part, i);
		BarText text;

		if (!part->text || !is_told(row, part, i))
			continue;
		text = part_text(row, part, word);
		word = NULL;
		if (!put_inside(row, &text, (double)before * row->room->unit,
				(double)(before + part->value) * row->room->unit)) {
			text.style.colour = style_tones[part->tone].text;
			add_to_tail(row, &text);
		}
		before += part->value;
	}
}

static void add_remark(Row *row, const char *remark, TextStyle style)
{
	BarText text = { .text = g_strdup(remark), .style = style };

	add_to_tail(row, &text);
}

static void add_plan(Row *row)
{
	const Bar *bar = row->bar;
	BarText text = { .text = with_word(row->words->plan, bar->plan.text),
			 .style = STYLE_VALUE,
			 .value = bar->plan.value,
			 .fact = bar->plan.fact };

	add_to_tail(row, &text);
}

GArray *bar_row_texts(const Bar *bar, const BarWords *words, const BarRoom *room,
		      const Measure *measure)
{
	Row row = { .bar = bar, .words = words, .measure = measure, .room = room };

	row.texts = g_array_new(FALSE, FALSE, sizeof(BarText));
	g_array_set_clear_func(row.texts, clear_text);
	row.tail = (double)bar_row_length(bar) * room->unit + TEXT_GAP;
	add_parts(&row);
	/* It speaks of what is done, so it comes before the plan. */
	if (bar->remark)
		add_remark(&row, bar->remark,
			   bar_row_length(bar) > 0 ? STYLE_AXIS : STYLE_IN_PLACE);
	if (bar_row_prints_plan(bar))
		add_plan(&row);
	if (bar->left)
		add_remark(&row, bar->left, STYLE_AXIS);
	shift_lines(&row);
	return row.texts;
}

guint bar_row_lines(const GArray *texts)
{
	guint most = 0;

	for (guint i = 0; i < texts->len; i++)
		most = MAX(most, g_array_index(texts, BarText, i).line);
	return most;
}

double bar_row_reach(const Bar *bar, const GArray *texts, double unit)
{
	double reach = (double)bar_row_length(bar) * unit;

	for (guint i = 0; i < texts->len; i++) {
		const BarText *text = &g_array_index(texts, BarText, i);

		reach = MAX(reach, text->x + text->width);
	}
	return reach;
}

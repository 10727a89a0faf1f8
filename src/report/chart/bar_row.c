/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/chart/bar_row.h"

#include "report/chart/style.h"

#define TAIL_GAP 6.0

typedef struct Row {
	const Bar *bar;
	const BarWords *words;
	const Measure *measure;
	double unit;
	GArray *texts; /* BarText */
	double tail;   /* where the next text of the tail begins */
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

static void add_to_tail(Row *row, BarText *text)
{
	text->x = row->tail;
	text->width = measure_width(row->measure, text->text, text->style.font);
	row->tail += text->width + TAIL_GAP;
	g_array_append_vals(row->texts, text, 1);
}

/* Room from @start to @end, on the side of the plan's line that has the end of the part. */
static gboolean put_inside(Row *row, BarText *text, double start, double end)
{
	double line = (double)row->bar->plan.value * row->unit;

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
		if (!put_inside(row, &text, (double)before * row->unit,
				(double)(before + part->value) * row->unit)) {
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

GArray *bar_row_texts(const Bar *bar, const BarWords *words, double unit, const Measure *measure)
{
	Row row = { .bar = bar, .words = words, .measure = measure, .unit = unit };

	row.texts = g_array_new(FALSE, FALSE, sizeof(BarText));
	g_array_set_clear_func(row.texts, clear_text);
	row.tail = (double)bar_row_length(bar) * unit + TEXT_GAP;
	add_parts(&row);
	/* It speaks of what is done, so it comes before the plan. */
	if (bar->remark)
		add_remark(&row, bar->remark,
			   bar_row_length(bar) > 0 ? STYLE_AXIS : STYLE_IN_PLACE);
	if (bar_row_prints_plan(bar))
		add_plan(&row);
	if (bar->left)
		add_remark(&row, bar->left, STYLE_AXIS);
	return row.texts;
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

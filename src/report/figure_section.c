/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/figure_section.h"

#include "report/printed.h"
#include "report/words.h"

#include <string.h>

/* What is needed all along while one figure is built. */
typedef struct Drawing {
	const Section *section;
	const Scope *scope;
	Style style;
	Figure *figure;
} Drawing;

typedef struct SourceRow {
	const char *source; /* NULL: both together */
	Tone tone;
} SourceRow;

static const SourceRow source_rows[] = {
	{ "local", TONE_LOCAL },
	{ "national", TONE_NATIONAL },
	{ NULL, TONE_TOTAL },
};

static const Columns *columns_of(const Drawing *drawing)
{
	return ledger_catalog(fact_store_ledger(drawing->scope->store))->columns;
}

/* The fact @text of @source, @offset years from the report's. */
static const Fact *fact_of(const Drawing *drawing, const char *text, const char *source, int offset)
{
	g_autofree Expression *expression =
	    expression_parse(columns_of(drawing), text, &drawing->section->basis, NULL);
	FactQuery query = { .expression = expression,
			    .place = drawing->scope->place,
			    .period = { drawing->scope->year + offset,
					drawing->scope->year + offset } };

	g_assert(expression);
	query.values[DIMENSION_SOURCE] = source;
	return fact_get(drawing->scope->store, &query);
}

/* The number with its mark, so that a partial sum is not taken for a whole one. */
static char *marked_number(const Drawing *drawing, const Fact *fact)
{
	g_autofree char *number = printed_number(fact, &drawing->style);
	g_autofree char *mark =
	    fact->state == FACT_VALUE ? printed_mark(fact, drawing->scope->language) : NULL;

	fact_store_print(drawing->scope->store, fact);
	return mark ? g_strdup_printf("%s %s", number, mark) : g_steal_pointer(&number);
}

static void set_part(const Drawing *drawing, Part *part, const Fact *fact, Tone tone)
{
	part->value = fact->numerator;
	part->text = marked_number(drawing, fact);
	part->tone = tone;
	part->fact = g_strdup(fact->id);
}

static void add_part(const Drawing *drawing, Bar *bar, const Fact *fact, Tone tone)
{
	Part part = { 0 };

	set_part(drawing, &part, fact, tone);
	g_array_append_val(bar->parts, part);
}

static gboolean is_amount(const Fact *fact)
{
	return fact->state == FACT_VALUE && fact->numerator > 0;
}

/* The total is drawn as its two sources when both are known and make it up. */
static void add_parts(const Drawing *drawing, Bar *bar, const SourceRow *row, int offset)
{
	const Fact *done = fact_of(drawing, "implemented", row->source, offset);
	const Fact *local, *national;

	if (!is_amount(done))
		return;
	if (row->source) {
		add_part(drawing, bar, done, row->tone);
		return;
	}
	local = fact_of(drawing, "implemented", "local", offset);
	national = fact_of(drawing, "implemented", "national", offset);
	if (local->state != FACT_VALUE || national->state == FACT_NOT_REPORTED ||
	    local->numerator + national->numerator != done->numerator) {
		add_part(drawing, bar, done, TONE_TOTAL);
		return;
	}
	add_part(drawing, bar, local, TONE_LOCAL);
	if (is_amount(national))
		add_part(drawing, bar, national, TONE_NATIONAL);
}

/* What stands in a bar's place when nothing can be drawn. */
static char *empty_remark(const Drawing *drawing, const Fact *done, const Fact *plan)
{
	Language language = drawing->scope->language;
	g_autofree char *number = marked_number(drawing, done);

	if (done->state == FACT_NOT_REPORTED)
		return g_strdup(word_text(WORD_UNKNOWN, language));
	if (done->state == FACT_NOT_APPLICABLE && plan->state == FACT_NOT_APPLICABLE)
		return g_strdup(word_text(WORD_DONE_NO_PLAN, language));
	if (done->state == FACT_NOT_APPLICABLE)
		return g_strdup(word_text(WORD_DONE_NONE, language));
	if (plan->state == FACT_NOT_APPLICABLE)
		return word_fill(WORD_NO_PLAN, language, "value", done->numerator ? number : "0",
				 NULL);
	return g_strdup(done->numerator ? number : "0");
}

/* What stands behind the plan: how much of it is left, or why it is not drawn. */
static char *left_text(const Drawing *drawing, const SourceRow *row, int offset)
{
	const Fact *left = fact_of(drawing, "left", row->source, offset);
	const Fact *plan = fact_of(drawing, "planned", row->source, offset);
	g_autofree char *value = NULL;

	if (left->state == FACT_NOT_COMPARABLE && is_amount(plan)) {
		value = marked_number(drawing, plan);
		return word_fill(WORD_PLAN_UNLIKE, drawing->scope->language, "value", value, NULL);
	}
	if (left->state != FACT_VALUE || left->numerator <= 0)
		return NULL;
	value = marked_number(drawing, left);
	return word_fill(WORD_LEFT, drawing->scope->language, "value", value, NULL);
}

static char *bar_label(const Drawing *drawing, const Fact *done, const Fact *plan)
{
	Language language = drawing->scope->language;
	Day day = done->as_of != DAY_NONE ? done->as_of : plan->as_of;
	g_autofree char *period = printed_period(done->period);

	if (done->mixed)
		return word_fill(WORD_MIXED_DAYS, language, "period", period, NULL);
	return printed_span(done->period, day, language);
}

static Bar *build_bar(const Drawing *drawing, const SourceRow *row, int offset)
{
	const Fact *done = fact_of(drawing, "implemented", row->source, offset);
	const Fact *plan = fact_of(drawing, "planned", row->source, offset);
	const Fact *rate = fact_of(drawing, "rate", row->source, offset);
	Bar *bar = bar_new();

	bar->label = bar_label(drawing, done, plan);
	bar->unfinished = fact_is_unfinished(done) || fact_is_unfinished(plan);
	bar->unknown = done->state == FACT_NOT_REPORTED;
	bar->has_plan = is_amount(plan) && rate->state != FACT_NOT_COMPARABLE;
	if (bar->has_plan)
		set_part(drawing, &bar->plan, plan, row->tone);
	add_parts(drawing, bar, row, offset);
	if (bar->unfinished || rate->state == FACT_NOT_COMPARABLE)
		bar->left = left_text(drawing, row, offset);
	bar->rate = marked_number(drawing, rate);
	if (bar->parts->len == 0)
		bar->remark = empty_remark(drawing, done, plan);
	return bar;
}

/* "kế hoạch −4,9% so với năm 2024" */
static char *group_remark(const Drawing *drawing, const char *source)
{
	const Fact *growth = fact_of(drawing, "growth(planned)", source, 0);
	const Fact *plan = fact_of(drawing, "planned", source, 0);
	Language language = drawing->scope->language;
	g_autofree char *year = g_strdup_printf("%d", drawing->scope->year - 1);
	g_autofree char *value = marked_number(drawing, growth);
	g_autofree char *amount = printed_amount(plan, &drawing->style);

	if (growth->state == FACT_VALUE && growth->numerator == 0)
		return word_fill(WORD_REMARK_SAME, language, "period", year, NULL);
	if (growth->state == FACT_VALUE)
		return word_fill(WORD_REMARK_GROWTH, language, "value", value, "period", year,
				 NULL);
	if (growth->state == FACT_NEW)
		return word_fill(WORD_REMARK_NEW, language, "value", amount, "period", year, NULL);
	return NULL;
}

static const char *group_title(const Drawing *drawing, const char *source)
{
	Language language = drawing->scope->language;

	if (!source)
		return word_text(WORD_TOTAL_SOURCES, language);
	return columns_value_name(columns_of(drawing), DIMENSION_SOURCE, source, language);
}

static gboolean says_anything(const Bar *bar)
{
	return bar->has_plan || bar->parts->len > 0;
}

static gboolean build_bullet(const Drawing *drawing)
{
	gboolean anything = FALSE;

	for (guint i = 0; i < G_N_ELEMENTS(source_rows); i++) {
		const SourceRow *row = &source_rows[i];
		BarGroup *group = bar_group_new();

		group->title = g_strdup(group_title(drawing, row->source));
		group->remark = group_remark(drawing, row->source);
		group->tone = row->tone;
		g_ptr_array_add(drawing->figure->groups, group);
		for (int offset = -1; offset <= 0; offset++) {
			Bar *bar = build_bar(drawing, row, offset);

			anything |= says_anything(bar);
			g_ptr_array_add(group->bars, bar);
		}
	}
	drawing->figure->done_word = g_strdup(word_text(WORD_DONE, drawing->scope->language));
	drawing->figure->plan_word = g_strdup(word_text(WORD_PLAN, drawing->scope->language));
	drawing->figure->rate_title = g_strdup(word_text(WORD_RATE_DONE, drawing->scope->language));
	return anything;
}

static Step *add_step(const Drawing *drawing, const char *label, const Fact *fact)
{
	Step *step = g_new0(Step, 1);

	step->label = g_strdup(label);
	step->text = marked_number(drawing, fact);
	step->fact = g_strdup(fact->id);
	g_ptr_array_add(drawing->figure->steps, step);
	return step;
}

static void add_whole(const Drawing *drawing, const Fact *plan)
{
	Language language = drawing->scope->language;
	g_autofree char *period = printed_period(plan->period);
	g_autofree char *label = word_fill(WORD_BRIDGE_PLAN, language, "period", period, NULL);
	Step *step = add_step(drawing, label, plan);

	step->whole = TRUE;
	step->to = plan->numerator;
	step->tone = TONE_TOTAL;
}

/* Every part must be known, complete, and the whole must be their sum: a bridge has no gaps. */
static gboolean build_bridge(const Drawing *drawing)
{
	const Fact *before = fact_of(drawing, "planned", NULL, -1);
	const Fact *now = fact_of(drawing, "planned", NULL, 0);
	int64_t level = before->numerator;

	if (!is_amount(before) || !is_amount(now) || before->incomplete || now->incomplete)
		return FALSE;
	add_whole(drawing, before);
	for (guint i = 0; i < G_N_ELEMENTS(source_rows) - 1; i++) {
		const char *source = source_rows[i].source;
		const Fact *change = fact_of(drawing, "change(planned)", source, 0);
		Step *step;

		if (change->state != FACT_VALUE || change->incomplete)
			return FALSE;
		step = add_step(drawing, group_title(drawing, source), change);
		step->from = level;
		step->to = level += change->numerator;
		step->tone = source_rows[i].tone;
	}
	add_whole(drawing, now);
	return level == now->numerator;
}

Figure *figure_section_build(const Section *section, const Scope *scope)
{
	static gboolean (*const builds[])(const Drawing *) = { [FIGURE_BULLET] = build_bullet,
							       [FIGURE_BRIDGE] = build_bridge,
							       [FIGURE_TABLE] = NULL };
	FigureForm form = (FigureForm)(section->kind - SECTION_BULLET); /* in the same order */
	g_autoptr(Figure) figure = figure_new(form);
	Drawing drawing = { .section = section,
			    .scope = scope,
			    .style = { scope->language, section->unit_digits, 1, 1 },
			    .figure = figure };

	if (builds[form] && !builds[form](&drawing))
		return NULL;
	figure->scale_digits = section->unit_digits;
	figure->kicker = claim_fill(&section->kicker, scope);
	figure->title = claim_title(section, scope);
	figure->subtitle = claim_fill(&section->subtitle, scope);
	figure->note = claim_fill(&section->note, scope);
	return g_steal_pointer(&figure);
}

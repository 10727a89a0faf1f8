/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/table_section.h"

#include "report/printed.h"
#include "report/table_columns.h"
#include "report/table_notes.h"
#include "report/table_rows.h"
#include "report/words.h"

#include <string.h>

/* What is needed all along while one table is built. */
typedef struct Builder {
	const Section *section;
	const Scope *scope;
	const Ledger *ledger;
	const Columns *columns;
	Style style;
	TableNotes *notes;
	Table *table;
} Builder;

static Expression rest_of(const Expression *expression, int over)
{
	Expression rest = *expression;

	rest.function = function_find("rest");
	rest.rest_over = over;
	return rest;
}

static int last_axis(const Section *section)
{
	return g_array_index(section->axes, int, section->axes->len - 1);
}

/* Whether a total row counts who has reported: it is no sum then. */
static gboolean tells_who(const Section *section)
{
	for (guint i = 0; i < section->columns->len; i++) {
		const SectionColumn *column = section->columns->pdata[i];

		if (column->expression && column->expression->function->total)
			return TRUE;
	}
	return FALSE;
}

/*
 * NULL where a rest has no meaning: only plain measures have one; and in a total that counts who
 * has reported, for all that is not counted.
 */
static const Fact *ask(const Builder *builder, const SectionColumn *column, const RowPlan *plan,
		       gboolean print)
{
	Expression expression = cut_row_expression(&plan->row, column->expression);
	FactStore *store = builder->scope->store;
	FactQuery query = { .ledger = builder->ledger,
			    .expression = &expression,
			    .place = plan->row.place,
			    .period = plan->row.period };

	memcpy(query.values, plan->row.values, sizeof(query.values));
	if (plan->role == ROW_REST) {
		int dimension = axis_dimension(last_axis(builder->section));

		if (expression.function != function_plain())
			return NULL;
		expression = rest_of(&expression, dimension < 0 ? REST_OVER_PLACES : dimension);
	}
	if (plan->role == ROW_TOTAL && tells_who(builder->section)) {
		if (!expression.function->total)
			return NULL;
		expression.function = function_find(expression.function->total);
	}
	return print ? fact_print(store, &query) : fact_get(store, &query);
}

static const Fact *get_fact(const Builder *builder, const SectionColumn *column,
			    const RowPlan *plan)
{
	return column->expression ? ask(builder, column, plan, FALSE) : NULL;
}

static void set_label(Cell *cell, const char *text)
{
	cell->kind = CELL_TEXT;
	cell->text = g_strdup(text);
}

static char *target_label(const Builder *builder, int axis, const Target *target)
{
	Language language = builder->scope->language;

	if (axis == AXIS_PROGRAMME)
		return printed_target(target, builder->columns, builder->section->unit_digits,
				      language);
	return printed_target_place(target, ledger_report_date(builder->ledger), language);
}

static char *axis_label(const Builder *builder, int axis, const RowPlan *plan)
{
	Language language = builder->scope->language;

	if (axis == last_axis(builder->section) && plan->role != ROW_PLAIN) {
		Word total = axis == DIMENSION_SOURCE	   ? WORD_TOTAL_SOURCES
			     : tells_who(builder->section) ? WORD_REPORTERS
							   : WORD_TOTAL;

		return g_strdup(word_text(plan->role == ROW_REST ? WORD_REST : total, language));
	}
	if (plan->row.target && (axis == AXIS_PROGRAMME || axis_is_place(axis)))
		return target_label(builder, axis, plan->row.target);
	if (axis_is_place(axis))
		return g_strdup(plan->row.place->short_name[language]);
	if (axis == AXIS_PERIOD)
		return printed_period(plan->row.period);
	return g_strdup(columns_value_name(builder->columns, (Dimension)axis_dimension(axis),
					   plan->row.values[axis_dimension(axis)], language));
}

/*
 * The days of the row's figures: of those that grow through the year, since a plan is the same on
 * every day; of the others when there is none.
 */
static char *row_days(const Builder *builder, const RowPlan *plan)
{
	Fact days = { .as_of = DAY_NONE, .first_as_of = DAY_NONE };
	gboolean growing = FALSE;

	for (guint i = 0; i < builder->section->columns->len; i++) {
		const Fact *fact = get_fact(builder, builder->section->columns->pdata[i], plan);
		gboolean current = fact && fact->state == FACT_VALUE && fact->as_of != DAY_NONE &&
				   !fact->expression.has_period && fact->expression.offset == 0;
		gboolean grows = current && !fact->expression.measure->whole_year;

		if (!current || (growing && !grows))
			continue;
		if ((grows && !growing) || days.as_of == DAY_NONE)
			days.first_as_of = fact->first_as_of;
		days.as_of = grows && !growing ? fact->as_of : MAX(days.as_of, fact->as_of);
		days.first_as_of = MIN(days.first_as_of, fact->first_as_of);
		growing |= grows;
	}
	days.mixed = days.first_as_of != days.as_of;
	return printed_day_of(&days, builder->scope->language);
}

static void fill_cell(const Builder *builder, Cell *cell, const SectionColumn *column,
		      const RowPlan *plan)
{
	const Fact *fact;

	if (column->sort == COLUMN_AS_OF) {
		g_autofree char *date = row_days(builder, plan);

		if (plan->role != ROW_REST)
			set_label(cell, date);
		return;
	}
	fact = ask(builder, column, plan, TRUE);
	if (!fact)
		return;
	printed_cell(cell, fact, &builder->style);
	table_notes_see(builder->notes, fact);
}

/* Something to print: a rest of nothing is not. */
static gboolean says_anything(const Builder *builder, const RowPlan *plan)
{
	for (guint i = 0; i < builder->section->columns->len; i++) {
		const SectionColumn *column = builder->section->columns->pdata[i];
		const Fact *fact = get_fact(builder, column, plan);
		gboolean said = fact && fact_is_stated(fact);

		if (plan->role == ROW_REST)
			said = fact && ((fact->state == FACT_VALUE && fact->numerator != 0) ||
					fact->state == FACT_NOT_COMPARABLE);
		if (said)
			return TRUE;
	}
	return FALSE;
}

static void add_row(const Builder *builder, const RowPlan *plan)
{
	TableRow *row = table_add_row(builder->table, plan->role);
	guint at = 0;

	for (guint i = 0; i < builder->section->axes->len; i++) {
		g_autofree char *label =
		    axis_label(builder, g_array_index(builder->section->axes, int, i), plan);

		set_label(table_row_cell(row, at++), label);
	}
	for (guint i = 0; i < builder->section->columns->len; i++)
		fill_cell(builder, table_row_cell(row, at++), builder->section->columns->pdata[i],
			  plan);
}

static gboolean is_wanted(const Builder *builder, const RowPlan *plan)
{
	if (plan->role == ROW_PLAIN && builder->section->keep_empty)
		return TRUE;
	return says_anything(builder, plan);
}

/* A table of totals alone says nothing by its rows, unless it is there to show who is silent. */
static gboolean is_worth_printing(const Builder *builder, const GArray *plans)
{
	for (guint i = 0; i < plans->len; i++) {
		const RowPlan *plan = &g_array_index(plans, RowPlan, i);
		int axis = last_axis(builder->section);
		gboolean shows_silence = builder->section->keep_empty && axis_is_place(axis);
		gboolean counts =
		    plan->role == ROW_PLAIN || shows_silence || axis == DIMENSION_SOURCE;

		if (counts && says_anything(builder, plan))
			return TRUE;
	}
	return FALSE;
}

/* Money of one table has as many decimals as its most exact amount needs. */
static void choose_decimals(Builder *builder, const GArray *plans)
{
	for (guint i = 0; i < plans->len; i++) {
		for (guint j = 0; j < builder->section->columns->len; j++) {
			const SectionColumn *column = builder->section->columns->pdata[j];
			const Fact *fact =
			    column->expression
				? get_fact(builder, column, &g_array_index(plans, RowPlan, i))
				: NULL;

			if (fact)
				builder->style.decimals =
				    MAX(builder->style.decimals,
					printed_decimals(fact, builder->style.unit_digits));
		}
	}
}

static void write_head(const Builder *builder)
{
	Language language = builder->scope->language;
	const char *unit =
	    word_text((Word)(WORD_UNIT_DONG + builder->section->unit_digits / 3), language);

	builder->table->title = claim_title(builder->section, builder->scope);
	builder->table->subtitle = claim_fill(&builder->section->subtitle, builder->scope);
	if (builder->table->subtitle || !table_columns_have_amounts(builder->section))
		return;
	builder->table->subtitle = word_fill(WORD_SUBTITLE, language, "unit", unit, NULL);
}

static void add_names(Table *table, Word word, const GPtrArray *places, Language language)
{
	g_autofree char *sentence = table_rows_name(word, places, language);

	if (sentence)
		g_ptr_array_add(table->notes, g_steal_pointer(&sentence));
}

char *table_section_absence(const Section *section, const Scope *scope)
{
	g_autoptr(GPtrArray) left_out = g_ptr_array_new();
	g_autoptr(GArray) plans = table_rows_plan(section, scope, left_out);
	g_autofree char *title = claim_title(section, scope), *sentence = NULL, *others = NULL;

	if (!table_rows_judged(section, scope))
		return word_fill(WORD_SECTION_EMPTY, scope->language, "title", title, NULL);
	sentence = word_fill(WORD_SECTION_NONE, scope->language, "title", title, NULL);
	others = table_rows_name(WORD_LEFT_OUT, left_out, scope->language);
	return others ? g_strdup_printf("%s %s", sentence, others) : g_steal_pointer(&sentence);
}

Table *table_section_build(const Section *section, const Scope *scope)
{
	const Ledger *ledger = fact_store_ledger(scope->store);
	g_autoptr(TableNotes) notes = table_notes_new(section, scope);
	g_autoptr(Table) table = table_new();
	Builder builder = { .section = section,
			    .scope = scope,
			    .ledger = ledger,
			    .columns = ledger_catalog(ledger)->columns,
			    .style = { scope->language, section->unit_digits, 0, 2 },
			    .notes = notes,
			    .table = table };
	g_autoptr(GPtrArray) left_out = g_ptr_array_new(), silent = g_ptr_array_new();
	g_autoptr(GArray) plans = table_rows_plan(section, scope, left_out);

	if (!is_worth_printing(&builder, plans))
		return NULL;
	choose_decimals(&builder, plans);
	table_columns_add(table, section, scope);
	for (guint i = 0; i < plans->len; i++) {
		const RowPlan *plan = &g_array_index(plans, RowPlan, i);

		if (!is_wanted(&builder, plan))
			continue;
		add_row(&builder, plan);
		if (!says_anything(&builder, plan))
			g_ptr_array_add(silent, (gpointer)plan->row.place);
	}
	write_head(&builder);
	table_notes_write(notes, table);
	add_names(table, WORD_LEFT_OUT, left_out, scope->language);
	if (tells_who(section))
		add_names(table, WORD_SILENT, silent, scope->language);
	if (section->note.in[scope->language])
		g_ptr_array_add(table->notes, claim_fill(&section->note, scope));
	return g_steal_pointer(&table);
}

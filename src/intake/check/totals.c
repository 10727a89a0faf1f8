/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/check/totals.h"

#include "base/number.h"
#include "intake/cell_issue.h"
#include "intake/check/line_sums.h"
#include "intake/check/total_slip.h"
#include "intake/money_unit.h"

#include <string.h>

/* Lines kept at a time, to see which of them are totals of others. */
#define WINDOW 1024

struct Totals {
	const Reading *reading;
	const HeaderGroup *group;
	guint measures;
	Reconcile *reconcile;
	Line lines[WINDOW];
	Amount *amounts; /* of these */
	guint count;	 /* lines in the window */
	guint last;	 /* of those that were there when it was emptied, and still are */
	guint32
	    shapes;   /* a bit for each shape among them: of one shape, none is a total of others */
	RowSum *sums; /* of all of them */
	RowSum *figures; /* of the row at hand */
};

/* The issues that the cells of a total row may turn out to be; NULL for those that state nothing.
 */
typedef struct TotalRow {
	guint measures;
	Issue *issues[];
} TotalRow;

static void total_row_free(gpointer data)
{
	TotalRow *row = data;

	for (guint i = 0; i < row->measures; i++)
		issue_free(row->issues[i]);
	g_free(row);
}

/* A column of counts has no unit to name. */
static void name_unit(const Reading *reading, Issue *issue, guint measure)
{
	int field = reading->header->measures[measure];
	const HeaderField *place = header_field(reading->header, field);
	const Wording *unit = money_unit_name(place->unit_digits);

	if (place->column->kind != COLUMN_MONEY)
		return;
	issue->unit = issue_both(unit->in[LANGUAGE_VI], unit->in[LANGUAGE_EN]);
}

/* "; the subtotals come to 12" when these say something else again. */
static char *subtotals_text(const Reading *reading, const Finding *finding)
{
	g_autofree char *sum = NULL, *vietnamese = NULL, *english = NULL;

	if (finding->subtotals.rows == 0 || finding->subtotals.value == finding->rows.value)
		return NULL;
	sum = cells_text(reading, finding->column, finding->subtotals.value);
	vietnamese = g_strdup_printf("; các dòng cộng nhóm cộng lại được %s", sum);
	english = g_strdup_printf("; the subtotals come to %s", sum);
	return issue_both(vietnamese, english);
}

static IssueCode code_of(const Finding *finding)
{
	if (finding->gap == GAP_ROUNDING)
		return ISSUE_TOTAL_ROUNDED;
	return finding->class == CLASS_TOTAL ? ISSUE_TOTAL_DIFFERS : ISSUE_SUBTOTAL_DIFFERS;
}

/* The line that is a thousand times off, when that is why the total differs. */
static void say_slip(const Totals *totals, const Finding *finding)
{
	const Reading *reading = totals->reading;
	int field = reading->header->measures[finding->column];
	TotalSlip slip;
	Issue *issue;

	if (header_field(reading->header, field)->column->kind != COLUMN_MONEY ||
	    !total_slip_find(totals->lines, totals->last, finding->column,
			     finding->rows.value - finding->stated, &slip))
		return;
	issue = reading_issue_of_line(reading, ISSUE_MAGNITUDE, slip.line->line, field);
	issue->value =
	    cells_text(reading, finding->column, slip.line->amounts[finding->column].value);
	issue->expected = cells_text(reading, finding->column, slip.right);
	issue->other = issue_both("dòng tổng", "the total row");
}

/* Keeps the issue of a cell that differs; the others go with their row. */
static void found(const Finding *finding, gpointer data)
{
	const Totals *totals = data;
	TotalRow *row = finding->row;
	Issue *issue;

	if (finding->gap == GAP_NONE)
		return;
	issue = g_steal_pointer(&row->issues[finding->column]);
	issue->code = code_of(finding);
	issue->expected = cells_text(totals->reading, finding->column, finding->rows.value);
	issue->difference =
	    cells_text(totals->reading, finding->column, finding->stated - finding->rows.value);
	issue->other = subtotals_text(totals->reading, finding);
	name_unit(totals->reading, issue, finding->column);
	issue_list_take(totals->reading->submission->issues, issue);
	if (finding->gap != GAP_ROUNDING)
		say_slip(totals, finding);
}

static Reconcile *new_reconcile(Totals *totals)
{
	const Header *header = totals->reading->header;
	g_autofree int64_t *units = g_new0(int64_t, totals->measures);

	/* Counts are whole: nothing rounds them. */
	for (guint i = 0; i < totals->group->used_count; i++) {
		guint measure = totals->group->used[i];
		const HeaderField *field = header_field(header, header->measures[measure]);

		if (field->column->kind == COLUMN_MONEY)
			units[measure] = number_power_of_ten(field->unit_digits);
	}
	return reconcile_new(&(ReconcileSetup){ .columns = totals->measures,
						.units = units,
						.found = found,
						.data = totals,
						.free_row = total_row_free });
}

Totals *totals_new(const Reading *reading)
{
	Totals *totals = g_new0(Totals, 1);

	totals->reading = reading;
	totals->group = header_group(reading->header, reading->header->group);
	totals->measures = columns_measures(reading->catalog->columns);
	totals->amounts = g_new0(Amount, (gsize)WINDOW * totals->measures);
	totals->sums = g_new0(RowSum, totals->measures);
	totals->figures = g_new0(RowSum, totals->measures);
	totals->reconcile = new_reconcile(totals);
	return totals;
}

void totals_free(Totals *totals)
{
	if (!totals)
		return;
	reconcile_free(totals->reconcile);
	g_free(totals->amounts);
	g_free(totals->sums);
	g_free(totals->figures);
	g_free(totals);
}

/* Which dimensions a line states, and whether it is of both sources: a number below 32. */
static guint shape_of(const Totals *totals, const Line *line)
{
	guint shape = line->values[DIMENSION_SOURCE] == totals->reading->both;

	for (int i = DIMENSION_SOURCE + 1; i < DIMENSIONS; i++)
		shape |= (guint)(line->values[i] != NULL) << i;
	return shape;
}

static void empty_window(Totals *totals)
{
	const Columns *columns = totals->reading->catalog->columns;

	if (totals->count == 0)
		return;
	if (totals->shapes & (totals->shapes - 1)) {
		memset(totals->sums, 0, totals->measures * sizeof(*totals->sums));
		line_sums_add(columns, totals->lines, totals->count, totals->sums);
	}
	reconcile_add(totals->reconcile, totals->sums, FALSE);
	memset(totals->sums, 0, totals->measures * sizeof(*totals->sums));
	totals->last = totals->count;
	totals->count = 0;
	totals->shapes = 0;
}

void totals_add(Totals *totals, const Line *line, const Cell *cells)
{
	const HeaderGroup *group = totals->group;
	Amount *amounts;

	if (totals->count == WINDOW)
		empty_window(totals);
	amounts = &totals->amounts[(gsize)totals->count * totals->measures];
	for (guint i = 0; i < group->used_count; i++) {
		guint measure = group->used[i];

		amounts[measure] = cells[measure].amount;
		totals->sums[measure].value += amounts[measure].value;
		totals->sums[measure].rows += amounts[measure].state == AMOUNT_VALUE;
	}
	totals->lines[totals->count] = *line;
	totals->lines[totals->count].amounts = amounts;
	totals->shapes |= 1u << shape_of(totals, line);
	totals->count++;
}

/* The amounts of one row as figures, until the next call. */
static const RowSum *row_figures(Totals *totals, const Cell *cells)
{
	for (guint i = 0; i < totals->group->used_count; i++) {
		guint measure = totals->group->used[i];
		const Amount *amount = &cells[measure].amount;

		totals->figures[measure] = (RowSum){ amount->value, amount->state == AMOUNT_VALUE };
	}
	return totals->figures;
}

void totals_add_refused(Totals *totals, const Cell *cells)
{
	reconcile_add(totals->reconcile, row_figures(totals, cells), TRUE);
}

void totals_check(Totals *totals, const Row *row, const Cell *cells, RowClass class, int rank)
{
	const Reading *reading = totals->reading;
	TotalRow *stated =
	    g_malloc0(sizeof(*stated) + totals->measures * sizeof(stated->issues[0]));

	empty_window(totals);
	stated->measures = totals->measures;
	for (guint i = 0; i < totals->group->used_count; i++) {
		guint measure = totals->group->used[i];
		const Cell *cell = &cells[measure];
		int field = totals->group->measures[measure];

		if (cell->trouble != AMOUNT_FINE)
			cell_refuse_total(reading, row, field, cell->trouble);
		if (cell->amount.state == AMOUNT_VALUE)
			stated->issues[measure] =
			    reading_issue_make(reading, ISSUE_TOTAL_DIFFERS, row, field);
	}
	reconcile_state(totals->reconcile, class, rank, row_figures(totals, cells), stated);
}

void totals_finish(Totals *totals)
{
	empty_window(totals);
	reconcile_finish(totals->reconcile);
}

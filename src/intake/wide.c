/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/wide.h"

#include "intake/money_unit.h"

#include <string.h>

static guint measures_of(const Reading *reading)
{
	return columns_measures(reading->catalog->columns);
}

Cell *wide_cells_new(const Reading *reading)
{
	gsize count = (gsize)measures_of(reading) * reading->header->groups->len;
	Cell *cells = g_new0(Cell, count);

	for (gsize i = 0; i < count; i++)
		cells[i].trouble = AMOUNT_FINE;
	return cells;
}

Cell *wide_cells_of(const Reading *reading, Cell *cells, guint group)
{
	return cells + (gsize)group * measures_of(reading);
}

/* Whether @part is the column of one source beside the total @of. */
static gboolean is_part(const HeaderGroup *of, const HeaderGroup *part, guint measure)
{
	return !of->source && part->source && period_equal(of->period, part->period) &&
	       part->measures[measure] >= 0;
}

/* The sum of the sources beside a total; FALSE when none of them states anything. */
static gboolean sum_parts(const Reading *reading, Cell *cells, const HeaderGroup *of, guint measure,
			  int64_t *out_sum)
{
	const Header *header = reading->header;
	gboolean any = FALSE;

	*out_sum = 0;
	for (guint i = 0; i < header->groups->len; i++) {
		const Cell *cell = &wide_cells_of(reading, cells, i)[measure];

		if (!is_part(of, header_group(header, i), measure) ||
		    cell->amount.state != AMOUNT_VALUE)
			continue;
		*out_sum += cell->amount.value;
		any = TRUE;
	}
	return any;
}

static void say_total(const Reading *reading, const Row *row, int field, int64_t sum)
{
	Issue *issue = reading_issue(reading, ISSUE_SOURCE_COLUMNS_DIFFER, row, field);
	int digits = MAX(wide_unit_digits(reading, row, field), 0);

	issue->expected = cells_text_in_unit(reading, field, digits, sum);
}

static void settle_totals(const Reading *reading, const Row *row, Cell *cells, guint group,
			  gboolean compares)
{
	const HeaderGroup *of = header_group(reading->header, group);
	Cell *own = wide_cells_of(reading, cells, group);

	for (guint i = 0; i < of->used_count; i++) {
		guint measure = of->used[i];
		Amount *amount = &own[measure].amount;
		int64_t sum;

		if (amount->state != AMOUNT_VALUE || !sum_parts(reading, cells, of, measure, &sum))
			continue;
		if (compares && sum != amount->value)
			say_total(reading, row, of->measures[measure], sum);
		*amount = (Amount){ 0, AMOUNT_NOT_REPORTED };
	}
}

__int128 wide_cells_read(const Reading *reading, const Row *row, Cell *cells, gboolean compares)
{
	guint groups = reading->header->groups->len;
	__int128 dong = 0;

	if (groups == 1) {
		cells_read(reading, row, cells);
		return cells_dong(reading, cells);
	}
	for (guint i = 0; i < groups; i++) {
		header_select(reading->header, i);
		cells_read(reading, row, wide_cells_of(reading, cells, i));
	}
	for (guint i = 0; i < groups; i++) {
		header_select(reading->header, i);
		settle_totals(reading, row, cells, i, compares);
		dong += cells_dong(reading, wide_cells_of(reading, cells, i));
	}
	return dong;
}

static gboolean states_anything(const Reading *reading, Cell *cells, guint group)
{
	const HeaderGroup *of = header_group(reading->header, group);
	const Cell *own = wide_cells_of(reading, cells, group);

	for (guint i = 0; i < of->used_count; i++)
		if (own[of->used[i]].amount.state != AMOUNT_NOT_REPORTED)
			return TRUE;
	return FALSE;
}

gboolean wide_is_stated(const Reading *reading, Cell *cells, guint group)
{
	guint groups = reading->header->groups->len;

	if (groups == 1 || states_anything(reading, cells, group))
		return TRUE;
	for (guint i = 0; group == 0 && i < groups; i++)
		if (states_anything(reading, cells, i))
			return FALSE;
	return group == 0;
}

void wide_complete(const Reading *reading, Line *line)
{
	const HeaderGroup *group = header_group(reading->header, reading->header->group);

	if (group->source)
		line->values[DIMENSION_SOURCE] = group->source;
	if (group->period.first)
		line->period = group->period;
}

int wide_unit_digits(const Reading *reading, const Row *row, int field)
{
	const HeaderField *of = header_field(reading->header, field);
	const char *text;
	int digits;

	if (reading->header->unit_field < 0 || of->has_unit || of->column->kind != COLUMN_MONEY)
		return of->unit_digits;
	text = row_text(row, reading->header->unit_field);
	digits = meaning_money_unit(reading->meanings, text);
	return digits >= 0 ? digits : of->unit_digits;
}

gboolean wide_check_unit(const Reading *reading, const Row *row)
{
	const Header *header = reading->header;
	const char *text = row_text(row, header->unit_field);
	int digits;

	if (header->unit_field < 0)
		return TRUE;
	digits = meaning_money_unit(reading->meanings, text);
	if (digits == MEANING_NO_UNIT) {
		reading_issue(reading, ISSUE_ROW_UNIT, row, header->unit_field)->expected =
		    g_strdup(money_unit_names());
		return FALSE;
	}
	for (int i = 0; digits >= 0 && i < (int)header->fields->len; i++) {
		const HeaderField *field = header_field(header, i);

		if (!field->has_unit || field->unit_digits == digits || !*row_text(row, i))
			continue;
		reading_issue(reading, ISSUE_ROW_UNIT_DIFFERS, row, header->unit_field)->expected =
		    issue_text(field->heading);
		return FALSE;
	}
	return TRUE;
}

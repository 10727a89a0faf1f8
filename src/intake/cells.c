/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/cells.h"

#include "base/number.h"
#include "intake/row_look.h"
#include "intake/wide.h"

#include <string.h>

#define SURVEYED 2000 /* records */

static gboolean has_digits(const Field *field)
{
	return field->length > 0 &&
	       (g_ascii_isdigit(*field->text) || strpbrk(field->text, "0123456789"));
}

/* Whether the cell says in a word, or by being empty, that there is no amount. */
static Absence absence_of(const Reading *reading, const Field *field)
{
	return field->length == 0 ? ABSENCE_NOT_REPORTED
				  : meaning_absence(reading->meanings, field->text);
}

static void read_cell(const Reading *reading, const Row *row, guint measure, Cell *cell)
{
	int number = reading->header->measures[measure];
	AmountColumn column = { columns_measure(reading->catalog->columns, measure)->kind,
				wide_unit_digits(reading, row, number) };
	const Field *field = &row->record.fields[number];
	Absence absence;

	cell->stated = has_digits(field);
	absence = cell->stated ? ABSENCE_NONE : absence_of(reading, field);
	if (absence == ABSENCE_NOT_APPLICABLE)
		cell->amount.state = AMOUNT_NOT_APPLICABLE;
	if (absence != ABSENCE_NONE)
		return;
	amount_read(field->text, field->length, column, &cell->figure);
	cell->trouble =
	    amount_choose(&cell->figure, reading->notations[number], &cell->amount.value);
	if (cell->trouble == AMOUNT_FINE)
		cell->amount.state = AMOUNT_VALUE;
}

void cells_read(const Reading *reading, const Row *row, Cell *cells)
{
	const Header *header = reading->header;

	for (guint i = 0; i < header->used_count; i++) {
		guint measure = header->used[i];
		Cell *cell = &cells[measure];

		cell->amount = (Amount){ 0, AMOUNT_NOT_REPORTED };
		cell->trouble = AMOUNT_FINE;
		cell->stated = FALSE;
		if ((guint)header->measures[measure] < row->record.count)
			read_cell(reading, row, measure, cell);
	}
}

void cells_weigh(const Reading *reading, const Cell *cells, gboolean total, int line)
{
	const Header *header = reading->header;

	for (guint i = 0; i < header->used_count; i++) {
		guint measure = header->used[i];
		const Cell *cell = &cells[measure];
		Evidence *evidence = &reading->counted[header->measures[measure]];

		if (!cell->stated)
			continue;
		if (total)
			evidence_add_total(evidence, &cell->figure, line);
		else
			evidence_add(evidence, &cell->figure, line);
	}
}

static void weigh_groups(const Reading *reading, const Row *row)
{
	gboolean total = row_is_total(reading, row);

	for (guint i = 0; i < reading->header->groups->len; i++) {
		Cell *own = wide_cells_of(reading, reading->cells, i);

		header_select(reading->header, i);
		cells_read(reading, row, own);
		cells_weigh(reading, own, total, row->record.line);
	}
}

void cells_survey(const Reading *reading)
{
	g_autoptr(RecordReader) reader = reading_records(reading);
	Header *header = reading->header;
	Row row = { .number = 0 };

	while (row.number < header->row + SURVEYED && row_next(reader, &row))
		if (row.number > header->row && !header_is_index(header, &row))
			weigh_groups(reading, &row);
	memcpy(reading->evidence, reading->counted, header->fields->len * sizeof(Evidence));
	memset(reading->counted, 0, header->fields->len * sizeof(Evidence));
}

__int128 cells_dong(const Reading *reading, const Cell *cells)
{
	const Header *header = reading->header;
	__int128 dong = 0;

	for (guint i = 0; i < header->used_count; i++) {
		guint measure = header->used[i];
		const Amount *amount = &cells[measure].amount;

		if (columns_measure(reading->catalog->columns, measure)->kind == COLUMN_MONEY &&
		    amount->state == AMOUNT_VALUE)
			dong += amount->value;
	}
	return dong;
}

char *cells_text_in_unit(const Reading *reading, int field, int unit_digits, __int128 amount)
{
	int decimals;
	int64_t value =
	    number_in_unit((int64_t)CLAMP(amount, -INT64_MAX, INT64_MAX), unit_digits, &decimals);
	char *text = number_plain(value, decimals);

	return notation_has_point(reading->notations[field]) ? text : g_strdelimit(text, ".", ',');
}

char *cells_text(const Reading *reading, guint measure, __int128 amount)
{
	int field = reading->header->measures[measure];

	return cells_text_in_unit(reading, field, header_field(reading->header, field)->unit_digits,
				  amount);
}

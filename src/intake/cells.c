/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/cells.h"

#include "base/number.h"
#include "base/text.h"
#include "intake/wide.h"

#include <string.h>

/* @text as amount.h wants it; most cells are so already.  *@owned keeps a copy, if one is made. */
static const char *clean_text(const char *text, char **owned)
{
	if (text[strspn(text, "0123456789.,")] == '\0')
		return text;
	g_free(*owned);
	*owned = text_clean(text);
	return *owned;
}

static void vote(const Reading *reading, const Row *row, guint votes[])
{
	guint measures = columns_measures(reading->catalog->columns);

	/* All measures of the header, of the selected group of it. */
	for (guint i = 0; i < measures; i++) {
		g_autofree char *owned = NULL;
		const char *text = row_text(row, reading->header->measures[i]);

		votes[amount_notation(clean_text(text, &owned))]++;
	}
}

Notation cells_survey(const Reading *reading)
{
	g_autoptr(RecordReader) reader = reading_records(reading);
	guint votes[] = { [NOTATION_OPEN] = 0, [NOTATION_COMMA] = 0, [NOTATION_POINT] = 0 };
	guint groups = reading->header->groups->len;
	Row row = { .number = 0 };

	while (row_next(reader, &row))
		for (guint i = 0; row.number > reading->header->row && i < groups; i++) {
			header_select(reading->header, i);
			vote(reading, &row, votes);
		}
	return notation_decide(votes[NOTATION_COMMA], votes[NOTATION_POINT]);
}

static void read_cell(const Reading *reading, const char *text, int digits, Cell *cell)
{
	const Columns *columns = reading->catalog->columns;
	g_autofree char *owned = NULL;
	const char *clean = clean_text(text, &owned);
	Absence absence = ABSENCE_NONE;
	int64_t value = 0;

	*cell = (Cell){ { 0, AMOUNT_NOT_REPORTED }, AMOUNT_FINE };
	if (!g_ascii_isdigit(*clean))
		absence = columns_absence(columns, clean);
	if (absence == ABSENCE_NOT_APPLICABLE)
		cell->amount.state = AMOUNT_NOT_APPLICABLE;
	if (absence != ABSENCE_NONE)
		return;
	cell->trouble = amount_parse(clean, reading->notation, digits, &value);
	if (cell->trouble == AMOUNT_FINE)
		cell->amount = (Amount){ value, AMOUNT_VALUE };
}

void cells_read(const Reading *reading, const Row *row, Cell *cells)
{
	guint measures = columns_measures(reading->catalog->columns);

	for (guint i = 0; i < measures; i++) {
		int field = reading->header->measures[i];

		cells[i] = (Cell){ { 0, AMOUNT_NOT_REPORTED }, AMOUNT_FINE };
		if (field >= 0)
			read_cell(reading, row_text(row, field),
				  wide_unit_digits(reading, row, field), &cells[i]);
	}
}

__int128 cells_dong(const Reading *reading, const Cell *cells)
{
	const Columns *columns = reading->catalog->columns;
	__int128 dong = 0;

	for (guint i = 0; i < columns_measures(columns); i++)
		if (columns_measure(columns, i)->kind == COLUMN_MONEY &&
		    cells[i].amount.state == AMOUNT_VALUE)
			dong += cells[i].amount.value;
	return dong;
}

char *cells_text(const Reading *reading, guint measure, __int128 amount)
{
	int field = reading->header->measures[measure];
	int digits = header_field(reading->header, field)->unit_digits;
	int64_t value = (int64_t)CLAMP(amount, -INT64_MAX, INT64_MAX);
	int decimals = number_decimals_needed(value, digits);
	char *text = number_plain(value / number_power_of_ten(digits - decimals), decimals);

	return reading->notation == NOTATION_POINT ? text : g_strdelimit(text, ".", ',');
}

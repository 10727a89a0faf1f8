/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/cell_issue.h"

#include "base/number.h"
#include "base/text.h"
#include "intake/number/amount_words.h"

#include <string.h>

typedef struct Trouble {
	const Reading *reading;
	const Column *column;
	int number; /* of the field, from 0 */
	const Field *field;
	Issue *issue;
} Trouble;

/* What a clean text would not show: 12 and a control character behind it look like 12. */
static void show_hidden(const Trouble *trouble)
{
	const Field *field = trouble->field;
	g_autoptr(GString) shown = g_string_new(NULL);
	gsize at = 0;

	while (at <= field->length && shown->len < ISSUE_TEXT_MAX) {
		g_autofree char *escaped = text_escape(field->text + at);

		g_string_append(shown, escaped);
		at += strlen(field->text + at) + 1;
		if (at <= field->length)
			g_string_append(shown, "\\x00");
	}
	if (!strstr(shown->str, "\\x"))
		return;
	g_free(trouble->issue->value);
	trouble->issue->value = issue_text(shown->str);
}

static void say_both_readings(const Trouble *trouble)
{
	trouble->issue->expected = amount_as_thousands(trouble->issue->value);
	trouble->issue->other = amount_as_decimal(trouble->issue->value);
}

/* The first number of the column that is written in the other way. */
static void say_contrary(const Trouble *trouble)
{
	const Evidence *evidence = &trouble->reading->evidence[trouble->number];
	AmountColumn column = { trouble->column->kind, 0 };
	Figure figure;
	DecimalMark contrary;
	gboolean disputed;

	amount_read(trouble->field->text, trouble->field->length, column, &figure);
	/* Where as many say the one as the other, all are sent the same way. */
	disputed = trouble->reading->notations[trouble->number] == NOTATION_DISPUTED;
	contrary = figure.says == SAYS_COMMA ? MARK_POINT : MARK_COMMA;
	trouble->issue->other = g_strdup_printf("%d", evidence->first[contrary]);
	trouble->issue->expected = g_strdup(notation_example(
	    contrary == MARK_POINT && !disputed ? NOTATION_POINT : NOTATION_COMMA));
}

/* (5) and 5- are less known for what they mean. */
static void say_negative(const Trouble *trouble)
{
	Numeral numeral;

	if (g_str_has_prefix(trouble->issue->value, "-") ||
	    !numeral_read(trouble->field->text, trouble->field->length, &numeral))
		return;
	trouble->issue->other = g_strdup_printf(" (-%s)", numeral.text);
}

static void say_scientific(const Trouble *trouble)
{
	trouble->issue->expected = amount_scientific(trouble->issue->value);
}

static void say_unit(const Trouble *trouble)
{
	trouble->issue->other = g_strdup(amount_unit(trouble->issue->value));
}

static void say_fraction(const Trouble *trouble)
{
	gboolean money = trouble->column->kind == COLUMN_MONEY;

	trouble->issue->expected =
	    money ? issue_both("số tiền chẵn đến đồng (có thể sai đơn vị tính)",
			       "an amount in whole đồng (perhaps the unit is wrong)")
		  : issue_both("số nguyên", "a whole number");
}

/* What each trouble has to say beside the value. */
static const struct {
	IssueCode trouble;
	void (*say)(const Trouble *trouble);
} details[] = {
	{ ISSUE_NOT_A_NUMBER, show_hidden },	{ ISSUE_AMBIGUOUS_NUMBER, say_both_readings },
	{ ISSUE_NOTATION_MIXED, say_contrary }, { ISSUE_NEGATIVE, say_negative },
	{ ISSUE_SCIENTIFIC, say_scientific },	{ ISSUE_CELL_UNIT, say_unit },
	{ ISSUE_FRACTION, say_fraction },
};

void cell_refuse(const Reading *reading, const Row *row, int field, IssueCode trouble)
{
	Trouble about = { .reading = reading,
			  .column = header_field(reading->header, field)->column,
			  .number = field,
			  .field = &row->record.fields[field],
			  .issue = reading_issue(reading, trouble, row, field) };

	for (gsize i = 0; i < G_N_ELEMENTS(details); i++)
		if (details[i].trouble == trouble)
			details[i].say(&about);
}

void cell_refuse_total(const Reading *reading, const Row *row, int field, IssueCode trouble)
{
	Trouble about = { .issue = reading_issue(reading, ISSUE_TOTAL_UNREADABLE, row, field) };

	if (trouble == ISSUE_AMBIGUOUS_NUMBER)
		say_both_readings(&about);
}

void cell_note_unit(const Reading *reading, const Row *row, int field, const Cell *cell)
{
	g_autofree char *vietnamese = NULL, *english = NULL, *dong = NULL, *vnd = NULL;

	if (cell->amount.state != AMOUNT_VALUE)
		return;
	vietnamese = number_text(cell->amount.value, 0, LANGUAGE_VI);
	english = number_text(cell->amount.value, 0, LANGUAGE_EN);
	dong = g_strconcat(vietnamese, " đồng", NULL);
	vnd = g_strconcat(english, " đồng", NULL);
	reading_issue(reading, ISSUE_UNIT_IN_CELL, row, field)->expected = issue_both(dong, vnd);
}

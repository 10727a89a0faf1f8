/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/changes_table.h"

#include "base/text.h"
#include "report/printed.h"
#include "report/words.h"

/* Four pages or so; whoever needs more of it sorts and filters since.csv. */
#define ROWS_MOST 120

typedef enum ChangeColumn {
	AT_PLACE,
	AT_FIGURE,
	AT_SOURCE,
	AT_PERIOD,
	AT_BEFORE,
	AT_AFTER,
	AT_DIFFERENCE,
	AT_DAYS,
	AT_CAUSES,
	CHANGE_COLUMNS
} ChangeColumn;

static const struct {
	Wording title;
	gboolean label;
} columns[CHANGE_COLUMNS] = {
	[AT_PLACE] = { { { "Nơi", "Place" } }, TRUE },
	[AT_FIGURE] = { { { "Số liệu", "Figure" } }, TRUE },
	[AT_SOURCE] = { { { "Nguồn vốn", "Source" } }, TRUE },
	[AT_PERIOD] = { { { "Kỳ", "Period" } }, TRUE },
	[AT_BEFORE] = { { { "Trước", "Before" } }, FALSE },
	[AT_AFTER] = { { { "Nay", "Now" } }, FALSE },
	[AT_DIFFERENCE] = { { { "Chênh lệch", "Difference" } }, FALSE },
	[AT_DAYS] = { { { "Số liệu đến", "As of" } }, TRUE },
	[AT_CAUSES] = { { { "Do đâu", "Caused by" } }, TRUE },
};

static const Wording sheet_name = { { "Thay đổi", "Changes" } };
static const Wording title = { { "Thay đổi so với ấn bản trước",
				 "What changed since the edition before" } };
static const Wording nothing = { { "So với ấn bản {{edition}}, không có số nào ở đây thay đổi.",
				   "Since edition {{edition}} no figure here has changed." } };

static const Wording old_figures = {
	{ "Số trước: của ấn bản {{edition}}, nguồn của từng số trong facts.csv của ấn bản ấy. Mọi "
	  "thay đổi, cùng số cũ và chênh lệch, trong since.csv của ấn bản này.",
	  "Old figures: edition {{edition}}, whose facts.csv says where each is from. All changes, "
	  "with the old figures and the differences, are in since.csv of this edition." }
};
static const Wording cause_note = {
	{ "Do đâu: tệp có dòng đứng sau số cũ hoặc số mới mà ấn bản kia không có; khi không có tệp "
	  "nào như vậy thì nêu mọi khác biệt khác giữa hai ấn bản.",
	  "Caused by: the files behind the old or the new figure that the other edition does not "
	  "have; where there is none, every other difference between the editions." }
};
static const Wording not_there = { { "không có: ấn bản ấy không in số này.",
				     "not listed: that edition does not print this figure." } };
static const Wording more_note = {
	{ "{{number}} thay đổi khác không in ở đây, xem since.csv.",
	  "Changes that are not printed here: {{number}}; see since.csv." }
};
static const Wording silent_note = {
	{ "Ngoài ra {{number}} số chỉ đổi ngày, hoặc trước và nay đều không có giá trị.",
	  "Facts that are only of another day, or have no value before or now: {{number}}." }
};
static const Wording incomplete_note = { { "†: tổng chưa đủ.", "†: incomplete sum." } };

/* --- texts with one name to fill */

static char *fill_one(const char *name, gpointer data)
{
	(void)name;
	return g_strdup(data);
}

static char *fill(const Wording *wording, Language language, const char *value)
{
	g_autofree char *unknown = NULL;

	return text_fill(wording->in[language], fill_one, (gpointer)value, &unknown);
}

static char *fill_number(const Wording *wording, Language language, guint number)
{
	g_autofree char *text = number_text(number, 0, language);

	return fill(wording, language, text);
}

/* --- rows */

static void set_label(TableRow *row, ChangeColumn column, char *text)
{
	Cell *cell = table_row_cell(row, column);

	cell->kind = CELL_TEXT;
	cell->text = text;
}

static void add_row(Table *table, const FactChange *change, const ChangeStyle *style)
{
	const FactRecord *record = fact_change_record(change);
	TableRow *row = table_add_row(table, ROW_PLAIN);

	set_label(row, AT_PLACE, change_place(record, style));
	set_label(row, AT_FIGURE, change_figure(record, style));
	set_label(row, AT_SOURCE, change_source(record, style));
	set_label(row, AT_PERIOD, printed_period(record->period));
	set_label(row, AT_DAYS, change_days(change, style));
	set_label(row, AT_CAUSES, change_causes(change, style));
	change_cells(change, style, table_row_cell(row, AT_BEFORE), table_row_cell(row, AT_AFTER),
		     table_row_cell(row, AT_DIFFERENCE));
}

static void add_columns(Table *table, Language language)
{
	for (guint i = 0; i < CHANGE_COLUMNS; i++)
		table_add_column(table, NULL, columns[i].title.in[language], columns[i].label);
}

/* --- notes */

/* Which absences and marks stand in the table. */
typedef struct Seen {
	gboolean states[FACT_STATES], statuses[STATUSES];
	gboolean incomplete, mixed, one_side;
} Seen;

static void see(Seen *seen, const FactRecord *record)
{
	if (!record) {
		seen->one_side = TRUE;
		return;
	}
	seen->states[record->state] = TRUE;
	if (record->state != FACT_VALUE)
		return;
	seen->statuses[record->weakest] = TRUE;
	seen->incomplete |= record->incomplete;
	seen->mixed |= record->mixed;
}

static void note(Table *table, const char *text)
{
	g_ptr_array_add(table->notes, g_strdup(text));
}

static void note_statuses(Table *table, const Seen *seen, const ChangeStyle *style)
{
	for (int status = 0; status < STATUSES; status++) {
		Fact sample = { .weakest = (Status)status };
		g_autofree char *mark = printed_mark(&sample, style->language), *text = NULL;

		if (!seen->statuses[status] || !mark)
			continue;
		text = g_strdup_printf(
		    "%s: %s.", mark,
		    columns_status_name(style->catalog->columns, (Status)status, style->language));
		note(table, text);
	}
}

static void note_marks(Table *table, const Seen *seen, const ChangeStyle *style)
{
	static const Word words[FACT_STATES] = {
		[FACT_NOT_REPORTED] = WORD_MARK_NOT_REPORTED,
		[FACT_NOT_APPLICABLE] = WORD_MARK_NOT_APPLICABLE,
		[FACT_NO_TARGET] = WORD_MARK_NO_TARGET,
		[FACT_NEW] = WORD_MARK_NEW,
		[FACT_NOT_COMPARABLE] = WORD_MARK_NOT_COMPARABLE,
		[FACT_OVER] = WORD_MARK_OVER,
		[FACT_SPENT] = WORD_MARK_SPENT,
		[FACT_FEW] = WORD_MARK_FEW,
	};
	Language language = style->language;

	if (seen->one_side)
		note(table, not_there.in[language]);
	for (int state = 0; state < FACT_STATES; state++)
		if (seen->states[state] && words[state])
			note(table, word_text(words[state], language));
	note_statuses(table, seen, style);
	if (seen->incomplete)
		note(table, incomplete_note.in[language]);
	if (seen->mixed)
		note(table, word_text(WORD_MARK_MIXED, language));
}

static void add_notes(Table *table, const EditionChanges *changes, const PlaceChanges *found,
		      const ChangeStyle *style)
{
	g_autoptr(GPtrArray) inputs = change_inputs(changes, style);
	Seen seen = { 0 };

	if (found->shown->len > ROWS_MOST)
		g_ptr_array_add(table->notes, fill_number(&more_note, style->language,
							  found->shown->len - ROWS_MOST));
	if (found->silent > 0)
		g_ptr_array_add(table->notes,
				fill_number(&silent_note, style->language, found->silent));
	g_ptr_array_add(table->notes, fill(&old_figures, style->language, changes->before->id));
	note(table, cause_note.in[style->language]);
	g_ptr_array_extend_and_steal(table->notes, g_steal_pointer(&inputs));
	for (guint i = 0; i < table->rows->len; i++) {
		const FactChange *change = found->shown->pdata[i];

		see(&seen, change->before);
		see(&seen, change->after);
	}
	if (seen.states[FACT_NO_PLAN])
		seen.states[FACT_NOT_APPLICABLE] = TRUE;
	note_marks(table, &seen, style);
}

void changes_table_add(Report *report, const EditionChanges *changes, const PlaceChanges *found,
		       const ChangeStyle *style)
{
	Table *table;
	Word unit = (Word)(WORD_UNIT_DONG + style->unit_digits / 3);

	if (found->shown->len == 0) {
		g_ptr_array_add(report->notes,
				fill(&nothing, style->language, changes->before->id));
		return;
	}
	table = table_new();
	table->name = g_strdup(sheet_name.in[style->language]);
	table->title = g_strdup_printf("%s, %s", title.in[style->language], report->place);
	table->subtitle = word_fill(WORD_SUBTITLE, style->language, "unit",
				    word_text(unit, style->language), NULL);
	add_columns(table, style->language);
	for (guint i = 0; i < MIN(found->shown->len, ROWS_MOST); i++)
		add_row(table, found->shown->pdata[i], style);
	add_notes(table, changes, found, style);
	g_ptr_array_add(report->tables, table);
}

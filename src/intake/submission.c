/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/submission.h"

#include "intake/cells.h"
#include "intake/checks.h"
#include "intake/dialect.h"
#include "intake/reading.h"
#include "intake/row.h"

#include <string.h>

#define LINES_PER_CHUNK 256

static Submission *submission_new(const InboxFile *file)
{
	Submission *submission = g_new0(Submission, 1);

	submission->name = g_strdup(file->name);
	submission->digest = g_strdup(file->digest);
	submission->size = file->bytes ? g_bytes_get_size(file->bytes) : 0;
	submission->lines = g_array_new(FALSE, FALSE, sizeof(Line));
	submission->issues = issue_list_new();
	submission->texts = g_string_chunk_new(4096);
	submission->amounts = g_ptr_array_new_with_free_func(g_free);
	return submission;
}

void submission_free(Submission *submission)
{
	if (!submission)
		return;
	g_free(submission->name);
	g_free(submission->digest);
	g_array_unref(submission->lines);
	issue_list_free(submission->issues);
	if (submission->rejects)
		g_string_free(submission->rejects, TRUE);
	g_string_chunk_free(submission->texts);
	g_ptr_array_unref(submission->amounts);
	g_free(submission);
}

static void count(Tally *tally, __int128 dong)
{
	tally->records++;
	tally->dong += dong;
}

/* Room for the amounts of the next line. */
static Amount *amounts_of_next(Submission *submission, guint measures)
{
	guint place = submission->lines->len % LINES_PER_CHUNK;
	Amount *chunk;

	if (place == 0)
		g_ptr_array_add(submission->amounts, g_new0(Amount, LINES_PER_CHUNK * measures));
	chunk = g_ptr_array_index(submission->amounts, submission->amounts->len - 1);
	return chunk + (gsize)place * measures;
}

static void accept(const Reading *reading, Line *line, const Cell *cells)
{
	guint measures = columns_measures(reading->catalog->columns);
	Amount *amounts = amounts_of_next(reading->submission, measures);

	for (guint i = 0; i < measures; i++)
		amounts[i] = cells[i].amount;
	line->amounts = amounts;
	g_array_append_val(reading->submission->lines, *line);
}

/* The bytes as they came, the byte-order mark included: spreadsheets need it. */
static void reject(const Reading *reading, const Record *record)
{
	Submission *submission = reading->submission;
	const PlainText *text = &reading->text;
	const Header *header = reading->header;

	if (!submission->rejects) {
		submission->rejects =
		    g_string_new_len(text->start - text->mark, (gssize)text->mark);
		g_string_append_len(submission->rejects, text->start + header->start,
				    (gssize)header->length);
	}
	g_string_append_len(submission->rejects, text->start + record->start,
			    (gssize)record->length);
}

static void read_record(const Reading *reading, const Row *row, guint index, Checks *checks)
{
	Submission *submission = reading->submission;
	g_autofree Cell *cells = g_new0(Cell, columns_measures(reading->catalog->columns));
	__int128 dong;
	RowClass class;
	Line line;

	cells_read(reading, row, cells);
	dong = cells_dong(reading, cells);
	count(&submission->read, dong);
	class = checks_classify(checks, row, cells);
	count(&submission->classes[class], dong);
	if (class != CLASS_DATA) {
		count(&submission->excluded, dong);
	} else if (row_read(reading, row, cells, &line)) {
		line.submission = index;
		accept(reading, &line, cells);
		checks_accepted(checks, row, &line, cells);
	} else {
		count(&submission->refused, dong);
		reject(reading, &row->record);
		checks_refused(checks, cells);
	}
}

/* Whether the file says nothing, and has not been told of anything below its header either. */
static gboolean is_without_figures(const Submission *submission, const Header *header)
{
	if (submission->lines->len > 0 || submission->refused.records > 0)
		return FALSE;
	for (guint i = 0; i < submission->issues->kept->len; i++) {
		const Issue *issue = submission->issues->kept->pdata[i];

		if (issue->line > header->line && issue_asks(issue))
			return FALSE;
	}
	return TRUE;
}

static void read_records(const Reading *reading, guint index)
{
	g_autoptr(RecordReader) reader = reading_records(reading);
	g_autoptr(Checks) checks = checks_new(reading);
	Row row = { .number = 0 };

	while (row_next(reader, &row))
		if (row.number > reading->header->row)
			read_record(reading, &row, index, checks);
	checks_finish(checks);
	if (is_without_figures(reading->submission, reading->header))
		reading_issue(reading, ISSUE_NO_FIGURES, NULL, -1);
}

/* Counted from the finished lines, so that submission_balances() checks more than itself. */
static void count_accepted(Submission *submission, const Columns *columns)
{
	for (guint i = 0; i < submission->lines->len; i++) {
		const Line *line = &g_array_index(submission->lines, Line, i);
		__int128 dong = 0;

		for (guint m = 0; m < columns_measures(columns); m++)
			if (columns_measure(columns, m)->kind == COLUMN_MONEY &&
			    line->amounts[m].state == AMOUNT_VALUE)
				dong += line->amounts[m].value;
		count(&submission->accepted, dong);
	}
}

static void read_text(Reading *reading, guint index)
{
	g_autoptr(Meanings) meanings = meanings_new(reading->catalog);
	g_autoptr(Header) header = NULL;
	Columns *columns = reading->catalog->columns;

	reading->delimiter = dialect_find(columns, &reading->text);
	if (!reading->delimiter) {
		reading_issue(reading, ISSUE_DELIMITER, NULL, -1);
		return;
	}
	header = header_read(reading);
	if (!header)
		return;
	reading->header = header;
	reading->meanings = meanings;
	reading->both = columns_value(columns, DIMENSION_SOURCE, "both", DAY_LAST);
	reading->notation = cells_survey(reading);
	read_records(reading, index);
	count_accepted(reading->submission, columns);
}

Submission *submission_read(Catalog *catalog, const InboxFile *file, guint index)
{
	Submission *submission = submission_new(file);
	Reading reading = { .catalog = catalog, .submission = submission };
	Issue *issue = plain_text_read(file, &reading.text);

	if (issue)
		issue_list_take(submission->issues, issue);
	else
		read_text(&reading, index);
	issue_list_sort(submission->issues);
	return submission;
}

gboolean submission_balances(const Submission *submission)
{
	const Tally *read = &submission->read, *accepted = &submission->accepted;
	const Tally *refused = &submission->refused, *excluded = &submission->excluded;

	return read->records == accepted->records + refused->records + excluded->records &&
	       read->dong == accepted->dong + refused->dong + excluded->dong;
}

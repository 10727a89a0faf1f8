/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/submission.h"

#include "intake/cells.h"
#include "intake/check/checks.h"
#include "intake/dialect.h"
#include "intake/plain_table.h"
#include "intake/raw_lines.h"
#include "intake/reading.h"
#include "intake/rejects.h"
#include "intake/row.h"
#include "intake/row_safety.h"
#include "intake/row_shape.h"
#include "intake/wide.h"

#include <string.h>

#define LINES_PER_CHUNK 256
#define READ_AHEAD_FROM (1024 * 1024) /* bytes: less is read before a thread runs */

static Submission *submission_new(const InboxFile *file)
{
	Submission *submission = g_new0(Submission, 1);

	submission->name = g_strdup(file->name);
	submission->digest = g_strdup(file->digest);
	submission->size = file->bytes ? g_bytes_get_size(file->bytes) : 0;
	submission->lines = g_array_new(FALSE, FALSE, sizeof(Line));
	submission->issues = issue_list_new();
	submission->refusals = g_array_new(FALSE, FALSE, sizeof(ByteRange));
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
	g_clear_pointer(&submission->rejects, g_bytes_unref);
	g_array_unref(submission->refusals);
	g_string_chunk_free(submission->texts);
	g_ptr_array_unref(submission->amounts);
	g_free(submission);
}

static void count(Tally *tally, const Record *record, __int128 dong)
{
	tally->records++;
	tally->bytes += record->size;
	tally->dong += dong;
}

/* Room for the amounts of the next line, none stated yet; the same room when no line is kept. */
static Amount *amounts_of_next(Submission *submission, guint measures)
{
	guint place = submission->lines->len % LINES_PER_CHUNK;
	Amount *chunk, *amounts;

	if (submission->lines->len == LINES_PER_CHUNK * submission->amounts->len)
		g_ptr_array_add(submission->amounts, g_new(Amount, LINES_PER_CHUNK * measures));
	chunk = g_ptr_array_index(submission->amounts, submission->amounts->len - 1);
	amounts = chunk + (gsize)place * measures;
	memset(amounts, 0, measures * sizeof(*amounts));
	return amounts;
}

/* Counted from the finished line, so that submission_balances() checks more than itself. */
static __int128 line_dong(const Reading *reading, const Line *line)
{
	const Header *header = reading->header;
	__int128 dong = 0;

	for (guint i = 0; i < header->used_count; i++) {
		guint measure = header->used[i];
		const Amount *amount = &line->amounts[measure];

		if (columns_measure(reading->catalog->columns, measure)->kind == COLUMN_MONEY &&
		    amount->state == AMOUNT_VALUE)
			dong += amount->value;
	}
	return dong;
}

static void accept(const Reading *reading, Line *line, const Cell *cells)
{
	Submission *submission = reading->submission;
	const Header *header = reading->header;
	Amount *amounts;

	amounts = amounts_of_next(submission, columns_measures(reading->catalog->columns));
	for (guint i = 0; i < header->used_count; i++)
		amounts[header->used[i]] = cells[header->used[i]].amount;
	line->amounts = amounts;
	if (submission->keeps)
		g_array_append_val(submission->lines, *line);
	submission->accepted.dong += line_dong(reading, line);
}

/* A line of the record for each group of the header that states anything. */
static void accept_lines(const Reading *reading, const Row *row, const Line *record, Checks *checks)
{
	Cell *cells = reading->cells;
	Line line = *record;

	checks_record(checks, row, record);
	for (guint i = 0; i < reading->header->groups->len; i++) {
		Cell *own = wide_cells_of(reading, cells, i);

		if (!wide_is_stated(reading, cells, i))
			continue;
		header_select(reading->header, i);
		line.values[DIMENSION_SOURCE] = record->values[DIMENSION_SOURCE];
		line.period = record->period;
		wide_complete(reading, &line);
		if (reading->raw)
			raw_lines_take(reading->raw, reading, row);
		accept(reading, &line, own);
		checks_accepted(checks, row, &line, own);
	}
	count(&reading->submission->accepted, &row->record, 0);
}

static void read_record(const Reading *reading, const Row *row, guint index, Checks *checks)
{
	Submission *submission = reading->submission;
	const Record *record = &row->record;
	__int128 dong;
	RowClass class = checks_read(checks, row, &dong);
	Line line;

	count(&submission->read, record, dong);
	row_shape_warn(reading, row);
	row_safety_warn(reading, row);
	count(&submission->classes[class], record, dong);
	if (class != CLASS_DATA) {
		count(&submission->excluded, record, dong);
	} else if (row_read(reading, row, reading->cells, &line)) {
		line.submission = index;
		accept_lines(reading, row, &line, checks);
	} else {
		count(&submission->refused, record, dong);
		rejects_add(submission, record);
		checks_refused(checks);
	}
}

/* Whether the file says nothing, and has not been told of anything below its header either. */
static gboolean is_without_figures(const Submission *submission, const Header *header)
{
	if (submission->accepted.records > 0 || submission->refused.records > 0)
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
	Submission *submission = reading->submission;
	Row row = { .number = 0 };

	record_reader_set_width(reader, reading->header->fields->len);
	if (submission->size > READ_AHEAD_FROM)
		record_reader_read_ahead(reader);
	submission->front = reading->text->begin;
	while (row_next(reader, &row)) {
		if (row.number > reading->header->row)
			read_record(reading, &row, index, checks);
		else
			submission->front += row.record.size;
	}
	checks_finish(checks);
	if (is_without_figures(submission, reading->header))
		reading_issue(reading, ISSUE_NO_FIGURES, NULL, -1);
}

/* What the first look at a file leaves for the second: the evidence of all its records, or NULL. */
typedef struct Lesson {
	Evidence *evidence; /* of each field */
	gboolean learned;   /* it decides otherwise than was believed */
} Lesson;

/* Reads on what @lesson or the first records say of the notations; notes what all records say. */
static void read_by_evidence(Reading *reading, guint index, Lesson *lesson)
{
	guint fields = reading->header->fields->len;
	g_autofree Notation *notations = g_new0(Notation, fields);
	g_autofree Notation *all = g_new0(Notation, fields);
	g_autofree Evidence *counted = g_new0(Evidence, fields);
	gboolean first = lesson->evidence == NULL;

	if (first)
		lesson->evidence = g_new0(Evidence, fields);
	reading->notations = notations;
	reading->evidence = lesson->evidence;
	reading->counted = counted;
	if (first)
		cells_survey(reading);
	evidence_decide(reading->evidence, fields, notations);
	read_records(reading, index);
	evidence_decide(counted, fields, all);
	lesson->learned = first && memcmp(all, notations, fields * sizeof(*all)) != 0;
	memcpy(lesson->evidence, counted, fields * sizeof(*counted));
}

static void read_table(Reading *reading, guint index, Lesson *lesson)
{
	g_autoptr(Meanings) meanings = meanings_new(reading->catalog);
	g_autoptr(Header) header = NULL;
	Columns *columns = reading->catalog->columns;
	g_autofree Cell *cells = NULL;
	g_autofree gboolean *told = NULL;

	reading->delimiter = dialect_find(columns, reading->text);
	if (!reading->delimiter) {
		reading_issue(reading, ISSUE_DELIMITER, NULL, -1);
		return;
	}
	header = header_read(reading);
	if (!header)
		return;
	reading->header = header;
	reading->told->fields = told = g_new0(gboolean, header->fields->len);
	reading->meanings = meanings;
	reading->cells = cells = wide_cells_new(reading);
	reading->both = columns_value(columns, DIMENSION_SOURCE, "both", DAY_LAST);
	read_by_evidence(reading, index, lesson);
	reading->submission->rejects = rejects_collect(reading);
}

/*
 * A file that was being written, or could not be read to its end, is not what anyone meant to send:
 * nothing of @read is kept, neither lines nor issues, for they may be about half of it.  Takes
 * @read.
 */
static Submission *check_source(const InboxFile *file, const PlainText *text, Submission *read)
{
	g_autoptr(GError) fault = NULL;
	Submission *changed;
	Issue *issue;

	if (!text->source || byte_source_check(text->source, &fault))
		return read;
	submission_free(read);
	changed = submission_new(file);
	issue = issue_list_take(changed->issues, issue_new(ISSUE_NOT_READABLE, file->name));
	issue->value = inbox_trouble(fault->message, byte_source_path(text->source));
	return changed;
}

static void tell_encoding(const InboxFile *file, const PlainText *text, Submission *submission)
{
	Issue *issue = encoding_choice_issue(&text->choice, file->name);

	if (issue)
		issue_list_take(submission->issues, issue);
}

/* What is done with the text of a file. */
typedef struct Purpose {
	guint index;		 /* of the submission */
	gboolean keeps;		 /* see Submission */
	const PlainTable *table; /* only printed; NULL */
	RawLines *raw;		 /* takes the cells of some lines; NULL */
} Purpose;

static Submission *read_text(Catalog *catalog, const InboxFile *file, const PlainText *text,
			     const Purpose *purpose, Lesson *lesson)
{
	Submission *submission = submission_new(file);
	Told told = { 0 };
	Reading reading = { .catalog = catalog,
			    .submission = submission,
			    .text = text,
			    .told = &told,
			    .raw = purpose->raw };

	submission->keeps = purpose->keeps;
	submission->size = byte_source_size(text->source);
	tell_encoding(file, text, submission);
	if (purpose->table) {
		reading.delimiter = dialect_find(NULL, text);
		plain_table_write(&reading, purpose->table);
	} else if (text->choice.decided) {
		read_table(&reading, purpose->index, lesson);
	}
	return submission;
}

/*
 * A file is read on what its first records say of its numbers, and once more when all of them
 * together say otherwise.
 */
static Submission *read_twice(Catalog *catalog, const InboxFile *file, const PlainText *text,
			      const Purpose *purpose)
{
	Lesson lesson = { NULL, FALSE };
	Submission *submission = read_text(catalog, file, text, purpose, &lesson);

	if (lesson.learned) {
		submission_free(submission);
		submission = read_text(catalog, file, text, purpose, &lesson);
	}
	g_free(lesson.evidence);
	return submission;
}

static Submission *read_file(Catalog *catalog, const InboxFile *file, const Purpose *purpose)
{
	PlainText text;
	Issue *issue = plain_text_open(file, catalog->lexicon, &text);
	Submission *submission;

	if (issue) {
		submission = submission_new(file);
		issue_list_take(submission->issues, issue);
	} else {
		submission = read_twice(catalog, file, &text, purpose);
	}
	submission = check_source(file, &text, submission);
	plain_text_clear(&text);
	issue_list_sort(submission->issues);
	return submission;
}

Submission *submission_read(Catalog *catalog, const InboxFile *file, guint index)
{
	return read_file(catalog, file, &(Purpose){ .index = index, .keeps = TRUE });
}

void submission_read_raw(Catalog *catalog, const InboxFile *file, RawLines *raw)
{
	submission_free(read_file(catalog, file, &(Purpose){ .keeps = TRUE, .raw = raw }));
}

Submission *submission_check(Catalog *catalog, const InboxFile *file)
{
	return read_file(catalog, file, &(Purpose){ .index = 0 });
}

Submission *submission_print(Catalog *catalog, const InboxFile *file, const PlainTable *table)
{
	return read_file(catalog, file, &(Purpose){ .table = table });
}

gboolean submission_balances(const Submission *submission)
{
	const Tally *read = &submission->read, *accepted = &submission->accepted;
	const Tally *refused = &submission->refused, *excluded = &submission->excluded;

	return read->records == accepted->records + refused->records + excluded->records &&
	       read->bytes == accepted->bytes + refused->bytes + excluded->bytes &&
	       (read->records == 0 || submission->front + read->bytes == submission->size) &&
	       read->dong == accepted->dong + refused->dong + excluded->dong;
}

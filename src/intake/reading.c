/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/reading.h"

RecordReader *reading_records(const Reading *reading)
{
	return record_reader_new(reading->text.start, reading->text.length, reading->delimiter);
}

gboolean row_next(RecordReader *reader, Row *row)
{
	row->number++;
	return record_reader_next(reader, &row->record);
}

const char *row_text(const Row *row, int field)
{
	return field >= 0 && (guint)field < row->record.count ? row->record.fields[field].text : "";
}

Issue *reading_issue_new(const Reading *reading, IssueCode code, const Row *row, int field)
{
	Issue *issue = issue_new(code, reading->submission->name);
	const Header *header = reading->header;

	if (!row)
		return issue;
	issue->line = row->record.line;
	issue->row = row->number;
	if (field < 0)
		return issue;
	issue->field = field + 1;
	issue->value = issue_text(row_text(row, field));
	if ((guint)field < row->record.count) {
		issue->line = row->record.fields[field].line;
		issue->column = row->record.fields[field].column;
	}
	if (header && (guint)field < header->fields->len)
		issue->heading = issue_text(header_field(header, field)->heading);
	return issue;
}

Issue *reading_issue(const Reading *reading, IssueCode code, const Row *row, int field)
{
	Issue *issue = reading_issue_new(reading, code, row, field);

	g_ptr_array_add(reading->submission->issues, issue);
	return issue;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/reading.h"

#include "intake/issue_origin.h"

RecordReader *reading_records(const Reading *reading)
{
	return plain_text_records(reading->text, reading->delimiter);
}

Issue *reading_issue_make(const Reading *reading, IssueCode code, const Row *row, int field)
{
	Issue *issue = issue_new(code, reading->submission->name);

	if (!row)
		return issue;
	issue->line = row->record.line;
	issue->row = row->number;
	if (field >= 0) {
		issue->field = field + 1;
		issue->value = issue_text(row_text(row, field));
	}
	if (issue_list_keeps(reading->submission->issues, code))
		issue_origin_set(issue, reading, row, field);
	return issue;
}

Issue *reading_issue_of_line(const Reading *reading, IssueCode code, int line, int field)
{
	Issue *issue = reading_issue(reading, code, NULL, -1);

	issue->line = line;
	issue->field = field + 1;
	issue_origin_name(issue, reading->header, field);
	return issue;
}

Issue *reading_issue(const Reading *reading, IssueCode code, const Row *row, int field)
{
	return issue_list_take(reading->submission->issues,
			       reading_issue_make(reading, code, row, field));
}

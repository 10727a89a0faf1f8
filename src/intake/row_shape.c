/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/row_shape.h"

#include "intake/dialect.h"
#include "intake/issue_origin.h"
#include "intake/row_delimiter.h"
#include "intake/row_look.h"
#include "intake/text/clean_text.h"

#include <string.h>

static void say_byte(Issue *issue, const Record *record)
{
	Location location = { .line = record->line,
			      .column = 1 + (int)g_utf8_strlen(record->bytes, (gssize)record->flaw),
			      .byte = record->start + record->flaw,
			      .length = 1 };

	issue_origin_move(issue, record, location);
	issue->value =
	    g_strdup_printf("byte %" G_GSIZE_FORMAT ": 0x%02X", record->start + record->flaw + 1,
			    (guchar)record->bytes[record->flaw]);
}

/* What makes a whole record unreadable, and where. */
static void say_flaw(const Reading *reading, const Row *row)
{
	static const struct {
		guint flaw;
		IssueCode code;
	} rules[] = { { TEXT_TOO_LONG, ISSUE_LINE_TOO_LONG },
		      { TEXT_INVALID, ISSUE_ENCODING },
		      { TEXT_NUL, ISSUE_NUL },
		      { RECORD_UNCLOSED, ISSUE_UNCLOSED_QUOTE },
		      { RECORD_TEXT_BEHIND, ISSUE_TEXT_BEHIND_QUOTE } };
	const Record *record = &row->record;
	gsize i = 0;
	Issue *issue;

	while (!(record->flaws & rules[i].flaw))
		i++;
	issue = reading_issue(reading, rules[i].code, row, -1);
	if (record->flaws & (RECORD_UNCLOSED | RECORD_TEXT_BEHIND))
		issue_origin_move(issue, record,
				  record_locate(record, record_flawed_field(record)));
	else if (record->flaws & (TEXT_INVALID | TEXT_NUL))
		say_byte(issue, record);
}

/* FALSE after an issue about a row of another delimiter. */
static gboolean check_delimiter(const Reading *reading, const Row *row, guint width)
{
	char other = row_other_delimiter(row, width);
	Issue *issue;

	if (!other)
		return TRUE;
	issue = reading_issue(reading, ISSUE_OTHER_DELIMITER, row, -1);
	issue->value = dialect_name(other);
	issue->expected = dialect_name(row->record.delimiter);
	return FALSE;
}

gboolean row_shape_check(const Reading *reading, const Row *row, guint width)
{
	int surplus;
	Issue *issue;

	if (row->record.flaws & RECORD_UNREADABLE) {
		say_flaw(reading, row);
		return FALSE;
	}
	/* It was told where the other table begins. */
	if (reading->told->ended)
		return FALSE;
	if (!check_delimiter(reading, row, width))
		return FALSE;
	if (row->record.count < width) {
		issue = reading_issue(reading, ISSUE_FEW_FIELDS, row, -1);
		issue->value = g_strdup_printf("%u", row->record.count);
		issue->expected = g_strdup_printf("%u", width);
		return FALSE;
	}
	surplus = row_first_filled(row, width);
	if (surplus < 0)
		return TRUE;
	issue = reading_issue(reading, ISSUE_MANY_FIELDS, row, surplus);
	issue->expected = g_strdup_printf("%u", width);
	return FALSE;
}

/* Letters that were lost when the file was saved. */
static void warn_lost(const Reading *reading, const Row *row)
{
	const Record *record = &row->record;
	gsize bytes;
	gssize at;

	if (!(record->flaws & TEXT_LOST) && !memchr(record->text, '?', record->text_length))
		return;
	at = clean_text_find_lost(record->text, record->text_length, &bytes);
	if (at >= 0)
		reading_issue(reading, ISSUE_LETTERS_LOST, row, -1)->value =
		    g_strndup(record->text + at, bytes);
}

void row_shape_warn(const Reading *reading, const Row *row)
{
	const Record *record = &row->record;

	if (!(record->flaws & RECORD_UNREADABLE))
		warn_lost(reading, row);
	if (record->flaws & TEXT_CLEANED && !reading->told->cleaned)
		reading_issue(reading, ISSUE_CLEANED, row, -1);
	reading->told->cleaned |= (record->flaws & TEXT_CLEANED) != 0;
	if (record->flaws & RECORD_QUOTE_INSIDE && !(record->flaws & RECORD_UNREADABLE))
		reading_issue(reading, ISSUE_QUOTE_INSIDE, row, (int)record_flawed_field(record));
}

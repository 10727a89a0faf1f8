/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/dialect.h"

#include "base/record_reader.h"
#include "intake/header.h"

#define TRIAL_RECORDS 50
#define ENOUGH 4 /* headings: no row of data says as many by chance */

typedef struct Trial {
	guint known;  /* headings, in the record that has the most */
	guint fields; /* of that record */
} Trial;

static gboolean is_better(Trial trial, Trial best)
{
	return trial.known != best.known ? trial.known > best.known : trial.fields > best.fields;
}

static Trial try_delimiter(const Columns *columns, const PlainText *text, char delimiter)
{
	g_autoptr(RecordReader) reader = record_reader_new(text->start, text->length, delimiter);
	Trial best = { 0, 1 };
	Record record;

	for (int i = 0; i < TRIAL_RECORDS && best.known < ENOUGH; i++) {
		Trial trial;

		if (!record_reader_next(reader, &record))
			break;
		trial = (Trial){ header_known(columns, &record), record.count };
		if (is_better(trial, best))
			best = trial;
	}
	return best;
}

char dialect_find(const Columns *columns, const PlainText *text)
{
	static const char candidates[] = { ',', ';', '\t', '|' };
	Trial best = { 0, 1 };
	char delimiter = '\0';

	for (gsize i = 0; i < G_N_ELEMENTS(candidates); i++) {
		Trial trial = try_delimiter(columns, text, candidates[i]);

		if (is_better(trial, best)) {
			best = trial;
			delimiter = candidates[i];
		}
	}
	return delimiter;
}

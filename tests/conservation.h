/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Nothing of a file is lost.  What a submission says of itself is held against the file: its
 * records are read again, each is found among the accepted lines, the refused bytes or neither, and
 * all of them one after the other are the file.
 */
#pragma once

#include "intake/dialect.h"
#include "intake/reading.h"

#include <string.h>

typedef struct Conserved {
	const Submission *submission;
	const char *bytes;
	gsize length;
	GByteArray *pieces;   /* all records so far, front included: the file again */
	GByteArray *refused;  /* the refused ones */
	GHashTable *accepted; /* the lines on which an accepted record begins */
	Tally tallies[3];     /* refused, accepted, excluded */
} Conserved;

static inline gboolean is_refused(const Submission *submission, const Record *record)
{
	for (guint i = 0; i < submission->refusals->len; i++) {
		ByteRange range = g_array_index(submission->refusals, ByteRange, i);

		if (record->start >= range.start &&
		    record->start + record->size <= range.start + range.size)
			return TRUE;
	}
	return FALSE;
}

static inline void conserve_record(Conserved *conserved, const Record *record)
{
	gpointer line = GINT_TO_POINTER(record->line);
	gboolean refused = is_refused(conserved->submission, record);
	gboolean accepted = g_hash_table_contains(conserved->accepted, line);
	Tally *tally = &conserved->tallies[refused ? 0 : accepted ? 1 : 2];

	assert_false(refused && accepted);
	tally->records++;
	tally->bytes += record->size;
	if (refused)
		g_byte_array_append(conserved->refused,
				    (const guint8 *)conserved->bytes + record->start,
				    (guint)record->size);
}

static inline void assert_tally(const char *name, const char *what, Tally got, Tally wanted)
{
	if (got.records != wanted.records || got.bytes != wanted.bytes)
		fail_msg("%s: %u records of %zu bytes are %s, not the %u of %zu", name, got.records,
			 got.bytes, what, wanted.records, wanted.bytes);
}

/* The bytes in front of the first record, those of the header, and the refused records. */
static inline void assert_rejects(const char *name, const Conserved *conserved, gsize begin,
				  const Header *header)
{
	GBytes *rejects = conserved->submission->rejects;
	g_autoptr(GByteArray) wanted = g_byte_array_new();
	gsize size = 0;
	gconstpointer got = rejects ? g_bytes_get_data(rejects, &size) : NULL;

	if (conserved->refused->len > 0) {
		g_byte_array_append(wanted, (const guint8 *)conserved->bytes, (guint)begin);
		g_byte_array_append(wanted, (const guint8 *)conserved->bytes + header->start,
				    (guint)header->length);
		g_byte_array_append(wanted, conserved->refused->data, conserved->refused->len);
	}
	if (size != wanted->len || (size > 0 && memcmp(got, wanted->data, size) != 0))
		fail_msg("%s: the rejects are not the bytes that were refused", name);
}

static inline void assert_records(const char *name, Reading *reading, Conserved *conserved)
{
	g_autoptr(RecordReader) reader = reading_records(reading);
	const Submission *submission = conserved->submission;
	Row row = { .number = 0 };

	record_reader_set_width(reader, reading->header->fields->len);
	g_byte_array_append(conserved->pieces, (const guint8 *)conserved->bytes,
			    (guint)reading->text->begin);
	while (row_next(reader, &row)) {
		assert_true(row.record.start + row.record.size <= conserved->length);
		g_byte_array_append(conserved->pieces,
				    (const guint8 *)conserved->bytes + row.record.start,
				    (guint)row.record.size);
		if (row.number > reading->header->row)
			conserve_record(conserved, &row.record);
	}
	if (conserved->pieces->len != conserved->length ||
	    memcmp(conserved->pieces->data, conserved->bytes, conserved->length) != 0)
		fail_msg("%s: its records are not the file", name);
	assert_tally(name, "refused", conserved->tallies[0], submission->refused);
	assert_tally(name, "accepted", conserved->tallies[1], submission->accepted);
	assert_tally(name, "excluded", conserved->tallies[2], submission->excluded);
	assert_rejects(name, conserved, reading->text->begin, reading->header);
}

/* Fails when a byte or đồng of the file is neither accepted nor refused nor excluded. */
static inline void assert_conserved(const char *name, Catalog *catalog, const char *bytes,
				    gsize length)
{
	g_autoptr(GBytes) content = g_bytes_new(bytes, length);
	InboxFile file = { .name = (char[]){ "a.csv" }, .digest = (char[]){ "0" } };
	g_autoptr(Submission) submission = NULL;
	PlainText text = { 0 };
	g_autoptr(Issue) issue = NULL;
	g_autoptr(Header) header = NULL;
	Reading reading = { .catalog = catalog, .text = &text };
	Conserved conserved = { .bytes = bytes, .length = length };

	file.bytes = content;
	submission = submission_read(catalog, &file, 0);
	conserved.submission = reading.submission = submission;
	if (!submission_balances(submission))
		fail_msg("%s: does not balance", name);
	issue = plain_text_open(&file, catalog->lexicon, &text);
	if (!issue && (reading.delimiter = dialect_find(catalog->columns, &text)) != '\0')
		reading.header = header = header_read(&reading);
	if (header) {
		conserved.pieces = g_byte_array_new();
		conserved.refused = g_byte_array_new();
		conserved.accepted = g_hash_table_new(NULL, NULL);
		for (guint i = 0; i < submission->lines->len; i++)
			g_hash_table_add(
			    conserved.accepted,
			    GINT_TO_POINTER(g_array_index(submission->lines, Line, i).line));
		assert_records(name, &reading, &conserved);
		g_hash_table_unref(conserved.accepted);
		g_byte_array_unref(conserved.refused);
		g_byte_array_unref(conserved.pieces);
	} else if (submission->read.records != 0 || submission->rejects) {
		fail_msg("%s: records without a header", name);
	}
	plain_text_clear(&text);
}

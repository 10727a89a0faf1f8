/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/rejects.h"

void rejects_add(Submission *submission, const Record *record)
{
	GArray *refusals = submission->refusals;
	ByteRange range = { record->start, record->size };
	ByteRange *last =
	    refusals->len ? &g_array_index(refusals, ByteRange, refusals->len - 1) : NULL;

	if (!submission->keeps)
		return;
	if (last && last->start + last->size == range.start)
		last->size += range.size;
	else
		g_array_append_val(refusals, range);
}

static void append_bytes(GByteArray *bytes, const PlainText *text, ByteRange range)
{
	guint at = bytes->len;

	if (range.size == 0)
		return;
	g_byte_array_set_size(bytes, at + (guint)range.size);
	byte_source_read(text->source, range.start, (char *)bytes->data + at, range.size);
}

/* The byte-order mark is among them: spreadsheets need it. */
GBytes *rejects_collect(const Reading *reading)
{
	const GArray *refusals = reading->submission->refusals;
	const Header *header = reading->header;
	GByteArray *bytes;

	if (refusals->len == 0)
		return NULL;
	bytes = g_byte_array_new();
	append_bytes(bytes, reading->text, (ByteRange){ 0, reading->text->begin });
	append_bytes(bytes, reading->text, (ByteRange){ header->start, header->length });
	for (guint i = 0; i < refusals->len; i++)
		append_bytes(bytes, reading->text, g_array_index(refusals, ByteRange, i));
	return g_byte_array_free_to_bytes(bytes);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/text/plain_text.h"

#include "base/text.h"
#include "intake/text/encoding_sample.h"

#include <string.h>

#define HEAD_BYTES ENCODING_SAMPLE
#define HEAD_LINES 200

typedef struct Signature {
	const char *bytes;
	gsize length;
	const char *name;
} Signature;

/* Other files that are sent under the name of a CSV, by how they begin. */
static const Signature signatures[] = {
	{ "PK\x03\x04", 4, "Excel (.xlsx)" },
	{ "PK\x05\x06", 4, "ZIP" },
	{ "\xD0\xCF\x11\xE0", 4, "Excel (.xls)" },
	{ "%PDF", 4, "PDF" },
	{ "<html", 5, "HTML" },
	{ "<!doctype", 9, "HTML" },
	{ "<table", 6, "HTML" },
	{ "<?xml", 5, "XML" },
};

/* Pages may begin with blank lines, and in capitals. */
static const char *other_kind(const char *text, gsize length)
{
	while (length > 0 && g_ascii_isspace(*text)) {
		text++;
		length--;
	}
	for (gsize i = 0; i < G_N_ELEMENTS(signatures); i++) {
		const Signature *signature = &signatures[i];

		if (length >= signature->length &&
		    g_ascii_strncasecmp(text, signature->bytes, signature->length) == 0)
			return signature->name;
	}
	return NULL;
}

static gboolean is_blank(const char *text, gsize length)
{
	for (gsize i = 0; i < length; i++)
		if (!g_ascii_isspace(text[i]))
			return FALSE;
	return TRUE;
}

/* What a spreadsheet is told in the first line: "sep=;" names the delimiter. */
static char told_delimiter(const TextLine *line)
{
	const char *text = line->text, *end = text + line->length;

	while (end > text && strchr("\r\n\"", end[-1]))
		end--;
	text += *text == '"';
	if (end - text != 5 || g_ascii_strncasecmp(text, "sep=", 4) != 0)
		return '\0';
	return text[4];
}

static void read_head(PlainText *text)
{
	g_autoptr(TextLines) lines = text_lines_new(text->source, &text->coding, 0);
	TextLine line;

	text_lines_limit(lines, text->limits.line_bytes);
	text->begin = text->coding.mark;
	text->line = 1;
	text->head = g_string_new(NULL);
	for (int i = 0; i < HEAD_LINES && text->head->len < HEAD_BYTES; i++) {
		if (!text_lines_next(lines, &line))
			return;
		if (i == 0)
			text->delimiter = told_delimiter(&line);
		if (i == 0 && text->delimiter) {
			text->begin = line.start + line.size;
			text->line = 2;
		} else if (!(line.flaws & RECORD_UNREADABLE)) {
			g_string_append_len(text->head, line.text, (gssize)line.length);
		}
	}
}

static Issue *read_coding(const InboxFile *file, const Lexicon *lexicon, PlainText *text)
{
	g_autofree char *head = g_malloc(HEAD_BYTES);
	gsize length = byte_source_read(text->source, 0, head, HEAD_BYTES), mark;
	EncodingSample sample = { head, length, length == byte_source_size(text->source) };
	const char *kind;
	Issue *issue;

	text->choice = encoding_sample_choose(text->source, &sample, lexicon);
	text->decoder = (Decoder){ text->choice.encoding, lexicon, !text->choice.decided };
	mark = text->choice.mark;
	text->coding = encoding_coding(&text->decoder, mark);
	if (length < HEAD_BYTES && is_blank(head + mark, length - mark))
		return issue_new(ISSUE_EMPTY, file->name);
	kind = other_kind(head + mark, length - mark);
	if (!kind)
		return NULL;
	issue = issue_new(ISSUE_NOT_TEXT, file->name);
	issue->value = g_strdup(kind);
	return issue;
}

static Issue *open_source(const InboxFile *file, PlainText *text)
{
	Issue *issue;

	if (file->not_csv)
		return issue_new(ISSUE_NOT_CSV, file->name);
	if (file->source || file->bytes) {
		text->source =
		    file->source ? byte_source_ref(file->source) : byte_source_new(file->bytes);
		return NULL;
	}
	issue = issue_new(ISSUE_NOT_READABLE, file->name);
	issue->value = g_strdup(file->trouble);
	return issue;
}

Issue *plain_text_open(const InboxFile *file, const Lexicon *lexicon, PlainText *text)
{
	Issue *issue;

	*text = (PlainText){ 0 };
	text->limits = limits_complete(file->limits);
	issue = open_source(file, text);
	if (!issue)
		issue = read_coding(file, lexicon, text);
	if (!issue)
		read_head(text);
	return issue;
}

void plain_text_clear(PlainText *text)
{
	g_clear_pointer(&text->source, byte_source_unref);
	if (text->head)
		g_string_free(text->head, TRUE);
	text->head = NULL;
}

RecordReader *plain_text_records(const PlainText *text, char delimiter)
{
	TextLines *lines = text_lines_new(text->source, &text->coding, text->begin);

	text_lines_limit(lines, text->limits.line_bytes);
	return record_reader_take(lines, &text->coding, delimiter, text->line);
}

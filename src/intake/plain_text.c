/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/plain_text.h"

#include <string.h>

#define BYTE_ORDER_MARK "\xEF\xBB\xBF"

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

static gboolean is_utf16(const char *text, gsize length)
{
	return length >= 2 &&
	       (memcmp(text, "\xFF\xFE", 2) == 0 || memcmp(text, "\xFE\xFF", 2) == 0);
}

/* Where the valid part of @text, before @bad, ends: the line and column of the next character. */
static void locate(Issue *issue, const char *text, const char *bad)
{
	issue->line = 1;
	issue->column = 1;
	for (const char *at = text; at < bad; at++) {
		if (*at == '\n' || (*at == '\r' && at[1] != '\n')) {
			issue->line++;
			issue->column = 1;
		} else if (((unsigned char)*at & 0xC0) != 0x80) {
			issue->column++;
		}
	}
}

static Issue *encoding_issue(const char *file, const PlainText *text, const char *bad)
{
	Issue *issue = issue_new(ISSUE_ENCODING, file);
	gsize offset = text->mark + (gsize)(bad - text->start);

	locate(issue, text->start, bad);
	issue->value =
	    g_strdup_printf("byte %" G_GSIZE_FORMAT ": 0x%02X%s", offset + 1, (unsigned char)*bad,
			    is_utf16(text->start, text->length) ? ", UTF-16" : "");
	return issue;
}

Issue *plain_text_read(const InboxFile *file, PlainText *out_text)
{
	PlainText text = { NULL, 0, 0 };
	const char *kind, *bad;
	Issue *issue;

	if (file->not_csv)
		return issue_new(ISSUE_NOT_CSV, file->name);
	if (!file->bytes) {
		issue = issue_new(ISSUE_NOT_READABLE, file->name);
		issue->value = g_strdup(file->trouble);
		return issue;
	}
	text.start = g_bytes_get_data(file->bytes, &text.length);
	if (text.length >= 3 && memcmp(text.start, BYTE_ORDER_MARK, 3) == 0)
		text.mark = 3;
	text.start = text.start ? text.start + text.mark : "";
	text.length -= text.mark;
	if (is_blank(text.start, text.length))
		return issue_new(ISSUE_EMPTY, file->name);
	kind = other_kind(text.start, text.length);
	if (kind) {
		issue = issue_new(ISSUE_NOT_TEXT, file->name);
		issue->value = g_strdup(kind);
		return issue;
	}
	if (!g_utf8_validate_len(text.start, text.length, &bad))
		return encoding_issue(file->name, &text, bad);
	*out_text = text;
	return NULL;
}

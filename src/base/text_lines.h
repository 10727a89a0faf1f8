/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The physical lines of a source of bytes, as UTF-8, each with the bytes that it was.  LF, CR LF
 * and a CR alone end a line.  Memory does not depend on the length of the file, nor on that of a
 * line: one that is longer than a limit is cut, and says so.
 */
#pragma once

#include "base/byte_source.h"

typedef enum TextFlaw {
	TEXT_INVALID = 1 << 0,	/* bytes that the encoding does not know */
	TEXT_TOO_LONG = 1 << 1, /* the text is only the beginning */
	TEXT_NUL = 1 << 2,
	TEXT_CONTROL = 1 << 3,	/* other control or directional characters */
	TEXT_CLEANED = 1 << 4,	/* something was composed, or characters without a width dropped */
	TEXT_LOST = 1 << 5,	/* U+FFFD stands in the file: what was there is lost */
	TEXT_REPAIRED = 1 << 6, /* glyphs of old fonts, or references, read as their letters */
	TEXT_OTHER = 1 << 7	/* a line of UTF-8 in a file of another encoding */
} TextFlaw;

/*
 * How the bytes of one line, without its end, become text.  Returns flaws; when nothing was
 * appended to @text, the bytes are the text as they are.  An invalid line may give any valid text;
 * *@out_flaw is the first byte of it that is invalid.
 */
typedef guint (*TextDecode)(gconstpointer data, const char *bytes, gsize length, GString *text,
			    gsize *out_flaw);

typedef struct TextCoding {
	TextDecode decode;
	gconstpointer data;  /* for decode */
	guint unit;	     /* bytes of a character: 1, or 2 for UTF-16 */
	gboolean big_endian; /* of a unit of 2 */
	gsize mark;	     /* bytes of the byte-order mark */
} TextCoding;

typedef struct TextLine {
	const char *text; /* with its end as LF, CR LF or CR; the last line may have none */
	gsize length;
	const char *bytes; /* the same as they stand in the file; @text itself when they are it */
	gsize bytes_length;
	gsize start; /* of its first byte in the file */
	gsize size;  /* of all its bytes in the file */
	guint flaws;
	gsize flaw; /* offset in @bytes of the first invalid one */
} TextLine;

typedef struct TextLines TextLines;

/* UTF-8 that is known to be valid: registers and texts in memory. */
extern const TextCoding text_coding_plain;

/* Both are borrowed.  Begins behind the byte-order mark, or at @offset if that is larger. */
TextLines *text_lines_new(ByteSource *source, const TextCoding *coding, gsize offset);
void text_lines_free(TextLines *lines);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(TextLines, text_lines_free)

/* Lines of more bytes than this are cut; those of LIMITS_OTHERWISE unless set. */
void text_lines_limit(TextLines *lines, gsize bytes);

/* FALSE at the end.  What @line points to lives until the next call. */
gboolean text_lines_next(TextLines *lines, TextLine *line);

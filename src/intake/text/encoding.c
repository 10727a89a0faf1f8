/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/text/encoding.h"

#include "intake/text/charset.h"
#include "intake/text/glyphs.h"
#include "intake/text/utf8.h"

/* A line while it is decoded. */
typedef struct Source {
	const Decoder *decoder;
	const char *bytes;
	gsize length;
	gsize at;
	GlyphCell cell; /* where @at is, in the encodings of glyphs */
} Source;

/* Adds the character at source->at to @clean and returns its bytes; 0 for a byte that is none. */
typedef gsize (*Step)(const Source *source, CleanText *clean);

static gsize step_utf8(const Source *source, CleanText *clean)
{
	gsize bytes;
	gunichar c = utf8_next(source->bytes + source->at, source->length - source->at, &bytes);

	if (c == UTF8_BAD)
		return 0;
	clean_text_add(clean, c);
	return bytes;
}

static gunichar unit16(const Source *source, gsize at)
{
	guchar first = (guchar)source->bytes[at], second = (guchar)source->bytes[at + 1];

	return source->decoder->encoding == ENCODING_UTF16_LE ? second << 8u | first
							      : first << 8u | second;
}

static gsize step_utf16(const Source *source, CleanText *clean)
{
	gsize at = source->at, left = source->length - at;
	gunichar high = left >= 2 ? unit16(source, at) : 0xDC00;
	gunichar low = left >= 4 ? unit16(source, at + 2) : 0;

	if (high < 0xD800 || high > 0xDFFF) {
		clean_text_add(clean, high);
		return 2;
	}
	if (high > 0xDBFF || low < 0xDC00 || low > 0xDFFF)
		return 0;
	clean_text_add(clean, 0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00));
	return 4;
}

static gsize add_characters(CleanText *clean, Characters read, gsize bytes)
{
	if (read.first == CHARSET_BAD)
		return 0;
	clean_text_add(clean, read.first);
	if (read.second)
		clean_text_add(clean, read.second);
	return bytes;
}

static gsize step_charset(const Source *source, CleanText *clean);
static gsize step_glyphs(const Source *source, CleanText *clean);
static gsize step_reference(const Source *source, CleanText *clean);

typedef struct EncodingRule {
	Wording name;
	Step step;
	Charset charset; /* CHARSETS: none */
	Charset glyphs;	 /* of which charset the glyphs are; CHARSETS: of none */
} EncodingRule;

#define SAME(name_)                  \
	{                            \
		{                    \
			name_, name_ \
		}                    \
	}

// clang-format off
static const EncodingRule rules[ENCODINGS] = {
	[ENCODING_UTF8] = { SAME("UTF-8"), step_utf8, CHARSETS, CHARSETS },
	[ENCODING_UTF16_LE] = { SAME("Unicode (UTF-16)"), step_utf16, CHARSETS, CHARSETS },
	[ENCODING_UTF16_BE] = { SAME("Unicode (UTF-16 BE)"), step_utf16, CHARSETS, CHARSETS },
	[ENCODING_TCVN3] = { SAME("TCVN3 (ABC)"), step_charset, CHARSET_TCVN3, CHARSETS },
	[ENCODING_VISCII] = { SAME("VISCII"), step_charset, CHARSET_VISCII, CHARSETS },
	[ENCODING_WINDOWS_1258] = { SAME("Windows-1258"), step_charset, CHARSET_1258, CHARSETS },
	[ENCODING_VNI] = { SAME("VNI"), step_charset, CHARSET_VNI, CHARSETS },
	[ENCODING_UTF8_TCVN3] = { { { "UTF-8 chứa chữ của phông TCVN3 (ABC)",
				      "UTF-8 with the glyphs of TCVN3 (ABC) fonts" } },
				  step_glyphs, CHARSETS, CHARSET_TCVN3 },
	[ENCODING_UTF8_VNI] = { { { "UTF-8 chứa chữ của phông VNI",
				    "UTF-8 with the glyphs of VNI fonts" } },
				step_glyphs, CHARSETS, CHARSET_VNI },
	[ENCODING_1252_REFERENCE] = { { { "Windows-1252 với mã ký tự &#…;",
					  "Windows-1252 with references &#…;" } },
				      step_reference, CHARSET_1252, CHARSETS },
	[ENCODING_UTF8_REFERENCE] = { { { "UTF-8 với mã ký tự &#…;",
					  "UTF-8 with references &#…;" } },
				      step_reference, CHARSETS, CHARSETS },
};
// clang-format on

static gsize step_charset(const Source *source, CleanText *clean)
{
	Charset charset = rules[source->decoder->encoding].charset;

	return add_characters(clean,
			      charset_read(charset, source->bytes, source->length, source->at), 1);
}

static gsize step_glyphs(const Source *source, CleanText *clean)
{
	Charset charset = rules[source->decoder->encoding].glyphs;
	gsize bytes = 0;
	Characters read = { CHARSET_BAD, 0 };

	if (source->cell.is_glyphs)
		read = glyph_read(charset, source->bytes, source->length, source->at, &bytes);
	if (read.first == CHARSET_BAD)
		return step_utf8(source, clean);
	clean->flaws |= TEXT_REPAIRED;
	return add_characters(clean, read, bytes);
}

static gsize step_reference(const Source *source, CleanText *clean)
{
	gsize bytes;
	gunichar c =
	    glyph_reference(source->bytes + source->at, source->length - source->at, &bytes);

	if (c != 0) {
		clean->flaws |= TEXT_REPAIRED;
		clean_text_add(clean, c);
		return bytes;
	}
	return rules[source->decoder->encoding].charset == CHARSETS ? step_utf8(source, clean)
								    : step_charset(source, clean);
}

const char *encoding_name(Encoding encoding, Language language)
{
	return rules[encoding].name.in[language];
}

gsize encoding_unit(Encoding encoding)
{
	return rules[encoding].step == step_utf16 ? 2 : 1;
}

gboolean encoding_is_plain(const Decoder *decoder, const char *bytes, gsize length)
{
	return decoder->encoding == ENCODING_UTF8 && utf8_is_plain(bytes, length);
}

/* The run of printable ASCII at the source, which means itself in most encodings. */
static gsize ascii_run(const Source *source)
{
	const char *bytes = source->bytes;
	gsize end = source->at;
	gsize limit = source->length;

	if (encoding_unit(source->decoder->encoding) == 2)
		return 0;
	if (rules[source->decoder->encoding].glyphs != CHARSETS)
		limit = source->cell.end;
	while (end < limit && bytes[end] >= 0x20 && bytes[end] < 0x7F && bytes[end] != '&')
		end++;
	return end - source->at;
}

/* Decodes what is at the source and moves it on; FALSE when that was a bad byte. */
static gboolean decode_next(Source *source, CleanText *clean)
{
	const EncodingRule *rule = &rules[source->decoder->encoding];
	gsize bytes;

	if (rule->glyphs != CHARSETS && source->at >= source->cell.end)
		source->cell = glyph_cell(source->decoder->lexicon, rule->glyphs, source->bytes,
					  source->length, source->at);
	bytes = ascii_run(source);
	if (bytes > 0) {
		clean_text_add_plain(clean, source->bytes + source->at, bytes);
		source->at += bytes;
		return TRUE;
	}
	bytes = rule->step(source, clean);
	source->at +=
	    bytes > 0 ? bytes
		      : MIN(encoding_unit(source->decoder->encoding), source->length - source->at);
	if (bytes == 0)
		clean_text_add_bad(clean);
	return bytes > 0;
}

/* The whole line; the offset of its first bad byte, or of a NUL. */
static gsize decode_all(Source *source, CleanText *clean)
{
	gsize bad = G_MAXSIZE;

	while (source->at < source->length) {
		gsize at = source->at;

		if ((!decode_next(source, clean) || (clean->flaws & TEXT_NUL)) && bad == G_MAXSIZE)
			bad = at;
	}
	return bad;
}

/* The decoder for one line: one of UTF-8 may stand in a file of an older encoding. */
static Decoder decoder_of(const Decoder *decoder, const char *bytes, gsize length)
{
	Decoder own = *decoder;

	if (rules[own.encoding].charset != CHARSETS && utf8_is_vietnamese(bytes, length))
		own.encoding = own.encoding == ENCODING_1252_REFERENCE ? ENCODING_UTF8_REFERENCE
								       : ENCODING_UTF8;
	return own;
}

guint encoding_decode(const Decoder *decoder, const char *bytes, gsize length, GString *text,
		      gsize *out_bad)
{
	Decoder own = decoder_of(decoder, bytes, length);
	Source source = { .decoder = &own, .bytes = bytes, .length = length };
	CleanText clean = clean_text_begin(text);
	guint flaws;

	*out_bad = decode_all(&source, &clean);
	flaws = clean_text_end(&clean);
	/* Composing is how the old ones are read, and nothing to tell. */
	if (rules[own.encoding].charset != CHARSETS || (flaws & TEXT_REPAIRED))
		flaws &= ~(guint)TEXT_CLEANED;
	return own.encoding == decoder->encoding ? flaws : flaws | TEXT_OTHER;
}

/* A line without its end; see TextDecode. */
static guint decode_line(gconstpointer data, const char *bytes, gsize length, GString *text,
			 gsize *out_flaw)
{
	const Decoder *decoder = data;
	guint flaws;

	if (encoding_is_plain(decoder, bytes, length))
		return 0;
	flaws = encoding_decode(decoder, bytes, length, text, out_flaw);
	if (decoder->lenient)
		flaws &= ~(guint)TEXT_INVALID;
	/* Nothing appended would mean that the bytes are the text. */
	if (text->len == 0 && length > 0)
		g_string_append_c(text, ' ');
	return flaws;
}

TextCoding encoding_coding(const Decoder *decoder, gsize mark)
{
	return (TextCoding){ .decode = decode_line,
			     .data = decoder,
			     .unit = (guint)encoding_unit(decoder->encoding),
			     .big_endian = decoder->encoding == ENCODING_UTF16_BE,
			     .mark = mark };
}

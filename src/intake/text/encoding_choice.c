/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/text/encoding_choice.h"

#include "intake/text/encoding_trial.h"
#include "intake/text/utf8.h"

#include <string.h>

/* One in this many units of text without a mark must be ASCII for it to be UTF-16. */
#define ASCII_SHARE 4

typedef struct Mark {
	const char *bytes;
	gsize length;
	Encoding encoding;
} Mark;

static const Mark marks[] = {
	{ "\xEF\xBB\xBF", 3, ENCODING_UTF8 },
	{ "\xFF\xFE", 2, ENCODING_UTF16_LE },
	{ "\xFE\xFF", 2, ENCODING_UTF16_BE },
};

static const Mark *mark_of(const EncodingSample *sample)
{
	for (gsize i = 0; i < G_N_ELEMENTS(marks); i++)
		if (sample->length >= marks[i].length &&
		    memcmp(sample->bytes, marks[i].bytes, marks[i].length) == 0)
			return &marks[i];
	return NULL;
}

/*
 * UTF-16 without a mark: the high byte of each ASCII character is 0, and no character is 0.
 * ENCODING_UTF8 when it is not that.
 */
static Encoding utf16_of(const EncodingSample *sample)
{
	gsize zeros[2] = { 0, 0 }, units = sample->length / 2;

	if (!memchr(sample->bytes, '\0', sample->length) || (sample->whole && sample->length % 2))
		return ENCODING_UTF8;
	for (gsize i = 0; i < units * 2; i++)
		zeros[i % 2] += sample->bytes[i] == '\0';
	if (zeros[0] == 0 && zeros[1] >= (units + ASCII_SHARE - 1) / ASCII_SHARE)
		return ENCODING_UTF16_LE;
	if (zeros[1] == 0 && zeros[0] >= (units + ASCII_SHARE - 1) / ASCII_SHARE)
		return ENCODING_UTF16_BE;
	return ENCODING_UTF8;
}

/* The bytes at the end of @bytes that are the beginning of a character of UTF-8. */
static gsize begun(const char *bytes, gsize length)
{
	for (gsize left = 1; left < 4 && left <= length; left++) {
		guchar byte = (guchar)bytes[length - left];

		if (byte < 0x80)
			return 0;
		if (byte >= 0xC2)
			return left < (byte < 0xE0 ? 2u : byte < 0xF0 ? 3u : 4u) ? left : 0;
	}
	return 0;
}

/* The sample without the line that it cuts, or at least without the character. */
static gsize uncut(const EncodingSample *sample)
{
	if (sample->whole)
		return sample->length;
	for (gsize end = sample->length; end > 0; end--)
		if (sample->bytes[end - 1] == '\n' || sample->bytes[end - 1] == '\r')
			return end;
	return sample->length - begun(sample->bytes, sample->length);
}

EncodingChoice encoding_choose(const EncodingSample *sample, const Lexicon *lexicon)
{
	EncodingChoice choice = { .encoding = ENCODING_UTF8, .decided = TRUE };
	const Mark *mark = mark_of(sample);

	if (mark) {
		choice.encoding = mark->encoding;
		choice.mark = mark->length;
	} else {
		choice.encoding = utf16_of(sample);
	}
	if (choice.encoding == ENCODING_UTF8)
		encoding_trial_hold(sample->bytes + choice.mark, uncut(sample) - choice.mark,
				    sample->whole, lexicon, &choice);
	return choice;
}

static const struct Told {
	Encoding encoding;
	IssueCode code;
} told[] = {
	{ ENCODING_TCVN3, ISSUE_LEGACY_ENCODING },
	{ ENCODING_VISCII, ISSUE_LEGACY_ENCODING },
	{ ENCODING_WINDOWS_1258, ISSUE_LEGACY_ENCODING },
	{ ENCODING_VNI, ISSUE_LEGACY_ENCODING },
	{ ENCODING_1252_REFERENCE, ISSUE_LEGACY_ENCODING },
	{ ENCODING_UTF8_TCVN3, ISSUE_GLYPHS },
	{ ENCODING_UTF8_VNI, ISSUE_GLYPHS },
	{ ENCODING_UTF8_REFERENCE, ISSUE_GLYPHS },
};

static Issue *issue_of(IssueCode code, const char *file, Encoding encoding)
{
	Issue *issue = issue_new(code, file);

	issue->value =
	    issue_both(encoding_name(encoding, LANGUAGE_VI), encoding_name(encoding, LANGUAGE_EN));
	return issue;
}

Issue *encoding_choice_issue(const EncodingChoice *choice, const char *file)
{
	if (!choice->decided)
		return issue_new(ISSUE_ENCODING_UNDECIDED, file);
	if (choice->mixed)
		return issue_of(ISSUE_ENCODINGS_MIXED, file, choice->encoding);
	if (encoding_unit(choice->encoding) == 2 && choice->mark == 0)
		return issue_of(ISSUE_UTF16_UNMARKED, file, choice->encoding);
	for (gsize i = 0; i < G_N_ELEMENTS(told); i++)
		if (told[i].encoding == choice->encoding)
			return issue_of(told[i].code, file, choice->encoding);
	return NULL;
}

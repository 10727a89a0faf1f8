/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/header/heading_words.h"

#include "base/text.h"
#include "intake/money_unit.h"

#include <string.h>

#define WORDS_MAX 14
#define PHRASE_MAX 9	 /* words of the longest name of a column */
#define PHRASE_BYTES 120 /* folded */
#define STEPS_MAX 100	 /* phrases that are tried: a heading is short, a cell of prose is not */

/* What the words so far have said. */
typedef struct Said {
	Heading heading;
	gboolean counted;    /* in a unit of counts */
	gboolean total_last; /* the last phrase was "Tổng" */
	guint year_end;	     /* the word behind the last year; 0: none */
} Said;

typedef struct Cover {
	const Columns *columns;
	char *words[WORDS_MAX]; /* folded */
	guint count;
	int steps;
} Cover;

/* A phrase that ends at word @end. */
typedef gboolean (*Reader)(const Cover *cover, const char *phrase, guint end, Said *said);

static gboolean read_column(const Cover *cover, const char *phrase, guint end, Said *said)
{
	const Column *column = columns_find_folded(cover->columns, phrase);

	(void)end;
	if (!column || (said->heading.column && said->heading.column != column))
		return FALSE;
	/* "Tổng kinh phí thực hiện" is the cost of a project, not the sum of two sources. */
	if (said->total_last && g_str_has_prefix(phrase, "kinhphi"))
		return FALSE;
	said->heading.column = column;
	return TRUE;
}

static gboolean set_source(Said *said, const char *source)
{
	if (!source || (said->heading.source && said->heading.source != source))
		return FALSE;
	said->heading.source = source;
	return TRUE;
}

static gboolean read_source(const Cover *cover, const char *phrase, guint end, Said *said)
{
	(void)end;
	return set_source(said, columns_value_folded(cover->columns, DIMENSION_SOURCE, phrase));
}

static gboolean read_total(const Cover *cover, const char *phrase, guint end, Said *said)
{
	(void)end;
	return columns_is_total_folded(cover->columns, phrase) &&
	       set_source(said, columns_value_folded(cover->columns, DIMENSION_SOURCE, "both"));
}

static gboolean read_unit(const Cover *cover, const char *phrase, guint end, Said *said)
{
	int digits = 0;

	(void)cover;
	(void)end;
	if (count_unit_find(phrase)) {
		said->counted = TRUE;
		return TRUE;
	}
	if (!money_unit_find(phrase, &digits) ||
	    (said->heading.has_unit && digits != said->heading.unit_digits))
		return FALSE;
	said->heading.has_unit = TRUE;
	said->heading.unit_digits = digits;
	return TRUE;
}

/* A year; a second one right behind the first makes a span. */
static gboolean read_year(const Cover *cover, const char *phrase, guint end, Said *said)
{
	Period *period = &said->heading.period;
	int year = year_parse(phrase);

	(void)cover;
	if (year == 0)
		return FALSE;
	if (!period->first)
		period->first = period->last = year;
	else if (period->first == period->last && year > period->last && said->year_end == end - 1)
		period->last = year;
	else if (year != period->first)
		return FALSE;
	said->year_end = end;
	return TRUE;
}

/* Words that change nothing. */
static gboolean read_filler(const Cover *cover, const char *phrase, guint end, Said *said)
{
	static const char *const fillers[] = { "kinhphi", "nguon",     "von", "trongdo", "nam",
					       "year",	  "giaidoan",  "tu",  "dvt",	 "of",
					       "from",	  "donvitinh", NULL };

	(void)cover;
	(void)end;
	return g_strv_contains(fillers, phrase) &&
	       !(said->total_last && strcmp(phrase, "kinhphi") == 0);
}

static gboolean conclude(const Said *said, Heading *out_heading)
{
	Heading heading = said->heading;
	gboolean qualified =
	    said->counted || heading.has_unit || heading.source || heading.period.first;

	if (!heading.column || (qualified && heading.column->measure < 0) ||
	    (said->counted && heading.column->kind != COLUMN_COUNT) ||
	    (heading.has_unit && heading.column->kind != COLUMN_MONEY))
		return FALSE;
	if (!heading.has_unit)
		heading.unit_digits = heading.column->unit_digits;
	*out_heading = heading;
	return TRUE;
}

static gboolean read_from(Cover *cover, guint from, const Said *said, Heading *out_heading);

/* Tries the words from @from to @end as one phrase, in each of its meanings. */
static gboolean read_phrase(Cover *cover, guint from, guint end, const Said *said,
			    Heading *out_heading)
{
	static const Reader readers[] = { read_column, read_source, read_total,
					  read_unit,   read_year,   read_filler };
	char phrase[PHRASE_BYTES + 1] = "";

	for (guint i = from; i < end; i++)
		if (g_strlcat(phrase, cover->words[i], sizeof(phrase)) >= sizeof(phrase))
			return FALSE;
	for (gsize i = 0; i < G_N_ELEMENTS(readers); i++) {
		Said next = *said;

		if (!readers[i](cover, phrase, end, &next))
			continue;
		next.total_last = readers[i] == read_total;
		if (read_from(cover, end, &next, out_heading))
			return TRUE;
	}
	return FALSE;
}

/* Longest phrases first: "kinh phí kế hoạch" before "kinh phí". */
static gboolean read_from(Cover *cover, guint from, const Said *said, Heading *out_heading)
{
	if (from == cover->count)
		return conclude(said, out_heading);
	for (guint end = MIN(cover->count, from + PHRASE_MAX); end > from; end--)
		if (cover->steps-- > 0 && read_phrase(cover, from, end, said, out_heading))
			return TRUE;
	return FALSE;
}

/* FALSE when there are too many. */
static gboolean split(Cover *cover, const char *text)
{
	const char *at = text;

	while (*at) {
		const char *start = at;
		g_autofree char *word = NULL;

		while (*at && g_unichar_isalnum(g_utf8_get_char(at)))
			at += g_utf8_skip[(guchar)*at];
		if (at == start) {
			at += g_utf8_skip[(guchar)*at];
			continue;
		}
		if (cover->count == WORDS_MAX)
			return FALSE;
		word = g_strndup(start, (gsize)(at - start));
		cover->words[cover->count++] = text_fold(word);
	}
	return TRUE;
}

gboolean heading_words_read(const Columns *columns, const char *text, Heading *out_heading)
{
	Cover cover = { .columns = columns, .steps = STEPS_MAX };
	gboolean read = split(&cover, text) && read_from(&cover, 0, &(Said){ 0 }, out_heading);

	for (guint i = 0; i < cover.count; i++)
		g_free(cover.words[i]);
	return read;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/header/preamble.h"

#include "base/text.h"
#include "intake/header/heading.h"
#include "intake/header/preamble_phrase.h"

#include <string.h>

static const Role roles[PREAMBLE_FACTS] = {
	[PREAMBLE_PLACE] = ROLE_PLACE,	 [PREAMBLE_PERIOD] = ROLE_PERIOD,
	[PREAMBLE_AS_OF] = ROLE_AS_OF,	 [PREAMBLE_REVISION] = ROLE_REVISION,
	[PREAMBLE_SOURCE] = ROLE_SOURCE,
};

/* Where the reader of the preamble is. */
typedef struct Scan {
	const Catalog *catalog;
	Preamble *preamble;
	int row, field;
} Scan;

Role preamble_role(PreambleFact fact)
{
	return roles[fact];
}

void preamble_free(Preamble *preamble)
{
	if (!preamble)
		return;
	g_free(preamble->place);
	g_free(preamble);
}

static gboolean is_stated(const Preamble *preamble, PreambleFact fact)
{
	const gboolean stated[PREAMBLE_FACTS] = {
		[PREAMBLE_PLACE] = preamble->place != NULL,
		[PREAMBLE_PERIOD] = preamble->period.first != 0,
		[PREAMBLE_AS_OF] = preamble->as_of != DAY_NONE,
		[PREAMBLE_REVISION] = preamble->revision != 0,
		[PREAMBLE_SOURCE] = preamble->source != NULL,
	};

	return stated[fact];
}

gboolean preamble_has(const Preamble *preamble, PreambleFact fact)
{
	return is_stated(preamble, fact) && !preamble->mentions[fact].disputed;
}

/* Two names of one place are one. */
static gboolean is_same_place(const Scan *scan, const char *name)
{
	const char *names[] = { scan->preamble->place, name };
	const Place *found[2];

	for (int i = 0; i < 2; i++) {
		PlaceAnswer answer = places_find(scan->catalog->places, names[i], "", DAY_LAST);

		found[i] = answer.place ? answer.place : answer.near;
	}
	return found[0] == found[1];
}

/* Whether the fact is new: then the caller keeps it.  @same: it says what is known already. */
static gboolean note_fact(const Scan *scan, PreambleFact fact, gboolean same)
{
	PreambleMention *mention = &scan->preamble->mentions[fact];

	if (is_stated(scan->preamble, fact)) {
		mention->disputed = mention->disputed || !same;
		return FALSE;
	}
	mention->row = scan->row;
	mention->field = scan->field;
	return TRUE;
}

static void add_place(const Scan *scan, char *name)
{
	gboolean same = scan->preamble->place && is_same_place(scan, name);

	if (note_fact(scan, PREAMBLE_PLACE, same))
		scan->preamble->place = name;
	else
		g_free(name);
}

static void add_period(const Scan *scan, Period period)
{
	if (note_fact(scan, PREAMBLE_PERIOD, period_equal(period, scan->preamble->period)))
		scan->preamble->period = period;
}

static void add_as_of(const Scan *scan, Day day)
{
	if (note_fact(scan, PREAMBLE_AS_OF, day == scan->preamble->as_of))
		scan->preamble->as_of = day;
}

static void add_revision(const Scan *scan, int revision)
{
	if (note_fact(scan, PREAMBLE_REVISION, revision == scan->preamble->revision))
		scan->preamble->revision = revision;
}

static void add_source(const Scan *scan, const char *source)
{
	if (!source)
		scan->preamble->mentions[PREAMBLE_SOURCE].disputed = TRUE;
	else if (note_fact(scan, PREAMBLE_SOURCE, source == scan->preamble->source))
		scan->preamble->source = source;
}

static void add_source_named(const Scan *scan, const char *name)
{
	g_autofree char *folded = text_fold(name);
	const char *source = columns_value_folded(scan->catalog->columns, DIMENSION_SOURCE, folded);

	if (source)
		add_source(scan, source);
}

/* How many words the fact at @at takes up; 0 when there is none. */
static guint read_word(const Scan *scan, const PreambleWords *words, guint at)
{
	const char *source = NULL;
	char *place = NULL;
	Period period;
	int revision;
	guint taken;
	Day day;

	if ((taken = preamble_find_as_of(words, at, &day)) > 0)
		add_as_of(scan, day);
	else if ((taken = preamble_find_period(words, at, &period)) > 0)
		add_period(scan, period);
	else if ((taken = preamble_find_revision(words, at, &revision)) > 0)
		add_revision(scan, revision);
	else if ((taken = preamble_find_source(scan->catalog, words, at, &source)) > 0)
		add_source(scan, source);
	else if ((taken = preamble_find_place(scan->catalog, words, at, &place)) > 0)
		add_place(scan, place);
	return taken;
}

/* "Năm: 2025", "Số liệu đến ngày" with 30/11/2025 in the next cell: as under a heading. */
static void read_labelled(const Scan *scan, const char *label, const char *value)
{
	const Column *column = heading_read_plain(scan->catalog->columns, label).column;
	Role role = column ? column->role : ROLE_MEASURE;
	Period period;
	Day day;

	if (role == ROLE_PERIOD && period_parse(value, &period))
		add_period(scan, period);
	else if (role == ROLE_AS_OF && (day = day_parse(value)) != DAY_NONE)
		add_as_of(scan, day);
	else if (role == ROLE_REVISION && strlen(value) == 1 && *value > '0' && *value <= '9')
		add_revision(scan, *value - '0');
	else if (role == ROLE_SOURCE)
		add_source_named(scan, value);
	else if (role == ROLE_PLACE &&
		 places_find(scan->catalog->places, value, "", DAY_LAST).place)
		add_place(scan, g_strdup(value));
}

static void read_label(const Scan *scan, const Opening *opening, const char *text)
{
	const char *colon = strchr(text, ':');
	g_autofree char *label = g_strndup(text, colon ? (gsize)(colon - text) : strlen(text));
	const char *value = colon ? colon + 1 + strspn(colon + 1, " ") : "";
	int next = opening_next_filled(opening, (guint)scan->row, scan->field + 1);

	if (*value)
		read_labelled(scan, label, value);
	else if (next >= 0)
		read_labelled(scan, label, opening_text(opening, (guint)scan->row, next));
}

static void read_cell(const Scan *scan, const Opening *opening, const char *text)
{
	g_autoptr(PreambleWords) words = preamble_words_new(text);

	read_label(scan, opening, text);
	for (guint at = 0; at < words->count;)
		at += MAX(read_word(scan, words, at), 1);
}

/* A citation goes on to its closing bracket, over as many cells as it takes. */
static gboolean is_cited(const char *text, gboolean *open)
{
	gboolean cited = *open || preamble_is_citation(text);

	if (cited)
		*open = (*open || strchr(text, '(')) && !strchr(text, ')');
	return cited;
}

Preamble *preamble_read(const Catalog *catalog, const Opening *opening, guint rows)
{
	Preamble *preamble = g_new0(Preamble, 1);
	Scan scan = { catalog, preamble, 0, 0 };
	gboolean open = FALSE;

	preamble->as_of = DAY_NONE;
	for (guint row = 0; row < rows; row++) {
		for (int i = opening_next_filled(opening, row, 0); i >= 0;
		     i = opening_next_filled(opening, row, i + 1)) {
			scan.row = (int)row;
			scan.field = i;
			if (!is_cited(opening_text(opening, row, i), &open))
				read_cell(&scan, opening, opening_text(opening, row, i));
		}
	}
	return preamble;
}

char *preamble_text(const Preamble *preamble, const Columns *columns, PreambleFact fact,
		    Language language)
{
	switch (fact) {
	case PREAMBLE_PLACE:
		return g_strdup(preamble->place);
	case PREAMBLE_PERIOD:
		return period_text(preamble->period);
	case PREAMBLE_AS_OF:
		return day_text(preamble->as_of, language);
	case PREAMBLE_REVISION:
		return g_strdup_printf("%d", preamble->revision);
	case PREAMBLE_SOURCE:
		return g_strdup(
		    columns_value_name(columns, DIMENSION_SOURCE, preamble->source, language));
	case PREAMBLE_FACTS:
		break;
	}
	g_assert_not_reached();
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/check/line_cover.h"

#include "base/number.h"

#include <string.h>

/* Sources by the first letters of their keys. */
#define BOTH 'b'
#define LOCAL 'l'
#define NATIONAL 'n'

/* What a line is about: its position, and what it states of the dimensions. */
typedef struct Subject {
	const Place *place;
	const char *values[DIMENSIONS]; /* the source by its first letter, in @source */
	Period period;
	Day as_of;
	int revision;
	guint submission;
	int source;
	guint parts; /* of a sum of parts: the pattern of its lines; else 0 */
} Subject;

struct LineCover {
	GHashTable *by_subject; /* Subject -> GPtrArray of const Line * */
	GHashTable *by_project; /* the same, with nothing but the position and the project */
	guint patterns;		/* bit n: a line states the dimensions of n; see pattern_of() */
	guint measures;
	guint *reported; /* the same of the lines that report a measure: by source, then measure */
};

static guint add_to_hash(guint hash, guint part)
{
	return (hash ^ part) * 16777619u;
}

/* Field by field: what lies between the fields of a copy is anyone's. */
static guint subject_hash(gconstpointer data)
{
	const Subject *subject = data;
	guint hash = add_to_hash(2166136261u, g_direct_hash(subject->place));

	for (int i = 0; i < DIMENSIONS; i++)
		hash = add_to_hash(hash, g_direct_hash(subject->values[i]));
	hash = add_to_hash(hash, (guint)subject->period.first);
	hash = add_to_hash(hash, (guint)subject->period.last);
	hash = add_to_hash(hash, (guint)subject->as_of);
	hash = add_to_hash(hash, (guint)subject->revision);
	hash = add_to_hash(hash, subject->submission);
	hash = add_to_hash(hash, (guint)subject->source);
	hash = add_to_hash(hash, subject->parts);
	return hash ^ (hash >> 15);
}

static gboolean subject_equal(gconstpointer a, gconstpointer b)
{
	const Subject *first = a, *second = b;

	for (int i = 0; i < DIMENSIONS; i++)
		if (first->values[i] != second->values[i])
			return FALSE;
	return first->place == second->place && period_equal(first->period, second->period) &&
	       first->as_of == second->as_of && first->revision == second->revision &&
	       first->submission == second->submission && first->source == second->source &&
	       first->parts == second->parts;
}

static GHashTable *new_table(void)
{
	return g_hash_table_new_full(subject_hash, subject_equal, g_free,
				     (GDestroyNotify)g_ptr_array_unref);
}

LineCover *line_cover_new(guint measures)
{
	LineCover *cover = g_new0(LineCover, 1);

	cover->measures = measures;
	cover->reported = g_new0(guint, 3 * measures);
	cover->by_subject = new_table();
	cover->by_project = new_table();
	return cover;
}

void line_cover_free(LineCover *cover)
{
	if (!cover)
		return;
	g_hash_table_unref(cover->by_subject);
	g_hash_table_unref(cover->by_project);
	g_free(cover->reported);
	g_free(cover);
}

/* The position of @line and nothing else. */
static Subject position_of(const Line *line)
{
	Subject subject = { .place = line->place };

	subject.period = line->period;
	subject.as_of = line->as_of;
	subject.revision = line->revision;
	subject.submission = line->submission;
	return subject;
}

static Subject subject_of(const Line *line)
{
	Subject subject = position_of(line);

	for (int i = DIMENSION_SOURCE + 1; i < DIMENSIONS; i++)
		subject.values[i] = line->values[i];
	subject.source = line->values[DIMENSION_SOURCE][0];
	return subject;
}

/* Which dimensions are stated; bit 0 for both sources.  Most files use one pattern or two. */
static guint pattern_of(const Subject *subject)
{
	guint pattern = subject->source == BOTH;

	for (int i = DIMENSION_SOURCE + 1; i < DIMENSIONS; i++)
		pattern |= subject->values[i] ? 1u << i : 0u;
	return pattern;
}

static void enter(GHashTable *table, const Subject *subject, const Line *line)
{
	GPtrArray *lines = g_hash_table_lookup(table, subject);

	if (!lines) {
		lines = g_ptr_array_new();
		g_hash_table_insert(table, g_memdup2(subject, sizeof(*subject)), lines);
	}
	g_ptr_array_add(lines, (gpointer)line);
}

static guint *reported_by(const LineCover *cover, int source, guint measure)
{
	guint row = source == LOCAL ? 0 : source == NATIONAL ? 1 : 2;

	return &cover->reported[row * cover->measures + measure];
}

void line_cover_add(LineCover *cover, const Line *line)
{
	Subject subject = subject_of(line), position = position_of(line);

	enter(cover->by_subject, &subject, line);
	cover->patterns |= 1u << pattern_of(&subject);
	for (guint i = 0; i < cover->measures; i++)
		if (line->amounts[i].state != AMOUNT_NOT_REPORTED)
			*reported_by(cover, subject.source, i) |= 1u << pattern_of(&subject);
	position.values[DIMENSION_PROJECT] = line->values[DIMENSION_PROJECT];
	if (line->values[DIMENSION_PROJECT])
		enter(cover->by_project, &position, line);
}

static gboolean is_stated(const LineCover *cover, const Subject *subject, guint measure)
{
	const GPtrArray *lines = g_hash_table_lookup(cover->by_subject, subject);

	for (guint i = 0; lines && i < lines->len; i++)
		if (((const Line *)lines->pdata[i])->amounts[measure].state == AMOUNT_VALUE)
			return TRUE;
	return FALSE;
}

/* Leaves open the dimensions of @subject whose bits are set in @open; FALSE when it cannot. */
static gboolean leave_open(Subject *subject, guint open, const char *const values[DIMENSIONS])
{
	for (int i = DIMENSION_SOURCE + 1; i < DIMENSIONS; i++) {
		if (!(open & (1u << i)))
			continue;
		if (!subject->values[i] || values[i])
			return FALSE;
		subject->values[i] = NULL;
	}
	return TRUE;
}

gboolean line_cover_hides(const LineCover *cover, const Line *line, guint measure,
			  const char *const values[DIMENSIONS])
{
	Subject own = subject_of(line);
	gboolean any_source = !values[DIMENSION_SOURCE];

	/* Bit 0 stands for the source: both instead of the line's own. */
	for (guint open = 1; open < 1u << DIMENSIONS; open++) {
		Subject general = own;

		if (open & 1u) {
			if (!any_source || own.source == BOTH)
				continue;
			general.source = BOTH;
		}
		if (leave_open(&general, open, values) &&
		    cover->patterns & (1u << pattern_of(&general)) &&
		    is_stated(cover, &general, measure))
			return TRUE;
	}
	return FALSE;
}

static gboolean share_measure(const Line *a, const Line *b, guint measures)
{
	for (guint i = 0; i < measures; i++)
		if (a->amounts[i].state == AMOUNT_VALUE && b->amounts[i].state == AMOUNT_VALUE)
			return TRUE;
	return FALSE;
}

const Line *line_cover_twin(const LineCover *cover, const Line *line)
{
	Subject subject = subject_of(line);
	const GPtrArray *lines = g_hash_table_lookup(cover->by_subject, &subject);

	for (guint i = 0; lines && i < lines->len && lines->pdata[i] != line; i++)
		if (share_measure(lines->pdata[i], line, cover->measures))
			return lines->pdata[i];
	return NULL;
}

static gboolean exceeds(const GPtrArray *generals, const int64_t *sums, guint measures)
{
	for (guint i = 0; i < generals->len; i++) {
		const Line *general = generals->pdata[i];

		for (guint m = 0; m < measures; m++)
			if (general->amounts[m].state == AMOUNT_VALUE &&
			    sums[m] > general->amounts[m].value)
				return TRUE;
	}
	return FALSE;
}

/* Adds @line to the parts of the line that leaves the dimensions @open open, if there is one. */
static const Line *add_to_general(const LineCover *cover, GHashTable *parts, const Line *line,
				  guint open)
{
	static const char *const any[DIMENSIONS] = { NULL };
	Subject general = subject_of(line);
	guint pattern = pattern_of(&general);
	const GPtrArray *generals;
	int64_t *sums;

	if (!leave_open(&general, open, any))
		return NULL;
	generals = g_hash_table_lookup(cover->by_subject, &general);
	if (!generals)
		return NULL;
	general.parts = pattern;
	sums = g_hash_table_lookup(parts, &general);
	if (!sums) {
		sums = g_new0(int64_t, cover->measures);
		g_hash_table_insert(parts, g_memdup2(&general, sizeof(general)), sums);
	}
	for (guint m = 0; m < cover->measures; m++)
		if (!number_add(&sums[m], line->amounts[m].value))
			sums[m] = INT64_MAX;
	return exceeds(generals, sums, cover->measures) ? generals->pdata[0] : NULL;
}

const Line *line_cover_overfull(const LineCover *cover, const GPtrArray *lines)
{
	g_autoptr(GHashTable) parts =
	    g_hash_table_new_full(subject_hash, subject_equal, g_free, g_free);

	if ((cover->patterns & (cover->patterns - 1)) == 0)
		return NULL; /* all lines are alike: none is the total of another */
	for (guint i = 0; i < lines->len; i++) {
		for (guint open = 2; open < 1u << DIMENSIONS; open += 2) {
			const Line *general = add_to_general(cover, parts, lines->pdata[i], open);

			if (general)
				return general;
		}
	}
	return NULL;
}

gboolean line_cover_itemises(const LineCover *cover, const char *source, guint measure,
			     const char *const values[DIMENSIONS])
{
	guint asked = 0, patterns = *reported_by(cover, source[0], measure);

	for (int i = DIMENSION_SOURCE + 1; i < DIMENSIONS; i++)
		asked |= values[i] ? 1u << i : 0u;
	for (guint pattern = 0; asked && pattern < 1u << DIMENSIONS; pattern++)
		if (patterns & (1u << pattern) && (pattern & asked) == asked)
			return TRUE;
	return FALSE;
}

const GPtrArray *line_cover_project(const LineCover *cover, const Line *of_position,
				    const char *project)
{
	Subject subject = position_of(of_position);

	subject.values[DIMENSION_PROJECT] = project;
	return g_hash_table_lookup(cover->by_project, &subject);
}

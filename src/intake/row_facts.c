/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/row_facts.h"

#include "intake/preamble.h"

gboolean row_takes_period(const Reading *reading, Period *out_period)
{
	*out_period = reading->header->preamble->period;
	return header_takes(reading->header, ROLE_PERIOD);
}

gboolean row_takes_as_of(const Reading *reading, Day *out_day)
{
	if (!header_takes(reading->header, ROLE_AS_OF))
		return FALSE;
	*out_day = reading->header->preamble->as_of;
	return TRUE;
}

gboolean row_takes_revision(const Reading *reading, int *out_revision)
{
	if (!header_takes(reading->header, ROLE_REVISION))
		return FALSE;
	*out_revision = reading->header->preamble->revision;
	return TRUE;
}

gboolean row_takes_source(const Reading *reading, const char **out_source)
{
	if (!header_takes(reading->header, ROLE_SOURCE))
		return FALSE;
	*out_source = reading->header->preamble->source;
	return TRUE;
}

/* The sheet of a province may hold its predecessors of before the merger. */
static gboolean place_differs(const Reading *reading, const Line *line)
{
	PlaceAnswer found =
	    meaning_place(reading->meanings, reading->header->preamble->place, "", DAY_LAST);
	const Place *place = found.place ? found.place : found.near;

	return place && !place_is_within(line->place, place) &&
	       !place_is_within(place, line->place);
}

/* A table of 2025 may show the years before, if it shows 2025. */
static gboolean period_differs(const Reading *reading, const Line *line)
{
	Preamble *preamble = reading->header->preamble;
	gboolean met = line->period.first <= preamble->period.last &&
		       line->period.last >= preamble->period.first;

	preamble->mentions[PREAMBLE_PERIOD].met |= met;
	return !met;
}

/* A day of a year before belongs to figures that are shown for comparison. */
static gboolean as_of_differs(const Reading *reading, const Line *line)
{
	Day stated = reading->header->preamble->as_of;

	return line->as_of > stated ||
	       (line->as_of != stated && day_year(line->as_of) == day_year(stated));
}

typedef struct Comparison {
	PreambleFact fact;
	IssueCode code;
	gboolean (*differs)(const Reading *reading, const Line *line);
	gboolean waits; /* it is well if another row says the same as the preamble */
} Comparison;

static const Comparison comparisons[] = {
	{ PREAMBLE_PLACE, ISSUE_PLACE_CONTRADICTED, place_differs, FALSE },
	{ PREAMBLE_PERIOD, ISSUE_PERIOD_CONTRADICTED, period_differs, TRUE },
	{ PREAMBLE_AS_OF, ISSUE_PERIOD_CONTRADICTED, as_of_differs, FALSE },
};

/* The field that states what the preamble states otherwise; -1: none. */
static int field_of(const Header *header, PreambleFact fact)
{
	int field = header->roles[preamble_role(fact)];

	return field < 0 && fact == PREAMBLE_PLACE ? header->roles[ROLE_PLACE_CODE] : field;
}

/* "line 3 above the table". */
static char *title_text(int line)
{
	g_autofree char *vietnamese = g_strdup_printf("dòng %d phía trên bảng", line);
	g_autofree char *english = g_strdup_printf("line %d above the table", line);

	return issue_both(vietnamese, english);
}

static void say_difference(const Reading *reading, const Row *row, const Comparison *comparison)
{
	const Header *header = reading->header;
	PreambleMention *mention = &header->preamble->mentions[comparison->fact];
	const Row *title = opening_row(header->opening, (guint)mention->row);
	Issue *issue =
	    reading_issue_make(reading, comparison->code, row, field_of(header, comparison->fact));

	issue->expected = issue_text(row_text(title, mention->field));
	issue->other = title_text(title->record.line);
	mention->said = TRUE;
	if (comparison->waits)
		mention->waiting = issue;
	else
		issue_list_take(reading->submission->issues, issue);
}

void row_compare_preamble(const Reading *reading, const Row *row, const Line *line)
{
	const Preamble *preamble = reading->header->preamble;

	for (gsize i = 0; i < G_N_ELEMENTS(comparisons); i++) {
		const Comparison *comparison = &comparisons[i];

		if (!preamble_has(preamble, comparison->fact) ||
		    field_of(reading->header, comparison->fact) < 0 ||
		    !comparison->differs(reading, line) ||
		    preamble->mentions[comparison->fact].said)
			continue;
		say_difference(reading, row, comparison);
	}
}

void row_finish_preamble(const Reading *reading)
{
	PreambleMention *mention = &reading->header->preamble->mentions[PREAMBLE_PERIOD];

	if (mention->waiting && !mention->met)
		issue_list_take(reading->submission->issues, g_steal_pointer(&mention->waiting));
}

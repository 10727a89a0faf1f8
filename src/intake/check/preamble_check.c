/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/check/preamble_check.h"

/* The sheet of a province may hold its predecessors of before the merger. */
static gboolean place_differs(PreambleCheck *check, const Line *record)
{
	const Reading *reading = check->reading;
	PlaceAnswer found =
	    meaning_place(reading->meanings, reading->header->preamble->place, "", DAY_LAST);
	const Place *place = found.place ? found.place : found.near;

	return place && !place_is_within(record->place, place) &&
	       !place_is_within(place, record->place);
}

/* A table of 2025 may show the years before, if it shows 2025. */
static gboolean period_differs(PreambleCheck *check, const Line *record)
{
	Period stated = check->reading->header->preamble->period;
	gboolean met = record->period.first <= stated.last && record->period.last >= stated.first;

	check->met |= met;
	return !met;
}

/* A day of a year before belongs to figures that are shown for comparison. */
static gboolean as_of_differs(PreambleCheck *check, const Line *record)
{
	Day stated = check->reading->header->preamble->as_of;

	return record->as_of > stated ||
	       (record->as_of != stated && day_year(record->as_of) == day_year(stated));
}

typedef struct Comparison {
	PreambleFact fact;
	IssueCode code;
	gboolean (*differs)(PreambleCheck *check, const Line *record);
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

static void say_difference(PreambleCheck *check, const Row *row, const Comparison *comparison)
{
	const Reading *reading = check->reading;
	const Header *header = reading->header;
	const PreambleMention *mention = &header->preamble->mentions[comparison->fact];
	const Row *title = opening_row(header->opening, (guint)mention->row);
	Issue *issue =
	    reading_issue_make(reading, comparison->code, row, field_of(header, comparison->fact));

	issue->expected = issue_text(row_text(title, mention->field));
	issue->other = title_text(title->record.line);
	check->told[comparison->fact] = TRUE;
	if (comparison->waits)
		check->waiting = issue;
	else
		issue_list_take(reading->submission->issues, issue);
}

void preamble_check_init(PreambleCheck *check, const Reading *reading)
{
	const Header *header = reading->header;

	*check = (PreambleCheck){ .reading = reading };
	for (int i = 0; i < PREAMBLE_FACTS; i++)
		check->doubled[i] = preamble_has(header->preamble, (PreambleFact)i) &&
				    field_of(header, (PreambleFact)i) >= 0;
}

void preamble_check_clear(PreambleCheck *check)
{
	g_clear_pointer(&check->waiting, issue_free);
}

void preamble_check_record(PreambleCheck *check, const Row *row, const Line *record)
{
	for (gsize i = 0; i < G_N_ELEMENTS(comparisons); i++) {
		const Comparison *comparison = &comparisons[i];

		if (check->doubled[comparison->fact] && comparison->differs(check, record) &&
		    !check->told[comparison->fact])
			say_difference(check, row, comparison);
	}
}

void preamble_check_finish(PreambleCheck *check)
{
	if (check->waiting && !check->met)
		issue_list_take(check->reading->submission->issues,
				g_steal_pointer(&check->waiting));
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/check/name_check.h"

#define BY_NAME_VI "tên tệp"
#define BY_NAME_EN "the name of the file"

void name_check_init(NameCheck *check, const Reading *reading)
{
	*check = (NameCheck){ .reading = reading };
	check->name = file_name_read(reading->catalog->places, reading->submission->name);
}

static void check_place(NameCheck *check, const Row *row, const Line *line)
{
	const Place *named = check->name.place;
	Issue *issue;

	if (!named || line->place == check->told)
		return;
	check->told = line->place;
	if (file_name_fits(named, line->place))
		return;
	issue = reading_issue(check->reading, ISSUE_PLACE_CONTRADICTED, row,
			      check->reading->header->roles[ROLE_PLACE]);
	g_free(issue->value);
	issue->value = issue_both(line->place->name[LANGUAGE_VI], line->place->name[LANGUAGE_EN]);
	issue->expected = issue_both(named->name[LANGUAGE_VI], named->name[LANGUAGE_EN]);
	issue->other = issue_both(BY_NAME_VI, BY_NAME_EN);
}

/* A name gives the year of the figures or that of their date. */
static gboolean is_named(const FileName *name, int first, int last)
{
	return name->years[0] <= last && first <= name->years[1];
}

void name_check_line(NameCheck *check, const Row *row, const Line *line)
{
	check_place(check, row, line);
	check->any = TRUE;
	if (check->agrees || check->name.years[0] == 0)
		return;
	check->period = line->period;
	check->agrees = is_named(&check->name, line->period.first, line->period.last) ||
			is_named(&check->name, day_year(line->as_of), day_year(line->as_of));
}

void name_check_finish(NameCheck *check)
{
	Period named = { check->name.years[0], check->name.years[1] };
	Issue *issue;

	if (!check->any || check->agrees || named.first == 0)
		return;
	issue = reading_issue(check->reading, ISSUE_PERIOD_CONTRADICTED, NULL, -1);
	issue->value = period_text(check->period);
	issue->expected = period_text(named);
	issue->other = issue_both(BY_NAME_VI, BY_NAME_EN);
}

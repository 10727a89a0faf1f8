/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/checks.h"

#include "intake/magnitude.h"
#include "intake/name_check.h"
#include "intake/project_check.h"
#include "intake/row_rules.h"
#include "intake/totals.h"

struct Checks {
	const Reading *reading;
	GroupPlace group;
	Totals *totals;
	RowRules *rules;
	ProjectCheck *projects;
	Magnitude *magnitude;
	NameCheck name;
};

Checks *checks_new(const Reading *reading)
{
	Checks *checks = g_new0(Checks, 1);

	checks->reading = reading;
	checks->totals = totals_new(reading);
	checks->rules = row_rules_new(reading);
	checks->projects = project_check_new(reading, PROJECTS_MAX);
	checks->magnitude = magnitude_new(reading);
	name_check_init(&checks->name, reading);
	if (reading->submission->revision == 0)
		reading->submission->revision = checks->name.name.revision;
	return checks;
}

void checks_free(Checks *checks)
{
	if (!checks)
		return;
	totals_free(checks->totals);
	row_rules_free(checks->rules);
	project_check_free(checks->projects);
	magnitude_free(checks->magnitude);
	g_free(checks);
}

RowClass checks_classify(Checks *checks, const Row *row, const Cell *cells)
{
	RowClass class = row_classify(checks->reading, row, cells, &checks->group);

	if (class == CLASS_TOTAL || class == CLASS_SUBTOTAL || class == CLASS_GROUP)
		totals_check(checks->totals, row, cells, class, checks->group.rank);
	else if (class == CLASS_NOTE || class == CLASS_SIGNATURE)
		reading_issue(checks->reading, ISSUE_LINE_WITHOUT_FIGURES, row,
			      row_first_filled(row, 0));
	return class;
}

void checks_accepted(Checks *checks, const Row *row, const Line *line, const Cell *cells)
{
	totals_add(checks->totals, line, cells);
	row_rules_check(checks->rules, row, line, cells);
	project_check_line(checks->projects, row, line, cells);
	magnitude_add(checks->magnitude, row, line, cells);
	name_check_line(&checks->name, row, line);
}

void checks_refused(Checks *checks, const Cell *cells)
{
	totals_add_refused(checks->totals, cells);
}

void checks_finish(Checks *checks)
{
	totals_finish(checks->totals);
	magnitude_finish(checks->magnitude);
	name_check_finish(&checks->name);
}

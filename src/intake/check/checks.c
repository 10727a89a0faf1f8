/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/check/checks.h"

#include "intake/check/magnitude.h"
#include "intake/check/name_check.h"
#include "intake/check/preamble_check.h"
#include "intake/check/project_check.h"
#include "intake/check/row_rules.h"
#include "intake/check/totals.h"
#include "intake/wide.h"

/* What is asked of the columns of one group of the header. */
typedef struct GroupChecks {
	Totals *totals;
	RowRules *rules;
	Magnitude *magnitude;
} GroupChecks;

struct Checks {
	const Reading *reading;
	GroupPlace place;
	guint count;
	GroupChecks *groups; /* so many */
	ProjectCheck *projects;
	NameCheck name;
	PreambleCheck preamble;
};

Checks *checks_new(const Reading *reading)
{
	Checks *checks = g_new0(Checks, 1);

	checks->reading = reading;
	checks->count = reading->header->groups->len;
	checks->groups = g_new0(GroupChecks, checks->count);
	for (guint i = 0; i < checks->count; i++) {
		header_select(reading->header, i);
		checks->groups[i] = (GroupChecks){ totals_new(reading), row_rules_new(reading),
						   magnitude_new(reading) };
	}
	checks->projects = project_check_new(reading, PROJECTS_MAX);
	name_check_init(&checks->name, reading);
	preamble_check_init(&checks->preamble, reading);
	reading->submission->revision = checks->name.name.revision;
	return checks;
}

void checks_free(Checks *checks)
{
	if (!checks)
		return;
	for (guint i = 0; i < checks->count; i++) {
		totals_free(checks->groups[i].totals);
		row_rules_free(checks->groups[i].rules);
		magnitude_free(checks->groups[i].magnitude);
	}
	g_free(checks->groups);
	project_check_free(checks->projects);
	preamble_check_clear(&checks->preamble);
	g_free(checks);
}

static void check_totals(Checks *checks, const Row *row, RowClass class)
{
	const Reading *reading = checks->reading;

	for (guint i = 0; i < checks->count; i++) {
		header_select(reading->header, i);
		totals_check(checks->groups[i].totals, row,
			     wide_cells_of(reading, reading->cells, i), class, checks->place.rank);
	}
}

/* What the numbers of the row say of the notation; those of an index row are none. */
static void weigh(const Reading *reading, const Row *row, RowClass class)
{
	gboolean total = class == CLASS_TOTAL || class == CLASS_SUBTOTAL;

	if (class == CLASS_INDEX || class == CLASS_BLANK)
		return;
	for (guint i = 0; i < reading->header->groups->len; i++) {
		header_select(reading->header, i);
		cells_weigh(reading, wide_cells_of(reading, reading->cells, i), total,
			    row->record.line);
	}
}

RowClass checks_read(Checks *checks, const Row *row, __int128 *out_dong)
{
	const Reading *reading = checks->reading;
	RowClass class = row_classify_shape(reading, row);

	*out_dong = wide_cells_read(reading, row, reading->cells, class == CLASS_DATA);
	if (class == CLASS_DATA)
		class = row_classify(reading, row, &checks->place);
	weigh(reading, row, class);
	if (class == CLASS_TOTAL || class == CLASS_SUBTOTAL || class == CLASS_GROUP)
		check_totals(checks, row, class);
	else if (class == CLASS_HEADER)
		reading_issue(reading, ISSUE_HEADER_REPEATED, row, -1);
	else if (class == CLASS_NOTE || class == CLASS_SIGNATURE)
		reading_issue(reading, ISSUE_LINE_WITHOUT_FIGURES, row, row_first_filled(row, 0));
	return class;
}

void checks_record(Checks *checks, const Row *row, const Line *record)
{
	preamble_check_record(&checks->preamble, row, record);
}

void checks_accepted(Checks *checks, const Row *row, const Line *line, const Cell *cells)
{
	GroupChecks *group = &checks->groups[checks->reading->header->group];

	totals_add(group->totals, line, cells);
	row_rules_check(group->rules, row, line, cells);
	magnitude_add(group->magnitude, row, line, cells);
	project_check_line(checks->projects, row, line, cells);
	name_check_line(&checks->name, row, line);
}

void checks_refused(Checks *checks)
{
	const Reading *reading = checks->reading;

	for (guint i = 0; i < checks->count; i++)
		totals_add_refused(checks->groups[i].totals,
				   wide_cells_of(reading, reading->cells, i));
}

void checks_finish(Checks *checks)
{
	for (guint i = 0; i < checks->count; i++) {
		header_select(checks->reading->header, i);
		totals_finish(checks->groups[i].totals);
		magnitude_finish(checks->groups[i].magnitude);
	}
	name_check_finish(&checks->name);
	preamble_check_finish(&checks->preamble);
}

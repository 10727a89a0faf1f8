/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * How a report is written: report.ini as plain data.  A section is a table, a figure or a list; a
 * new one is a group of that file.  Everything a template names is checked when it loads, before
 * anything is computed: columns, rows, bases, conditions, and what stands between {{ }}.
 */
#pragma once

#include "report/report.h"
#include "report/section.h"

typedef struct Template {
	Text title, source_line;
	GPtrArray *notes;      /* Text */
	GPtrArray *sections;   /* Section, in the order of the file */
	GPtrArray *conditions; /* NamedConditions */
	Basis basis;	       /* of the whole report, so of its texts */
	int unit_digits;       /* money of texts is printed in 10^this đồng */
} Template;

/* Reads @folder/report.ini.  Faults: FAULT_INPUT, FAULT_SETTINGS with file, line and nearest name.
 */
Template *template_read(const char *folder, const Columns *columns,
			GError **error) G_GNUC_WARN_UNUSED_RESULT;
void template_free(Template *template);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Template, template_free)

/* The table, or the list, of that name; NULL when there is none. */
const Section *template_table(const Template *template, const char *key);
const Section *template_list(const Template *template, const char *key);

/* Condition elements, borrowed; NULL when there is none of that name. */
const GArray *template_conditions(const Template *template, const char *key);

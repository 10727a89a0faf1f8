/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * One run, as its settings file describes it: a key file beside the inbox.  Paths in it count from
 * its own folder.  Unknown groups and keys are refused.
 *
 *     [report]  inbox  template  out  report_date  year  language  regions  confirmed  stated
 *     [limits]  file_bytes  line_bytes  columns
 */
#pragma once

#include "base/day.h"
#include "base/language.h"
#include "base/limits.h"

#include <glib.h>

typedef struct Settings {
	char *path; /* of the file itself */
	char *inbox;
	char *template; /* folder with report.ini and columns.ini; its sister "reference" the
			   registers */
	char *out;
	char *confirmed; /* register of the warnings that are confirmed; NULL: there is none */
	char *stated;	 /* register of printed figures to check; NULL: there is none */
	Day report_date;
	int year; /* that the report is about; 0 when not set: see settings_year() */
	Language language;
	char **regions; /* keys of the places to report on; empty: every one that the template
			   allows */
	Limits limits;
} Settings;

/*
 * Reads @path; @template_folder is where "template=conference" is looked for when there is no such
 * folder beside the file.  Faults: FAULT_INPUT, FAULT_SETTINGS.
 */
Settings *settings_read(const char *path, const char *template_folder,
			GError **error) G_GNUC_WARN_UNUSED_RESULT;

/*
 * The settings of a command that needs no run: no inbox, out or report date (NULL, DAY_NONE), the
 * language Vietnamese, the usual limits.  @template is the folder of the template, or NULL for
 * @template_folder/conference.  FAULT_INPUT when there is none.
 */
Settings *settings_otherwise(const char *template, const char *template_folder,
			     GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* The year that the report is about, that of the report date unless set; the one before stands
 * beside it. */
int settings_year(const Settings *settings);

void settings_free(Settings *settings);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Settings, settings_free)

/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The steps to a blank submission, a workbook and a CSV; no inbox, no ledger.
 */
#pragma once

#include "base/settings.h"

typedef struct FormTask {
	const char *place, *year; /* rows are begun for them: see report/form.h; NULL */
	const char *folder;	  /* for the two files; made when missing, but not its parents */
	gboolean replace;	  /* files of these names */
} FormTask;

/*
 * Writes both, on the day and in the language of @settings.  The paths of the two, char *, owned by
 * the caller; NULL and a fault, and then neither is there unless the disk failed between them.
 */
GPtrArray *run_form(const Settings *settings, const FormTask *task,
		    GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The steps that the commands of a whole run share.
 */
#pragma once

#include "report/report.h"
#include "run.h"

/* What one run holds; what comes later in the list borrows from what comes before. */
typedef struct Run {
	const Settings *settings;
	Catalog *catalog;
	GPtrArray *files;	/* InboxFile */
	GPtrArray *submissions; /* Submission, borrowed from the outcome */
	GPtrArray *missing;	/* char *, borrowed from the outcome */
	Ledger *ledger;
	FactStore *facts;
} Run;

void run_clear(Run *run);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Run, run_clear)

/* Reads the inbox of run->settings and makes the ledger of it. */
gboolean run_open(Run *run, Outcome *outcome, GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* Done with each report; FALSE, with the fault set, ends the run. */
typedef gboolean (*TakeReport)(const Run *run, const Report *report, gpointer data, GError **error);

/* All reports that the settings ask for: what they print is noted in run->facts. */
gboolean run_build_reports(const Run *run, TakeReport take, gpointer data,
			   GError **error) G_GNUC_WARN_UNUSED_RESULT;

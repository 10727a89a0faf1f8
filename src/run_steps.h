/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The steps of a whole run, in their order; what the commands do with them is in run.h, run_ask.h
 * and run_explain.h.
 */
#pragma once

#include "report/report.h"
#include "report/template.h"
#include "report/text/mustache.h"
#include "run.h"

#include "ledger/fact.h"

/* What one run holds; what comes later in the list borrows from what comes before. */
typedef struct Run {
	const Settings *settings;
	Catalog *catalog;
	Template *template;	/* NULL before run_read_template() */
	MustacheSet *texts;	/* NULL when the template has none */
	GPtrArray *files;	/* InboxFile */
	GPtrArray *submissions; /* Submission, borrowed from the outcome */
	GPtrArray *missing;	/* char *, borrowed from the outcome */
	Ledger *ledger;
	FactStore *facts;
} Run;

void run_clear(Run *run);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Run, run_clear)

/* Whether a run makes a report on @place. */
gboolean run_reports_on(const Settings *settings, const Place *place);

/* The catalog, and which files there are. */
gboolean run_open_inbox(Run *run, GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* What is wrong with a template is told before anything is computed. */
gboolean run_read_template(Run *run, GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* The files into submissions, these into the ledger. */
gboolean run_read_inbox(Run *run, Outcome *outcome, GError **error) G_GNUC_WARN_UNUSED_RESULT;

/*
 * All that the settings ask for: Report elements, owned by the caller.  What they print is noted in
 * run->facts.
 */
GPtrArray *run_build_reports(const Run *run, GError **error) G_GNUC_WARN_UNUSED_RESULT;

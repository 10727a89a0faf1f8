/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The pipeline, one call a step; with main.c the only file that knows every stage.
 */
#pragma once

#include "base/settings.h"
#include "catalog/places.h"
#include "intake/plain_table.h"
#include "intake/submission.h"
#include "report/text/table_text.h"

/* What a run leaves for main to say. */
typedef struct Outcome {
	GPtrArray *submissions; /* Submission, with their issues */
	GPtrArray *missing;	/* char *: what the edition goes without, and why; what confirms
				   nothing; NULL */
	gboolean published;	/* FALSE: nothing has changed since the latest edition */
} Outcome;

void outcome_clear(Outcome *outcome);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Outcome, outcome_clear)

/* Whether a run makes a report on @place. */
gboolean run_reports_on(const Settings *settings, const Place *place);

/*
 * Reads the inbox and publishes an edition, or finds that there is nothing to do.  What is wrong
 * with the data is in the submissions of @outcome; only what stops the run is a fault, and then
 * whatever was published before stays as it is.
 */
gboolean run_report(const Settings *settings, Outcome *outcome,
		    GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* Prints the file @path as @table says; the issues of what was read, owned by the caller. */
Submission *run_read(const Settings *settings, const char *path, const PlainTable *table,
		     GError **error) G_GNUC_WARN_UNUSED_RESULT;

/*
 * The totals that the submissions state, and the figures of @settings->stated when there are any,
 * against what they are made of: StatedFinding elements (ledger/stated_check.h), owned by the
 * caller.
 */
GPtrArray *run_check_stated(const Settings *settings, Outcome *outcome,
			    GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* The answer, owned by the caller.  FAULT_USAGE when a word of @request is unknown. */
char *run_table(const Settings *settings, const TableRequest *request, Outcome *outcome,
		GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The report: from the inbox to a published edition.  With run_steps.h and main.c the only files
 * that know every stage.
 */
#pragma once

#include "base/settings.h"
#include "intake/submission.h"

/* What a run leaves for main to say. */
typedef struct Outcome {
	GPtrArray *submissions; /* Submission, with their issues */
	GPtrArray *missing;	/* char *: what the edition goes without, and why; what confirms
				   nothing; NULL */
	gboolean published;	/* FALSE: nothing has changed since the latest edition */
} Outcome;

void outcome_clear(Outcome *outcome);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Outcome, outcome_clear)

/*
 * Reads the inbox and publishes an edition, or finds that there is nothing to do.  What is wrong
 * with the data is in the submissions of @outcome; only what stops the run is a fault, and then
 * whatever was published before stays as it is.
 */
gboolean run_report(const Settings *settings, Outcome *outcome,
		    GError **error) G_GNUC_WARN_UNUSED_RESULT;

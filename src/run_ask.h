/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Questions to an inbox: nothing is published.
 */
#pragma once

#include "intake/plain_table.h"
#include "report/text/table_text.h"
#include "run.h"

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

/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Looking at files before they are sent: the intake, and what the ledger says of a file alone.
 */
#pragma once

#include "base/settings.h"
#include "intake/submission.h"

/*
 * Looks at each of the files @paths by itself, as a submission, and hands what it found to @take,
 * which borrows it.  Trouble with a file is an issue of its; a fault is only the template's.
 *
 * The issues are those that a report gives for the file if it is the only one.  Of files above 4
 * MiB the lines are not kept, and so not compared with each other: what depends on that (S805,
 * T707, T708
 * ...) is then left to the report.
 */
typedef void (*TakeChecked)(const Submission *submission, gpointer data);
gboolean run_check(const Settings *settings, char *const *paths, TakeChecked take, gpointer data,
		   GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* FAULT_SOFTWARE unless every data record, byte and đồng of a file has ended somewhere. */
gboolean run_check_balance(const Submission *submission, GError **error) G_GNUC_WARN_UNUSED_RESULT;

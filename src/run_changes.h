/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What changed between any two published editions.
 */
#pragma once

#include "base/settings.h"
#include "report/text/table_question.h"

/*
 * From the first to the second of @ids; NULL for the edition that the second was compared with, and
 * for the latest.  TABLE_TEXT gives the figures of the places that are asked for, TABLE_CSV
 * since.csv.  Owned by the caller.  Faults: FAULT_INPUT when there is no such edition, FAULT_USAGE
 * when the second was compared with none, FAULT_DATA when one of the two is not whole.
 */
char *run_changes(const Settings *settings, const char *const ids[2], TableFormat format,
		  GError **error) G_GNUC_WARN_UNUSED_RESULT;

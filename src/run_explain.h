/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * `khuyencong explain ID`: the ledger of the run is made, nothing is written.
 */
#pragma once

#include "base/settings.h"

/*
 * Where the figure of the id @id comes from, cell by cell; as CSV or for a person.  Owned by the
 * caller.  FAULT_USAGE when a part of @id is unknown, FAULT_DATA when its day is not that of the
 * ledger.
 */
char *run_explain(const Settings *settings, const char *id, gboolean csv,
		  GError **error) G_GNUC_WARN_UNUSED_RESULT;

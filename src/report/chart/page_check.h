/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What must hold of every page before it is painted: all marks are on it, and no text runs into
 * another or over the end of a bar.
 */
#pragma once

#include "report/chart/page.h"

/* @pages holds Page.  Fault: FAULT_SOFTWARE, which names page and marks. */
gboolean page_check(const GPtrArray *pages, GError **error) G_GNUC_WARN_UNUSED_RESULT;

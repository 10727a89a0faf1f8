/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What was found of printed figures, as text for people, CSV or JSON for programs.  Programs get
 * money in đồng and percentages with a point; what does not exist is "" (CSV) or null (JSON), an
 * open end of an interval too.
 */
#pragma once

#include "ledger/stated_check.h"
#include "report/text/table_text.h"

/* @findings are StatedFinding elements.  Owned by the caller. */
char *stated_table_write(const GPtrArray *findings, TableFormat format, Language language);

/* Whether a person should look: something differs. */
gboolean stated_table_asks(const GPtrArray *findings);

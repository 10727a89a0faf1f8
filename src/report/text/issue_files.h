/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The issues of a run for spreadsheets and for programs; both list all of them, in the order of
 * files and lines.
 */
#pragma once

#include "intake/submission.h"

/* UTF-8 with a byte-order mark, so that a spreadsheet reads the marks; no cell runs as a formula.
 */
GBytes *issue_files_csv(const GPtrArray *submissions);

/* One JSON object on each line. */
GBytes *issue_files_jsonl(const GPtrArray *submissions);

/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What separates the columns of a file.  Spreadsheets choose it by the language they run in, so
 * each candidate is tried, and the one that yields the most known headings wins.
 */
#pragma once

#include "catalog/columns.h"
#include "intake/plain_text.h"

/* One of , ; tab and |; NUL when none of them separates anything. */
char dialect_find(const Columns *columns, const PlainText *text);

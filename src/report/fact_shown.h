/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Where a fact is printed, and how: "region/central.xlsx, Bảng 1: 77,28%".
 */
#pragma once

#include "report/report.h"

/*
 * Appends to @shown (char *, owned by it) each table and figure of @report that prints the fact
 * @id, and its text, once.  A number in a title does not say which fact it is: it is not found.
 */
void fact_shown_in(const Report *report, const char *id, GPtrArray *shown);

/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Where a fact is printed, and how: "region/central.xlsx, Bảng 1: 77,28%".
 */
#pragma once

#include "report/report.h"

/* The file of @report below the edition's folder with the ending @kind; owned by the caller. */
char *report_file(const Report *report, const char *kind);

/*
 * Appends to @shown (char *, owned by it) each table and figure of @report that prints the fact
 * @id, once.  A number within a sentence does not say which fact it is: it is not found.
 */
void fact_shown_in(const Report *report, const char *id, GPtrArray *shown);

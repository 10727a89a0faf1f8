/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The figures of a report as a PDF on A4.  The page is laid out as plain data (marks with a role, a
 * place and a text), checked (no overlap, nothing off the page), and only then painted.
 */
#pragma once

#include "report/report.h"

/* The same report gives the same bytes.  Faults: FAULT_SOFTWARE (a page that does not hold its
 * figures, a letter that the font lacks), FAULT_INPUT (fonts missing). */
GBytes *chart_pages_write(const Report *report, GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A report as an Excel workbook: cover, contents with links, a sheet for each table, notes,
 * sources. The workbook is verified by reading it again before its bytes are given out, since the
 * library says nothing of a truncated file.
 */
#pragma once

#include "report/report.h"

/* The same report gives the same bytes.  Faults: FAULT_IO, FAULT_LATER (no space), FAULT_SOFTWARE.
 */
GBytes *book_write(const Report *report, GError **error) G_GNUC_WARN_UNUSED_RESULT;

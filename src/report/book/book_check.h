/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A finished workbook, read again: a full temporary folder leaves truncated parts in a well-formed
 * archive, and the library says that all went well.  The only module that knows minizip.
 */
#pragma once

#include "report/book/sheet.h"

/*
 * Every part has its CRC and is well-formed XML in UTF-8, no part points outside the file, each
 * sheet holds as many texts and numbers as @counts (SheetCount) says, every number is one, and
 * nothing is a formula.  Faults: FAULT_SOFTWARE.
 */
gboolean book_check(GBytes *bytes, const GArray *counts, GError **error) G_GNUC_WARN_UNUSED_RESULT;

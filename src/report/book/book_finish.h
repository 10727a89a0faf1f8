/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The last step of every workbook: closed, read again, and only then given out.
 */
#pragma once

#include "report/book/sheet.h"

/* The bytes of @sheets, which holds nothing after.  Faults: FAULT_IO, FAULT_LATER (no space),
 * FAULT_SOFTWARE. */
GBytes *book_finish(Sheets *sheets, GError **error) G_GNUC_WARN_UNUSED_RESULT;

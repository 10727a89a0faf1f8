/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The form as an Excel workbook: the table to fill in on the first sheet, since a spreadsheet saves
 * the sheet that is open as CSV; then how to fill it in, column by column; then the lists from
 * which cells are chosen (Excel takes no list of more than 255 characters in a cell).
 */
#pragma once

#include "report/form.h"

/* The same form gives the same bytes.  Faults: as book_write(). */
GBytes *form_book_write(const Form *form, GError **error) G_GNUC_WARN_UNUSED_RESULT;

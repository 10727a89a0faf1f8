/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Text that may stand in a workbook: the library escapes little and checks less, and spreadsheets
 * refuse the whole file for one bad character or name.
 */
#pragma once

#include <glib.h>

/* The most that a cell, and a document property, holds, in UTF-16 units. */
#define SHEET_TEXT_CELL 32767
#define SHEET_TEXT_PROPERTY 255

/*
 * NFC, without control characters (lines may end), not longer than @limit: what is cut shows "[…]".
 * What a spreadsheet would take for an escape, "_x0041_", is escaped.  "" for NULL, and NULL when
 * @text is no UTF-8.
 */
char *sheet_text_clean(const char *text, gsize limit);

gsize sheet_text_units(const char *text);

/* What XML cannot hold or a screen not show; the end of a line is none. */
gboolean sheet_text_is_control(gunichar c);

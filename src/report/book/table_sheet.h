/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A sheet with one table: heading, column heads with groups over them, rows, notes.
 */
#pragma once

#include "report/book/sheet.h"

typedef struct TableSheet {
	const Table *table;
	const char *name;     /* of the sheet */
	const char *title;    /* above the table */
	const char *subtitle; /* NULL for none */
	gboolean is_contents; /* the first column names sheets, and links to them */
} TableSheet;

void table_sheet_write(Sheets *sheets, const Report *report, const TableSheet *what);

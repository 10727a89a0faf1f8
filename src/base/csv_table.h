/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A table of plain keys, in UTF-8 with commas, read whole or not at all: a register of the project,
 * or what this program wrote with csv_text_record().
 */
#pragma once

#include <glib.h>

typedef struct CsvTable CsvTable;

/* Whose hand a table is of. */
typedef enum CsvHand {
	CSV_WRITTEN, /* by csv_text_record(): cells are as they were given to it; FAULT_DATA */
	CSV_TYPED    /* by people: without spaces at the ends of cells, and lines that are empty;
			FAULT_SETTINGS */
} CsvHand;

/*
 * Reads @bytes, which must have the columns @columns (NULL-terminated), in any order and among
 * others.  The fault of @hand names @path and the line of what is no such table: another encoding,
 * a column missing, a row that is shorter, longer or cannot be read.
 */
CsvTable *csv_table_read(GBytes *bytes, const char *path, const char *const *columns, CsvHand hand,
			 GError **error) G_GNUC_WARN_UNUSED_RESULT;
void csv_table_free(CsvTable *table);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CsvTable, csv_table_free)

guint csv_table_rows(const CsvTable *table);
/* The cell of @row in @columns[@column]; borrowed. */
const char *csv_table_cell(const CsvTable *table, guint row, guint column);
/* "facts.csv:4", for faults about a row; owned by the caller. */
char *csv_table_place(const CsvTable *table, guint row);

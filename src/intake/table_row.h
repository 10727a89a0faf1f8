/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A row of the table as a spreadsheet counts them, and its cells.
 */
#pragma once

#include "base/record_reader.h"

/* A record and its number, from 1, blank ones counted: the row that a spreadsheet shows. */
typedef struct Row {
	Record record;
	int number;
} Row;

/* The next one of @reader; FALSE at the end. */
gboolean row_next(RecordReader *reader, Row *row);

/* The text of a field; "" for one that the record does not have, or for -1. */
const char *row_text(const Row *row, int field);

/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Any cut through the ledger as text for people, CSV or JSON for programs.  Programs get money in
 * đồng and percentages with a point; in the place of what is absent stands the word of its state
 * (CSV) or null (JSON).
 */
#pragma once

#include "ledger/cut.h"
#include "ledger/fact.h"

typedef enum TableFormat { TABLE_TEXT, TABLE_CSV, TABLE_JSON } TableFormat;

/* -1 when @key is no format. */
int table_format_find(const char *key);

typedef struct TableQuestion {
	const Cut *cut;
	const GPtrArray *columns; /* Expression */
	char **names;		  /* of the columns, as they were asked for */
	Language language;	  /* of TABLE_TEXT */
} TableQuestion;

/* Rows of which nothing is reported are left out.  Owned by the caller. */
char *table_text_write(FactStore *store, const TableQuestion *question, TableFormat format);

/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Any cut through the ledger as text for people, CSV or JSON for programs.  Programs get money in
 * đồng and percentages with a point; in the place of what is absent stands the word of its state
 * (CSV) or null (JSON).
 */
#pragma once

#include "ledger/fact.h"
#include "report/text/table_question.h"

/* -1 when @key is no format. */
int table_format_find(const char *key);

/* Rows of which nothing is reported are left out.  Owned by the caller. */
char *table_text_write(FactStore *store, const TableQuestion *question, TableFormat format);

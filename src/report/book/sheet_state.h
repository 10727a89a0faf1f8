/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What sheet.c keeps of a workbook, and the part of its work for which no library is needed.  Known
 * to these two files.
 */
#pragma once

#include "report/book/sheet.h"
#include "report/book/sheet_names.h"

struct lxw_workbook;
struct lxw_worksheet;

struct Sheet {
	Sheets *owner;
	struct lxw_worksheet *page;
	char *name;
	SheetCount count;
	double height;	/* of all rows */
	Spot spans_end; /* the first cell after the last span: they come in the order of reading */
};

struct Sheets {
	struct lxw_workbook *workbook; /* NULL once closed */
	int file;
	GPtrArray *sheets; /* Sheet */
	SheetNames *names;
	GHashTable *formats; /* style and pattern -> lxw_format, borrowed from the workbook */
	GError *failure;     /* the first */
};

void sheet_state_free(gpointer sheet);

/* Nothing happens without a trouble. */
void sheets_fail(Sheets *sheets, const char *subject, const char *trouble);

/* NULL, and a failure, for what is no text. */
char *sheet_clean(Sheet *sheet, const char *text);

/* Spans that overlap make Excel repair the file. */
void sheet_take_span(Sheet *sheet, Spot at, guint last);

/* What is too long in @check, or no UTF-8; NULL. */
const char *sheet_check_trouble(const SheetCheck *check);

/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A workbook in the making; the only module that knows libxlsxwriter.  The library takes wrong
 * arguments without a word and writes files that do not open, so that everything is checked here.
 * The first failure is kept, later calls do nothing, and sheets_finish tells.
 *
 * Data is never a formula or an address: text is a string cell whatever it looks like.
 */
#pragma once

#include "base/day.h"
#include "report/book/style.h"
#include "report/report.h"

typedef struct Sheets Sheets;
typedef struct Sheet Sheet;

/* Both from 0. */
typedef struct Spot {
	guint row, column;
} Spot;

/* What a sheet must hold when it is read again. */
typedef struct SheetCount {
	guint64 texts, numbers;
} SheetCount;

typedef struct SheetsAbout {
	const char *title, *subject;
	Day created; /* noon of this day, UTC */
} SheetsAbout;

Sheets *sheets_new(const SheetsAbout *about);
void sheets_free(Sheets *sheets);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Sheets, sheets_free)

/* Owned by @sheets; never NULL.  A bad or second name is a failure. */
Sheet *sheets_add(Sheets *sheets, const char *name);

/*
 * The finished file; may be called once.  Faults: FAULT_SOFTWARE for the first failure or a link to
 * no sheet, FAULT_LATER (no space), FAULT_IO.
 */
GBytes *sheets_finish(Sheets *sheets, GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* SheetCount, one for each sheet; owned by the caller. */
GArray *sheets_counts(const Sheets *sheets);

/* Empty text is a blank cell. */
void sheet_text(Sheet *sheet, Spot at, Style style, const char *text);
void sheet_blank(Sheet *sheet, Spot at, Style style);
/* A blank cell for a person to fill; @pattern is a number format, "#,##0", NULL for none. */
void sheet_input(Sheet *sheet, Spot at, Style style, const char *pattern);
/* CELL_NUMBER; what a double does not hold is written as its text.  A mark has some 25 letters. */
void sheet_number(Sheet *sheet, Spot at, Style style, const Cell *cell);
/* To cell A1 of the sheet @target. */
void sheet_link(Sheet *sheet, Spot at, const char *target, Style style, const char *text);
/* One text over the columns from @at to @last; the cells must be free of other text. */
void sheet_span(Sheet *sheet, Spot at, guint last, Style style, const char *text);

/* In points. */
void sheet_column_width(Sheet *sheet, guint column, double width);
void sheet_row_height(Sheet *sheet, guint row, double height);
/* The same, and how cells look that are not written: those below the last row. */
void sheet_column_input(Sheet *sheet, guint column, double width, Style style, const char *pattern);

/* What a person may enter; all texts are borrowed, and none is longer than Excel allows. */
typedef struct SheetCheck {
	gboolean chooses;    /* the formula is the range that holds the list of choices */
	gboolean may_pass;   /* one may insist on what is refused */
	const char *formula; /* "=A2>0", as seen from the first cell; at most 255 bytes */
	const char *title;   /* 32 characters, above both texts */
	const char *message; /* 255, beside the cell while it is being filled */
	const char *refusal; /* 255 */
} SheetCheck;

/* For the cells from @first to @last. */
void sheet_check(Sheet *sheet, Spot first, Spot last, const SheetCheck *check);

typedef struct SheetPage {
	gboolean landscape; /* A4 */
	gboolean numbered;  /* a page number above the text */
	gboolean flows;	    /* over as many pages as it takes, however few its rows now are */
	guint head, body;   /* rows from head up to body repeat on paper and stay on the screen */
	guint side;	    /* and so do this many columns at the left */
	guint across;	    /* pages beside each other; 0 for one */
} SheetPage;

/* A4, margins of Decree 30/2020/NĐ-CP, appendix I. */
void sheet_page(Sheet *sheet, const SheetPage *page);

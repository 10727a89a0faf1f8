/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The names of the sheets of a workbook, and the links to them.  Spreadsheets repair or refuse a
 * file for one bad name; the library looks at ASCII only.
 */
#pragma once

#include <glib.h>

typedef struct SheetNames SheetNames;

SheetNames *sheet_names_new(void);
void sheet_names_free(SheetNames *names);

/*
 * NULL when a sheet of this name may be added, and takes it; else what is wrong with it: not 1 to
 * 31 UTF-16 units, one of []:*?/\ or a control character, a quote at an end, "History", or the same
 * as another but for case.
 */
const char *sheet_names_take(SheetNames *names, const char *name);

/* There is a link to @name. */
void sheet_names_ask(SheetNames *names, const char *name);

/* A name that was asked for and never taken, as it is compared; NULL when there is none. */
const char *sheet_names_missing(const SheetNames *names);

/* 'Bảng 1': as references write it; owned by the caller. */
char *sheet_names_quote(const char *name);

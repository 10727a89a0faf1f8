/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What the words of one file mean.  Thousands of lines say the same few things, so each distinct
 * text is cleaned, folded and looked up once.
 */
#pragma once

#include "catalog/catalog.h"
#include "intake/row_class.h"

#include <glib.h>

typedef struct Meanings Meanings;

/* @catalog is borrowed; it learns the names of projects. */
Meanings *meanings_new(Catalog *catalog);
void meanings_free(Meanings *meanings);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Meanings, meanings_free)

/* As places_find; a code that lost its zero in a spreadsheet gets it back. */
PlaceAnswer meaning_place(Meanings *meanings, const char *name, const char *code, Day day);

/* The code that @text means: "01" for "1", which a spreadsheet took for a number. */
char *meaning_code(const char *text);

/* As columns_value; NULL for one that is not known. */
const char *meaning_value(Meanings *meanings, Dimension dimension, const char *text, Day day);

/* Of a cell that is no amount: it is blank, or says in a word that there is nothing. */
gboolean meaning_is_absent(Meanings *meanings, const char *text);

/* What the words of a cell make of its record: those of row_class_of_text() and of the catalog. */
RowClass meaning_class(Meanings *meanings, const char *text);

/* As columns_absence. */
Absence meaning_absence(Meanings *meanings, const char *text);

/* The unit of money that a cell states: đồng are in 10^this; or one of these. */
#define MEANING_OTHER_UNIT (-1) /* blank, or what counts are in */
#define MEANING_NO_UNIT (-2)	/* neither */
int meaning_money_unit(Meanings *meanings, const char *text);

/* -1 when it is no status. */
int meaning_status(Meanings *meanings, const char *text);

/* DAY_NONE, or FALSE, when it is none. */
Day meaning_day(Meanings *meanings, const char *text);
gboolean meaning_period(Meanings *meanings, const char *text, Period *out_period);

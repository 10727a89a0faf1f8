/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What stands under a table: the basis that rules it, and the meaning of every mark and absence
 * that it shows, no more.
 */
#pragma once

#include "report/claim.h"

typedef struct TableNotes TableNotes;

/* @section is NULL for a text. */
TableNotes *table_notes_new(const Section *section, const Scope *scope);
void table_notes_free(TableNotes *notes);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(TableNotes, table_notes_free)

/* Remembers what a printed fact has to be explained with. */
void table_notes_see(TableNotes *notes, const Fact *fact);

/* Appends the sentences to @table. */
void table_notes_write(const TableNotes *notes, Table *table);

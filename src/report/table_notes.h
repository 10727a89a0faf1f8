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

/* Appends what the absences, and the marks of weak figures, of @table stand for, each once. */
void table_notes_states(Table *table, const gboolean states[FACT_STATES], Language language);
void table_notes_statuses(Table *table, const gboolean statuses[STATUSES], const Columns *columns,
			  Language language);

/* Appends the sentences to @table. */
void table_notes_write(const TableNotes *notes, Table *table);

/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Warnings that a person has looked at and confirmed: rows of a register beside the inbox, with the
 * columns
 *
 *     code,file,line,value,by,date,why
 *
 * A row is of the warning of that code, or slug, in that line of that file (0: of the file as a
 * whole); with a value only while the warning still shows that value, since the number of a line is
 * soon that of another one.  Who, when (2025-12-01) and why must be stated.  A confirmed warning no
 * longer asks, and is kept on record.  An error cannot be confirmed: there is nothing in the report
 * that the confirmation could stand for.
 */
#pragma once

#include "intake/issue_list.h"

typedef struct Confirmations Confirmations;

/* Faults as register_read(). */
Confirmations *confirmations_read(const char *path, GError **error) G_GNUC_WARN_UNUSED_RESULT;
void confirmations_free(Confirmations *confirmations);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Confirmations, confirmations_free)

/* Confirms what is kept in @list; call it for every file of a run, all its issues being there. */
void confirmations_apply(Confirmations *confirmations, IssueList *list);

/*
 * What a person should know of the rows that confirm nothing, "confirmed.csv:3: …" and what to do,
 * in @language: char * elements, owned by the caller.  After the last confirmations_apply().
 */
GPtrArray *confirmations_idle(const Confirmations *confirmations, Language language);

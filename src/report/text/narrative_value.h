/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A value inside a sentence: the number with its unit and, in words, what has to be known of it:
 * "60.840 triệu đồng", "133,59% (ước tính)", "khoảng 5.000 triệu đồng", "chưa có số liệu".  What
 * needs more words has a mark, which the notes of the text explain.
 */
#pragma once

#include "report/table_notes.h"

/*
 * @name is an expression, with bars or without, that has been checked; @template gives its basis
 * and the unit of money.
 */
gboolean narrative_value_is_known(const char *name, const Template *template, const Scope *scope);

/* Owned by the caller; the fact counts as printed and is borrowed from the store. */
char *narrative_value_print(const char *name, const Template *template, const Scope *scope,
			    const Fact **out_fact);

/* Tells @notes what the marks of a printed fact stand for. */
void narrative_value_note(TableNotes *notes, const Fact *fact);

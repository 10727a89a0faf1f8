/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * How the inputs of two editions differ, and which of the differences stand behind a fact.
 */
#pragma once

#include "report/edition_changes.h"

/*
 * InputChange elements.  A submission is known by its bytes: one that both editions have, under
 * whatever name, is no difference; two versions under one name are one difference.  Everything else
 * is known by its name.  The edition before is no input in this sense.
 */
GPtrArray *input_changes_find(const GPtrArray *before, const GPtrArray *after);

typedef struct ChangeCauses ChangeCauses;

/* @changes is borrowed; only its inputs are looked at. */
ChangeCauses *change_causes_new(const EditionChanges *changes);
void change_causes_free(ChangeCauses *causes);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(ChangeCauses, change_causes_free)

/*
 * const InputChange * elements of the differences, in their order; a reference of the caller's.
 * Either fact may be NULL.
 */
GPtrArray *change_causes_find(ChangeCauses *causes, const FactRecord *before,
			      const FactRecord *after, gboolean *out_direct);

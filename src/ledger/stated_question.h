/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What a row of a register of printed figures asks of the ledger, in the words of --of.
 */
#pragma once

#include "ledger/stated_check.h"

typedef struct StatedQuestion StatedQuestion;

/* NULL, and why in @finding, when the row names nothing that the ledger could answer. */
StatedQuestion *stated_question_new(const StatedRow *row, const Ledger *ledger,
				    StatedFinding *finding);
void stated_question_free(StatedQuestion *question);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(StatedQuestion, stated_question_free)

/* A share of a plan: the only one with a choice of the plan. */
gboolean stated_question_is_rate(const StatedQuestion *question);

gboolean stated_question_is_growth(const StatedQuestion *question);

/* The answer on @basis, owned by the caller; NULL, and why in @finding, when there is none. */
Fact *stated_question_ask(const StatedQuestion *question, const Basis *basis,
			  StatedFinding *finding);

/* The measure itself that the figure divides, owned by the caller; of whatever state. */
Fact *stated_question_part(const StatedQuestion *question);

/* Whether a fact of the same numbers was shown before; remembers this one. */
gboolean stated_question_is_repeated(StatedQuestion *question, const Fact *fact);

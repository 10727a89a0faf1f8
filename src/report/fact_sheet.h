/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * All that is known of one fact: from the printed number to the cells that were typed.
 */
#pragma once

#include "intake/raw_lines.h"
#include "ledger/fact.h"
#include "ledger/left_out.h"

typedef struct FactSheet {
	const Ledger *ledger;
	Fact *fact;	  /* with its operands */
	GPtrArray *raw;	  /* RawLines of each submission; NULL of those that are not behind it */
	GPtrArray *left;  /* of each operand: GArray of LeftOut */
	GPtrArray *shown; /* char *: where it is printed, and how; see fact_shown.h */
	gboolean printed; /* in any document, be it within a sentence */
	Language language;
} FactSheet;

/*
 * Takes @fact (fact_trace).  @files are the InboxFiles of the ledger's submissions, in their order:
 * those behind the fact are read once more.  @catalog is that of the ledger.
 */
FactSheet *fact_sheet_new(Catalog *catalog, const GPtrArray *files, const Ledger *ledger,
			  Fact *fact);
void fact_sheet_free(FactSheet *sheet);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(FactSheet, fact_sheet_free)

/* The cell that @line states @measure in; NULL when it does not.  Borrowed. */
const RawCell *fact_sheet_cell(const FactSheet *sheet, const Line *line, const Column *measure);

const Operand *fact_sheet_operand(const FactSheet *sheet, guint index);

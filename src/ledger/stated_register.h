/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A register of figures that somebody has printed, to be checked (khuyencong table --check-stated):
 * a CSV in UTF-8 with commas and these columns, in any order; others are passed over.
 *
 *     id       letters, digits, _ and .: what a formula calls the row
 *     place    a name as in submissions, on the map of as_of or, without one, of the report date;
 *              or CENTRAL, NORTH …
 *     period   2025, 2021-2025
 *     as_of    2025-11-30; empty: whatever is known last
 *     source   local, national, total
 *     figure   a word of --of, such as planned or rate: then the submissions are asked;
 *              anything else is only a name
 *     stated   the digits as they were printed: 77.27 or 77,27, with a final zero if there was one.
 *              The mark is always that of the decimals; thousands are not set off.  Empty: the row
 *              only has a formula
 *     unit     percent, count, dong, thousand, million, billion (đồng)
 *     quality  empty, about, at-least, or implied: nobody printed it, it was worked out
 *     formula  empty, or of what the figure is made, by ids of the same register:
 *              "a / b", "a / b - 1", "a + b", or "a + b == c", which checks what c states
 *     origin   where it was printed
 */
#pragma once

#include "ledger/stated.h"

typedef enum StatedKind { STATED_NOTHING, STATED_AMOUNT, STATED_PERCENT } StatedKind;

typedef enum StatedFormula {
	FORMULA_NONE,
	FORMULA_SUM,	  /* of all @operands */
	FORMULA_QUOTIENT, /* of the two */
	FORMULA_GROWTH
} StatedFormula;

/* The texts are borrowed from the register. */
typedef struct StatedRow {
	const char *id, *place, *period, *as_of, *source, *figure, *unit, *origin;
	StatedKind kind;
	gboolean is_money;
	StatedAmount amount;
	StatedPercent percent;
	StatedFormula formula;
	GArray *operands; /* guint: rows of the register */
	guint subject;	  /* the row whose figure is checked: this one, or that behind == */
} StatedRow;

typedef struct StatedRegister StatedRegister;

/*
 * Reads @path.  Faults: FAULT_INPUT; FAULT_SETTINGS with the line, for what is no number, unit,
 * quality or formula, and for an id that is there twice or not at all.
 */
StatedRegister *stated_register_read(const char *path, GError **error) G_GNUC_WARN_UNUSED_RESULT;
void stated_register_free(StatedRegister *table);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(StatedRegister, stated_register_free)

guint stated_register_rows(const StatedRegister *table);
const StatedRow *stated_register_row(const StatedRegister *table, guint row);

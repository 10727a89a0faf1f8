/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What a place has reached in the years of a span so far.
 *
 * Unlike the sum of a span, of which a year that is unknown makes all unknown, this is what is
 * known: a lower bound, which names what it lacks.  The years are laid out with what was stated for
 * one of them or for several together, none twice: 2021-2023 stated whole, then 2024, then 2025.
 */
#pragma once

#include "ledger/sum.h"

/*
 * The years of @key->period up to that of @key->cutoff, added up.  Missing are the years of which
 * nothing is known, and those over for which only a part was reported.  Of two incomplete ways
 * (what the place says of itself, or what its parts say) the larger one counts: amounts are never
 * negative, so it lies nearer to the truth.
 */
Sum *ledger_cumulate(const Ledger *ledger, const SumKey *key);

/* What is not added up from year to year: that of the newest year of the same ones. */
Sum *ledger_newest(const Ledger *ledger, const SumKey *key);

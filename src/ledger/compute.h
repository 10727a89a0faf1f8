/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The arithmetic of each function, and what stands in its way: nothing is compared that covers
 * unlike things.
 */
#pragma once

#include "ledger/fact.h"

/* Sets state, value, formula and support of @fact, whose other fields answer @query already. */
void compute_fact(const FactQuery *query, Fact *fact);

/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Facts about who stands behind a sum: the provinces of a region or of the country.
 *
 *     concentration(planned)  the share of the three provinces that have most.  Three of three are
 *                             all of it: with fewer than four that have any it is no number.
 *                             Provinces that are silent are named, and the share is marked.
 *     reported(planned)       the day up to which the figure tells; 0 where a zero was stated
 *     age(planned)            the days from then to the report date; of several days the oldest
 *     reporters(planned)      how many provinces have said something, be it that there is none, of
 *                             how many; the others are missing from it
 */
#pragma once

#include "ledger/fact.h"

/* As compute_fact(). */
void compute_concentration(const FactQuery *query, Fact *fact);
void compute_reported(const FactQuery *query, Fact *fact);
void compute_age(const FactQuery *query, Fact *fact);
void compute_reporters(const FactQuery *query, Fact *fact);

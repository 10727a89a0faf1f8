/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What a place has reached of its programme (catalog/programmes.h).  The period of the query is the
 * programme's, as in "done(jobs)@2021-2025".
 *
 *     target(jobs)     what the register says; of this place, period and source alone
 *     cumulated(jobs)  what has been reached up to the report date, with or without a target; of a
 *                      level, which does not add up, that of the newest year
 *     done(jobs)       the one over the other
 *     gone(jobs)       how much of the period is over on the day of cumulated(jobs), in years and
 *                      parts of one: 2021-2023 of 2021-2025 is 3/5.  When nothing is known of the
 *                      measure, on the report date.
 */
#pragma once

#include "ledger/fact.h"

/* As compute_fact(). */
void compute_target(const FactQuery *query, Fact *fact);
void compute_cumulated(const FactQuery *query, Fact *fact);
void compute_done(const FactQuery *query, Fact *fact);
void compute_gone(const FactQuery *query, Fact *fact);

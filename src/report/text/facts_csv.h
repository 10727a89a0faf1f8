/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * facts.csv: every number of the edition, with where it came from.
 */
#pragma once

#include "ledger/fact.h"

GBytes *facts_csv_write(const FactStore *store);

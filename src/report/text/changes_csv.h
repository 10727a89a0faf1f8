/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * changes.csv: what newer revisions changed, figure by figure, in đồng and counts.
 */
#pragma once

#include "ledger/ledger.h"

GBytes *changes_csv_write(const Ledger *ledger);

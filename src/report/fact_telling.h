/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What each function of the ledger computes, in words.
 */
#pragma once

#include "report/fact_sheet.h"

/* "Thực hiện so với Kế hoạch"; owned by the caller. */
char *fact_telling_title(const FactSheet *sheet);

/* "Thực hiện / Kế hoạch = 47.017.000.000 đồng / 60.840.000.000 đồng"; owned by the caller. */
char *fact_telling_formula(const FactSheet *sheet);

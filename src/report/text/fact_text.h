/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What `khuyencong explain ID` prints: from a number to the cells that were typed.
 */
#pragma once

#include "report/fact_sheet.h"

/* For a person; owned by the caller. */
char *fact_text_write(const FactSheet *sheet);

/* A record for each cell, those that do not count too; owned by the caller. */
char *fact_text_write_csv(const FactSheet *sheet);

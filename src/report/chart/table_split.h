/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Which columns of a table stand beside one another.  When not all do, even in the smallest type,
 * the table goes over several grids, one beneath another, each with the columns of labels.
 */
#pragma once

#include "report/chart/page.h"
#include "report/report.h"

/* Grid; every column of numbers is in one of them. */
GPtrArray *table_split(const Table *table, const Measure *measure);

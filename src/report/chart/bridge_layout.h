/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * From one whole amount to another, step by step.  There is no axis, since every bar has its
 * number.
 */
#pragma once

#include "report/chart/page.h"
#include "report/chart/plot.h"
#include "report/report.h"

/* Appends a Block; more for a bridge that is as long as a page. */
void bridge_layout(GPtrArray *blocks, const Figure *figure, const Plot *plot,
		   const Measure *measure);

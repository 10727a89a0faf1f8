/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * From one whole amount to another, step by step.  There is no axis, since every bar has its
 * number.
 */
#pragma once

#include "report/chart/page.h"
#include "report/chart/plot.h"
#include "report/report.h"

/* Appends one Block. */
void bridge_layout(GPtrArray *blocks, const Figure *figure, const Plot *plot,
		   const Measure *measure);

/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Bars of what is done before the line of what was planned, in groups, over one axis.
 */
#pragma once

#include "report/chart/page.h"
#include "report/chart/plot.h"
#include "report/report.h"

/* Appends a Block for the axis and one for each group to @blocks; a page that begins with a group
 * has the axis again. */
void bullet_layout(GPtrArray *blocks, const Figure *figure, const Plot *plot,
		   const Setting *setting);

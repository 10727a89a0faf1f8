/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A figure with all that belongs to it: heading, picture, table, notes.
 */
#pragma once

#include "report/chart/page.h"
#include "report/chart/plot.h"
#include "report/report.h"

/* Block, in the order in which they stand; a figure that begins its page has a larger title. */
GPtrArray *figure_layout(const Figure *figure, const Plot *plot, const Setting *setting,
			 gboolean begins_page);

/* The heading on a page where a figure goes on. */
Block *figure_layout_continued(const Figure *figure, const Setting *setting);

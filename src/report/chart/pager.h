/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The figures of a report on pages.  A figure stays whole when a page can hold it; else it breaks
 * between its groups and rows, and axis and table head come again.
 */
#pragma once

#include "report/chart/page.h"
#include "report/report.h"

/* Page.  What does not fit stands off the page, where page_check() finds it. */
GPtrArray *pager_lay_out(const Report *report, const Setting *setting);

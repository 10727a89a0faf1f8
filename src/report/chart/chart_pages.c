/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/chart/chart_pages.h"

#include "base/day.h"
#include "base/fault.h"
#include "report/chart/canvas.h"
#include "report/chart/page_check.h"
#include "report/chart/pager.h"

/* A length below zero cannot be drawn from the zero line. */
static gboolean check_bar(const Bar *bar, GError **error)
{
	gboolean below = bar->has_plan && bar->plan.value < 0;

	for (guint i = 0; i < bar->parts->len; i++)
		below = below || g_array_index(bar->parts, Part, i).value < 0;
	if (below)
		fault_set(error, FAULT_SOFTWARE, "'%s': số âm không vẽ được thành thanh",
			  "'%s': a bar cannot be drawn below zero", bar->label);
	return !below;
}

static gboolean check_step(const Step *step, GError **error)
{
	if (step->from >= 0 && step->to >= 0)
		return TRUE;
	fault_set(error, FAULT_SOFTWARE, "'%s': số âm không vẽ được thành thanh",
		  "'%s': a bar cannot be drawn below zero", step->label);
	return FALSE;
}

static gboolean check_figure(const Figure *figure, GError **error)
{
	for (guint i = 0; i < figure->groups->len; i++) {
		const BarGroup *group = g_ptr_array_index(figure->groups, i);

		for (guint j = 0; j < group->bars->len; j++)
			if (!check_bar(g_ptr_array_index(group->bars, j), error))
				return FALSE;
	}
	for (guint i = 0; i < figure->steps->len; i++)
		if (!check_step(g_ptr_array_index(figure->steps, i), error))
			return FALSE;
	return TRUE;
}

static gboolean check_report(const Report *report, GError **error)
{
	if (!report->created || day_parse_iso(report->created) == DAY_NONE) {
		fault_set(error, FAULT_SOFTWARE, "biểu đồ: báo cáo không có ngày",
			  "chart: the report has no date");
		return FALSE;
	}
	for (guint i = 0; i < report->figures->len; i++)
		if (!check_figure(g_ptr_array_index(report->figures, i), error))
			return FALSE;
	return TRUE;
}

GBytes *chart_pages_write(const Report *report, GError **error)
{
	g_autoptr(Canvas) canvas = NULL;
	g_autoptr(GPtrArray) pages = NULL;
	PaperNote note = { report->title ? report->title : "", report->created };
	Setting setting = { .language = report->language };

	if (!check_report(report, error))
		return NULL;
	canvas = canvas_new(report->language, error);
	if (!canvas)
		return NULL;
	setting.measure = canvas_measure(canvas);
	pages = pager_lay_out(report, &setting);
	if (!page_check(pages, error))
		return NULL;
	return canvas_paint(canvas, pages, &note, error);
}

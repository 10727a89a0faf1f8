/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ledger/cut.h"

static gboolean has_period(const GArray *periods, Period period)
{
	for (guint i = 0; i < periods->len; i++)
		if (period_equal(g_array_index(periods, Period, i), period))
			return TRUE;
	return FALSE;
}

static gboolean is_asked_for(const Ledger *ledger, const Cut *cut, const Target *target)
{
	int year = day_year(ledger_report_date(ledger));
	const char *source = cut->values[DIMENSION_SOURCE];

	if (!place_is_within(target->place, cut->within) ||
	    (source && g_strcmp0(source, target->source) != 0))
		return FALSE;
	if (cut->periods->len > 0)
		return has_period(cut->periods, target->period);
	return target->period.first <= year && year <= target->period.last;
}

GArray *cut_target_rows(const Ledger *ledger, const Cut *cut, const CutRow *row)
{
	const GPtrArray *targets = programmes_targets(ledger_catalog(ledger)->programmes);
	GArray *rows = g_array_new(FALSE, FALSE, sizeof(CutRow));

	for (guint i = 0; i < targets->len; i++) {
		const Target *target = targets->pdata[i];
		CutRow copy = *row;

		if (!is_asked_for(ledger, cut, target))
			continue;
		copy.target = target;
		copy.place = target->place;
		copy.period = target->period;
		copy.values[DIMENSION_SOURCE] = target->source;
		g_array_append_val(rows, copy);
	}
	return rows;
}

Expression cut_row_expression(const CutRow *row, const Expression *expression)
{
	Expression asked = *expression;

	if (row->target && asked.of_row)
		asked.measure = row->target->measure;
	return asked;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "run_explain.h"

#include "ledger/fact_id.h"
#include "report/fact_shown.h"
#include "report/text/fact_text.h"
#include "run_steps.h"

static gboolean look_in_report(const Run *run, const Report *report, gpointer data, GError **error)
{
	FactSheet *sheet = data;

	(void)run;
	(void)error;
	fact_shown_in(report, sheet->fact->id, sheet->shown);
	return TRUE;
}

char *run_explain(const Settings *settings, const char *text, gboolean csv, GError **error)
{
	g_auto(Run) run = { .settings = settings };
	g_auto(Outcome) outcome = { 0 };
	g_autoptr(FactId) id = NULL;
	g_autoptr(FactSheet) sheet = NULL;
	Fact *fact;

	if (!run_open(&run, &outcome, error))
		return NULL;
	id = fact_id_parse(run.ledger, text, error);
	fact = id ? fact_id_answer(id, error) : NULL;
	if (!fact)
		return NULL;
	sheet = fact_sheet_new(run.catalog, run.files, run.ledger, fact);
	sheet->language = settings->language;
	if (!run_build_reports(&run, look_in_report, sheet, error))
		return NULL;
	sheet->printed = fact_store_has_printed(run.facts, fact->id);
	return csv ? fact_text_write_csv(sheet) : fact_text_write(sheet);
}

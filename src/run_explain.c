/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "run_explain.h"

#include "ledger/fact_id.h"
#include "report/fact_shown.h"
#include "report/text/fact_text.h"
#include "run_steps.h"

char *run_explain(const Settings *settings, const char *text, gboolean csv, GError **error)
{
	g_auto(Run) run = { .settings = settings };
	g_auto(Outcome) outcome = { 0 };
	g_autoptr(FactId) id = NULL;
	g_autoptr(FactSheet) sheet = NULL;
	g_autoptr(GPtrArray) reports = NULL;
	Fact *fact;

	if (!run_open_inbox(&run, error) || !run_read_template(&run, error) ||
	    !run_read_inbox(&run, &outcome, error))
		return NULL;
	id = fact_id_parse(run.ledger, text, error);
	fact = id ? fact_id_answer(id, error) : NULL;
	if (!fact)
		return NULL;
	sheet = fact_sheet_new(run.catalog, run.files, run.ledger, fact);
	sheet->language = settings->language;
	reports = run_build_reports(&run, error);
	if (!reports)
		return NULL;
	for (guint i = 0; i < reports->len; i++)
		fact_shown_in(reports->pdata[i], fact->id, sheet->shown);
	sheet->printed = fact_store_has_printed(run.facts, fact->id);
	return csv ? fact_text_write_csv(sheet) : fact_text_write(sheet);
}

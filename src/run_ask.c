/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "run_ask.h"

#include "ledger/stated_check.h"
#include "run_steps.h"

Submission *run_read(const Settings *settings, const char *path, const PlainTable *table,
		     GError **error)
{
	g_autoptr(Catalog) catalog = catalog_read(settings->template, error);
	g_autoptr(InboxFile) file = catalog ? inbox_file_open(path, &settings->limits) : NULL;

	return file ? submission_print(catalog, file, table) : NULL;
}

char *run_table(const Settings *settings, const TableRequest *request, Outcome *outcome,
		GError **error)
{
	g_auto(Run) run = { .settings = settings };
	g_autoptr(TableQuestion) question = NULL;

	if (!table_request_check(request, error) || !run_open_inbox(&run, error))
		return NULL;
	question = table_question_new(run.catalog, request, settings->report_date, error);
	if (!question || !run_read_inbox(&run, outcome, error))
		return NULL;
	question->language = settings->language;
	return table_text_write(run.facts, question, request->format);
}

GPtrArray *run_check_stated(const Settings *settings, Outcome *outcome, GError **error)
{
	g_auto(Run) run = { .settings = settings };
	g_autoptr(StatedRegister) table = NULL;
	g_autoptr(GPtrArray) findings = NULL;

	if (settings->stated && !(table = stated_register_read(settings->stated, error)))
		return NULL;
	if (!run_open_inbox(&run, error) || !run_read_inbox(&run, outcome, error))
		return NULL;
	findings = stated_check_ledger(run.ledger);
	if (table)
		g_ptr_array_extend_and_steal(findings, stated_check_register(table, run.ledger));
	return g_steal_pointer(&findings);
}

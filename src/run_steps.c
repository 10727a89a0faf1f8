/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "run_steps.h"

#include "base/fault.h"
#include "intake/issue/confirmation.h"
#include "report/document.h"
#include "report/text/narrative.h"
#include "report/text/narrative_texts.h"
#include "run_check.h"

void run_clear(Run *run)
{
	fact_store_free(run->facts);
	ledger_free(run->ledger);
	g_clear_pointer(&run->files, g_ptr_array_unref);
	mustache_set_free(run->texts);
	template_free(run->template);
	catalog_free(run->catalog);
}

static char *list_regions(const Places *places)
{
	const GPtrArray *all = places_all(places);
	g_autoptr(GPtrArray) keys = g_ptr_array_new();

	for (guint i = 0; i < all->len; i++)
		if (((const Place *)all->pdata[i])->kind != PLACE_PROVINCE)
			g_ptr_array_add(keys, ((const Place *)all->pdata[i])->key);
	g_ptr_array_add(keys, NULL);
	return g_strjoinv(", ", (char **)keys->pdata);
}

static gboolean check_regions(const Run *run, GError **error)
{
	char **regions = run->settings->regions;

	for (guint i = 0; regions[i]; i++) {
		const Place *place = places_by_key(run->catalog->places, regions[i]);
		g_autofree char *list = NULL;

		if (place && place->kind != PLACE_PROVINCE)
			continue;
		list = list_regions(run->catalog->places);
		fault_set(error, FAULT_SETTINGS, "%s: [report] regions: không có '%s' (có: %s)",
			  "%s: [report] regions: there is no '%s' (there are: %s)",
			  run->settings->path, regions[i], list);
		return FALSE;
	}
	return TRUE;
}

gboolean run_open_inbox(Run *run, GError **error)
{
	run->catalog = catalog_read(run->settings->template, error);
	if (!run->catalog || !check_regions(run, error))
		return FALSE;
	run->files = inbox_read(run->settings->inbox, &run->settings->limits, error);
	return run->files != NULL;
}

gboolean run_read_template(Run *run, GError **error)
{
	const char *folder = run->settings->template;
	g_autoptr(GError) trouble = NULL;

	run->template = template_read(folder, run->catalog->columns, error);
	if (!run->template)
		return FALSE;
	run->texts = narrative_texts_read(folder, run->template, run->catalog->columns, &trouble);
	if (!trouble)
		return TRUE;
	g_propagate_error(error, g_steal_pointer(&trouble));
	return FALSE;
}

static gboolean check_balances(const GPtrArray *submissions, GError **error)
{
	for (guint i = 0; i < submissions->len; i++)
		if (!run_check_balance(submissions->pdata[i], error))
			return FALSE;
	return TRUE;
}

static void read_submissions(Run *run, Outcome *outcome)
{
	outcome->submissions = g_ptr_array_new_with_free_func((GDestroyNotify)submission_free);
	for (guint i = 0; i < run->files->len; i++)
		g_ptr_array_add(outcome->submissions,
				submission_read(run->catalog, run->files->pdata[i], i));
	run->submissions = outcome->submissions;
	run->missing = outcome->missing = g_ptr_array_new_with_free_func(g_free);
}

/* Always FALSE. */
static gboolean set_nothing_usable(const Run *run, GError **error)
{
	if (inbox_has_csv(run->files))
		fault_set(error, FAULT_DATA, "%s: không có số liệu nào dùng được",
			  "%s: nothing in it can be used", run->settings->inbox);
	else
		inbox_set_no_csv(run->settings->inbox, error);
	return FALSE;
}

/* When all issues are there: the ledger has some of its own. */
static gboolean apply_confirmations(Run *run, GError **error)
{
	g_autoptr(Confirmations) confirmations = NULL;
	g_autoptr(GPtrArray) idle = NULL;

	if (!run->settings->confirmed)
		return TRUE;
	confirmations = confirmations_read(run->settings->confirmed, error);
	if (!confirmations)
		return FALSE;
	for (guint i = 0; i < run->submissions->len; i++)
		confirmations_apply(confirmations,
				    ((Submission *)run->submissions->pdata[i])->issues);
	idle = confirmations_idle(confirmations, run->settings->language);
	g_ptr_array_extend_and_steal(run->missing, g_steal_pointer(&idle));
	return TRUE;
}

static gboolean keep_ledger(Run *run, GError **error)
{
	run->ledger = ledger_new(run->catalog, run->submissions, run->settings->report_date, error);
	if (!run->ledger)
		return FALSE;
	for (guint i = 0; i < run->submissions->len; i++)
		issue_list_sort(((Submission *)run->submissions->pdata[i])->issues);
	if (ledger_positions(run->ledger)->len == 0)
		return set_nothing_usable(run, error);
	run->facts = fact_store_new(run->ledger);
	return TRUE;
}

gboolean run_read_inbox(Run *run, Outcome *outcome, GError **error)
{
	read_submissions(run, outcome);
	return check_balances(run->submissions, error) && keep_ledger(run, error) &&
	       apply_confirmations(run, error);
}

gboolean run_reports_on(const Settings *settings, const Place *place)
{
	if (place->kind == PLACE_PROVINCE)
		return FALSE;
	return !settings->regions[0] ||
	       g_strv_contains((const char *const *)settings->regions, place->key);
}

static Report *build_report(const Run *run, const Place *place, GError **error)
{
	Document document = { run->template, run->submissions };
	Scope scope = { .store = run->facts,
			.place = place,
			.year = settings_year(run->settings),
			.language = run->settings->language };
	g_autoptr(Report) report = document_build(&document, &scope);

	if (run->texts && !narrative_build(run->texts, run->template, &scope, report, error)) {
		fault_prefix(error, place->key);
		return NULL;
	}
	return g_steal_pointer(&report);
}

GPtrArray *run_build_reports(const Run *run, GError **error)
{
	const GPtrArray *places = places_all(run->catalog->places);
	g_autoptr(GPtrArray) reports = g_ptr_array_new_with_free_func((GDestroyNotify)report_free);

	for (guint i = 0; i < places->len; i++) {
		Report *report;

		if (!run_reports_on(run->settings, places->pdata[i]))
			continue;
		report = build_report(run, places->pdata[i], error);
		if (!report)
			return NULL;
		g_ptr_array_add(reports, report);
	}
	return g_steal_pointer(&reports);
}

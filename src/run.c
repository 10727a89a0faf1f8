/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "run.h"

#include "base/fault.h"
#include "base/text.h"
#include "intake/issue/confirmation.h"
#include "ledger/stated_check.h"
#include "report/book/book.h"
#include "report/chart/chart_pages.h"
#include "report/document.h"
#include "report/text/changes_csv.h"
#include "report/text/facts_csv.h"
#include "report/text/issue_files.h"
#include "run_check.h"
#include "run_since.h"
#include "send/edition_id.h"

#include <string.h>

/* What one run holds; what comes later in the list borrows from what comes before. */
typedef struct Run {
	const Settings *settings;
	Catalog *catalog;
	GPtrArray *files;	/* InboxFile */
	GPtrArray *submissions; /* Submission, borrowed from the outcome */
	GPtrArray *missing;	/* char *, borrowed from the outcome */
	Ledger *ledger;
	FactStore *facts;
	Since *since; /* borrowed; only of run_report() */
} Run;

static void run_clear(Run *run)
{
	fact_store_free(run->facts);
	ledger_free(run->ledger);
	g_clear_pointer(&run->files, g_ptr_array_unref);
	catalog_free(run->catalog);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Run, run_clear)

void outcome_clear(Outcome *outcome)
{
	g_clear_pointer(&outcome->submissions, g_ptr_array_unref);
	g_clear_pointer(&outcome->missing, g_ptr_array_unref);
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

static gboolean open_inbox(Run *run, GError **error)
{
	run->catalog = catalog_read(run->settings->template, error);
	if (!run->catalog || !check_regions(run, error))
		return FALSE;
	run->files = inbox_read(run->settings->inbox, &run->settings->limits, error);
	return run->files != NULL;
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

static gboolean read_everything(Run *run, Outcome *outcome, GError **error)
{
	read_submissions(run, outcome);
	return check_balances(run->submissions, error) && keep_ledger(run, error) &&
	       apply_confirmations(run, error);
}

/* The consequence of every fault before the edition is there; edition.h speaks for its own. */
static gboolean stay(GError **error)
{
	static const Wording stays = { { "những gì đã công bố vẫn giữ nguyên",
					 "what was published before stays as it is" } };

	fault_add(error, &stays);
	return FALSE;
}

/* Takes @bytes, which may be NULL with @error set already. */
static gboolean add_take(Edition *edition, const char *name, GBytes *bytes, GError **error)
{
	g_autoptr(GBytes) owned = bytes;

	return owned ? edition_add(edition, name, owned, error) : stay(error);
}

/* In the language of the run. */
static void note_missing(const Run *run, const char *name, const GError *trouble)
{
	static const Wording without = { { "ấn bản không có tệp này",
					   "the edition goes without it" } };
	Language language = run->settings->language;
	g_auto(GStrv) said = g_strsplit(trouble->message, "\n", LANGUAGES);

	g_ptr_array_add(run->missing, g_strdup_printf("%s: %s: %s", name, without.in[language],
						      said[language] ? said[language] : said[0]));
}

/* Pages that fail their own check stay out, and a person is told; the numbers are in the book. */
static gboolean add_pages(const Run *run, const Report *report, const char *name, Edition *edition,
			  GError **error)
{
	g_autoptr(GError) trouble = NULL;
	GBytes *pages = chart_pages_write(report, &trouble);

	if (!pages && g_error_matches(trouble, FAULT, FAULT_SOFTWARE)) {
		note_missing(run, name, trouble);
		return TRUE;
	}
	if (!pages)
		g_propagate_error(error, g_steal_pointer(&trouble));
	return add_take(edition, name, pages, error);
}

static gboolean add_report(const Run *run, const Report *report, Edition *edition, GError **error)
{
	const char *folder = report->country ? "" : "region/";
	g_autofree char *book = g_strdup_printf("%s%s.xlsx", folder, report->slug);
	g_autofree char *pages = g_strdup_printf("%s%s.pdf", folder, report->slug);

	return add_take(edition, book, book_write(report, error), error) &&
	       (report->figures->len == 0 || add_pages(run, report, pages, edition, error));
}

gboolean run_reports_on(const Settings *settings, const Place *place)
{
	if (place->kind == PLACE_PROVINCE)
		return FALSE;
	return !settings->regions[0] ||
	       g_strv_contains((const char *const *)settings->regions, place->key);
}

static void clear_report(gpointer data)
{
	report_free(((PlaceReport *)data)->report);
}

/* PlaceReport elements, of all places that are asked for. */
static GArray *build_reports(const Run *run, const Template *template)
{
	const GPtrArray *places = places_all(run->catalog->places);
	GArray *reports = g_array_new(FALSE, FALSE, sizeof(PlaceReport));
	Document document = { template, run->submissions };

	g_array_set_clear_func(reports, clear_report);
	for (guint i = 0; i < places->len; i++) {
		Scope scope = { run->facts, places->pdata[i], settings_year(run->settings),
				run->settings->language };
		PlaceReport entry = { scope.place, NULL };

		if (!run_reports_on(run->settings, scope.place))
			continue;
		entry.report = document_build(&document, &scope);
		g_array_append_val(reports, entry);
	}
	return reports;
}

static gboolean add_reports(const Run *run, const GArray *reports, Edition *edition, GError **error)
{
	for (guint i = 0; i < reports->len; i++) {
		const PlaceReport *entry = &g_array_index(reports, PlaceReport, i);

		if (add_report(run, entry->report, edition, error))
			continue;
		fault_prefix(error, entry->place->key);
		return FALSE;
	}
	return TRUE;
}

/* What was refused, byte for byte, for each file that had any. */
static gboolean add_rejects(const Run *run, Edition *edition, GError **error)
{
	for (guint i = 0; i < run->submissions->len; i++) {
		const Submission *submission = run->submissions->pdata[i];
		g_autofree char *name = NULL;

		if (!submission->rejects)
			continue;
		/* The name of the file comes from outside; its place and digest do not. */
		name = g_strdup_printf("rejects/%03u-%.16s.csv", i + 1, submission->digest);
		if (!add_take(edition, name, g_bytes_ref(submission->rejects), error))
			return FALSE;
	}
	return TRUE;
}

/* A report on a year of which nobody speaks is mostly a date mistyped. */
static void note_silent_year(const Run *run)
{
	const Place *country = places_all(run->catalog->places)->pdata[0];
	g_autoptr(GArray) periods = cut_periods(run->ledger, country);
	int year = settings_year(run->settings);

	for (guint i = 0; i < periods->len; i++)
		if (g_array_index(periods, Period, i).last == year)
			return;
	g_ptr_array_add(
	    run->missing,
	    g_strdup_printf(
		run->settings->language == LANGUAGE_VI
		    ? "không có số liệu nào của năm %d; xin kiểm tra report_date và year"
		    : "there are no figures of %d; please check report_date and year",
		year));
}

/* Only when a newer revision changed anything. */
static gboolean add_changes(const Run *run, Edition *edition, GError **error)
{
	return ledger_changes(run->ledger)->len == 0 ||
	       add_take(edition, "changes.csv", changes_csv_write(run->ledger), error);
}

/* All documents are there before any is written: what has changed is known by what they print. */
static gboolean add_documents(const Run *run, Edition *edition, GError **error)
{
	g_autoptr(Template) template =
	    template_read(run->settings->template, run->catalog->columns, error);
	g_autoptr(GArray) reports = template ? build_reports(run, template) : NULL;
	g_autoptr(GBytes) facts = reports ? facts_csv_write(run->facts) : NULL;
	g_autoptr(GBytes) inputs = since_inputs(run->since, run->submissions);
	const SinceEdition own = { facts, inputs, run->catalog, run->settings->language };

	if (!reports || !since_tell(run->since, reports, &own, error))
		return stay(error);
	if (run->since->trouble)
		note_missing(run, SINCE_TABLE, run->since->trouble);
	return add_reports(run, reports, edition, error) &&
	       edition_add(edition, "facts.csv", facts, error) &&
	       edition_add(edition, "inputs.csv", inputs, error) &&
	       since_add(run->since, edition, error);
}

static gboolean publish(const Run *run, Edition *edition, GError **error)
{
	note_silent_year(run);
	return add_documents(run, edition, error) &&
	       add_take(edition, "issues.csv", issue_files_csv(run->submissions), error) &&
	       add_take(edition, "issues.jsonl", issue_files_jsonl(run->submissions), error) &&
	       add_changes(run, edition, error) && add_rejects(run, edition, error) &&
	       edition_publish(edition, error);
}

gboolean run_report(const Settings *settings, Outcome *outcome, GError **error)
{
	g_auto(Since) since = { 0 };
	g_auto(Run) run = { .settings = settings, .since = &since };
	g_autoptr(Edition) edition = NULL;
	gboolean published;

	since.inputs =
	    open_inbox(&run, error) ? edition_inputs_list(settings, run.files, error) : NULL;
	if (!since.inputs)
		return stay(error);
	edition = since_open(&since, settings->out, &published, error);
	if (!edition)
		return FALSE;
	if (published)
		return TRUE;
	if (!read_everything(&run, outcome, error))
		return stay(error);
	if (!publish(&run, edition, error))
		return FALSE;
	outcome->published = TRUE;
	return TRUE;
}

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

	if (!table_request_check(request, error) || !open_inbox(&run, error))
		return NULL;
	question = table_question_new(run.catalog, request, settings->report_date, error);
	if (!question || !read_everything(&run, outcome, error))
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
	if (!open_inbox(&run, error) || !read_everything(&run, outcome, error))
		return NULL;
	findings = stated_check_ledger(run.ledger);
	if (table)
		g_ptr_array_extend_and_steal(findings, stated_check_register(table, run.ledger));
	return g_steal_pointer(&findings);
}

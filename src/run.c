/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "run.h"

#include "base/fault.h"
#include "report/book/book.h"
#include "report/chart/chart_pages.h"
#include "report/text/changes_csv.h"
#include "report/text/facts_csv.h"
#include "report/text/issue_files.h"
#include "report/text/narrative.h"
#include "run_since.h"
#include "run_steps.h"
#include "send/edition_id.h"

void outcome_clear(Outcome *outcome)
{
	g_clear_pointer(&outcome->submissions, g_ptr_array_unref);
	g_clear_pointer(&outcome->missing, g_ptr_array_unref);
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

static gboolean add_texts(const Report *report, Edition *edition, GError **error)
{
	g_autofree char *markdown = report_file(report, "text/", "md");
	g_autofree char *page = report_file(report, "text/", "html");
	g_autofree char *numbers = report_file(report, "text/", "numbers.csv");

	if (!report->text)
		return TRUE;
	return add_take(edition, markdown, narrative_markdown(report), error) &&
	       add_take(edition, page, narrative_html(report), error) &&
	       add_take(edition, numbers, narrative_numbers(report), error);
}

static gboolean add_report(const Run *run, const Report *report, Edition *edition, GError **error)
{
	g_autofree char *book = report_file(report, "", "xlsx");
	g_autofree char *pages = report_file(report, "", "pdf");

	return add_take(edition, book, book_write(report, error), error) &&
	       (report->figures->len == 0 || add_pages(run, report, pages, edition, error)) &&
	       add_texts(report, edition, error);
}

static gboolean add_reports(const Run *run, const GPtrArray *reports, Edition *edition,
			    GError **error)
{
	for (guint i = 0; i < reports->len; i++) {
		const Report *report = reports->pdata[i];

		if (add_report(run, report, edition, error))
			continue;
		fault_prefix(error, report->key);
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
static gboolean add_documents(const Run *run, Since *since, Edition *edition, GError **error)
{
	g_autoptr(GPtrArray) reports = run_build_reports(run, error);
	g_autoptr(GBytes) facts = reports ? facts_csv_write(run->facts) : NULL;
	g_autoptr(GBytes) inputs = since_inputs(since, run->submissions);
	const SinceEdition own = { facts, inputs, run->catalog, run->settings->language };

	if (!reports || !since_tell(since, reports, &own, error))
		return stay(error);
	if (since->trouble)
		note_missing(run, SINCE_TABLE, since->trouble);
	return add_reports(run, reports, edition, error) &&
	       edition_add(edition, "facts.csv", facts, error) &&
	       edition_add(edition, "inputs.csv", inputs, error) &&
	       since_add(since, edition, error);
}

static gboolean publish(const Run *run, Since *since, Edition *edition, GError **error)
{
	note_silent_year(run);
	return add_documents(run, since, edition, error) &&
	       add_take(edition, "issues.csv", issue_files_csv(run->submissions), error) &&
	       add_take(edition, "issues.jsonl", issue_files_jsonl(run->submissions), error) &&
	       add_changes(run, edition, error) && add_rejects(run, edition, error) &&
	       edition_publish(edition, error);
}

gboolean run_report(const Settings *settings, Outcome *outcome, GError **error)
{
	g_auto(Since) since = { 0 };
	g_auto(Run) run = { .settings = settings };
	g_autoptr(Edition) edition = NULL;
	gboolean published;

	since.inputs = run_open_inbox(&run, error) && run_read_template(&run, error)
			   ? edition_inputs_list(settings, run.files, error)
			   : NULL;
	if (!since.inputs)
		return stay(error);
	edition = since_open(&since, settings->out, &published, error);
	if (!edition)
		return FALSE;
	if (published)
		return TRUE;
	if (!run_read_inbox(&run, outcome, error))
		return stay(error);
	if (!publish(&run, &since, edition, error))
		return FALSE;
	outcome->published = TRUE;
	return TRUE;
}

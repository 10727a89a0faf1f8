/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "run_check.h"

#include "base/fault.h"
#include "intake/issue/confirmation.h"
#include "ledger/ledger.h"

/*
 * Bytes of the largest file of which check compares the lines with each other, for which it keeps
 * them: many times what a province sends, and some ten MB of memory.
 */
#define COMPARED_MAX (4 * 1024 * 1024)

gboolean run_check_balance(const Submission *submission, GError **error)
{
	if (submission_balances(submission))
		return TRUE;
	fault_set(error, FAULT_SOFTWARE,
		  "%s: số dòng, byte hoặc đồng đã đọc khác với tổng đã nhận, từ chối và loại trừ",
		  "%s: the lines, bytes or đồng read are not those accepted, refused and excluded",
		  submission->name);
	return FALSE;
}

/* What the ledger would say of the lines of @submission among themselves. */
static void compare_lines(const Catalog *catalog, Submission *submission, Day report_date)
{
	Day date = report_date == DAY_NONE ? DAY_LAST : report_date;
	g_autoptr(GPtrArray) alone = g_ptr_array_new();
	g_autoptr(GError) ignored = NULL;
	g_autoptr(Ledger) ledger = NULL;

	g_ptr_array_add(alone, submission);
	ledger = ledger_new(catalog, alone, date, &ignored);
	issue_list_sort(submission->issues);
}

/* As a report would see @file, as far as that depends on no other file. */
static Submission *check_file(Catalog *catalog, const InboxFile *file, Day report_date)
{
	Submission *submission;

	if (!file->source || byte_source_size(file->source) > COMPARED_MAX)
		return submission_check(catalog, file);
	submission = submission_read(catalog, file, 0);
	compare_lines(catalog, submission, report_date);
	return submission;
}

gboolean run_check(const Settings *settings, char *const *paths, TakeChecked take, gpointer data,
		   GError **error)
{
	g_autoptr(Catalog) catalog = catalog_read(settings->template, error);
	g_autoptr(Confirmations) confirmations = NULL;

	if (catalog && settings->confirmed)
		confirmations = confirmations_read(settings->confirmed, error);
	if (!catalog || (settings->confirmed && !confirmations))
		return FALSE;
	for (guint i = 0; paths[i]; i++) {
		g_autoptr(InboxFile) file = inbox_file_open(paths[i], &settings->limits);
		g_autoptr(Submission) submission = check_file(catalog, file, settings->report_date);

		if (confirmations)
			confirmations_apply(confirmations, submission->issues);
		take(submission, data);
		if (!run_check_balance(submission, error))
			return FALSE;
	}
	return TRUE;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "run_since.h"

#include "base/fault.h"
#include "intake/submission.h"
#include "report/changes_table.h"
#include "report/text/changes_text.h"
#include "report/text/since_csv.h"
#include "send/edition_id.h"
#include "send/past_edition.h"

void since_clear(Since *since)
{
	g_clear_pointer(&since->inputs, g_ptr_array_unref);
	g_clear_pointer(&since->before, edition_contents_free);
	g_clear_pointer(&since->current, g_free);
	g_clear_error(&since->trouble);
	g_clear_pointer(&since->table, g_bytes_unref);
	g_clear_pointer(&since->text, g_bytes_unref);
}

static gboolean rename_after(Edition *edition, const Since *since, GError **error)
{
	g_autofree char *id = edition_id(since->inputs);

	return edition_rename(edition, id, error);
}

/*
 * Whether the edition that readers see is of these inputs: then it has the name that they and the
 * edition before it give.
 */
static gboolean is_current(Edition *edition, const Since *since, const char *out, gboolean *out_is,
			   GError **error)
{
	g_autofree char *digest = NULL;
	g_autofree char *previous = past_edition_previous(out, since->current, &digest);

	*out_is = edition_is_published(edition);
	if (*out_is || !previous)
		return TRUE;
	edition_inputs_set_previous(since->inputs, previous, digest);
	if (!rename_after(edition, since, error))
		return FALSE;
	*out_is = edition_is_published(edition);
	return TRUE;
}

/* An edition that cannot be trusted, or understood, is not compared with, and not named. */
static void choose_previous(Since *since, const char *out)
{
	g_autoptr(PastEdition) past = past_edition_open(out, since->current, &since->trouble);
	g_autofree char *digest = NULL;

	edition_inputs_set_previous(since->inputs, NULL, NULL);
	since->before = past ? past_edition_contents(past, &since->trouble) : NULL;
	if (!since->before) {
		fault_prefix(&since->trouble, since->current);
		return;
	}
	digest = past_edition_digest(past);
	edition_inputs_set_previous(since->inputs, since->current, digest);
}

Edition *since_open(Since *since, const char *out, gboolean *out_published, GError **error)
{
	g_autofree char *id = edition_id(since->inputs);
	g_autoptr(Edition) edition = edition_open(out, id, error);

	*out_published = FALSE;
	if (!edition)
		return NULL;
	since->current = edition_current(edition);
	if (!since->current)
		return g_steal_pointer(&edition);
	if (!is_current(edition, since, out, out_published, error))
		return NULL;
	if (*out_published)
		return g_steal_pointer(&edition);
	choose_previous(since, out);
	return rename_after(edition, since, error) ? g_steal_pointer(&edition) : NULL;
}

GBytes *since_inputs(Since *since, const GPtrArray *submissions)
{
	for (guint i = 0; i < submissions->len; i++) {
		const Submission *submission = submissions->pdata[i];
		EditionInput *input = since->inputs->pdata[i];

		input->accepted = submission->accepted.records;
		input->refused = submission->refused.records;
	}
	return edition_inputs_write(since->inputs);
}

/* What facts.csv of both editions says; takes @since->before. */
static EditionChanges *compare(Since *since, const SinceEdition *own, GError **error)
{
	g_autoptr(GError) trouble = NULL;
	EditionContents *after = edition_contents_read("", own->facts, own->inputs, &trouble);

	if (after)
		return edition_changes_take(g_steal_pointer(&since->before), after);
	trouble->code = FAULT_SOFTWARE;
	g_propagate_error(error, g_steal_pointer(&trouble));
	return NULL;
}

/* What text/changes.txt says, while each report gets its table. */
static GBytes *tell_reports(const EditionChanges *changes, const GPtrArray *reports,
			    const ChangeStyle *style)
{
	GString *text = g_string_new(NULL);

	changes_text_begin(text, changes, style);
	for (guint i = 0; i < reports->len; i++) {
		Report *report = reports->pdata[i];
		const Place *place = places_by_key(style->catalog->places, report->key);
		g_autoptr(PlaceChanges) found = place_changes_new(changes, report, place, style);

		changes_table_add(report, changes, found, style);
		changes_text_append(text, report->place, found, changes_text_headlines(found),
				    style);
	}
	changes_text_end(text, style->language);
	return g_string_free_to_bytes(text);
}

gboolean since_tell(Since *since, const GPtrArray *reports, const SinceEdition *own, GError **error)
{
	ChangeStyle style = { own->catalog, own->language, CHANGES_UNIT_DIGITS };
	g_autoptr(EditionChanges) changes = NULL;

	if (!since->before)
		return TRUE;
	changes = compare(since, own, error);
	if (!changes)
		return FALSE;
	since->table = since_csv_write(changes);
	since->text = tell_reports(changes, reports, &style);
	return TRUE;
}

gboolean since_add(const Since *since, Edition *edition, GError **error)
{
	return !since->table || (edition_add(edition, SINCE_TABLE, since->table, error) &&
				 edition_add(edition, SINCE_TEXT, since->text, error));
}

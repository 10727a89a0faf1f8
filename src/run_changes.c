/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "run_changes.h"

#include "base/fault.h"
#include "report/text/changes_text.h"
#include "report/text/since_csv.h"
#include "run_steps.h"
#include "send/edition.h"
#include "send/past_edition.h"

/* The id of the latest edition. */
static char *find_latest(const char *out, GError **error)
{
	g_autofree char *path = edition_latest(out, error);

	return path ? g_path_get_basename(path) : NULL;
}

static char *find_previous(const char *out, const char *id, GError **error)
{
	g_autofree char *digest = NULL;
	char *previous = past_edition_previous(out, id, &digest);

	if (!previous)
		fault_set(error, FAULT_USAGE,
			  "%s: không được so với ấn bản nào; hãy nêu tên ấn bản cũ",
			  "%s: was compared with no edition; name the old one", id);
	return previous;
}

static EditionContents *read_edition(const char *out, const char *id, GError **error)
{
	g_autoptr(PastEdition) past = past_edition_open(out, id, error);
	EditionContents *contents = past ? past_edition_contents(past, error) : NULL;

	if (!contents)
		fault_prefix(error, id);
	return contents;
}

static EditionChanges *compare(const char *out, const char *const ids[2], GError **error)
{
	g_autofree char *new = ids[1] ? g_strdup(ids[1]) : find_latest(out, error);
	g_autofree char *old = NULL;
	g_autoptr(EditionContents) before = NULL, after = NULL;

	if (!new)
		return NULL;
	old = ids[0] ? g_strdup(ids[0]) : find_previous(out, new, error);
	before = old ? read_edition(out, old, error) : NULL;
	after = before ? read_edition(out, new, error) : NULL;
	if (!after)
		return NULL;
	return edition_changes_take(g_steal_pointer(&before), g_steal_pointer(&after));
}

static char *changes_text(const EditionChanges *changes, const Settings *settings,
			  const Catalog *catalog)
{
	const GPtrArray *places = places_all(catalog->places);
	ChangeStyle style = { catalog, settings->language, CHANGES_UNIT_DIGITS };
	GString *text = g_string_new(NULL);

	changes_text_begin(text, changes, &style);
	for (guint i = 0; i < places->len; i++) {
		const Place *place = places->pdata[i];
		g_autoptr(PlaceChanges) found = NULL;

		if (!run_reports_on(settings, place))
			continue;
		found = place_changes_new(changes, NULL, place, &style);
		changes_text_append(text, place->name[settings->language], found, G_MAXUINT,
				    &style);
	}
	return g_string_free(text, FALSE);
}

char *run_changes(const Settings *settings, const char *const ids[2], TableFormat format,
		  GError **error)
{
	g_autoptr(Catalog) catalog = NULL;
	g_autoptr(EditionChanges) changes = compare(settings->out, ids, error);
	g_autoptr(GBytes) table = NULL;
	gsize length;
	const char *data;

	catalog = changes ? catalog_read(settings->template, error) : NULL;
	if (!catalog)
		return NULL;
	if (format != TABLE_CSV)
		return changes_text(changes, settings, catalog);
	table = since_csv_write(changes);
	data = g_bytes_get_data(table, &length);
	return g_strndup(data, length);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "catalog/catalog.h"

Catalog *catalog_read(const char *template_folder, GError **error)
{
	g_autoptr(Catalog) catalog = g_new0(Catalog, 1);
	g_autofree char *reference = g_build_filename(template_folder, "..", "reference", NULL);
	g_autofree char *columns = g_build_filename(template_folder, "columns.ini", NULL);

	catalog->places = places_read(reference, error);
	if (!catalog->places)
		return NULL;
	catalog->columns = columns_read(columns, reference, error);
	if (!catalog->columns)
		return NULL;
	catalog->caps = caps_read(reference, error);
	if (!catalog->caps)
		return NULL;
	catalog->programmes = programmes_read(reference, catalog->places, catalog->columns, error);
	if (!catalog->programmes)
		return NULL;
	catalog->conferences = conferences_read(reference, catalog->places, error);
	if (!catalog->conferences)
		return NULL;
	catalog->lexicon = lexicon_read(reference, columns, error);
	return catalog->lexicon ? g_steal_pointer(&catalog) : NULL;
}

void catalog_free(Catalog *catalog)
{
	if (!catalog)
		return;
	places_free(catalog->places);
	columns_free(catalog->columns);
	caps_free(catalog->caps);
	programmes_free(catalog->programmes);
	conferences_free(catalog->conferences);
	lexicon_free(catalog->lexicon);
	g_free(catalog);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * All that is known beforehand: places, columns, caps, programmes and conferences.  Read once,
 * before any submission.
 */
#pragma once

#include "catalog/caps.h"
#include "catalog/columns.h"
#include "catalog/conferences.h"
#include "catalog/lexicon.h"
#include "catalog/places.h"
#include "catalog/programmes.h"

typedef struct Catalog {
	Places *places;
	Columns *columns;
	Caps *caps;
	Programmes *programmes;
	Conferences *conferences;
	Lexicon *lexicon; /* the words of all of it */
} Catalog;

/* @template_folder is the folder of one kind of report; its sister "reference" holds the registers.
 */
Catalog *catalog_read(const char *template_folder, GError **error) G_GNUC_WARN_UNUSED_RESULT;
void catalog_free(Catalog *catalog);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Catalog, catalog_free)

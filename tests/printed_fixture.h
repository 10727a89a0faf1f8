/* SPDX-License-Identifier: GPL-3.0-or-later */
/* All that an edition of a ledger prints: the documents of the country and of each region. */
#pragma once

#include "section_fixture.h"

#include "report/document.h"

static inline void books_print(Books *books)
{
	g_autoptr(Template) template = read_conference(books);
	Document document = { template, books->submissions };
	const GPtrArray *places = places_all(books->catalog->places);

	for (guint i = 0; i < places->len; i++) {
		const Place *place = places->pdata[i];
		Scope scope = scope_of(books, place->key, LANGUAGE_VI);

		if (place->kind != PLACE_PROVINCE)
			report_free(document_build(&document, &scope));
	}
}

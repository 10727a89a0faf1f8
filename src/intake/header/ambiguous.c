/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/header/ambiguous.h"

#include "base/text.h"
#include "intake/money_unit.h"

#include <string.h>

#define MEANINGS_MAX 3
#define UNIT "unit" /* no column of the catalog: it rules the amounts beside it */
#define UNIT_NAME "Đơn vị tính"

/* Whether @text, which is clean and not empty, is what the meaning expects. */
typedef gboolean (*Test)(const Catalog *catalog, const char *text);

typedef struct Meaning {
	const char *key; /* of a column, or UNIT */
	Test test;
} Meaning;

typedef struct Ambiguous {
	const char *folded;
	Meaning meanings[MEANINGS_MAX];
	const char *otherwise; /* the key of what it mostly means; NULL: nothing */
} Ambiguous;

static gboolean is_place(const Catalog *catalog, const char *text)
{
	PlaceAnswer found = places_find(catalog->places, text, "", DAY_LAST);

	return found.place || found.trouble != PLACE_UNKNOWN;
}

static gboolean is_place_code(const Catalog *catalog, const char *text)
{
	PlaceAnswer found = places_find(catalog->places, "", text, DAY_LAST);

	return found.place || found.trouble != PLACE_UNKNOWN;
}

static gboolean is_unit(const Catalog *catalog, const char *text)
{
	int digits;

	(void)catalog;
	return money_unit_read(text, &digits) || count_unit_read(text);
}

static gboolean is_source(const Catalog *catalog, const char *text)
{
	return columns_value_known(catalog->columns, DIMENSION_SOURCE, text);
}

static gboolean is_number(const Catalog *catalog, const char *text)
{
	(void)catalog;
	return text[strspn(text, "0123456789., ")] == '\0';
}

static gboolean is_words(const Catalog *catalog, const char *text)
{
	return !is_number(catalog, text);
}

static const Ambiguous words[] = {
	{ "donvi", { { "place", is_place }, { UNIT, is_unit } }, NULL },
	{ "diaphuong", { { "place", is_place }, { "source", is_source } }, NULL },
	{ "socongthuong", { { "place", is_place } }, NULL },
	{ "ma", { { "place_code", is_place_code } }, NULL },
	{ "dean", { { "project", is_words }, { "projects", is_number } }, "project" },
	{ "donvithuhuong", { { "beneficiaries", is_number } }, NULL },
	{ "soluong", { { NULL, NULL } }, NULL },
};

static const Ambiguous *find(const char *heading)
{
	g_autofree char *folded = strlen(heading) > 100 ? NULL : text_fold(heading);

	for (gsize i = 0; folded && i < G_N_ELEMENTS(words); i++)
		if (strcmp(words[i].folded, folded) == 0)
			return &words[i];
	return NULL;
}

gboolean ambiguous_is(const char *heading)
{
	return find(heading) != NULL;
}

gboolean ambiguous_is_place(const char *heading)
{
	const Ambiguous *word = find(heading);

	for (int i = 0; word && i < MEANINGS_MAX && word->meanings[i].key; i++)
		if (g_str_has_prefix(word->meanings[i].key, "place"))
			return TRUE;
	return FALSE;
}

/* Whether most of the cells below the heading pass @test. */
static gboolean most_pass(const Catalog *catalog, const Opening *opening, HeaderRows rows,
			  int field, Test test)
{
	guint filled = 0, passed = 0;

	for (guint row = header_rows_data(rows); row < opening_rows(opening); row++) {
		const char *text = opening_text(opening, row, field);

		if (!*text || columns_is_total(catalog->columns, text))
			continue;
		filled++;
		passed += test(catalog, text) ? 1 : 0;
	}
	return passed * 2 > filled;
}

AmbiguousVerdict ambiguous_settle(const Catalog *catalog, const Opening *opening, HeaderRows rows,
				  int field, const Column **out_column)
{
	g_autofree char *heading = header_rows_heading(opening, rows, field);
	const Ambiguous *word = find(heading);
	const char *key = NULL;
	guint fitting = 0;

	for (int i = 0; word && i < MEANINGS_MAX && word->meanings[i].key; i++) {
		if (!most_pass(catalog, opening, rows, field, word->meanings[i].test))
			continue;
		key = word->meanings[i].key;
		fitting++;
	}
	if (word && fitting == 0)
		key = word->otherwise;
	if (!key || fitting > 1)
		return AMBIGUOUS_OPEN;
	if (strcmp(key, UNIT) == 0)
		return AMBIGUOUS_UNIT;
	*out_column = columns_by_key(catalog->columns, key);
	return *out_column ? AMBIGUOUS_COLUMN : AMBIGUOUS_OPEN;
}

char *ambiguous_instead(const Columns *columns, const char *heading)
{
	const Ambiguous *word = find(heading);
	g_autoptr(GString) names = g_string_new(NULL);

	for (int i = 0; word && i < MEANINGS_MAX && word->meanings[i].key; i++) {
		const char *key = word->meanings[i].key;
		const Column *column = columns_by_key(columns, key);

		g_string_append_printf(names, "%s%s", names->len ? "; " : "",
				       column ? column->name[LANGUAGE_VI] : UNIT_NAME);
	}
	return names->len ? g_string_free(g_steal_pointer(&names), FALSE) : NULL;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/file_name.h"

#include "base/text.h"

#include <string.h>

#define WORDS_MAX 32
#define PLACE_WORDS_MAX 5
#define REVISION_DIGITS 2

/* The words of the name without its folders and its ending: letters or digits, folded. */
static GPtrArray *split_words(const char *path)
{
	GPtrArray *words = g_ptr_array_new_with_free_func(g_free);
	const char *folder = strrchr(path, '/');
	const char *name = folder ? folder + 1 : path;
	const char *ending = strrchr(name, '.');
	g_autofree char *stem = g_strndup(name, ending ? (gsize)(ending - name) : strlen(name));

	for (const char *at = stem; *at && words->len < WORDS_MAX;) {
		gboolean digits = g_ascii_isdigit(*at);
		const char *start = at;
		g_autofree char *word = NULL;

		while (*at && g_unichar_isalnum(g_utf8_get_char(at)) &&
		       !!g_ascii_isdigit(*at) == !!digits)
			at = g_utf8_next_char(at);
		if (at == start) {
			at = g_utf8_next_char(at);
			continue;
		}
		word = g_strndup(start, (gsize)(at - start));
		g_ptr_array_add(words, text_fold(word));
	}
	return words;
}

/* The place that @count words from @first on name, at any time; NULL. */
static const Place *name_of_words(const Places *places, const GPtrArray *words, guint first,
				  guint count)
{
	g_autoptr(GString) name = g_string_new(NULL);
	PlaceAnswer answer;

	for (guint i = first; i < first + count; i++) {
		if (g_ascii_isdigit(*(const char *)words->pdata[i]))
			return NULL;
		g_string_append(name, words->pdata[i]);
	}
	answer = places_find(places, name->str, NULL, DAY_LAST);
	return answer.place ? answer.place : answer.near;
}

/* Names in two places, as "ha-noi gui bac-ninh", name none. */
static const Place *find_place(const Places *places, const GPtrArray *words)
{
	const Place *found = NULL;

	for (guint first = 0; first < words->len; first++) {
		const Place *place = NULL;
		guint count = MIN(PLACE_WORDS_MAX, words->len - first) + 1;

		while (!place && --count > 0)
			place = name_of_words(places, words, first, count);
		if (!place)
			continue;
		if (found && found != place)
			return NULL;
		found = place;
		first += count - 1;
	}
	return found;
}

/* 0 for a word that is no number of that size. */
static int revision_number(const GPtrArray *words, guint index)
{
	const char *word = index < words->len ? words->pdata[index] : "";

	if (*word == '\0' || strlen(word) > REVISION_DIGITS ||
	    word[strspn(word, "0123456789")] != '\0')
		return 0;
	return (int)g_ascii_strtoll(word, NULL, 10);
}

static gboolean is_revision_word(const char *word)
{
	static const char *const words[] = { "r", "rev", "lan", "v" };

	for (gsize i = 0; i < G_N_ELEMENTS(words); i++)
		if (strcmp(words[i], word) == 0)
			return TRUE;
	return FALSE;
}

FileName file_name_read(const Places *places, const char *name)
{
	g_autoptr(GPtrArray) words = split_words(name);
	FileName said = { .place = find_place(places, words) };

	for (guint i = 0; i < words->len; i++) {
		int year = year_parse(words->pdata[i]);

		if (year > 0) {
			said.years[0] = said.years[0] ? MIN(said.years[0], year) : year;
			said.years[1] = MAX(said.years[1], year);
		}
		if (is_revision_word(words->pdata[i]) && revision_number(words, i + 1) > 0)
			said.revision = revision_number(words, i + 1);
	}
	return said;
}

/* What @place is part of today. */
static const Place *today(const Place *place)
{
	while (place->successor)
		place = place->successor;
	return place;
}

gboolean file_name_fits(const Place *named, const Place *place)
{
	return named == place || today(named) == today(place) || place_is_within(place, named) ||
	       place_is_within(today(place), named);
}

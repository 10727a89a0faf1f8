/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/header/preamble_phrase.h"

#include "base/text.h"

#include <string.h>

#define NAME_WORDS_MAX 6 /* of the longest name of a place or source */
#define PERIOD_WORDS_MAX 3
#define REVISION_MAX 99
#define TEXT_MAX 1000 /* bytes of a cell; a longer one is prose */

static char *without_ends(const char *word)
{
	static const char ends[] = "()[]{},.;:\"'*";
	const char *start = word + strspn(word, ends);
	gsize length = strlen(start);

	while (length > 0 && strchr(ends, start[length - 1]))
		length--;
	return g_strndup(start, length);
}

PreambleWords *preamble_words_new(const char *text)
{
	PreambleWords *words = g_new0(PreambleWords, 1);
	g_auto(GStrv) split = g_strsplit(strlen(text) > TEXT_MAX ? "" : text, " ", -1);

	for (guint i = 0; split[i] && words->count < PREAMBLE_WORDS_MAX; i++) {
		/* "tỉnh:Lâm" is rare; "30/11/2025" and "2021-2025" are one word. */
		words->raw[words->count] = without_ends(split[i]);
		words->folded[words->count] = text_fold(split[i]);
		words->count++;
	}
	return words;
}

void preamble_words_free(PreambleWords *words)
{
	if (!words)
		return;
	for (guint i = 0; i < words->count; i++) {
		g_free(words->raw[i]);
		g_free(words->folded[i]);
	}
	g_free(words);
}

static gboolean is_word(const PreambleWords *words, guint at, const char *folded)
{
	return at < words->count && strcmp(words->folded[at], folded) == 0;
}

/* Whether the words of @phrase, folded and with a space between, stand at @at; how many. */
static guint phrase_at(const PreambleWords *words, guint at, const char *phrase)
{
	g_auto(GStrv) wanted = g_strsplit(phrase, " ", -1);
	guint count = 0;

	while (wanted[count] && is_word(words, at + count, wanted[count]))
		count++;
	return wanted[count] ? 0 : count;
}

/* The longest of @phrases (NULL-terminated, longest first) at @at. */
static guint any_at(const PreambleWords *words, guint at, const char *const *phrases)
{
	guint count = 0;

	for (guint i = 0; phrases[i] && count == 0; i++)
		count = phrase_at(words, at, phrases[i]);
	return count;
}

static guint skip_all(const PreambleWords *words, guint at, const char *const *phrases)
{
	guint taken = any_at(words, at, phrases), next = taken;

	while (next > 0) {
		next = any_at(words, at + taken, phrases);
		taken += next;
	}
	return taken;
}

static int number_at(const PreambleWords *words, guint at)
{
	const char *text = at < words->count ? words->raw[at] : "";
	int number = 0;

	if (!*text || strlen(text) > 4 || text[strspn(text, "0123456789")])
		return -1;
	for (; *text; text++)
		number = number * 10 + (*text - '0');
	return number;
}

static int quarter_of(const char *text)
{
	static const char *const names[] = { "I", "II", "III", "IV", "1", "2", "3", "4" };

	for (guint i = 0; i < G_N_ELEMENTS(names); i++)
		if (strcmp(text, names[i]) == 0)
			return (int)(i % 4) + 1;
	return -1;
}

static Day month_end(int year, int month)
{
	Day day = DAY_NONE;

	for (int last = 28; last <= 31; last++) {
		Day next = day_make(year, month, last);

		day = next == DAY_NONE ? day : next;
	}
	return day;
}

/* The words from @at on with nothing between them; owned by the caller. */
static char *joined(const PreambleWords *words, guint at, guint count, const char *between)
{
	g_autoptr(GString) text = g_string_new(NULL);

	for (guint i = at; i < at + count && i < words->count; i++)
		g_string_append_printf(text, "%s%s", i > at ? between : "", words->raw[i]);
	return g_string_free(g_steal_pointer(&text), FALSE);
}

/* "11/2025" as its two parts. */
static gboolean split_pair(const PreambleWords *words, guint at, char **out_first, int *out_year)
{
	g_auto(GStrv) parts = g_strsplit(at < words->count ? words->raw[at] : "", "/", -1);
	Period period;

	if (g_strv_length(parts) != 2 || !period_parse(parts[1], &period) ||
	    period.first != period.last)
		return FALSE;
	*out_first = g_strdup(parts[0]);
	*out_year = period.first;
	return TRUE;
}

/* "30 tháng 11 năm 2025": the day at @at. */
static guint find_day_in_words(const PreambleWords *words, guint at, Day *out_day)
{
	if (!is_word(words, at + 1, "thang") || !is_word(words, at + 3, "nam"))
		return 0;
	*out_day =
	    day_make(number_at(words, at + 4), number_at(words, at + 2), number_at(words, at));
	return *out_day == DAY_NONE ? 0 : 5;
}

/* "tháng 11 năm 2025", "tháng 11/2025", "quý III năm 2025", "quý III/2025": its last day. */
static guint find_month(const PreambleWords *words, guint at, Day *out_day)
{
	gboolean quarter = is_word(words, at, "quy");
	g_autofree char *which = NULL;
	guint taken = 2;
	int year = 0, month;

	if ((!quarter && !is_word(words, at, "thang")) || at + 1 >= words->count)
		return 0;
	if (is_word(words, at + 2, "nam")) {
		which = g_strdup(words->raw[at + 1]);
		year = number_at(words, at + 3);
		taken = 4;
	} else if (!split_pair(words, at + 1, &which, &year)) {
		return 0;
	}
	month = quarter ? quarter_of(which) * 3 : (int)g_ascii_strtoull(which, NULL, 10);
	*out_day = month_end(year, month);
	return *out_day == DAY_NONE ? 0 : taken;
}

/* "6 tháng đầu năm 2025", "năm 2025": its last day. */
static guint find_year_part(const PreambleWords *words, guint at, Day *out_day)
{
	static const char *const months[] = { "thang dau nam", "thang nam", NULL };
	int number = number_at(words, at);
	guint taken = number > 0 ? any_at(words, at + 1, months) : 0;

	if (taken > 0) {
		*out_day = month_end(number_at(words, at + 1 + taken), number);
		return *out_day == DAY_NONE ? 0 : taken + 2;
	}
	if (!is_word(words, at, "nam"))
		return 0;
	*out_day = month_end(number_at(words, at + 1), 12);
	return *out_day == DAY_NONE ? 0 : 2;
}

guint preamble_find_as_of(const PreambleWords *words, guint at, Day *out_day)
{
	/* "Định hướng đến năm 2030" is a plan: behind a bare "đến" only a day counts. */
	static const char *const strong[] = { "so lieu den", "so lieu tinh den", "tinh den",
					      "luy ke den",  "den het",		 "het ngay",
					      NULL };
	static const char *const weak[] = { "den ngay", "thoi diem", "den", NULL };
	static const char *const between[] = { "thoi diem", "het", "ngay", "cuoi", NULL };
	guint opened = any_at(words, at, strong), taken = 0, next;
	gboolean is_strong = opened > 0;

	if (!is_strong)
		opened = any_at(words, at, weak);
	if (opened == 0)
		return 0;
	opened += skip_all(words, at + opened, between);
	next = at + opened;
	if (next < words->count && (*out_day = day_parse(words->raw[next])) != DAY_NONE)
		return opened + 1;
	taken = find_day_in_words(words, next, out_day);
	if (taken == 0 && is_strong)
		taken = find_month(words, next, out_day);
	if (taken == 0 && is_strong)
		taken = find_year_part(words, next, out_day);
	return taken > 0 ? opened + taken : 0;
}

/* Whether the year at @at belongs to a day: "ngày 04 tháng 12 năm 2025", "ngày … tháng … năm". */
static gboolean is_of_day(const PreambleWords *words, guint at)
{
	for (guint back = 1; back <= 5 && back <= at; back++)
		if (is_word(words, at - back, "ngay"))
			return TRUE;
	return at >= 3 && is_word(words, at - 2, "thang") && number_at(words, at - 1) > 0 &&
	       number_at(words, at - 3) > 0;
}

guint preamble_find_period(const PreambleWords *words, guint at, Period *out_period)
{
	static const char *const openers[] = { "giai doan", "nam", NULL };
	static const char *const parts[] = { "quy", "thang", NULL };
	guint opened = any_at(words, at, openers);
	g_autofree char *which = NULL;
	int year;

	if (opened > 0 && is_of_day(words, at))
		return 0;
	for (guint count = PERIOD_WORDS_MAX; opened > 0 && count > 0; count--) {
		g_autofree char *text = joined(words, at + opened, count, "");

		if (at + opened + count <= words->count && period_parse(text, out_period))
			return opened + count;
	}
	opened = any_at(words, at, parts);
	if (opened == 0 || !split_pair(words, at + opened, &which, &year))
		return 0;
	*out_period = (Period){ year, year };
	return opened + 1;
}

guint preamble_find_revision(const PreambleWords *words, guint at, int *out_revision)
{
	static const char *const numbers[] = { "nhat", "hai", "ba", "tu", "nam" };
	guint opened = phrase_at(words, at, "lan thu");

	if (opened == 0)
		opened = phrase_at(words, at, "lan");
	if (opened == 0)
		return 0;
	*out_revision = number_at(words, at + opened);
	for (guint i = 0; opened == 2 && i < G_N_ELEMENTS(numbers); i++)
		if (is_word(words, at + opened, numbers[i]))
			*out_revision = (int)i + 1;
	return *out_revision > 0 && *out_revision <= REVISION_MAX ? opened + 1 : 0;
}

/* The source that is named at @at, and by how many words. */
static guint source_at(const Catalog *catalog, const PreambleWords *words, guint at,
		       const char **out_source)
{
	for (guint count = NAME_WORDS_MAX; count > 0; count--) {
		g_autofree char *text = joined(words, at, count, "");
		g_autofree char *folded = text_fold(text);

		if (at + count > words->count)
			continue;
		*out_source = columns_value_folded(catalog->columns, DIMENSION_SOURCE, folded);
		if (*out_source)
			return count;
	}
	return 0;
}

guint preamble_find_source(const Catalog *catalog, const PreambleWords *words, guint at,
			   const char **out_source)
{
	static const char *const openers[] = { "kinh phi", "nguon", "von", NULL };
	static const char *const ands[] = { "va", "", NULL };
	const char *second = NULL;
	guint opened = skip_all(words, at, openers), taken;

	taken = opened > 0 ? source_at(catalog, words, at + opened, out_source) : 0;
	if (taken == 0)
		return 0;
	opened += taken;
	opened += any_at(words, at + opened, ands);
	taken = source_at(catalog, words, at + opened, &second);
	if (taken > 0 && second != *out_source)
		*out_source = NULL;
	return opened + taken;
}

guint preamble_find_place(const Catalog *catalog, const PreambleWords *words, guint at,
			  char **out_name)
{
	static const char *const openers[] = { "trung tam khuyen cong",
					       "uy ban nhan dan",
					       "so cong thuong",
					       "thanh pho",
					       "ubnd",
					       "tinh",
					       "tp",
					       NULL };
	guint opened = skip_all(words, at, openers);

	if (opened == 0 && !(at < words->count && g_str_has_prefix(words->folded[at], "tp")))
		return 0;
	for (guint count = NAME_WORDS_MAX; count > 0; count--) {
		g_autofree char *name = joined(words, at + opened, count, " ");
		PlaceAnswer found = places_find(catalog->places, name, "", DAY_LAST);
		const Place *place = found.place ? found.place : found.near;

		if (at + opened + count > words->count || !place || place->kind != PLACE_PROVINCE)
			continue;
		*out_name = g_steal_pointer(&name);
		return opened + count;
	}
	return 0;
}

gboolean preamble_is_citation(const char *text)
{
	static const char *const words[] = { "quyetdinh", "nghidinh", "thongtu", "congvan",
					     "nghiquyet", "cancu",    "kemtheo", "banhanh" };
	g_autofree char *folded = strlen(text) > TEXT_MAX ? g_strdup("") : text_fold(text);

	if (g_str_has_prefix(folded, "kinhgui") || g_str_has_prefix(folded, "noinhan"))
		return TRUE;
	for (gsize i = 0; i < G_N_ELEMENTS(words); i++)
		if (strstr(folded, words[i]))
			return TRUE;
	return FALSE;
}

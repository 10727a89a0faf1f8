/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/row_place.h"

#include "intake/header/preamble.h"
#include "intake/row.h"

static gboolean is_on_map(const Place *place, Day day)
{
	return place->valid_from <= day && day <= place->valid_to;
}

/* What @place was or became part of by @day; NULL. */
static const Place *place_on(const Place *place, Day day)
{
	while (place && !is_on_map(place, day))
		place = place->successor;
	return place;
}

static char *place_label(const Place *place, Language language)
{
	return place->code ? g_strdup_printf("%s (%s)", place->name[language], place->code)
			   : g_strdup(place->name[language]);
}

/* The name of the preamble stands in no cell of @row. */
static Issue *say_name(const Reading *reading, IssueCode code, const Row *row, int field)
{
	Issue *issue = reading_issue(reading, code, row, field);

	if (field < 0)
		issue->value = issue_text(reading->header->preamble->place);
	return issue;
}

static void say_other_time(const Reading *reading, const Row *row, int field, const Place *then,
			   Day day)
{
	g_autofree char *vietnamese = day_text(day, LANGUAGE_VI);
	g_autofree char *english = day_text(day, LANGUAGE_EN);
	Issue *issue = say_name(reading, ISSUE_PLACE_OTHER_TIME, row, field);

	issue->other = issue_both(vietnamese, english);
	if (then) {
		g_autofree char *in_vietnamese = place_label(then, LANGUAGE_VI);
		g_autofree char *in_english = place_label(then, LANGUAGE_EN);

		issue->expected = issue_both(in_vietnamese, in_english);
	}
}

static char *own_code(const Place *named, Language language)
{
	const char *name = named->name[language];

	if (!named->code)
		return g_strconcat(name, language == LANGUAGE_VI ? " không có mã" : " has no code",
				   NULL);
	return language == LANGUAGE_VI ? g_strdup_printf("mã của %s là %s", name, named->code)
				       : g_strdup_printf("the code of %s is %s", name, named->code);
}

/* @holder is NULL when no place has the code on @day. */
static char *whose_code(const char *code, const Place *holder, Day day, Language language)
{
	g_autofree char *date = day_text(day, language);

	if (holder)
		return language == LANGUAGE_VI
			   ? g_strdup_printf("mã %s là %s", code, holder->name[language])
			   : g_strdup_printf("the code %s is %s", code, holder->name[language]);
	return language == LANGUAGE_VI
		   ? g_strdup_printf("mã %s không phải của nơi nào vào ngày %s", code, date)
		   : g_strdup_printf("the code %s is of no place on %s", code, date);
}

/* @near has the name of the record, and never had its code. */
static void say_code(const Reading *reading, const Row *row, const Place *near, Day day)
{
	static const Wording while_ = { { ", còn ", ", while " } };
	char *texts[LANGUAGES];
	const Place *named, *holder;
	int name, code;
	Issue *issue;

	row_find(reading, row, ROLE_PLACE, &name);
	row_find(reading, row, ROLE_PLACE_CODE, &code);
	named = meaning_place(reading->meanings, row_text(row, name), "", day).place;
	holder = meaning_place(reading->meanings, "", row_text(row, code), day).place;
	issue = reading_issue(reading, ISSUE_PLACE_CODE, row, name);
	issue->other = meaning_code(row_text(row, code));
	for (int i = 0; i < LANGUAGES; i++) {
		g_autofree char *own = own_code(named ? named : near, (Language)i);
		g_autofree char *others = whose_code(issue->other, holder, day, (Language)i);

		texts[i] = g_strconcat(own, while_.in[i], others, NULL);
	}
	issue->expected = issue_both(texts[LANGUAGE_VI], texts[LANGUAGE_EN]);
	for (int i = 0; i < LANGUAGES; i++)
		g_free(texts[i]);
}

static void say_unknown(const Reading *reading, const Row *row, int field, gboolean named)
{
	Issue *issue = say_name(reading, ISSUE_PLACE_UNKNOWN, row, field);

	if (named)
		issue->expected = g_strdup(places_nearest(reading->catalog->places, issue->value));
}

const Place *row_place(const Reading *reading, const Row *row, Day day)
{
	int name, code;
	gboolean named = row_find(reading, row, ROLE_PLACE, &name);
	gboolean coded = row_find(reading, row, ROLE_PLACE_CODE, &code);
	gboolean taken = header_takes(reading->header, ROLE_PLACE);
	const char *text = taken ? reading->header->preamble->place : row_text(row, name);
	PlaceAnswer found;

	if (!taken && !named && !coded) {
		reading_issue(reading, ISSUE_VALUE_MISSING, row, name >= 0 ? name : code);
		return NULL;
	}
	if (day == DAY_NONE)
		return NULL;
	found = meaning_place(reading->meanings, text, row_text(row, code), day);
	if (found.place)
		return found.place;
	if (found.trouble == PLACE_CODE_DISAGREES)
		say_code(reading, row, found.near, day);
	else if (found.trouble == PLACE_OTHER_TIME)
		say_other_time(reading, row, coded && !named ? code : name,
			       place_on(found.near, day), day);
	else
		say_unknown(reading, row, coded && !named ? code : name, !coded || named);
	return NULL;
}

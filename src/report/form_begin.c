/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/form_begin.h"

#include "base/fault.h"

/* What every row that is begun says; NULL for what is not given. */
typedef struct Start {
	const Place *place;
	const char *year, *source;
} Start;

static gboolean is_on_map(const Place *place, Day day)
{
	return place->valid_from <= day && day <= place->valid_to;
}

/* What was probably meant by @text: the place that one of another time is now, or a like name. */
static const char *suggest(const Places *places, const Place *near, const char *text, Day day)
{
	while (near && !is_on_map(near, day))
		near = near->successor;
	return near ? near->name[LANGUAGE_VI] : places_nearest(places, text);
}

static const Place *find_place(const Places *places, const char *text, Day day,
			       const char **out_suggestion)
{
	PlaceAnswer named = places_find(places, text, NULL, day);
	PlaceAnswer coded = places_find(places, NULL, text, day);
	const Place *keyed = places_by_key(places, text);

	*out_suggestion = suggest(places, named.near ? named.near : coded.near, text, day);
	if (named.place || coded.place)
		return named.place ? named.place : coded.place;
	return keyed && is_on_map(keyed, day) ? keyed : NULL;
}

static gboolean read_place(const FormRequest *request, const Places *places, Day day, Start *start,
			   GError **error)
{
	const char *near = NULL;

	if (!request->place)
		return TRUE;
	start->place = find_place(places, request->place, day, &near);
	if (start->place)
		return TRUE;
	if (near)
		fault_set(error, FAULT_USAGE, "--place: không có nơi nào là '%s'; có phải là '%s'?",
			  "--place: there is no place '%s'; is it '%s'?", request->place, near);
	else
		fault_set(error, FAULT_USAGE, "--place: không có nơi nào là '%s'",
			  "--place: there is no place '%s'", request->place);
	return FALSE;
}

static gboolean read_year(const FormRequest *request, Start *start, GError **error)
{
	Period period;

	start->year = request->year;
	if (!request->year || period_parse(request->year, &period))
		return TRUE;
	fault_set(error, FAULT_USAGE, "--year: '%s' không phải năm dạng 2025",
		  "--year: '%s' is no year such as 2025", request->year);
	return FALSE;
}

static char *cell_of(const Form *form, const Column *column, const Start *start)
{
	if (column->role == ROLE_PLACE && start->place)
		return g_strdup(start->place->short_name[form->language]);
	if (column->role == ROLE_PLACE_CODE && start->place && start->place->code)
		return g_strdup(start->place->code);
	if (column->role == ROLE_PERIOD && start->year)
		return g_strdup(start->year);
	return g_strdup(column->role == ROLE_SOURCE ? start->source : "");
}

static void add_row(Form *form, const Start *start)
{
	g_autoptr(GStrvBuilder) cells = g_strv_builder_new();

	for (guint i = 0; i < form->columns->len; i++) {
		g_autofree char *cell = cell_of(form, form_column(form, i)->column, start);

		g_strv_builder_add(cells, cell);
	}
	g_ptr_array_add(form->given, g_strv_builder_end(cells));
}

/* Letters, digits, and one dash for all else between them. */
static void append_slug(GString *stem, const char *text)
{
	gboolean gap = TRUE;

	for (const char *at = text; *at; at++) {
		gboolean plain = g_ascii_isalnum(*at);

		if (plain && gap)
			g_string_append_c(stem, '-');
		if (plain)
			g_string_append_c(stem, g_ascii_tolower(*at));
		gap = !plain;
	}
}

static void name_after(Form *form, const Start *start)
{
	g_autoptr(GString) stem = g_string_new(form->stem);

	if (start->place && start->place->code)
		append_slug(stem, start->place->code);
	if (start->place)
		append_slug(stem, start->place->short_name[LANGUAGE_EN]);
	if (start->year)
		append_slug(stem, start->year);
	g_free(form->stem);
	form->stem = g_string_free(g_steal_pointer(&stem), FALSE);
}

static gboolean has_source(const Form *form)
{
	for (guint i = 0; i < form->columns->len; i++)
		if (form_column(form, i)->column->role == ROLE_SOURCE)
			return TRUE;
	return FALSE;
}

gboolean form_begin(Form *form, const FormRequest *request, const Catalog *catalog, GError **error)
{
	guint rows = has_source(form) ? SOURCES : 1;
	Start start = { 0 };

	if (!read_place(request, catalog->places, form->day, &start, error) ||
	    !read_year(request, &start, error))
		return FALSE;
	if (!start.place && !start.year)
		return TRUE;
	for (guint i = 0; i < rows; i++) {
		start.source = columns_value_name(catalog->columns, DIMENSION_SOURCE,
						  columns_sources[i], form->language);
		add_row(form, &start);
	}
	name_after(form, &start);
	return TRUE;
}

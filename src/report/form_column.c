/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/form_column.h"

#include "report/words.h"

static FormCheck check_of(const Column *column)
{
	static const FormCheck by_role[] = {
		[ROLE_PLACE] = FORM_PLACE,	 [ROLE_PLACE_CODE] = FORM_CODE,
		[ROLE_TERRITORY] = FORM_DAY,	 [ROLE_PERIOD] = FORM_PERIOD,
		[ROLE_AS_OF] = FORM_DAY,	 [ROLE_STATUS] = FORM_LIST,
		[ROLE_REVISION] = FORM_REVISION, [ROLE_NOTE] = FORM_TEXT,
		[ROLE_SOURCE] = FORM_LIST,	 [ROLE_TIER] = FORM_LIST,
		[ROLE_CONTENT] = FORM_LIST,	 [ROLE_KIND] = FORM_LIST,
		[ROLE_PROJECT] = FORM_TEXT,
	};

	if (column->kind == COLUMN_MONEY)
		return FORM_MONEY;
	if (column->kind == COLUMN_COUNT)
		return FORM_COUNT;
	return column->kind == COLUMN_TEXT ? FORM_TEXT : by_role[column->role];
}

/* Provinces on the map of the day, then the regions and the country, which report as well. */
static char **place_names(const Form *form, const Places *places)
{
	g_autoptr(GStrvBuilder) names = g_strv_builder_new();
	const GPtrArray *all = places_all(places);

	for (int wide = 0; wide <= 1; wide++) {
		for (guint i = 0; i < all->len; i++) {
			const Place *place = all->pdata[i];

			if (wide == (place->kind != PLACE_PROVINCE) &&
			    place->valid_from <= form->day && form->day <= place->valid_to)
				g_strv_builder_add(names, place->short_name[form->language]);
		}
	}
	return g_strv_builder_end(names);
}

static char **status_names(const Form *form, const Columns *columns)
{
	g_autoptr(GStrvBuilder) names = g_strv_builder_new();

	for (int i = 0; i < STATUSES; i++)
		g_strv_builder_add(names, columns_status_name(columns, (Status)i, form->language));
	return g_strv_builder_end(names);
}

static char **choices_of(const Form *form, const Column *column, const Catalog *catalog)
{
	FormCheck check = check_of(column);

	if (check == FORM_PLACE)
		return place_names(form, catalog->places);
	if (check != FORM_LIST)
		return NULL;
	if (column->role == ROLE_STATUS)
		return status_names(form, catalog->columns);
	return columns_value_names(catalog->columns, (Dimension)(column->role - ROLE_SOURCE),
				   form->day, form->language);
}

static char *heading_of(const Form *form, const Column *column)
{
	const char *name = column->name[form->language];

	return column->kind == COLUMN_MONEY
		   ? g_strdup_printf("%s (%s)", name, word_text(WORD_UNIT_DONG, form->language))
		   : g_strdup(name);
}

void form_column_know(FormColumn *known, const Column *column, const Form *form,
		      const Catalog *catalog)
{
	known->column = column;
	known->check = check_of(column);
	known->heading = heading_of(form, column);
	known->choices = choices_of(form, column, catalog);
}

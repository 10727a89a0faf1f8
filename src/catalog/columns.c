/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/text.h"
#include "catalog/columns_table.h"

#include <string.h>

static const char *const role_keys[] = {
	[ROLE_PLACE] = "place",		[ROLE_PLACE_CODE] = "place_code",
	[ROLE_TERRITORY] = "territory", [ROLE_PERIOD] = "period",
	[ROLE_AS_OF] = "as_of",		[ROLE_STATUS] = "status",
	[ROLE_REVISION] = "revision",	[ROLE_NOTE] = "note",
	[ROLE_SOURCE] = "source",	[ROLE_TIER] = "tier",
	[ROLE_CONTENT] = "content",	[ROLE_KIND] = "kind",
	[ROLE_PROJECT] = "project",
};

static const char *const status_keys[STATUSES] = {
	[STATUS_OFFICIAL] = "official", [STATUS_PRELIMINARY] = "preliminary",
	[STATUS_AT_LEAST] = "at-least", [STATUS_ABOUT] = "about",
	[STATUS_ESTIMATE] = "estimate", [STATUS_ILLUSTRATIVE] = "illustrative",
};

const char *const columns_sources[SOURCES] = { "local", "national" };

const char *role_key(Role role)
{
	return role_keys[role];
}

guint columns_count(const Columns *columns)
{
	return columns->all->len;
}

const Column *columns_at(const Columns *columns, guint index)
{
	return g_ptr_array_index(columns->all, index);
}

const Column *columns_by_key(const Columns *columns, const char *key)
{
	return g_hash_table_lookup(columns->by_key, key);
}

const Column *columns_find(const Columns *columns, const char *heading)
{
	g_autofree char *folded = text_fold(heading);

	return columns_find_folded(columns, folded);
}

const Column *columns_find_folded(const Columns *columns, const char *folded)
{
	return g_hash_table_lookup(columns->by_name, folded);
}

const char *columns_nearest(const Columns *columns, const char *key)
{
	return text_nearest(key, (const char *const *)columns->keys->pdata);
}

const char *columns_nearest_name(const Columns *columns, const char *heading)
{
	return text_nearest(heading, (const char *const *)columns->names->pdata);
}

guint columns_measures(const Columns *columns)
{
	return columns->measures->len;
}

const Column *columns_measure(const Columns *columns, guint measure)
{
	return g_ptr_array_index(columns->measures, measure);
}

int dimension_find(const char *key)
{
	for (int i = 0; i < DIMENSIONS; i++)
		if (strcmp(dimension_key((Dimension)i), key) == 0)
			return i;
	return -1;
}

const char *dimension_key(Dimension dimension)
{
	return role_keys[ROLE_SOURCE + dimension];
}

const char *columns_value(Columns *columns, Dimension dimension, const char *text, Day day)
{
	if (dimension == DIMENSION_PROJECT)
		return vocabulary_intern(columns->values[dimension], text);
	return vocabulary_find(columns->values[dimension], text, day);
}

const char *columns_value_folded(const Columns *columns, Dimension dimension, const char *folded)
{
	return vocabulary_find_folded(columns->values[dimension], folded);
}

const char *columns_value_name(const Columns *columns, Dimension dimension, const char *key,
			       Language language)
{
	if (dimension == DIMENSION_CONTENT && columns_group_members(columns, key))
		return content_groups_name(columns->groups, key, language);
	return vocabulary_name(columns->values[dimension], key, language);
}

int columns_value_rank(const Columns *columns, Dimension dimension, const char *key)
{
	int rank = vocabulary_rank(columns->values[dimension], key);

	return rank < 0 ? G_MAXINT : rank;
}

gboolean columns_value_known(const Columns *columns, Dimension dimension, const char *text)
{
	return vocabulary_knows(columns->values[dimension], text);
}

char **columns_value_names(const Columns *columns, Dimension dimension, Day day, Language language)
{
	return vocabulary_names(columns->values[dimension], day, language);
}

char *columns_value_list(const Columns *columns, Dimension dimension, Day day, Language language)
{
	return vocabulary_list(columns->values[dimension], day, language);
}

GPtrArray *columns_groups(const Columns *columns, Day day)
{
	return content_groups_list(columns->groups, day);
}

const char *columns_group(const Columns *columns, const char *key)
{
	return content_groups_key(columns->groups, key);
}

GHashTable *columns_group_members(const Columns *columns, const char *key)
{
	return key ? content_groups_members(columns->groups, key) : NULL;
}

gboolean columns_group_has(const Columns *columns, const char *group, const char *content)
{
	GHashTable *members = columns_group_members(columns, group);

	return members && g_hash_table_contains(members, content);
}

Day columns_value_end(const Columns *columns, Dimension dimension, const char *key)
{
	return vocabulary_end(columns->values[dimension], key);
}

int columns_status(const Columns *columns, const char *text)
{
	const char *key = vocabulary_find(columns->statuses, text, 0);

	for (int i = 0; key && i < STATUSES; i++)
		if (strcmp(status_keys[i], key) == 0)
			return i;
	return -1;
}

const char *status_key(Status status)
{
	return status_keys[status];
}

const char *columns_status_name(const Columns *columns, Status status, Language language)
{
	return vocabulary_name(columns->statuses, status_keys[status], language);
}

gboolean columns_may_be_absent(const Columns *columns, const char *text)
{
	return columns->absent_begins[(guchar)*text];
}

Absence columns_absence(const Columns *columns, const char *text)
{
	g_autofree char *lower = NULL;

	if (!*text)
		return ABSENCE_NOT_REPORTED;
	if (!columns_may_be_absent(columns, text))
		return ABSENCE_NONE;
	lower = g_utf8_strdown(text, -1);
	return (Absence)GPOINTER_TO_INT(g_hash_table_lookup(columns->absent, lower));
}

gboolean columns_is_total(const Columns *columns, const char *text)
{
	g_autofree char *folded = text_fold(text);

	return columns_is_total_folded(columns, folded);
}

gboolean columns_is_total_folded(const Columns *columns, const char *folded)
{
	return *folded && g_hash_table_contains(columns->totals, folded);
}

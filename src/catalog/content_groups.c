/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "catalog/content_groups.h"

#include "base/fault.h"
#include "catalog/register.h"

#include <string.h>

typedef struct Group {
	char *key;
	char *name[LANGUAGES];
	Day valid_from, valid_to;
	GHashTable *members; /* keys of contents */
} Group;

struct ContentGroups {
	GPtrArray *all; /* Group, in the order of the file */
};

static void group_free(gpointer data)
{
	Group *group = data;

	g_free(group->key);
	for (int i = 0; i < LANGUAGES; i++)
		g_free(group->name[i]);
	g_hash_table_unref(group->members);
	g_free(group);
}

void content_groups_free(ContentGroups *groups)
{
	if (!groups)
		return;
	g_ptr_array_unref(groups->all);
	g_free(groups);
}

static Group *find_group(const ContentGroups *groups, const char *key)
{
	for (guint i = 0; i < groups->all->len; i++) {
		Group *group = groups->all->pdata[i];

		if (strcmp(group->key, key) == 0)
			return group;
	}
	return NULL;
}

/* Puts file and line in front of what is wrong with @row.  Always FALSE. */
static gboolean blame(const CsvTable *table, guint row, GError **error)
{
	g_autofree char *place = csv_table_place(table, row);

	fault_prefix(error, place);
	return FALSE;
}

static gboolean read_days(const CsvTable *table, guint row, Group *group, GError **error)
{
	const char *from = csv_table_cell(table, row, 3), *to = csv_table_cell(table, row, 4);

	group->valid_from = *from ? day_parse_iso(from) : DAY_FIRST;
	group->valid_to = *to ? day_parse_iso(to) : DAY_LAST;
	if (group->valid_from != DAY_NONE && group->valid_to != DAY_NONE)
		return TRUE;
	fault_set(error, FAULT_SETTINGS, "ngày không hợp lệ", "no valid date");
	return blame(table, row, error);
}

static gboolean add_group(ContentGroups *groups, const CsvTable *table, guint row,
			  const Vocabulary *contents, GError **error)
{
	const char *key = csv_table_cell(table, row, 0);
	Group *group;

	if (vocabulary_rank(contents, key) >= 0 || find_group(groups, key)) {
		fault_set(error, FAULT_SETTINGS, "mã '%s' đã có", "the key '%s' is taken", key);
		return blame(table, row, error);
	}
	group = g_new0(Group, 1);
	g_ptr_array_add(groups->all, group);
	group->members = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	group->key = g_strdup(key);
	group->name[LANGUAGE_VI] = g_strdup(csv_table_cell(table, row, 1));
	group->name[LANGUAGE_EN] = g_strdup(csv_table_cell(table, row, 2));
	if (!*key || !*group->name[LANGUAGE_VI] || !*group->name[LANGUAGE_EN]) {
		fault_set(error, FAULT_SETTINGS, "nhóm nội dung thiếu mã hoặc tên",
			  "a group of contents lacks its key or a name");
		return blame(table, row, error);
	}
	return read_days(table, row, group, error);
}

/* Whether a group beside @group, in force on one of its days, has @content already. */
static gboolean is_elsewhere(const ContentGroups *groups, const Group *group, const char *content)
{
	for (guint i = 0; i < groups->all->len; i++) {
		const Group *other = groups->all->pdata[i];

		if (other->valid_from <= group->valid_to && group->valid_from <= other->valid_to &&
		    g_hash_table_contains(other->members, content))
			return TRUE;
	}
	return FALSE;
}

static gboolean add_member(ContentGroups *groups, const char *key, const char *content,
			   GError **error)
{
	Group *group = find_group(groups, key);

	if (group && !is_elsewhere(groups, group, content)) {
		g_hash_table_add(group->members, g_strdup(content));
		return TRUE;
	}
	if (group)
		fault_set(error, FAULT_SETTINGS, "'%s' thuộc hai nhóm nội dung cùng lúc",
			  "'%s' is in two groups of contents at once", content);
	else
		fault_set(error, FAULT_SETTINGS, "không có nhóm nội dung '%s'",
			  "there is no group of contents '%s'", key);
	return FALSE;
}

static gboolean add_members(ContentGroups *groups, const CsvTable *table, guint row, GError **error)
{
	g_auto(GStrv) keys = g_strsplit(csv_table_cell(table, row, 1), "|", -1);

	for (guint i = 0; keys[i]; i++)
		if (!add_member(groups, keys[i], csv_table_cell(table, row, 0), error))
			return blame(table, row, error);
	return TRUE;
}

ContentGroups *content_groups_read(const char *folder, const Vocabulary *contents, GError **error)
{
	static const char *const group_columns[] = { "key",	   "name_vi",  "name_en",
						     "valid_from", "valid_to", "document",
						     NULL };
	static const char *const content_columns[] = { "key", "groups", NULL };
	g_autoptr(ContentGroups) groups = g_new0(ContentGroups, 1);
	g_autoptr(CsvTable) names =
	    register_read(folder, "content_groups.csv", group_columns, error);
	g_autoptr(CsvTable) members = NULL;

	groups->all = g_ptr_array_new_with_free_func(group_free);
	for (guint row = 0; names && row < csv_table_rows(names); row++)
		if (!add_group(groups, names, row, contents, error))
			return NULL;
	members = names ? register_read(folder, "contents.csv", content_columns, error) : NULL;
	for (guint row = 0; members && row < csv_table_rows(members); row++)
		if (!add_members(groups, members, row, error))
			return NULL;
	return members ? g_steal_pointer(&groups) : NULL;
}

GPtrArray *content_groups_list(const ContentGroups *groups, Day day)
{
	GPtrArray *keys = g_ptr_array_new();

	for (guint i = 0; i < groups->all->len; i++) {
		const Group *group = groups->all->pdata[i];

		if (group->valid_from <= day && day <= group->valid_to)
			g_ptr_array_add(keys, group->key);
	}
	return keys;
}

const char *content_groups_key(const ContentGroups *groups, const char *key)
{
	const Group *group = find_group(groups, key);

	return group ? group->key : NULL;
}

GHashTable *content_groups_members(const ContentGroups *groups, const char *key)
{
	const Group *group = find_group(groups, key);

	return group ? group->members : NULL;
}

const char *content_groups_name(const ContentGroups *groups, const char *key, Language language)
{
	return find_group(groups, key)->name[language];
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/fault.h"
#include "base/key_file.h"
#include "base/text.h"
#include "catalog/columns_table.h"

#include <string.h>

#define NAME_SEPARATORS ";"

static void column_free(gpointer data)
{
	Column *column = data;

	g_free(column->key);
	g_free(column->target_of);
	for (int i = 0; i < LANGUAGES; i++) {
		g_free(column->name[i]);
		g_free(column->each[i]);
	}
	g_free(column);
}

void columns_free(Columns *columns)
{
	if (!columns)
		return;
	g_ptr_array_unref(columns->measures);
	g_ptr_array_unref(columns->keys);
	g_ptr_array_unref(columns->names);
	g_hash_table_unref(columns->by_key);
	g_hash_table_unref(columns->by_name);
	g_ptr_array_unref(columns->all);
	for (int i = 0; i < DIMENSIONS; i++)
		vocabulary_free(columns->values[i]);
	content_groups_free(columns->groups);
	vocabulary_free(columns->statuses);
	g_hash_table_unref(columns->absent);
	g_hash_table_unref(columns->totals);
	g_free(columns);
}

static Columns *columns_new(void)
{
	Columns *columns = g_new0(Columns, 1);

	columns->all = g_ptr_array_new_with_free_func(column_free);
	columns->measures = g_ptr_array_new();
	columns->keys = g_ptr_array_new();
	columns->names = g_ptr_array_new();
	columns->by_key = g_hash_table_new(g_str_hash, g_str_equal);
	columns->by_name = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	for (int i = 0; i < DIMENSIONS; i++)
		columns->values[i] = vocabulary_new();
	columns->statuses = vocabulary_new();
	columns->absent = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	columns->totals = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	return columns;
}

/* A key whose value is one of a few words. */
typedef struct Choice {
	const char *key;
	const char *const *words; /* NULL-terminated */
	int otherwise;		  /* the index when the key is not there; -1: it has to be */
} Choice;

static gboolean read_choice(GKeyFile *file, const char *path, const char *group,
			    const Choice *choice, GError **error)
{
	static const Wording trouble = { { "giá trị không hợp lệ",
					   "not one of the possible values" } };
	g_autofree char *value = key_file_text(file, group, choice->key);

	if (!value ? choice->otherwise >= 0 : g_strv_contains(choice->words, value))
		return TRUE;
	key_file_fault(error, path, group, choice->key, &trouble);
	return FALSE;
}

/* The index of a word that read_choice() has approved. */
static int chosen(GKeyFile *file, const char *group, const Choice *choice)
{
	g_autofree char *value = key_file_text(file, group, choice->key);

	for (int i = 0; value && choice->words[i]; i++)
		if (strcmp(choice->words[i], value) == 0)
			return i;
	return choice->otherwise;
}

static Role find_role(const char *key)
{
	for (int i = 0; i < ROLE_MEASURE; i++)
		if (strcmp(role_key((Role)i), key) == 0)
			return (Role)i;
	return ROLE_MEASURE;
}

static gboolean learn_heading(Columns *columns, const char *path, Column *column,
			      const char *heading, GError **error)
{
	char *folded = text_fold(heading);
	const Column *other = g_hash_table_lookup(columns->by_name, folded);

	if (!other || other == column) {
		g_hash_table_insert(columns->by_name, folded, column);
		return TRUE;
	}
	g_free(folded);
	fault_set(error, FAULT_SETTINGS, "%s: tên '%s' thuộc cả cột [%s] và cột [%s]",
		  "%s: '%s' names both column [%s] and column [%s]", path, heading, other->key,
		  column->key);
	return FALSE;
}

static gboolean learn_headings(Columns *columns, GKeyFile *file, const char *path, Column *column,
			       GError **error)
{
	g_auto(GStrv) names = key_file_list(file, column->key, "names", NAME_SEPARATORS);

	if (!learn_heading(columns, path, column, column->key, error))
		return FALSE;
	for (int i = 0; i < LANGUAGES; i++)
		if (!learn_heading(columns, path, column, column->name[i], error))
			return FALSE;
	for (guint i = 0; names[i]; i++)
		if (!learn_heading(columns, path, column, names[i], error))
			return FALSE;
	return TRUE;
}

static const char *const kinds[] = { "role", "dimension", "money", "count", "text", NULL };
static const char *const units[] = { "dong", "thousand", "million", "billion", NULL };
static const char *const timings[] = { "to-date", "year", NULL };

static gboolean read_column(Columns *columns, GKeyFile *file, const char *path, const char *group,
			    GError **error)
{
	static const Choice kind = { "kind", kinds, -1 }, unit = { "unit", units, 0 },
			    timing = { "timing", timings, 0 };
	Column *column;

	if (!read_choice(file, path, group, &kind, error) ||
	    !read_choice(file, path, group, &unit, error) ||
	    !read_choice(file, path, group, &timing, error))
		return FALSE;
	column = g_new0(Column, 1);
	g_ptr_array_add(columns->all, column);
	column->key = g_strdup(group);
	column->kind = (ColumnKind)chosen(file, group, &kind);
	column->role = find_role(group);
	column->unit_digits = 3 * chosen(file, group, &unit);
	column->whole_year = chosen(file, group, &timing) == 1;
	column->target_of = key_file_text(file, group, "target_of");
	column->measure = -1;
	for (int i = 0; i < LANGUAGES; i++) {
		column->name[i] = key_file_wording(file, group, "name", (Language)i);
		column->each[i] = key_file_wording(file, group, "each", (Language)i);
		if (!column->name[i])
			column->name[i] = g_strdup(group);
	}
	if (column->kind == COLUMN_MONEY || column->kind == COLUMN_COUNT) {
		column->measure = (int)columns->measures->len;
		g_ptr_array_add(columns->measures, column);
		g_ptr_array_add(columns->keys, column->key);
	}
	g_hash_table_insert(columns->by_key, column->key, column);
	g_ptr_array_add(columns->names, column->name[LANGUAGE_VI]);
	return learn_headings(columns, file, path, column, error);
}

/* [value DIMENSION KEY] */
static gboolean read_value(Columns *columns, GKeyFile *file, const char *path, const char *group,
			   GError **error)
{
	static const Wording trouble = { { "chiều không tồn tại", "no such dimension" } };
	static const Wording no_day = { { "ngày không hợp lệ", "no valid date" } };
	g_auto(GStrv) words = g_strsplit(group, " ", 3);
	g_auto(GStrv) names = key_file_list(file, group, "names", NAME_SEPARATORS);
	g_autofree char *vi = key_file_wording(file, group, "name", LANGUAGE_VI);
	g_autofree char *en = key_file_wording(file, group, "name", LANGUAGE_EN);
	g_autofree char *last = key_file_text(file, group, "valid_to");
	Day end = last ? day_parse_iso(last) : DAY_LAST;
	int dimension = words[1] ? dimension_find(words[1]) : -1;
	gboolean status = words[1] && strcmp(words[1], "status") == 0;

	if (!words[1] || !words[2] || (dimension < 0 && !status) || !vi || !en) {
		key_file_fault(error, path, group, "name", &trouble);
		return FALSE;
	}
	if (end == DAY_NONE) {
		key_file_fault(error, path, group, "valid_to", &no_day);
		return FALSE;
	}
	vocabulary_add(status ? columns->statuses : columns->values[dimension],
		       &(VocabularyEntry){ .key = words[2],
					   .name = { vi, en },
					   .names = (const char *const *)names,
					   .valid_from = DAY_FIRST,
					   .valid_to = DAY_LAST,
					   .end = end });
	return TRUE;
}

static void read_absent(Columns *columns, GKeyFile *file, const char *group)
{
	g_auto(GStrv) names = key_file_list(file, group, "names", NAME_SEPARATORS);
	gboolean none = strcmp(key_file_group_name(group), "not-applicable") == 0;
	Absence absence = none ? ABSENCE_NOT_APPLICABLE : ABSENCE_NOT_REPORTED;

	columns->absent_begins[' '] = columns->absent_begins['\t'] = TRUE;
	for (guint i = 0; names[i]; i++) {
		g_autofree char *upper = g_utf8_strup(names[i], -1);
		char *lower = g_utf8_strdown(names[i], -1);

		columns->absent_begins[(guchar)*lower] = TRUE;
		columns->absent_begins[(guchar)*upper] = TRUE;
		g_hash_table_insert(columns->absent, lower, GINT_TO_POINTER(absence));
	}
}

static void read_totals(Columns *columns, GKeyFile *file, const char *group)
{
	g_auto(GStrv) names = key_file_list(file, group, "names", NAME_SEPARATORS);

	for (guint i = 0; names[i]; i++)
		g_hash_table_add(columns->totals, text_fold(names[i]));
}

static gboolean read_group(Columns *columns, GKeyFile *file, const char *path, const char *group,
			   GError **error)
{
	g_autofree char *kind = key_file_group_kind(group);

	if (strcmp(kind, "value") == 0)
		return read_value(columns, file, path, group, error);
	if (strcmp(kind, "absent") == 0)
		read_absent(columns, file, group);
	else if (strcmp(kind, "total") == 0)
		read_totals(columns, file, group);
	else
		return read_column(columns, file, path, group, error);
	return TRUE;
}

/* What is stated as a target is the target of some measure. */
static gboolean check_targets(const Columns *columns, const char *path, GError **error)
{
	for (guint i = 0; i < columns->all->len; i++) {
		const Column *column = columns->all->pdata[i];
		const Column *measure =
		    column->target_of ? g_hash_table_lookup(columns->by_key, column->target_of)
				      : NULL;

		if (!column->target_of ||
		    (measure && measure->measure >= 0 && measure->kind == column->kind))
			continue;
		fault_set(error, FAULT_SETTINGS,
			  "%s: [%s] target_of: không có số đo [%s] cùng loại",
			  "%s: [%s] target_of: there is no measure [%s] of that kind", path,
			  column->key, column->target_of);
		return FALSE;
	}
	return TRUE;
}

/* Every role must have its column, and every status its name, or later stages would have to ask. */
static gboolean check_complete(const Columns *columns, const char *path, GError **error)
{
	/* What the functions of the ledger fall back on. */
	static const char *const measures[] = { "planned", "implemented", "support", "projects",
						"counterpart" };
	static const char *const sources[] = { "local", "national", "both" };

	for (int i = 0; i < ROLE_MEASURE; i++) {
		if (g_hash_table_contains(columns->by_key, role_key((Role)i)))
			continue;
		fault_set(error, FAULT_SETTINGS, "%s: thiếu cột [%s]", "%s: column [%s] is missing",
			  path, role_key((Role)i));
		return FALSE;
	}
	for (guint i = 0; i < G_N_ELEMENTS(measures); i++) {
		const Column *column = g_hash_table_lookup(columns->by_key, measures[i]);

		if (column && column->measure >= 0)
			continue;
		fault_set(error, FAULT_SETTINGS, "%s: thiếu số đo [%s]",
			  "%s: measure [%s] is missing", path, measures[i]);
		return FALSE;
	}
	for (guint i = 0; i < G_N_ELEMENTS(sources); i++) {
		if (vocabulary_rank(columns->values[DIMENSION_SOURCE], sources[i]) >= 0)
			continue;
		fault_set(error, FAULT_SETTINGS, "%s: thiếu [value source %s]",
			  "%s: [value source %s] is missing", path, sources[i]);
		return FALSE;
	}
	for (int i = 0; i < STATUSES; i++) {
		if (vocabulary_rank(columns->statuses, status_key((Status)i)) >= 0)
			continue;
		fault_set(error, FAULT_SETTINGS, "%s: thiếu [value status %s]",
			  "%s: [value status %s] is missing", path, status_key((Status)i));
		return FALSE;
	}
	return TRUE;
}

Columns *columns_read(const char *path, const char *folder, GError **error)
{
	static const char *const column_keys[] = { "kind", "name",     "names",
						   "unit", "timing",   "target_of",
						   "each", "valid_to", NULL };
	static const KeyRule rules[] = { { "*", column_keys }, { NULL, NULL } };
	g_autoptr(Columns) columns = columns_new();
	g_autoptr(GKeyFile) file = key_file_read(path, rules, error);
	g_auto(GStrv) groups = NULL;

	if (!file)
		return NULL;
	groups = g_key_file_get_groups(file, NULL);
	for (guint i = 0; groups[i]; i++)
		if (!read_group(columns, file, path, groups[i], error))
			return NULL;
	if (!check_complete(columns, path, error) || !check_targets(columns, path, error) ||
	    !vocabulary_read(columns->values[DIMENSION_CONTENT], folder, "contents.csv", error))
		return NULL;
	columns->groups = content_groups_read(folder, columns->values[DIMENSION_CONTENT], error);
	if (!columns->groups)
		return NULL;
	g_ptr_array_add(columns->keys, NULL);
	g_ptr_array_add(columns->names, NULL);
	return g_steal_pointer(&columns);
}

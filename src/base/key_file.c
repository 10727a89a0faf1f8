/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/key_file.h"

#include "base/fault.h"
#include "base/text.h"
#include "base/whole_file.h"

#include <string.h>

char *key_file_group_kind(const char *group)
{
	return g_strndup(group, strcspn(group, " "));
}

const char *key_file_group_name(const char *group)
{
	const char *space = strchr(group, ' ');

	return space ? space + 1 : "";
}

static gboolean line_opens_group(const char *line, const char *group)
{
	gsize length = strlen(group);

	return line[0] == '[' && strncmp(line + 1, group, length) == 0 && line[1 + length] == ']';
}

static gboolean line_sets_key(const char *line, const char *key)
{
	const char *behind = line + strlen(key);

	if (!g_str_has_prefix(line, key))
		return FALSE;
	/* Its first wording stands for a key: title[vi]=. */
	if (*behind == '[')
		behind += strcspn(behind, "]=");
	if (*behind == ']')
		behind++;
	return behind[strspn(behind, " \t")] == '=';
}

/* GKeyFile keeps no lines, so a fault looks the line up again; 0 when not found. */
static guint find_line(const char *text, const char *group, const char *key)
{
	g_auto(GStrv) lines = g_strsplit(text, "\n", -1);
	gboolean inside = FALSE;

	for (guint i = 0; lines[i]; i++) {
		const char *line = g_strchug(lines[i]);

		if (line[0] == '[')
			inside = line_opens_group(line, group);
		if (inside && (!key || line_sets_key(line, key)))
			return i + 1;
	}
	return 0;
}

static void fault_unknown(GError **error, const char *place, const char *name, const char *nearest)
{
	if (nearest)
		fault_set(error, FAULT_SETTINGS, "%s: không có '%s'; có phải là '%s'?",
			  "%s: there is no '%s'; is it '%s'?", place, name, nearest);
	else
		fault_set(error, FAULT_SETTINGS, "%s: không có '%s'", "%s: there is no '%s'", place,
			  name);
}

static const KeyRule *find_rule(const KeyRule *rules, const char *group)
{
	g_autofree char *kind = key_file_group_kind(group);

	for (; rules->group; rules++)
		if (strcmp(rules->group, "*") == 0 || strcmp(rules->group, kind) == 0)
			return rules;
	return NULL;
}

/* "title" of "title[vi]" */
static char *without_language(const char *key)
{
	return g_strndup(key, strcspn(key, "["));
}

static gboolean rule_allows(const KeyRule *rule, const char *key)
{
	g_autofree char *bare = without_language(key);

	return strcmp(rule->keys[0], "*") == 0 || g_strv_contains(rule->keys, bare);
}

/* The first key that the rule does not allow, owned by the caller. */
static gboolean check_keys(GKeyFile *file, const char *group, const KeyRule *rule, char **out_key)
{
	g_auto(GStrv) keys = g_key_file_get_keys(file, group, NULL, NULL);

	for (guint i = 0; keys && keys[i]; i++) {
		if (rule_allows(rule, keys[i]))
			continue;
		*out_key = g_strdup(keys[i]);
		return FALSE;
	}
	return TRUE;
}

/* A key that is missing is missing from its group. */
static char *place_of(const char *path, const char *text, const char *group, const char *key)
{
	guint line = find_line(text, group, key);

	if (!line)
		line = find_line(text, group, NULL);
	return line ? g_strdup_printf("%s:%u", path, line) : g_strdup(path);
}

/* For suggestions; NULL-terminated. */
static const char **group_names(const KeyRule *rules)
{
	gsize count = 0;
	const char **names;

	while (rules[count].group)
		count++;
	names = g_new0(const char *, count + 1);
	for (gsize i = 0; i < count; i++)
		names[i] = rules[i].group;
	return names;
}

static gboolean check_groups(GKeyFile *file, const char *path, const char *text,
			     const KeyRule *rules, GError **error)
{
	g_auto(GStrv) groups = g_key_file_get_groups(file, NULL);
	g_autofree const char **known = group_names(rules);

	for (guint i = 0; groups[i]; i++) {
		const KeyRule *rule = find_rule(rules, groups[i]);
		g_autofree char *key = NULL, *place = NULL, *bare = NULL;
		g_autofree char *kind = key_file_group_kind(groups[i]);

		if (rule && check_keys(file, groups[i], rule, &key))
			continue;
		place = place_of(path, text, groups[i], key);
		bare = without_language(rule ? key : "");
		if (rule)
			fault_unknown(error, place, key, text_nearest(bare, rule->keys));
		else
			fault_unknown(error, place, groups[i], text_nearest(kind, known));
		return FALSE;
	}
	return TRUE;
}

/* What @line says, as it must not be said again: a group, or a key of @group; NULL for neither. */
static char *entry_of(const char *line, const char *group)
{
	gsize length = strcspn(line, "=");

	if (line[0] == '[')
		return g_strndup(line, strcspn(line, "]"));
	if (line[0] == '#' || line[length] == '\0')
		return NULL;
	while (length > 0 && g_ascii_isspace(line[length - 1]))
		length--;
	return g_strdup_printf("%s\n%.*s", group, (int)length, line);
}

/* GKeyFile lets the last of several stand, so that what was written first is silently nothing. */
static gboolean check_once(const char *path, const char *text, GError **error)
{
	g_auto(GStrv) lines = g_strsplit(text, "\n", -1);
	g_autoptr(GHashTable) seen = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	const char *group = "";

	for (guint i = 0; lines[i]; i++) {
		const char *line = g_strstrip(lines[i]);
		char *entry = entry_of(line, group);

		if (!entry)
			continue;
		if (line[0] == '[')
			group = line;
		if (g_hash_table_add(seen, entry))
			continue;
		fault_set(error, FAULT_SETTINGS, "%s:%u: '%s' có hai lần",
			  "%s:%u: '%s' is there twice", path, i + 1, line);
		return FALSE;
	}
	return TRUE;
}

GKeyFile *key_file_read(const char *path, const KeyRule *rules, GError **error)
{
	g_autofree char *text = whole_file_read_text(path, error);
	g_autoptr(GKeyFile) file = g_key_file_new();
	g_autoptr(GError) trouble = NULL;

	if (!text)
		return NULL;
	if (!g_key_file_load_from_data(file, text, strlen(text), G_KEY_FILE_KEEP_TRANSLATIONS,
				       &trouble)) {
		fault_set(error, FAULT_SETTINGS, "%s: không đọc được cài đặt (%s)",
			  "%s: cannot be understood (%s)", path, trouble->message);
		return NULL;
	}
	if (!check_groups(file, path, text, rules, error) || !check_once(path, text, error))
		return NULL;
	return g_steal_pointer(&file);
}

char *key_file_text(GKeyFile *file, const char *group, const char *key)
{
	char *value = g_key_file_get_string(file, group, key, NULL);

	return value ? g_strstrip(value) : NULL;
}

char *key_file_wording(GKeyFile *file, const char *group, const char *key, Language language)
{
	g_autofree char *own = g_strdup_printf("%s[%s]", key, language_key(language));
	char *value = key_file_text(file, group, own);

	return value ? value : key_file_text(file, group, key);
}

char **key_file_list(GKeyFile *file, const char *group, const char *key, const char *separators)
{
	g_autofree char *value = key_file_text(file, group, key);
	g_auto(GStrv) parts = g_strsplit_set(value ? value : "", separators, -1);
	g_autoptr(GStrvBuilder) list = g_strv_builder_new();

	for (guint i = 0; parts[i]; i++)
		if (*g_strstrip(parts[i]))
			g_strv_builder_add(list, parts[i]);
	return g_strv_builder_end(list);
}

void key_file_fault(GError **error, const char *path, const char *group, const char *key,
		    const Wording *trouble)
{
	g_autofree char *text = whole_file_read_text(path, NULL);
	g_autofree char *place = place_of(path, text ? text : "", group, key);

	g_set_error(error, FAULT, FAULT_SETTINGS, "%s: [%s] %s: %s\n%s: [%s] %s: %s", place, group,
		    key, trouble->in[LANGUAGE_VI], place, group, key, trouble->in[LANGUAGE_EN]);
}
